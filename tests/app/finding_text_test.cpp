// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/finding_text.h"
#include "support/catch.h"

using namespace evenkeel;

TEST_CASE("every finding can be told in other languages, and in English in its own words")
{
    for (const auto& rule : pack::lintRules()) {
        INFO(rule.code);
        CHECK(app::hasFindingText(rule.code));
    }
    CHECK(app::hasFindingText("policy.proof"));
    CHECK_FALSE(app::hasFindingText("no.such-code"));
    const pack::Finding finding{pack::Severity::Error, "ref.unknown-line", "/policies/0", "There is no line \"x\"."};
    CHECK(app::findingText(finding) == QStringLiteral("There is no line \"x\"."));
    CHECK(app::findingText({pack::Severity::Error, "no.such-code", "", "Words."}) == QStringLiteral("Words."));
}
