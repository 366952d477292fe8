// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack_checker.h"

#include <algorithm>

namespace evenkeel::app {

namespace {

constexpr std::size_t kKept = 64; // proofs

} // namespace

protocol::Proof PackProver::proofOf(const protocol::Policy& policy)
{
    const auto known = std::ranges::find(
        m_known, policy, [](const auto& each) -> const auto& { return each.first; });
    if (known != m_known.end())
        return known->second;
    if (m_known.size() == kKept)
        m_known.erase(m_known.begin());
    return m_known.emplace_back(policy, protocol::prove(policy)).second;
}

PackReport PackProver::report(const pack::Sheet& sheet, std::uint64_t version)
{
    struct Held
    {
        std::vector<pack::Finding> findings;
        std::vector<std::optional<pack::Spot>> spots;
        std::vector<protocol::Proof> proofs;
    };
    auto held = std::make_shared<Held>();
    const auto pack = sheet.whole();
    held->findings = pack::lint(pack);
    for (std::size_t i = 0; i < pack.policies.size(); ++i) {
        held->proofs.push_back(proofOf(pack.policies[i]));
        for (const auto& violation : held->proofs.back().violations)
            held->findings.push_back(
                {pack::Severity::Error, "policy.proof", "/policies/" + std::to_string(i), violation.sentence});
    }
    std::ranges::stable_sort(held->findings, {}, &pack::Finding::severity);

    PackReport report;
    report.version = version;
    auto marks = std::make_shared<std::map<std::string, pack::Severity>>();
    for (const auto& finding : held->findings) {
        switch (finding.severity) {
        case pack::Severity::Error: ++report.errors; break;
        case pack::Severity::Warning: ++report.warnings; break;
        case pack::Severity::Note: ++report.notes; break;
        }
        held->spots.push_back(pack::spotOf(sheet, finding.pointer));
        if (const auto& spot = held->spots.back()) // the worst one comes first
            marks->try_emplace(pack::markOf(spot->place), finding.severity);
    }
    report.findings = held->findings;
    report.spots = held->spots;
    report.proofs = held->proofs;
    report.marks = std::move(marks);
    report.held = std::move(held);
    return report;
}

PackChecker::PackChecker(QObject* parent)
    : QObject(parent)
    , m_prover(std::make_shared<PackProver>())
{}

void PackChecker::check(const pack::Sheet& sheet, std::uint64_t version)
{
    m_worker.start(QStringLiteral("check"), [this, prover = m_prover, sheet, version]() -> Worker::Answer {
        return [this, report = prover->report(sheet, version)] {
            m_latest = report;
            Q_EMIT checked(m_latest);
        };
    });
}

} // namespace evenkeel::app
