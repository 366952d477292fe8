// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/worker.h"
#include "pack/lint.h"
#include "pack/place.h"
#include "pack/sheet.h"
#include "protocol/prover.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace evenkeel::app {

/// What linter and prover say of a draft. Copies share what was found: a bad pack has thousands of findings, and the
/// screen hands them on at each key.
struct PackReport
{
    std::uint64_t version = 0; ///< of the draft
    /// Those of lint(), and each violation of a proof as an error "policy.proof" at its policy. Worst first.
    std::span<const pack::Finding> findings;
    std::span<const std::optional<pack::Spot>> spots; ///< where each of them leads; beside findings
    std::span<const protocol::Proof> proofs;          ///< one for each policy
    /// The worst that was found in each part, the parts inside of it included; by what pack::markOf() names it.
    std::shared_ptr<const std::map<std::string, pack::Severity>> marks;
    std::shared_ptr<const void> held; ///< what the spans look at
    int errors = 0, warnings = 0, notes = 0;
    [[nodiscard]] bool clean() const { return errors == 0 && warnings == 0; }
};

/// Lint and proof together; on the calling thread. `known` keeps proofs of policies that did not change.
class PackProver
{
  public:
    [[nodiscard]] PackReport report(const pack::Sheet& sheet, std::uint64_t version);
    [[nodiscard]] protocol::Proof proofOf(const protocol::Policy& policy);

  private:
    std::vector<std::pair<protocol::Policy, protocol::Proof>> m_known;
};

/// Checks a draft beside the screen; a newer state overtakes an older one.
class PackChecker : public QObject
{
    Q_OBJECT

  public:
    explicit PackChecker(QObject* parent = nullptr);

    void check(const pack::Sheet& sheet, std::uint64_t version);
    [[nodiscard]] const PackReport& latest() const { return m_latest; }

  Q_SIGNALS:
    void checked(const evenkeel::app::PackReport& report);

  private:
    PackReport m_latest;
    std::shared_ptr<PackProver> m_prover; ///< the worker's thread alone uses it
    Worker m_worker;
};

} // namespace evenkeel::app
