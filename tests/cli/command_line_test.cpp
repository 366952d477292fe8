// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runner.h"

using evenkeel::test::cli;

namespace {

void checkUsage(const QStringList& arguments, const std::string& part)
{
    INFO(arguments.join(QLatin1Char(' ')).toStdString());
    const auto run = cli(arguments);
    CHECK(run.code == 2);
    CHECK(run.out.empty());
    CHECK(run.err.starts_with("evenkeel-cli: "));
    CHECK(run.err.find(part) != std::string::npos);
    CHECK(run.err.ends_with("\n"));
}

} // namespace

TEST_CASE("help lists every command, a group's help its own, a command's help its usage")
{
    const auto all = cli({u"--help"_qs});
    CHECK(all.code == 0);
    CHECK(all.err.empty());
    for (const char* command :
         {"call simulate FILE", "call list", "call show ID", "call verify [ID]", "call export ID"})
        CHECK(all.out.find(command) != std::string::npos);

    const auto group = cli({u"call"_qs, u"--help"_qs});
    CHECK(group.code == 0);
    CHECK(group.out.find("call simulate FILE") != std::string::npos);

    const auto one = cli({u"call"_qs, u"list"_qs, u"-h"_qs});
    CHECK(one.code == 0);
    CHECK(one.out.find("[--limit N] [--data DIR] [--json]") != std::string::npos);
    CHECK(one.out.find("simulate") == std::string::npos);
}

TEST_CASE("the version is told, also as JSON")
{
    const auto plain = cli({u"--version"_qs});
    CHECK(plain.code == 0);
    CHECK(plain.out.starts_with("evenkeel-cli "));
    const auto json = cli({u"--version"_qs, u"--json"_qs}).json();
    CHECK("evenkeel-cli " + json.at("version").get<std::string>() + "\n" == plain.out);
}

TEST_CASE("a mistake on the command line is answered with what to do, and code 2")
{
    checkUsage({}, "--help");
    checkUsage({u"cal"_qs}, "call");
    checkUsage({u"call"_qs}, "simulate, list, find, show, verify, export");
    checkUsage({u"call"_qs, u"lst"_qs}, "simulate, list, find, show, verify, export");
    checkUsage({u"call"_qs, u"show"_qs}, "call show ID");
    checkUsage({u"call"_qs, u"show"_qs, u"a"_qs, u"b"_qs}, "too many");
    checkUsage({u"call"_qs, u"list"_qs, u"--date"_qs, u"x"_qs}, "too many"); // what follows may be no value
    checkUsage({u"call"_qs, u"list"_qs, u"--date"_qs}, "no option --date");
    checkUsage({u"call"_qs, u"show"_qs, u"a"_qs, u"--limit"_qs, u"3"_qs}, "no option --limit");
    checkUsage({u"call"_qs, u"list"_qs, u"--data"_qs}, "--data needs a folder");
    checkUsage({u"call"_qs, u"list"_qs, u"-n"_qs}, "no option -n");
    for (const auto& bad : {u"0"_qs, u"-1"_qs, u"3x"_qs, u""_qs, u"99999999999"_qs})
        checkUsage({u"call"_qs, u"list"_qs, u"--limit"_qs, bad}, "--limit needs a whole number");
}

TEST_CASE("with --json a mistake is told on the output as well")
{
    const auto run = cli({u"call"_qs, u"lst"_qs, u"--json"_qs});
    CHECK(run.code == 2);
    CHECK(run.json().at("error") == "cli.usage");
    CHECK_FALSE(run.json().at("detail").get<std::string>().empty());
    CHECK(run.err.starts_with("evenkeel-cli: "));
}

TEST_CASE("Qt takes no options of its own out of ours")
{
    checkUsage({u"call"_qs, u"list"_qs, u"--platform"_qs}, "no option --platform");
    checkUsage({u"call"_qs, u"list"_qs, u"-platformpluginpath"_qs}, "no option -platformpluginpath");
}
