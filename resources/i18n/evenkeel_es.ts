<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a line as said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time a silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief or detailed lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the other guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the caller as VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller’s mood, calm to furious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect; after a warning: it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask permission to warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat: alerts a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hate speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is in danger, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (10 seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap up; save the wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agent</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conduct that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>permission (asked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>only if it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone may be in danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this policy leaves it to a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obscene language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hate speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignores limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same demand again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child in danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uneasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen, validate, do not interrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reassure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard and calm: move on together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended the call by the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended the call early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call came to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your softphone hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You transferred the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caller’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not aimed at you, so it does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this policy asks for no warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it went on after %n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the same demand for longer than the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning refused · supervisor joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) given</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you ask, say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it continues, say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may end — say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning allowed by %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert is on record; tell a supervisor now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not wrapped up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Where the window stands and how large it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the window above the softphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the screen. The script pack keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of all text, in per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show counts in place of moving shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that your actions are logged under, and {agent} in the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you speak for: {company} in the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shipped pack, or the path of a pack file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of the pack that new calls follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide that new calls begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that you have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of baresip’s ctrl_tcp, such as 127.0.0.1:4444; empty: no softphone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimerLabel</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The call was answered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is on hold already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The silence is being timed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call has started already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call was wrapped up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one call begins with these characters; give more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in first: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mood is a level from 1 (calm) to 5 (furious).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is not on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do in this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No silence is being timed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo: only the latest act, for 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller&apos;s rating is a number from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long to be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This choice is not in the pack&apos;s wrap-up list: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack has no field of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack has no guide with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack has no line with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack has no situation with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide has no step with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line is not right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the demo cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the demo cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo came to a halt at: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored event cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds an event that this version does not know: %1. A newer version wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is nested too deeply, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack has the same key twice, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no script pack that this version can read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id in the pack has not the form of one, at %1: small letters, digits and dashes, up to 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack lacks something that must be there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text is expected, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in the pack is too large, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in the pack is out of its range, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in the pack is too long, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack holds too many values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in the pack is of the wrong type, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack with this id: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid UTF-8, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack has no policy with this id: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not aimed at you, so the policy opens no warnings. Ask what they meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log what the caller said or did first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safety case is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call has not ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a supervisor for permission first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission is needed for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller was warned. This is for when they go on after the warning: log that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under this policy an agent does not end a call. Transfer it, or end it as an override with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record still needs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is due for this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery pause is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect the caller to their matter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safety case is open. Clear it or transfer the call first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the closing statement first; the policy has no line for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn the caller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the command is missing or wrong: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not a JSON object with a command: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at_ms must be a whole number, must not go back, and stays under a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the commands cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no call that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of Evenkeel is faulty: a step of its database&apos;s schema cannot be read (%1). Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the database busy. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else wrote to this call in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller was erased, but another program keeps the file from being rewritten. Close it and erase again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists already and is not overwritten: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file belongs to another program. It is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room; nothing that was logged is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be read or written (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls were logged under another caller key. Run &apos;evenkeel-cli db rebuild&apos; first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Evenkeel wrote this database. Update Evenkeel to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database in this folder: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no telephone number: it has no digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack of this call is not kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack was changed without a new revision: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written: the file or its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value that it can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the input is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Evenkeel wrote this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored data contradicts itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::BreathingPacer</name>
    <message>
        <source>Breathe in for four seconds, rest for two, breathe out for six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::CallStrip</name>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep lines brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lines in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop timing the silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time a silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is in danger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer the call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::EndStrip</name>
    <message>
        <source>End the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for ending the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you end the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or write a reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say, then hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if it went on after the warning. Ending now says that it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went on: end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. You can end all the same; it is recorded as an early end, for a supervisor to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone may be in danger. Transfer the call, or first say that the danger is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::FindBox</name>
    <message>
        <source>Find a line to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a line to say…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter says  ·  Shift Enter copies  ·  Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::IdlePanel</name>
    <message>
        <source>Ready for the next call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller’s name, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller’s number, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller’s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call with %1 was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began at %1 and was %2 in. Everything logged is here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::InlineAsk</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::LightRow</name>
    <message>
        <source>May I end?  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May I end this call? %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::LineList</name>
    <message>
        <source>Fewer lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::LineRow</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to say. Enter marks it as said, Shift and Enter copies it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::LiveDot</name>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a call, protocol open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::MoodRow</name>
    <message>
        <source>Caller’s mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::NoteBar</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (a card number was masked)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::PermissionAnswer</name>
    <message>
        <source>Who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the chat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::ProtocolBand</name>
    <message>
        <source>Ask a supervisor: why a warning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is in danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on the line. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not aimed at you? Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This policy counts only what is aimed at you. If it was, say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the call to a supervisor, or ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This policy leaves the end to a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the call over, or stay with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was at me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::SavedPanel</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a moment. This time is yours and counts in no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call of %1 is in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call of %1 and its wrap-up of %2 are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::StageMark</name>
    <message>
        <source>Stage of the caller: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::StepCard</name>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full ⇄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief ⇄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are in full; make them brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are brief; show in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::StepRow</name>
    <message>
        <source>Step %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::WrapUpPanel</name>
    <message>
        <source>Wrap up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the record of how the call ended. Times, warnings and permission are in the log already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will the police be told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits choose in the row that has the focus; Tab goes to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with the caller?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller’s rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving ends the call in the ordinary way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2, at worst %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the outcome first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::settings::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you type into a field, letters and digits belong to the field; function keys and keys with Ctrl work all the same. Esc gives the keys back to the call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::settings::Page</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::settings::SettingsPage</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>125 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>175 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login name of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide of new calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy of new calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script pack: a shipped id or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of baresip’s ctrl_tcp on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenkeel %1 — free software under the GNU General Public License, version 3 or later. What it says about warnings and hanging up is information, not legal advice: your organisation decides, and the law of your country stands above both.

Everything is kept on this computer, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::Desk</name>
    <message>
        <source>Another call is ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::PhoneLink</name>
    <message>
        <source>The softphone’s address must be of this computer, such as 127.0.0.1:4444.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baresip is connected: calls start by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for baresip at %1. Calls can be started by hand meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::widgets::ChoiceButton</name>
    <message>
        <source>%1, key %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::widgets::KeyButton</name>
    <message>
        <source>%1, key %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::widgets::ProgressSegments</name>
    <message>
        <source>%1, reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evenkeel::widgets::StepDots</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
