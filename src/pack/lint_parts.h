// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/lint.h"

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// The parts of lint(); each looks at one subject and adds what it finds.
namespace evenkeel::pack {

class Findings
{
  public:
    /// The severity is that of the rule; a code without a rule is a bug and throws.
    void add(std::string_view code, std::string pointer, std::string sentence);
    [[nodiscard]] std::vector<Finding> sorted() &&;

  private:
    std::vector<Finding> m_all;
    std::array<std::size_t, 3> m_count{}; ///< by severity
};

void lintIds(const Pack&, Findings&);       ///< ids that stand twice, references that lead nowhere
void lintGuides(const Pack&, Findings&);    ///< steps and topics that an agent finds empty
void lintLines(const Pack&, Findings&);     ///< wording: languages, variants, time, words to avoid
void lintFields(const Pack&, Findings&);    ///< merge fields and braces
void lintPolicies(const Pack&, Findings&);  ///< rules that contradict each other or lack their words
void lintScorecard(const Pack&, Findings&); ///< what raters lack
void lintPractice(const Pack&, Findings&);  ///< practice callers, and the causes of the scorecard
void lintTexts(const Pack&, Findings&);     ///< characters that nobody sees, names that are empty, unknown keys

/// "/lines/3"
[[nodiscard]] std::string at(std::string_view list, std::size_t index);
/// `"text"` in quotation marks, shortened to what a sentence can bear.
[[nodiscard]] std::string quoted(std::string_view text);

/// Calls visit(pointer, wording text, language, whether it is the short variant) for every text of every line.
template <typename F> void eachWording(const Pack& pack, F visit)
{
    for (std::size_t i = 0; i < pack.lines.size(); ++i) {
        for (const auto& [language, wording] : pack.lines[i].text) {
            const auto place = at("lines", i) + "/text/" + language;
            visit(pack.lines[i], place + "/short", wording.brief, true);
            visit(pack.lines[i], place + "/full", wording.full, false);
        }
    }
}

} // namespace evenkeel::pack
