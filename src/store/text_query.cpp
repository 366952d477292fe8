// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/text_query.h"

#include "search/fold.h"
#include "store/search_words.h"

namespace evenkeel::store {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\0';
}

/// The quotation marks that keyboards and word processors give; the length of the one in front.
std::size_t quoteAt(std::string_view text)
{
    for (const std::string_view mark : {"\"", "“", "”", "„", "«", "»"}) {
        if (text.starts_with(mark))
            return mark.size();
    }
    return 0;
}

std::size_t letters(const std::string& word)
{
    std::size_t count = 0;
    for (std::string_view rest = word; !rest.empty(); ++count)
        (void)search::takeChar(rest);
    return count;
}

void add(std::vector<SearchTerm>& terms, std::string_view text)
{
    auto words = foldedWords(text, kMostTermWords);
    if (!words.empty() && terms.size() < kMostTerms)
        terms.push_back({std::move(words), false});
}

} // namespace

std::vector<SearchTerm> searchTerms(std::string_view typed)
{
    std::vector<SearchTerm> terms;
    bool quoted = false;
    std::string_view rest = typed;
    std::size_t length = 0; // of what was read and belongs together
    const auto finish = [&](std::size_t skip) {
        add(terms, rest.substr(0, length));
        rest.remove_prefix(length + skip);
        length = 0;
    };
    while (length < rest.size() && terms.size() < kMostTerms) {
        const auto quote = quoteAt(rest.substr(length));
        if (quote > 0) {
            finish(quote);
            quoted = !quoted;
        } else if (!quoted && isBlank(rest[length])) {
            finish(1);
        } else {
            ++length;
        }
    }
    const auto before = terms.size();
    finish(0); // nothing but this part can be half typed
    if (terms.size() > before && !isBlank(typed.back()))
        terms.back().beginning = letters(terms.back().words.back()) >= kLeastBeginning;
    return terms;
}

bool occurs(const SearchTerm& term, std::string_view foldedText)
{
    std::string wanted;
    for (const auto& word : term.words)
        wanted += (wanted.empty() ? "" : " ") + word;
    for (auto at = foldedText.find(wanted); at != std::string_view::npos; at = foldedText.find(wanted, at + 1)) {
        const auto end = at + wanted.size();
        const bool begins = at == 0 || foldedText[at - 1] == ' ' || foldedText[at - 1] == '\n';
        const bool ends =
            term.beginning || end == foldedText.size() || foldedText[end] == ' ' || foldedText[end] == '\n';
        if (begins && ends)
            return true;
    }
    return false;
}

std::string matchExpression(const std::vector<SearchTerm>& terms, const std::vector<std::vector<std::string>>& wordings,
                            const std::vector<std::string>& tags)
{
    std::string all;
    const auto also = [&](const std::string& part) { all += (all.empty() ? "" : " AND ") + part; };
    for (const auto& tag : tags)
        also('"' + tag + '"');
    for (std::size_t i = 0; i < terms.size(); ++i) {
        std::string words;
        for (const auto& word : terms[i].words)
            words += (words.empty() ? "" : " ") + word;
        std::string part = '"' + words + '"';
        if (terms[i].beginning)
            part += " *";
        for (const auto& wording : wordings[i])
            part += " OR \"" + wording + '"';
        also(wordings[i].empty() ? part : '(' + part + ')');
    }
    return all;
}

} // namespace evenkeel::store
