// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing.h"

#include "app/call_pack.h"
#include "app/paths.h"
#include "app/text.h"
#include "pack/codec.h"
#include "store/database.h"
#include "store/pack_store.h"
#include "store/sha256.h"
#include "store/signing_keys.h"

#include <algorithm>

namespace evenkeel::app {

namespace {

std::string hashOf(const std::string& text)
{
    return store::sha256(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
}

/// Whether a body with this signature, if any, may be put in force or used.
Result<void> judge(const std::optional<PackSignature>& signature, const std::string& sha256,
                   const std::vector<std::string>& trusted)
{
    if (signature && !isGenuine(*signature, sha256))
        return fail(Errc::Refused, "sign.refused");
    if (trusted.empty())
        return {};
    if (!signature)
        return fail(Errc::Refused, "sign.needed");
    if (std::ranges::find(trusted, signature->signer) == trusted.end())
        return fail(Errc::Refused, "sign.untrusted", toHex(signature->signer).substr(0, 16));
    return {};
}

std::optional<PackSignature> signatureOf(const store::Publication& p)
{
    return p.signature.empty() && p.signer.empty() ? std::nullopt : std::optional(PackSignature{p.signer, p.signature});
}

/// A revision that is taken is one that calls or publications know with another text.
Result<store::Publication> append(store::Database& database, store::Publication publication, const std::string& body)
{
    auto done = store::Publications(database).append(publication, body);
    if (!done && done.error().key == "store.pack-changed")
        return fail(Errc::Refused, "publish.revision-taken", publication.revision);
    return done;
}

store::Publication newPublication(const pack::Pack& pack, const Asker& asker)
{
    store::Publication p;
    p.pack = pack.id;
    p.revision = pack.revision;
    p.at = asker.clock.wall();
    p.actor = asker.name;
    p.role = asker.role;
    return p;
}

/// The pack as it came with the program, in force until the first publication. Where signatures are asked for it has
/// none, and where its revision is known with another text it is not what was used: then there is nothing to go back
/// to.
Result<std::optional<store::Publication>> publishAsItCame(store::Database& database, const pack::Pack& fresh,
                                                          const Asker& asker)
{
    const auto file = shippedPackFile(fresh.id);
    if (file.isEmpty())
        return std::nullopt;
    const auto shipped = pack::load(file.toStdU16String());
    if (!shipped || *shipped == fresh)
        return std::nullopt;
    auto done = append(database, newPublication(*shipped, asker), pack::encode(*shipped));
    if (!done && done.error().key != "publish.revision-taken")
        return tl::unexpected(done.error());
    return done ? std::optional(std::move(*done)) : std::nullopt;
}

} // namespace

Obstacles obstaclesOf(const pack::Pack& pack)
{
    Obstacles obstacles;
    obstacles.findings = pack::lint(pack);
    std::erase_if(obstacles.findings, [](const auto& f) { return f.severity == pack::Severity::Note; });
    for (const auto& policy : pack.policies)
        for (auto& violation : protocol::prove(policy).violations)
            obstacles.unproven.push_back({policy.id, std::move(violation)});
    return obstacles;
}

std::string bodyHash(const pack::Pack& pack)
{
    return hashOf(pack::encode(pack));
}

Result<store::Publication> publish(store::Database& database, const Publishing& wanted, const Asker& asker)
{
    const auto& pack = *wanted.pack;
    if (const auto obstacles = obstaclesOf(pack); !obstacles.none())
        return fail(Errc::Refused, "publish.obstacles",
                    std::to_string(obstacles.findings.size() + obstacles.unproven.size()));
    const auto body = pack::encode(pack);
    const auto sha256 = hashOf(body);
    const auto trusted = store::SigningKeys(database).trusted();
    const auto latest = store::Publications(database).latest(pack.id);
    if (!trusted || !latest)
        return tl::unexpected(!trusted ? trusted.error() : latest.error());
    if (auto good = judge(wanted.signature, sha256, *trusted); !good)
        return tl::unexpected(good.error());

    auto before = *latest;
    if (!before && trusted->empty()) {
        auto came = publishAsItCame(database, pack, asker);
        if (!came)
            return tl::unexpected(came.error());
        before = std::move(*came);
    }
    if (before && before->sha256 == sha256)
        return fail(Errc::Refused, "publish.unchanged", pack.revision);
    if (before && wanted.base && *wanted.base != before->sha256)
        return fail(Errc::Refused, "publish.meanwhile", before->revision);
    auto publication = newPublication(pack, asker);
    publication.note = wanted.note;
    publication.base = before ? before->sha256 : std::string();
    if (wanted.signature) {
        publication.signer = wanted.signature->signer;
        publication.signature = wanted.signature->bytes;
    }
    return append(database, std::move(publication), body);
}

Result<store::Publication> rollBack(store::Database& database, const std::string& pack, const std::string& revision,
                                    const std::string& note, const Asker& asker)
{
    const auto all = store::Publications(database).list(pack);
    const auto trusted = store::SigningKeys(database).trusted();
    if (!all || !trusted)
        return tl::unexpected(!all ? all.error() : trusted.error());
    const auto old = std::ranges::find(*all, revision, &store::Publication::revision);
    if (old == all->end())
        return fail(Errc::NotFound, "publish.no-revision", revision);
    if (old->sha256 == all->front().sha256)
        return fail(Errc::Refused, "publish.in-force", revision);
    const auto body = store::PackStore(database).packText(pack, revision);
    if (!body)
        return tl::unexpected(body.error());
    if (hashOf(*body) != old->sha256)
        return fail(Errc::Damaged, "store.damaged", "pack " + pack + " " + revision);
    if (auto good = judge(signatureOf(*old), old->sha256, *trusted); !good)
        return tl::unexpected(good.error());
    store::Publication publication = *old;
    publication.kind = store::Publication::Kind::RolledBack;
    publication.at = asker.clock.wall();
    publication.actor = asker.name;
    publication.role = asker.role;
    publication.note = note;
    publication.base = all->front().sha256;
    return append(database, std::move(publication), *body);
}

Result<InForce> packInForce(store::Database& database, const std::string& pack)
{
    const auto all = store::Publications(database).list(pack);
    const auto trusted = store::SigningKeys(database).trusted();
    if (!all || !trusted)
        return tl::unexpected(!all ? all.error() : trusted.error());
    InForce found;
    for (const auto& publication : *all) {
        auto good = judge(signatureOf(publication), publication.sha256, *trusted);
        auto body = store::PackStore(database).packText(pack, publication.revision);
        if (!body && body.error().code != Errc::Damaged && body.error().code != Errc::NotFound)
            return tl::unexpected(body.error());
        if (good && !body)
            good = tl::unexpected(body.error());
        if (good && hashOf(*body) != publication.sha256)
            good = fail(Errc::Damaged, "store.damaged", "pack " + pack + " " + publication.revision);
        auto decoded = good ? pack::decode(*body) : Result<pack::Pack>(tl::unexpected(good.error()));
        if (decoded) {
            found.pack = std::make_shared<const pack::Pack>(std::move(*decoded));
            found.publication = publication;
            return found;
        }
        found.refused.push_back({publication, decoded.error()});
    }
    return found;
}

std::string nextRevision(const std::string& revision)
{
    struct Number
    {
        std::size_t from, size;
    };
    std::vector<Number> numbers;
    for (std::size_t i = 0; i < revision.size();) {
        const auto isDigit = [&](std::size_t at) {
            return at < revision.size() && revision[at] >= '0' && revision[at] <= '9';
        };
        const auto from = i;
        while (isDigit(i))
            ++i;
        if (i > from)
            numbers.push_back({from, i - from});
        else
            ++i;
    }
    if (numbers.empty() || numbers.back().size > 9)
        return revision.empty() ? "1" : revision + "-1";
    const auto& raised = numbers.size() == 3 ? numbers[1] : numbers.back();
    if (raised.size > 9)
        return revision + "-1";
    auto next = revision;
    if (numbers.size() == 3)
        next.replace(numbers[2].from, numbers[2].size, "0");
    return next.replace(raised.from, raised.size,
                        std::to_string(std::stoul(revision.substr(raised.from, raised.size)) + 1));
}

} // namespace evenkeel::app
