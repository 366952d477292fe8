// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pack_signature.h"
#include "app/roles.h"
#include "base/result.h"
#include "pack/lint.h"
#include "pack/pack.h"
#include "protocol/prover.h"
#include "store/publications.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// Publishing packs: what stands in the way, putting a revision in force, going back, and which one is in force. All of
/// this reads and writes the database or walks policies: not for the screen's thread.
namespace evenkeel::app {

/// What keeps a pack from being published.
struct Obstacles
{
    struct Unproven
    {
        std::string policy; ///< id
        protocol::Violation violation;
        friend bool operator==(const Unproven&, const Unproven&) = default;
    };
    std::vector<pack::Finding> findings; ///< errors and warnings of the linter
    std::vector<Unproven> unproven;
    [[nodiscard]] bool none() const { return findings.empty() && unproven.empty(); }
};
[[nodiscard]] Obstacles obstaclesOf(const pack::Pack&);

/// SHA-256 of the canonical text, 32 bytes: what a body is known and signed by.
[[nodiscard]] std::string bodyHash(const pack::Pack&);

/// What a draft is put in force as.
struct Publishing
{
    std::shared_ptr<const pack::Pack> pack;
    /// bodyHash() of what the draft was made from. Another one in force by now is somebody else's work: then it is
    /// refused, and merge3() is for that. Nothing: whatever is in force.
    std::optional<std::string> base;
    std::string note;
    std::optional<PackSignature> signature;
};

/// Puts it in force. Audited. Before the very first publication of a pack that came with the program, that one is
/// published as it came, so that there is a way back to it. Errors: publish.obstacles, publish.unchanged (it is in
/// force already), publish.revision-taken (detail: the revision, which is known with another text), sign.refused,
/// sign.needed, sign.untrusted, and those of store::Publications::append.
[[nodiscard]] Result<store::Publication> publish(store::Database&, const Publishing&, const Asker&);

/// Puts an earlier revision in force again, by a publication of its own with the signature that it had. Audited.
/// Errors: publish.no-revision (never published), publish.in-force, and those of publish.
[[nodiscard]] Result<store::Publication> rollBack(store::Database&, const std::string& pack,
                                                  const std::string& revision, const std::string& note, const Asker&);

/// A publication that is not to be used, and why.
struct RefusedPublication
{
    store::Publication publication;
    Error why;
};
struct InForce
{
    std::shared_ptr<const pack::Pack> pack; ///< null: nothing was published that may be used
    std::optional<store::Publication> publication;
    std::vector<RefusedPublication> refused; ///< later ones than that
};
/// The newest publication whose body is what was published and whose signature holds: where a key is trusted, one by a
/// trusted key, else any that is genuine, or none. Errors: those of reading.
[[nodiscard]] Result<InForce> packInForce(store::Database&, const std::string& pack);

/// "1.4.2" to "1.5.0", "2026-3" to "2026-4": of three numbers the one in the middle rises, else the last one. Only a
/// proposal.
[[nodiscard]] std::string nextRevision(const std::string& revision);

} // namespace evenkeel::app
