// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/error_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace evenkeel::app {

namespace {

struct Row
{
    std::string_view key;
    const char* sentence; ///< "%1" stands for the error's detail
};

// Sorted by key, so that it can be searched; a test holds it to that.
constexpr auto kRows = std::to_array<Row>({
    {"call.already-answered", QT_TRANSLATE_NOOP("errors", "The call was answered already.")},
    {"call.already-held", QT_TRANSLATE_NOOP("errors", "The call is on hold already.")},
    {"call.already-silent", QT_TRANSLATE_NOOP("errors", "The silence is being timed already.")},
    {"call.already-started", QT_TRANSLATE_NOOP("errors", "The call has started already.")},
    {"call.already-wrapped-up", QT_TRANSLATE_NOOP("errors", "This call was wrapped up already.")},
    {"call.ambiguous",
     QT_TRANSLATE_NOOP("errors", "More than one call begins with these characters; give more of the id.")},
    {"call.answer-given", QT_TRANSLATE_NOOP("errors", "This review was answered already.")},
    {"call.answer-late", QT_TRANSLATE_NOOP("errors", "The time to answer this review is over.")},
    {"call.comment-missing", QT_TRANSLATE_NOOP("errors", "So low a score needs a comment: %1.")},
    {"call.dispute-empty", QT_TRANSLATE_NOOP("errors", "Say what you do not agree with.")},
    {"call.due-range", QT_TRANSLATE_NOOP("errors", "It must be due today or later, at the latest in 30 days.")},
    {"call.empty-note", QT_TRANSLATE_NOOP("errors", "There is nothing in the note.")},
    {"call.ended", QT_TRANSLATE_NOOP("errors", "The call has ended.")},
    {"call.escalation-incomplete", QT_TRANSLATE_NOOP("errors", "The escalation still needs: %1.")},
    {"call.follow-up-closed", QT_TRANSLATE_NOOP("errors", "This follow-up is closed already.")},
    {"call.follow-up-open", QT_TRANSLATE_NOOP("errors", "This follow-up is open.")},
    {"call.in-use", QT_TRANSLATE_NOOP("errors", "This call is open in another window.")},
    {"call.missed", QT_TRANSLATE_NOOP("errors", "Nobody answered this call, so there is nothing to score.")},
    {"call.missing-fields", QT_TRANSLATE_NOOP("errors", "Fill in first: %1.")},
    {"call.mood-range", QT_TRANSLATE_NOOP("errors", "A mood is a level from 1 (calm) to 5 (furious).")},
    {"call.must-apply", QT_TRANSLATE_NOOP("errors", "This has to be scored in every call: %1.")},
    {"call.no-number",
     QT_TRANSLATE_NOOP("errors", "This caller has no number, so a note would not be found at their next call.")},
    {"call.no-scorecard", QT_TRANSLATE_NOOP("errors", "The call's pack has no scorecard.")},
    {"call.not-agents-call", QT_TRANSLATE_NOOP("errors", "Only the agent of the call answers its review.")},
    {"call.not-disputed", QT_TRANSLATE_NOOP("errors", "Nobody disputes this review.")},
    {"call.not-held", QT_TRANSLATE_NOOP("errors", "The call is not on hold.")},
    {"call.not-live", QT_TRANSLATE_NOOP("errors", "Nothing is left to do in this call.")},
    {"call.not-silent", QT_TRANSLATE_NOOP("errors", "No silence is being timed.")},
    {"call.not-started", QT_TRANSLATE_NOOP("errors", "No call has started.")},
    {"call.nothing-scored", QT_TRANSLATE_NOOP("errors", "Score at least one question.")},
    {"call.nothing-to-undo",
     QT_TRANSLATE_NOOP("errors", "There is nothing to undo: only the latest act, for 10 seconds.")},
    {"call.own-call",
     QT_TRANSLATE_NOOP("errors", "An agent neither scores their own call nor settles its dispute. Whoever does it sets "
                                 "their own name in the settings first.")},
    {"call.rater-missing", QT_TRANSLATE_NOOP("errors", "Say who scores the call.")},
    {"call.rating-range", QT_TRANSLATE_NOOP("errors", "A caller's rating is a number from 1 to 5.")},
    {"call.result-missing", QT_TRANSLATE_NOOP("errors", "Say what came of it.")},
    {"call.review-date-missing",
     QT_TRANSLATE_NOOP("errors", "Say by when somebody has to look whether this note still holds.")},
    {"call.review-final", QT_TRANSLATE_NOOP("errors", "This review settled a dispute and is final.")},
    {"call.review-incomplete", QT_TRANSLATE_NOOP("errors", "Still to score: %1.")},
    {"call.review-range", QT_TRANSLATE_NOOP("errors", "The review must be after today, at the latest in 366 days.")},
    {"call.review-replaced", QT_TRANSLATE_NOOP("errors", "A later review took the place of this one.")},
    {"call.score-range", QT_TRANSLATE_NOOP("errors", "A score is a number from 1 to 5: %1.")},
    {"call.stand-reason-missing", QT_TRANSLATE_NOOP("errors", "Say why the score stands.")},
    {"call.still-live", QT_TRANSLATE_NOOP("errors", "The call is still going on.")},
    {"call.too-long", QT_TRANSLATE_NOOP("errors", "This text is too long to be stored.")},
    {"call.unknown", QT_TRANSLATE_NOOP("errors", "There is no call with this id.")},
    {"call.unknown-choice", QT_TRANSLATE_NOOP("errors", "This choice is not in the pack's wrap-up list: %1.")},
    {"call.unknown-criterion", QT_TRANSLATE_NOOP("errors", "The scorecard has no such question: %1.")},
    {"call.unknown-field", QT_TRANSLATE_NOOP("errors", "The pack has no field of this name.")},
    {"call.unknown-follow-up", QT_TRANSLATE_NOOP("errors", "There is no such follow-up in this call.")},
    {"call.unknown-guide", QT_TRANSLATE_NOOP("errors", "The pack has no guide with this id.")},
    {"call.unknown-line", QT_TRANSLATE_NOOP("errors", "The pack has no line with this id.")},
    {"call.unknown-note", QT_TRANSLATE_NOOP("errors", "There is no such note in force.")},
    {"call.unknown-review", QT_TRANSLATE_NOOP("errors", "The call has no such review.")},
    {"call.unknown-route", QT_TRANSLATE_NOOP("errors", "The pack has no route with this id.")},
    {"call.unknown-situation", QT_TRANSLATE_NOOP("errors", "The pack has no situation with this id.")},
    {"call.unknown-step", QT_TRANSLATE_NOOP("errors", "The guide has no step with this id.")},
    {"cli.usage", QT_TRANSLATE_NOOP("errors", "The command line is not right: %1")},
    {"demo.folder", QT_TRANSLATE_NOOP("errors", "The folder for the demo cannot be made.")},
    {"demo.picture", QT_TRANSLATE_NOOP("errors", "A picture of the demo cannot be written: %1.")},
    {"demo.stuck", QT_TRANSLATE_NOOP("errors", "The demo came to a halt at: %1.")},
    {"draft.damaged",
     QT_TRANSLATE_NOOP("errors",
                       "The draft of %1 cannot be read: its file was changed by somebody else. It is left as it is.")},
    {"event.body", QT_TRANSLATE_NOOP("errors", "A stored event cannot be read: %1.")},
    {"event.unknown-kind",
     QT_TRANSLATE_NOOP("errors",
                       "The log holds an event that this version does not know: %1. A newer version wrote it.")},
    {"evidence.bad-head", QT_TRANSLATE_NOOP("errors", "The head is no hash: it has 64 hexadecimal digits.")},
    {"evidence.malformed", QT_TRANSLATE_NOOP("errors", "This is no bundle, or it was changed beyond reading: %1.")},
    {"evidence.newer", QT_TRANSLATE_NOOP("errors", "A newer version of the program made this bundle (form %1).")},
    {"evidence.no-archive-library",
     QT_TRANSLATE_NOOP("errors", "Bundles cannot be made or read here: the library libzip is missing.")},
    {"evidence.not-an-archive",
     QT_TRANSLATE_NOOP("errors", "This is no bundle: the file is no zip archive, or it is cut off or damaged.")},
    {"evidence.not-packed", QT_TRANSLATE_NOOP("errors", "The bundle could not be put together.")},
    {"evidence.refused", QT_TRANSLATE_NOOP("errors", "The bundle is refused: %1.")},
    {"evidence.too-large", QT_TRANSLATE_NOOP("errors", "The bundle is too large: 32 MB at most, packed or not.")},
    {"evidence.unreadable", QT_TRANSLATE_NOOP("errors", "The bundle cannot be read: %1.")},
    {"export.cancelled", QT_TRANSLATE_NOOP("errors", "The export was cancelled. Nothing was left behind.")},
    {"export.incomplete",
     QT_TRANSLATE_NOOP("errors", "The list of calls is being made again and is not complete yet. Export it later.")},
    {"file.exists", QT_TRANSLATE_NOOP("errors", "The file exists already and is not overwritten: %1.")},
    {"file.full", QT_TRANSLATE_NOOP("errors", "The disk is full. Nothing was left at %1.")},
    {"file.io", QT_TRANSLATE_NOOP("errors", "The file cannot be written: %1.")},
    {"file.not-writable", QT_TRANSLATE_NOOP("errors", "No file can be written there: %1.")},
    {"hold.already", QT_TRANSLATE_NOOP("errors", "This call is under legal hold already.")},
    {"hold.none", QT_TRANSLATE_NOOP("errors", "This call is not under legal hold.")},
    {"hold.reason-missing", QT_TRANSLATE_NOOP("errors", "Say why: a hold is set and lifted with a reason.")},
    {"import.address-only", QT_TRANSLATE_NOOP("errors", "It is nothing but an address or a path to a file.")},
    {"import.bad-value", QT_TRANSLATE_NOOP("errors", "A value in it cannot be: %1.")},
    {"import.continued",
     QT_TRANSLATE_NOOP("errors", "It only continues the row before it and has no text of its own.")},
    {"import.depth", QT_TRANSLATE_NOOP("errors", "The file is nested too deeply, at %1.")},
    {"import.duplicate-in-file", QT_TRANSLATE_NOOP("errors", "Row %1 of this file says the same.")},
    {"import.duplicate-in-pack", QT_TRANSLATE_NOOP("errors", "The pack has a line that says the same: %1.")},
    {"import.duplicate-key", QT_TRANSLATE_NOOP("errors", "The file has the same key twice, at %1.")},
    {"import.empty", QT_TRANSLATE_NOOP("errors", "There is nothing in this file that could come in.")},
    {"import.encoding",
     QT_TRANSLATE_NOOP("errors", "The letters of this file cannot be read as %1. Name another encoding.")},
    {"import.field-too-long", QT_TRANSLATE_NOOP("errors", "A field of the file is too long, at %1.")},
    {"import.front-matter", QT_TRANSLATE_NOOP("errors", "The lines between the dashes at its beginning are no YAML.")},
    {"import.html-too-deep", QT_TRANSLATE_NOOP("errors", "Its text has too many HTML tags to be words.")},
    {"import.image", QT_TRANSLATE_NOOP("errors", "It is a picture and has no words.")},
    {"import.inactive", QT_TRANSLATE_NOOP("errors", "It is switched off in the program that it comes from.")},
    {"import.language-missing",
     QT_TRANSLATE_NOOP("errors", "The pack wants every line in all its languages. This one lacks: %1.")},
    {"import.lint",
     QT_TRANSLATE_NOOP(
         "errors",
         "With these lines the pack would have an error that it did not have before (%1). Nothing was changed.")},
    {"import.no-memory", QT_TRANSLATE_NOOP("errors", "There is not enough memory to read the file.")},
    {"import.no-place",
     QT_TRANSLATE_NOOP(
         "errors", "Nothing says where in the pack it belongs. Map its tags, or name a place for all that is left.")},
    {"import.no-text", QT_TRANSLATE_NOOP("errors", "There are no words in it.")},
    {"import.not-a-record", QT_TRANSLATE_NOOP("errors", "Something else stands where an entry should be.")},
    {"import.not-literal",
     QT_TRANSLATE_NOOP("errors", "Its words are not fixed: they come from elsewhere each time (%1).")},
    {"import.not-text", QT_TRANSLATE_NOOP("errors", "This is no text file: it holds a zero byte, at %1.")},
    {"import.open-quote",
     QT_TRANSLATE_NOOP(
         "errors",
         "A quotation mark in the row that begins at line %1 is never closed, so nobody can tell where its rows end.")},
    {"import.pack-too-large",
     QT_TRANSLATE_NOOP("errors",
                       "With these lines the pack would be too large to be read again (%1). Nothing was changed.")},
    {"import.runs-program", QT_TRANSLATE_NOOP("errors", "It would run a program (%1).")},
    {"import.shape", QT_TRANSLATE_NOOP("errors", "This is not the kind of file that was named. It should have: %1.")},
    {"import.surplus-cell", QT_TRANSLATE_NOOP("errors", "The fields of the row do not fit the columns: a separator "
                                                        "in its text may lack quotation marks around it.")},
    {"import.syntax", QT_TRANSLATE_NOOP("errors", "The file cannot be read, at %1.")},
    {"import.template-logic",
     QT_TRANSLATE_NOOP("errors", "It decides by itself what to say (%1). A line is plain words.")},
    {"import.text-too-long", QT_TRANSLATE_NOOP("errors", "Its text is longer than a line may be (%1 bytes).")},
    {"import.too-large", QT_TRANSLATE_NOOP("errors", "The file is larger than %1 MB.")},
    {"import.too-many-rows", QT_TRANSLATE_NOOP("errors", "The file has more than %1 rows. Import it in parts.")},
    {"import.too-many-values", QT_TRANSLATE_NOOP("errors", "The file holds too many values (%1).")},
    {"import.unknown-language", QT_TRANSLATE_NOOP("errors", "The pack does not have its language: %1.")},
    {"import.unknown-place", QT_TRANSLATE_NOOP("errors", "The pack has no such place: %1.")},
    {"import.unreadable", QT_TRANSLATE_NOOP("errors", "The file cannot be read: %1.")},
    {"insights.no-chart", QT_TRANSLATE_NOOP("errors", "There is no chart of that name: %1.")},
    {"pack.depth", QT_TRANSLATE_NOOP("errors", "The pack is nested too deeply, at %1.")},
    {"pack.duplicate-key", QT_TRANSLATE_NOOP("errors", "The pack has the same key twice, at %1.")},
    {"pack.format", QT_TRANSLATE_NOOP("errors", "This is no script pack that this version can read (%1).")},
    {"pack.id",
     QT_TRANSLATE_NOOP(
         "errors", "An id in the pack has not the form of one, at %1: small letters, digits and dashes, up to 64.")},
    {"pack.missing", QT_TRANSLATE_NOOP("errors", "The pack lacks something that must be there: %1.")},
    {"pack.not-text", QT_TRANSLATE_NOOP("errors", "Plain text is expected, at %1.")},
    {"pack.number-range", QT_TRANSLATE_NOOP("errors", "A number in the pack is too large, at %1.")},
    {"pack.range", QT_TRANSLATE_NOOP("errors", "A value in the pack is out of its range, at %1.")},
    {"pack.string-too-long", QT_TRANSLATE_NOOP("errors", "A text in the pack is too long, at %1.")},
    {"pack.syntax", QT_TRANSLATE_NOOP("errors", "This is not valid JSON, at %1.")},
    {"pack.too-large", QT_TRANSLATE_NOOP("errors", "The file is too large for a pack.")},
    {"pack.too-many-items", QT_TRANSLATE_NOOP("errors", "A list of the pack is too long.")},
    {"pack.too-many-unknown",
     QT_TRANSLATE_NOOP("errors", "The pack holds too many keys that this program does not know.")},
    {"pack.too-many-values", QT_TRANSLATE_NOOP("errors", "The pack holds too many values.")},
    {"pack.type", QT_TRANSLATE_NOOP("errors", "A value in the pack is of the wrong type, at %1.")},
    {"pack.unknown", QT_TRANSLATE_NOOP("errors", "There is no pack with this id: %1.")},
    {"pack.unreadable", QT_TRANSLATE_NOOP("errors", "The file cannot be read: %1.")},
    {"pack.utf8", QT_TRANSLATE_NOOP("errors", "The file is not valid UTF-8, at %1.")},
    {"policy.unknown", QT_TRANSLATE_NOOP("errors", "The pack has no policy with this id: %1.")},
    {"pop.action",
     QT_TRANSLATE_NOOP("errors", "The link asks for something that no link may: it can only name a caller.")},
    {"pop.empty", QT_TRANSLATE_NOOP("errors", "The link names no caller.")},
    {"pop.encoding", QT_TRANSLATE_NOOP("errors", "The link is not written as a link has to be.")},
    {"pop.field", QT_TRANSLATE_NOOP("errors", "A part of the link has no value that can be used: %1.")},
    {"pop.scheme",
     QT_TRANSLATE_NOOP(
         "errors",
         "This is no link to a caller and no number. Links begin with evenkeel:call, tel:, sip: or callto:.")},
    {"pop.too-long", QT_TRANSLATE_NOOP("errors", "The link or a part of it is too long: %1.")},
    {"practice.unknown-caller", QT_TRANSLATE_NOOP("errors", "The pack has no practice caller with this id: %1.")},
    {"print.failed", QT_TRANSLATE_NOOP("errors", "The report could not be printed as PDF (%1).")},
    {"print.no-program",
     QT_TRANSLATE_NOOP("errors", "No PDF can be made here: the program evenkeel-print is missing.")},
    {"protocol.clarify",
     QT_TRANSLATE_NOOP("errors", "This was not aimed at you, so the policy opens no warnings. Ask what they meant.")},
    {"protocol.ended", QT_TRANSLATE_NOOP("errors", "The call has ended.")},
    {"protocol.no-breach", QT_TRANSLATE_NOOP("errors", "Log what the caller said or did first.")},
    {"protocol.no-request", QT_TRANSLATE_NOOP("errors", "No permission was asked for.")},
    {"protocol.no-safety", QT_TRANSLATE_NOOP("errors", "No safety case is open.")},
    {"protocol.not-ended", QT_TRANSLATE_NOOP("errors", "The call has not ended yet.")},
    {"protocol.permission-first", QT_TRANSLATE_NOOP("errors", "Ask a supervisor for permission first.")},
    {"protocol.permission-not-needed", QT_TRANSLATE_NOOP("errors", "No permission is needed for this.")},
    {"protocol.permission-pending", QT_TRANSLATE_NOOP("errors", "The supervisor has not answered yet.")},
    {"protocol.persisting-breach-first",
     QT_TRANSLATE_NOOP("errors",
                       "The caller was warned. This is for when they go on after the warning: log that first.")},
    {"protocol.policy-forbids",
     QT_TRANSLATE_NOOP(
         "errors",
         "Under this policy an agent does not end a call. Transfer it, or end it as an override with a reason.")},
    {"protocol.reason-needed", QT_TRANSLATE_NOOP("errors", "Give a reason.")},
    {"protocol.record-incomplete", QT_TRANSLATE_NOOP("errors", "The record still needs: %1.")},
    {"protocol.record-not-due", QT_TRANSLATE_NOOP("errors", "No record is due for this call.")},
    {"protocol.recovery-not-due", QT_TRANSLATE_NOOP("errors", "No recovery pause is running.")},
    {"protocol.redirect-first", QT_TRANSLATE_NOOP("errors", "Redirect the caller to their matter first.")},
    {"protocol.safety-clear-first",
     QT_TRANSLATE_NOOP("errors", "A safety case is open. Clear it or transfer the call first.")},
    {"protocol.statement-first",
     QT_TRANSLATE_NOOP("errors", "Say the closing statement first; the policy has no line for it.")},
    {"protocol.warning-first", QT_TRANSLATE_NOOP("errors", "Warn the caller first.")},
    {"publish.in-force", QT_TRANSLATE_NOOP("errors", "This revision is in force already: %1.")},
    {"publish.meanwhile",
     QT_TRANSLATE_NOOP("errors", "Somebody else published in the meantime: revision %1 is in force. Nothing was "
                                 "overwritten. Compare and merge, then publish.")},
    {"publish.no-revision", QT_TRANSLATE_NOOP("errors", "No such revision was ever published: %1.")},
    {"publish.note-too-long", QT_TRANSLATE_NOOP("errors", "The note is too long: 2,000 bytes at most.")},
    {"publish.obstacles",
     QT_TRANSLATE_NOOP("errors", "The pack is not fit to be published. Problems that stop it: %1.")},
    {"publish.revision-taken",
     QT_TRANSLATE_NOOP("errors", "Revision %1 is known with other words already. Give the pack a new revision.")},
    {"publish.unchanged", QT_TRANSLATE_NOOP("errors", "This is in force already, word for word: %1.")},
    {"report.malformed", QT_TRANSLATE_NOOP("errors", "The report is no document that can be printed.")},
    {"retention.bad-rule",
     QT_TRANSLATE_NOOP("errors", "Rule %1 cannot be: from 1 to 36,500 days, and the id of an outcome or none.")},
    {"retention.changed", QT_TRANSLATE_NOOP("errors", "The retention rules were changed elsewhere meanwhile. Look at "
                                                      "them again.")},
    {"retention.no-rules", QT_TRANSLATE_NOOP("errors", "There is no retention rule, so there is nothing to do.")},
    {"retention.rebuild", QT_TRANSLATE_NOOP("errors", "The lists are being made again from the log; how many calls the "
                                                      "rules name can be counted once that is done.")},
    {"retention.syntax", QT_TRANSLATE_NOOP("errors", "This is no list of retention rules: %1.")},
    {"retention.twice", QT_TRANSLATE_NOOP("errors", "Rule %1 does the same to the same outcome as another one.")},
    {"review.file", QT_TRANSLATE_NOOP("errors", "This is no file of scores (%1).")},
    {"review.unreadable", QT_TRANSLATE_NOOP("errors", "The file of scores cannot be read: %1.")},
    {"role.mismatch", QT_TRANSLATE_NOOP("errors", "The two passphrases are not the same.")},
    {"role.no-memory", QT_TRANSLATE_NOOP("errors", "There is not enough memory to check a passphrase (64 MB).")},
    {"role.not-set", QT_TRANSLATE_NOOP("errors", "No passphrase was set for this role yet.")},
    {"role.old-needed",
     QT_TRANSLATE_NOOP("errors", "This role has a passphrase already. Changing it takes the present one.")},
    {"role.too-long", QT_TRANSLATE_NOOP("errors", "This passphrase is too long.")},
    {"role.too-short", QT_TRANSLATE_NOOP("errors", "A passphrase has %1 characters at least.")},
    {"role.wait", QT_TRANSLATE_NOOP("errors", "After wrong tries the next one has to wait. Seconds left: %1.")},
    {"role.wrong", QT_TRANSLATE_NOOP("errors", "This is not the passphrase.")},
    {"sign.bad-file", QT_TRANSLATE_NOOP("errors", "This is no signature of a pack.")},
    {"sign.bad-key", QT_TRANSLATE_NOOP("errors", "This is no signing key.")},
    {"sign.key-open",
     QT_TRANSLATE_NOOP("errors", "Others may read the private key, so it is no secret any more: %1. Make it readable "
                                 "for its owner alone (mode 0600), or make a new one.")},
    {"sign.known-key",
     QT_TRANSLATE_NOOP("errors", "This key is known already. A key that was withdrawn does not come back.")},
    {"sign.needed",
     QT_TRANSLATE_NOOP(
         "errors",
         "A signature is needed here: this data folder trusts signing keys, so an unsigned pack is refused.")},
    {"sign.refused",
     QT_TRANSLATE_NOOP("errors", "The signature does not fit the pack: it is for other words, or was changed.")},
    {"sign.unknown-key", QT_TRANSLATE_NOOP("errors", "No such key is trusted here.")},
    {"sign.unreadable", QT_TRANSLATE_NOOP("errors", "The file cannot be read: %1.")},
    {"sign.untrusted", QT_TRANSLATE_NOOP("errors", "The signature is genuine, but its key is not trusted here: %1.")},
    {"simulate.field", QT_TRANSLATE_NOOP("errors", "A field of the command is missing or wrong: %1.")},
    {"simulate.syntax", QT_TRANSLATE_NOOP("errors", "The line is not a JSON object with a command: %1.")},
    {"simulate.time",
     QT_TRANSLATE_NOOP("errors", "at_ms must be a whole number, must not go back, and stays under a year.")},
    {"simulate.unknown-command", QT_TRANSLATE_NOOP("errors", "There is no command of this name.")},
    {"simulate.unreadable", QT_TRANSLATE_NOOP("errors", "The file with the commands cannot be read: %1.")},
    {"store.bad-audit", QT_TRANSLATE_NOOP("errors", "This is nothing that the audit log can hold (%1).")},
    {"store.bad-call", QT_TRANSLATE_NOOP("errors", "This is no call that can be written.")},
    {"store.bad-filter", QT_TRANSLATE_NOOP("errors", "This is nothing that calls can be chosen by: %1.")},
    {"store.bad-insight",
     QT_TRANSLATE_NOOP("errors", "Figures of one agent, situation or revision come by day and week alone.")},
    {"store.bad-migration",
     QT_TRANSLATE_NOOP(
         "errors",
         "This copy of Evenkeel is faulty: a step of its database's schema cannot be read (%1). Install it again.")},
    {"store.bad-team",
     QT_TRANSLATE_NOOP("errors", "A team and its agents have names, and none of them is longer than 256 bytes.")},
    {"store.busy", QT_TRANSLATE_NOOP("errors", "Another program keeps the database busy. Try again.")},
    {"store.conflict", QT_TRANSLATE_NOOP("errors", "Somebody else wrote to this call in the meantime.")},
    {"store.damaged",
     QT_TRANSLATE_NOOP("errors", "The database is damaged (%1). The command 'evenkeel-cli db salvage' makes a new one "
                                 "of what can be read, and keeps this one aside.")},
    {"store.erase-unfinished",
     QT_TRANSLATE_NOOP(
         "errors",
         "The caller was erased, but another program keeps the file from being rewritten. Close it and erase again.")},
    {"store.exists", QT_TRANSLATE_NOOP("errors", "The file exists already and is not overwritten: %1.")},
    {"store.foreign", QT_TRANSLATE_NOOP("errors", "The file belongs to another program. It is left as it is.")},
    {"store.full", QT_TRANSLATE_NOOP("errors", "The disk is full. Make room; nothing that was logged is lost.")},
    {"store.gone",
     QT_TRANSLATE_NOOP("errors",
                       "The database was deleted or replaced while it was open. Keep this window open: it still has "
                       "everything and can write it back.")},
    {"store.held",
     QT_TRANSLATE_NOOP("errors", "Nothing was erased: calls of this caller are under legal hold (%1). Lift it first.")},
    {"store.io", QT_TRANSLATE_NOOP("errors", "The database cannot be read or written (%1).")},
    {"store.kept-aside",
     QT_TRANSLATE_NOOP("errors", "The database that was here is kept as it was: %1. A new one goes on.")},
    {"store.key-changed",
     QT_TRANSLATE_NOOP("errors",
                       "The calls were logged under another caller key. Run 'evenkeel-cli db rebuild' first.")},
    {"store.locked",
     QT_TRANSLATE_NOOP("errors",
                       "Another program holds the database for itself alone. Close that program, then try again.")},
    {"store.newer",
     QT_TRANSLATE_NOOP("errors", "A newer version of Evenkeel wrote this database. Update Evenkeel to open it.")},
    {"store.no-database", QT_TRANSLATE_NOOP("errors", "There is no database in this folder: %1.")},
    {"store.no-number", QT_TRANSLATE_NOOP("errors", "This is no telephone number: it has no digits.")},
    {"store.no-pack", QT_TRANSLATE_NOOP("errors", "The pack of this call is not kept: %1.")},
    {"store.not-empty", QT_TRANSLATE_NOOP("errors", "There are calls in this folder already, and made-up ones do not "
                                                    "belong among them: %1. Name an empty folder.")},
    {"store.pack-changed", QT_TRANSLATE_NOOP("errors", "The pack was changed without a new revision: %1.")},
    {"store.read-only",
     QT_TRANSLATE_NOOP("errors", "The database cannot be written: the file or its folder is read-only.")},
    {"store.too-much-waits",
     QT_TRANSLATE_NOOP("errors", "Too much waits to be saved already. Let Evenkeel write it to the disk first.")},
    {"usage.option", QT_TRANSLATE_NOOP("errors", "There is no option %1.")},
    {"usage.value", QT_TRANSLATE_NOOP("errors", "The option %1 needs a value that it can use.")},
});

const char* sentenceOf(std::string_view key)
{
    const auto row = std::ranges::lower_bound(kRows, key, {}, &Row::key);
    return row != kRows.end() && row->key == key ? row->sentence : nullptr;
}

const char* sentenceOf(Errc code)
{
    switch (code) {
    case Errc::Refused: return QT_TRANSLATE_NOOP("errors", "This cannot be done now.");
    case Errc::Invalid: return QT_TRANSLATE_NOOP("errors", "Something in the input is not right.");
    case Errc::NotFound: return QT_TRANSLATE_NOOP("errors", "There is no such thing.");
    case Errc::Io: return QT_TRANSLATE_NOOP("errors", "Reading or writing failed.");
    case Errc::Newer: return QT_TRANSLATE_NOOP("errors", "A newer version of Evenkeel wrote this.");
    case Errc::Damaged: return QT_TRANSLATE_NOOP("errors", "The stored data contradicts itself.");
    }
    return "";
}

} // namespace

QString errorText(const Error& error)
{
    const auto detail = QString::fromStdString(error.detail);
    if (const char* sentence = sentenceOf(error.key)) {
        auto text = QCoreApplication::translate("errors", sentence);
        if (text.contains(QStringLiteral("%1")))
            return text.arg(detail.isEmpty() ? QStringLiteral("–") : detail);
        return text;
    }
    const QString place = detail.isEmpty() ? QString() : QStringLiteral(": ") + detail;
    return QCoreApplication::translate("errors", sentenceOf(error.code)) + QStringLiteral(" (") +
           QString::fromStdString(error.key) + place + QLatin1Char(')');
}

bool hasErrorText(std::string_view key)
{
    return sentenceOf(key) != nullptr;
}

} // namespace evenkeel::app
