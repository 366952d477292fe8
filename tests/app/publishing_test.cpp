// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/call_pack.h"
#include "app/pack_news.h"
#include "app/paths.h"
#include "app/publishing.h"
#include "pack/codec.h"
#include "store/pack_store.h"
#include "store/signing_keys.h"
#include "support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace evenkeel;
using store::Publication;

namespace {

template <typename T> T need(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().key + " (" + result.error().detail + ")");
    return std::move(*result);
}
void need(const Result<void>& result)
{
    if (!result)
        throw std::runtime_error(result.error().key);
}
template <typename T> std::string keyOf(const Result<T>& result)
{
    return result ? "ok" : result.error().key;
}

const std::string kId = app::kDefaultPack;

/// A data folder, and the shipped pack to change.
struct Place
{
    QTemporaryDir folder;
    std::unique_ptr<store::Database> database = need(store::Database::open(folder.path()));
    pack::Pack shipped = need(pack::load(app::shippedPackFile(kId).toStdU16String()));
    app::Asker mia{"Mia", "trainer", app::Clock::system()};

    [[nodiscard]] std::shared_ptr<const pack::Pack> revised(const std::string& revision,
                                                            const std::string& goal = {}) const
    {
        auto pack = shipped;
        pack.revision = revision;
        if (!goal.empty())
            pack.guides[0].steps[0].goal = goal;
        return std::make_shared<const pack::Pack>(std::move(pack));
    }
    Result<Publication> publish(std::shared_ptr<const pack::Pack> pack, std::optional<std::string> base = {},
                                std::optional<app::PackSignature> signature = {})
    {
        return app::publish(*database, {std::move(pack), std::move(base), "Why.", std::move(signature)}, mia);
    }
    [[nodiscard]] std::string inForce() const
    {
        const auto found = need(app::packInForce(*database, kId));
        return found.pack ? found.pack->revision : "as shipped";
    }
    [[nodiscard]] std::vector<std::string> log() const
    {
        std::vector<std::string> lines;
        for (const auto& p : need(store::Publications(*database).list(kId)))
            lines.push_back(std::string(store::nameOf(p.kind)) + ' ' + p.revision);
        return lines;
    }
};

using Lines = std::vector<std::string>;

struct Key
{
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("signing.key"));
    std::string open = need(app::makeSigningKey(file));
    [[nodiscard]] app::PackSignature sign(const pack::Pack& pack) const
    {
        return need(app::signPack(need(app::PrivateKey::read(file)), app::bodyHash(pack)));
    }
};

} // namespace

TEST_CASE("A pack is published, and there is a way back to the one that came with the program")
{
    Place place;
    CHECK(place.inForce() == "as shipped");
    const auto done = need(place.publish(place.revised("2.0.0", "Another goal.")));
    CHECK(done.note == "Why.");
    CHECK(done.base == app::bodyHash(place.shipped));
    CHECK(place.inForce() == "2.0.0");
    CHECK(place.log() == Lines{"published 2.0.0", "published " + place.shipped.revision});

    const auto back = need(app::rollBack(*place.database, kId, place.shipped.revision, "No.", place.mia));
    CHECK(back.kind == Publication::Kind::RolledBack);
    CHECK(place.inForce() == place.shipped.revision);
    CHECK(place.log() ==
          Lines{"rolled-back " + place.shipped.revision, "published 2.0.0", "published " + place.shipped.revision});
    CHECK(need(app::packInForce(*place.database, kId)).pack->guides == place.shipped.guides);
    CHECK(keyOf(app::rollBack(*place.database, kId, place.shipped.revision, "", place.mia)) == "publish.in-force");
    CHECK(keyOf(app::rollBack(*place.database, kId, "9", "", place.mia)) == "publish.no-revision");
}

TEST_CASE("A pack that the linter or the prover has something against is not published")
{
    Place place;
    auto unlinted = *place.revised("2.0.0");
    unlinted.lines.front().text.clear();
    CHECK(keyOf(place.publish(std::make_shared<const pack::Pack>(unlinted))) == "publish.obstacles");
    CHECK_FALSE(app::obstaclesOf(unlinted).findings.empty());

    auto unproven = *place.revised("2.0.0");
    auto& policy = unproven.policies.front();
    policy.endLines = {};
    policy.endStatementRequired = true;
    CHECK_FALSE(app::obstaclesOf(unproven).unproven.empty());
    CHECK(keyOf(place.publish(std::make_shared<const pack::Pack>(unproven))) == "publish.obstacles");
    CHECK(app::obstaclesOf(place.shipped).none());
    CHECK(place.inForce() == "as shipped");
    CHECK(place.log().empty());
}

TEST_CASE("Neither the same words nor a revision that is taken are published")
{
    Place place;
    CHECK(keyOf(place.publish(place.revised(place.shipped.revision))) == "ok"); // as it came, by hand
    CHECK(keyOf(place.publish(place.revised(place.shipped.revision))) == "publish.unchanged");
    CHECK(keyOf(place.publish(place.revised(place.shipped.revision, "Other"))) == "publish.revision-taken");
    need(place.publish(place.revised("2.0.0", "Other")));
    CHECK(keyOf(place.publish(place.revised("2.0.0", "Yet another"))) == "publish.revision-taken");
}

TEST_CASE("Of two trainers the later one is refused")
{
    Place place;
    const auto base = app::bodyHash(place.shipped);
    need(place.publish(place.revised("2.0.0", "Hers"), base));
    const auto late = place.publish(place.revised("2.1.0", "His"), base);
    CHECK(keyOf(late) == "publish.meanwhile");
    CHECK(late.error().detail == "2.0.0");
    CHECK(place.inForce() == "2.0.0");
    CHECK(keyOf(place.publish(place.revised("2.1.0", "Both"), app::bodyHash(*place.revised("2.0.0", "Hers")))) == "ok");
}

TEST_CASE("A signature is by one key over one text")
{
    const Place place;
    const Key key;
    const Key other;
    const auto signature = key.sign(place.shipped);
    const auto hash = app::bodyHash(place.shipped);
    CHECK(signature.signer == key.open);
    CHECK(app::isGenuine(signature, hash));
    CHECK_FALSE(app::isGenuine(signature, app::bodyHash(*place.revised("2.0.0"))));
    auto changed = signature;
    changed.bytes[5] = static_cast<char>(changed.bytes[5] ^ 1);
    CHECK_FALSE(app::isGenuine(changed, hash));
    changed = signature;
    changed.signer = other.open;
    CHECK_FALSE(app::isGenuine(changed, hash));
    CHECK_FALSE(app::isGenuine({}, hash));
    CHECK(need(app::parseSignature(app::signatureText(signature, hash))) == signature);
    CHECK(keyOf(app::parseSignature("evenkeel-signature-1\nkey 12\n")) == "sign.bad-file");
    CHECK(keyOf(app::parseSignature("")) == "sign.bad-file");
}

TEST_CASE("A private key is its owner's alone")
{
    const Key key;
    CHECK(QFile::permissions(key.file) ==
          (QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser));
    CHECK(keyOf(app::makeSigningKey(key.file)) == "file.exists");
    REQUIRE(QFile::setPermissions(key.file, QFileDevice::ReadOwner | QFileDevice::ReadOther));
    CHECK(keyOf(app::PrivateKey::read(key.file)) == "sign.key-open");
    CHECK(keyOf(app::PrivateKey::read(key.folder.filePath(QStringLiteral("none")))) == "sign.unreadable");
    QFile file(key.folder.filePath(QStringLiteral("bad")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("evenkeel-signing-key-1\nsecret 00\n");
    file.close();
    CHECK(keyOf(app::PrivateKey::read(file.fileName())) == "sign.bad-key");
}

TEST_CASE("Where a key is trusted, only what it signed is published")
{
    Place place;
    const Key key;
    const Key other;
    need(store::SigningKeys(*place.database).trust(key.open, "Mia", place.mia.doer()));
    const auto two = place.revised("2.0.0", "Two");
    CHECK(keyOf(place.publish(two)) == "sign.needed");
    CHECK(keyOf(place.publish(two, {}, other.sign(*two))) == "sign.untrusted");
    CHECK(keyOf(place.publish(two, {}, key.sign(place.shipped))) == "sign.refused");
    CHECK(place.inForce() == "as shipped");
    need(place.publish(two, {}, key.sign(*two)));
    CHECK(place.inForce() == "2.0.0");

    const auto three = place.revised("3.0.0", "Three");
    need(place.publish(three, {}, key.sign(*three)));
    const auto back = need(app::rollBack(*place.database, kId, "2.0.0", "", place.mia));
    CHECK(back.signer == key.open);
    CHECK(place.inForce() == "2.0.0");
}

TEST_CASE("What may not be used leaves the last good revision in force")
{
    Place place;
    const Key key;
    const auto two = place.revised("2.0.0", "Two");
    const auto three = place.revised("3.0.0", "Three");
    need(store::SigningKeys(*place.database).trust(key.open, "Mia", place.mia.doer()));
    const auto first = need(place.publish(two, {}, key.sign(*two)));
    // Past the program: one without a signature, and one whose signature is for other words.
    store::Publications raw(*place.database);
    Publication forged = first;
    forged.revision = "3.0.0";
    forged.base = first.sha256;
    const auto wrong = need(raw.append(forged, pack::encode(*three)));
    auto found = need(app::packInForce(*place.database, kId));
    CHECK(found.pack->revision == "2.0.0");
    REQUIRE(found.refused.size() == 1);
    CHECK(found.refused[0].why.key == "sign.refused");
    CHECK(found.refused[0].publication.revision == "3.0.0");
    forged.revision = "4.0.0";
    forged.base = wrong.sha256;
    forged.signature.clear();
    forged.signer.clear();
    need(raw.append(forged, pack::encode(*place.revised("4.0.0", "Four"))));
    found = need(app::packInForce(*place.database, kId));
    CHECK(found.pack->revision == "2.0.0");
    CHECK(found.refused[0].why.key == "sign.needed");
    need(store::SigningKeys(*place.database).withdraw(key.open, place.mia.doer()));
    const Key fresh;
    need(store::SigningKeys(*place.database).trust(fresh.open, "Mia", place.mia.doer()));
    CHECK(place.inForce() == "as shipped"); // what the withdrawn key signed holds no more
}

TEST_CASE("An agent is told once what changed, by item")
{
    Place place;
    const auto now = app::Clock::system().wall();
    const auto one = place.revised("1.5.0");
    CHECK_FALSE(need(app::packNews(*place.database, "Ana", one, now))); // a pack that one meets has no news
    CHECK_FALSE(need(app::packNews(*place.database, "Ana", one, now)));
    const auto two = place.revised("2.0.0", "Another goal.");
    const auto news = need(app::packNews(*place.database, "Ana", two, now));
    REQUIRE(news);
    CHECK(news->from == "1.5.0");
    CHECK(news->to == "2.0.0");
    REQUIRE(news->changes.size() == 1);
    CHECK(news->changes[0].section == "guides/steps");
    CHECK(need(app::packNews(*place.database, "Ana", two, now))); // until they have read it
    need(app::noteTold(*place.database, *news, now));
    CHECK_FALSE(need(app::packNews(*place.database, "Ana", two, now)));
    CHECK_FALSE(need(app::packNews(*place.database, "Ben", two, now)));
    const auto back = need(app::packNews(*place.database, "Ana", one, now));
    REQUIRE(back); // going back is news, too
    CHECK(back->to == "1.5.0");
    // A new number on the same words is nothing to read.
    CHECK_FALSE(need(app::packNews(*place.database, "Ana", place.revised("2.1.0", "Another goal."), now)));
}

TEST_CASE("The next revision is proposed")
{
    CHECK(app::nextRevision("1.4.0") == "1.5.0");
    CHECK(app::nextRevision("1.4.2") == "1.5.0");
    CHECK(app::nextRevision("1.9") == "1.10");
    CHECK(app::nextRevision("2026-3") == "2026-4");
    CHECK(app::nextRevision("7") == "8");
    CHECK(app::nextRevision("spring") == "spring-1");
    CHECK(app::nextRevision("") == "1");
    CHECK(app::nextRevision("1.2.3.4") == "1.2.3.5");
}
