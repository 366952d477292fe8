// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runner.h"
#include "support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace evenkeel::test;
using nlohmann::json;
using namespace Qt::StringLiterals;

namespace {

/// A data folder of its own, and packs made from the shipped one.
struct Desk
{
    QTemporaryDir folder;
    QString data = folder.filePath(u"data"_s);
    json shipped;

    Desk()
    {
        QFile in(qEnvironmentVariable("EVENKEEL_TEST_SOURCE") + u"/resources/packs/retail-support.json"_s);
        REQUIRE(in.open(QIODevice::ReadOnly));
        shipped = json::parse(in.readAll().toStdString());
    }
    [[nodiscard]] QString file(const QString& name) const { return folder.filePath(name); }
    QString write(const QString& name, const json& pack) const
    {
        QFile out(file(name));
        REQUIRE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(QByteArray::fromStdString(pack.dump()));
        return file(name);
    }
    QString revision(const char* number, const char* goal) const
    {
        auto pack = shipped;
        pack["revision"] = number;
        pack["guides"][0]["steps"][0]["goal"] = goal;
        return write(QString::fromLatin1(number) + u".json"_s, pack);
    }
    Run run(QStringList arguments) const { return cli(arguments << u"--data"_s << data); }
    Run run(const char* group, const char* verb, const QStringList& rest) const
    {
        return run(QStringList{QString::fromLatin1(group), QString::fromLatin1(verb)} + rest);
    }
    std::string inForce() const
    {
        for (const auto& p : run("pack", "log", {u"retail-support"_s, u"--json"_s}).json())
            if (p["in_force"] == true)
                return p["revision"];
        return "none";
    }
};

} // namespace

TEST_CASE("pack publish, log and rollback")
{
    const Desk desk;
    CHECK(desk.run("pack", "log", {u"retail-support"_s}).code == 3); // no database is made by looking
    auto run = desk.run("pack", "publish", {desk.revision("8.0.0", "First."), u"--note"_s, u"A first one"_s});
    INFO(run.out << run.err);
    REQUIRE(run.code == 0);
    CHECK(desk.inForce() == "8.0.0");
    CHECK(desk.run("pack", "publish", {desk.file(u"8.0.0.json"_s)}).code == 3);
    CHECK(desk.run("pack", "publish", {desk.revision("9.0.0", "Second.")}).code == 0);
    CHECK(desk.inForce() == "9.0.0");
    run = desk.run("pack", "rollback", {u"retail-support"_s, u"8.0.0"_s, u"--note"_s, u"Too soon"_s});
    CHECK(run.code == 0);
    CHECK(desk.inForce() == "8.0.0");
    const auto log = desk.run("pack", "log", {u"retail-support"_s, u"--json"_s}).json();
    REQUIRE(log.size() == 4); // with the one that came with the program
    CHECK(log[0]["kind"] == "rolled-back");
    CHECK(log[0]["note"] == "Too soon");
    CHECK(log[0]["base"] == log[1]["sha256"]);
    CHECK(log[0]["sha256"] == log[2]["sha256"]);
    CHECK(log[2]["note"] == "A first one");
    CHECK(desk.run("pack", "log", {u"retail-support"_s}).out.find("* ") == 0);
    CHECK(desk.run("pack", "rollback", {u"retail-support"_s, u"7"_s}).code == 3);

    const auto audited = desk.run("audit", "list", {}).out;
    CHECK(audited.find("pack.rolled-back") != std::string::npos);
    CHECK(audited.find("Too soon") == std::string::npos);
    CHECK(desk.run("db", "check", {}).out.find("Packs:     as they were published.") != std::string::npos);

    CHECK(desk.run("pack", "diff", {u"retail-support@8.0.0"_s, u"retail-support@"_s}).code == 0);
    CHECK(desk.run("pack", "diff", {u"retail-support@8.0.0"_s, u"retail-support@9.0.0"_s}).code == 1);
    CHECK(desk.run("pack", "get", {u"retail-support@9.0.0"_s, u"--out"_s, desk.file(u"got.json"_s)}).code == 0);
    CHECK(desk.run("pack", "diff", {desk.file(u"got.json"_s), desk.file(u"9.0.0.json"_s)}).code == 0);
}

TEST_CASE("pack publish says what stops it")
{
    const Desk desk;
    auto pack = desk.shipped;
    pack["revision"] = "8.0.0";
    pack["lines"][0]["step"] = "nowhere";
    auto run = desk.run("pack", "publish", {desk.write(u"bad.json"_s, pack)});
    CHECK(run.code == 1);
    CHECK(run.out.find("ref.unknown-step") != std::string::npos);
    CHECK(run.out.find("Not published.") != std::string::npos);
    run = desk.run("pack", "publish", {desk.file(u"bad.json"_s), u"--json"_s});
    CHECK(run.json()["ok"] == false);
    CHECK_FALSE(QFileInfo::exists(desk.data));
}

TEST_CASE("Two trainers: the later one is refused, merges and publishes")
{
    const Desk desk;
    REQUIRE(desk.run("pack", "publish", {desk.revision("8.0.0", "Base.")}).code == 0);
    REQUIRE(desk.run("pack", "publish", {desk.revision("8.1.0", "Hers."), u"--base"_s, u"8.0.0"_s}).code == 0);
    auto his = desk.shipped;
    his["revision"] = "8.2.0";
    his["guides"][0]["steps"][0]["goal"] = "Base.";
    his["calm_card"]["title"] = "His";
    const auto mine = desk.write(u"his.json"_s, his);
    auto run = desk.run("pack", "publish", {mine, u"--base"_s, u"8.0.0"_s, u"--json"_s});
    CHECK(run.code == 3);
    CHECK(run.json()["error"] == "publish.meanwhile");
    CHECK(desk.inForce() == "8.1.0");

    const auto merged = desk.file(u"merged.json"_s);
    run = desk.run("pack", "merge", {u"retail-support@8.0.0"_s, mine, u"retail-support@"_s, u"--out"_s, merged});
    INFO(run.out << run.err);
    REQUIRE(run.code == 0);
    CHECK(desk.run("pack", "publish", {merged, u"--base"_s, u"8.1.0"_s}).code == 0);
    CHECK(desk.run("pack", "diff", {u"retail-support@8.1.0"_s, u"retail-support@"_s}).out.find("calm_card") !=
          std::string::npos);

    const auto other = desk.revision("8.3.0", "Also his.");
    const QStringList sides = {u"retail-support@8.0.0"_s, other, u"retail-support@8.1.0"_s, u"--out"_s,
                               desk.file(u"no.json"_s)};
    run = desk.run("pack", "merge", sides);
    CHECK(run.code == 1);
    CHECK(run.out.find("theirs: Hers.") != std::string::npos);
    CHECK_FALSE(QFileInfo::exists(desk.file(u"no.json"_s)));
    CHECK(desk.run("pack", "merge", sides + QStringList{u"--take"_s, u"theirs"_s}).code == 0);
    CHECK(QFileInfo::exists(desk.file(u"no.json"_s)));
}

TEST_CASE("Packs are signed, and where a key is trusted nothing else is taken")
{
    const Desk desk;
    const auto key = desk.file(u"mine.key"_s);
    const auto made = desk.run(QStringList{u"key"_s, u"list"_s});
    CHECK(made.code == 3); // no database yet
    const auto open = cli({u"key"_s, u"make"_s, key, u"--json"_s}).json()["public"].get<std::string>();
    CHECK(open.size() == 64);
    CHECK_FALSE(QFile::permissions(key) & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
    CHECK(cli({u"key"_s, u"make"_s, key}).code == 3);
    const auto pack = desk.revision("8.0.0", "Signed.");
    REQUIRE(cli({u"pack"_s, u"sign"_s, pack, u"--key"_s, key}).code == 0);
    CHECK(cli({u"pack"_s, u"sign"_s, pack, u"--key"_s, key}).code == 3); // never over a file
    const auto publicKey = QString::fromStdString(open);
    auto named = desk.run("pack", "verify", {pack, u"--key"_s, publicKey});
    CHECK(named.code == 0);
    CHECK(named.out.find("the one that you named") != std::string::npos);
    CHECK(named.out.find("trust") == std::string::npos); // nobody here trusts it, and nobody was asked
    named = desk.run("pack", "verify", {pack, u"--key"_s, publicKey, u"--json"_s});
    CHECK(named.json()["named"] == true);
    CHECK_FALSE(named.json().contains("trusted"));
    named = desk.run("pack", "verify", {pack, u"--key"_s, QString(64, u'a')});
    CHECK(named.code == 1);
    CHECK(named.out.find("not by the one that you named") != std::string::npos);
    CHECK(desk.run("pack", "verify", {pack}).code == 1); // anybody can make a key
    CHECK(desk.run("pack", "verify", {pack}).out.find("not trusted here") != std::string::npos);

    REQUIRE(desk.run("key", "trust", {publicKey, u"--name"_s, u"Mia"_s}).code == 0);
    const auto known = desk.run("pack", "verify", {pack});
    CHECK(known.code == 0);
    CHECK(known.out.find("which this data folder trusts") != std::string::npos);
    CHECK(desk.run("pack", "verify", {pack, u"--json"_s}).json()["trusted"] == true);
    auto run = desk.run("pack", "publish", {pack, u"--json"_s});
    CHECK(run.code == 3);
    CHECK(run.json()["error"] == "sign.needed");
    run = desk.run("pack", "publish",
                   {desk.revision("8.0.1", "Other."), u"--signature"_s, pack + u".sig"_s, u"--json"_s});
    CHECK(run.json()["error"] == "sign.refused");
    CHECK(desk.run("pack", "publish", {pack, u"--signature"_s, pack + u".sig"_s}).code == 0);
    CHECK(desk.inForce() == "8.0.0");
    CHECK(desk.run("pack", "publish", {desk.file(u"8.0.1.json"_s), u"--key"_s, key}).code == 0);
    CHECK(desk.inForce() == "8.0.1");
    CHECK(desk.run("key", "list", {}).out.find("Mia") != std::string::npos);
    CHECK(desk.run("key", "withdraw", {publicKey}).code == 0);
    CHECK(desk.run("key", "trust", {publicKey}).code == 3);
}
