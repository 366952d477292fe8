<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Agent</name>
    <message numerus="yes">
        <source>%n redirect(s)</source>
        <translation>
            <numerusform>%n redirect</numerusform>
            <numerusform>%n redirects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it went on after %n warning(s)</source>
        <translation>
            <numerusform>it went on after the warning</numerusform>
            <numerusform>it went on after %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) given</source>
        <translation>
            <numerusform>%n warning given</numerusform>
            <numerusform>%n warnings given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caller</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier call(s)</source>
        <translation>
            <numerusform>%n earlier call</numerusform>
            <numerusform>%n earlier calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>transferred %n time(s) in 7 days</source>
        <translation>
            <numerusform>transferred %n time in 7 days</numerusform>
            <numerusform>transferred %n times in 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeValues</name>
    <message numerus="yes">
        <source>%n point(s) calmer</source>
        <translation>
            <numerusform>%n point calmer</numerusform>
            <numerusform>%n points calmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) angrier</source>
        <translation>
            <numerusform>%n point angrier</numerusform>
            <numerusform>%n points angrier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, at the most %n time(s)</source>
        <translation>
            <numerusform>%1, at the most once</numerusform>
            <numerusform>%1, at the most %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) a minute calmer</source>
        <translation>
            <numerusform>%n point a minute calmer</numerusform>
            <numerusform>%n points a minute calmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) a minute angrier</source>
        <translation>
            <numerusform>%n point a minute angrier</numerusform>
            <numerusform>%n points a minute angrier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>%n earlier call(s)</source>
        <translation>
            <numerusform>%n earlier call</numerusform>
            <numerusform>%n earlier calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) said</source>
        <translation>
            <numerusform>%n line said</numerusform>
            <numerusform>%n lines said</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightCharts</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with fewer than 20 uses are hidden.</source>
        <translation>
            <numerusform>%n line with fewer than 20 uses is hidden.</numerusform>
            <numerusform>%n lines with fewer than 20 uses are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with 20 uses or more.</source>
        <translation>
            <numerusform>%n line with 20 uses or more.</numerusform>
            <numerusform>%n lines with 20 uses or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightReportWords</name>
    <message numerus="yes">
        <source>%1 · %2 · %n call(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n call</numerusform>
            <numerusform>%1 · %2 · %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackParts</name>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n line</numerusform>
            <numerusform>%1, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message numerus="yes">
        <source>%n redirect(s)</source>
        <translation>
            <numerusform>%n redirect</numerusform>
            <numerusform>%n redirects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message numerus="yes">
        <source>%n warning(s) of earlier calls count</source>
        <translation>
            <numerusform>%n warning of earlier calls counts</numerusform>
            <numerusform>%n warnings of earlier calls count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>After %n day(s): all calls</source>
        <translation>
            <numerusform>After %n day: all calls</numerusform>
            <numerusform>After %n days: all calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s): calls with the outcome “%1”</source>
        <translation>
            <numerusform>After %n day: calls with the outcome “%1”</numerusform>
            <numerusform>After %n days: calls with the outcome “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would drop %n call(s) now.</source>
        <translation>
            <numerusform>Would drop %n call now.</numerusform>
            <numerusform>Would drop %n calls now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would erase the texts of %n call(s) now.</source>
        <translation>
            <numerusform>Would erase the texts of %n call now.</numerusform>
            <numerusform>Would erase the texts of %n calls now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) stay as they are under legal hold.</source>
        <translation>
            <numerusform>%n call stays as it is under legal hold.</numerusform>
            <numerusform>%n calls stay as they are under legal hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) stay until somebody finishes them.</source>
        <translation>
            <numerusform>%n call stays until somebody finishes it.</numerusform>
            <numerusform>%n calls stay until somebody finishes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n call(s) will be erased.</source>
        <translation>
            <numerusform>The texts of %n call will be erased.</numerusform>
            <numerusform>The texts of %n calls will be erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) will be erased and dropped.</source>
        <translation>
            <numerusform>%n call will be erased and dropped.</numerusform>
            <numerusform>%n calls will be erased and dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n call(s) erased.</source>
        <translation>
            <numerusform>Done: %n call erased.</numerusform>
            <numerusform>Done: %n calls erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n call(s). What was erased stays erased; apply again to go on.</source>
        <translation>
            <numerusform>Stopped after %n call. What was erased stays erased; apply again to go on.</numerusform>
            <numerusform>Stopped after %n calls. What was erased stays erased; apply again to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them dropped.</source>
        <translation>
            <numerusform>%n of them dropped.</numerusform>
            <numerusform>%n of them dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older copy(ies) in the folders backups and kept-aside may still hold the words.</source>
        <translation>
            <numerusform>%n older copy in the folders backups and kept-aside may still hold the words.</numerusform>
            <numerusform>%n older copies in the folders backups and kept-aside may still hold the words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveFacts</name>
    <message numerus="yes">
        <source>%n acts are not on disk</source>
        <translation>
            <numerusform>%n act is not on disk</numerusform>
            <numerusform>%n acts are not on disk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerLabel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message numerus="yes">
        <source>%n starts</source>
        <translation>
            <numerusform>%n start</numerusform>
            <numerusform>%n starts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the guide</source>
        <translation>
            <numerusform>%n change of the guide</numerusform>
            <numerusform>%n changes of the guide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps entered</source>
        <translation>
            <numerusform>%n step entered</numerusform>
            <numerusform>%n steps entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps repeated</source>
        <translation>
            <numerusform>%n step repeated</numerusform>
            <numerusform>%n steps repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines said</source>
        <translation>
            <numerusform>%n line said</numerusform>
            <numerusform>%n lines said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times brief or detailed</source>
        <translation>
            <numerusform>%n time brief or detailed</numerusform>
            <numerusform>%n times brief or detailed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moods</source>
        <translation>
            <numerusform>%n mood</numerusform>
            <numerusform>%n moods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields filled in</source>
        <translation>
            <numerusform>%n field filled in</numerusform>
            <numerusform>%n fields filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n situations</source>
        <translation>
            <numerusform>%n situation</numerusform>
            <numerusform>%n situations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VIP marks</source>
        <translation>
            <numerusform>%n VIP mark</numerusform>
            <numerusform>%n VIP marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holds</source>
        <translation>
            <numerusform>%n hold</numerusform>
            <numerusform>%n holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resumed %n times</source>
        <translation>
            <numerusform>resumed %n time</numerusform>
            <numerusform>resumed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silences begun</source>
        <translation>
            <numerusform>%n silence begun</numerusform>
            <numerusform>%n silences begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silences ended</source>
        <translation>
            <numerusform>%n silence ended</numerusform>
            <numerusform>%n silences ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts undone</source>
        <translation>
            <numerusform>%n act undone</numerusform>
            <numerusform>%n acts undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>call gone on with %n times</source>
        <translation>
            <numerusform>call gone on with %n time</numerusform>
            <numerusform>call gone on with %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrap-ups</source>
        <translation>
            <numerusform>%n wrap-up</numerusform>
            <numerusform>%n wrap-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the clock</source>
        <translation>
            <numerusform>%n change of the clock</numerusform>
            <numerusform>%n changes of the clock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalations</source>
        <translation>
            <numerusform>%n escalation</numerusform>
            <numerusform>%n escalations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups closed</source>
        <translation>
            <numerusform>%n follow-up closed</numerusform>
            <numerusform>%n follow-ups closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups reopened</source>
        <translation>
            <numerusform>%n follow-up reopened</numerusform>
            <numerusform>%n follow-ups reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes about the caller</source>
        <translation>
            <numerusform>%n note about the caller</numerusform>
            <numerusform>%n notes about the caller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes about the caller withdrawn</source>
        <translation>
            <numerusform>%n note about the caller withdrawn</numerusform>
            <numerusform>%n notes about the caller withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat-backs</source>
        <translation>
            <numerusform>%n repeat-back</numerusform>
            <numerusform>%n repeat-backs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conduct named %n times</source>
        <translation>
            <numerusform>conduct named %n time</numerusform>
            <numerusform>conduct named %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts for the supervisor</source>
        <translation>
            <numerusform>%n alert for the supervisor</numerusform>
            <numerusform>%n alerts for the supervisor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redirects</source>
        <translation>
            <numerusform>%n redirect</numerusform>
            <numerusform>%n redirects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>permission asked for %n times</source>
        <translation>
            <numerusform>permission asked for %n time</numerusform>
            <numerusform>permission asked for %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>permission granted %n times</source>
        <translation>
            <numerusform>permission granted %n time</numerusform>
            <numerusform>permission granted %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>permission refused %n times</source>
        <translation>
            <numerusform>permission refused %n time</numerusform>
            <numerusform>permission refused %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>permission timed out %n times</source>
        <translation>
            <numerusform>permission timed out %n time</numerusform>
            <numerusform>permission timed out %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>time limit reached %n times</source>
        <translation>
            <numerusform>time limit reached %n time</numerusform>
            <numerusform>time limit reached %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings given</source>
        <translation>
            <numerusform>%n warning given</numerusform>
            <numerusform>%n warnings given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it stopped %n times</source>
        <translation>
            <numerusform>it stopped %n time</numerusform>
            <numerusform>it stopped %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ends by you</source>
        <translation>
            <numerusform>%n end by you</numerusform>
            <numerusform>%n ends by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ends against the protocol</source>
        <translation>
            <numerusform>%n end against the protocol</numerusform>
            <numerusform>%n ends against the protocol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ends</source>
        <translation>
            <numerusform>%n end</numerusform>
            <numerusform>%n ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caller hung up %n times</source>
        <translation>
            <numerusform>caller hung up %n time</numerusform>
            <numerusform>caller hung up %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>line dropped %n times</source>
        <translation>
            <numerusform>line dropped %n time</numerusform>
            <numerusform>line dropped %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you hung up %n times</source>
        <translation>
            <numerusform>you hung up %n time</numerusform>
            <numerusform>you hung up %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfers</source>
        <translation>
            <numerusform>%n transfer</numerusform>
            <numerusform>%n transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>danger named %n times</source>
        <translation>
            <numerusform>danger named %n time</numerusform>
            <numerusform>danger named %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>danger over %n times</source>
        <translation>
            <numerusform>danger over %n time</numerusform>
            <numerusform>danger over %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ends of the pause</source>
        <translation>
            <numerusform>%n end of the pause</numerusform>
            <numerusform>%n ends of the pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other acts</source>
        <translation>
            <numerusform>%n other act</numerusform>
            <numerusform>%n other acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers to reviews</source>
        <translation>
            <numerusform>%n answer to reviews</numerusform>
            <numerusform>%n answers to reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::CallStrip</name>
    <message numerus="yes">
        <source>%n earlier call(s)</source>
        <translation>
            <numerusform>%n earlier call</numerusform>
            <numerusform>%n earlier calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>transferred %n time(s)</source>
        <translation>
            <numerusform>transferred %n time</numerusform>
            <numerusform>transferred %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::FeedbackBlock</name>
    <message numerus="yes">
        <source>To be answered by %1. %n more after it.</source>
        <translation>
            <numerusform>To be answered by %1. %n more after it.</numerusform>
            <numerusform>To be answered by %1. %n more after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more after it.</source>
        <translation>
            <numerusform>%n more after it.</numerusform>
            <numerusform>%n more after it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::FollowUpsPage</name>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::IdlePanel</name>
    <message numerus="yes">
        <source>%n follow-up(s) overdue</source>
        <translation>
            <numerusform>%n follow-up overdue</numerusform>
            <numerusform>%n follow-ups overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::LineList</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::NewsBlock</name>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::agent::SaveBanner</name>
    <message numerus="yes">
        <source>%n acts not saved yet</source>
        <translation>
            <numerusform>%n act not saved yet</numerusform>
            <numerusform>%n acts not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::desk::UnlockPage</name>
    <message numerus="yes">
        <source>Nobody has used this role on this machine yet. Choose its passphrase: %n character(s) at least, a few words are easy to keep in mind. Whoever shall enter the role needs it.</source>
        <translation>
            <numerusform>Nobody has used this role on this machine yet. Choose its passphrase: %n character at least, a few words are easy to keep in mind. Whoever shall enter the role needs it.</numerusform>
            <numerusform>Nobody has used this role on this machine yet. Choose its passphrase: %n characters at least, a few words are easy to keep in mind. Whoever shall enter the role needs it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present passphrase, and the new one twice: %n character(s) at least.</source>
        <translation>
            <numerusform>The present passphrase, and the new one twice: %n character at least.</numerusform>
            <numerusform>The present passphrase, and the new one twice: %n characters at least.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::settings::SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::AuditPage</name>
    <message numerus="yes">
        <source>Verified ✓ %n entry(s)</source>
        <translation>
            <numerusform>Verified ✓ %n entry</numerusform>
            <numerusform>Verified ✓ %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::CalibrationPage</name>
    <message numerus="yes">
        <source>%1 of %n call(s), fewer than asked for</source>
        <translation>
            <numerusform>%1 of %n call, fewer than asked for</numerusform>
            <numerusform>%1 of %n calls, fewer than asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <translation>
            <numerusform>%1 of %n call</numerusform>
            <numerusform>%1 of %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same score in all of %n pair(s), so kappa says nothing</source>
        <translation>
            <numerusform>the same score in %n pair, so kappa says nothing</numerusform>
            <numerusform>the same score in all of %n pairs, so kappa says nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kappa %1, weighted %2, the same in %3 % of %n pair(s)</source>
        <translation>
            <numerusform>kappa %1, weighted %2, the same in %3 % of %n pair</numerusform>
            <numerusform>kappa %1, weighted %2, the same in %3 % of %n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::FilterChips</name>
    <message numerus="yes">
        <source>Under %n minute(s)</source>
        <translation>
            <numerusform>Under %n minute</numerusform>
            <numerusform>Under %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) and more</source>
        <translation>
            <numerusform>%n minute and more</numerusform>
            <numerusform>%n minutes and more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::InsightsPage</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::supervisor::ScorecardPanel</name>
    <message numerus="yes">
        <source>%n question(s) to score</source>
        <translation>
            <numerusform>%n question to score</numerusform>
            <numerusform>%n questions to score</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::ChangeRows</name>
    <message numerus="yes">
        <source>%n more item(s)</source>
        <translation>
            <numerusform>%n more item</numerusform>
            <numerusform>%n more items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::ConflictRows</name>
    <message numerus="yes">
        <source>%n more, when these are decided</source>
        <translation>
            <numerusform>%n more, when these are decided</numerusform>
            <numerusform>%n more, when these are decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::EditPage</name>
    <message numerus="yes">
        <source>%n time(s) replaced. %1 takes all of it back.</source>
        <translation>
            <numerusform>%n time replaced. %1 takes all of it back.</numerusform>
            <numerusform>%n times replaced. %1 takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::ImportPage</name>
    <message numerus="yes">
        <source>Bring %n line(s) into the draft</source>
        <translation>
            <numerusform>Bring %n line into the draft</numerusform>
            <numerusform>Bring %n lines into the draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::ImportRows</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not shown yet</source>
        <translation>
            <numerusform>%n row is not shown yet</numerusform>
            <numerusform>%n rows are not shown yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::LineEditor</name>
    <message numerus="yes">
        <source>Used %n time(s), last on %4; %1 % of the callers were calmer after it (by chance between %2 and %3 %).</source>
        <translation>
            <numerusform>Used %n time, last on %4; %1 % of the callers were calmer after it (by chance between %2 and %3 %).</numerusform>
            <numerusform>Used %n times, last on %4; %1 % of the callers were calmer after it (by chance between %2 and %3 %).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::LineModel</name>
    <message numerus="yes">
        <source>calmer after it in %1 of %n uses, by chance between %2 and %3 %</source>
        <translation>
            <numerusform>calmer after it in %1 of %n uses, by chance between %2 and %3 %</numerusform>
            <numerusform>calmer after it in %1 of %n uses, by chance between %2 and %3 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::PolicyPanel</name>
    <message numerus="yes">
        <source>Every one of %n state(s) that a call can be in was looked at.</source>
        <translation>
            <numerusform>The one state that a call can be in was looked at (%n).</numerusform>
            <numerusform>Every one of %n states that a call can be in was looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::ReplaceBar</name>
    <message numerus="yes">
        <source>%n time(s) in %1 texts</source>
        <translation>
            <numerusform>%n time in %1 texts</numerusform>
            <numerusform>%n times in %1 texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::trainer::TrainerScreen</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::SuperviseExport</name>
    <message numerus="yes">
        <source>%n call(s) written to %1, %2</source>
        <translation>
            <numerusform>%n call written to %1, %2</numerusform>
            <numerusform>%n calls written to %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing… %n call(s) so far</source>
        <translation>
            <numerusform>Writing… %n call so far</numerusform>
            <numerusform>Writing… %n calls so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::TrainImport</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>a merge field is there</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came in. Ctrl+Z on the page of editing takes them out again.</source>
        <translation>
            <numerusform>%n line came in. Ctrl+Z on the page of editing takes it out again.</numerusform>
            <numerusform>%n lines came in. Ctrl+Z on the page of editing takes them out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stayed behind.</source>
        <translation>
            <numerusform>%n row stayed behind.</numerusform>
            <numerusform>%n rows stayed behind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::TrainPublish</name>
    <message numerus="yes">
        <source>%n problem(s) stop it.</source>
        <translation>
            <numerusform>%n problem stops it.</numerusform>
            <numerusform>%n problems stop it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ui::TrainTry</name>
    <message numerus="yes">
        <source>%n error(s) in the draft first: a call cannot be led by it.</source>
        <translation>
            <numerusform>%n error in the draft first: a call cannot be led by it.</numerusform>
            <numerusform>%n errors in the draft first: a call cannot be led by it.</numerusform>
        </translation>
    </message>
</context>
</TS>
