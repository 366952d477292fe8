// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log_fixture.h"
#include "store/pack_store.h"
#include "store/publications.h"
#include "store/salvage.h"
#include "store/sha256.h"
#include "store/signing_keys.h"
#include "store/told_revisions.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
using namespace Qt::StringLiterals;

namespace {

std::string hashOf(const std::string& text)
{
    return sha256(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
}

Publication wanted(const std::string& revision, const std::string& base = {})
{
    Publication p;
    p.pack = "house";
    p.revision = revision;
    p.at = kDay;
    p.actor = "Mia";
    p.role = "trainer";
    p.note = "Why: ñ";
    p.base = base;
    return p;
}

std::vector<std::string> revisions(const Publications& publications)
{
    std::vector<std::string> all;
    for (const auto& p : need(publications.list("house")))
        all.push_back(p.revision);
    return all;
}

const SigningKey kKey{std::string(32, 'k'), "Mia’s key", kDay, "Mia", std::nullopt, {}};
const Doer kMia{"Mia", "trainer", kDay};

} // namespace

TEST_CASE("What is published is in force and stands in the log with all that was said")
{
    Fixture f;
    Publications publications(*f.database);
    CHECK(need(publications.newest()) == 0);
    CHECK_FALSE(need(publications.latest("house")));
    auto first = wanted("1.0");
    first.signer = std::string(32, 's');
    first.signature = std::string(64, '\0');
    const auto written = need(publications.append(first, "body one"));
    CHECK(written.seq == 1);
    CHECK(written.sha256 == hashOf("body one"));
    first.seq = 1;
    first.sha256 = written.sha256;
    CHECK(need(publications.latest("house")) == first);
    CHECK(need(publications.newest()) == 1);
    CHECK(need(publications.packs()) == std::vector<std::string>{"house"});
    CHECK(need(PackStore(*f.database).packText("house", "1.0")) == "body one");
    CHECK_FALSE(need(publications.faulty()));

    const auto audited = need(AuditLog(*f.database).list({}));
    REQUIRE(audited.size() == 1);
    CHECK(audited[0].action == audit::kPackPublished);
    CHECK(audited[0].subject == "house");
    CHECK(audited[0].role == "trainer");
    CHECK(audited[0].detail.find("revision=1.0") == 0);
    CHECK(audited[0].detail.find("signed") != std::string::npos);
    CHECK(audited[0].detail.find("Why") == std::string::npos);
}

TEST_CASE("Who publishes over what they have not seen is refused, and nothing is overwritten")
{
    Fixture f;
    Publications publications(*f.database);
    const auto first = need(publications.append(wanted("1.0"), "one"));
    CHECK(keyOf(publications.append(wanted("2.0"), "two")) == "publish.meanwhile");
    CHECK(keyOf(publications.append(wanted("2.0", hashOf("other")), "two")) == "publish.meanwhile");
    CHECK(publications.append(wanted("2.0"), "two").error().detail == "1.0");
    CHECK(keyOf(PackStore(*f.database).packText("house", "2.0")) == "store.no-pack");
    need(publications.append(wanted("2.0", first.sha256), "two"));
    CHECK(revisions(publications) == std::vector<std::string>{"2.0", "1.0"});
}

TEST_CASE("One body is kept once, however often it is published")
{
    Fixture f;
    Publications publications(*f.database);
    const auto first = need(publications.append(wanted("1.0"), "one"));
    const auto second = need(publications.append(wanted("2.0", first.sha256), "two"));
    auto back = wanted("1.0", second.sha256);
    back.kind = Publication::Kind::RolledBack;
    need(publications.append(back, "one"));
    CHECK(revisions(publications) == std::vector<std::string>{"1.0", "2.0", "1.0"});
    CHECK(need(readInteger(f.database->connection(), u"SELECT count(*) FROM pack_revisions"_s, "test")) == 2);
    CHECK(need(AuditLog(*f.database).list({}))[0].action == audit::kPackRolledBack);
    CHECK(keyOf(publications.append(wanted("2.0", first.sha256), "other words")) == "store.pack-changed");
}

TEST_CASE("Publications cannot be changed or taken away, and what is changed past the rules is found")
{
    Fixture f;
    Publications publications(*f.database);
    need(publications.append(wanted("1.0"), "one"));
    const auto raw = f.raw();
    CHECK_FALSE(runOnce(raw->database(), u"UPDATE publications SET actor = 'x'"_s, "test"));
    CHECK_FALSE(runOnce(raw->database(), u"DELETE FROM publications"_s, "test"));
    CHECK_FALSE(need(publications.faulty()));
    run(*raw, "UPDATE pack_revisions SET body = 'onE'");
    CHECK(need(publications.faulty()) == "house 1.0");
    run(*raw, "UPDATE pack_revisions SET body = 'one'");
    run(*raw, "DROP TRIGGER publications_no_update");
    run(*raw, "UPDATE publications SET note = 'because'");
    CHECK(need(publications.faulty()) == "house 1.0");
}

TEST_CASE("A key is trusted until it is withdrawn, and never comes back")
{
    Fixture f;
    SigningKeys keys(*f.database);
    CHECK(need(keys.trusted()).empty());
    need(keys.trust(kKey.publicKey, kKey.name, kMia));
    CHECK(need(keys.list()) == std::vector{kKey});
    CHECK(need(keys.trusted()) == std::vector{kKey.publicKey});
    CHECK(keyOf(keys.trust(kKey.publicKey, "again", kMia)) == "sign.known-key");
    CHECK(keyOf(keys.trust("short", "", kMia)) == "sign.bad-key");
    CHECK(keyOf(keys.withdraw(std::string(32, 'x'), kMia)) == "sign.unknown-key");
    need(keys.withdraw(kKey.publicKey, kMia));
    CHECK(need(keys.trusted()).empty());
    CHECK(need(keys.list())[0].withdrawnBy == "Mia");
    CHECK(keyOf(keys.trust(kKey.publicKey, "again", kMia)) == "sign.known-key");
    CHECK(keyOf(keys.withdraw(kKey.publicKey, kMia)) == "sign.unknown-key");
    const auto raw = f.raw();
    CHECK_FALSE(runOnce(raw->database(), u"UPDATE signing_keys SET withdrawn_at = NULL"_s, "test"));
    CHECK_FALSE(runOnce(raw->database(), u"DELETE FROM signing_keys"_s, "test"));
    const auto audited = need(AuditLog(*f.database).list({}));
    REQUIRE(audited.size() == 2);
    CHECK(audited[0].action == audit::kKeyWithdrawn);
    CHECK(audited[1].action == audit::kKeyTrusted);
}

TEST_CASE("Each agent is told of each pack by itself")
{
    Fixture f;
    ToldRevisions told(*f.database);
    CHECK_FALSE(need(told.find("Ana", "house")));
    need(told.set("Ana", "house", "1.0", kDay));
    need(told.set("Ana", "house", "1.1", kDay));
    need(told.set("Ben", "house", "1.0", kDay));
    CHECK(need(told.find("Ana", "house")) == "1.1");
    CHECK(need(told.find("Ben", "house")) == "1.0");
    CHECK_FALSE(need(told.find("Ana", "other")));
}

TEST_CASE("Publications and keys come through a backup and a salvage")
{
    const QTemporaryDir dir;
    std::vector<Publication> before;
    {
        const auto database = need(Database::open(dir.path()));
        CallLog log(*database);
        Writer(log).append({opening()});
        Publications publications(*database);
        const auto first = need(publications.append(wanted("1.0"), "{\"one\":1}" + std::string(9000, ' ')));
        auto second = wanted("2.0", first.sha256);
        second.signer = kKey.publicKey;
        second.signature = std::string(64, '\x07');
        need(publications.append(second, "{\"two\":2}"));
        SigningKeys keys(*database);
        need(keys.trust(kKey.publicKey, kKey.name, kMia));
        need(keys.trust(std::string(32, 'o'), "old", kMia));
        need(keys.withdraw(std::string(32, 'o'), kMia));
        before = need(publications.list("house"));

        const auto copyFolder = dir.filePath(u"copy"_s);
        REQUIRE(QDir().mkdir(copyFolder));
        need(database->backup(Database::fileIn(copyFolder)));
        const auto copy = need(Database::open(copyFolder));
        CHECK(need(Publications(*copy).list("house")) == before);
        CHECK(need(SigningKeys(*copy).list()) == need(keys.list()));
    }
    QFile file(Database::fileIn(dir.path())); // its header is gone
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.write(QByteArray(100, 'x')) == 100);
    file.close();
    const auto report = need(salvage(dir.path()));
    CHECK(report.publications == 2);
    CHECK(report.publicationsLost == 0);
    CHECK(report.signingKeys == 2);
    CHECK(report.signingKeysLost == 0);
    const auto database = need(Database::open(dir.path()));
    Publications publications(*database);
    CHECK(need(publications.list("house")) == before);
    CHECK_FALSE(need(publications.faulty()));
    const auto keys = need(SigningKeys(*database).list());
    REQUIRE(keys.size() == 2);
    CHECK(keys[0] == kKey);
    CHECK(keys[1].withdrawnAt);
}

TEST_CASE("A publication whose pack is lost is not in force after a salvage, and is counted")
{
    const QTemporaryDir dir;
    {
        const auto database = need(Database::open(dir.path()));
        CallLog log(*database);
        Writer(log).append({opening()});
        Publications publications(*database);
        const auto first = need(publications.append(wanted("1.0"), "{\"one\":1}"));
        need(publications.append(wanted("2.0", first.sha256), "{\"two\":2}"));
        const auto raw = need(Connection::open(database->file()));
        run(*raw, "UPDATE pack_revisions SET body = '{\"two\":3}' WHERE revision = '2.0'");
        database->checkpoint();
    }
    const auto report = need(salvage(dir.path()));
    CHECK(report.publications == 1);
    CHECK(report.publicationsLost == 1);
    const auto database = need(Database::open(dir.path()));
    CHECK(revisions(Publications(*database)) == std::vector<std::string>{"1.0"});
}
