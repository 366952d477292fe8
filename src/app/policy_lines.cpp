// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/policy_lines.h"

#include "app/paths.h"

namespace evenkeel::app {

namespace {

/// `lines` with the gaps filled from `other`.
void borrow(protocol::ProtocolLines& lines, const protocol::ProtocolLines& other)
{
    for (const auto c : protocol::kCategories) {
        if (lines.of(c).empty())
            lines.byCategory[protocol::index(c)] = other.of(c);
    }
    if (lines.fallback.empty())
        lines.fallback = other.fallback;
}

} // namespace

protocol::Policy withLines(protocol::Policy policy, const pack::Pack& pack)
{
    if (const auto* lender = pack::findPolicy(pack, kDefaultPolicy)) {
        borrow(policy.redirectLines, lender->redirectLines);
        borrow(policy.warningLines, lender->warningLines);
        borrow(policy.endLines, lender->endLines);
    }
    return policy;
}

} // namespace evenkeel::app
