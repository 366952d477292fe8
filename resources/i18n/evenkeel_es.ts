<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Show all keys</source>
        <translation>Ver todas las teclas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Mantener siempre visible</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Start a call</source>
        <translation>Iniciar una llamada</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>Ir a un paso</translation>
    </message>
    <message>
        <source>Repeat this step</source>
        <translation>Repetir este paso</translation>
    </message>
    <message>
        <source>Mark a line as said</source>
        <translation>Marcar una frase como dicha</translation>
    </message>
    <message>
        <source>Copy a line</source>
        <translation>Copiar una frase</translation>
    </message>
    <message>
        <source>Find a line</source>
        <translation>Buscar una frase</translation>
    </message>
    <message>
        <source>Hold, and back</source>
        <translation>En espera, y retomar</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Time a silence</source>
        <translation>Medir un silencio</translation>
    </message>
    <message>
        <source>Brief or detailed lines</source>
        <translation>Frases breves o completas</translation>
    </message>
    <message>
        <source>Choose the situation</source>
        <translation>Elegir la situación</translation>
    </message>
    <message>
        <source>Switch to the other guide</source>
        <translation>Cambiar a la otra guía</translation>
    </message>
    <message>
        <source>Mark the caller as VIP</source>
        <translation>Marcar al cliente como VIP</translation>
    </message>
    <message>
        <source>Caller’s mood, calm to furious</source>
        <translation>Ánimo del cliente, de calma a furia</translation>
    </message>
    <message>
        <source>Redirect; after a warning: it goes on</source>
        <translation>Reconducir; tras una advertencia: continúa</translation>
    </message>
    <message>
        <source>Ask permission to warn</source>
        <translation>Pedir permiso para advertir</translation>
    </message>
    <message>
        <source>It stopped</source>
        <translation>Ha cesado</translation>
    </message>
    <message>
        <source>Threat: alerts a supervisor</source>
        <translation>Amenaza: avisa a un supervisor</translation>
    </message>
    <message>
        <source>Hate speech</source>
        <translation>Discurso de odio</translation>
    </message>
    <message>
        <source>Warning given</source>
        <translation>Advertencia dada</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Terminar la llamada</translation>
    </message>
    <message>
        <source>Name the conduct</source>
        <translation>Nombrar la conducta</translation>
    </message>
    <message>
        <source>Somebody is in danger, and back</source>
        <translation>Alguien está en peligro, y volver</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Transferir la llamada</translation>
    </message>
    <message>
        <source>The caller hung up</source>
        <translation>El cliente colgó</translation>
    </message>
    <message>
        <source>The line dropped</source>
        <translation>Se cortó la línea</translation>
    </message>
    <message>
        <source>Undo (10 seconds)</source>
        <translation>Deshacer (10 segundos)</translation>
    </message>
    <message>
        <source>Wrap up; save the wrap-up</source>
        <translation>Cierre; guardar el cierre</translation>
    </message>
    <message>
        <source>Calm card: a slow breath</source>
        <translation>Tarjeta de calma: respirar despacio</translation>
    </message>
    <message>
        <source>Repeat back what you heard</source>
        <translation>Recapitular lo que oyó</translation>
    </message>
    <message>
        <source>Look up a technique</source>
        <translation>Buscar una técnica</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>About Evenkeel</source>
        <translation>Acerca de Evenkeel</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>This caller: earlier calls, notes</source>
        <translation>Este cliente: llamadas previas, notas</translation>
    </message>
    <message>
        <source>Copy the hand-over text</source>
        <translation>Copiar el texto de traspaso</translation>
    </message>
    <message>
        <source>Supervisor’s pages, and back</source>
        <translation>Páginas de supervisión, y vuelta</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>Find calls</source>
        <translation>Buscar llamadas</translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Next entry of the call</source>
        <translation>Siguiente entrada de la llamada</translation>
    </message>
    <message>
        <source>Entry before</source>
        <translation>Entrada anterior</translation>
    </message>
    <message>
        <source>Next event of the protocol</source>
        <translation>Siguiente paso del protocolo</translation>
    </message>
    <message>
        <source>Event of the protocol before</source>
        <translation>Paso anterior del protocolo</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Guardar la evaluación</translation>
    </message>
    <message>
        <source>Legal hold, and lift it</source>
        <translation>Retención legal, y levantarla</translation>
    </message>
    <message>
        <source>Lock the supervisor’s pages</source>
        <translation>Bloquear las páginas de supervisión</translation>
    </message>
    <message>
        <source>Practise on a scripted caller, and stop</source>
        <translation>Practicar con un cliente de guion, y parar</translation>
    </message>
    <message>
        <source>What changed in the pack: read</source>
        <translation>Cambios del paquete: leídos</translation>
    </message>
    <message>
        <source>Trainer’s pages, and back</source>
        <translation>Páginas de formación, y volver</translation>
    </message>
    <message>
        <source>Go to a page of the trainer</source>
        <translation>Ir a una página de formación</translation>
    </message>
    <message>
        <source>Undo a change of the pack</source>
        <translation>Deshacer un cambio del paquete</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Hacerlo de nuevo</translation>
    </message>
    <message>
        <source>Find a part of the pack</source>
        <translation>Buscar una parte del paquete</translation>
    </message>
    <message>
        <source>Find and replace in all texts</source>
        <translation>Buscar y reemplazar en todos los textos</translation>
    </message>
    <message>
        <source>Add a line, or another of this kind</source>
        <translation>Añadir una frase, u otro elemento igual</translation>
    </message>
    <message>
        <source>Duplicate the line or the part</source>
        <translation>Duplicar la frase o la parte</translation>
    </message>
    <message>
        <source>Delete the line or the part</source>
        <translation>Eliminar la frase o la parte</translation>
    </message>
    <message>
        <source>Move the line or the part up</source>
        <translation>Subir la frase o la parte</translation>
    </message>
    <message>
        <source>Move it down</source>
        <translation>Bajarla</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Ir al problema siguiente</translation>
    </message>
    <message>
        <source>Go to the problem before</source>
        <translation>Ir al problema anterior</translation>
    </message>
    <message>
        <source>Show what the agent sees, and hide it</source>
        <translation>Mostrar lo que ve el agente, y ocultarlo</translation>
    </message>
    <message>
        <source>Lock the trainer’s pages</source>
        <translation>Bloquear las páginas de formación</translation>
    </message>
    <message>
        <source>Open another pack, or a new one</source>
        <translation>Abrir otro paquete, o uno nuevo</translation>
    </message>
    <message>
        <source>Do what the problem offers</source>
        <translation>Hacer lo que propone el problema</translation>
    </message>
    <message>
        <source>Practice: hear the caller again, and stop</source>
        <translation>Práctica: volver a oír al cliente, y parar</translation>
    </message>
</context>
<context>
    <name>Agent</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>conduct that counts</source>
        <translation>conducta que cuente</translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s)</source>
        <translation>
            <numerusform>%n reconducción</numerusform>
            <numerusform>%n reconducciones</numerusform>
        </translation>
    </message>
    <message>
        <source>permission (asked)</source>
        <translation>permiso (pedido)</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>permiso</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>only if it goes on</source>
        <translation>solo si continúa</translation>
    </message>
    <message>
        <source>someone may be in danger</source>
        <translation>puede haber alguien en peligro</translation>
    </message>
    <message>
        <source>this policy leaves it to a supervisor</source>
        <translation>esta política lo deja a un supervisor</translation>
    </message>
    <message>
        <source>at me</source>
        <translation>hacia mí</translation>
    </message>
    <message>
        <source>at a colleague</source>
        <translation>hacia un colega</translation>
    </message>
    <message>
        <source>at a customer</source>
        <translation>hacia un cliente</translation>
    </message>
    <message>
        <source>at someone else</source>
        <translation>hacia otra persona</translation>
    </message>
    <message>
        <source>at nobody</source>
        <translation>hacia nadie</translation>
    </message>
    <message>
        <source>Venting</source>
        <translation>Desahogo</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>Más calma</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>En sintonía</translation>
    </message>
    <message>
        <source>listen, validate, do not interrupt</source>
        <translation>escuche, valide, no interrumpa</translation>
    </message>
    <message>
        <source>reassure</source>
        <translation>dé seguridad</translation>
    </message>
    <message>
        <source>heard and calm: move on together</source>
        <translation>hay calma: avance con el cliente</translation>
    </message>
    <message>
        <source>The call is going on</source>
        <translation>La llamada sigue en curso</translation>
    </message>
    <message>
        <source>You ended the call by the protocol</source>
        <translation>Usted terminó la llamada según el protocolo</translation>
    </message>
    <message>
        <source>You ended the call early</source>
        <translation>Usted terminó antes de tiempo</translation>
    </message>
    <message>
        <source>The call came to its end</source>
        <translation>La llamada llegó a su fin</translation>
    </message>
    <message>
        <source>The caller hung up</source>
        <translation>El cliente colgó</translation>
    </message>
    <message>
        <source>The line dropped</source>
        <translation>Se cortó la línea</translation>
    </message>
    <message>
        <source>Your softphone hung up</source>
        <translation>Su softphone colgó</translation>
    </message>
    <message>
        <source>You transferred the call</source>
        <translation>Usted transfirió la llamada</translation>
    </message>
    <message>
        <source>the caller’s words</source>
        <translation>las palabras del cliente</translation>
    </message>
    <message>
        <source>police yes or no</source>
        <translation>policía, sí o no</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>el motivo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>nothing is going on</source>
        <translation>no ocurre nada</translation>
    </message>
    <message>
        <source>not aimed at you, so it does not count</source>
        <translation>no se dirigía a usted, así que no cuenta</translation>
    </message>
    <message>
        <source>it stopped</source>
        <translation>ha cesado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>antes, %1</translation>
    </message>
    <message>
        <source>%1: at once</source>
        <translation>%1: de inmediato</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>this policy asks for no warning</source>
        <translation>esta política no pide advertencia</translation>
    </message>
    <message numerus="yes">
        <source>it went on after %n warning(s)</source>
        <translation>
            <numerusform>continuó tras la advertencia</numerusform>
            <numerusform>continuó tras %n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>the same demand for longer than the limit</source>
        <translation>la misma exigencia por más tiempo que el límite</translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation>Primero la seguridad</translation>
    </message>
    <message>
        <source>Warning refused · supervisor joins</source>
        <translation>Permiso denegado · entra un supervisor</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) given</source>
        <translation>
            <numerusform>%n advertencia dada</numerusform>
            <numerusform>%n advertencias dadas</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped</source>
        <translation>Ha cesado</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>Nada registrado</translation>
    </message>
    <message>
        <source>Redirect %1/%2</source>
        <translation>Reconducir %1/%2</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Warning %1/%2</source>
        <translation>Advertencia %1/%2</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Say this</source>
        <translation>Diga esto</translation>
    </message>
    <message>
        <source>While you ask, say</source>
        <translation>Mientras lo pide, diga</translation>
    </message>
    <message>
        <source>If it continues, say</source>
        <translation>Si continúa, diga</translation>
    </message>
    <message>
        <source>You may end — say</source>
        <translation>Puede terminar: diga</translation>
    </message>
    <message>
        <source>Warning allowed by %1 %2</source>
        <translation>Advertencia permitida por %1 %2</translation>
    </message>
    <message>
        <source>The alert is on record; tell a supervisor now.</source>
        <translation>El aviso queda registrado; hable ya con un supervisor.</translation>
    </message>
    <message>
        <source>%1, %2, at %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>No redirect</source>
        <translation>Sin reconducción</translation>
    </message>
    <message>
        <source>Redirected at %1</source>
        <translation>Reconducción: %1</translation>
    </message>
    <message>
        <source>Warning allowed at %1</source>
        <translation>Advertencia permitida: %1</translation>
    </message>
    <message>
        <source>Warning allowed by %1 at %2</source>
        <translation>Advertencia permitida por %1: %2</translation>
    </message>
    <message>
        <source>Permission to warn refused at %1</source>
        <translation>Permiso para advertir denegado: %1</translation>
    </message>
    <message>
        <source>Permission to warn asked, no answer</source>
        <translation>Permiso para advertir pedido, sin respuesta</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Sin advertencia</translation>
    </message>
    <message>
        <source>Warned at %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>Fin: %1</translation>
    </message>
    <message>
        <source>Ended at %1: %2</source>
        <translation>Fin, %1: %2</translation>
    </message>
    <message>
        <source>The caller’s words: “%1”</source>
        <translation>Palabras del cliente: “%1”</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Entered a role</source>
        <translation>Entró en una función</translation>
    </message>
    <message>
        <source>Was refused a role: wrong passphrase</source>
        <translation>Función denegada: contraseña incorrecta</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Estableció una contraseña</translation>
    </message>
    <message>
        <source>Took a passphrase away</source>
        <translation>Quitó una contraseña</translation>
    </message>
    <message>
        <source>Left a role</source>
        <translation>Dejó una función</translation>
    </message>
    <message>
        <source>Read a call</source>
        <translation>Leyó una llamada</translation>
    </message>
    <message>
        <source>Exported a call</source>
        <translation>Exportó una llamada</translation>
    </message>
    <message>
        <source>Exported a list of calls</source>
        <translation>Exportó una lista de llamadas</translation>
    </message>
    <message>
        <source>Made an evidence bundle</source>
        <translation>Creó un paquete de pruebas</translation>
    </message>
    <message>
        <source>Reviewed a call</source>
        <translation>Revisó una llamada</translation>
    </message>
    <message>
        <source>Put a call under legal hold</source>
        <translation>Puso una llamada bajo retención legal</translation>
    </message>
    <message>
        <source>Lifted a legal hold</source>
        <translation>Levantó una retención legal</translation>
    </message>
    <message>
        <source>Changed the retention rules</source>
        <translation>Cambió las reglas de conservación</translation>
    </message>
    <message>
        <source>Applied the retention rules</source>
        <translation>Aplicó las reglas de conservación</translation>
    </message>
    <message>
        <source>Erased a caller</source>
        <translation>Borró a una persona que llamó</translation>
    </message>
    <message>
        <source>Exported figures</source>
        <translation>Exportó cifras</translation>
    </message>
    <message>
        <source>Changed a team</source>
        <translation>Cambió un equipo</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>formador</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>en la línea de órdenes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>Salvaged a damaged log</source>
        <translation>Rescató un registro dañado</translation>
    </message>
    <message>
        <source>Published a pack</source>
        <translation>Publicó un paquete</translation>
    </message>
    <message>
        <source>Rolled a pack back</source>
        <translation>Volvió a una revisión anterior de un paquete</translation>
    </message>
    <message>
        <source>Trusted a signing key</source>
        <translation>Aceptó una clave de firma</translation>
    </message>
    <message>
        <source>Withdrew a signing key</source>
        <translation>Retiró una clave de firma</translation>
    </message>
</context>
<context>
    <name>CallReportWords</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Report of one call</source>
        <translation>Informe de una llamada</translation>
    </message>
    <message>
        <source>%1 · call %2</source>
        <translation>%1 · llamada %2</translation>
    </message>
    <message>
        <source>Evenkeel · call %1</source>
        <translation>Evenkeel · llamada %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Warnings and hang-up protocol</source>
        <translation>Protocolo de advertencias y de cierre</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que ocurrió</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>aún no ha terminado</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>%1 at the start, %2 at worst, %3 at the end</source>
        <translation>%1 al principio, %2 en el peor momento, %3 al final</translation>
    </message>
    <message>
        <source>Script pack</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, revisión %2</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>What the caller said and is, notes and free texts are left out of this report.</source>
        <translation>Lo que dijo y es quien llamó, las notas y los textos libres se omiten en este informe.</translation>
    </message>
    <message>
        <source>The caller was erased: what they said and who they are is not in the log any more.</source>
        <translation>Quien llamó fue borrado: lo que dijo y quién es ya no está en el registro.</translation>
    </message>
    <message>
        <source>The pack of this call was not kept: lines are told by their ids.</source>
        <translation>El guion de esta llamada no se conservó: las frases se nombran por sus identificadores.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The caller&apos;s mood, and the steps of the guide</source>
        <translation>El ánimo de quien llama y los pasos de la guía</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Words and facts</source>
        <translation>Palabras y hechos</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>No conduct was logged, no warning given.</source>
        <translation>No se registró ninguna conducta ni se dio ninguna advertencia.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>impugnada</translation>
    </message>
    <message>
        <source>disputed: %1</source>
        <translation>impugnada: %1</translation>
    </message>
    <message>
        <source>Review by %1</source>
        <translation>Revisión de %1</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>%1, failed by a critical criterion</source>
        <translation>%1, suspendida por un criterio crítico</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no aplica</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Nota de orientación</translation>
    </message>
    <message>
        <source>The agent&apos;s answer</source>
        <translation>Respuesta del agente</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Head of the chain: %1</source>
        <translation>Cabeza de la cadena: %1</translation>
    </message>
    <message>
        <source>This report is a reading of the log. The events themselves, with their hashes, are in an evidence bundle.</source>
        <translation>Este informe es una lectura del registro. Los eventos mismos, con sus hashes, están en un paquete de pruebas.</translation>
    </message>
</context>
<context>
    <name>Caller</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended by the agent</source>
        <translation>Terminada por el agente</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Fin anticipado</translation>
    </message>
    <message>
        <source>Ended in the ordinary way</source>
        <translation>Fin habitual</translation>
    </message>
    <message>
        <source>Caller hung up</source>
        <translation>El cliente colgó</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Se cortó la línea</translation>
    </message>
    <message>
        <source>Hung up at the telephone</source>
        <translation>Se colgó en el teléfono</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>This is the first call from this number.</source>
        <translation>Es la primera llamada desde este número.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier call(s)</source>
        <translation>
            <numerusform>%n llamada previa</numerusform>
            <numerusform>%n llamadas previas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>transferred %n time(s) in 7 days</source>
        <translation>
            <numerusform>transferida %n vez en 7 días</numerusform>
            <numerusform>transferida %n veces en 7 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Last call: %1</source>
        <translation>Última llamada: %1</translation>
    </message>
    <message>
        <source>Last call: %1, %2</source>
        <translation>Última llamada: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Review was due on %1: does it still hold?</source>
        <translation>Había que revisarla el %1: ¿sigue vigente?</translation>
    </message>
    <message>
        <source>Review by %1</source>
        <translation>Revisión: %1</translation>
    </message>
</context>
<context>
    <name>CauseWords</name>
    <message>
        <source>the agent goes to the step %1</source>
        <translation>el agente pasa al paso %1</translation>
    </message>
    <message>
        <source>the agent repeats the step %1</source>
        <translation>el agente repite el paso %1</translation>
    </message>
    <message>
        <source>the line %1 is said for the first time</source>
        <translation>se dice por primera vez la frase %1</translation>
    </message>
    <message>
        <source>a line of %1 is said for the first time and fits the mood</source>
        <translation>se dice por primera vez una frase de %1 que encaja con el ánimo</translation>
    </message>
    <message>
        <source>the call begins</source>
        <translation>empieza la llamada</translation>
    </message>
    <message>
        <source>the agent goes to any step</source>
        <translation>el agente pasa a cualquier paso</translation>
    </message>
    <message>
        <source>the agent repeats any step</source>
        <translation>el agente repite cualquier paso</translation>
    </message>
    <message>
        <source>a line that fits the mood is said for the first time</source>
        <translation>se dice por primera vez una frase que encaja con el ánimo</translation>
    </message>
    <message>
        <source>a line is said again</source>
        <translation>se dice otra vez una frase</translation>
    </message>
    <message>
        <source>a line is said that does not fit the mood</source>
        <translation>se dice una frase que no encaja con el ánimo</translation>
    </message>
    <message>
        <source>the agent cuts the caller short</source>
        <translation>el agente interrumpe a quien llama</translation>
    </message>
    <message>
        <source>the agent leaves room for a silence</source>
        <translation>el agente deja lugar a un silencio</translation>
    </message>
    <message>
        <source>the caller is put on hold</source>
        <translation>se pone en espera a quien llama</translation>
    </message>
    <message>
        <source>the hold has lasted a minute</source>
        <translation>la espera ha durado un minuto</translation>
    </message>
    <message>
        <source>the caller is taken off hold</source>
        <translation>se retoma la llamada en espera</translation>
    </message>
    <message>
        <source>the agent notes the situation that it is</source>
        <translation>el agente anota la situación que es</translation>
    </message>
    <message>
        <source>the agent notes another situation</source>
        <translation>el agente anota otra situación</translation>
    </message>
    <message>
        <source>the agent reads the mood right</source>
        <translation>el agente acierta con el ánimo</translation>
    </message>
    <message>
        <source>the agent misreads the mood</source>
        <translation>el agente se equivoca con el ánimo</translation>
    </message>
    <message>
        <source>the agent writes down a fact</source>
        <translation>el agente apunta un dato</translation>
    </message>
    <message>
        <source>the agent says back what they understood</source>
        <translation>el agente repite lo que ha entendido</translation>
    </message>
    <message>
        <source>the agent names the conduct</source>
        <translation>el agente nombra la conducta</translation>
    </message>
    <message>
        <source>the agent logs conduct that there was not</source>
        <translation>el agente anota una conducta que no hubo</translation>
    </message>
    <message>
        <source>the agent leads back to the matter</source>
        <translation>el agente reconduce al asunto</translation>
    </message>
    <message>
        <source>the agent asks for permission to warn</source>
        <translation>el agente pide permiso para advertir</translation>
    </message>
    <message>
        <source>the agent warns for what the caller did</source>
        <translation>el agente advierte por lo que hizo quien llama</translation>
    </message>
    <message>
        <source>the agent warns for nothing that the caller did</source>
        <translation>el agente advierte por algo que quien llama no hizo</translation>
    </message>
    <message>
        <source>the agent notes that the conduct stopped</source>
        <translation>el agente anota que la conducta cesó</translation>
    </message>
    <message>
        <source>the agent raises the danger that the caller told of</source>
        <translation>el agente da la alarma por el peligro del que habla quien llama</translation>
    </message>
    <message>
        <source>the agent raises a danger that there was not</source>
        <translation>el agente da la alarma por un peligro que no hay</translation>
    </message>
    <message>
        <source>the agent passes the matter on</source>
        <translation>el agente traspasa el asunto</translation>
    </message>
    <message>
        <source>the call is transferred</source>
        <translation>se transfiere la llamada</translation>
    </message>
    <message>
        <source>the agent ends the call under the policy</source>
        <translation>el agente termina la llamada según la política</translation>
    </message>
    <message>
        <source>the agent ends the call past the policy</source>
        <translation>el agente termina la llamada al margen de la política</translation>
    </message>
    <message>
        <source>the agent brings the call to its ordinary end</source>
        <translation>el agente lleva la llamada a su final normal</translation>
    </message>
    <message>
        <source>nobody says anything for ten seconds</source>
        <translation>nadie dice nada durante diez segundos</translation>
    </message>
    <message>
        <source>the caller has calmed down</source>
        <translation>quien llama se ha calmado</translation>
    </message>
    <message>
        <source>the caller is about to hang up</source>
        <translation>quien llama está a punto de colgar</translation>
    </message>
</context>
<context>
    <name>ChangeFields</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Language of the pack</source>
        <translation>Idioma del paquete</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situaciones</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamientos</translation>
    </message>
    <message>
        <source>Merge fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Ways to hand over</source>
        <translation>Vías de traspaso</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Técnicas</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Hoja de evaluación</translation>
    </message>
    <message>
        <source>Practice callers</source>
        <translation>Clientes de práctica</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Stage of the caller</source>
        <translation>Fase de quien llama</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Haga</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Evite</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <translation>Palabras que evitar</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Escuche</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Words of the protocol</source>
        <translation>Palabras del protocolo</translation>
    </message>
    <message>
        <source>Short wording (%1)</source>
        <translation>Texto corto (%1)</translation>
    </message>
    <message>
        <source>Full wording (%1)</source>
        <translation>Texto completo (%1)</translation>
    </message>
    <message>
        <source>Wording (%1)</source>
        <translation>Texto (%1)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>For these moods</source>
        <translation>Para estos ánimos</translation>
    </message>
    <message>
        <source>Warmth, 1 brisk to 5 warm</source>
        <translation>Calidez, de 1 escueta a 5 cálida</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>The sentence to say</source>
        <translation>La frase que decir</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Advertencias: %1</translation>
    </message>
    <message>
        <source>Redirects first</source>
        <translation>Antes, reconducir</translation>
    </message>
    <message>
        <source>A supervisor has to allow each warning</source>
        <translation>Un supervisor tiene que permitir cada advertencia</translation>
    </message>
    <message>
        <source>A permission holds for</source>
        <translation>Un permiso vale para</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Espera de una respuesta</translation>
    </message>
    <message>
        <source>If nobody answers</source>
        <translation>Si nadie responde</translation>
    </message>
    <message>
        <source>May be ended at once</source>
        <translation>Se puede terminar enseguida</translation>
    </message>
    <message>
        <source>Tell a supervisor at once</source>
        <translation>Avisar enseguida a un supervisor</translation>
    </message>
    <message>
        <source>Only what is aimed at the agent counts</source>
        <translation>Solo cuenta lo dirigido al agente</translation>
    </message>
    <message>
        <source>Warnings count</source>
        <translation>Las advertencias cuentan</translation>
    </message>
    <message>
        <source>Groups of conduct</source>
        <translation>Grupos de conducta</translation>
    </message>
    <message>
        <source>Earlier calls that still count</source>
        <translation>Llamadas anteriores que aún cuentan</translation>
    </message>
    <message>
        <source>Earlier calls count if not older than</source>
        <translation>Las llamadas anteriores cuentan si no tienen más de</translation>
    </message>
    <message>
        <source>Limit for the same demand</source>
        <translation>Límite para la misma exigencia</translation>
    </message>
    <message>
        <source>The agent may end the call</source>
        <translation>El agente puede terminar la llamada</translation>
    </message>
    <message>
        <source>The end is announced</source>
        <translation>El final se anuncia</translation>
    </message>
    <message>
        <source>What the record needs</source>
        <translation>Qué necesita el acta</translation>
    </message>
    <message>
        <source>Reasons for the end</source>
        <translation>Motivos del final</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>Motivo del final</translation>
    </message>
    <message>
        <source>The reason “%1” is offered first for</source>
        <translation>El motivo «%1» se ofrece primero para</translation>
    </message>
    <message>
        <source>Pause after such a call</source>
        <translation>Pausa después de una llamada así</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>La revisa</translation>
    </message>
    <message>
        <source>Reviewed within</source>
        <translation>Se revisa en</translation>
    </message>
    <message>
        <source>Time to answer a score</source>
        <translation>Plazo para responder a una evaluación</translation>
    </message>
    <message>
        <source>What the house does afterwards</source>
        <translation>Qué hace la casa después</translation>
    </message>
    <message>
        <source>Words of a redirect</source>
        <translation>Palabras para reconducir</translation>
    </message>
    <message>
        <source>Words of a redirect: %1</source>
        <translation>Palabras para reconducir: %1</translation>
    </message>
    <message>
        <source>Words of a warning</source>
        <translation>Palabras de una advertencia</translation>
    </message>
    <message>
        <source>Words of a warning: %1</source>
        <translation>Palabras de una advertencia: %1</translation>
    </message>
    <message>
        <source>Words of the end</source>
        <translation>Palabras del final</translation>
    </message>
    <message>
        <source>Words of the end: %1</source>
        <translation>Palabras del final: %1</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Kinds of resolution</source>
        <translation>Tipos de solución</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Where it helps</source>
        <translation>Dónde ayuda</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspirar</translation>
    </message>
    <message>
        <source>Hold the breath</source>
        <translation>Retener el aire</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espirar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>En qué fijarse</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>A low score fails the whole call</source>
        <translation>Una nota baja suspende toda la llamada</translation>
    </message>
    <message>
        <source>May be answered with “does not apply”</source>
        <translation>Se puede responder «no procede»</translation>
    </message>
    <message>
        <source>A comment is needed below</source>
        <translation>Hace falta un comentario por debajo de</translation>
    </message>
    <message>
        <source>Shown in practice when</source>
        <translation>Se muestra en la práctica cuando</translation>
    </message>
    <message>
        <source>Spoilt in practice when</source>
        <translation>Se malogra en la práctica cuando</translation>
    </message>
    <message>
        <source>What the caller is called</source>
        <translation>Cómo se llama la persona</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Temper at the start</source>
        <translation>Humor al principio</translation>
    </message>
    <message>
        <source>Drift of the temper</source>
        <translation>Deriva del ánimo</translation>
    </message>
    <message>
        <source>Won at or under</source>
        <translation>Ganada con o por debajo de</translation>
    </message>
    <message>
        <source>Hangs up at or over</source>
        <translation>Cuelga con o por encima de</translation>
    </message>
    <message>
        <source>What moves the temper</source>
        <translation>Lo que mueve el ánimo</translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation>Lo que dice la persona</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” is said when</source>
        <translation>«%1» se dice cuando</translation>
    </message>
    <message>
        <source>“%1” is said only after</source>
        <translation>«%1» se dice solo después de</translation>
    </message>
    <message>
        <source>“%1” is said at a temper of</source>
        <translation>«%1» se dice con un ánimo de</translation>
    </message>
    <message>
        <source>“%1” may be said again</source>
        <translation>«%1» se puede decir otra vez</translation>
    </message>
    <message>
        <source>Words of “%1” (%2)</source>
        <translation>Palabras de «%1» (%2)</translation>
    </message>
    <message>
        <source>Conduct in “%1”</source>
        <translation>Conducta en «%1»</translation>
    </message>
    <message>
        <source>“%1” is aimed at</source>
        <translation>«%1» va dirigido a</translation>
    </message>
    <message>
        <source>“%1” is meant for somebody, not for the matter</source>
        <translation>«%1» va contra alguien y no contra el asunto</translation>
    </message>
    <message>
        <source>Danger in “%1”</source>
        <translation>Peligro en «%1»</translation>
    </message>
</context>
<context>
    <name>ChangeValues</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>any mood, %1 to %2</source>
        <translation>cualquier ánimo, de %1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one mood to another</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>the words of redirects</source>
        <translation>las palabras para reconducir</translation>
    </message>
    <message>
        <source>the words of warnings</source>
        <translation>las palabras de las advertencias</translation>
    </message>
    <message>
        <source>the words of the end</source>
        <translation>las palabras del final</translation>
    </message>
    <message>
        <source>the words while a supervisor is asked</source>
        <translation>las palabras mientras se pregunta a un supervisor</translation>
    </message>
    <message>
        <source>the words when somebody is in danger</source>
        <translation>las palabras cuando alguien está en peligro</translation>
    </message>
    <message>
        <source>the step %1</source>
        <translation>el paso %1</translation>
    </message>
    <message>
        <source>the situation %1</source>
        <translation>la situación %1</translation>
    </message>
    <message>
        <source>the behaviour %1</source>
        <translation>el comportamiento %1</translation>
    </message>
    <message>
        <source>venting</source>
        <translation>se desahoga</translation>
    </message>
    <message>
        <source>disarmed</source>
        <translation>desarmado</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>in a chat</source>
        <translation>por chat</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>one warning</source>
        <translation>una advertencia</translation>
    </message>
    <message>
        <source>the rest of the call</source>
        <translation>el resto de la llamada</translation>
    </message>
    <message>
        <source>the agent may ask again</source>
        <translation>el agente puede volver a pedirlo</translation>
    </message>
    <message>
        <source>the warning may be given</source>
        <translation>la advertencia se puede dar</translation>
    </message>
    <message>
        <source>the call is handed over</source>
        <translation>la llamada se traspasa</translation>
    </message>
    <message>
        <source>for all conduct of the call</source>
        <translation>para toda conducta de la llamada</translation>
    </message>
    <message>
        <source>for the same conduct alone</source>
        <translation>solo para la misma conducta</translation>
    </message>
    <message>
        <source>for conduct of the same group</source>
        <translation>para la conducta del mismo grupo</translation>
    </message>
    <message>
        <source>conduct</source>
        <translation>conducta</translation>
    </message>
    <message>
        <source>whom it was aimed at</source>
        <translation>a quién iba dirigido</translation>
    </message>
    <message>
        <source>the caller’s words</source>
        <translation>las palabras del cliente</translation>
    </message>
    <message>
        <source>redirects</source>
        <translation>reconducciones</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>advertencias</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>permiso</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>whether the police were told</source>
        <translation>si se avisó a la policía</translation>
    </message>
    <message>
        <source>the agent</source>
        <translation>el agente</translation>
    </message>
    <message>
        <source>other staff</source>
        <translation>otro personal</translation>
    </message>
    <message>
        <source>another customer</source>
        <translation>otro cliente</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) calmer</source>
        <translation>
            <numerusform>%n punto hacia la calma</numerusform>
            <numerusform>%n puntos hacia la calma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) angrier</source>
        <translation>
            <numerusform>%n punto hacia el enfado</numerusform>
            <numerusform>%n puntos hacia el enfado</numerusform>
        </translation>
    </message>
    <message>
        <source>, or </source>
        <comment>between causes</comment>
        <translation>, o </translation>
    </message>
    <message>
        <source>%1 when %2</source>
        <comment>so many points calmer, and the causes</comment>
        <translation>%1 cuando %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, at the most %n time(s)</source>
        <translation>
            <numerusform>%1, una vez como mucho</numerusform>
            <numerusform>%1, %n veces como mucho</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) a minute calmer</source>
        <translation>
            <numerusform>%n punto por minuto hacia la calma</numerusform>
            <numerusform>%n puntos por minuto hacia la calma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) a minute angrier</source>
        <translation>
            <numerusform>%n punto por minuto hacia el enfado</numerusform>
            <numerusform>%n puntos por minuto hacia el enfado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 of 100</source>
        <translation>de %1 a %2 sobre 100</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Orden: %1</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The pack</source>
        <translation>El paquete</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Conducta</translation>
    </message>
    <message>
        <source>Calm card</source>
        <translation>Tarjeta de calma</translation>
    </message>
    <message>
        <source>Merge field</source>
        <translation>Campo variable</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Practice caller</source>
        <translation>Cliente de práctica</translation>
    </message>
    <message>
        <source>Repeat-back</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Repeat-back field</source>
        <translation>Campo de la repetición</translation>
    </message>
    <message>
        <source>Escalation route</source>
        <translation>Vía de escalado</translation>
    </message>
    <message>
        <source>Scorecard question</source>
        <translation>Pregunta de la evaluación</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>New</source>
        <comment>item of a pack</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>item of a pack</comment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>item of a pack</comment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>item of a pack</comment>
        <translation>Movido</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a step, in its guide</comment>
        <translation>en %1</translation>
    </message>
</context>
<context>
    <name>DeskFacts</name>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ayer %1</translation>
    </message>
    <message>
        <source>Caller hung up</source>
        <translation>El cliente colgó</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Se cortó la línea</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>Ended by the agent</source>
        <translation>Terminada por el agente</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Fin anticipado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Not wrapped up</source>
        <translation>Sin cierre</translation>
    </message>
    <message>
        <source>Published by %1 on %2.</source>
        <translation>Publicado por %1 el %2.</translation>
    </message>
    <message>
        <source>As it came with the program; nothing is published.</source>
        <translation>Tal como venía con el programa; no hay nada publicado.</translation>
    </message>
    <message>
        <source>Revision %1 is not used: %2</source>
        <translation>La revisión %1 no se usa: %2</translation>
    </message>
</context>
<context>
    <name>EarlierReview</name>
    <message>
        <source>Scored anew</source>
        <translation>Puntuada de nuevo</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Impugnada</translation>
    </message>
    <message>
        <source>Waits for the agent until %1</source>
        <translation>Espera al agente hasta el %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>No aprobada</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Event %1 was changed after it was written.</source>
        <translation>El evento %1 se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>Event %1, or its private text, is missing.</source>
        <translation>Falta el evento %1 o su texto privado.</translation>
    </message>
    <message>
        <source>Event %1 was put in later.</source>
        <translation>El evento %1 se añadió después.</translation>
    </message>
    <message>
        <source>Event %1 and what followed it are cut off.</source>
        <translation>El evento %1 y lo que le seguía están cortados.</translation>
    </message>
    <message>
        <source>The summary of the call does not follow from its events.</source>
        <translation>El resumen de la llamada no se sigue de sus eventos.</translation>
    </message>
    <message>
        <source>Event %1 cannot be read.</source>
        <translation>No se puede leer el evento %1.</translation>
    </message>
    <message>
        <source>No event was changed, put in or taken out.</source>
        <translation>Ningún evento se cambió, se añadió ni se quitó.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not sound: the file %1 is not in the bundle&apos;s list.</source>
        <translation>No íntegro: el archivo %1 no está en la lista del paquete.</translation>
    </message>
    <message>
        <source>Not sound: the file %1 is in the list but not in the bundle.</source>
        <translation>No íntegro: el archivo %1 está en la lista pero no en el paquete.</translation>
    </message>
    <message>
        <source>Not sound: the file %1 was changed after it was listed.</source>
        <translation>No íntegro: el archivo %1 se cambió después de anotarse en la lista.</translation>
    </message>
    <message>
        <source>Not sound: event %1 is not what was written.</source>
        <translation>No íntegro: el evento %1 no es lo que se escribió.</translation>
    </message>
    <message>
        <source>Not sound: event %1 is missing.</source>
        <translation>No íntegro: falta el evento %1.</translation>
    </message>
    <message>
        <source>Not sound: event %1 was put in.</source>
        <translation>No íntegro: el evento %1 fue añadido.</translation>
    </message>
    <message>
        <source>Not sound: the private text of event %1 is not the one that was written.</source>
        <translation>No íntegro: el texto privado del evento %1 no es el que se escribió.</translation>
    </message>
    <message>
        <source>Not sound: the last event&apos;s hash is not the head that the bundle names.</source>
        <translation>No íntegro: el hash del último evento no es la cabeza que nombra el paquete.</translation>
    </message>
    <message>
        <source>Not sound: the pack in the bundle is not the one that the call was led with.</source>
        <translation>No íntegro: el guion del paquete no es el que se usó en la llamada.</translation>
    </message>
    <message>
        <source>Not the same: the bundle is sound in itself, but the head that you gave is none of its events&apos;. It is another call, an older copy, or the whole was written anew.</source>
        <translation>No es lo mismo: el paquete es íntegro en sí, pero la cabeza indicada no es la de ninguno de sus eventos. Es otra llamada, una copia más antigua, o todo se escribió de nuevo.</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translation>Íntegro.</translation>
    </message>
    <message>
        <source>Every file in the bundle is the one that its list names.</source>
        <translation>Cada archivo del paquete es el que nombra su lista.</translation>
    </message>
    <message>
        <source>The head that you gave is that of the last event: nothing is otherwise than when it was noted.</source>
        <translation>La cabeza indicada es la del último evento: nada es distinto de cuando se anotó.</translation>
    </message>
    <message>
        <source>That the whole was not written anew, or its last events left out, before the bundle was made. Only a head that was kept elsewhere shows that: note the one of this bundle and compare it later.</source>
        <translation>Que todo no se escribiera de nuevo, o que no se omitieran los últimos eventos, antes de hacer el paquete. Solo lo muestra una cabeza guardada en otro lugar: anote la de este paquete y compárela más tarde.</translation>
    </message>
    <message>
        <source>The wording of the pack: the events name its id and its revision, not its text.</source>
        <translation>Las palabras del guion: los eventos nombran su identificador y su revisión, no su texto.</translation>
    </message>
    <message>
        <source>The wording of the pack: it is not in the bundle.</source>
        <translation>Las palabras del guion: no está en el paquete.</translation>
    </message>
    <message>
        <source>The report: it is a reading of the events, made when the bundle was. Where they differ, the events hold.</source>
        <translation>El informe: es una lectura de los eventos, hecha al hacer el paquete. Donde difieran, valen los eventos.</translation>
    </message>
    <message>
        <source>The log&apos;s own check of this call, when the bundle was made:</source>
        <translation>Comprobación propia del registro de esta llamada, al hacer el paquete:</translation>
    </message>
    <message>
        <source>The check compares the events with the head that the log keeps. Whoever could write the log could write both anew: keep the head of this bundle in other hands.</source>
        <translation>La comprobación compara los eventos con la cabeza que guarda el registro. Quien pudiera escribir el registro podría escribir ambos de nuevo: guarde la cabeza de este paquete en otras manos.</translation>
    </message>
    <message>
        <source>The %1 events of call %2 follow from one another: none between the first and the last was changed, put in, taken out or moved.</source>
        <translation>Los %1 eventos de la llamada %2 se siguen uno de otro: ninguno entre el primero y el último se cambió, se añadió, se quitó ni se movió.</translation>
    </message>
    <message>
        <source>The private texts in the bundle (%1) are the very ones that their events were written with.</source>
        <translation>Los textos privados del paquete (%1) son los mismos con los que se escribieron sus eventos.</translation>
    </message>
    <message>
        <source>The head that you gave is that of event %1 of %2: up to there nothing is otherwise than when it was noted. What follows was added since.</source>
        <translation>La cabeza indicada es la del evento %1 de %2: hasta allí nada es distinto de cuando se anotó. Lo que sigue se añadió después.</translation>
    </message>
    <message>
        <source>What the private texts that are left out said (%1): the bundle is redacted, or the caller was erased. That there was a text, and when, is proved.</source>
        <translation>Lo que decían los textos privados omitidos (%1): el paquete los omite, o se borró a quien llamó. Está probado que hubo un texto y cuándo.</translation>
    </message>
    <message>
        <source>Events looked at: %1.</source>
        <translation>Eventos revisados: %1.</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Insult</source>
        <translation>Insulto</translation>
    </message>
    <message>
        <source>Slur</source>
        <translation>Insulto discriminatorio</translation>
    </message>
    <message>
        <source>Obscene language</source>
        <translation>Lenguaje obsceno</translation>
    </message>
    <message>
        <source>Sexual remarks</source>
        <translation>Lenguaje sexual</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Hate speech</source>
        <translation>Discurso de odio</translation>
    </message>
    <message>
        <source>Ignores limits</source>
        <translation>Límite ignorado</translation>
    </message>
    <message>
        <source>Same demand again</source>
        <translation>Misma exigencia</translation>
    </message>
    <message>
        <source>Other conduct</source>
        <translation>Otra conducta</translation>
    </message>
    <message>
        <source>Self-harm</source>
        <translation>Autolesión</translation>
    </message>
    <message>
        <source>A child in danger</source>
        <translation>Menor en peligro</translation>
    </message>
    <message>
        <source>Medical emergency</source>
        <translation>Urgencia médica</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calma</translation>
    </message>
    <message>
        <source>Uneasy</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>Upset</source>
        <translation>Disgusto</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Enojo</translation>
    </message>
    <message>
        <source>Furious</source>
        <translation>Furia</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier call(s)</source>
        <translation>
            <numerusform>%n llamada previa</numerusform>
            <numerusform>%n llamadas previas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 at the start, %2 at its worst, %3 now (1 calm, 5 furious)</source>
        <translation>%1 al inicio, %2 en lo peor, %3 ahora (1 calma, 5 furia)</translation>
    </message>
    <message>
        <source>asked for, not answered yet</source>
        <translation>pedido, sin respuesta todavía</translation>
    </message>
    <message>
        <source>given</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>concedido por %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Conduct logged</source>
        <translation>Conducta registrada</translation>
    </message>
    <message>
        <source>Redirects said</source>
        <translation>Reconducciones</translation>
    </message>
    <message>
        <source>Warnings given</source>
        <translation>Advertencias dadas</translation>
    </message>
    <message>
        <source>Permission to warn</source>
        <translation>Permiso para advertir</translation>
    </message>
    <message>
        <source>The conduct has not stopped.</source>
        <translation>La conducta no ha cesado.</translation>
    </message>
    <message>
        <source>A safety case is open.</source>
        <translation>Hay una alerta de seguridad abierta.</translation>
    </message>
    <message>
        <source>Said back to the caller</source>
        <translation>Recapitulado al cliente</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún sin saber</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Qué se intentó</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Who should take it</source>
        <translation>Quién debe tomarlo</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Goes to the authority of</source>
        <translation>Pasa a la autoridad de</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) said</source>
        <translation>
            <numerusform>%n frase dicha</numerusform>
            <numerusform>%n frases dichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over of a call</source>
        <translation>Traspaso de una llamada</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>Pasos dados</translation>
    </message>
    <message>
        <source>Said to the caller</source>
        <translation>Dicho al cliente</translation>
    </message>
    <message>
        <source>Promised or agreed</source>
        <translation>Prometido o acordado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>InsightCharts</name>
    <message>
        <source>Calmer: the last mood is calmer than the worst one.</source>
        <translation>Más calma: el último ánimo es más tranquilo que el peor.</translation>
    </message>
    <message>
        <source>Of the calls with conduct that stops a conversation.</source>
        <translation>De las llamadas con conductas que impiden conversar.</translation>
    </message>
    <message>
        <source>Skipped: never entered, though a later step was, or the call came to its ordinary end.</source>
        <translation>Omitido: no se entró en él, aunque sí en uno posterior, o la llamada llegó a su final normal.</translation>
    </message>
    <message>
        <source>The mean over the calls that entered the step.</source>
        <translation>La media de las llamadas que entraron en el paso.</translation>
    </message>
    <message>
        <source>From the end of a call to its wrap-up. Recovery pauses are not in it.</source>
        <translation>Desde el final de la llamada hasta su cierre. Las pausas de recuperación no cuentan.</translation>
    </message>
    <message>
        <source>%1, week from %2: %3 of %4 calls (%5 to %6)</source>
        <translation>%1, semana del %2: %3 de %4 llamadas (de %5 a %6)</translation>
    </message>
    <message>
        <source>Calls a week</source>
        <translation>Llamadas por semana</translation>
    </message>
    <message>
        <source>%1 calls, of a mean length of %2.</source>
        <translation>%1 llamadas, con una duración media de %2.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Week from %1: %2 calls</source>
        <translation>Semana del %1: %2 llamadas</translation>
    </message>
    <message>
        <source>Callers calmer at the end, and escalations</source>
        <translation>Clientes más tranquilos al final, y escaladas</translation>
    </message>
    <message>
        <source>Calmer at the end: %1 of %2 calls with a mood. Escalated: %3.</source>
        <translation>Más tranquilos al final: %1 de %2 llamadas con ánimo. Escaladas: %3.</translation>
    </message>
    <message>
        <source>Calmer at the end</source>
        <translation>Más tranquilos al final</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladas</translation>
    </message>
    <message>
        <source>1 Calm</source>
        <translation>1 Calma</translation>
    </message>
    <message>
        <source>2 Uneasy</source>
        <translation>2 Tensión</translation>
    </message>
    <message>
        <source>3 Upset</source>
        <translation>3 Disgusto</translation>
    </message>
    <message>
        <source>4 Angry</source>
        <translation>4 Enojo</translation>
    </message>
    <message>
        <source>5 Furious</source>
        <translation>5 Furia</translation>
    </message>
    <message>
        <source>Mood at the start (down) and at the end (across)</source>
        <translation>Ánimo al principio (filas) y al final (columnas)</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>%1 calls have a mood; in %2 of them the caller was calmer at the end than at worst.</source>
        <translation>%1 llamadas tienen ánimo; en %2 de ellas el cliente acabó más tranquilo que en el peor momento.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 calls</source>
        <translation>De %1 a %2: %3 llamadas</translation>
    </message>
    <message>
        <source>%1: %2 calls, %3</source>
        <translation>%1: %2 llamadas, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>How calls were wrapped up</source>
        <translation>Cómo se cerraron las llamadas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Not wrapped up</source>
        <translation>Sin cierre</translation>
    </message>
    <message>
        <source>How calls ended</source>
        <translation>Cómo terminaron las llamadas</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Why agents ended calls by the rules</source>
        <translation>Por qué los agentes terminaron llamadas según las reglas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Protocol kept, and not kept</source>
        <translation>Protocolo respetado y no respetado</translation>
    </message>
    <message>
        <source>Kept in %1 of %2 calls; overridden in %3.</source>
        <translation>Respetado en %1 de %2 llamadas; terminada antes de tiempo en %3.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Respetado</translation>
    </message>
    <message>
        <source>Week from %1: kept in %2 of %3 calls</source>
        <translation>Semana del %1: respetado en %2 de %3 llamadas</translation>
    </message>
    <message>
        <source>Overridden, or hung up before</source>
        <translation>Terminada o colgada antes de tiempo</translation>
    </message>
    <message>
        <source>Week from %1: overridden or hung up before in %2 of %3 calls</source>
        <translation>Semana del %1: terminada o colgada antes de tiempo en %2 de %3 llamadas</translation>
    </message>
    <message>
        <source>Steps skipped and repeated</source>
        <translation>Pasos omitidos y repetidos</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>A step was skipped in %1 of %2 calls; %3 repeats.</source>
        <translation>Se omitió un paso en %1 de %2 llamadas; %3 repeticiones.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>%1: skipped %2 times</source>
        <translation>%1: omitido %2 veces</translation>
    </message>
    <message>
        <source>%1: repeated %2 times</source>
        <translation>%1: repetido %2 veces</translation>
    </message>
    <message>
        <source>Time in each step</source>
        <translation>Tiempo en cada paso</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Tiempo medio</translation>
    </message>
    <message>
        <source>%1: %2 on average in %3 calls</source>
        <translation>%1: %2 de media en %3 llamadas</translation>
    </message>
    <message>
        <source>Time from the end of a call to its wrap-up</source>
        <translation>Tiempo desde el final de la llamada hasta su cierre</translation>
    </message>
    <message>
        <source>%1 on average, of %2 calls.</source>
        <translation>%1 de media, en %2 llamadas.</translation>
    </message>
    <message>
        <source>Week from %1: %2 on average, of %3 calls</source>
        <translation>Semana del %1: %2 de media, en %3 llamadas</translation>
    </message>
    <message>
        <source>Callers calmer at the end, by agent</source>
        <translation>Clientes más tranquilos al final, por agente</translation>
    </message>
    <message>
        <source>Callers calmer at the end, by team</source>
        <translation>Clientes más tranquilos al final, por equipo</translation>
    </message>
    <message>
        <source>Callers calmer at the end, by situation</source>
        <translation>Clientes más tranquilos al final, por situación</translation>
    </message>
    <message>
        <source>Callers calmer at the end, by revision of the pack</source>
        <translation>Clientes más tranquilos al final, por revisión del paquete</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>In the order of names. The lines show what chance leaves open (95 %).</source>
        <translation>Por orden de nombres. Las rayas muestran lo que el azar deja abierto (95 %).</translation>
    </message>
    <message>
        <source>Of one agent, situation or revision there is no further division.</source>
        <translation>De un agente, una situación o una revisión no hay más división.</translation>
    </message>
    <message>
        <source>Protocol kept</source>
        <translation>Protocolo respetado</translation>
    </message>
    <message>
        <source>With steps skipped</source>
        <translation>Con pasos omitidos</translation>
    </message>
    <message>
        <source>Mean length</source>
        <translation>Duración media</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>Tras la llamada</translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls (%4 to %5)</source>
        <translation>%1: %2 de %3 llamadas (de %4 a %5)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>How often the caller&apos;s next mood was calmer. It does not say that the line was the cause.</source>
        <translation>Con qué frecuencia el siguiente ánimo del cliente fue más tranquilo. No dice que la frase fuera la causa.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with fewer than 20 uses are hidden.</source>
        <translation>
            <numerusform>Se oculta %n frase con menos de 20 usos.</numerusform>
            <numerusform>Se ocultan %n frases con menos de 20 usos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines followed by a calmer caller (everyone&apos;s calls)</source>
        <translation>Frases tras las que el cliente se calmó (llamadas de todos)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Calmer afterwards</source>
        <translation>Más tranquilo después</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3 uses (%4 to %5)</source>
        <translation>«%1»: %2 de %3 usos (de %4 a %5)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with 20 uses or more.</source>
        <translation>
            <numerusform>%n frase con 20 usos o más.</numerusform>
            <numerusform>%n frases con 20 usos o más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightReportWords</name>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n call(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n llamada</numerusform>
            <numerusform>%1 · %2 · %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Evenkeel · insights · %1</source>
        <translation>Evenkeel · análisis · %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Of the calls that were taken and are over; days are those of UTC. Nothing here ranks people, and recovery pauses are in no figure.</source>
        <translation>De las llamadas atendidas y terminadas; los días son los de UTC. Aquí nada clasifica a las personas, y las pausas de recuperación no están en ninguna cifra.</translation>
    </message>
    <message>
        <source>No calls in this period.</source>
        <translation>No hay llamadas en este periodo.</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>Lo mismo en números</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Agente: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Equipo: %1</translation>
    </message>
    <message>
        <source>Situation: %1</source>
        <translation>Situación: %1</translation>
    </message>
    <message>
        <source>Script pack: %1</source>
        <translation>Paquete de frases: %1</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>By the agent, by the rules</source>
        <translation>Por el agente, según las reglas</translation>
    </message>
    <message>
        <source>By the agent, rules overridden</source>
        <translation>Por el agente, antes de tiempo</translation>
    </message>
    <message>
        <source>Ordinary end</source>
        <translation>Final normal</translation>
    </message>
    <message>
        <source>Caller hung up</source>
        <translation>Colgó el cliente</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Se cortó la línea</translation>
    </message>
    <message>
        <source>Agent hung up</source>
        <translation>Colgó el agente</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>No situation chosen</source>
        <translation>Sin situación elegida</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Going on</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Ended by the agent</source>
        <translation>Terminada por el agente</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminada: %1</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Terminada antes</translation>
    </message>
    <message>
        <source>Caller hung up</source>
        <translation>Colgó el cliente</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Se cortó la línea</translation>
    </message>
    <message>
        <source>Agent hung up</source>
        <translation>Colgó el agente</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>Not wrapped up</source>
        <translation>Sin cierre</translation>
    </message>
</context>
<context>
    <name>PackFields</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>The languages that the lines have, one on each line: en, es, pt-BR.</source>
        <translation>Los idiomas que tienen las frases, uno por línea: en, es, pt-BR.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>How this state of the pack is called once it is published, such as 1.5.</source>
        <translation>Cómo se llamará este estado del paquete cuando se publique, por ejemplo 1.5.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Prestar atención a</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <translation>Palabras que evitar</translation>
    </message>
    <message>
        <source>No line of this pack may hold one of these.</source>
        <translation>Ninguna frase de este paquete puede contener una de ellas.</translation>
    </message>
    <message>
        <source>Stage of the caller</source>
        <translation>Fase de quien llama</translation>
    </message>
    <message>
        <source>Venting</source>
        <translation>Se desahoga</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>Desarmado</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>How far the caller has calmed when this step is reached.</source>
        <translation>Cuánto se ha calmado quien llama al llegar a este paso.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Other words under which agents look for its lines, one on each line.</source>
        <translation>Otras palabras con las que los agentes buscan sus frases, una por línea.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As it stands in the lines, between braces: small letters, digits and _. Lines that use the old name keep it; find and replace changes them.</source>
        <translation>Tal como figura en las frases, entre llaves: minúsculas, cifras y _. Las frases que usan el nombre anterior lo conservan; buscar y reemplazar las cambia.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>What the agent is shown in the empty field.</source>
        <translation>Lo que ve el agente en el campo vacío.</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Said where nothing is known. Empty: the agent is asked for it before the line is said.</source>
        <translation>Se dice cuando no se sabe nada. Vacío: se le pide al agente antes de decir la frase.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>The situations for which this is the right place from the start.</source>
        <translation>Las situaciones para las que este es el lugar adecuado desde el principio.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>A person, a team or an extension.</source>
        <translation>Una persona, un equipo o una extensión.</translation>
    </message>
    <message>
        <source>Where it helps</source>
        <translation>Dónde ayuda</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>In a chat</source>
        <translation>En un chat</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Breathe in, seconds</source>
        <translation>Inspirar, segundos</translation>
    </message>
    <message>
        <source>Hold, seconds</source>
        <translation>Retener, segundos</translation>
    </message>
    <message>
        <source>Breathe out, seconds</source>
        <translation>Espirar, segundos</translation>
    </message>
    <message>
        <source>A comment is needed below</source>
        <translation>Hace falta un comentario por debajo de</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>En qué fijarse</translation>
    </message>
    <message>
        <source>A sentence for those who score, so that two of them mean the same.</source>
        <translation>Una frase para quienes puntúan, para que dos personas entiendan lo mismo.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>2 to 5; 0: never.</source>
        <translation>De 2 a 5; 0: nunca.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>A low score here fails the whole call.</source>
        <translation>Una puntuación baja aquí suspende toda la llamada.</translation>
    </message>
    <message>
        <source>May be answered with “does not apply”</source>
        <translation>Se puede responder «no procede»</translation>
    </message>
    <message>
        <source>The sentence to say</source>
        <translation>La frase que decir</translation>
    </message>
    <message>
        <source>Its fields stand between braces, by their names.</source>
        <translation>Sus campos van entre llaves, por su nombre.</translation>
    </message>
</context>
<context>
    <name>PackPaperWords</name>
    <message>
        <source>Script pack %1, revision %2</source>
        <translation>Paquete de frases %1, revisión %2</translation>
    </message>
    <message>
        <source>Evenkeel · %1 %2</source>
        <translation>Evenkeel · %1 %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Situation: %1</source>
        <translation>Situación: %1</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corta</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>No lines.</source>
        <translation>Sin frases.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>No diga nunca</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Protocol: redirect</source>
        <translation>Protocolo: reconducir</translation>
    </message>
    <message>
        <source>Protocol: warning</source>
        <translation>Protocolo: advertencia</translation>
    </message>
    <message>
        <source>Protocol: ending the call</source>
        <translation>Protocolo: terminar la llamada</translation>
    </message>
    <message>
        <source>Protocol: asking for permission</source>
        <translation>Protocolo: pedir permiso</translation>
    </message>
    <message>
        <source>Protocol: somebody is in danger</source>
        <translation>Protocolo: alguien está en peligro</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Política: %1</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Técnicas</translation>
    </message>
    <message>
        <source>Breathe: in %1 s, hold %2 s, out %3 s.</source>
        <translation>Respire: inspire %1 s, retenga %2 s, espire %3 s.</translation>
    </message>
</context>
<context>
    <name>PackParts</name>
    <message>
        <source>Words of redirects</source>
        <translation>Palabras para reconducir</translation>
    </message>
    <message>
        <source>Words of warnings</source>
        <translation>Palabras de las advertencias</translation>
    </message>
    <message>
        <source>Words of the end</source>
        <translation>Palabras del final</translation>
    </message>
    <message>
        <source>Words while a supervisor is asked</source>
        <translation>Palabras mientras se consulta</translation>
    </message>
    <message>
        <source>Words when somebody is in danger</source>
        <translation>Palabras si alguien está en peligro</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>El paquete</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Merge field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Way to hand over</source>
        <translation>Vía de traspaso</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Causa de fondo</translation>
    </message>
    <message>
        <source>Kind of resolution</source>
        <translation>Tipo de solución</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Calm card</source>
        <translation>Tarjeta de calma</translation>
    </message>
    <message>
        <source>Repeat-back card</source>
        <translation>Tarjeta de repetición</translation>
    </message>
    <message>
        <source>Field of the repeat-back card</source>
        <translation>Campo de la tarjeta de repetición</translation>
    </message>
    <message>
        <source>Question of the scorecard</source>
        <translation>Pregunta de la evaluación</translation>
    </message>
    <message>
        <source>Practice caller</source>
        <translation>Cliente de práctica</translation>
    </message>
    <message>
        <source>Words of a practice caller</source>
        <translation>Palabras de un cliente de práctica</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a practice caller, and the id of what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation>Guía: %1</translation>
    </message>
    <message>
        <source>About this guide</source>
        <translation>Sobre esta guía</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situaciones</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamientos</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Merge fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Técnicas</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Ways to hand over</source>
        <translation>Vías de traspaso</translation>
    </message>
    <message>
        <source>Wrap-up: outcomes</source>
        <translation>Cierre: resultados</translation>
    </message>
    <message>
        <source>Wrap-up: root causes</source>
        <translation>Cierre: causas de fondo</translation>
    </message>
    <message>
        <source>Wrap-up: kinds of resolution</source>
        <translation>Cierre: tipos de solución</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Practice callers</source>
        <translation>Clientes de práctica</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n frase</numerusform>
            <numerusform>%1, %n frases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, has errors</source>
        <translation>%1, tiene errores</translation>
    </message>
    <message>
        <source>%1, has warnings</source>
        <translation>%1, tiene avisos</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>only between calls</source>
        <translation>solo entre llamadas</translation>
    </message>
    <message>
        <source>only in a call</source>
        <translation>solo en una llamada</translation>
    </message>
    <message>
        <source>only in a call and its wrap-up</source>
        <translation>solo en una llamada y su cierre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>only on the supervisor’s pages</source>
        <translation>solo en las páginas de supervisión</translation>
    </message>
    <message>
        <source>only on the trainer’s pages</source>
        <translation>solo en las páginas de formación</translation>
    </message>
</context>
<context>
    <name>PolicyFields</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Groups of conduct</source>
        <translation>Grupos de conducta</translation>
    </message>
    <message>
        <source>Reasons for the end</source>
        <translation>Motivos del final</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Advertencias: %1</translation>
    </message>
    <message>
        <source>How many warnings the agent gives before the call may be ended, for each kind of conduct, 0 to 9.</source>
        <translation>Cuántas advertencias da el agente antes de poder terminar la llamada, para cada tipo de conducta, de 0 a 9.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>One plain paragraph for the agent.</source>
        <translation>Un párrafo sencillo para el agente.</translation>
    </message>
    <message>
        <source>Redirects first</source>
        <translation>Antes, reconducir</translation>
    </message>
    <message>
        <source>How often the agent leads the conversation back before a warning may follow.</source>
        <translation>Cuántas veces reconduce el agente la conversación antes de poder advertir.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Yes: a supervisor has to allow each warning.</source>
        <translation>Sí: un supervisor tiene que permitir cada advertencia.</translation>
    </message>
    <message>
        <source>A permission holds for</source>
        <translation>Un permiso vale para</translation>
    </message>
    <message>
        <source>One warning</source>
        <translation>Una advertencia</translation>
    </message>
    <message>
        <source>The rest of the call</source>
        <translation>El resto de la llamada</translation>
    </message>
    <message>
        <source>How long what a supervisor allowed goes on being allowed.</source>
        <translation>Cuánto tiempo sigue permitido lo que permitió un supervisor.</translation>
    </message>
    <message>
        <source>Wait for an answer, seconds</source>
        <translation>Espera de la respuesta, segundos</translation>
    </message>
    <message>
        <source>After so long without an answer the call goes on as chosen beside.</source>
        <translation>Pasado ese tiempo sin respuesta, la llamada sigue como se elija al lado.</translation>
    </message>
    <message>
        <source>If nobody answers</source>
        <translation>Si nadie responde</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>The warning may be given</source>
        <translation>Se puede advertir</translation>
    </message>
    <message>
        <source>Hand the call over</source>
        <translation>Traspasar la llamada</translation>
    </message>
    <message>
        <source>What becomes of a request that times out.</source>
        <translation>Qué pasa con una petición sin respuesta a tiempo.</translation>
    </message>
    <message>
        <source>May be ended at once</source>
        <translation>Se puede terminar enseguida</translation>
    </message>
    <message>
        <source>Conduct after which no redirect and no further warning is needed.</source>
        <translation>Conducta tras la que no hace falta reconducir ni volver a advertir.</translation>
    </message>
    <message>
        <source>Tell a supervisor at once</source>
        <translation>Avisar enseguida a un supervisor</translation>
    </message>
    <message>
        <source>Conduct that alerts a supervisor as soon as it is named; a threat always does.</source>
        <translation>Conducta que avisa a un supervisor en cuanto se nombra; una amenaza, siempre.</translation>
    </message>
    <message>
        <source>Only what is aimed at the agent counts</source>
        <translation>Solo cuenta lo dirigido al agente</translation>
    </message>
    <message>
        <source>Yes: swearing at the matter is noted and opens nothing.</source>
        <translation>Sí: maldecir el asunto se anota y no abre nada.</translation>
    </message>
    <message>
        <source>Warnings count</source>
        <translation>Las advertencias cuentan</translation>
    </message>
    <message>
        <source>For all conduct of the call</source>
        <translation>Para toda conducta de la llamada</translation>
    </message>
    <message>
        <source>For the same conduct alone</source>
        <translation>Solo para la misma conducta</translation>
    </message>
    <message>
        <source>For conduct of the same group</source>
        <translation>Para conducta del mismo grupo</translation>
    </message>
    <message>
        <source>Whether a warning for one kind of conduct counts for another, too.</source>
        <translation>Si una advertencia por un tipo de conducta cuenta también para otro.</translation>
    </message>
    <message>
        <source>Conduct that is counted together, one group on each line: insult, slur.</source>
        <translation>Conducta que se cuenta junta, un grupo por línea: insult, slur.</translation>
    </message>
    <message>
        <source>Earlier calls that still count</source>
        <translation>Llamadas anteriores que aún cuentan</translation>
    </message>
    <message>
        <source>Warnings of so many of the same caller’s latest calls count in this one.</source>
        <translation>Cuentan las advertencias de ese número de llamadas anteriores de la misma persona.</translation>
    </message>
    <message>
        <source>…if not older than, days</source>
        <translation>…si no tienen más de, días</translation>
    </message>
    <message>
        <source>0: warnings of earlier calls never count.</source>
        <translation>0: las de llamadas anteriores nunca cuentan.</translation>
    </message>
    <message>
        <source>Limit for the same demand, minutes</source>
        <translation>Límite para la misma exigencia, minutos</translation>
    </message>
    <message>
        <source>After so long with the same demand the agent may end the call. 0: there is no limit.</source>
        <translation>Pasado ese tiempo con la misma exigencia, el agente puede terminar la llamada. 0: no hay límite.</translation>
    </message>
    <message>
        <source>The agent may end the call</source>
        <translation>El agente puede terminar la llamada</translation>
    </message>
    <message>
        <source>No: only a supervisor ends it; the agent can transfer. Ending early stays possible and is reviewed.</source>
        <translation>No: solo la termina un supervisor; el agente puede transferirla. Terminar antes sigue siendo posible y se revisa.</translation>
    </message>
    <message>
        <source>The end is announced</source>
        <translation>El final se anuncia</translation>
    </message>
    <message>
        <source>Yes: the agent says why the call ends before ending it.</source>
        <translation>Sí: el agente dice por qué termina la llamada antes de terminarla.</translation>
    </message>
    <message>
        <source>What the agent chooses from, one on each line. In brackets the conduct for which it is offered first: Hate speech [hate].</source>
        <translation>De dónde elige el agente, uno por línea. Entre corchetes, la conducta para la que se ofrece primero: Discurso de odio [hate].</translation>
    </message>
    <message>
        <source>Pause after such a call, seconds</source>
        <translation>Pausa tras una llamada así, segundos</translation>
    </message>
    <message>
        <source>The agent’s time to breathe. It is in no score.</source>
        <translation>Tiempo del agente para respirar. No entra en ninguna puntuación.</translation>
    </message>
    <message>
        <source>Reviewed within, hours</source>
        <translation>Revisión en un plazo de, horas</translation>
    </message>
    <message>
        <source>By when a supervisor looks at a call that ended by the protocol.</source>
        <translation>Plazo en que un supervisor mira una llamada terminada según el protocolo.</translation>
    </message>
    <message>
        <source>Time to answer a score, days</source>
        <translation>Plazo para responder a una puntuación, días</translation>
    </message>
    <message>
        <source>How long the agent may acknowledge or dispute it.</source>
        <translation>Cuánto tiempo puede el agente aceptarla o discutirla.</translation>
    </message>
    <message>
        <source>What the house does afterwards</source>
        <translation>Qué hace la casa después</translation>
    </message>
    <message>
        <source>Told to the agent after such a call, one on each line.</source>
        <translation>Se le dice al agente tras una llamada así, uno por línea.</translation>
    </message>
    <message>
        <source>Words of a redirect</source>
        <translation>Palabras para reconducir</translation>
    </message>
    <message>
        <source>Shown to be read out, for all conduct that has none of its own.</source>
        <translation>Se muestran para leerlas, para toda conducta que no tenga las suyas.</translation>
    </message>
    <message>
        <source>Words of a warning</source>
        <translation>Palabras de una advertencia</translation>
    </message>
    <message>
        <source>Words of the end</source>
        <translation>Palabras del final</translation>
    </message>
    <message>
        <source>Own redirects</source>
        <translation>Reconducciones propias</translation>
    </message>
    <message>
        <source>The conduct and the id of a line, one pair on each line: hate: redirect-hate.</source>
        <translation>La conducta y el identificador de una frase, un par por línea: hate: redirect-hate.</translation>
    </message>
    <message>
        <source>Own warnings</source>
        <translation>Advertencias propias</translation>
    </message>
    <message>
        <source>Own ends</source>
        <translation>Finales propios</translation>
    </message>
    <message>
        <source>What the record needs</source>
        <translation>Qué necesita el acta</translation>
    </message>
    <message>
        <source>What has to stand in the record of a call that the agent ended.</source>
        <translation>Qué debe figurar en el acta de una llamada que terminó el agente.</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Conducta</translation>
    </message>
    <message>
        <source>Aimed at</source>
        <translation>Dirigida a</translation>
    </message>
    <message>
        <source>The caller’s words</source>
        <translation>Palabras de quien llama</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Reconducciones</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Police told</source>
        <translation>Policía avisada</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Shown beside the policy: information, not legal advice.</source>
        <translation>Se muestra junto a la política: información, no asesoramiento jurídico.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>The call began</source>
        <translation>Empezó la llamada</translation>
    </message>
    <message>
        <source>You cut them short</source>
        <translation>Usted interrumpió</translation>
    </message>
    <message>
        <source>You left room for a silence</source>
        <translation>Usted dejó espacio a un silencio</translation>
    </message>
    <message>
        <source>You put them on hold</source>
        <translation>Usted dejó la llamada en espera</translation>
    </message>
    <message>
        <source>You left them on hold for a minute</source>
        <translation>Usted dejó la espera más de un minuto</translation>
    </message>
    <message>
        <source>You came back from the hold</source>
        <translation>Usted retomó la llamada</translation>
    </message>
    <message>
        <source>You saw what it is about</source>
        <translation>Usted vio de qué se trata</translation>
    </message>
    <message>
        <source>You noted another situation than it is</source>
        <translation>Usted anotó otra situación de la que es</translation>
    </message>
    <message>
        <source>You read the mood right</source>
        <translation>Usted leyó bien el ánimo</translation>
    </message>
    <message>
        <source>You misread the mood</source>
        <translation>Usted leyó mal el ánimo</translation>
    </message>
    <message>
        <source>You wrote down a fact</source>
        <translation>Usted anotó un dato</translation>
    </message>
    <message>
        <source>You said back what you understood</source>
        <translation>Usted repitió lo que había entendido</translation>
    </message>
    <message>
        <source>You named the conduct</source>
        <translation>Usted nombró la conducta</translation>
    </message>
    <message>
        <source>You logged conduct that there was not</source>
        <translation>Usted registró una conducta que no hubo</translation>
    </message>
    <message>
        <source>You led back to the matter</source>
        <translation>Usted recondujo al asunto</translation>
    </message>
    <message>
        <source>You asked for permission to warn</source>
        <translation>Usted pidió permiso para advertir</translation>
    </message>
    <message>
        <source>You gave a warning</source>
        <translation>Usted dio una advertencia</translation>
    </message>
    <message>
        <source>You warned for nothing they did</source>
        <translation>Usted advirtió sin motivo</translation>
    </message>
    <message>
        <source>You noted that it stopped</source>
        <translation>Usted anotó que había cesado</translation>
    </message>
    <message>
        <source>You took the danger seriously</source>
        <translation>Usted tomó en serio el peligro</translation>
    </message>
    <message>
        <source>You raised a danger that there was not</source>
        <translation>Usted avisó de un peligro que no había</translation>
    </message>
    <message>
        <source>You passed the matter on</source>
        <translation>Usted escaló el asunto</translation>
    </message>
    <message>
        <source>You transferred the call</source>
        <translation>Usted transfirió la llamada</translation>
    </message>
    <message>
        <source>You ended the call under the policy</source>
        <translation>Usted terminó la llamada según la política</translation>
    </message>
    <message>
        <source>You ended the call past the policy</source>
        <translation>Usted terminó la llamada fuera de la política</translation>
    </message>
    <message>
        <source>You brought the call to its end</source>
        <translation>Usted llevó la llamada a su fin</translation>
    </message>
    <message>
        <source>Nobody said anything for ten seconds</source>
        <translation>Nadie dijo nada durante diez segundos</translation>
    </message>
    <message>
        <source>They had calmed down</source>
        <translation>Ya había calma</translation>
    </message>
    <message>
        <source>They had enough</source>
        <translation>No aguantó más</translation>
    </message>
    <message>
        <source>Won: the caller is calm</source>
        <translation>Ganada: el cliente está en calma</translation>
    </message>
    <message>
        <source>Won: ended as the policy allows</source>
        <translation>Ganada: terminada como permite la política</translation>
    </message>
    <message>
        <source>Lost: the caller hung up</source>
        <translation>Perdida: el cliente colgó</translation>
    </message>
    <message>
        <source>Lost: the caller is still angry</source>
        <translation>Perdida: el cliente sigue con enfado</translation>
    </message>
    <message>
        <source>Lost: the protocol was not kept</source>
        <translation>Perdida: no se respetó el protocolo</translation>
    </message>
    <message>
        <source>Lost: a danger was missed</source>
        <translation>Perdida: se pasó por alto un peligro</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>You brought the temper down before you closed the call.</source>
        <translation>Usted bajó la tensión antes de cerrar la llamada.</translation>
    </message>
    <message>
        <source>The conduct was real, and you kept to the steps that the policy asks for.</source>
        <translation>La conducta era real, y usted siguió los pasos que pide la política.</translation>
    </message>
    <message>
        <source>Look below at what raised the temper, and let them finish first next time.</source>
        <translation>Mire abajo qué subió la tensión, y la próxima vez deje terminar primero.</translation>
    </message>
    <message>
        <source>The call was closed too early. Stay with the feeling before the facts.</source>
        <translation>La llamada se cerró demasiado pronto. Atienda al sentimiento antes que a los hechos.</translation>
    </message>
    <message>
        <source>End a call only with the light on green, and warn only for what was said to you.</source>
        <translation>Termine una llamada solo con la luz en verde, y advierta solo por lo que se dijo.</translation>
    </message>
    <message>
        <source>When somebody may be in danger, everything else waits. The key for it is on the strip.</source>
        <translation>Si alguien puede estar en peligro, todo lo demás espera. La tecla para ello está en la cabecera.</translation>
    </message>
    <message>
        <source>You went to %1</source>
        <translation>Usted pasó a %1</translation>
    </message>
    <message>
        <source>You repeated %1</source>
        <translation>Usted repitió %1</translation>
    </message>
    <message>
        <source>You said %1</source>
        <translation>Usted dijo %1</translation>
    </message>
    <message>
        <source>You said %1 again</source>
        <translation>Usted dijo otra vez %1</translation>
    </message>
    <message>
        <source>You said %1, which does not fit this mood</source>
        <translation>Usted dijo %1, que no encaja con este ánimo</translation>
    </message>
</context>
<context>
    <name>PracticeFields</name>
    <message>
        <source>What moves the temper</source>
        <translation>Lo que mueve el ánimo</translation>
    </message>
    <message>
        <source>Says (%1)</source>
        <comment>language</comment>
        <translation>Dice (%1)</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What is to be learnt with this caller.</source>
        <translation>Qué se aprende con esta persona.</translation>
    </message>
    <message>
        <source>What the caller is called</source>
        <translation>Cómo se llama la persona</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Temper at the start</source>
        <translation>Humor al principio</translation>
    </message>
    <message>
        <source>0 is calm, 100 beside themselves.</source>
        <translation>0 es calma, 100 fuera de sí.</translation>
    </message>
    <message>
        <source>Drift, points a minute</source>
        <translation>Deriva, puntos por minuto</translation>
    </message>
    <message>
        <source>Above 0 the caller gets angrier by waiting alone.</source>
        <translation>Por encima de 0, la persona se enfada solo con esperar.</translation>
    </message>
    <message>
        <source>Won at or under</source>
        <translation>Ganada con o por debajo de</translation>
    </message>
    <message>
        <source>At this temper the caller is won.</source>
        <translation>Con este humor, la persona está ganada.</translation>
    </message>
    <message>
        <source>Hangs up at or over</source>
        <translation>Cuelga con o por encima de</translation>
    </message>
    <message>
        <source>At this temper the caller is lost.</source>
        <translation>Con este humor, la persona está perdida.</translation>
    </message>
    <message>
        <source>On each line causes, points, and in brackets how often that counts in one call at the most: interrupt, line-again = 8 (3). Points below 0 calm.</source>
        <translation>En cada línea, causas, puntos y, entre paréntesis, cuántas veces cuenta como máximo en una llamada: interrupt, line-again = 8 (3). Los puntos bajo 0 calman.</translation>
    </message>
    <message>
        <source>What brings it</source>
        <translation>Qué lo provoca</translation>
    </message>
    <message>
        <source>Causes, one on each line; any of them is enough. The documentation of packs tells what each one means.</source>
        <translation>Causas, una por línea; basta cualquiera de ellas. La documentación de los paquetes dice qué significa cada una.</translation>
    </message>
    <message>
        <source>From this temper</source>
        <translation>Desde este ánimo</translation>
    </message>
    <message>
        <source>Up to this temper</source>
        <translation>Hasta este ánimo</translation>
    </message>
    <message>
        <source>May be said again</source>
        <translation>Puede repetirse</translation>
    </message>
    <message>
        <source>Only after</source>
        <translation>Solo después de</translation>
    </message>
    <message>
        <source>One of these was said before. None: it needs nothing before it.</source>
        <translation>Antes se dijo una de estas. Ninguna: no necesita nada antes.</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Conducta</translation>
    </message>
    <message>
        <source>The conduct that these words are; agents are to name it.</source>
        <translation>La conducta que son estas palabras; el agente debe nombrarla.</translation>
    </message>
    <message>
        <source>Aimed at</source>
        <translation>Dirigida a</translation>
    </message>
    <message>
        <source>The agent</source>
        <translation>El agente</translation>
    </message>
    <message>
        <source>Other staff</source>
        <translation>Otro personal</translation>
    </message>
    <message>
        <source>Another customer</source>
        <translation>Otro cliente</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Meant for somebody, not for the matter</source>
        <translation>Va contra alguien, no contra el asunto</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Shown in practice by</source>
        <translation>Lo muestra en la práctica</translation>
    </message>
    <message>
        <source>Causes, one on each line, for which a practice call gets points here.</source>
        <translation>Causas, una por línea, por las que una llamada de práctica gana puntos aquí.</translation>
    </message>
    <message>
        <source>Spoilt in practice by</source>
        <translation>Lo estropea en la práctica</translation>
    </message>
    <message>
        <source>Causes that take points away.</source>
        <translation>Causas que quitan puntos.</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>permission was skipped</source>
        <translation>se saltó el permiso</translation>
    </message>
    <message>
        <source>a step before it was skipped</source>
        <translation>se saltó un paso previo</translation>
    </message>
    <message>
        <source>from here no lawful end is in reach</source>
        <translation>desde aquí no se alcanza ningún final permitido</translation>
    </message>
    <message>
        <source>nobody was told</source>
        <translation>no se avisó a nadie</translation>
    </message>
    <message>
        <source>the call was ended while somebody was in danger</source>
        <translation>se terminó la llamada mientras alguien estaba en peligro</translation>
    </message>
    <message>
        <source>%1, not at the agent</source>
        <translation>%1, no al agente</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>reconducir</translation>
    </message>
    <message>
        <source>ask for permission</source>
        <translation>pedir permiso</translation>
    </message>
    <message>
        <source>it is granted</source>
        <translation>se concede</translation>
    </message>
    <message>
        <source>it is refused</source>
        <translation>se deniega</translation>
    </message>
    <message>
        <source>wait, just short of the time-out</source>
        <translation>esperar, justo antes del plazo</translation>
    </message>
    <message>
        <source>wait until nobody answers in time</source>
        <translation>esperar a que nadie responda a tiempo</translation>
    </message>
    <message>
        <source>wait, just short of the limit</source>
        <translation>esperar, justo antes del límite</translation>
    </message>
    <message>
        <source>wait until the limit</source>
        <translation>esperar hasta el límite</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>advertir</translation>
    </message>
    <message>
        <source>it stopped</source>
        <translation>ha parado</translation>
    </message>
    <message>
        <source>end the call</source>
        <translation>terminar la llamada</translation>
    </message>
    <message>
        <source>end early</source>
        <translation>terminar antes</translation>
    </message>
    <message>
        <source>wrap up</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>somebody is in danger</source>
        <translation>alguien está en peligro</translation>
    </message>
    <message>
        <source>the danger is over</source>
        <translation>el peligro ha pasado</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferir</translation>
    </message>
    <message>
        <source>the caller hangs up</source>
        <translation>cuelga quien llama</translation>
    </message>
    <message>
        <source>the agent hangs up</source>
        <translation>cuelga el agente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the way, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>conduct</source>
        <translation>conducta</translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s)</source>
        <translation>
            <numerusform>%n reconducción</numerusform>
            <numerusform>%n reconducciones</numerusform>
        </translation>
    </message>
    <message>
        <source>permission</source>
        <translation>permiso</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>that it goes on</source>
        <translation>que continúe</translation>
    </message>
    <message>
        <source>that nobody is in danger</source>
        <translation>que nadie esté en peligro</translation>
    </message>
    <message>
        <source>a policy that allows it</source>
        <translation>una política que lo permita</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>“%1”</source>
        <comment>words to say</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>saliente</translation>
    </message>
    <message>
        <source>softphone</source>
        <translation>softphone</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>said aloud</source>
        <translation>de viva voz</translation>
    </message>
    <message>
        <source>in a chat</source>
        <translation>por chat</translation>
    </message>
    <message>
        <source>at the agent</source>
        <translation>al agente</translation>
    </message>
    <message>
        <source>at a colleague</source>
        <translation>a un compañero</translation>
    </message>
    <message>
        <source>at a customer</source>
        <translation>a un cliente</translation>
    </message>
    <message>
        <source>at someone else</source>
        <translation>a otra persona</translation>
    </message>
    <message>
        <source>at nobody</source>
        <translation>a nadie</translation>
    </message>
    <message>
        <source>a warning was refused</source>
        <translation>se denegó una advertencia</translation>
    </message>
    <message>
        <source>while the protocol was open</source>
        <translation>con el protocolo abierto</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Another guide</source>
        <translation>Otra guía</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Step repeated</source>
        <translation>Paso repetido</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Full wording wanted</source>
        <translation>Se prefiere el texto completo</translation>
    </message>
    <message>
        <source>Short wording wanted</source>
        <translation>Se prefiere el texto breve</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Ánimo: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Marked as VIP</source>
        <translation>Marcado como VIP</translation>
    </message>
    <message>
        <source>VIP mark removed</source>
        <translation>Marca VIP quitada</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>The program was started again</source>
        <translation>El programa se inició de nuevo</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>Follow-up closed</source>
        <translation>Seguimiento cerrado</translation>
    </message>
    <message>
        <source>Follow-up opened again</source>
        <translation>Seguimiento reabierto</translation>
    </message>
    <message>
        <source>Restriction for this caller</source>
        <translation>Restricción para este cliente</translation>
    </message>
    <message>
        <source>Note for the next call</source>
        <translation>Nota para la próxima llamada</translation>
    </message>
    <message>
        <source>to be looked at on %1</source>
        <translation>se revisa el %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Said back</source>
        <translation>Repetido al cliente</translation>
    </message>
    <message>
        <source>The clock was set back</source>
        <translation>El reloj se atrasó</translation>
    </message>
    <message>
        <source>The clock was set ahead</source>
        <translation>El reloj se adelantó</translation>
    </message>
    <message>
        <source>Supervisor alerted</source>
        <translation>Supervisor avisado</translation>
    </message>
    <message>
        <source>Redirect %1</source>
        <translation>Reconducción %1</translation>
    </message>
    <message>
        <source>Asked to give a warning</source>
        <translation>Pidió permiso para advertir</translation>
    </message>
    <message>
        <source>Warning allowed</source>
        <translation>Advertencia permitida</translation>
    </message>
    <message>
        <source>Warning refused</source>
        <translation>Advertencia denegada</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>Nadie respondió a tiempo</translation>
    </message>
    <message>
        <source>Time limit for the same demand reached</source>
        <translation>Límite de tiempo para la misma exigencia</translation>
    </message>
    <message>
        <source>Warning %1</source>
        <translation>Advertencia %1</translation>
    </message>
    <message>
        <source>It stopped</source>
        <translation>Paró</translation>
    </message>
    <message>
        <source>Ended early, outside the protocol</source>
        <translation>Terminada antes, fuera del protocolo</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Fin de la llamada</translation>
    </message>
    <message>
        <source>Caller hung up</source>
        <translation>Colgó el cliente</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Se cortó la línea</translation>
    </message>
    <message>
        <source>Agent hung up</source>
        <translation>Colgó el agente</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>Safety: %1</source>
        <translation>Seguridad: %1</translation>
    </message>
    <message>
        <source>Safety case cleared</source>
        <translation>Caso de seguridad resuelto</translation>
    </message>
    <message>
        <source>Recovery pause over</source>
        <translation>Fin de la pausa de recuperación</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Call started</source>
        <translation>Inicio de la llamada</translation>
    </message>
    <message>
        <source>the caller is erased</source>
        <translation>los datos del cliente están borrados</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) of earlier calls count</source>
        <translation>
            <numerusform>cuenta %n advertencia de llamadas anteriores</numerusform>
            <numerusform>cuentan %n advertencias de llamadas anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrapped up</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>agreed with the caller</source>
        <translation>acordado con el cliente</translation>
    </message>
    <message>
        <source>the caller gave %1 of 5</source>
        <translation>el cliente puso un %1 de 5</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalada</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>not aimed at the agent, so it does not count</source>
        <translation>no iba dirigido al agente, así que no cuenta</translation>
    </message>
    <message>
        <source>Ended by the protocol</source>
        <translation>Terminada según el protocolo</translation>
    </message>
    <message>
        <source>Record of the end saved</source>
        <translation>Acta del final guardada</translation>
    </message>
    <message>
        <source>police informed</source>
        <translation>policía avisada</translation>
    </message>
    <message>
        <source>police not informed</source>
        <translation>policía no avisada</translation>
    </message>
    <message>
        <source>the caller’s words are erased</source>
        <translation>las palabras del cliente están borradas</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>Scored: the call failed</source>
        <translation>Puntuada: la llamada no se aprobó</translation>
    </message>
    <message>
        <source>Scored %1 of 100</source>
        <translation>Puntuada con %1 de 100</translation>
    </message>
    <message>
        <source>Score acknowledged</source>
        <translation>Puntuación aceptada</translation>
    </message>
    <message>
        <source>Score disputed</source>
        <translation>Puntuación impugnada</translation>
    </message>
    <message>
        <source>Dispute settled: the score stands</source>
        <translation>Impugnación resuelta: la puntuación se mantiene</translation>
    </message>
    <message>
        <source>Dispute settled by another score</source>
        <translation>Impugnación resuelta con otra puntuación</translation>
    </message>
    <message>
        <source>log verified ✓</source>
        <translation>registro verificado ✓</translation>
    </message>
    <message>
        <source>the log was changed at event %1</source>
        <translation>el registro se alteró en el evento %1</translation>
    </message>
    <message>
        <source>event %1 is gone from the log</source>
        <translation>falta el evento %1 en el registro</translation>
    </message>
    <message>
        <source>the log holds more than was written, from event %1 on</source>
        <translation>el registro contiene más de lo escrito desde el evento %1</translation>
    </message>
    <message>
        <source>the end of the log is gone, from event %1 on</source>
        <translation>falta el final del registro desde el evento %1</translation>
    </message>
    <message>
        <source>the list does not follow from the log</source>
        <translation>la lista no se deduce del registro</translation>
    </message>
    <message>
        <source>event %1 of the log cannot be read</source>
        <translation>el evento %1 del registro no se puede leer</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>After %n day(s): all calls</source>
        <translation>
            <numerusform>Tras %n día: todas las llamadas</numerusform>
            <numerusform>Tras %n días: todas las llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s): calls with the outcome “%1”</source>
        <translation>
            <numerusform>Tras %n día: llamadas con el resultado «%1»</numerusform>
            <numerusform>Tras %n días: llamadas con el resultado «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Erases what callers said and who they are, and drops the calls from lists, search and figures. They do not come back.</source>
        <translation>Borra lo que dijeron los llamantes y quiénes son, y quita las llamadas de listas, búsqueda y cifras. No vuelven.</translation>
    </message>
    <message>
        <source>Erases what callers said and who they are. Lists and figures stay what they are.</source>
        <translation>Borra lo que dijeron los llamantes y quiénes son. Las listas y las cifras quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>Would drop %n call(s) now.</source>
        <translation>
            <numerusform>Quitaría %n llamada ahora.</numerusform>
            <numerusform>Quitaría %n llamadas ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would erase the texts of %n call(s) now.</source>
        <translation>
            <numerusform>Borraría los textos de %n llamada ahora.</numerusform>
            <numerusform>Borraría los textos de %n llamadas ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) stay as they are under legal hold.</source>
        <translation>
            <numerusform>%n llamada queda como está por retención legal.</numerusform>
            <numerusform>%n llamadas quedan como están por retención legal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) stay until somebody finishes them.</source>
        <translation>
            <numerusform>%n llamada queda hasta que alguien la termine.</numerusform>
            <numerusform>%n llamadas quedan hasta que alguien las termine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n call(s) will be erased.</source>
        <translation>
            <numerusform>Se borrarán los textos de %n llamada.</numerusform>
            <numerusform>Se borrarán los textos de %n llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) will be erased and dropped.</source>
        <translation>
            <numerusform>Se borrará y se quitará %n llamada.</numerusform>
            <numerusform>Se borrarán y se quitarán %n llamadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can take that back.</source>
        <translation>Nadie puede deshacerlo.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n call(s) erased.</source>
        <translation>
            <numerusform>Hecho: %n llamada borrada.</numerusform>
            <numerusform>Hecho: %n llamadas borradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n call(s). What was erased stays erased; apply again to go on.</source>
        <translation>
            <numerusform>Detenido tras %n llamada. Lo borrado queda borrado; aplique de nuevo para seguir.</numerusform>
            <numerusform>Detenido tras %n llamadas. Lo borrado queda borrado; aplique de nuevo para seguir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them dropped.</source>
        <translation>
            <numerusform>%n de ellas, quitada.</numerusform>
            <numerusform>%n de ellas, quitadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older copy(ies) in the folders backups and kept-aside may still hold the words.</source>
        <translation>
            <numerusform>%n copia anterior en las carpetas backups y kept-aside puede contener aún las palabras.</numerusform>
            <numerusform>%n copias anteriores en las carpetas backups y kept-aside pueden contener aún las palabras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveFacts</name>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Go on as usual. Free some space; what waits is then saved by itself.</source>
        <translation>Siga como siempre. Libere espacio; lo que espera se guardará solo.</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>No se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>Go on as usual. Make this folder writable; what waits is then saved by itself: %1</source>
        <translation>Siga como siempre. Permita escribir en esta carpeta; lo que espera se guardará solo: %1</translation>
    </message>
    <message>
        <source>Another program keeps the database busy</source>
        <translation>Otro programa ocupa la base de datos</translation>
    </message>
    <message>
        <source>Go on as usual. Close the other program; what waits is then saved by itself.</source>
        <translation>Siga como siempre. Cierre el otro programa; lo que espera se guardará solo.</translation>
    </message>
    <message>
        <source>A newer Evenkeel wrote the database</source>
        <translation>La base de datos es de un Evenkeel más nuevo</translation>
    </message>
    <message>
        <source>The guide works, and nothing is saved. Update Evenkeel before you close this window.</source>
        <translation>La guía funciona, y no se guarda nada. Actualice Evenkeel antes de cerrar esta ventana.</translation>
    </message>
    <message>
        <source>The database is gone from its folder</source>
        <translation>La base de datos ya no está en su carpeta</translation>
    </message>
    <message>
        <source>Go on as usual. Bring this folder back; what waits is then saved by itself: %1</source>
        <translation>Siga como siempre. Recupere esta carpeta; lo que espera se guardará solo: %1</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>Go on as usual. Evenkeel saves what can be read and goes on in a new file.</source>
        <translation>Siga como siempre. Evenkeel salva lo que se puede leer y continúa en un archivo nuevo.</translation>
    </message>
    <message>
        <source>Somebody else writes to the same call</source>
        <translation>Alguien más escribe en la misma llamada</translation>
    </message>
    <message>
        <source>Close the other window. What is named here cannot be saved to this call.</source>
        <translation>Cierre la otra ventana. Lo que se nombra aquí no se puede guardar en esta llamada.</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>No se puede escribir la base de datos</translation>
    </message>
    <message>
        <source>The database was another program’s file</source>
        <translation>La base de datos era un archivo de otro programa</translation>
    </message>
    <message>
        <source>It is left as it was, under a new name. Evenkeel goes on with a new database. Kept as: %1</source>
        <translation>Se deja como estaba, con otro nombre. Evenkeel continúa con una base de datos nueva. Guardado como: %1</translation>
    </message>
    <message>
        <source>Another file lay in the place of the database</source>
        <translation>Había otro archivo en el lugar de la base de datos</translation>
    </message>
    <message>
        <source>Nothing is lost. The database is in its place again; the other file is kept in: %1</source>
        <translation>Nada se ha perdido. La base de datos está de nuevo en su lugar; el otro archivo se conserva en: %1</translation>
    </message>
    <message>
        <source>The database was damaged</source>
        <translation>La base de datos estaba dañada</translation>
    </message>
    <message>
        <source>Events saved from it: %1. Not readable: %2. Evenkeel goes on with a new file. The broken one is kept as: %3</source>
        <translation>Eventos salvados: %1. No legibles: %2. Evenkeel continúa con un archivo nuevo. El dañado se conserva como: %3</translation>
    </message>
    <message>
        <source>This call: %1</source>
        <translation>Esta llamada: %1</translation>
    </message>
    <message>
        <source>Call at %1: %2</source>
        <translation>Llamada, hora %1: %2</translation>
    </message>
    <message>
        <source>1 act is not on disk</source>
        <translation>Falta 1 acción en el disco</translation>
    </message>
    <message numerus="yes">
        <source>%n acts are not on disk</source>
        <translation>
            <numerusform>Falta %n acción en el disco</numerusform>
            <numerusform>Faltan %n acciones en el disco</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Keep the window open until it is saved; close again within %2 s to lose it.</source>
        <translation>%1. Deje la ventana abierta hasta que se guarde; cierre otra vez antes de %2 s para perderlo.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yest.</source>
        <comment>yesterday, short</comment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Where the window stands and how large it is.</source>
        <translation>Dónde está la ventana y qué tamaño tiene.</translation>
    </message>
    <message>
        <source>Keep the window above the softphone.</source>
        <translation>Mantener la ventana por encima del softphone.</translation>
    </message>
    <message>
        <source>Light, dark, or as the system.</source>
        <translation>Claro, oscuro o como el sistema.</translation>
    </message>
    <message>
        <source>The language of the screen. The script pack keeps its own.</source>
        <translation>El idioma de la pantalla. El paquete de frases conserva el suyo.</translation>
    </message>
    <message>
        <source>Size of all text, in per cent.</source>
        <translation>Tamaño de todo el texto, en tanto por ciento.</translation>
    </message>
    <message>
        <source>Show counts in place of moving shapes.</source>
        <translation>Mostrar cuentas en lugar de formas en movimiento.</translation>
    </message>
    <message>
        <source>The name that your actions are logged under, and {agent} in the lines.</source>
        <translation>El nombre con el que se registran sus acciones, y {agent} en las frases.</translation>
    </message>
    <message>
        <source>Whom you speak for: {company} in the lines.</source>
        <translation>En nombre de quién habla usted: {company} en las frases.</translation>
    </message>
    <message>
        <source>The policy of the pack that new calls follow.</source>
        <translation>La política del paquete que siguen las llamadas nuevas.</translation>
    </message>
    <message>
        <source>The guide that new calls begin with.</source>
        <translation>La guía con la que empiezan las llamadas nuevas.</translation>
    </message>
    <message>
        <source>The keys that you have changed.</source>
        <translation>Las teclas que usted ha cambiado.</translation>
    </message>
    <message>
        <source>Address of baresip’s ctrl_tcp, such as 127.0.0.1:4444; empty: no softphone.</source>
        <translation>Dirección de ctrl_tcp de baresip, como 127.0.0.1:4444; vacía: sin softphone.</translation>
    </message>
    <message>
        <source>After so many minutes without a key or a move of the mouse the supervisor’s pages ask for the passphrase again.</source>
        <translation>Tras tantos minutos sin una tecla ni un movimiento del ratón, las páginas de supervisión vuelven a pedir la contraseña.</translation>
    </message>
    <message>
        <source>The filters of the call list that you have kept.</source>
        <translation>Los filtros de la lista de llamadas que ha guardado.</translation>
    </message>
    <message>
        <source>How wide the call list is beside the replay.</source>
        <translation>La anchura de la lista de llamadas junto a la reproducción.</translation>
    </message>
    <message>
        <source>The settled disputes that you have read.</source>
        <translation>Las disputas resueltas que ha leído.</translation>
    </message>
    <message>
        <source>The id of a pack, of which the published revision is used, else the one that came with the program; or the path of a pack file.</source>
        <translation>El identificador de un paquete, del que se usa la revisión publicada o, si no la hay, la que venía con el programa; o la ruta de un archivo de paquete.</translation>
    </message>
    <message>
        <source>How wide the parts of the trainer’s page are.</source>
        <translation>El ancho de las partes de la página de formación.</translation>
    </message>
    <message>
        <source>The pack that the trainer worked on latest.</source>
        <translation>El último paquete en que trabajó la persona que forma.</translation>
    </message>
    <message>
        <source>The folder in which a file was chosen the last time.</source>
        <translation>La carpeta en la que se eligió un archivo la última vez.</translation>
    </message>
    <message>
        <source>Whether practice callers are heard: on, off, or unless a screen reader speaks.</source>
        <translation>Si se oye a los clientes de práctica: sí, no, o salvo que hable un lector de pantalla.</translation>
    </message>
</context>
<context>
    <name>TimerLabel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Start of the call</source>
        <translation>Inicio de la llamada</translation>
    </message>
    <message numerus="yes">
        <source>%n starts</source>
        <translation>
            <numerusform>%n inicio</numerusform>
            <numerusform>%n inicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Call answered</source>
        <translation>Llamada contestada</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide chosen</source>
        <translation>Guía elegida</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the guide</source>
        <translation>
            <numerusform>%n cambio de guía</numerusform>
            <numerusform>%n cambios de guía</numerusform>
        </translation>
    </message>
    <message>
        <source>Step entered</source>
        <translation>Paso iniciado</translation>
    </message>
    <message numerus="yes">
        <source>%n steps entered</source>
        <translation>
            <numerusform>%n paso iniciado</numerusform>
            <numerusform>%n pasos iniciados</numerusform>
        </translation>
    </message>
    <message>
        <source>Step repeated</source>
        <translation>Paso repetido</translation>
    </message>
    <message numerus="yes">
        <source>%n steps repeated</source>
        <translation>
            <numerusform>%n paso repetido</numerusform>
            <numerusform>%n pasos repetidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Line said</source>
        <translation>Frase dicha</translation>
    </message>
    <message numerus="yes">
        <source>%n lines said</source>
        <translation>
            <numerusform>%n frase dicha</numerusform>
            <numerusform>%n frases dichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line copied</source>
        <translation>Frase copiada</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied</source>
        <translation>
            <numerusform>%n frase copiada</numerusform>
            <numerusform>%n frases copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Brief or detailed</source>
        <translation>Breve o completa</translation>
    </message>
    <message numerus="yes">
        <source>%n times brief or detailed</source>
        <translation>
            <numerusform>%n cambio de brevedad</numerusform>
            <numerusform>%n cambios de brevedad</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message numerus="yes">
        <source>%n moods</source>
        <translation>
            <numerusform>%n ánimo</numerusform>
            <numerusform>%n ánimos</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Field filled in</source>
        <translation>Campo completado</translation>
    </message>
    <message numerus="yes">
        <source>%n fields filled in</source>
        <translation>
            <numerusform>%n campo completado</numerusform>
            <numerusform>%n campos completados</numerusform>
        </translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message numerus="yes">
        <source>%n situations</source>
        <translation>
            <numerusform>%n situación</numerusform>
            <numerusform>%n situaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>VIP mark</source>
        <translation>Marca VIP</translation>
    </message>
    <message numerus="yes">
        <source>%n VIP marks</source>
        <translation>
            <numerusform>%n marca VIP</numerusform>
            <numerusform>%n marcas VIP</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Espera %1</translation>
    </message>
    <message numerus="yes">
        <source>%n holds</source>
        <translation>
            <numerusform>%n espera</numerusform>
            <numerusform>%n esperas</numerusform>
        </translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>Retomada %1</translation>
    </message>
    <message numerus="yes">
        <source>resumed %n times</source>
        <translation>
            <numerusform>retomada %n vez</numerusform>
            <numerusform>retomada %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Silence begun</source>
        <translation>Silencio iniciado</translation>
    </message>
    <message numerus="yes">
        <source>%n silences begun</source>
        <translation>
            <numerusform>%n silencio iniciado</numerusform>
            <numerusform>%n silencios iniciados</numerusform>
        </translation>
    </message>
    <message>
        <source>Silence ended</source>
        <translation>Silencio terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n silences ended</source>
        <translation>
            <numerusform>%n silencio terminado</numerusform>
            <numerusform>%n silencios terminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone %1</source>
        <translation>Deshecho %1</translation>
    </message>
    <message numerus="yes">
        <source>%n acts undone</source>
        <translation>
            <numerusform>%n acción deshecha</numerusform>
            <numerusform>%n acciones deshechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Call gone on with</source>
        <translation>Llamada continuada</translation>
    </message>
    <message numerus="yes">
        <source>call gone on with %n times</source>
        <translation>
            <numerusform>llamada continuada %n vez</numerusform>
            <numerusform>llamada continuada %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Cierre</translation>
    </message>
    <message numerus="yes">
        <source>%n wrap-ups</source>
        <translation>
            <numerusform>%n cierre</numerusform>
            <numerusform>%n cierres</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of the clock</source>
        <translation>Cambio del reloj</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the clock</source>
        <translation>
            <numerusform>%n cambio del reloj</numerusform>
            <numerusform>%n cambios del reloj</numerusform>
        </translation>
    </message>
    <message>
        <source>Escalation %1</source>
        <translation>Escalado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n escalations</source>
        <translation>
            <numerusform>%n escalado</numerusform>
            <numerusform>%n escalados</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up closed</source>
        <translation>Seguimiento cerrado</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups closed</source>
        <translation>
            <numerusform>%n seguimiento cerrado</numerusform>
            <numerusform>%n seguimientos cerrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up reopened</source>
        <translation>Seguimiento reabierto</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups reopened</source>
        <translation>
            <numerusform>%n seguimiento reabierto</numerusform>
            <numerusform>%n seguimientos reabiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Note about the caller</source>
        <translation>Nota sobre el cliente</translation>
    </message>
    <message numerus="yes">
        <source>%n notes about the caller</source>
        <translation>
            <numerusform>%n nota sobre el cliente</numerusform>
            <numerusform>%n notas sobre el cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>Note about the caller withdrawn</source>
        <translation>Nota retirada sobre el cliente</translation>
    </message>
    <message numerus="yes">
        <source>%n notes about the caller withdrawn</source>
        <translation>
            <numerusform>%n nota retirada sobre el cliente</numerusform>
            <numerusform>%n notas retiradas sobre el cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat-back %1</source>
        <translation>Recapitulación %1</translation>
    </message>
    <message numerus="yes">
        <source>%n repeat-backs</source>
        <translation>
            <numerusform>%n recapitulación</numerusform>
            <numerusform>%n recapitulaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Conduct named %1</source>
        <translation>Conducta nombrada %1</translation>
    </message>
    <message numerus="yes">
        <source>conduct named %n times</source>
        <translation>
            <numerusform>conducta nombrada %n vez</numerusform>
            <numerusform>conducta nombrada %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert for the supervisor %1</source>
        <translation>Aviso al supervisor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts for the supervisor</source>
        <translation>
            <numerusform>%n aviso al supervisor</numerusform>
            <numerusform>%n avisos al supervisor</numerusform>
        </translation>
    </message>
    <message>
        <source>Redirect %1</source>
        <translation>Reconducción %1</translation>
    </message>
    <message numerus="yes">
        <source>%n redirects</source>
        <translation>
            <numerusform>%n reconducción</numerusform>
            <numerusform>%n reconducciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission asked for %1</source>
        <translation>Permiso pedido %1</translation>
    </message>
    <message numerus="yes">
        <source>permission asked for %n times</source>
        <translation>
            <numerusform>permiso pedido %n vez</numerusform>
            <numerusform>permiso pedido %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission granted %1</source>
        <translation>Permiso concedido %1</translation>
    </message>
    <message numerus="yes">
        <source>permission granted %n times</source>
        <translation>
            <numerusform>permiso concedido %n vez</numerusform>
            <numerusform>permiso concedido %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission refused %1</source>
        <translation>Permiso denegado %1</translation>
    </message>
    <message numerus="yes">
        <source>permission refused %n times</source>
        <translation>
            <numerusform>permiso denegado %n vez</numerusform>
            <numerusform>permiso denegado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission timed out %1</source>
        <translation>Permiso sin respuesta %1</translation>
    </message>
    <message numerus="yes">
        <source>permission timed out %n times</source>
        <translation>
            <numerusform>permiso sin respuesta %n vez</numerusform>
            <numerusform>permiso sin respuesta %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Time limit reached %1</source>
        <translation>Límite de tiempo alcanzado %1</translation>
    </message>
    <message numerus="yes">
        <source>time limit reached %n times</source>
        <translation>
            <numerusform>límite de tiempo alcanzado %n vez</numerusform>
            <numerusform>límite de tiempo alcanzado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning given %1</source>
        <translation>Advertencia dada %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings given</source>
        <translation>
            <numerusform>%n advertencia dada</numerusform>
            <numerusform>%n advertencias dadas</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped %1</source>
        <translation>Cesó %1</translation>
    </message>
    <message numerus="yes">
        <source>it stopped %n times</source>
        <translation>
            <numerusform>cesó %n vez</numerusform>
            <numerusform>cesó %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the call by you %1</source>
        <translation>Fin de la llamada por usted %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ends by you</source>
        <translation>
            <numerusform>%n fin por usted</numerusform>
            <numerusform>%n fines por usted</numerusform>
        </translation>
    </message>
    <message>
        <source>End against the protocol %1</source>
        <translation>Fin contra el protocolo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ends against the protocol</source>
        <translation>
            <numerusform>%n fin contra el protocolo</numerusform>
            <numerusform>%n fines contra el protocolo</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the call %1</source>
        <translation>Fin de la llamada %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ends</source>
        <translation>
            <numerusform>%n fin</numerusform>
            <numerusform>%n fines</numerusform>
        </translation>
    </message>
    <message>
        <source>Caller hung up %1</source>
        <translation>El cliente colgó %1</translation>
    </message>
    <message numerus="yes">
        <source>caller hung up %n times</source>
        <translation>
            <numerusform>el cliente colgó %n vez</numerusform>
            <numerusform>el cliente colgó %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Line dropped %1</source>
        <translation>Se cortó la línea %1</translation>
    </message>
    <message numerus="yes">
        <source>line dropped %n times</source>
        <translation>
            <numerusform>se cortó la línea %n vez</numerusform>
            <numerusform>se cortó la línea %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>You hung up %1</source>
        <translation>Usted colgó %1</translation>
    </message>
    <message numerus="yes">
        <source>you hung up %n times</source>
        <translation>
            <numerusform>usted colgó %n vez</numerusform>
            <numerusform>usted colgó %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Transferencia %1</translation>
    </message>
    <message numerus="yes">
        <source>%n transfers</source>
        <translation>
            <numerusform>%n transferencia</numerusform>
            <numerusform>%n transferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Danger named %1</source>
        <translation>Peligro nombrado %1</translation>
    </message>
    <message numerus="yes">
        <source>danger named %n times</source>
        <translation>
            <numerusform>peligro nombrado %n vez</numerusform>
            <numerusform>peligro nombrado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Danger over %1</source>
        <translation>Peligro pasado %1</translation>
    </message>
    <message numerus="yes">
        <source>danger over %n times</source>
        <translation>
            <numerusform>peligro pasado %n vez</numerusform>
            <numerusform>peligro pasado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the pause</source>
        <translation>Fin de la pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n ends of the pause</source>
        <translation>
            <numerusform>%n fin de la pausa</numerusform>
            <numerusform>%n fines de la pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n revisión</numerusform>
            <numerusform>%n revisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Another act %1</source>
        <translation>Otra acción %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other acts</source>
        <translation>
            <numerusform>%n otra acción</numerusform>
            <numerusform>%n otras acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer to a review</source>
        <translation>Respuesta a una evaluación</translation>
    </message>
    <message numerus="yes">
        <source>%n answers to reviews</source>
        <translation>
            <numerusform>%n respuesta a evaluaciones</numerusform>
            <numerusform>%n respuestas a evaluaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The call was answered already.</source>
        <translation>La llamada ya se contestó.</translation>
    </message>
    <message>
        <source>The call is on hold already.</source>
        <translation>La llamada ya está en espera.</translation>
    </message>
    <message>
        <source>The silence is being timed already.</source>
        <translation>El silencio ya se está midiendo.</translation>
    </message>
    <message>
        <source>The call has started already.</source>
        <translation>La llamada ya empezó.</translation>
    </message>
    <message>
        <source>This call was wrapped up already.</source>
        <translation>Esta llamada ya tiene su cierre.</translation>
    </message>
    <message>
        <source>More than one call begins with these characters; give more of the id.</source>
        <translation>Más de una llamada empieza con estos caracteres; indique más del identificador.</translation>
    </message>
    <message>
        <source>There is nothing in the note.</source>
        <translation>La nota está vacía.</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>La llamada ha terminado.</translation>
    </message>
    <message>
        <source>This call is open in another window.</source>
        <translation>Esta llamada está abierta en otra ventana.</translation>
    </message>
    <message>
        <source>Fill in first: %1.</source>
        <translation>Complete primero: %1.</translation>
    </message>
    <message>
        <source>A mood is a level from 1 (calm) to 5 (furious).</source>
        <translation>El ánimo es un nivel de 1 (calma) a 5 (furia).</translation>
    </message>
    <message>
        <source>The call is not on hold.</source>
        <translation>La llamada no está en espera.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this call.</source>
        <translation>No queda nada por hacer en esta llamada.</translation>
    </message>
    <message>
        <source>No silence is being timed.</source>
        <translation>No se está midiendo ningún silencio.</translation>
    </message>
    <message>
        <source>No call has started.</source>
        <translation>No ha empezado ninguna llamada.</translation>
    </message>
    <message>
        <source>There is nothing to undo: only the latest act, for 10 seconds.</source>
        <translation>No hay nada que deshacer: solo la última acción, durante 10 segundos.</translation>
    </message>
    <message>
        <source>A caller&apos;s rating is a number from 1 to 5.</source>
        <translation>La valoración del cliente es un número del 1 al 5.</translation>
    </message>
    <message>
        <source>This text is too long to be stored.</source>
        <translation>Este texto es demasiado largo para guardarlo.</translation>
    </message>
    <message>
        <source>There is no call with this id.</source>
        <translation>No hay ninguna llamada con este identificador.</translation>
    </message>
    <message>
        <source>This choice is not in the pack&apos;s wrap-up list: %1.</source>
        <translation>Esta opción no está en la lista de cierre del paquete: %1.</translation>
    </message>
    <message>
        <source>The pack has no field of this name.</source>
        <translation>El paquete no tiene ningún campo con este nombre.</translation>
    </message>
    <message>
        <source>The pack has no guide with this id.</source>
        <translation>El paquete no tiene ninguna guía con este identificador.</translation>
    </message>
    <message>
        <source>The pack has no line with this id.</source>
        <translation>El paquete no tiene ninguna frase con este identificador.</translation>
    </message>
    <message>
        <source>The pack has no situation with this id.</source>
        <translation>El paquete no tiene ninguna situación con este identificador.</translation>
    </message>
    <message>
        <source>The guide has no step with this id.</source>
        <translation>La guía no tiene ningún paso con este identificador.</translation>
    </message>
    <message>
        <source>The command line is not right: %1</source>
        <translation>La línea de órdenes no es correcta: %1</translation>
    </message>
    <message>
        <source>The folder for the demo cannot be made.</source>
        <translation>No se puede crear la carpeta de la demostración.</translation>
    </message>
    <message>
        <source>A picture of the demo cannot be written: %1.</source>
        <translation>No se puede escribir una imagen de la demostración: %1.</translation>
    </message>
    <message>
        <source>The demo came to a halt at: %1.</source>
        <translation>La demostración se detuvo en: %1.</translation>
    </message>
    <message>
        <source>A stored event cannot be read: %1.</source>
        <translation>No se puede leer un evento guardado: %1.</translation>
    </message>
    <message>
        <source>The log holds an event that this version does not know: %1. A newer version wrote it.</source>
        <translation>El registro contiene un evento que esta versión no conoce: %1. Lo escribió una versión más nueva.</translation>
    </message>
    <message>
        <source>The pack is nested too deeply, at %1.</source>
        <translation>El paquete tiene demasiados niveles, en %1.</translation>
    </message>
    <message>
        <source>The pack has the same key twice, at %1.</source>
        <translation>El paquete tiene dos veces la misma clave, en %1.</translation>
    </message>
    <message>
        <source>This is no script pack that this version can read (%1).</source>
        <translation>Esto no es un paquete de frases que esta versión pueda leer (%1).</translation>
    </message>
    <message>
        <source>An id in the pack has not the form of one, at %1: small letters, digits and dashes, up to 64.</source>
        <translation>Un identificador del paquete no tiene la forma debida, en %1: minúsculas, cifras y guiones, hasta 64.</translation>
    </message>
    <message>
        <source>The pack lacks something that must be there: %1.</source>
        <translation>Al paquete le falta algo que debe estar: %1.</translation>
    </message>
    <message>
        <source>Plain text is expected, at %1.</source>
        <translation>Se espera texto sin formato, en %1.</translation>
    </message>
    <message>
        <source>A number in the pack is too large, at %1.</source>
        <translation>Un número del paquete es demasiado grande, en %1.</translation>
    </message>
    <message>
        <source>A value in the pack is out of its range, at %1.</source>
        <translation>Un valor del paquete está fuera de su intervalo, en %1.</translation>
    </message>
    <message>
        <source>A text in the pack is too long, at %1.</source>
        <translation>Un texto del paquete es demasiado largo, en %1.</translation>
    </message>
    <message>
        <source>This is not valid JSON, at %1.</source>
        <translation>Esto no es JSON válido, en %1.</translation>
    </message>
    <message>
        <source>The file is too large for a pack.</source>
        <translation>El archivo es demasiado grande para un paquete.</translation>
    </message>
    <message>
        <source>The pack holds too many values.</source>
        <translation>El paquete contiene demasiados valores.</translation>
    </message>
    <message>
        <source>A value in the pack is of the wrong type, at %1.</source>
        <translation>Un valor del paquete no es del tipo debido, en %1.</translation>
    </message>
    <message>
        <source>There is no pack with this id: %1.</source>
        <translation>No hay ningún paquete con este identificador: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8, at %1.</source>
        <translation>El archivo no es UTF-8 válido, en %1.</translation>
    </message>
    <message>
        <source>The pack has no policy with this id: %1.</source>
        <translation>El paquete no tiene ninguna política con este identificador: %1.</translation>
    </message>
    <message>
        <source>This was not aimed at you, so the policy opens no warnings. Ask what they meant.</source>
        <translation>No se dirigía a usted, así que la política no abre advertencias. Pregunte qué quiso decir.</translation>
    </message>
    <message>
        <source>Log what the caller said or did first.</source>
        <translation>Registre primero lo que dijo o hizo el cliente.</translation>
    </message>
    <message>
        <source>No permission was asked for.</source>
        <translation>No se pidió ningún permiso.</translation>
    </message>
    <message>
        <source>No safety case is open.</source>
        <translation>No hay alerta de seguridad abierta.</translation>
    </message>
    <message>
        <source>The call has not ended yet.</source>
        <translation>La llamada todavía no ha terminado.</translation>
    </message>
    <message>
        <source>Ask a supervisor for permission first.</source>
        <translation>Pida primero permiso a un supervisor.</translation>
    </message>
    <message>
        <source>No permission is needed for this.</source>
        <translation>Para esto no hace falta permiso.</translation>
    </message>
    <message>
        <source>The supervisor has not answered yet.</source>
        <translation>El supervisor todavía no ha respondido.</translation>
    </message>
    <message>
        <source>The caller was warned. This is for when they go on after the warning: log that first.</source>
        <translation>El cliente ya recibió la advertencia. Esto es para cuando continúe después de ella: regístrelo primero.</translation>
    </message>
    <message>
        <source>Under this policy an agent does not end a call. Transfer it, or end it as an override with a reason.</source>
        <translation>Con esta política, un agente no termina llamadas. Transfiérala, o termínela por excepción con un motivo.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Indique un motivo.</translation>
    </message>
    <message>
        <source>The record still needs: %1.</source>
        <translation>Al registro todavía le falta: %1.</translation>
    </message>
    <message>
        <source>No record is due for this call.</source>
        <translation>Esta llamada no tiene ningún registro pendiente.</translation>
    </message>
    <message>
        <source>No recovery pause is running.</source>
        <translation>No hay ninguna pausa de recuperación en curso.</translation>
    </message>
    <message>
        <source>Redirect the caller to their matter first.</source>
        <translation>Reconduzca primero al cliente a su asunto.</translation>
    </message>
    <message>
        <source>A safety case is open. Clear it or transfer the call first.</source>
        <translation>Hay una alerta de seguridad abierta. Retírela o transfiera primero la llamada.</translation>
    </message>
    <message>
        <source>Say the closing statement first; the policy has no line for it.</source>
        <translation>Diga primero la frase de cierre; la política no tiene una para este caso.</translation>
    </message>
    <message>
        <source>Warn the caller first.</source>
        <translation>Advierta primero al cliente.</translation>
    </message>
    <message>
        <source>A field of the command is missing or wrong: %1.</source>
        <translation>Falta un campo de la orden o no es correcto: %1.</translation>
    </message>
    <message>
        <source>The line is not a JSON object with a command: %1.</source>
        <translation>La línea no es un objeto JSON con una orden: %1.</translation>
    </message>
    <message>
        <source>at_ms must be a whole number, must not go back, and stays under a year.</source>
        <translation>at_ms debe ser un número entero, no debe retroceder y no llega a un año.</translation>
    </message>
    <message>
        <source>There is no command of this name.</source>
        <translation>No hay ninguna orden con este nombre.</translation>
    </message>
    <message>
        <source>The file with the commands cannot be read: %1.</source>
        <translation>No se puede leer el archivo con las órdenes: %1.</translation>
    </message>
    <message>
        <source>This is no call that can be written.</source>
        <translation>Esta llamada no se puede guardar.</translation>
    </message>
    <message>
        <source>This copy of Evenkeel is faulty: a step of its database&apos;s schema cannot be read (%1). Install it again.</source>
        <translation>Esta copia de Evenkeel está dañada: no se puede leer un paso del esquema de su base de datos (%1). Vuelva a instalarla.</translation>
    </message>
    <message>
        <source>Another program keeps the database busy. Try again.</source>
        <translation>Otro programa ocupa la base de datos. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Somebody else wrote to this call in the meantime.</source>
        <translation>Entretanto, alguien más escribió en esta llamada.</translation>
    </message>
    <message>
        <source>The database is damaged (%1). The command &apos;evenkeel-cli db salvage&apos; makes a new one of what can be read, and keeps this one aside.</source>
        <translation>La base de datos está dañada (%1). La orden “evenkeel-cli db salvage” hace una nueva con lo que se puede leer, y aparta esta.</translation>
    </message>
    <message>
        <source>The caller was erased, but another program keeps the file from being rewritten. Close it and erase again.</source>
        <translation>Los datos del cliente se borraron, pero otro programa impide reescribir el archivo. Ciérrelo y borre de nuevo.</translation>
    </message>
    <message>
        <source>The file exists already and is not overwritten: %1.</source>
        <translation>El archivo ya existe y no se sobrescribe: %1.</translation>
    </message>
    <message>
        <source>The file belongs to another program. It is left as it is.</source>
        <translation>El archivo pertenece a otro programa. Se deja como está.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; nothing that was logged is lost.</source>
        <translation>El disco está lleno. Libere espacio; nada de lo registrado se pierde.</translation>
    </message>
    <message>
        <source>The database cannot be read or written (%1).</source>
        <translation>No se puede leer ni escribir la base de datos (%1).</translation>
    </message>
    <message>
        <source>The calls were logged under another caller key. Run &apos;evenkeel-cli db rebuild&apos; first.</source>
        <translation>Las llamadas se registraron con otra clave de clientes. Ejecute primero “evenkeel-cli db rebuild”.</translation>
    </message>
    <message>
        <source>A newer version of Evenkeel wrote this database. Update Evenkeel to open it.</source>
        <translation>Una versión más nueva de Evenkeel escribió esta base de datos. Actualice Evenkeel para abrirla.</translation>
    </message>
    <message>
        <source>There is no database in this folder: %1.</source>
        <translation>No hay ninguna base de datos en esta carpeta: %1.</translation>
    </message>
    <message>
        <source>This is no telephone number: it has no digits.</source>
        <translation>Esto no es un número de teléfono: no tiene cifras.</translation>
    </message>
    <message>
        <source>The pack of this call is not kept: %1.</source>
        <translation>El paquete de esta llamada no se conserva: %1.</translation>
    </message>
    <message>
        <source>The pack was changed without a new revision: %1.</source>
        <translation>El paquete se cambió sin una revisión nueva: %1.</translation>
    </message>
    <message>
        <source>The database cannot be written: the file or its folder is read-only.</source>
        <translation>No se puede escribir la base de datos: el archivo o su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>The option %1 needs a value that it can use.</source>
        <translation>La opción %1 necesita un valor que pueda usar.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Esto no se puede hacer ahora.</translation>
    </message>
    <message>
        <source>Something in the input is not right.</source>
        <translation>Algo en los datos no es correcto.</translation>
    </message>
    <message>
        <source>There is no such thing.</source>
        <translation>Eso no existe.</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>La lectura o la escritura falló.</translation>
    </message>
    <message>
        <source>A newer version of Evenkeel wrote this.</source>
        <translation>Esto lo escribió una versión más nueva de Evenkeel.</translation>
    </message>
    <message>
        <source>The stored data contradicts itself.</source>
        <translation>Los datos guardados se contradicen.</translation>
    </message>
    <message>
        <source>It must be due today or later, at the latest in 30 days.</source>
        <translation>El plazo debe ser hoy o más tarde, como máximo en 30 días.</translation>
    </message>
    <message>
        <source>The escalation still needs: %1.</source>
        <translation>Para escalar todavía falta: %1.</translation>
    </message>
    <message>
        <source>This follow-up is closed already.</source>
        <translation>Este seguimiento ya está cerrado.</translation>
    </message>
    <message>
        <source>This follow-up is open.</source>
        <translation>Este seguimiento está abierto.</translation>
    </message>
    <message>
        <source>This caller has no number, so a note would not be found at their next call.</source>
        <translation>Este cliente no tiene número, así que la nota no aparecería en su próxima llamada.</translation>
    </message>
    <message>
        <source>Say what came of it.</source>
        <translation>Indique en qué quedó.</translation>
    </message>
    <message>
        <source>Say by when somebody has to look whether this note still holds.</source>
        <translation>Indique para cuándo hay que revisar si esta nota sigue vigente.</translation>
    </message>
    <message>
        <source>The review must be after today, at the latest in 366 days.</source>
        <translation>La revisión debe ser después de hoy, como máximo en 366 días.</translation>
    </message>
    <message>
        <source>There is no such follow-up in this call.</source>
        <translation>En esta llamada no hay tal seguimiento.</translation>
    </message>
    <message>
        <source>There is no such note in force.</source>
        <translation>No hay tal nota vigente.</translation>
    </message>
    <message>
        <source>The pack has no route with this id.</source>
        <translation>El paquete no tiene ningún destino con este identificador.</translation>
    </message>
    <message>
        <source>The link asks for something that no link may: it can only name a caller.</source>
        <translation>El enlace pide algo que ningún enlace puede: solo puede nombrar a un cliente.</translation>
    </message>
    <message>
        <source>The link names no caller.</source>
        <translation>El enlace no nombra a ningún cliente.</translation>
    </message>
    <message>
        <source>The link is not written as a link has to be.</source>
        <translation>El enlace no está escrito como debe.</translation>
    </message>
    <message>
        <source>A part of the link has no value that can be used: %1.</source>
        <translation>Una parte del enlace no tiene un valor que se pueda usar: %1.</translation>
    </message>
    <message>
        <source>This is no link to a caller and no number. Links begin with evenkeel:call, tel:, sip: or callto:.</source>
        <translation>Esto no es un enlace a un cliente ni un número. Los enlaces empiezan con evenkeel:call, tel:, sip: o callto:.</translation>
    </message>
    <message>
        <source>The link or a part of it is too long: %1.</source>
        <translation>El enlace o una parte de él es demasiado largo: %1.</translation>
    </message>
    <message>
        <source>Too much waits to be saved already. Let Evenkeel write it to the disk first.</source>
        <translation>Ya hay demasiado a la espera de guardarse. Deje primero que Evenkeel lo escriba en el disco.</translation>
    </message>
    <message>
        <source>The database was deleted or replaced while it was open. Keep this window open: it still has everything and can write it back.</source>
        <translation>La base de datos se borró o se reemplazó mientras estaba abierta. Deje esta ventana abierta: todavía lo tiene todo y puede volver a escribirlo.</translation>
    </message>
    <message>
        <source>The database that was here is kept as it was: %1. A new one goes on.</source>
        <translation>La base de datos que había aquí se conserva como estaba: %1. Se continúa con una nueva.</translation>
    </message>
    <message>
        <source>Another program holds the database for itself alone. Close that program, then try again.</source>
        <translation>Otro programa tiene la base de datos solo para sí. Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There are calls in this folder already, and made-up ones do not belong among them: %1. Name an empty folder.</source>
        <translation>En esta carpeta ya hay llamadas, y las inventadas no deben mezclarse con ellas: %1. Indique una carpeta vacía.</translation>
    </message>
    <message>
        <source>This is nothing that calls can be chosen by: %1.</source>
        <translation>Las llamadas no se pueden elegir por esto: %1.</translation>
    </message>
    <message>
        <source>The head is no hash: it has 64 hexadecimal digits.</source>
        <translation>La cabeza no es un hash: tiene 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>This is no bundle, or it was changed beyond reading: %1.</source>
        <translation>Esto no es un paquete de pruebas, o fue alterado hasta no poder leerse: %1.</translation>
    </message>
    <message>
        <source>A newer version of the program made this bundle (form %1).</source>
        <translation>Una versión más nueva del programa hizo este paquete de pruebas (formato %1).</translation>
    </message>
    <message>
        <source>Bundles cannot be made or read here: the library libzip is missing.</source>
        <translation>Aquí no se pueden hacer ni leer paquetes de pruebas: falta la biblioteca libzip.</translation>
    </message>
    <message>
        <source>This is no bundle: the file is no zip archive, or it is cut off or damaged.</source>
        <translation>Esto no es un paquete de pruebas: el archivo no es un zip, o está cortado o dañado.</translation>
    </message>
    <message>
        <source>The bundle could not be put together.</source>
        <translation>No se pudo componer el paquete de pruebas.</translation>
    </message>
    <message>
        <source>The bundle is refused: %1.</source>
        <translation>El paquete de pruebas se rechaza: %1.</translation>
    </message>
    <message>
        <source>The bundle is too large: 32 MB at most, packed or not.</source>
        <translation>El paquete de pruebas es demasiado grande: 32 MB como máximo, comprimido o no.</translation>
    </message>
    <message>
        <source>The bundle cannot be read: %1.</source>
        <translation>No se puede leer el paquete de pruebas: %1.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was left at %1.</source>
        <translation>El disco está lleno. No quedó nada en %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>No file can be written there: %1.</source>
        <translation>Allí no se puede escribir ningún archivo: %1.</translation>
    </message>
    <message>
        <source>The report could not be printed as PDF (%1).</source>
        <translation>No se pudo imprimir el informe como PDF (%1).</translation>
    </message>
    <message>
        <source>No PDF can be made here: the program evenkeel-print is missing.</source>
        <translation>Aquí no se puede hacer ningún PDF: falta el programa evenkeel-print.</translation>
    </message>
    <message>
        <source>The report is no document that can be printed.</source>
        <translation>El informe no es un documento que se pueda imprimir.</translation>
    </message>
    <message>
        <source>This review was answered already.</source>
        <translation>Esta evaluación ya tiene respuesta.</translation>
    </message>
    <message>
        <source>The time to answer this review is over.</source>
        <translation>El plazo para responder a esta evaluación ha terminado.</translation>
    </message>
    <message>
        <source>So low a score needs a comment: %1.</source>
        <translation>Una puntuación tan baja necesita un comentario: %1.</translation>
    </message>
    <message>
        <source>Say what you do not agree with.</source>
        <translation>Diga con qué no está de acuerdo.</translation>
    </message>
    <message>
        <source>Nobody answered this call, so there is nothing to score.</source>
        <translation>Nadie respondió a esta llamada, así que no hay nada que puntuar.</translation>
    </message>
    <message>
        <source>This has to be scored in every call: %1.</source>
        <translation>Esto se puntúa en todas las llamadas: %1.</translation>
    </message>
    <message>
        <source>The call&apos;s pack has no scorecard.</source>
        <translation>El paquete de la llamada no tiene hoja de evaluación.</translation>
    </message>
    <message>
        <source>Only the agent of the call answers its review.</source>
        <translation>Solo el agente de la llamada responde a su evaluación.</translation>
    </message>
    <message>
        <source>Nobody disputes this review.</source>
        <translation>Nadie impugna esta evaluación.</translation>
    </message>
    <message>
        <source>Score at least one question.</source>
        <translation>Puntúe al menos una pregunta.</translation>
    </message>
    <message>
        <source>Say who scores the call.</source>
        <translation>Diga quién puntúa la llamada.</translation>
    </message>
    <message>
        <source>This review settled a dispute and is final.</source>
        <translation>Esta evaluación resolvió una impugnación y es definitiva.</translation>
    </message>
    <message>
        <source>Still to score: %1.</source>
        <translation>Falta puntuar: %1.</translation>
    </message>
    <message>
        <source>A later review took the place of this one.</source>
        <translation>Una evaluación posterior sustituyó a esta.</translation>
    </message>
    <message>
        <source>A score is a number from 1 to 5: %1.</source>
        <translation>Una puntuación es un número del 1 al 5: %1.</translation>
    </message>
    <message>
        <source>Say why the score stands.</source>
        <translation>Diga por qué se mantiene la puntuación.</translation>
    </message>
    <message>
        <source>The call is still going on.</source>
        <translation>La llamada sigue en curso.</translation>
    </message>
    <message>
        <source>The scorecard has no such question: %1.</source>
        <translation>La hoja de evaluación no tiene esa pregunta: %1.</translation>
    </message>
    <message>
        <source>The call has no such review.</source>
        <translation>La llamada no tiene esa evaluación.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
        <source>There is not enough memory to check a passphrase (64 MB).</source>
        <translation>No hay memoria suficiente para comprobar una contraseña (64 MB).</translation>
    </message>
    <message>
        <source>No passphrase was set for this role yet.</source>
        <translation>Esta función no tiene contraseña todavía.</translation>
    </message>
    <message>
        <source>This role has a passphrase already. Changing it takes the present one.</source>
        <translation>Esta función ya tiene contraseña. Para cambiarla hace falta la actual.</translation>
    </message>
    <message>
        <source>This passphrase is too long.</source>
        <translation>Esta contraseña es demasiado larga.</translation>
    </message>
    <message>
        <source>A passphrase has %1 characters at least.</source>
        <translation>Una contraseña tiene al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>After wrong tries the next one has to wait. Seconds left: %1.</source>
        <translation>Tras intentos fallidos hay que esperar para el siguiente. Segundos que faltan: %1.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la contraseña.</translation>
    </message>
    <message>
        <source>This is nothing that the audit log can hold (%1).</source>
        <translation>Esto no cabe en el registro de auditoría (%1).</translation>
    </message>
    <message>
        <source>This is no file of scores (%1).</source>
        <translation>Este no es un archivo de puntuaciones (%1).</translation>
    </message>
    <message>
        <source>The file of scores cannot be read: %1.</source>
        <translation>El archivo de puntuaciones no se puede leer: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was left behind.</source>
        <translation>La exportación se canceló. No quedó nada.</translation>
    </message>
    <message>
        <source>The list of calls is being made again and is not complete yet. Export it later.</source>
        <translation>La lista de llamadas se está haciendo de nuevo y aún no está completa. Expórtela más tarde.</translation>
    </message>
    <message>
        <source>This call is under legal hold already.</source>
        <translation>Esta llamada ya está bajo retención legal.</translation>
    </message>
    <message>
        <source>This call is not under legal hold.</source>
        <translation>Esta llamada no está bajo retención legal.</translation>
    </message>
    <message>
        <source>Say why: a hold is set and lifted with a reason.</source>
        <translation>Diga por qué: una retención se pone y se levanta con un motivo.</translation>
    </message>
    <message>
        <source>Rule %1 cannot be: from 1 to 36,500 days, and the id of an outcome or none.</source>
        <translation>La regla %1 no es posible: de 1 a 36.500 días, y el identificador de un resultado o ninguno.</translation>
    </message>
    <message>
        <source>There is no retention rule, so there is nothing to do.</source>
        <translation>No hay ninguna regla de conservación, así que no hay nada que hacer.</translation>
    </message>
    <message>
        <source>This is no list of retention rules: %1.</source>
        <translation>Esto no es una lista de reglas de conservación: %1.</translation>
    </message>
    <message>
        <source>Nothing was erased: calls of this caller are under legal hold (%1). Lift it first.</source>
        <translation>No se ha borrado nada: hay llamadas de esta persona bajo retención legal (%1). Levántela antes.</translation>
    </message>
    <message>
        <source>Figures of one agent, situation or revision come by day and week alone.</source>
        <translation>Las cifras de un agente, una situación o una revisión solo se dan por día y por semana.</translation>
    </message>
    <message>
        <source>A team and its agents have names, and none of them is longer than 256 bytes.</source>
        <translation>Un equipo y sus agentes tienen nombre, y ninguno pasa de 256 bytes.</translation>
    </message>
    <message>
        <source>There is no chart of that name: %1.</source>
        <translation>No hay ningún gráfico con ese nombre: %1.</translation>
    </message>
    <message>
        <source>An agent neither scores their own call nor settles its dispute. Whoever does it sets their own name in the settings first.</source>
        <translation>Un agente ni puntúa su propia llamada ni resuelve su disputa. Quien lo haga pone antes su propio nombre en los ajustes.</translation>
    </message>
    <message>
        <source>The retention rules were changed elsewhere meanwhile. Look at them again.</source>
        <translation>Las reglas de conservación se cambiaron entretanto en otro lugar. Revíselas de nuevo.</translation>
    </message>
    <message>
        <source>The lists are being made again from the log; how many calls the rules name can be counted once that is done.</source>
        <translation>Las listas se están rehaciendo desde el registro; cuántas llamadas nombran las reglas se podrá contar cuando termine.</translation>
    </message>
    <message>
        <source>Rule %1 does the same to the same outcome as another one.</source>
        <translation>La regla %1 hace lo mismo con el mismo resultado que otra.</translation>
    </message>
    <message>
        <source>It is nothing but an address or a path to a file.</source>
        <translation>No es más que una dirección o la ruta de un archivo.</translation>
    </message>
    <message>
        <source>A value in it cannot be: %1.</source>
        <translation>Contiene un valor imposible: %1.</translation>
    </message>
    <message>
        <source>It only continues the row before it and has no text of its own.</source>
        <translation>Solo continúa la fila anterior y no tiene texto propio.</translation>
    </message>
    <message>
        <source>The file is nested too deeply, at %1.</source>
        <translation>El archivo tiene demasiados niveles, en %1.</translation>
    </message>
    <message>
        <source>Row %1 of this file says the same.</source>
        <translation>La fila %1 de este archivo dice lo mismo.</translation>
    </message>
    <message>
        <source>The pack has a line that says the same: %1.</source>
        <translation>El paquete tiene una frase que dice lo mismo: %1.</translation>
    </message>
    <message>
        <source>The file has the same key twice, at %1.</source>
        <translation>El archivo tiene dos veces la misma clave, en %1.</translation>
    </message>
    <message>
        <source>There is nothing in this file that could come in.</source>
        <translation>En este archivo no hay nada que se pueda importar.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read as %1. Name another encoding.</source>
        <translation>Las letras de este archivo no se pueden leer como %1. Indique otra codificación.</translation>
    </message>
    <message>
        <source>A field of the file is too long, at %1.</source>
        <translation>Un campo del archivo es demasiado largo, en %1.</translation>
    </message>
    <message>
        <source>The lines between the dashes at its beginning are no YAML.</source>
        <translation>Las líneas entre los guiones del principio no son YAML.</translation>
    </message>
    <message>
        <source>Its text has too many HTML tags to be words.</source>
        <translation>Su texto tiene demasiadas etiquetas HTML para ser palabras.</translation>
    </message>
    <message>
        <source>It is a picture and has no words.</source>
        <translation>Es una imagen y no tiene palabras.</translation>
    </message>
    <message>
        <source>It is switched off in the program that it comes from.</source>
        <translation>Está desactivado en el programa del que viene.</translation>
    </message>
    <message>
        <source>The pack wants every line in all its languages. This one lacks: %1.</source>
        <translation>El paquete quiere cada frase en todos sus idiomas. A esta le falta: %1.</translation>
    </message>
    <message>
        <source>With these lines the pack would have an error that it did not have before (%1). Nothing was changed.</source>
        <translation>Con estas frases el paquete tendría un error que antes no tenía (%1). No se cambió nada.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>No hay memoria suficiente para leer el archivo.</translation>
    </message>
    <message>
        <source>Nothing says where in the pack it belongs. Map its tags, or name a place for all that is left.</source>
        <translation>Nada dice a qué lugar del paquete pertenece. Asigne sus etiquetas o indique un lugar para lo que quede.</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>No contiene palabras.</translation>
    </message>
    <message>
        <source>Something else stands where an entry should be.</source>
        <translation>Hay otra cosa donde debería haber una entrada.</translation>
    </message>
    <message>
        <source>Its words are not fixed: they come from elsewhere each time (%1).</source>
        <translation>Sus palabras no son fijas: cada vez vienen de otra parte (%1).</translation>
    </message>
    <message>
        <source>This is no text file: it holds a zero byte, at %1.</source>
        <translation>Esto no es un archivo de texto: contiene un byte cero, en %1.</translation>
    </message>
    <message>
        <source>A quotation mark in the row that begins at line %1 is never closed, so nobody can tell where its rows end.</source>
        <translation>Unas comillas de la fila que empieza en la línea %1 no se cierran, así que no se sabe dónde acaban las filas.</translation>
    </message>
    <message>
        <source>With these lines the pack would be too large to be read again (%1). Nothing was changed.</source>
        <translation>Con estas frases el paquete sería demasiado grande para volver a leerlo (%1). No se cambió nada.</translation>
    </message>
    <message>
        <source>It would run a program (%1).</source>
        <translation>Ejecutaría un programa (%1).</translation>
    </message>
    <message>
        <source>This is not the kind of file that was named. It should have: %1.</source>
        <translation>No es la clase de archivo que se indicó. Debería tener: %1.</translation>
    </message>
    <message>
        <source>The fields of the row do not fit the columns: a separator in its text may lack quotation marks around it.</source>
        <translation>Los campos de la fila no encajan en las columnas: quizá a un separador de su texto le faltan las comillas.</translation>
    </message>
    <message>
        <source>The file cannot be read, at %1.</source>
        <translation>El archivo no se puede leer, en %1.</translation>
    </message>
    <message>
        <source>It decides by itself what to say (%1). A line is plain words.</source>
        <translation>Decide por sí mismo qué decir (%1). Una frase son solo palabras.</translation>
    </message>
    <message>
        <source>Its text is longer than a line may be (%1 bytes).</source>
        <translation>Su texto es más largo de lo que puede ser una frase (%1 bytes).</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>El archivo pasa de %1 MB.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Import it in parts.</source>
        <translation>El archivo tiene más de %1 filas. Impórtelo por partes.</translation>
    </message>
    <message>
        <source>The file holds too many values (%1).</source>
        <translation>El archivo contiene demasiados valores (%1).</translation>
    </message>
    <message>
        <source>The pack does not have its language: %1.</source>
        <translation>El paquete no tiene su idioma: %1.</translation>
    </message>
    <message>
        <source>The pack has no such place: %1.</source>
        <translation>El paquete no tiene ese lugar: %1.</translation>
    </message>
    <message>
        <source>The pack has no practice caller with this id: %1.</source>
        <translation>El paquete no tiene ningún cliente de práctica con este id: %1.</translation>
    </message>
    <message>
        <source>This revision is in force already: %1.</source>
        <translation>Esta revisión ya está en vigor: %1.</translation>
    </message>
    <message>
        <source>Somebody else published in the meantime: revision %1 is in force. Nothing was overwritten. Compare and merge, then publish.</source>
        <translation>Otra persona publicó entretanto: está en vigor la revisión %1. No se sobrescribió nada. Compare, una ambas y publique después.</translation>
    </message>
    <message>
        <source>No such revision was ever published: %1.</source>
        <translation>Esa revisión nunca se publicó: %1.</translation>
    </message>
    <message>
        <source>The note is too long: 2,000 bytes at most.</source>
        <translation>La nota es demasiado larga: 2000 bytes como máximo.</translation>
    </message>
    <message>
        <source>The pack is not fit to be published. Problems that stop it: %1.</source>
        <translation>El paquete no está listo para publicarse. Problemas que lo impiden: %1.</translation>
    </message>
    <message>
        <source>Revision %1 is known with other words already. Give the pack a new revision.</source>
        <translation>La revisión %1 ya se conoce con otro texto. Dé al paquete una revisión nueva.</translation>
    </message>
    <message>
        <source>This is in force already, word for word: %1.</source>
        <translation>Esto ya está en vigor, palabra por palabra: %1.</translation>
    </message>
    <message>
        <source>This is no signature of a pack.</source>
        <translation>Esto no es la firma de un paquete.</translation>
    </message>
    <message>
        <source>This is no signing key.</source>
        <translation>Esto no es una clave de firma.</translation>
    </message>
    <message>
        <source>Others may read the private key, so it is no secret any more: %1. Make it readable for its owner alone (mode 0600), or make a new one.</source>
        <translation>Otros pueden leer la clave privada, así que ya no es secreta: %1. Haga que solo la lea su dueño (modo 0600) o cree otra.</translation>
    </message>
    <message>
        <source>This key is known already. A key that was withdrawn does not come back.</source>
        <translation>Esta clave ya se conoce. Una clave retirada no vuelve.</translation>
    </message>
    <message>
        <source>A signature is needed here: this data folder trusts signing keys, so an unsigned pack is refused.</source>
        <translation>Aquí hace falta una firma: esta carpeta de datos acepta claves de firma, así que se rechaza un paquete sin firmar.</translation>
    </message>
    <message>
        <source>The signature does not fit the pack: it is for other words, or was changed.</source>
        <translation>La firma no corresponde al paquete: es de otro texto o fue alterada.</translation>
    </message>
    <message>
        <source>No such key is trusted here.</source>
        <translation>Aquí no se acepta esa clave.</translation>
    </message>
    <message>
        <source>The signature is genuine, but its key is not trusted here: %1.</source>
        <translation>La firma es auténtica, pero su clave no se acepta aquí: %1.</translation>
    </message>
    <message>
        <source>The draft of %1 cannot be read: its file was changed by somebody else. It is left as it is.</source>
        <translation>El borrador de %1 no se puede leer: otra persona cambió su archivo. Se deja como está.</translation>
    </message>
    <message>
        <source>A list of the pack is too long.</source>
        <translation>Una lista del paquete es demasiado larga.</translation>
    </message>
    <message>
        <source>The pack holds too many keys that this program does not know.</source>
        <translation>El paquete contiene demasiadas claves que este programa no conoce.</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::CallStrip</name>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>More about this call</source>
        <translation>Más sobre esta llamada</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Not a VIP</source>
        <translation>Quitar VIP</translation>
    </message>
    <message>
        <source>Mark as VIP</source>
        <translation>Marcar VIP</translation>
    </message>
    <message>
        <source>Keep lines brief</source>
        <translation>Frases breves</translation>
    </message>
    <message>
        <source>Show lines in full</source>
        <translation>Frases completas</translation>
    </message>
    <message>
        <source>Stop timing the silence</source>
        <translation>Dejar de medir el silencio</translation>
    </message>
    <message>
        <source>Time a silence</source>
        <translation>Medir un silencio</translation>
    </message>
    <message>
        <source>Someone is in danger…</source>
        <translation>Alguien está en peligro…</translation>
    </message>
    <message>
        <source>Transfer the call…</source>
        <translation>Transferir la llamada…</translation>
    </message>
    <message>
        <source>The caller hung up</source>
        <translation>El cliente colgó</translation>
    </message>
    <message>
        <source>The line dropped</source>
        <translation>Se cortó la línea</translation>
    </message>
    <message>
        <source>End the call…</source>
        <translation>Terminar la llamada…</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Cliente desconocido</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>primera llamada</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>Silencio %1</translation>
    </message>
    <message>
        <source>On hold %1</source>
        <translation>En espera %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier call(s)</source>
        <translation>
            <numerusform>%n llamada previa</numerusform>
            <numerusform>%n llamadas previas</numerusform>
        </translation>
    </message>
    <message>
        <source>Calm card</source>
        <translation>Tarjeta de calma</translation>
    </message>
    <message>
        <source>Repeat back</source>
        <translation>Recapitular</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Técnicas</translation>
    </message>
    <message numerus="yes">
        <source>transferred %n time(s)</source>
        <translation>
            <numerusform>transferida %n vez</numerusform>
            <numerusform>transferida %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::CallerCard</name>
    <message>
        <source>This caller</source>
        <translation>Este cliente</translation>
    </message>
    <message>
        <source>Note for the next handler</source>
        <translation>Nota para quien siga</translation>
    </message>
    <message>
        <source>What the next handler has to know</source>
        <translation>Qué debe saber quien siga</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Leave the note</source>
        <translation>Dejar la nota</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Look again whether it holds</source>
        <translation>Revisar si sigue vigente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Restricción</translation>
    </message>
    <message>
        <source>This caller has no number, so earlier calls cannot be found.</source>
        <translation>Este cliente no tiene número, así que no se pueden hallar llamadas previas.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>There is nothing in the note.</source>
        <translation>La nota está vacía.</translation>
    </message>
    <message>
        <source>Say by when somebody has to look whether this note still holds.</source>
        <translation>Indique para cuándo hay que revisar si esta nota sigue vigente.</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::CallerLine</name>
    <message>
        <source>This caller</source>
        <translation>Este cliente</translation>
    </message>
    <message>
        <source>Restriction: %1</source>
        <translation>Restricción: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::CalmCard</name>
    <message>
        <source>One slow breath</source>
        <translation>Una respiración lenta</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::CalmHint</name>
    <message>
        <source>One slow breath first? Key %1</source>
        <translation>¿Antes, una respiración lenta? Tecla %1</translation>
    </message>
    <message>
        <source>One slow breath · %1</source>
        <translation>Una respiración lenta · %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::DateChoice</name>
    <message>
        <source>%1, as a date</source>
        <translation>%1, como fecha</translation>
    </message>
    <message>
        <source>or a date, such as %1</source>
        <translation>o una fecha, como %1</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::DeskCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Closes “%1”</source>
        <translation>Cierra “%1”</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::EndStrip</name>
    <message>
        <source>End the call</source>
        <translation>Terminar la llamada</translation>
    </message>
    <message>
        <source>Reason for ending the call</source>
        <translation>Motivo de cierre</translation>
    </message>
    <message>
        <source>Why you end the call</source>
        <translation>Por qué termina la llamada</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Choose or write a reason first.</source>
        <translation>Elija o escriba primero un motivo.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Say, then hang up</source>
        <translation>Dígalo y después cuelgue</translation>
    </message>
    <message>
        <source>Only if it went on after the warning. Ending now says that it did.</source>
        <translation>Solo si continuó tras la advertencia. Terminar ahora dice que así fue.</translation>
    </message>
    <message>
        <source>It went on: end</source>
        <translation>Continuó: terminar</translation>
    </message>
    <message>
        <source>%1: %2. You can end all the same; it is recorded as an early end, for a supervisor to read.</source>
        <translation>%1: %2. Puede terminar de todos modos; queda registrado como fin anticipado, para que lo lea un supervisor.</translation>
    </message>
    <message>
        <source>End early</source>
        <translation>Terminar antes</translation>
    </message>
    <message>
        <source>Someone may be in danger. Transfer the call, or first say that the danger is over.</source>
        <translation>Puede haber alguien en peligro. Transfiera la llamada, o indique primero que el peligro ha pasado.</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::EscalationCard</name>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 días</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Who should take it</source>
        <translation>Quién debe tomarlo</translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation>Persona o equipo</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>El problema</translation>
    </message>
    <message>
        <source>What is wrong, in one sentence</source>
        <translation>Qué va mal, en una frase</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Qué se intentó</translation>
    </message>
    <message>
        <source>Steps, offers, promises</source>
        <translation>Pasos, ofertas, promesas</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Order numbers, dates, pictures</source>
        <translation>Números de pedido, fechas, fotos</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Why it goes further</source>
        <translation>Por qué se escala</translation>
    </message>
    <message>
        <source>The authority it goes to</source>
        <translation>La autoridad a la que pasa</translation>
    </message>
    <message>
        <source>Who decides in the end</source>
        <translation>Quién decide al final</translation>
    </message>
    <message>
        <source>Copy the hand-over text</source>
        <translation>Copiar el texto de traspaso</translation>
    </message>
    <message>
        <source>Another escalation</source>
        <translation>Otro escalado</translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>Escalado a %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Plazo: %1</translation>
    </message>
    <message>
        <source>Fill in first: %1.</source>
        <translation>Complete primero: %1.</translation>
    </message>
    <message>
        <source>Say by which day: today or later, at the latest in 30 days.</source>
        <translation>Indique para qué día: hoy o más tarde, como máximo en 30 días.</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::FeedbackBlock</name>
    <message>
        <source>What do you not agree with?</source>
        <translation>¿Con qué no está de acuerdo?</translation>
    </message>
    <message>
        <source>Your side, in a sentence or two</source>
        <translation>Su versión, en una o dos frases</translation>
    </message>
    <message>
        <source>Dispute it</source>
        <translation>Impugnar</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Dispute…</source>
        <translation>Impugnar…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Feedback on your call of %1</source>
        <translation>Comentarios sobre su llamada del %1</translation>
    </message>
    <message>
        <source>Feedback on your call of %1, %2</source>
        <translation>Comentarios sobre su llamada del %1, %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no aprobada</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message numerus="yes">
        <source>To be answered by %1. %n more after it.</source>
        <translation>
            <numerusform>Responda antes del %1. Después queda %n más.</numerusform>
            <numerusform>Responda antes del %1. Después quedan %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be answered by %1.</source>
        <translation>Responda antes del %1.</translation>
    </message>
    <message>
        <source>%1: %2 of 5. %3</source>
        <translation>%1: %2 de 5. %3</translation>
    </message>
    <message>
        <source>Your dispute about your call of %1 was settled: the score stands</source>
        <translation>Su disputa sobre su llamada del %1 se resolvió: la puntuación se mantiene</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message numerus="yes">
        <source>%n more after it.</source>
        <translation>
            <numerusform>%n más después.</numerusform>
            <numerusform>%n más después.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::FindBox</name>
    <message>
        <source>Find a line to say</source>
        <translation>Buscar una frase</translation>
    </message>
    <message>
        <source>Find a line to say…</source>
        <translation>Buscar una frase…</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>Ninguna frase tiene estas palabras.</translation>
    </message>
    <message>
        <source>Enter says  ·  Shift Enter copies  ·  Esc leaves</source>
        <translation>Enter dice  ·  Mayús Enter copia  ·  Esc sale</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::FollowUpsPage</name>
    <message>
        <source>Which follow-ups</source>
        <translation>Qué seguimientos</translation>
    </message>
    <message>
        <source>Nothing to follow up. What you escalate in a call is listed here until it is closed.</source>
        <translation>No hay seguimientos. Lo que escala en una llamada figura aquí hasta que se cierra.</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>¿En qué quedó?</translation>
    </message>
    <message>
        <source>The result, in one sentence</source>
        <translation>El resultado, en una frase</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarlo</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Closed ones, too</source>
        <translation>También cerrados</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Cerrado el %1</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Vencido hace %n día</numerusform>
            <numerusform>Vencido hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence el %1</translation>
    </message>
    <message>
        <source>What it was about is erased.</source>
        <translation>De qué trataba se ha borrado.</translation>
    </message>
    <message>
        <source>raised on %1</source>
        <translation>abierto el %1</translation>
    </message>
    <message>
        <source>authority: %1</source>
        <translation>autoridad: %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>What came of “%1”?</source>
        <translation>¿En qué quedó “%1”?</translation>
    </message>
    <message>
        <source>There are more. They follow here as these are closed.</source>
        <translation>Hay más. Aparecerán aquí según se cierren estos.</translation>
    </message>
    <message>
        <source>raised by %1 on %2</source>
        <translation>planteado por %1 el %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln vencido</numerusform>
            <numerusform>%Ln vencidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::IdlePanel</name>
    <message>
        <source>Ready for the next call</source>
        <translation>A la espera de la próxima llamada</translation>
    </message>
    <message>
        <source>Caller’s name, if known</source>
        <translation>Nombre del cliente, si se sabe</translation>
    </message>
    <message>
        <source>Caller’s name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Caller’s number, if known</source>
        <translation>Número del cliente, si se sabe</translation>
    </message>
    <message>
        <source>Caller’s number</source>
        <translation>Número del cliente</translation>
    </message>
    <message>
        <source>Start a call</source>
        <translation>Iniciar llamada</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Últimas llamadas</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuarla</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>an unknown caller</source>
        <translation>un cliente desconocido</translation>
    </message>
    <message>
        <source>The call with %1 was interrupted</source>
        <translation>La llamada con %1 se interrumpió</translation>
    </message>
    <message>
        <source>It began at %1 and was %2 in. Everything logged is here.</source>
        <translation>Empezó: %1. Llevaba %2. Todo lo registrado está aquí.</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sin ello</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Llamada saliente</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>The link suggests this. The call takes it over when you start it.</source>
        <translation>El enlace propone esto. La llamada lo toma al iniciarla.</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Técnicas</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) overdue</source>
        <translation>
            <numerusform>%n seguimiento vencido</numerusform>
            <numerusform>%n seguimientos vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-ups: %1</source>
        <translation>Seguimientos: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls yet. The latest ones will be listed here.</source>
        <translation>Todavía no hay llamadas. Las últimas aparecerán aquí.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formación</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::InlineAsk</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::LightRow</name>
    <message>
        <source>May I end?  %1</source>
        <translation>¿Puedo terminar?  %1</translation>
    </message>
    <message>
        <source>May I end this call? %1</source>
        <translation>¿Puedo terminar esta llamada? %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::LineList</name>
    <message>
        <source>Fewer lines</source>
        <translation>Menos frases</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n frase más</numerusform>
            <numerusform>%n frases más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::LineRow</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Frase %1: %2</translation>
    </message>
    <message>
        <source>%1, said</source>
        <translation>%1, dicha</translation>
    </message>
    <message>
        <source>%1 to say. Enter marks it as said, Shift and Enter copies it.</source>
        <translation>%1 para decirla. Enter la marca como dicha; Mayús y Enter la copia.</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::LiveDot</name>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>In a call, protocol open</source>
        <translation>En llamada, protocolo abierto</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Llamada terminada</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::MoodRow</name>
    <message>
        <source>Caller’s mood</source>
        <translation>Ánimo del cliente</translation>
    </message>
    <message>
        <source>Caller is</source>
        <translation>Ánimo</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::NewsBlock</name>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>The pack changed: %1</source>
        <translation>El paquete cambió: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what became of it, what it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>what became of it, what it is, its title</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>%n cambio más</numerusform>
            <numerusform>%n cambios más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::NoteBar</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
    <message>
        <source>%1 (a card number was masked)</source>
        <translation>%1 (se ocultó un número de tarjeta)</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::PermissionAnswer</name>
    <message>
        <source>Who answered</source>
        <translation>Quién respondió</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>¿Quién respondió?</translation>
    </message>
    <message>
        <source>How the answer came</source>
        <translation>Cómo llegó la respuesta</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>A la espera de respuesta</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>de palabra</translation>
    </message>
    <message>
        <source>in the chat</source>
        <translation>por el chat</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::ProtocolBand</name>
    <message>
        <source>Ask a supervisor: why a warning?</source>
        <translation>Pida a un supervisor: ¿por qué advertir?</translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation>Qué pasó, en pocas palabras</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Transfer to whom?</source>
        <translation>¿A quién transferir?</translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation>Persona o equipo</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Conducta</translation>
    </message>
    <message>
        <source>Aimed</source>
        <translation>Dirigida</translation>
    </message>
    <message>
        <source>Someone is in danger</source>
        <translation>Alguien está en peligro</translation>
    </message>
    <message>
        <source>In danger</source>
        <translation>En peligro</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Reconducir</translation>
    </message>
    <message>
        <source>Ask permission</source>
        <translation>Pedir permiso</translation>
    </message>
    <message>
        <source>Warning given</source>
        <translation>Advertencia dada</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>Danger is over</source>
        <translation>Pasó el peligro</translation>
    </message>
    <message>
        <source>It stopped</source>
        <translation>Cesó</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Hate</source>
        <translation>Odio</translation>
    </message>
    <message>
        <source>End call…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Stay on the line. </source>
        <translation>Siga en la línea. </translation>
    </message>
    <message>
        <source>Not aimed at you? Ask</source>
        <translation>¿No era hacia usted? Pregunte</translation>
    </message>
    <message>
        <source>This policy counts only what is aimed at you. If it was, say so.</source>
        <translation>Esta política cuenta solo lo que se dirige a usted. Si fue así, indíquelo.</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>Nadie respondió a tiempo</translation>
    </message>
    <message>
        <source>Hand the call to a supervisor, or ask again.</source>
        <translation>Pase la llamada a un supervisor, o vuelva a pedirlo.</translation>
    </message>
    <message>
        <source>This policy leaves the end to a supervisor</source>
        <translation>Esta política deja el fin a un supervisor</translation>
    </message>
    <message>
        <source>Hand the call over, or stay with it.</source>
        <translation>Pase la llamada, o siga en ella.</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>It was at me</source>
        <translation>Era hacia mí</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir otra vez</translation>
    </message>
    <message>
        <source>%1 logs</source>
        <translation>%1 registra</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copy the hand-over text</source>
        <translation>Copiar el texto de traspaso</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::RepeatBackCard</name>
    <message>
        <source>Repeat back</source>
        <translation>Recapitular</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation>Mayús Enter</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>p. ej., %1</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Diga</translation>
    </message>
    <message>
        <source>Fill in first: %1.</source>
        <translation>Complete primero: %1.</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::SaveBanner</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>1 act not saved yet</source>
        <translation>1 acción sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n acts not saved yet</source>
        <translation>
            <numerusform>%n acción sin guardar</numerusform>
            <numerusform>%n acciones sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Ocultar la lista</translation>
    </message>
    <message>
        <source>Hides the list of them</source>
        <translation>Oculta la lista</translation>
    </message>
    <message>
        <source>Shows what they are</source>
        <translation>Muestra cuáles son</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::SavedPanel</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Take a moment. This time is yours and counts in no score.</source>
        <translation>Tómese un momento. Este tiempo es suyo y no cuenta en ninguna evaluación.</translation>
    </message>
    <message>
        <source>The call of %1 is in the log.</source>
        <translation>La llamada de %1 está en el registro.</translation>
    </message>
    <message>
        <source>The call of %1 and its wrap-up of %2 are in the log.</source>
        <translation>La llamada de %1 y su cierre de %2 están en el registro.</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Puedo seguir</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::StageMark</name>
    <message>
        <source>Stage of the caller: %1. %2</source>
        <translation>Etapa del cliente: %1. %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::StepCard</name>
    <message>
        <source>Brief</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Diga</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Haga</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Evite</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>In full ⇄</source>
        <translation>Completa ⇄</translation>
    </message>
    <message>
        <source>Brief ⇄</source>
        <translation>Breve ⇄</translation>
    </message>
    <message>
        <source>Lines are in full; make them brief</source>
        <translation>Las frases están completas; mostrarlas breves</translation>
    </message>
    <message>
        <source>Lines are brief; show in full</source>
        <translation>Las frases son breves; mostrarlas completas</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Sigue: %1</translation>
    </message>
    <message>
        <source>Repeat (%1)</source>
        <translation>Repetir (%1)</translation>
    </message>
    <message>
        <source>%1 in step</source>
        <translation>%1 en el paso</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::StepRow</name>
    <message>
        <source>Step %1, %2</source>
        <translation>Paso %1, %2</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, actual</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::TechniqueRow</name>
    <message>
        <source>%1 For: %2.</source>
        <translation>%1 Para: %2.</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::TechniquesCard</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Técnicas</translation>
    </message>
    <message>
        <source>Find a technique</source>
        <translation>Buscar una técnica</translation>
    </message>
    <message>
        <source>Find a technique…</source>
        <translation>Buscar una técnica…</translation>
    </message>
    <message>
        <source>For which channel</source>
        <translation>Para qué canal</translation>
    </message>
    <message>
        <source>No technique has these words.</source>
        <translation>Ninguna técnica tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::WrapUpPanel</name>
    <message>
        <source>Wrap up</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <translation>Volver a la llamada</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The caller’s words</source>
        <translation>Palabras del cliente</translation>
    </message>
    <message>
        <source>As they were said</source>
        <translation>Tal como se dijeron</translation>
    </message>
    <message>
        <source>Will the police be told?</source>
        <translation>¿Se avisará a la policía?</translation>
    </message>
    <message>
        <source>Digits choose in the row that has the focus; Tab goes to the next.</source>
        <translation>Las cifras eligen en la fila que tiene el foco; Tab pasa a la siguiente.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>How it was put right</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Agreed with the caller?</source>
        <translation>¿Acordado con el cliente?</translation>
    </message>
    <message>
        <source>Caller at the end</source>
        <translation>Ánimo al final</translation>
    </message>
    <message>
        <source>The caller’s rating</source>
        <translation>Valoración del cliente</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1 after the call</source>
        <translation>%1 tras la llamada</translation>
    </message>
    <message>
        <source>Saving ends the call in the ordinary way</source>
        <translation>Al guardar, la llamada termina de la forma habitual</translation>
    </message>
    <message>
        <source>%1 → %2, at worst %3</source>
        <translation>%1 → %2, lo peor: %3</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Choose the outcome first.</source>
        <translation>Elija primero el resultado.</translation>
    </message>
    <message>
        <source>From the log</source>
        <translation>Del registro</translation>
    </message>
    <message>
        <source>Only you can say</source>
        <translation>Solo usted lo sabe</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Note for the next handler</source>
        <translation>Nota para quien siga</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::desk::TitledPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>evenkeel::desk::UnlockPage</name>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que las mayúsculas están bloqueadas.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la contraseña…</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>¿Quién está aquí?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formador</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>These pages change what agents are told to say and do. They open with the passphrase of the role, and what is published there goes into the audit log.</source>
        <translation>Estas páginas cambian lo que se indica a los agentes que digan y hagan. Se abren con la frase de paso del rol, y lo que se publica en ellas queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>These pages show other people’s calls. They open with the passphrase of the role, and what is read there goes into the audit log.</source>
        <translation>Estas páginas muestran llamadas de otras personas. Se abren con la contraseña de la función, y lo que se lee en ellas queda en el registro de auditoría.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has used this role on this machine yet. Choose its passphrase: %n character(s) at least, a few words are easy to keep in mind. Whoever shall enter the role needs it.</source>
        <translation>
            <numerusform>Nadie ha usado esta función en este equipo todavía. Elija su contraseña: al menos %n carácter; unas pocas palabras se recuerdan bien. La necesita quien vaya a entrar en la función.</numerusform>
            <numerusform>Nadie ha usado esta función en este equipo todavía. Elija su contraseña: al menos %n caracteres; unas pocas palabras se recuerdan bien. La necesita quien vaya a entrar en la función.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present passphrase, and the new one twice: %n character(s) at least.</source>
        <translation>
            <numerusform>La contraseña actual y dos veces la nueva: al menos %n carácter.</numerusform>
            <numerusform>La contraseña actual y dos veces la nueva: al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Enter the role</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Set it and enter</source>
        <translation>Establecer y entrar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>After wrong tries the next one has to wait: %1.</source>
        <translation>Tras intentos fallidos hay que esperar para el siguiente: %1.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La contraseña ha cambiado.</translation>
    </message>
    <message>
        <source>The next try is free.</source>
        <translation>Ya puede volver a intentarlo.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>Las dos no son iguales. Escriba la segunda otra vez.</translation>
    </message>
</context>
<context>
    <name>evenkeel::practising::CallerPage</name>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>This pack has no callers to practise on.</source>
        <translation>Este paquete no tiene clientes con los que practicar.</translation>
    </message>
    <message>
        <source>Choose a caller. Nobody is on the line, and nothing of it gets among the real calls. When a real call comes in, the practice is put away.</source>
        <translation>Elija un cliente. No hay nadie en la línea, y nada de esto se mezcla con las llamadas reales. Si entra una llamada real, la práctica se aparta.</translation>
    </message>
    <message>
        <source>The voice of the caller</source>
        <translation>La voz del cliente</translation>
    </message>
    <message>
        <source>Speak the caller’s lines</source>
        <translation>Decir en voz alta las frases del cliente</translation>
    </message>
</context>
<context>
    <name>evenkeel::practising::CallerRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::practising::PracticeBand</name>
    <message>
        <source>Practice: nobody is on the line</source>
        <translation>Práctica: no hay nadie en la línea</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Dejar de practicar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On hold: they hear nothing, and you hear nothing.</source>
        <translation>En espera: no le oyen, y usted tampoco oye.</translation>
    </message>
    <message>
        <source>They are speaking. Let them finish.</source>
        <translation>Está hablando. Déjele terminar.</translation>
    </message>
    <message>
        <source>They are waiting for you.</source>
        <translation>Espera su respuesta.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dice: %2</translation>
    </message>
    <message>
        <source>Hear again</source>
        <translation>Oír otra vez</translation>
    </message>
</context>
<context>
    <name>evenkeel::practising::ResultPage</name>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Temper: %1 at the start, %2 at its worst, %3 at the end. Calm is %4.</source>
        <translation>Ánimo: %1 al principio, %2 en el peor momento, %3 al final. La calma es %4.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Another caller</source>
        <translation>Otro cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Score: %1 of 100, a critical criterion failed</source>
        <translation>Puntuación: %1 de 100, falló un criterio crítico</translation>
    </message>
    <message>
        <source>Score: %1 of 100</source>
        <translation>Puntuación: %1 de 100</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no aplica</translation>
    </message>
    <message>
        <source>The moments that moved them</source>
        <translation>Los momentos que pesaron</translation>
    </message>
    <message>
        <source>%1 calmer, now %2</source>
        <translation>%1 más de calma, ahora %2</translation>
    </message>
    <message>
        <source>%1 angrier, now %2</source>
        <translation>%1 más de enfado, ahora %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::settings::AboutPage</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Evenkeel %1</source>
        <translation>Evenkeel %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use it, pass it on and change it under those terms. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Puede usarlo, compartirlo y modificarlo según sus términos. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Not legal advice</source>
        <translation>No es asesoramiento legal</translation>
    </message>
    <message>
        <source>What Evenkeel says about warnings and about ending calls is information, not legal advice. Your organisation decides what its agents may do, and the law of your country stands above both.</source>
        <translation>Lo que Evenkeel dice sobre advertir y terminar llamadas es información, no es asesoramiento legal. Su organización decide qué pueden hacer sus agentes, y la ley de su país está por encima de ambos.</translation>
    </message>
    <message>
        <source>Script pack in use: %1</source>
        <translation>Paquete de frases en uso: %1</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Everything is kept on this computer, in %1</source>
        <translation>Todo se guarda en este equipo, en %1</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Running with Qt %1</source>
        <translation>Funciona con Qt %1</translation>
    </message>
    <message>
        <source>Running with Qt %1 and SQLite %2</source>
        <translation>Funciona con Qt %1 y SQLite %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fonts are the system’s; Inter and DejaVu are used where they are installed, and are not part of Evenkeel.</source>
        <translation>Las fuentes son las del sistema; Inter y DejaVu se usan donde estén instaladas y no forman parte de Evenkeel.</translation>
    </message>
</context>
<context>
    <name>evenkeel::settings::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>No action has these words.</source>
        <translation>Ninguna acción tiene estas palabras.</translation>
    </message>
    <message>
        <source>Enter does it  ·  ↑ ↓ choose  ·  Esc leaves</source>
        <translation>Enter la hace  ·  ↑ ↓ eligen  ·  Esc sale</translation>
    </message>
</context>
<context>
    <name>evenkeel::settings::FirstPage</name>
    <message>
        <source>Welcome to Evenkeel</source>
        <translation>Primeros pasos con Evenkeel</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Four things before the first call. Enter takes them as they stand; all of them can be changed later in the settings.</source>
        <translation>Cuatro cosas antes de la primera llamada. Enter las toma como están; todas se pueden cambiar después en los ajustes.</translation>
    </message>
    <message>
        <source>What you do in a call is logged under it, and lines that name you use it.</source>
        <translation>Con él se registra lo que hace en una llamada, y lo usan las frases que dicen su nombre.</translation>
    </message>
    <message>
        <source>Script pack</source>
        <translation>Paquete de frases</translation>
    </message>
    <message>
        <source>When a call may be warned and ended</source>
        <translation>Cuándo se puede advertir y terminar</translation>
    </message>
    <message>
        <source>Information, not legal advice: have your policy checked where you work.</source>
        <translation>Información, no asesoramiento legal: haga que revisen su política donde trabaja.</translation>
    </message>
</context>
<context>
    <name>evenkeel::settings::KeyRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pulse la tecla nueva</translation>
    </message>
    <message>
        <source>%1 is kept for moving about and for leaving fields and pages.</source>
        <translation>%1 se reserva para moverse y para salir de campos y páginas.</translation>
    </message>
    <message>
        <source>%1 types or edits text, and this action works while you type. Take a function key, or a key with Ctrl or Alt.</source>
        <translation>%1 escribe o edita texto, y esta acción funciona mientras escribe. Elija una tecla de función, o una tecla con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 es la tecla de “%2”.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now.</source>
        <translation>%1 es ahora la tecla de “%2”.</translation>
    </message>
</context>
<context>
    <name>evenkeel::settings::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>While you type into a field, letters and digits belong to the field; function keys and keys with Ctrl work all the same. Esc gives the keys back to the call.</source>
        <translation>Mientras escribe en un campo, las letras y las cifras son del campo; las teclas de función y las teclas con Ctrl funcionan igual. Esc devuelve las teclas a la llamada.</translation>
    </message>
    <message>
        <source>To change a key, choose it and press the new one. The digits stay what they are.</source>
        <translation>Para cambiar una tecla, elíjala y pulse la nueva. Las cifras quedan como están.</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>En una llamada</translation>
    </message>
    <message>
        <source>In a call and its wrap-up</source>
        <translation>En una llamada y su cierre</translation>
    </message>
    <message>
        <source>Between calls</source>
        <translation>Entre llamadas</translation>
    </message>
    <message>
        <source>On every screen</source>
        <translation>En todas las pantallas</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer las teclas</translation>
    </message>
    <message>
        <source>On the supervisor’s pages</source>
        <translation>En las páginas de supervisión</translation>
    </message>
    <message>
        <source>On the trainer’s pages</source>
        <translation>En las páginas de formación</translation>
    </message>
</context>
<context>
    <name>evenkeel::settings::PackChooser</name>
    <message>
        <source>Script pack</source>
        <translation>Paquete de frases</translation>
    </message>
    <message>
        <source>Path of a pack file</source>
        <translation>Ruta de un archivo de paquete</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>No pack is loaded.</source>
        <translation>No hay paquete cargado.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>En uso: %1</translation>
    </message>
    <message>
        <source>Script packs (%1)</source>
        <translation>Paquetes de frases (%1)</translation>
    </message>
</context>
<context>
    <name>evenkeel::settings::PaletteRow</name>
    <message>
        <source>%1, not now: %2</source>
        <translation>%1, ahora no: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::settings::SettingsPage</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>175 %</source>
        <translation>175 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Mantener siempre visible</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Guide of new calls</source>
        <translation>Guía de las llamadas nuevas</translation>
    </message>
    <message>
        <source>Policy of new calls</source>
        <translation>Política de las llamadas nuevas</translation>
    </message>
    <message>
        <source>Softphone</source>
        <translation>Softphone</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>baresip on this computer</source>
        <translation>baresip en este equipo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Su empresa</translation>
    </message>
    <message>
        <source>Script pack</source>
        <translation>Paquete de frases</translation>
    </message>
    <message>
        <source>Information, not legal advice: have your policy checked where you work.</source>
        <translation>Información, no asesoramiento legal: haga que revisen su política donde trabaja.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer los ajustes</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Dejarlos así</translation>
    </message>
    <message>
        <source>All settings and keys go back to how they came; your name stays.</source>
        <translation>Todos los ajustes y las teclas vuelven a como venían; su nombre se conserva.</translation>
    </message>
    <message>
        <source>Lock the supervisor’s pages after</source>
        <translation>Bloquear las páginas del supervisor tras</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::AuditList</name>
    <message>
        <source>Entries of the audit log, the latest first</source>
        <translation>Entradas del registro de auditoría, primero las últimas</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::AuditPage</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <translation>Comprobando la cadena…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Cualquier acción</translation>
    </message>
    <message>
        <source>No entry passes these filters.</source>
        <translation>Ninguna entrada cumple estos filtros.</translation>
    </message>
    <message>
        <source>Nothing was audited yet. Entering a role, reading a call, exports, holds and erasures are written down here.</source>
        <translation>Todavía no hay nada. Aquí se anota quién entra en una función, lee una llamada, exporta, retiene o borra.</translation>
    </message>
    <message numerus="yes">
        <source>Verified ✓ %n entry(s)</source>
        <translation>
            <numerusform>Verificado ✓ %n entrada</numerusform>
            <numerusform>Verificado ✓ %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sound: entry %1 was changed, put in or taken away</source>
        <translation>No es íntegro: la entrada %1 fue cambiada, añadida o quitada</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::CalibrationPage</name>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por evaluar</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Calls of each agent</source>
        <translation>Llamadas de cada agente</translation>
    </message>
    <message>
        <source>1 each</source>
        <translation>1 de cada uno</translation>
    </message>
    <message>
        <source>3 each</source>
        <translation>3 de cada uno</translation>
    </message>
    <message>
        <source>5 each</source>
        <translation>5 de cada uno</translation>
    </message>
    <message>
        <source>All calls that agents ended or overrode, and others by lot. Everybody gets the same sample.</source>
        <translation>Todas las llamadas que los agentes terminaron o cerraron antes de tiempo, y otras por sorteo. La muestra es la misma para todos.</translation>
    </message>
    <message>
        <source>Two raters</source>
        <translation>Dos evaluadores</translation>
    </message>
    <message>
        <source>First rater</source>
        <translation>Primer evaluador</translation>
    </message>
    <message>
        <source>Second rater</source>
        <translation>Segundo evaluador</translation>
    </message>
    <message>
        <source>Kappa is agreement beyond chance: 1 is full agreement, 0 is chance. The weighted one counts a near miss less than a wide one.</source>
        <translation>Kappa es el acuerdo más allá del azar: 1 es acuerdo total, 0 es azar. La ponderada cuenta menos una diferencia pequeña que una grande.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>No calls in this week.</source>
        <translation>No hay llamadas en esta semana.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s), fewer than asked for</source>
        <translation>
            <numerusform>%1 de %n llamada, menos de las pedidas</numerusform>
            <numerusform>%1 de %n llamadas, menos de las pedidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <translation>
            <numerusform>%1 de %n llamada</numerusform>
            <numerusform>%1 de %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Opens the call</source>
        <translation>Abre la llamada</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Terminada antes de tiempo</translation>
    </message>
    <message>
        <source>Ended by the agent</source>
        <translation>Terminada por el agente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sin puntuar</translation>
    </message>
    <message>
        <source>no call that both scored</source>
        <translation>ninguna llamada puntuada por ambos</translation>
    </message>
    <message numerus="yes">
        <source>the same score in all of %n pair(s), so kappa says nothing</source>
        <translation>
            <numerusform>la misma puntuación en %n par, así que kappa no dice nada</numerusform>
            <numerusform>la misma puntuación en los %n pares, así que kappa no dice nada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kappa %1, weighted %2, the same in %3 % of %n pair(s)</source>
        <translation>
            <numerusform>kappa %1, ponderada %2, iguales en el %3 % de %n par</numerusform>
            <numerusform>kappa %1, ponderada %2, iguales en el %3 % de %n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Two raters are needed who scored calls.</source>
        <translation>Hacen falta dos evaluadores que hayan puntuado llamadas.</translation>
    </message>
    <message>
        <source>Choose two raters.</source>
        <translation>Elija dos evaluadores.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>En conjunto: %1</translation>
    </message>
    <message>
        <source>Apart by %1 on the mean; %2</source>
        <translation>Diferencia media de %1; %2</translation>
    </message>
    <message>
        <source>%1. Differ on whether it applies: %2</source>
        <translation>%1. Difieren en si aplica: %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::ChartCard</name>
    <message>
        <source>Nothing to show in this period.</source>
        <translation>Nada que mostrar en este periodo.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::CriterionRow</name>
    <message>
        <source>%1 (critical)</source>
        <translation>%1 (crítica)</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <translation>Comentario sobre «%1»</translation>
    </message>
    <message>
        <source>Why so low? A comment is needed</source>
        <translation>¿Por qué tan baja? Hace falta un comentario</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::DayRange</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>El primer día</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>El último día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>The last day comes before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::EarlierReview</name>
    <message>
        <source>Disputed: %1</source>
        <translation>Impugnada: %1</translation>
    </message>
    <message>
        <source>%1: the score stands. %2</source>
        <translation>%1: la puntuación se mantiene. %2</translation>
    </message>
    <message>
        <source>%1 settled it by another score.</source>
        <translation>%1 la resolvió con otra puntuación.</translation>
    </message>
    <message>
        <source>Why the score stands</source>
        <translation>Por qué se mantiene la puntuación</translation>
    </message>
    <message>
        <source>The score stands…</source>
        <translation>Se mantiene…</translation>
    </message>
    <message>
        <source>The score stands</source>
        <translation>Se mantiene</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::ExportBar</name>
    <message>
        <source>Form of the file</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Qué se omite</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder and name of the file</source>
        <translation>Carpeta y nombre del archivo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>With callers’ names and words</source>
        <translation>Con nombres y palabras de quienes llaman</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>Sin ellos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Reemplazar el archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Indique dónde va el archivo.</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::FilterChips</name>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Mood at its worst</source>
        <translation>Peor ánimo</translation>
    </message>
    <message>
        <source>Mood at the end</source>
        <translation>Ánimo al final</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Sin advertencia</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>Con advertencia</translation>
    </message>
    <message>
        <source>Ended by the protocol</source>
        <translation>Terminada según el protocolo</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Terminada antes</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sin puntuar</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Menos de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 o más</translation>
    </message>
    <message numerus="yes">
        <source>Under %n minute(s)</source>
        <translation>
            <numerusform>Menos de %n minuto</numerusform>
            <numerusform>Menos de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>De %1 a %2 minutos</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) and more</source>
        <translation>
            <numerusform>%n minuto o más</numerusform>
            <numerusform>%n minutos o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Primero las más afines</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero las recientes</translation>
    </message>
    <message>
        <source>%1: any</source>
        <comment>a filter</comment>
        <translation>%1: todo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Drop “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::InsightsPage</name>
    <message>
        <source>The figures are being made again: older calls are missing in them for now.</source>
        <translation>Las cifras se están rehaciendo: por ahora faltan en ellas llamadas más antiguas.</translation>
    </message>
    <message>
        <source>No calls in this period. Figures appear as soon as a call has ended.</source>
        <translation>No hay llamadas en este periodo. Las cifras aparecen en cuanto termina una llamada.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Period, by days of UTC</source>
        <translation>Periodo, por días de UTC</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semanas</translation>
    </message>
    <message>
        <source>52 weeks</source>
        <translation>52 semanas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Del … al</translation>
    </message>
    <message>
        <source>From this day, such as 2026-11-01</source>
        <translation>Desde este día, como 2026-11-01</translation>
    </message>
    <message>
        <source>To this day, such as 2026-11-30</source>
        <translation>Hasta este día, como 2026-11-30</translation>
    </message>
    <message>
        <source>Whose calls, by agent</source>
        <translation>De quién son las llamadas, por agente</translation>
    </message>
    <message>
        <source>Whose calls, by team</source>
        <translation>De quién son las llamadas, por equipo</translation>
    </message>
    <message>
        <source>Calls about what</source>
        <translation>Llamadas sobre qué</translation>
    </message>
    <message>
        <source>Calls under which pack</source>
        <translation>Llamadas con qué paquete</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Comparar por</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Por agente</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Por equipo</translation>
    </message>
    <message>
        <source>By situation</source>
        <translation>Por situación</translation>
    </message>
    <message>
        <source>By pack</source>
        <translation>Por paquete</translation>
    </message>
    <message>
        <source>Agent: any</source>
        <translation>Agente: todos</translation>
    </message>
    <message>
        <source>Team: any</source>
        <translation>Equipo: todos</translation>
    </message>
    <message>
        <source>Situation: any</source>
        <translation>Situación: todas</translation>
    </message>
    <message>
        <source>Pack: any</source>
        <translation>Paquete: todos</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2026-11-30.</source>
        <translation>«%1» no es un día; escríbalo como 2026-11-30.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::MoodChart</name>
    <message>
        <source>The caller’s mood was not noted</source>
        <translation>No se anotó el ánimo del cliente</translation>
    </message>
    <message>
        <source>The caller’s mood: %1 at first, %2 at worst, %3 in the end</source>
        <translation>Ánimo del cliente: %1 al principio, %2 en el peor momento, %3 al final</translation>
    </message>
    <message>
        <source>P</source>
        <comment>protocol, on a small mark</comment>
        <translation>P</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::Rail</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Back to the agent’s screen; these pages stay open for a while (%1)</source>
        <translation>Volver a la pantalla del agente; estas páginas siguen abiertas un rato (%1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Back to the agent’s screen; these pages ask for the passphrase again (%1)</source>
        <translation>Volver a la pantalla del agente; estas páginas volverán a pedir la contraseña (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n pendiente</numerusform>
            <numerusform>%1, %n pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::ReplayPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Pruebas…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Choose a call to follow it from its beginning.</source>
        <translation>Elija una llamada para seguirla desde el principio.</translation>
    </message>
    <message>
        <source>%1, not over</source>
        <translation>%1, en curso</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>pack %1</source>
        <translation>paquete %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>pack %1 %2 was not kept</source>
        <translation>el paquete %1 %2 no se conservó</translation>
    </message>
    <message>
        <source>the caller’s words are erased</source>
        <translation>las palabras del cliente están borradas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This log is not what was written</source>
        <translation>Este registro no es lo que se escribió</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>Retención legal…</translation>
    </message>
    <message>
        <source>Why, for the record</source>
        <translation>Por qué, para que conste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Lift the legal hold…</source>
        <translation>Levantar la retención legal…</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Levantarla</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Retenerla</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::RetentionForm</name>
    <message>
        <source>After how many days</source>
        <translation>Tras cuántos días</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Qué llamadas</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Erase the texts</source>
        <translation>Borrar los textos</translation>
    </message>
    <message>
        <source>Erase and drop the calls</source>
        <translation>Borrar y quitar las llamadas</translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>Una regla nueva</translation>
    </message>
    <message>
        <source>Change this rule</source>
        <translation>Cambiar esta regla</translation>
    </message>
    <message>
        <source>Days are a whole number from 1 to 36500.</source>
        <translation>Los días son un número entero de 1 a 36500.</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::RetentionPage</name>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>What becomes of calls that are old enough. Nothing goes by itself: count first, then apply.</source>
        <translation>Qué pasa con las llamadas lo bastante antiguas. Nada se va solo: primero contar, después aplicar.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>What they would do now</source>
        <translation>Qué harían ahora</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Counts what the rules would do, and changes nothing</source>
        <translation>Cuenta lo que harían las reglas y no cambia nada</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave everything</source>
        <translation>Dejarlo todo</translation>
    </message>
    <message>
        <source>Apply the rules</source>
        <translation>Aplicar las reglas</translation>
    </message>
    <message>
        <source>Whatever came of the call</source>
        <translation>Con cualquier resultado</translation>
    </message>
    <message>
        <source>Without a rule everything is kept.</source>
        <translation>Sin regla se conserva todo.</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>Aún sin contar.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>No rules: everything is kept.</source>
        <translation>Sin reglas: se conserva todo.</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Leyendo las reglas…</translation>
    </message>
    <message>
        <source>Another rule does the same to these calls.</source>
        <translation>Otra regla hace lo mismo con estas llamadas.</translation>
    </message>
    <message>
        <source>Counted. Each rule says what it would do.</source>
        <translation>Contado. Cada regla dice lo que haría.</translation>
    </message>
    <message>
        <source>Counted: there is nothing to do.</source>
        <translation>Contado: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Applying the rules…</source>
        <translation>Aplicando las reglas…</translation>
    </message>
    <message>
        <source>Applying the rules: %1 of %2 calls</source>
        <translation>Aplicando las reglas: %1 de %2 llamadas</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::ScoreRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no aplica</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::ScorecardPanel</name>
    <message>
        <source>Scorecard</source>
        <translation>Hoja de evaluación</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Nota de orientación</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>Guardar evaluación</translation>
    </message>
    <message>
        <source>Reviews so far</source>
        <translation>Evaluaciones hasta ahora</translation>
    </message>
    <message>
        <source>Save new review</source>
        <translation>Guardar nueva evaluación</translation>
    </message>
    <message>
        <source>Coaching note to %1…</source>
        <translation>Nota de orientación para %1…</translation>
    </message>
    <message>
        <source>Failed, else %1</source>
        <translation>No aprobada, si no %1</translation>
    </message>
    <message>
        <source>1 not at all, 5 wholly. Keys: 1–5, 0 for what does not apply.</source>
        <translation>1 nada, 5 del todo. Teclas: 1–5, 0 para lo que no aplica.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to score</source>
        <translation>
            <numerusform>Falta puntuar %n pregunta</numerusform>
            <numerusform>Falta puntuar %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>So low a score needs a comment</source>
        <translation>Una puntuación tan baja necesita un comentario</translation>
    </message>
    <message>
        <source>The review is saved</source>
        <translation>La evaluación está guardada</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::SessionModel</name>
    <message>
        <source>caller %1 at first, %2 in the end</source>
        <translation>cliente: %1 al principio, %2 al final</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>puntuación %1</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>impugnada</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Caller mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::SessionTable</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::SessionsPage</name>
    <message>
        <source>Find calls by what was said or noted</source>
        <translation>Buscar llamadas por lo dicho o anotado</translation>
    </message>
    <message>
        <source>Find calls…</source>
        <translation>Buscar llamadas…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>A name for this filter</source>
        <translation>Un nombre para este filtro</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>No call is like that.</source>
        <translation>Ninguna llamada es así.</translation>
    </message>
    <message>
        <source>No call is logged yet. Each call is listed here as soon as it begins.</source>
        <translation>Aún no hay llamadas registradas. Cada llamada aparece aquí en cuanto empieza.</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>calls</comment>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message>
        <source>%1 calls · %2</source>
        <translation>%1 llamadas · %2</translation>
    </message>
    <message>
        <source>%1 · the list is being made again, older calls follow</source>
        <translation>%1 · la lista se rehace, faltan llamadas antiguas</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::TimelineModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 (protocol)</source>
        <translation>%1 (protocolo)</translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::TimelineView</name>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::ChangeRows</name>
    <message>
        <source>Nothing: the draft is what agents have now.</source>
        <translation>Nada: el borrador es lo que ya tienen los agentes.</translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s)</source>
        <translation>
            <numerusform>%n elemento más</numerusform>
            <numerusform>%n elementos más</numerusform>
        </translation>
    </message>
    <message>
        <source>and moved</source>
        <translation>y movido</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::ConflictRows</name>
    <message numerus="yes">
        <source>%n more, when these are decided</source>
        <translation>
            <numerusform>%n más, cuando se decidan estos</numerusform>
            <numerusform>%n más, cuando se decidan estos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Lo de usted</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo de la otra persona</translation>
    </message>
    <message>
        <source>Which one to take: %1</source>
        <translation>Con cuál quedarse: %1</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Tomar lo de usted</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo de la otra persona</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::EditPage</name>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>What the agent sees</source>
        <translation>Lo que ve el agente</translation>
    </message>
    <message>
        <source>As the agent sees it</source>
        <translation>Como lo ve el agente</translation>
    </message>
    <message>
        <source>The agent’s panel needs a guide with a step, and a policy.</source>
        <translation>El panel del agente necesita una guía con un paso, y una política.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Hecho de nuevo: %1</translation>
    </message>
    <message>
        <source>add line</source>
        <translation>añadir frase</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>add: %1</source>
        <translation>añadir: %1</translation>
    </message>
    <message>
        <source>duplicate line</source>
        <translation>duplicar frase</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>duplicate: %1</source>
        <translation>duplicar: %1</translation>
    </message>
    <message>
        <source>delete line</source>
        <translation>eliminar frase</translation>
    </message>
    <message>
        <source>delete: %1</source>
        <translation>eliminar: %1</translation>
    </message>
    <message>
        <source>Deleted: %1. %2 brings it back.</source>
        <translation>Eliminado: %1. %2 lo recupera.</translation>
    </message>
    <message>
        <source>move line</source>
        <translation>mover frase</translation>
    </message>
    <message>
        <source>move: %1</source>
        <translation>mover: %1</translation>
    </message>
    <message>
        <source>replace “%1”</source>
        <translation>reemplazar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) replaced. %1 takes all of it back.</source>
        <translation>
            <numerusform>%n vez reemplazado. %1 lo deshace todo.</numerusform>
            <numerusform>%n veces reemplazado. %1 lo deshace todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only your own words help here.</source>
        <translation>Aquí solo ayudan sus propias palabras.</translation>
    </message>
    <message>
        <source>Done. %1 takes it back.</source>
        <translation>Hecho. %1 lo deshace.</translation>
    </message>
    <message>
        <source>The last change is still being checked.</source>
        <translation>Todavía se está comprobando el último cambio.</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::FormField</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Añadir a: %1</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>%1 (not in this pack)</source>
        <translation>%1 (no está en este paquete)</translation>
    </message>
    <message>
        <source>%1: this is not taken as it stands.</source>
        <translation>%1: así no se acepta.</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::ImportFields</name>
    <message>
        <source>%1 is called here</source>
        <translation>Aquí, %1 se llama</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::ImportPage</name>
    <message>
        <source>Find out</source>
        <comment>format</comment>
        <translation>Averiguar</translation>
    </message>
    <message>
        <source>Any table (CSV)</source>
        <translation>Cualquier tabla (CSV)</translation>
    </message>
    <message>
        <source>Markdown cards</source>
        <translation>Fichas en Markdown</translation>
    </message>
    <message>
        <source>Find out</source>
        <comment>encoding</comment>
        <translation>Averiguar</translation>
    </message>
    <message>
        <source>Find out</source>
        <comment>delimiter</comment>
        <translation>Averiguar</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>%1 (found out)</source>
        <translation>%1 (averiguado)</translation>
    </message>
    <message>
        <source>Import lines</source>
        <translation>Importar frases</translation>
    </message>
    <message>
        <source>Canned responses, macros and text modules of a help desk, or a table of your own. Nothing comes in before you have seen what would.</source>
        <translation>Respuestas predefinidas, macros y módulos de texto de un centro de ayuda, o una tabla propia. No entra nada antes de que usted haya visto qué entraría.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Archivo que se importa</translation>
    </message>
    <message>
        <source>Type its path and press Enter, or drop it here</source>
        <translation>Escriba su ruta y pulse Enter, o suéltelo aquí</translation>
    </message>
    <message>
        <source>Files in your folders</source>
        <translation>Archivos de sus carpetas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Fields are parted by</source>
        <translation>Los campos se separan con</translation>
    </message>
    <message>
        <source>Where texts belong that do not say it</source>
        <translation>Adónde van los textos que no lo dicen</translation>
    </message>
    <message>
        <source>Merge fields, and what they are called here</source>
        <translation>Campos de combinación y cómo se llaman aquí</translation>
    </message>
    <message>
        <source>What stays behind, and why</source>
        <translation>Qué se queda fuera y por qué</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Qué entra</translation>
    </message>
    <message>
        <source>Export the pack</source>
        <translation>Exportar el paquete</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Forma del archivo</translation>
    </message>
    <message>
        <source>Whole pack, JSON</source>
        <translation>Paquete entero, JSON</translation>
    </message>
    <message>
        <source>Its lines, CSV</source>
        <translation>Sus frases, CSV</translation>
    </message>
    <message>
        <source>For paper, PDF</source>
        <translation>Para papel, PDF</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que se escribe</translation>
    </message>
    <message>
        <source>Folder and name of the file</source>
        <translation>Carpeta y nombre del archivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>No such files in your folders</source>
        <translation>No hay tales archivos en sus carpetas</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Aún no se ha elegido ningún archivo.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n line(s) into the draft</source>
        <translation>
            <numerusform>Llevar %n frase al borrador</numerusform>
            <numerusform>Llevar %n frases al borrador</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Sustituir el archivo</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Diga adónde va el archivo.</translation>
    </message>
    <message>
        <source>Exports and tables (%1)</source>
        <translation>Exportaciones y tablas (%1)</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::ImportRows</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not shown yet</source>
        <translation>
            <numerusform>Aún no se muestra %n fila</numerusform>
            <numerusform>Aún no se muestran %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::LineEditor</name>
    <message>
        <source>%1 s to say</source>
        <translation>%1 s al decirla</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>From this mood</source>
        <translation>Desde este ánimo</translation>
    </message>
    <message>
        <source>Up to this mood</source>
        <translation>Hasta este ánimo</translation>
    </message>
    <message>
        <source>Warmth, 1 brisk to 5 warm</source>
        <translation>Calidez, de 1 escueta a 5 cálida</translation>
    </message>
    <message>
        <source>Move to another step or part</source>
        <translation>Mover a otro paso o parte</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Frase %1</translation>
    </message>
    <message>
        <source>Not used often enough in calls to say how callers take it.</source>
        <translation>No se ha usado lo bastante en llamadas para decir cómo se recibe.</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s), last on %4; %1 % of the callers were calmer after it (by chance between %2 and %3 %).</source>
        <translation>
            <numerusform>Usada %n vez, la última el %4; el %1 % de quienes llamaban estaba más tranquilo después (por azar, entre el %2 y el %3 %).</numerusform>
            <numerusform>Usada %n veces, la última el %4; el %1 % de quienes llamaban estaba más tranquilo después (por azar, entre el %2 y el %3 %).</numerusform>
        </translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>length and language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Puts this field where the cursor is</source>
        <translation>Pone este campo donde está el cursor</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ninguna parte</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::LineModel</name>
    <message>
        <source>d MMM yy</source>
        <comment>a day in a narrow column, in Qt&apos;s letters for dates</comment>
        <translation>d MMM yy</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>this mood or a worse one</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>moods</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>aún sin palabras</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 uses, last on %2</source>
        <translation>%1 usos, el último el %2</translation>
    </message>
    <message numerus="yes">
        <source>calmer after it in %1 of %n uses, by chance between %2 and %3 %</source>
        <translation>
            <numerusform>más calma después en %1 de %n uso, por azar entre %2 y %3 %</numerusform>
            <numerusform>más calma después en %1 de %n usos, por azar entre %2 y %3 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Calmer after</source>
        <translation>Más calma</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::LineTable</name>
    <message>
        <source>Lines to say</source>
        <translation>Frases que decir</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::MarkedText</name>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>Before: %1. Now: %2</source>
        <translation>Antes: %1. Ahora: %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::PartForm</name>
    <message>
        <source>Undo: %1 · %2</source>
        <translation>Deshacer: %1 · %2</translation>
    </message>
    <message>
        <source>To the caller</source>
        <translation>A la persona</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otro</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Lines to say</source>
        <translation>Frases que decir</translation>
    </message>
    <message>
        <source>No line stands here yet. Agents see nothing to say.</source>
        <translation>Aquí no hay ninguna frase todavía. Los agentes no ven nada que decir.</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Añadir frase</translation>
    </message>
    <message>
        <source>move line</source>
        <translation>mover frase</translation>
    </message>
    <message>
        <source>move line to %1</source>
        <translation>mover frase a %1</translation>
    </message>
    <message>
        <source>start from “%1”</source>
        <translation>partir de «%1»</translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation>Lo que dice la persona</translation>
    </message>
    <message>
        <source>Nothing yet. The first words need the cause “start”.</source>
        <translation>Todavía nada. Las primeras palabras necesitan la causa «start».</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>Añadir palabras</translation>
    </message>
    <message>
        <source>add words</source>
        <translation>añadir palabras</translation>
    </message>
    <message>
        <source>change line</source>
        <translation>cambiar frase</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::PartTree</name>
    <message>
        <source>Find a part of the pack</source>
        <translation>Buscar una parte del paquete</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Parts of the pack</source>
        <translation>Partes del paquete</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::PolicyPanel</name>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Step through it</source>
        <translation>Recorrerla paso a paso</translation>
    </message>
    <message>
        <source>The caller’s conduct</source>
        <translation>La conducta de quien llama</translation>
    </message>
    <message>
        <source>Conduct…</source>
        <translation>Conducta…</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Reconducir</translation>
    </message>
    <message>
        <source>Ask permission</source>
        <translation>Pedir permiso</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Nadie responde</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Advertir</translation>
    </message>
    <message>
        <source>It stopped</source>
        <translation>Ha parado</translation>
    </message>
    <message>
        <source>In danger</source>
        <translation>En peligro</translation>
    </message>
    <message>
        <source>Danger over</source>
        <translation>Pasó el peligro</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>a preset…</source>
        <translation>un modelo…</translation>
    </message>
    <message>
        <source>The proof is being made…</source>
        <translation>Se está haciendo la prueba…</translation>
    </message>
    <message>
        <source>Proved: no way leads around the rules.</source>
        <translation>Probado: ningún camino elude las reglas.</translation>
    </message>
    <message numerus="yes">
        <source>Every one of %n state(s) that a call can be in was looked at.</source>
        <translation>
            <numerusform>Se miró el único estado en que puede estar una llamada (%n).</numerusform>
            <numerusform>Se miraron los %n estados en que puede estar una llamada.</numerusform>
        </translation>
    </message>
    <message>
        <source>These rules can be broken, or cannot be kept.</source>
        <translation>Estas reglas se pueden romper, o no se pueden cumplir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Press what the caller or the agent does.</source>
        <translation>Aún no ha pasado nada. Pulse lo que hace quien llama o el agente.</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>La llamada ha terminado.</translation>
    </message>
    <message>
        <source>May the agent end the call? %1</source>
        <translation>¿Puede el agente terminar la llamada? %1</translation>
    </message>
    <message>
        <source>May the agent end the call? %1; missing: %2</source>
        <translation>¿Puede el agente terminar la llamada? %1; falta: %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::ProblemList</name>
    <message>
        <source>All problems</source>
        <translation>Todos los problemas</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>how bad, where, what</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how bad, what</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::ProblemStrip</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>List all</source>
        <translation>Ver todos</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Ocultar la lista</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>findings</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a problem, the key that does something about it, and what</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Put in words to start from</source>
        <translation>Poner palabras para empezar</translation>
    </message>
    <message>
        <source>Use the words that are there</source>
        <translation>Usar las palabras que hay</translation>
    </message>
    <message>
        <source>Add a line here</source>
        <translation>Añadir aquí una frase</translation>
    </message>
    <message>
        <source>Take the other length</source>
        <translation>Tomar la otra longitud</translation>
    </message>
    <message>
        <source>Make this merge field</source>
        <translation>Crear este campo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>List the language</source>
        <translation>Añadir el idioma a la lista</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::PublishPage</name>
    <message>
        <source>Bring both into the draft</source>
        <translation>Unir ambas en el borrador</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>Revisión nueva</translation>
    </message>
    <message>
        <source>What changed, for the agents</source>
        <translation>Qué cambió, para los agentes</translation>
    </message>
    <message>
        <source>One sentence that agents will read</source>
        <translation>Una frase que leerán los agentes</translation>
    </message>
    <message>
        <source>File of the signing key</source>
        <translation>Archivo de la clave de firma</translation>
    </message>
    <message>
        <source>Path of the private key, if it is to be signed</source>
        <translation>Ruta de la clave privada, si se va a firmar</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>What changes for agents</source>
        <translation>Qué cambia para los agentes</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>Lo publicado</translation>
    </message>
    <message>
        <source>Reading the pack…</source>
        <translation>Leyendo el paquete…</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publicar %1</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Seguir con el borrador</translation>
    </message>
    <message>
        <source>The draft is being checked…</source>
        <translation>Se está comprobando el borrador…</translation>
    </message>
    <message>
        <source>File of the signing key (needed here)</source>
        <translation>Archivo de la clave de firma (aquí hace falta)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::ReplaceBar</name>
    <message>
        <source>Find in all texts</source>
        <translation>Buscar en todos los textos</translation>
    </message>
    <message>
        <source>Find in all texts…</source>
        <translation>Buscar en todos los textos…</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>Poner en su lugar</translation>
    </message>
    <message>
        <source>Put in its place…</source>
        <translation>Poner en su lugar…</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Cómo comparar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Same capitals</source>
        <translation>Mismas mayúsculas</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in %1 texts</source>
        <translation>
            <numerusform>%n vez en %1 textos</numerusform>
            <numerusform>%n veces en %1 textos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>texts found</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::RevisionRows</name>
    <message>
        <source>Nothing was published yet.</source>
        <translation>Todavía no se ha publicado nada.</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>rolled back to</source>
        <translation>vuelta atrás</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>No se usa: %1</translation>
    </message>
    <message>
        <source>Yes, put %1 in force</source>
        <translation>Sí, poner %1 en vigor</translation>
    </message>
    <message>
        <source>Roll back to this…</source>
        <translation>Volver a esta…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::SpellMarker</name>
    <message>
        <source>No other spelling is known</source>
        <translation>No se conoce otra grafía</translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::TrainerScreen</name>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Back to the agent’s screen; these pages stay open for a while (%1)</source>
        <translation>Volver a la pantalla del agente; estas páginas siguen abiertas un rato (%1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Back to the agent’s screen; these pages ask for the passphrase again (%1)</source>
        <translation>Volver a la pantalla del agente; estas páginas vuelven a pedir la frase de paso (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::TryPage</name>
    <message>
        <source>Try the calls on record</source>
        <translation>Probar las llamadas registradas</translation>
    </message>
    <message>
        <source>Try the draft</source>
        <translation>Probar el borrador</translation>
    </message>
    <message>
        <source>Practise on it</source>
        <translation>Practicar con él</translation>
    </message>
    <message>
        <source>A practice caller on the agent’s own screen, led by the draft as it stands now. Nothing of it is counted among the calls.</source>
        <translation>Una llamada de práctica en la pantalla del agente, guiada por el borrador tal como está ahora. Nada de ella cuenta entre las llamadas.</translation>
    </message>
    <message>
        <source>What happened already</source>
        <translation>Lo que ya pasó</translation>
    </message>
    <message>
        <source>The latest calls that were led by this pack are gone through again under the rules of the draft: what agents did and could not do any more is listed.</source>
        <translation>Las últimas llamadas guiadas por este paquete se recorren de nuevo con las reglas del borrador: se muestra lo que los agentes hicieron y ya no podrían hacer.</translation>
    </message>
    <message>
        <source>Going through the calls…</source>
        <translation>Recorriendo las llamadas…</translation>
    </message>
    <message>
        <source>The draft has no practice callers yet. They are added on the page of editing.</source>
        <translation>El borrador aún no tiene llamadas de práctica. Se añaden en la página de edición.</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::Desk</name>
    <message>
        <source>Another call is ringing</source>
        <translation>Entra otra llamada</translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation>Guía: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Another caller: %1</source>
        <translation>Otro cliente: %1</translation>
    </message>
    <message>
        <source>A link names a caller: %1</source>
        <translation>Un enlace nombra a un cliente: %1</translation>
    </message>
    <message>
        <source>Next caller: %1</source>
        <translation>Próximo cliente: %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Hand-over text copied</source>
        <translation>Texto de traspaso copiado</translation>
    </message>
    <message>
        <source>Practice put away</source>
        <translation>Práctica apartada</translation>
    </message>
    <message>
        <source>Practising is for between calls</source>
        <translation>Se practica entre llamadas</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::PhoneLink</name>
    <message>
        <source>The softphone’s address must be of this computer, such as 127.0.0.1:4444.</source>
        <translation>La dirección del softphone debe ser de este equipo, como 127.0.0.1:4444.</translation>
    </message>
    <message>
        <source>baresip is connected: calls start by themselves.</source>
        <translation>baresip está conectado: las llamadas empiezan solas.</translation>
    </message>
    <message>
        <source>Waiting for baresip at %1. Calls can be started by hand meanwhile.</source>
        <translation>A la espera de baresip en %1. Mientras tanto puede iniciar llamadas a mano.</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::PracticeDesk</name>
    <message>
        <source>No pack is loaded yet.</source>
        <translation>Aún no hay ningún paquete cargado.</translation>
    </message>
    <message>
        <source>Practice supervisor</source>
        <translation>Supervisor de práctica</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Only a practice caller can be heard again</source>
        <translation>Solo en la práctica se puede volver a oír al cliente</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::PracticeVoice</name>
    <message>
        <source>Looking for a voice on this computer…</source>
        <translation>Buscando una voz en este equipo…</translation>
    </message>
    <message>
        <source>A voice was found on this computer.</source>
        <translation>Se encontró una voz en este equipo.</translation>
    </message>
    <message>
        <source>No voice was found on this computer: the caller’s words are on the screen alone.</source>
        <translation>No se encontró ninguna voz en este equipo: las palabras del cliente están solo en la pantalla.</translation>
    </message>
    <message>
        <source>No voice for the language of this pack was found: the caller’s words are on the screen alone.</source>
        <translation>No se encontró ninguna voz para el idioma de este paquete: las palabras del cliente están solo en la pantalla.</translation>
    </message>
    <message>
        <source>The voice of this computer does not answer: the caller’s words are on the screen alone.</source>
        <translation>La voz de este equipo no responde: las palabras del cliente están solo en la pantalla.</translation>
    </message>
    <message>
        <source>Off, because a screen reader reads the caller’s words already.</source>
        <translation>Desactivada, porque un lector de pantalla ya lee las palabras del cliente.</translation>
    </message>
    <message>
        <source>The caller’s words are on the screen alone.</source>
        <translation>Las palabras del cliente están solo en la pantalla.</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::SuperviseAudit</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::SuperviseCalibration</name>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::SuperviseExport</name>
    <message>
        <source>Export the calls that are listed</source>
        <translation>Exportar las llamadas de la lista</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) written to %1, %2</source>
        <translation>
            <numerusform>%n llamada escrita en %1, %2</numerusform>
            <numerusform>%n llamadas escritas en %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence of this call</source>
        <translation>Pruebas de esta llamada</translation>
    </message>
    <message>
        <source>Bundle that proves itself</source>
        <translation>Paquete que se prueba a sí mismo</translation>
    </message>
    <message>
        <source>Report alone, PDF</source>
        <translation>Solo el informe, PDF</translation>
    </message>
    <message>
        <source>Head, to be noted elsewhere: %1</source>
        <translation>Cabeza, para anotar en otro lugar: %1</translation>
    </message>
    <message>
        <source>The log’s own check found something in this call; verification.txt in the bundle says what.</source>
        <translation>La comprobación propia del registro encontró algo en esta llamada; verification.txt en el paquete dice qué.</translation>
    </message>
    <message>
        <source>Written to %1, %2</source>
        <translation>Escrito en %1, %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>Writing… %n call(s) so far</source>
        <translation>
            <numerusform>Escribiendo… %n llamada hasta ahora</numerusform>
            <numerusform>Escribiendo… %n llamadas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportar: %1</translation>
    </message>
    <message>
        <source>Its numbers, CSV</source>
        <translation>Sus números, CSV</translation>
    </message>
    <message>
        <source>Its numbers, JSON lines</source>
        <translation>Sus números, líneas JSON</translation>
    </message>
    <message>
        <source>All charts, PDF</source>
        <translation>Todos los gráficos, PDF</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::SuperviseFollowUps</name>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::SuperviseInsights</name>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::SuperviseRetention</name>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::SuperviseSessions</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>It cannot be put on record that you read this call, so it is not shown. %1</source>
        <translation>No se puede dejar constancia de que usted lee esta llamada, así que no se muestra. %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::SupervisorDesk</name>
    <message>
        <source>Supervisor · %1</source>
        <translation>Supervisión · %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::TrainDraft</name>
    <message>
        <source>New pack</source>
        <translation>Paquete nuevo</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::TrainEdit</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::TrainImport</name>
    <message>
        <source>Situations of their own, by their tags</source>
        <translation>Situaciones propias, según sus etiquetas</translation>
    </message>
    <message>
        <source>Nowhere: they stay behind</source>
        <translation>A ninguna parte: se quedan fuera</translation>
    </message>
    <message>
        <source>Situation: %1</source>
        <translation>Situación: %1</translation>
    </message>
    <message>
        <source>Behaviour: %1</source>
        <translation>Comportamiento: %1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Paso: %1</translation>
    </message>
    <message>
        <source>Words of the protocol: %1</source>
        <translation>Palabras del protocolo: %1</translation>
    </message>
    <message>
        <source>Situation: %1 (new)</source>
        <translation>Situación: %1 (nueva)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>a merge field is there</comment>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the field comes along</source>
        <translation>%1; el campo también entra</translation>
    </message>
    <message>
        <source>%1; a new field: look at what stands in for it</source>
        <translation>%1; un campo nuevo: mire qué lo sustituye cuando falta</translation>
    </message>
    <message>
        <source>{%1} %2</source>
        <comment>name and label of a merge field</comment>
        <translation>{%1} %2</translation>
    </message>
    <message>
        <source>{%1}, comes along</source>
        <translation>{%1}, también entra</translation>
    </message>
    <message>
        <source>{%1}, a new field</source>
        <translation>{%1}, un campo nuevo</translation>
    </message>
    <message>
        <source>Rows in the file: %1. They come in: %2. They stay behind: %3.</source>
        <translation>Filas del archivo: %1. Entran: %2. Se quedan fuera: %3.</translation>
    </message>
    <message>
        <source>New situations: %1.</source>
        <translation>Situaciones nuevas: %1.</translation>
    </message>
    <message>
        <source>Row %1, line %2</source>
        <translation>Fila %1, línea %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file in a folder</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came in. Ctrl+Z on the page of editing takes them out again.</source>
        <translation>
            <numerusform>Ha entrado %n frase. Ctrl+Z en la página de edición la vuelve a quitar.</numerusform>
            <numerusform>Han entrado %n frases. Ctrl+Z en la página de edición las vuelve a quitar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stayed behind.</source>
        <translation>
            <numerusform>Se ha quedado fuera %n fila.</numerusform>
            <numerusform>Se han quedado fuera %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1, %2</source>
        <translation>Escrito en %1, %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::TrainPublish</name>
    <message>
        <source>Compare and publish</source>
        <translation>Comparar y publicar</translation>
    </message>
    <message>
        <source>In force: %1, published by %2 on %3.</source>
        <translation>En vigor: %1, publicada por %2 el %3.</translation>
    </message>
    <message>
        <source>In force: %1, as it came with the program.</source>
        <translation>En vigor: %1, tal como venía con el programa.</translation>
    </message>
    <message>
        <source>This pack was never published.</source>
        <translation>Este paquete nunca se publicó.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) stop it.</source>
        <translation>
            <numerusform>%n problema lo impide.</numerusform>
            <numerusform>%n problemas lo impiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went back to %2. The draft still holds what was taken out of force: publishing it puts that in force again.</source>
        <translation>%1 volvió a %2. El borrador aún contiene lo que se retiró: publicarlo lo pone de nuevo en vigor.</translation>
    </message>
    <message>
        <source>%1 published %2 since this draft was begun. Nothing was overwritten, and nothing will be: bring both together, look at it, and publish then.</source>
        <translation>%1 publicó %2 después de que empezara este borrador. No se sobrescribió nada ni se sobrescribirá: una ambas, revíselo y publique después.</translation>
    </message>
    <message>
        <source>new revision</source>
        <translation>revisión nueva</translation>
    </message>
    <message>
        <source>%1 is in force. Agents are told between calls.</source>
        <translation>%1 está en vigor. Se avisa a los agentes entre llamadas.</translation>
    </message>
    <message>
        <source>%1 is in force again. The draft is as it was.</source>
        <translation>%1 vuelve a estar en vigor. El borrador sigue igual.</translation>
    </message>
    <message>
        <source>The draft goes on. Look at what changes, then publish.</source>
        <translation>El borrador sigue. Mire qué cambia y publique después.</translation>
    </message>
    <message>
        <source>%1 is in force, where the settings name “%2” as the script pack. Here they name another one; %3 opens them.</source>
        <translation>%1 está en vigor donde los ajustes indican «%2» como paquete de frases. Aquí indican otro; %3 los abre.</translation>
    </message>
    <message>
        <source>bring both together</source>
        <translation>reunir ambas</translation>
    </message>
    <message>
        <source>Both are in the draft now. Look at what changes, then publish; %1 takes it back.</source>
        <translation>Ambas están ahora en el borrador. Mire qué cambia y publique después; %1 lo deshace.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Hecho de nuevo: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::TrainTry</name>
    <message>
        <source>%1, %2</source>
        <comment>when a call was, and whose</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what was done, and when in the call</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The whole call</source>
        <translation>Toda la llamada</translation>
    </message>
    <message>
        <source>No finished call on record was led by this pack.</source>
        <translation>Ninguna llamada terminada del registro se guio por este paquete.</translation>
    </message>
    <message>
        <source>Calls: %1. Acts in them: %2. The draft would refuse none.</source>
        <translation>Llamadas: %1. Actos en ellas: %2. El borrador no rechazaría ninguno.</translation>
    </message>
    <message>
        <source>Calls: %1. Acts in them: %2. The draft would refuse: %3, in calls: %4.</source>
        <translation>Llamadas: %1. Actos en ellas: %2. El borrador rechazaría: %3, en llamadas: %4.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a practice caller, what it is about</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The draft is being checked…</source>
        <translation>Se está comprobando el borrador…</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the draft first: a call cannot be led by it.</source>
        <translation>
            <numerusform>Antes, %n error del borrador: no puede guiar una llamada.</numerusform>
            <numerusform>Antes, %n errores del borrador: no puede guiar una llamada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft has no policy yet.</source>
        <translation>El borrador aún no tiene política.</translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::TrainerDesk</name>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (borrador)</translation>
    </message>
    <message>
        <source>A new, empty pack</source>
        <translation>Un paquete nuevo y vacío</translation>
    </message>
    <message>
        <source>Reading the pack…</source>
        <translation>Leyendo el paquete…</translation>
    </message>
    <message>
        <source>Pack without a title</source>
        <translation>Paquete sin título</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>nunca publicado</translation>
    </message>
    <message>
        <source>draft of %1</source>
        <translation>borrador de %1</translation>
    </message>
    <message>
        <source>%1, no changes</source>
        <translation>%1, sin cambios</translation>
    </message>
    <message>
        <source>A new pack, with words to start from</source>
        <translation>Un paquete nuevo, con palabras para empezar</translation>
    </message>
</context>
<context>
    <name>evenkeel::widgets::BreathingPacer</name>
    <message>
        <source>in</source>
        <translation>inhale</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>out</source>
        <translation>exhale</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Breathe in %1 s, rest %2 s, breathe out %3 s</source>
        <translation>Inhale %1 s, pausa %2 s, exhale %3 s</translation>
    </message>
    <message>
        <source>Breathe in %1 s, breathe out %2 s</source>
        <translation>Inhale %1 s, exhale %2 s</translation>
    </message>
</context>
<context>
    <name>evenkeel::widgets::ChoiceButton</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, tecla %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::widgets::KeyButton</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, tecla %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::widgets::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>%1: choose in a dialog</source>
        <translation>%1: elegir en un cuadro de diálogo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>evenkeel::widgets::ProgressSegments</name>
    <message>
        <source>%1, reached</source>
        <translation>%1: alcanzado</translation>
    </message>
</context>
<context>
    <name>evenkeel::widgets::StepDots</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Paso %1, %2</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, actual</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>This behaviour has no lines.</source>
        <translation>Este comportamiento no tiene frases.</translation>
    </message>
    <message>
        <source>A caller takes over 20 seconds to say this.</source>
        <translation>Quien llama tarda más de 20 segundos en decir esto.</translation>
    </message>
    <message>
        <source>Nothing in this call can bring these words.</source>
        <translation>Nada en esta llamada puede provocar estas palabras.</translation>
    </message>
    <message>
        <source>This caller says nothing when the call begins.</source>
        <translation>Quien llama no dice nada al empezar la llamada.</translation>
    </message>
    <message>
        <source>Nothing calms this caller, or nothing drives the caller away.</source>
        <translation>Nada calma a quien llama, o nada hace que cuelgue.</translation>
    </message>
    <message>
        <source>This caller is won or gone before the call begins.</source>
        <translation>Esta llamada está ganada o perdida antes de empezar.</translation>
    </message>
    <message>
        <source>There is no such cause.</source>
        <translation>No existe esa causa.</translation>
    </message>
    <message>
        <source>This cause names a step, a line or a part that does not exist.</source>
        <translation>Esta causa nombra un paso, una frase o una parte que no existe.</translation>
    </message>
    <message>
        <source>This question does not tell raters what to look for.</source>
        <translation>Esta pregunta no dice en qué fijarse al puntuar.</translation>
    </message>
    <message>
        <source>No text holds this merge field.</source>
        <translation>Ningún texto contiene este campo.</translation>
    </message>
    <message>
        <source>This guide has no steps.</source>
        <translation>Esta guía no tiene pasos.</translation>
    </message>
    <message>
        <source>The pack has no guide, so the agent is led through nothing.</source>
        <translation>El paquete no tiene guía, así que al agente no se le guía.</translation>
    </message>
    <message>
        <source>The same id, name or language stands twice in this list.</source>
        <translation>El mismo identificador, nombre o idioma está dos veces en esta lista.</translation>
    </message>
    <message>
        <source>This version does not know this key. It is kept, but has no effect.</source>
        <translation>Esta versión no conoce esta clave. Se conserva, pero no tiene efecto.</translation>
    </message>
    <message>
        <source>The pack’s own language is not among its languages.</source>
        <translation>El idioma propio del paquete no está entre sus idiomas.</translation>
    </message>
    <message>
        <source>This line holds words that a step says to avoid.</source>
        <translation>Esta frase contiene palabras que un paso pide evitar.</translation>
    </message>
    <message>
        <source>There is no such merge field.</source>
        <translation>No existe ese campo.</translation>
    </message>
    <message>
        <source>One of the pack’s languages is missing here.</source>
        <translation>Aquí falta uno de los idiomas del paquete.</translation>
    </message>
    <message>
        <source>The pack does not list this language.</source>
        <translation>El paquete no incluye este idioma en su lista.</translation>
    </message>
    <message>
        <source>This line belongs nowhere, so nobody will see it.</source>
        <translation>Esta frase no pertenece a ninguna parte, así que nadie la verá.</translation>
    </message>
    <message>
        <source>This takes longer to say than its kind may.</source>
        <translation>Se tarda en decirlo más de lo permitido para su tipo.</translation>
    </message>
    <message>
        <source>This line belongs to more than one part.</source>
        <translation>Esta frase pertenece a más de una parte.</translation>
    </message>
    <message>
        <source>No policy refers to this line.</source>
        <translation>Ninguna política usa esta frase.</translation>
    </message>
    <message>
        <source>This line lacks its short or its full wording.</source>
        <translation>A esta frase le falta la versión breve o la completa.</translation>
    </message>
    <message>
        <source>Warnings carry over for no calls or for no days, so none do.</source>
        <translation>Las advertencias se conservan durante cero llamadas o cero días, así que no se conserva ninguna.</translation>
    </message>
    <message>
        <source>Warnings count by group, but there are no groups.</source>
        <translation>Las advertencias cuentan por grupo, pero no hay grupos.</translation>
    </message>
    <message>
        <source>This conduct stands in more than one group.</source>
        <translation>Esta conducta está en más de un grupo.</translation>
    </message>
    <message>
        <source>There are groups, but warnings do not count by group.</source>
        <translation>Hay grupos, pero las advertencias no cuentan por grupo.</translation>
    </message>
    <message>
        <source>The policy uses this line for something else than it is written for.</source>
        <translation>La política usa esta frase para algo distinto de aquello para lo que está escrita.</translation>
    </message>
    <message>
        <source>The agent may not end the call, yet something is said to end it at once.</source>
        <translation>El agente no puede terminar la llamada, pero algo dice que termine de inmediato.</translation>
    </message>
    <message>
        <source>The end is to be announced, but there are no words for it.</source>
        <translation>Hay que anunciar el final, pero no hay palabras para ello.</translation>
    </message>
    <message>
        <source>The agent may end the call, but there is no reason to choose.</source>
        <translation>El agente puede terminar la llamada, pero no hay motivo que elegir.</translation>
    </message>
    <message>
        <source>Redirects are required, but there are no words for one.</source>
        <translation>Se exigen reconducciones, pero no hay palabras para ninguna.</translation>
    </message>
    <message>
        <source>Warnings are required, but there are no words for one.</source>
        <translation>Se exigen advertencias, pero no hay palabras para ninguna.</translation>
    </message>
    <message>
        <source>Permission is required, but no warning ever is.</source>
        <translation>Se exige permiso, pero nunca una advertencia.</translation>
    </message>
    <message>
        <source>Some way leads around the rules of this policy.</source>
        <translation>Hay un camino que elude las reglas de esta política.</translation>
    </message>
    <message>
        <source>This reason has no sentence that states it.</source>
        <translation>Este motivo no tiene una frase que lo exprese.</translation>
    </message>
    <message>
        <source>Redirects are required, but every conduct ends the call at once.</source>
        <translation>Se exigen reconducciones, pero toda conducta termina la llamada de inmediato.</translation>
    </message>
    <message>
        <source>These words wait for something that this caller never says.</source>
        <translation>Estas palabras esperan algo que quien llama nunca dice.</translation>
    </message>
    <message>
        <source>There is no such behaviour.</source>
        <translation>No existe ese comportamiento.</translation>
    </message>
    <message>
        <source>There is no such line.</source>
        <translation>No existe esa frase.</translation>
    </message>
    <message>
        <source>There is no such situation.</source>
        <translation>No existe esa situación.</translation>
    </message>
    <message>
        <source>No guide has such a step.</source>
        <translation>Ninguna guía tiene ese paso.</translation>
    </message>
    <message>
        <source>There is no situation, behaviour or root cause of this name.</source>
        <translation>No hay situación, comportamiento ni causa raíz con ese nombre.</translation>
    </message>
    <message>
        <source>There is nothing to score a call by.</source>
        <translation>No hay nada con que puntuar una llamada.</translation>
    </message>
    <message>
        <source>This situation has no lines.</source>
        <translation>Esta situación no tiene frases.</translation>
    </message>
    <message>
        <source>This step has no lines to say.</source>
        <translation>Este paso no tiene frases que decir.</translation>
    </message>
    <message>
        <source>An earlier step has this id, so nobody can get to this one.</source>
        <translation>Un paso anterior tiene este identificador, así que nadie puede llegar a este.</translation>
    </message>
    <message>
        <source>This is an address or a path and nothing else; programs refuse such a text.</source>
        <translation>Esto es solo una dirección o una ruta; los programas rechazan un texto así.</translation>
    </message>
    <message>
        <source>A brace neither opens nor closes a merge field.</source>
        <translation>Una llave no abre ni cierra ningún campo.</translation>
    </message>
    <message>
        <source>This has no words.</source>
        <translation>Esto no tiene palabras.</translation>
    </message>
    <message>
        <source>A character here is one that nobody sees or that turns the reading direction.</source>
        <translation>Aquí hay un carácter que nadie ve o que cambia el sentido de lectura.</translation>
    </message>
    <message>
        <source>This text is too long; programs refuse it.</source>
        <translation>Este texto es demasiado largo; los programas lo rechazan.</translation>
    </message>
    <message>
        <source>There is no outcome to choose when a call is wrapped up.</source>
        <translation>No hay resultado que elegir al cerrar una llamada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a problem, and what it is about</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This step lacks what to do, what to avoid or what to listen for.</source>
        <translation>A este paso le falta qué hacer, qué evitar o a qué atender.</translation>
    </message>
    <message>
        <source>This step lacks its goal.</source>
        <translation>A este paso le falta su objetivo.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Attached files stay behind.</source>
        <translation>Los archivos adjuntos se quedan fuera.</translation>
    </message>
    <message>
        <source>A picture in the text stays behind.</source>
        <translation>Una imagen del texto se queda fuera.</translation>
    </message>
    <message>
        <source>A link keeps its words and loses its address.</source>
        <translation>Un enlace conserva sus palabras y pierde su dirección.</translation>
    </message>
    <message>
        <source>Scripts, frames and forms of the web page stay behind.</source>
        <translation>Los programas, marcos y formularios de la página se quedan fuera.</translation>
    </message>
    <message>
        <source>It does more than say something; only the words come in.</source>
        <translation>Hace más que decir algo; solo entran las palabras.</translation>
    </message>
    <message>
        <source>The questions of its form become merge fields.</source>
        <translation>Las preguntas de su formulario pasan a ser campos.</translation>
    </message>
    <message>
        <source>The mark for the cursor was taken out.</source>
        <translation>Se quitó la marca del cursor.</translation>
    </message>
    <message>
        <source>This is one page of several: import the other files, too.</source>
        <translation>Es una página de varias: importe también los otros archivos.</translation>
    </message>
    <message>
        <source>The file refers to other files, which do not come along.</source>
        <translation>El archivo remite a otros, que no se importan con él.</translation>
    </message>
    <message>
        <source>The columns have no names that are known: taken as title, text and tags.</source>
        <translation>Las columnas no tienen nombres conocidos: se toman como título, texto y etiquetas.</translation>
    </message>
    <message>
        <source>It is long: the short variant is made of its first sentences. Read it through.</source>
        <translation>Es largo: la variante corta son sus primeras oraciones. Léala con atención.</translation>
    </message>
    <message>
        <source>It takes longer to say than a line should.</source>
        <translation>Se tarda en decirlo más de lo que debería una frase.</translation>
    </message>
    <message>
        <source>Another line has its id, so it gets a new one.</source>
        <translation>Otra frase tiene su identificador, así que recibe uno nuevo.</translation>
    </message>
    <message>
        <source>A tag that is no word stays behind.</source>
        <translation>Una etiqueta que no es una palabra se queda fuera.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
</context>
</TS>
