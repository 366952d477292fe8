// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runner.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace evenkeel::test;
using nlohmann::json;

namespace {

QString shipped()
{
    return qEnvironmentVariable("EVENKEEL_TEST_SOURCE") + QStringLiteral("/resources/packs/retail-support.json");
}

json document(const QString& file)
{
    QFile in(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return json::parse(in.readAll().toStdString());
}

/// A folder with one file in it.
struct OneFile
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("pack.json"));
    explicit OneFile(const json& content)
    {
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(content.dump()));
    }
};

Run packCli(const char* group, const char* verb, const QStringList& rest)
{
    return cli(QStringList{QString::fromLatin1(group), QString::fromLatin1(verb)} + rest);
}

json answer(const char* group, const char* verb, const QStringList& rest, int code)
{
    const auto run = packCli(group, verb, rest + QStringList{QStringLiteral("--json")});
    INFO(run.out << run.err);
    CHECK(run.code == code);
    const auto value = run.json();
    REQUIRE(value.is_object());
    return value;
}

// It has words of its own, but none for the end.
const json kBadPolicy = {
    {"id", "silent"}, {"redirect_min", 1}, {"warnings", 2}, {"lines", {{"redirect", {{"default", "redirect-plain"}}}}}};

} // namespace

TEST_CASE("pack check finds nothing wrong with the shipped pack")
{
    const auto run = packCli("pack", "check", {shipped()});
    CHECK(run.code == 0);
    CHECK(run.out == "retail-support " + document(shipped())["revision"].get<std::string>() + ": nothing wrong.\n");
    const auto value = answer("pack", "check", {shipped()}, 0);
    CHECK(value["ok"] == true);
    CHECK(value["findings"].empty());
}

TEST_CASE("pack check names each fault with its code, place and sentence, and exits with 1")
{
    auto pack = document(shipped());
    pack["lines"][0]["text"]["en"]["short"] = "Hello {nobody}, calm\u202e down";
    pack["routes"][0]["topics"][0] = "weather";
    pack["x-colour"] = "green";
    const OneFile file(pack);

    const auto value = answer("pack", "check", {file.path}, 1);
    CHECK(value["ok"] == false);
    CHECK(value["errors"] == 3);
    CHECK(value["notes"] == 1);
    std::vector<std::string> found;
    for (const auto& f : value["findings"])
        if (f["severity"] != "warning")
            found.push_back(f["code"].get<std::string>() + ' ' + f["pointer"].get<std::string>());
    CHECK(found == std::vector<std::string>{"line.field-undefined /lines/0/text/en/short",
                                            "text.invisible /lines/0/text/en/short",
                                            "ref.unknown-topic /routes/0/topics/0", "key.unknown /x-colour"});

    const auto run = packCli("pack", "check", {file.path});
    CHECK(run.code == 1);
    CHECK(run.out.find("error ref.unknown-topic at /routes/0/topics/0\n    There is no ") != std::string::npos);
    CHECK(run.out.find("\u202e") == std::string::npos);
}

TEST_CASE("pack check holds the document against the schema as well")
{
    auto pack = document(shipped());
    pack["lines"][0]["step"] = "listen";
    pack["lines"][0]["use"] = "end"; // the codec takes it: an editor may be half way
    const OneFile file(pack);
    std::vector<std::string> codes;
    const auto value = answer("pack", "check", {file.path}, 1);
    for (const auto& f : value["findings"])
        if (f["pointer"] == "/lines/0")
            codes.push_back(f["code"]);
    CHECK(std::find(codes.begin(), codes.end(), "schema.mismatch") != codes.end());
    CHECK(std::find(codes.begin(), codes.end(), "line.two-places") != codes.end());
}

TEST_CASE("pack check lets a pack with nothing but unknown keys pass")
{
    auto pack = document(shipped());
    pack["x-colour"] = "green";
    const OneFile file(pack);
    CHECK(answer("pack", "check", {file.path}, 0)["notes"] == 1);
}

TEST_CASE("pack show tells what is in a pack")
{
    const auto value = answer("pack", "show", {shipped()}, 0);
    CHECK(value["id"] == "retail-support");
    CHECK(value["guides"][0]["steps"] ==
          json{"acknowledge", "apologize", "listen", "empathize", "offer-solution", "agree", "thank"});
    CHECK(value["lines"] == document(shipped())["lines"].size());
    const auto run = packCli("pack", "show", {shipped()});
    CHECK(run.code == 0);
    CHECK(run.out.find("Guide seven-steps: ") != std::string::npos);
}

TEST_CASE("pack search finds lines in spite of a typo, and keeps to its limit")
{
    const auto value =
        answer("pack", "search",
               {shipped(), QStringLiteral("delivry late"), QStringLiteral("--limit"), QStringLiteral("3")}, 0);
    REQUIRE(value["hits"].size() == 3);
    CHECK(value["hits"][0]["place"] == "situation late-delivery");
    CHECK_FALSE(value["hits"][0]["short"].get<std::string>().empty());
    CHECK(value["hits"][0]["score"] >= value["hits"][2]["score"]);
    CHECK(answer("pack", "search", {shipped(), QStringLiteral("zzzzqqqq")}, 0)["hits"].empty());
}

TEST_CASE("policy list and show read the shipped pack unless another is named")
{
    const auto list = answer("policy", "list", {}, 0);
    CHECK(list["pack"] == "retail-support");
    CHECK(list["policies"].size() == 10);
    CHECK(list["policies"][0]["id"] == "permission-first");
    const auto shown = answer("policy", "show", {QStringLiteral("never")}, 0);
    CHECK(shown["agent_may_end"] == false);
    CHECK(answer("policy", "show", {QStringLiteral("house")}, 3)["error"] == "policy.unknown");

    const OneFile file({{"format", 1},
                        {"id", "mine"},
                        {"title", "Mine"},
                        {"language", "en"},
                        {"policies", {{{"id", "house"}, {"warnings", 7}}}}});
    const QStringList other{QStringLiteral("--pack"), file.path};
    CHECK(answer("policy", "list", other, 0)["pack"] == "mine");
    CHECK(answer("policy", "show", QStringList{QStringLiteral("house")} + other, 0)["warnings"] == 7);
    CHECK(answer("policy", "show", QStringList{QStringLiteral("never")} + other, 3)["error"] == "policy.unknown");
}

TEST_CASE("policy prove holds for every shipped policy, by id and by file")
{
    const auto one = answer("policy", "prove", {QStringLiteral("permission-first")}, 0);
    CHECK(one["ok"] == true);
    CHECK(one["policies"][0]["states"] > 100);
    const auto all = answer("policy", "prove", {shipped()}, 0);
    CHECK(all["policies"].size() == 10);
    for (const auto& policy : all["policies"])
        CHECK(policy["holds"] == true);
}

TEST_CASE("policy prove prints the shortest way to a broken promise, and exits with 1")
{
    const OneFile file(kBadPolicy);
    const auto value = answer("policy", "prove", {file.path}, 1);
    CHECK(value["ok"] == false);
    REQUIRE(value["policies"][0]["violations"].size() >= 1);
    const auto& violation = value["policies"][0]["violations"][0];
    CHECK(violation["property"] == "end-reachable");
    CHECK(violation["path"] == json{"breach insult"});

    const auto run = packCli("policy", "prove", {file.path});
    CHECK(run.code == 1);
    CHECK(run.out.find("silent: does not hold") == 0);
    CHECK(run.out.find("    1. breach insult\n") != std::string::npos);

    // The same policy within a pack, beside one that holds.
    auto pack = document(shipped());
    pack["policies"].push_back(kBadPolicy);
    const OneFile packFile(pack);
    const auto both = answer("policy", "prove", {packFile.path}, 1);
    CHECK(both["policies"][0]["holds"] == true);
    CHECK(both["policies"][10]["holds"] == false);
}

TEST_CASE("a policy that brings no words is proved with those that a call under it borrows")
{
    const OneFile file(json{{"id", "bare"}, {"redirect_min", 1}, {"warnings", 2}});
    CHECK(answer("policy", "prove", {file.path}, 0)["policies"][0]["holds"] == true);
}

TEST_CASE("policy prove says which keys of a policy it does not know, and what it cannot read")
{
    auto policy = kBadPolicy;
    policy["warnigs"] = 3;
    const OneFile file(policy);
    CHECK(answer("policy", "prove", {file.path}, 1)["unknown"] == json{"/warnigs"});

    policy["warnings"] = 77;
    const OneFile wrong(policy);
    const auto refused = answer("policy", "prove", {wrong.path}, 3);
    CHECK(refused["error"] == "pack.range");
    CHECK(refused["detail"] == "/warnings");
    CHECK(answer("policy", "prove", {QStringLiteral("no-such-policy")}, 3)["error"] == "policy.unknown");
    CHECK(answer("policy", "prove", {QStringLiteral("./none.json")}, 3)["error"] == "pack.unreadable");
}

TEST_CASE("pack diff tells what is different, with the words marked")
{
    auto changed = document(shipped());
    changed["revision"] = "9.9.9";
    changed["guides"][0]["steps"][0]["goal"] = "Another goal.";
    changed["routes"].push_back({{"id", "brand-new"}, {"label", "New"}, {"to", "Somebody"}});
    const OneFile other(changed);
    const auto run = packCli("pack", "diff", {shipped(), other.path});
    INFO(run.out << run.err);
    CHECK(run.code == 1);
    CHECK(run.out.find("{+9.9.9+}") != std::string::npos);
    CHECK(run.out.find("changed guides/steps acknowledge") != std::string::npos);
    CHECK(run.out.find("added routes brand-new") != std::string::npos);
    CHECK(run.out.find("3 items are different.") != std::string::npos);

    const auto value = answer("pack", "diff", {shipped(), other.path}, 1);
    CHECK(value["same"] == false);
    REQUIRE(value["changes"].size() == 3);
    CHECK(value["changes"][1]["in"] == "seven-steps");
    CHECK(value["changes"][1]["fields"][0]["after"] == "Another goal.");

    CHECK(answer("pack", "diff", {shipped(), shipped()}, 0)["changes"].empty());
    CHECK(packCli("pack", "diff", {shipped(), QStringLiteral("none.json")}).code == 3);
}
