// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "pack/lint_parts.h"
#include "pack/phrase.h"

namespace evenkeel::pack {

namespace {

using std::chrono::seconds;

struct AvoidedPhrase
{
    std::u32string folded;
    std::string written;
    std::string step;
};

/// Each phrase once, under the first step that lists it.
std::vector<AvoidedPhrase> avoidedPhrases(const Pack& pack)
{
    std::vector<AvoidedPhrase> out;
    std::set<std::u32string> seen;
    for (const auto& guide : pack.guides)
        for (const auto& step : guide.steps)
            for (const auto& phrase : step.avoidWords)
                if (auto folded = foldedPhrase(phrase); !folded.empty() && seen.insert(folded).second)
                    out.push_back({std::move(folded), phrase, step.id});
    return out;
}

seconds longest(const Line& line, bool brief)
{
    if (!brief)
        return seconds{30};
    if (line.use == "warning")
        return seconds{10};
    return line.use == "end" ? seconds{6} : seconds{15};
}

std::string inSeconds(Millis time)
{
    const auto tenths = time.count() / 100;
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " s";
}

void lintWording(const Pack& pack, Findings& found)
{
    const auto avoided = avoidedPhrases(pack);
    eachWording(pack, [&](const Line& line, const std::string& place, const std::string& text, bool brief) {
        if (text::cleaned(text).empty()) {
            found.add("line.variant-missing", place,
                      "Line " + quoted(line.id) + " has no " + (brief ? "short" : "full") + " variant here.");
            return;
        }
        const auto most = longest(line, brief);
        if (const auto takes = text::speakingTime(text); takes > most)
            found.add("line.too-long", place,
                      "Saying this takes " + inSeconds(takes) + "; such a line may take " + inSeconds(most) + ".");
        const auto folded = foldedPhrase(text);
        for (const auto& phrase : avoided)
            if (containsPhrase(folded, phrase.folded))
                found.add("line.avoid-word", place,
                          "This holds " + quoted(phrase.written) + ", which step " + quoted(phrase.step) +
                              " says to avoid.");
    });
}

void lintLanguages(const Pack& pack, Findings& found)
{
    const std::set<std::string> languages(pack.languages.begin(), pack.languages.end());
    const auto listed = [&](const std::string& language) { return languages.contains(language); };
    if (!listed(pack.language))
        found.add("language.missing", "/languages",
                  "The pack's own language " + quoted(pack.language) + " is not in this list.");
    for (std::size_t i = 0; i < pack.lines.size(); ++i) {
        const auto& line = pack.lines[i];
        const auto place = at("lines", i) + "/text";
        for (const auto& language : languages)
            if (!line.text.contains(language))
                found.add("line.language-missing", place,
                          "Line " + quoted(line.id) + " has no text in the language " + quoted(language) + ".");
        for (const auto& [language, wording] : line.text)
            if (!listed(language) && language != pack.language)
                found.add("line.language-unlisted", std::string(place).append("/").append(language),
                          "The pack does not list the language " + quoted(language) + ".");
    }
}

} // namespace

void lintLines(const Pack& pack, Findings& found)
{
    lintLanguages(pack, found);
    lintWording(pack, found);
}

} // namespace evenkeel::pack
