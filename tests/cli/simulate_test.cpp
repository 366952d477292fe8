// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runner.h"

#include <QFile>

using evenkeel::test::cli;
using evenkeel::test::simulate;
using nlohmann::json;

namespace {

using Strings = std::vector<std::string>;

void checkOk(const json& answer, const Strings& events, const std::string& light, const Strings& missing)
{
    INFO(answer.dump());
    CHECK(answer.value("ok", false));
    CHECK(answer.value("events", Strings{}) == events);
    CHECK(answer.value("light", "") == light);
    CHECK(answer.value("missing", Strings{"?"}) == missing);
    CHECK_FALSE(answer.contains("error"));
}

void checkRefused(const json& answer, const std::string& error, const std::string& light, const Strings& missing)
{
    INFO(answer.dump());
    CHECK_FALSE(answer.value("ok", true));
    CHECK(answer.value("error", "") == error);
    CHECK(answer.value("light", "") == light);
    CHECK(answer.value("missing", Strings{"?"}) == missing);
    CHECK_FALSE(answer.contains("events"));
}

const std::string kStart = R"({"at_ms":0,"do":"start","number":"+15550142","name":"Ann","direction":"in"})";
const Strings kAtRest = {"breach", "redirect", "permission", "warning"};

} // namespace

TEST_CASE("the default policy goes from the first insult to a lawful end, and says what is missing all the way")
{
    const auto a = simulate({
        kStart,
        R"({"at_ms":1000,"do":"breach","category":"insult","target":"agent","directed":true,"words":"you idiot"})",
        R"({"at_ms":2000,"do":"warn"})",
        R"({"at_ms":3000,"do":"redirect"})",
        R"({"at_ms":4000,"do":"warn"})",
        R"({"at_ms":5000,"do":"ask-permission","reason":"keeps insulting"})",
        R"({"at_ms":6000,"do":"permission","answer":"grant","by":"Sam","how":"app"})",
        R"({"at_ms":7000,"do":"warn"})",
        R"({"at_ms":8000,"do":"end","reason":"abusive-language"})",
        R"({"at_ms":9000,"do":"breach","category":"insult","target":"agent","directed":true,"words":"again"})",
        R"({"at_ms":10000,"do":"end","reason":"abusive-language"})",
        R"({"at_ms":11000,"do":"record","fields":{"words":"you idiot","police":false}})",
    });
    checkOk(a[0], {"call.started", "step.entered"}, "no", kAtRest);
    checkOk(a[1], {"breach.logged"}, "not-yet", {"redirect", "permission", "warning"});
    checkRefused(a[2], "protocol.redirect-first", "not-yet", {"redirect", "permission", "warning"});
    checkOk(a[3], {"redirect.said"}, "not-yet", {"permission", "warning"});
    checkRefused(a[4], "protocol.permission-first", "not-yet", {"permission", "warning"});
    checkOk(a[5], {"permission.asked"}, "not-yet", {"permission", "warning"});
    checkOk(a[6], {"permission.granted"}, "not-yet", {"warning"});
    checkOk(a[7], {"warning.said"}, "not-yet", {"persisting-breach"});
    checkRefused(a[8], "protocol.persisting-breach-first", "not-yet", {"persisting-breach"});
    checkOk(a[9], {"breach.logged"}, "yes", {});
    checkOk(a[10], {"call.ended"}, "no", {});
    checkOk(a[11], {"record.saved"}, "no", {});
}

TEST_CASE("answers have the written form, byte for byte")
{
    const auto run =
        cli({u"call"_qs, u"simulate"_qs, u"-"_qs},
            kStart + "\n" +
                R"({"at_ms":1,"do":"breach","category":"insult","target":"agent","directed":true,"words":"x"})"
                "\n"
                R"({"at_ms":2,"do":"warn"})"
                "\n"
                R"({"at_ms":3,"do":"redirect"})"
                "\n");
    const auto second = run.out.substr(run.out.find('\n') + 1);
    CHECK(
        second ==
        R"({"ok":true,"events":["breach.logged"],"light":"not-yet","missing":["redirect","permission","warning"]})"
        "\n"
        R"({"ok":false,"error":"protocol.redirect-first","light":"not-yet","missing":["redirect","permission","warning"]})"
        "\n"
        R"({"ok":true,"events":["redirect.said"],"light":"not-yet","missing":["permission","warning"]})"
        "\n");
    CHECK(run.code == 0);
    CHECK(run.err.empty());
}

TEST_CASE("a threat alerts in the same command and may end at once")
{
    const auto a = simulate({
        kStart,
        R"({"at_ms":1000,"do":"breach","category":"threat","target":"staff","directed":true,"words":"I know where you work"})",
        R"({"at_ms":2000,"do":"end","reason":"threat"})",
    });
    checkOk(a[1], {"breach.logged", "supervisor.alerted"}, "yes", {});
    checkOk(a[2], {"call.ended"}, "no", {});
}

TEST_CASE("safety takes the hang-up away until it is cleared")
{
    const auto a = simulate({
        kStart,
        R"({"at_ms":1,"do":"breach","category":"hate","target":"agent","directed":true,"words":"x"})",
        R"({"at_ms":2,"do":"safety-raise","kind":"self-harm"})",
        R"({"at_ms":3,"do":"end","reason":"hate"})",
        R"({"at_ms":4,"do":"override-end","reason":"had enough"})",
        R"({"at_ms":5,"do":"safety-clear"})",
        R"({"at_ms":6,"do":"end","reason":"hate"})",
    });
    checkOk(a[2], {"safety.raised", "supervisor.alerted"}, "no", {"safety-clear"});
    checkRefused(a[3], "protocol.safety-clear-first", "no", {"safety-clear"});
    checkRefused(a[4], "protocol.safety-clear-first", "no", {"safety-clear"});
    checkOk(a[5], {"safety.cleared"}, "yes", {});
    checkOk(a[6], {"call.ended"}, "no", {});
}

TEST_CASE("an override ends any call, with a reason")
{
    const auto a = simulate({
        kStart,
        R"({"at_ms":1,"do":"override-end","reason":" "})",
        R"({"at_ms":2,"do":"override-end","reason":"line is unbearable"})",
        R"({"at_ms":3,"do":"redirect"})",
    });
    checkRefused(a[1], "protocol.reason-needed", "no", kAtRest);
    checkOk(a[2], {"call.overridden"}, "no", {});
    checkRefused(a[3], "protocol.ended", "no", {});
}

TEST_CASE("an unanswered request for permission times out by the clock of the commands")
{
    const std::string policy = R"("policy":{"id":"mine","warnings":1,"redirect_min":0,)";
    const auto startWith = [&](const std::string& fallback) {
        return R"({"at_ms":0,"do":"start","number":"1",)" + policy +
               R"("permission":{"required":true,"timeout_s":30,"fallback":")" + fallback + R"("}}})";
    };
    const Strings script = {
        R"({"at_ms":1000,"do":"breach","category":"insult","target":"agent","directed":true,"words":"x"})",
        R"({"at_ms":2000,"do":"ask-permission","reason":"x"})",
        R"({"at_ms":31999,"do":"tick"})",
        R"({"at_ms":32000,"do":"tick"})",
        R"({"at_ms":33000,"do":"warn"})",
    };
    const auto play = [&](const std::string& fallback) {
        Strings lines = {startWith(fallback)};
        lines.insert(lines.end(), script.begin(), script.end());
        return simulate(lines);
    };
    const auto allow = play("allow");
    checkOk(allow[3], {}, "not-yet", {"permission", "warning"});
    checkOk(allow[4], {"permission.timed-out"}, "not-yet", {"warning"});
    checkOk(allow[5], {"warning.said"}, "not-yet", {"persisting-breach"});
    for (const std::string fallback : {"wait", "transfer"}) {
        const auto denied = play(fallback);
        checkOk(denied[4], {"permission.timed-out"}, "not-yet", {"permission", "warning"});
        checkRefused(denied[5], "protocol.permission-first", "not-yet", {"permission", "warning"});
    }
}

TEST_CASE("what fell due comes with the next command that is taken")
{
    const auto a = simulate({
        R"({"at_ms":0,"do":"start","policy":{"warnings":1,"permission":{"required":true,"timeout_s":30,"fallback":"allow"}}})",
        R"({"at_ms":1,"do":"breach","category":"insult","target":"agent","directed":true,"words":"x"})",
        R"({"at_ms":2,"do":"ask-permission","reason":"x"})",
        R"({"at_ms":60000,"do":"warn"})",
    });
    checkOk(a[3], {"permission.timed-out", "warning.said"}, "not-yet", {"persisting-breach"});
}

TEST_CASE("undo takes the latest act back for ten seconds")
{
    const auto a = simulate({
        kStart,
        R"({"at_ms":1000,"do":"breach","category":"insult","target":"agent","directed":true,"words":"x"})",
        R"({"at_ms":10999,"do":"undo"})",
        R"({"at_ms":11000,"do":"undo"})",
        R"({"at_ms":12000,"do":"redirect"})",
        R"({"at_ms":20000,"do":"breach","category":"insult","target":"agent","directed":true,"words":"x"})",
        R"({"at_ms":30001,"do":"undo"})",
    });
    checkOk(a[2], {"act.undone"}, "no", kAtRest);
    checkRefused(a[3], "call.nothing-to-undo", "no", kAtRest);
    checkRefused(a[4], "protocol.no-breach", "no", kAtRest);
    checkRefused(a[6], "call.nothing-to-undo", "not-yet", {"redirect", "permission", "warning"});
}

TEST_CASE("every command of the guide and the work around it is taken")
{
    const auto a = simulate({
        kStart,
        R"({"at_ms":1,"do":"answer"})",
        R"({"at_ms":2,"do":"step","step":"listen"})",
        R"({"at_ms":3,"do":"repeat"})",
        R"({"at_ms":4,"do":"mood","level":5})",
        R"({"at_ms":5,"do":"note","text":"card 4111 1111 1111 1111"})",
        R"({"at_ms":6,"do":"situation","id":"late-delivery"})",
        R"({"at_ms":7,"do":"hold"})",
        R"({"at_ms":8,"do":"resume"})",
        R"({"at_ms":9,"do":"vip","vip":true})",
        R"({"at_ms":10,"do":"silence"})",
        R"({"at_ms":11,"do":"speech"})",
        R"({"at_ms":12,"do":"brevity","full":true})",
        R"({"at_ms":13,"do":"guide","guide":"listen-first"})",
        R"({"at_ms":14,"do":"tick"})",
        R"({"at_ms":15,"do":"transfer","to":"billing"})",
        R"({"at_ms":16,"do":"wrap-up","outcome":"transferred","root_cause":"billing","resolution":"none","agreed":true,"rating":4})",
        R"({"at_ms":17,"do":"reviewed","by":"sup"})",
    });
    const std::vector<Strings> events = {{"call.started", "step.entered"},
                                         {}, // nothing rings here: it counts as answered from the start
                                         {"step.entered"},
                                         {"step.repeated"},
                                         {"mood.set"},
                                         {"note.added"},
                                         {"situation.set"},
                                         {"call.held"},
                                         {"call.resumed"},
                                         {"vip.set"},
                                         {"silence.started"},
                                         {"silence.ended"},
                                         {"brevity.set"},
                                         {"guide.chosen", "step.entered"},
                                         {},
                                         {"call.transferred"},
                                         {"call.wrapped-up"},
                                         {"call.reviewed"}};
    for (std::size_t i = 0; i < events.size(); ++i)
        checkOk(a[i], events[i], "no", i < 15 ? kAtRest : Strings{});
}

TEST_CASE("a line waits for its fields, then it is said")
{
    const auto pack = evenkeel::test::cli({u"call"_qs, u"simulate"_qs, u"-"_qs}, kStart + "\n");
    REQUIRE(pack.code == 0);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"small.json"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":1,"id":"small","title":"Small","language":"en","languages":["en"],"revision":"1",
        "guides":[{"id":"g","title":"G","summary":"s","steps":[{"id":"one","title":"One","goal":"g","stage":"venting",
            "do":["d"],"avoid":["a"],"avoid_words":[],"listen_for":["l"]}]}],
        "lines":[{"id":"hello","step":"one","text":{"en":{"short":"Hello {caller}.","full":"Good day {caller}."}},
            "tags":[],"mood":[1,5],"warmth":3}],
        "situations":[],"behaviours":[],
        "fields":[{"name":"caller","label":"Caller","example":"Ann","fallback":""}],
        "policies":[{"id":"plain","title":"Plain"}],"routes":[],
        "wrap_up":{"outcomes":[],"root_causes":[],"resolutions":[]},"techniques":[],
        "calm_card":{"title":"Calm","reminders":[],"inhale_s":4,"hold_s":2,"exhale_s":6},
        "repeat_back":{"fields":[],"sentence":""},"scorecard":[]})");
    file.close();
    const auto path = json(folder.filePath(u"small.json"_qs).toStdString()).dump();
    const auto a = simulate({
        R"({"at_ms":0,"do":"start","number":"1","pack":)" + path + R"(,"policy":"plain"})",
        R"({"at_ms":1,"do":"say","line":"hello"})",
        R"({"at_ms":2,"do":"field","name":"caller","value":"Ann"})",
        R"({"at_ms":3,"do":"say","line":"hello"})",
        R"({"at_ms":4,"do":"copy","line":"hello","full":true})",
        R"({"at_ms":5,"do":"say","line":"bye"})",
    });
    CHECK(a[0].value("ok", false));
    CHECK(a[1].value("error", "") == "call.missing-fields");
    CHECK(a[1].value("detail", "") == "caller");
    CHECK(a[2].value("events", Strings{}) == Strings{"field.set"});
    CHECK(a[3].value("events", Strings{}) == Strings{"line.said"});
    CHECK(a[4].value("events", Strings{}) == Strings{"line.copied"});
    CHECK(a[5].value("error", "") == "call.unknown-line");
}

TEST_CASE("lines that are no commands are answered, and the call goes on")
{
    const Strings lines = {
        R"({"at_ms":0,"do":"step","step":"listen"})",
        kStart,
        "hello",
        "[1,2]",
        "{\"do\":7}",
        "{\"at_ms\":5}",
        "{\"at_ms\":5,\"do\":\"dance\"}",
        R"({"at_ms":"5","do":"tick"})",
        R"({"at_ms":5.5,"do":"tick"})",
        R"({"at_ms":-1,"do":"tick"})",
        R"({"at_ms":99999999999999999999,"do":"tick"})",
        R"({"at_ms":6,"do":"breach","category":"rudeness"})",
        R"({"at_ms":6,"do":"breach"})",
        R"({"at_ms":6,"do":"mood","level":"5"})",
        R"({"at_ms":6,"do":"mood","level":6})",
        R"({"at_ms":6,"do":"note","text":["x"]})",
        R"({"at_ms":6,"do":"permission","answer":"maybe"})",
        R"({"at_ms":6,"do":"record","fields":[1]})",
        "{\"at_ms\":6,\"do\":\"note\",\"text\":\"\xff\"}",
        std::string(100'000, '['),
        R"({"do":"note","text":")" + std::string(300'000, 'x') + R"("})",
        R"({"at_ms":5,"do":"mood","level":3})",
    };
    const Strings errors = {"call.not-started",
                            "",
                            "simulate.syntax",
                            "simulate.syntax",
                            "simulate.syntax",
                            "simulate.syntax",
                            "simulate.unknown-command",
                            "simulate.time",
                            "simulate.time",
                            "simulate.time",
                            "simulate.time",
                            "simulate.field",
                            "simulate.field",
                            "simulate.field",
                            "call.mood-range",
                            "simulate.field",
                            "simulate.field",
                            "simulate.field",
                            "simulate.syntax",
                            "simulate.syntax",
                            "simulate.syntax",
                            "simulate.time"};
    const auto run = cli({u"call"_qs, u"simulate"_qs, u"-"_qs}, evenkeel::test::joined(lines));
    const auto a = run.lines();
    REQUIRE(a.size() == lines.size());
    CHECK(run.code == 1);
    checkRefused(a[0], "call.not-started", "no", {});
    for (std::size_t i = 0; i < lines.size(); ++i) {
        INFO(i << " " << lines[i].substr(0, 80) << " → " << a[i].dump());
        CHECK(a[i].value("error", "") == errors[i]);
        CHECK(a[i].value("missing", Strings{"?"}) == (i == 0 ? Strings{} : kAtRest));
    }
}

TEST_CASE("time never goes back within a call")
{
    const auto a = simulate({
        kStart,
        R"({"at_ms":5000,"do":"mood","level":5})",
        R"({"at_ms":4999,"do":"mood","level":4})",
        R"({"do":"mood","level":3})",
        R"({"at_ms":5000,"do":"mood","level":2})",
    });
    CHECK(a[1].value("ok", false));
    checkRefused(a[2], "simulate.time", "no", kAtRest);
    CHECK(a[3].value("ok", false));
    CHECK(a[4].value("ok", false));
}

TEST_CASE("a start while a call lives is refused, after the end it begins the next call")
{
    const evenkeel::test::PlayedData data({
        kStart,
        R"({"at_ms":100,"do":"start","number":"2"})",
        R"({"at_ms":200,"do":"caller-hung-up"})",
        R"({"at_ms":0,"do":"start","number":"2"})",
        R"({"at_ms":50,"do":"dropped"})",
    });
    checkRefused(data.answers[1], "call.already-started", "no", kAtRest);
    checkOk(data.answers[2], {"caller.hung-up"}, "no", {});
    checkOk(data.answers[3], {"call.started", "step.entered"}, "no", kAtRest);
    checkOk(data.answers[4], {"call.dropped"}, "no", {});
    CHECK(data.run({u"call"_qs, u"list"_qs, u"--json"_qs}).json().size() == 2);
}

TEST_CASE("a pack or a policy that is not there is refused by name")
{
    const auto a = simulate({
        R"({"at_ms":0,"do":"start","pack":"no-such-pack"})",
        R"({"at_ms":0,"do":"start","policy":"no-such-policy"})",
        R"({"at_ms":0,"do":"start","policy":{"warnings":"many"}})",
        R"({"at_ms":0,"do":"start","policy":{"warnings":10}})",
        R"({"at_ms":0,"do":"start","policy":7})",
        R"({"at_ms":0,"do":"start","policy":{"warnings":2}})",
    });
    checkRefused(a[0], "pack.unreadable", "no", {});
    checkRefused(a[1], "policy.unknown", "no", {});
    checkRefused(a[2], "pack.type", "no", {});
    checkRefused(a[3], "pack.range", "no", {});
    checkRefused(a[4], "simulate.field", "no", {});
    checkOk(a[5], {"call.started", "step.entered"}, "no", {"breach", "warning"});
}

TEST_CASE("an inline policy without words of its own borrows those of the default one")
{
    const auto a = simulate({
        R"({"at_ms":0,"do":"start","policy":{"id":"permission-first","warnings":{"insult":1,"obscene":3,"default":2},"end_statement_required":true,"record_fields":[],"recovery_s":0}})",
        R"({"at_ms":1,"do":"breach","category":"insult","target":"agent","directed":true,"words":"x"})",
        R"({"at_ms":2,"do":"warn"})",
        R"({"at_ms":3,"do":"breach","category":"insult","target":"agent","directed":true,"words":"x"})",
        R"({"at_ms":4,"do":"end","reason":"anything at all"})",
    });
    checkOk(a[0], {"call.started", "step.entered"}, "no", {"breach", "warning"});
    checkOk(a[1], {"breach.logged"}, "not-yet", {"warning"});
    checkOk(a[2], {"warning.said"}, "not-yet", {"persisting-breach"});
    checkOk(a[3], {"breach.logged"}, "yes", {});
    checkOk(a[4], {"call.ended"}, "no", {});
}

TEST_CASE("commands come from a file as well, one that is not there is a data error")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"call.jsonl"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write((kStart + "\r\n\n  \n" + R"({"at_ms":1,"do":"caller-hung-up"})").c_str()); // no newline at the end
    file.close();
    const auto run = cli({u"call"_qs, u"simulate"_qs, file.fileName()});
    CHECK(run.code == 0);
    CHECK(run.lines().size() == 2);

    for (const auto& bad : {folder.filePath(u"none.jsonl"_qs), folder.path()}) {
        const auto missing = cli({u"call"_qs, u"simulate"_qs, bad, u"--json"_qs});
        CHECK(missing.code == 3);
        CHECK(missing.json().at("error") == "simulate.unreadable");
    }
}

TEST_CASE("without --data nothing is left behind")
{
    const QTemporaryDir temporary;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_qs, temporary.path());
    environment.insert(u"EVENKEEL_DATA"_qs, temporary.filePath(u"data"_qs));
    process.setProcessEnvironment(environment);
    process.start(evenkeel::test::cliProgram(), {u"call"_qs, u"simulate"_qs, u"-"_qs});
    process.write((kStart + "\n").c_str());
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    CHECK(QDir(temporary.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).isEmpty());
}
