// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_views.h"

namespace evenkeel::sample {

using namespace std::chrono_literals;
using protocol::Clause;
using protocol::LightColour;
using protocol::Missing;
using protocol::NextAct;

app::LineView line(const char* id, const char* text, int said)
{
    const auto shown = QString::fromUtf8(text);
    const auto words = shown.count(QLatin1Char(' ')) + 1;
    return {.id = QString::fromLatin1(id),
            .text = shown,
            .missing = {},
            .speaking = Millis{words * 400},
            .timesSaid = said,
            .fits = true};
}

namespace {

app::CallView base()
{
    app::CallView v;
    v.strip = {.live = true,
               .elapsed = 1min + 55s,
               .silentFor = std::nullopt,
               .callerName = QStringLiteral("Ms. Rivera"),
               .callerNumber = QStringLiteral("+1 555 0142"),
               .vip = true,
               .situationId = QStringLiteral("late-delivery"),
               .situationTitle = QStringLiteral("Late delivery"),
               .earlierCalls = 2,
               .mood = 4};
    const char* titles[] = {"Acknowledge", "Apologize", "Listen", "Empathize", "Offer solution", "Agree", "Thank"};
    for (int i = 0; i < 7; ++i) {
        app::StepView s;
        s.id = QString::fromLatin1(titles[i]).toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
        s.number = i + 1;
        s.title = QString::fromLatin1(titles[i]);
        s.visited = i < 2;
        s.current = i == 2;
        s.spent = i == 0 ? 21s : i == 1 ? 27s : i == 2 ? 67s : 0s;
        v.steps.push_back(s);
    }
    v.card = {.step = v.steps[2],
              .stage = pack::Stage::Venting,
              .goal = QStringLiteral("Let the caller finish. They need to feel heard before any fix."),
              .doList = {QStringLiteral("Stay silent while they vent."),
                         QStringLiteral("One slow breath before you answer.")},
              .avoid = {QStringLiteral("“Calm down.”"), QStringLiteral("Interrupting."),
                        QStringLiteral("Offering a fix too early.")},
              .listenFor = {QStringLiteral("A slower pace."), QStringLiteral("The first question.")},
              .lines = {line("l1", "I’m listening, Ms. Rivera. Please tell me what happened with order 4417."),
                        line("l2", "So that I get this right: it was promised for Monday and it still isn’t there?"),
                        line("l3", "Take all the time you need. I am writing this down."),
                        line("l4", "What else should I know before I look for a way out?"),
                        line("l5", "And since then nobody called you back. Is that right?")},
              .nextStep = v.steps[3].id,
              .nextTitle = v.steps[3].title};
    v.situationLines = {line("s1", "A parcel that is a week late is not what you paid for."),
                        line("s2", "I will call the carrier while you are on the line."),
                        line("s3", "You will have a date from me today, not a promise.")};
    v.protocol.policyTitle = QStringLiteral("Permission first");
    v.protocol.permissionRequired = true;
    v.protocol.light = {.colour = LightColour::No,
                        .missing = {Missing::Breach, Missing::Redirect, Missing::Permission, Missing::Warning},
                        .next = NextAct::None,
                        .redirectsNeeded = 1,
                        .warningsNeeded = 1};
    v.protocol.endReasons = {
        {"abusive", "Abusive language went on after a warning", {protocol::Category::Insult, protocol::Category::Slur}},
        {"threat", "Threat", {protocol::Category::Threat}},
        {"hate", "Hate speech", {protocol::Category::Hate}},
        {"sexual", "Sexual remarks", {protocol::Category::Sexual}},
        {"boundary", "Ignored the limits that were set", {protocol::Category::Boundary}}};
    v.fields = {{QStringLiteral("order"), QStringLiteral("Order number"), QStringLiteral("4417"), QString()}};
    v.wrapUp.outcomes = {{"resolved", "Resolved"},           {"follow-up", "Follow-up promised"},
                         {"escalated", "Escalated"},         {"transferred", "Transferred"},
                         {"ended-abuse", "Ended for abuse"}, {"caller-left", "Caller left"}};
    v.wrapUp.rootCauses = {{"delivery", "Delivery"}, {"billing", "Billing"}, {"pricing", "Pricing"},
                           {"product", "Product"},   {"service", "Service"}, {"policy", "Policy"},
                           {"other", "Other"}};
    v.wrapUp.resolutions = {
        {"fixed", "Fixed"}, {"cause-removed", "Cause removed"}, {"goodwill", "Goodwill"}, {"none", "None"}};
    v.wrapUp.moodStart = 4;
    v.wrapUp.moodPeak = 5;
    v.wrapUp.moodEnd = 3;
    return v;
}

app::CallView open()
{
    auto v = base();
    v.strip.elapsed = 6min + 12s;
    v.strip.mood = 5;
    for (int i = 0; i < 7; ++i) {
        auto& s = v.steps[static_cast<std::size_t>(i)];
        s.visited = i < 3;
        s.current = i == 3;
    }
    v.steps[3].spent = 67s;
    v.card.step = v.steps[3];
    v.card.goal = QStringLiteral("Name the feeling and why it makes sense. Then stop talking.");
    v.card.lines = {line("e1", "Anyone would be angry after waiting a week for this, Ms. Rivera."),
                    line("e2", "I can hear how much this has cost you. I want to put it right."),
                    line("e3", "You did everything right, and we let you down.")};
    v.card.doList = {QStringLiteral("Even tone."), QStringLiteral("It is the situation, not you.")};
    v.card.avoid = {QStringLiteral("“I understand, but…”"), QStringLiteral("Blaming another team.")};
    v.card.nextStep = v.steps[4].id;
    v.card.nextTitle = v.steps[4].title;
    v.protocol.phase = protocol::Phase::Breach;
    v.protocol.breach = protocol::Breach{.category = protocol::Category::Insult, .at = 5min + 2s};
    v.undoable = true;
    return v;
}

app::CallView ended(protocol::Ending ending)
{
    auto v = open();
    v.strip.live = false;
    v.undoable = false;
    v.protocol.breach.reset();
    v.protocol.light = {};
    v.wrapUp.open = true;
    v.wrapUp.ending = ending;
    v.wrapUp.afterCall = 32s;
    v.wrapUp.callLength = 6min + 40s;
    return v;
}

} // namespace

app::CallView calmCall()
{
    return base();
}

app::CallView silent()
{
    auto v = base();
    v.strip.silentFor = 12s;
    v.strip.full = true;
    v.card.lines[0].timesSaid = 1;
    return v;
}

app::CallView missingField()
{
    auto v = base();
    v.card.lines[1].text = QStringLiteral("Let me look at order [Order number] with you.");
    v.card.lines[1].missing = {QStringLiteral("order")};
    return v;
}

app::CallView insulted()
{
    auto v = open();
    v.protocol.light = {.colour = LightColour::NotYet,
                        .missing = {Missing::Redirect, Missing::Permission, Missing::Warning},
                        .next = NextAct::Redirect,
                        .redirectsNeeded = 1,
                        .warningsNeeded = 1};
    v.protocol.words = line("r", "I want to keep helping you. Let us talk about the order, not about me.");
    return v;
}

app::CallView mayAsk()
{
    auto v = open();
    v.protocol.phase = protocol::Phase::Redirected;
    v.protocol.light = {.colour = LightColour::NotYet,
                        .missing = {Missing::Permission, Missing::Warning},
                        .next = NextAct::AskPermission,
                        .redirectsDone = 1,
                        .redirectsNeeded = 1,
                        .warningsNeeded = 1};
    v.protocol.words = line("p", "One moment please, I am checking something for you.");
    return v;
}

app::CallView asked()
{
    auto v = mayAsk();
    v.protocol.phase = protocol::Phase::Permission;
    v.protocol.permission = protocol::PermissionStatus::Pending;
    v.protocol.light.next = NextAct::AwaitPermission;
    v.protocol.light.permissionLeft = 42s;
    return v;
}

app::CallView mayWarn()
{
    auto v = mayAsk();
    v.protocol.permission = protocol::PermissionStatus::Granted;
    v.protocol.permissionBy = QStringLiteral("J. Okafor");
    v.protocol.permissionAt = 5min + 40s;
    v.protocol.light.missing = {Missing::Warning};
    v.protocol.light.next = NextAct::Warn;
    v.protocol.words =
        line("w", "I cannot accept this language. I want to go on helping you; if it goes on, I may end this call.");
    return v;
}

app::CallView warned()
{
    auto v = mayWarn();
    v.protocol.phase = protocol::Phase::Warned;
    v.protocol.warnings = 1;
    v.protocol.lastWarningAt = 5min + 58s;
    v.protocol.light.missing = {Missing::PersistingBreach};
    v.protocol.light.next = NextAct::AwaitConduct;
    v.protocol.light.warningsDone = 1;
    v.protocol.words = line("e", "As you’ve been warned, I am unable to continue this conversation given the language "
                                 "that you are using. Thank you.");
    return v;
}

app::CallView endReady()
{
    auto v = warned();
    v.protocol.phase = protocol::Phase::EndReady;
    v.protocol.breach->sinceWarning = true;
    v.protocol.light.colour = LightColour::Yes;
    v.protocol.light.missing = {};
    v.protocol.light.clause = Clause::AfterWarnings;
    v.protocol.light.next = NextAct::End;
    return v;
}

app::CallView hate()
{
    auto v = open();
    v.protocol.breach->category = protocol::Category::Hate;
    v.protocol.light = {.colour = LightColour::Yes,
                        .missing = {},
                        .clause = Clause::Immediate,
                        .next = NextAct::End,
                        .redirectsNeeded = 1,
                        .warningsNeeded = 1};
    v.protocol.words = line("eh", "We do not tolerate this. I am ending the call now.");
    return v;
}

app::CallView safety()
{
    auto v = open();
    v.protocol.phase = protocol::Phase::Safety;
    v.protocol.safety = protocol::SafetyKind::SelfHarm;
    v.protocol.light.colour = LightColour::No;
    v.protocol.light.missing = {Missing::SafetyClear};
    v.protocol.light.next = NextAct::Safety;
    v.protocol.safetyLines = {line("h1", "I am glad that you are telling me. Are you safe right now?"),
                              line("h2", "I will stay with you while we get someone who can help.")};
    return v;
}

app::CallView notDirected()
{
    auto v = open();
    v.protocol.breach->directed = false;
    v.protocol.breach->target = protocol::Target::None;
    v.protocol.light.colour = LightColour::No;
    v.protocol.light.missing = {Missing::Breach, Missing::Warning};
    v.protocol.light.next = NextAct::Clarify;
    v.protocol.permissionRequired = false;
    v.protocol.light.redirectsNeeded = 0;
    return v;
}

app::CallView timedOut()
{
    auto v = mayAsk();
    v.protocol.permission = protocol::PermissionStatus::TimedOut;
    v.protocol.light.next = NextAct::Transfer;
    v.protocol.words.reset();
    return v;
}

app::CallView forbidden()
{
    auto v = open();
    v.protocol.permissionRequired = false;
    v.protocol.light = {.colour = LightColour::No,
                        .missing = {Missing::PolicyForbids},
                        .next = NextAct::Redirect,
                        .redirectsNeeded = 2,
                        .warningsNeeded = 0};
    v.protocol.words = line("r", "Let us go back to what I can do for you today.");
    return v;
}

app::CallView recordDue()
{
    auto v = ended(protocol::Ending::ByAgent);
    v.wrapUp.recordDue = true;
    v.protocol.phase = protocol::Phase::RecordDue;
    v.wrapUp.record = {.conduct = protocol::Breach{.category = protocol::Category::Insult, .at = 6min + 30s},
                       .redirects = {5min + 10s},
                       .warnings = {5min + 58s},
                       .permission = protocol::PermissionStatus::Granted,
                       .permissionBy = QStringLiteral("J. Okafor"),
                       .permissionAt = 5min + 40s,
                       .reason = QStringLiteral("Abusive language went on after a warning"),
                       .endedAt = 6min + 40s,
                       .words = {}};
    v.protocol.recordMissing = {QStringLiteral("words"), QStringLiteral("police")};
    return v;
}

app::CallView wrapUp()
{
    auto v = ended(protocol::Ending::Finished);
    v.protocol.phase = protocol::Phase::Closed;
    return v;
}

app::CallView saved()
{
    auto v = wrapUp();
    v.wrapUp.open = false;
    v.wrapUp.done = true;
    return v;
}

app::CallView recovering()
{
    auto v = saved();
    v.wrapUp.ending = protocol::Ending::ByAgent;
    v.protocol.recoveryLeft = 2min + 41s;
    v.protocol.followUp = {QStringLiteral("A supervisor reads this call within 24 hours.")};
    return v;
}

agent::IdleView idle()
{
    return {.ready = true,
            .problem = {},
            .packTitle = QStringLiteral("Retail support"),
            .policyTitle = QStringLiteral("Permission first"),
            .policySummary = QStringLiteral("Redirect first. A supervisor allows a warning; after it, the call may be "
                                            "ended if the abuse goes on. Hate speech and threats end it at once."),
            .disclaimer = QStringLiteral("Information, not legal advice."),
            .softphone = QStringLiteral("baresip is connected: calls start by themselves"),
            .softphoneConnected = true,
            .recent = {{QStringLiteral("1"), QStringLiteral("Today 11:47"), QStringLiteral("Ms. Rivera"),
                        QStringLiteral("Resolved")},
                       {QStringLiteral("2"), QStringLiteral("Today 10:20"), QStringLiteral("+1 555 0199"),
                        QStringLiteral("Follow-up promised")},
                       {QStringLiteral("3"), QStringLiteral("Yesterday 17:31"), QStringLiteral("Mr. Sato"),
                        QStringLiteral("Ended for abuse")}}};
}

agent::DeskLists lists()
{
    return {.situations = {{"late-delivery", "Late delivery"},
                           {"hidden-charges", "Hidden charges"},
                           {"billing-error", "Billing error"}},
            .routes = {{"supervisor", "Supervisor"}, {"technical", "Technical team"}},
            .calm = {"One breath first",
                     {"It is the situation they are angry at, not you.",
                      "Breathe out for longer than you breathe in; your voice follows.",
                      "Low, slow, even: let your tone be the steady one on this line.",
                      "Put yourself in their place: what would you need to hear next?",
                      "I have handled calls like this, and I can handle this one."},
                     4,
                     2,
                     6},
            .repeatBack = {{{"what_happened", "What happened", "the kettle came with a broken lid", ""},
                            {"since_when", "Since when", "Monday last week", ""},
                            {"cost", "What it cost the caller", "two calls and a morning at home", ""},
                            {"wanted", "What they want", "a new lid without sending it all back", "a way out"}},
                           "Let me check that I have this right: {what_happened}. It goes back to {since_when}, it has "
                           "cost you {cost}, and what you want now is {wanted}. Have I got that right?"},
            .techniques = {{"stay-confident",
                            "Stay confident",
                            "People look for someone who knows the way out. Speak in full "
                            "sentences, finish them, and say what you will do.",
                            {"phone", "chat", "in-person"},
                            {"assurance", "tone"}},
                           {"listen-actively",
                            "Listen actively",
                            "Give the caller all of your attention and show that you do: short "
                            "sounds, the names they use, no typing while they tell the worst part.",
                            {"phone", "in-person"},
                            {"hear", "attention"}},
                           {"allow-silence",
                            "Allow silence",
                            "After a hard sentence, say nothing for a moment. The caller fills the "
                            "silence with what matters.",
                            {"phone", "in-person"},
                            {"pause", "quiet"}},
                           {"private-area",
                            "Move to a private area",
                            "Ask the person to come aside with you. Without an audience the "
                            "voice comes down by itself.",
                            {"in-person"},
                            {"place", "space"}}}};
}

agent::InterruptedCall interrupted()
{
    return {.id = QStringLiteral("c1"),
            .who = QStringLiteral("Ms. Rivera"),
            .when = QStringLiteral("14:02"),
            .elapsed = 3min + 20s};
}

std::vector<Named> allCalls()
{
    return {{"calm", calmCall()},      {"silent", silent()},       {"missing-field", missingField()},
            {"insulted", insulted()},  {"may-ask", mayAsk()},      {"asked", asked()},
            {"may-warn", mayWarn()},   {"warned", warned()},       {"end-ready", endReady()},
            {"hate", hate()},          {"safety", safety()},       {"not-directed", notDirected()},
            {"timed-out", timedOut()}, {"forbidden", forbidden()}, {"record-due", recordDue()},
            {"wrap-up", wrapUp()},     {"saved", saved()},         {"recovering", recovering()}};
}

} // namespace evenkeel::sample
