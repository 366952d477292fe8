// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shipped presets, each played from its first insult to what it allows.

#include "cli/runner.h"

using evenkeel::test::simulate;
using nlohmann::json;

namespace {

using Strings = std::vector<std::string>;

/// Plays short commands under a preset, a second apart, and gives "light missing…" or the error after each.
Strings play(const std::string& policy, const Strings& acts)
{
    Strings lines = {R"({"at_ms":0,"do":"start","number":"555","policy":")" + policy + R"("})"};
    int at = 0;
    for (const auto& act : acts) {
        at += 1000;
        const auto dash = act.find(' ');
        const auto verb = act.substr(0, dash);
        const auto rest = dash == std::string::npos ? std::string{} : act.substr(dash + 1);
        json line = {{"at_ms", at}, {"do", verb}};
        if (verb == "breach") {
            const bool directed = rest.find(" elsewhere") == std::string::npos;
            line["category"] = rest.substr(0, rest.find(' '));
            line["target"] = directed ? "agent" : "none";
            line["directed"] = directed;
            line["words"] = "x";
        } else if (verb == "end") {
            line["reason"] = "conduct";
        } else if (verb == "override-end" || verb == "ask-permission") {
            line["reason"] = "reason";
        } else if (verb == "tick") {
            at += std::stoi(rest) * 1000;
            line["at_ms"] = at;
        }
        lines.push_back(line.dump());
    }
    Strings out;
    for (const auto& answer : simulate(lines)) {
        std::string told = answer.value("error", answer.value("light", ""));
        if (answer.value("ok", false)) {
            for (const auto& missing : answer.value("missing", Strings{}))
                told += " " + missing;
        }
        out.push_back(told);
    }
    return out;
}

} // namespace

TEST_CASE("council-one-warning: one warning, no permission")
{
    CHECK(play("council-one-warning", {"breach insult", "warn", "end", "breach slur", "end"}) ==
          Strings{"no breach warning", "not-yet warning", "not-yet persisting-breach",
                  "protocol.persisting-breach-first", "yes", "no"});
}

TEST_CASE("ombudsman-ask-or-end: one warning, no permission")
{
    CHECK(play("ombudsman-ask-or-end", {"breach insult", "end", "warn", "stopped", "breach obscene", "end"}) ==
          Strings{"no breach warning", "not-yet warning", "protocol.warning-first", "not-yet persisting-breach",
                  "no breach", "yes", "no"});
}

TEST_CASE("insult-1-obscene-3: an insult takes one warning, obscenity three")
{
    CHECK(play("insult-1-obscene-3", {"breach insult", "warn", "breach insult"}) ==
          Strings{"no breach warning", "not-yet warning", "not-yet persisting-breach", "yes"});
    CHECK(play("insult-1-obscene-3", {"breach obscene", "warn", "breach obscene", "warn", "breach obscene", "warn",
                                      "end", "breach obscene", "end"}) ==
          Strings{"no breach warning", "not-yet warning", "not-yet warning persisting-breach", "not-yet warning",
                  "not-yet warning persisting-breach", "not-yet warning", "not-yet persisting-breach",
                  "protocol.persisting-breach-first", "yes", "no"});
}

TEST_CASE("clinic-zero-tolerance: everything ends at once")
{
    for (const std::string category :
         {"insult", "slur", "obscene", "sexual", "threat", "hate", "boundary", "demand", "other"})
        CHECK(play("clinic-zero-tolerance", {"breach " + category, "end"}) == Strings{"no breach", "yes", "no"});
}

TEST_CASE("helpline: sexual use of the line ends at once, other conduct after a warning")
{
    CHECK(play("helpline", {"breach sexual", "end"}).at(1) == "yes");
    const auto insult = play("helpline", {"breach insult", "end"});
    CHECK(insult.at(1).starts_with("not-yet"));
    CHECK(insult.at(2).starts_with("protocol."));
}

TEST_CASE("directed-only: conduct that is not aimed at anybody opens no ladder")
{
    CHECK(play("directed-only", {"breach insult elsewhere", "warn", "breach insult", "warn", "breach insult", "end"}) ==
          Strings{"no breach warning", "no breach warning", "protocol.clarify", "not-yet warning",
                  "not-yet persisting-breach", "yes", "no"});
    CHECK(play("directed-only", {"breach sexual elsewhere"}).at(1) == "yes");
}

TEST_CASE("three-strike: three warnings, slurs at once")
{
    CHECK(play("three-strike", {"breach slur", "end"}) == Strings{"no breach warning", "yes", "no"});
    const auto insult = play("three-strike", {"breach insult", "warn", "breach insult", "warn", "breach insult", "warn",
                                              "breach insult", "end"});
    CHECK(insult.at(6) == "not-yet persisting-breach");
    CHECK(insult.at(7) == "yes");
    CHECK(insult.at(8) == "no");
}

TEST_CASE("time-limit: the same demand for half an hour may end")
{
    const auto told = play("time-limit", {"breach demand", "end", "tick 1700", "tick 200", "end"});
    CHECK(told.at(1).starts_with("not-yet"));
    CHECK(told.at(2).starts_with("protocol."));
    CHECK(told.at(3).starts_with("not-yet"));
    CHECK(told.at(4) == "yes");
    CHECK(told.at(5) == "no");
}

TEST_CASE("never: an agent does not end, but may override")
{
    CHECK(play("never", {"breach threat", "end", "override-end"}) ==
          Strings{"no policy-forbids", "no policy-forbids", "protocol.policy-forbids", "no"});
}
