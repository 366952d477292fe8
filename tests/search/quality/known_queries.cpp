// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "known_queries.h"

#include "search/words.h"

#include <algorithm>
#include <random>
#include <set>
#include <stdexcept>

namespace evenkeel::quality {

namespace {

using Word = std::u32string;
using Words = std::vector<Word>;

/// What may be typed to find each line.
struct Lines
{
    std::vector<Words> said;           ///< words of the texts
    std::vector<Words> tags;           ///< words of the line's own tags that its texts do not have
    std::vector<std::set<Word>> whole; ///< everything that the index knows of a line

    Lines(const pack::Pack& pack, const std::vector<search::Document>& documents)
    {
        for (std::size_t i = 0; i < documents.size(); ++i) {
            const auto& document = documents[i];
            said.push_back(search::wordsOf(document.text, 1000));
            auto& known = whole.emplace_back(said.back().begin(), said.back().end());
            auto& own = tags.emplace_back();
            for (const auto& tag : pack.lines[i].tags)
                for (auto& word : search::wordsOf(tag, 10))
                    if (known.count(word) == 0)
                        own.push_back(std::move(word));
            for (const auto* text : {&document.title, &document.tags, &document.theme, &document.step,
                                     &document.situation, &document.behaviour})
                for (auto& word : search::wordsOf(*text, 100))
                    known.insert(std::move(word));
        }
    }

    /// True if no other line has all these words: only then there is one right line.
    [[nodiscard]] bool tellsApart(const Words& words) const
    {
        const auto having = std::count_if(whole.begin(), whole.end(), [&](const std::set<Word>& line) {
            return std::all_of(words.begin(), words.end(), [&](const Word& word) { return line.count(word) == 1; });
        });
        return having == 1;
    }
};

std::string utf8(const Words& words)
{
    std::string result;
    for (const auto& word : words) {
        result += result.empty() ? "" : " ";
        for (const char32_t c : word) // the shipped lines are English and Spanish: folded, they are ASCII
            result += c < 0x80 ? static_cast<char>(c) : '?';
    }
    return result;
}

class Typist
{
  public:
    explicit Typist(std::uint32_t seed)
        : m_random(seed)
    {}

    std::size_t below(std::size_t end) { return m_random() % end; }

    /// Words of four letters or more, in their order: nobody searches for "the".
    Words some(const Words& from, std::size_t count)
    {
        std::set<std::size_t> places;
        for (int tries = 0; tries < 60 && places.size() < count; ++tries)
            if (const auto place = below(from.size()); from[place].size() >= 4)
                places.insert(place);
        Words words;
        for (const auto place : places)
            if (std::find(words.begin(), words.end(), from[place]) == words.end())
                words.push_back(from[place]);
        return words;
    }

    Words shuffled(Words words)
    {
        std::shuffle(words.begin(), words.end(), m_random);
        return words;
    }

    Words withTypo(Words words)
    {
        auto& word = words[below(words.size())];
        const auto at = below(word.size());
        const auto letter = U'a' + static_cast<char32_t>(below(26));
        switch (below(4)) {
        case 0: word[at] = letter; break;
        case 1: word.erase(at, 1); break;
        case 2: word.insert(at, 1, letter); break;
        default:
            if (at + 1 < word.size())
                std::swap(word[at], word[at + 1]);
            break;
        }
        return words;
    }

  private:
    std::mt19937 m_random;
};

/// Draws `count` queries that tell one line apart and types each as `type` would.
template <typename Draw, typename Type>
void draw(std::vector<KnownQuery>& queries, KnownQuery::Kind kind, const Lines& lines, Typist& typist,
          std::size_t count, const Draw& drawn, const Type& type)
{
    const auto end = queries.size() + count;
    for (std::size_t tries = 0; queries.size() < end && tries < 100 * count; ++tries) {
        const auto line = typist.below(lines.said.size());
        const auto meant = drawn(line);
        if (meant.size() >= 2 && lines.tellsApart(meant))
            queries.push_back({kind, utf8(type(meant)), utf8(meant), line});
    }
    if (queries.size() < end)
        throw std::runtime_error("too few lines that can be told apart");
}

} // namespace

std::vector<KnownQuery> knownQueries(const pack::Pack& pack, const std::vector<search::Document>& documents,
                                     std::uint32_t seed)
{
    const Lines lines(pack, documents);
    Typist typist(seed);
    const auto fromText = [&](std::size_t line) { return typist.some(lines.said[line], 2 + typist.below(3)); };
    const auto withTag = [&](std::size_t line) {
        auto words = typist.some(lines.said[line], 1 + typist.below(2));
        const auto& tags = lines.tags[line];
        if (tags.empty())
            return Words{};
        words.push_back(tags[typist.below(tags.size())]);
        return words;
    };
    const auto misspelt = [&](const Words& words) { return typist.withTypo(words); };
    const auto shuffled = [&](const Words& words) { return typist.shuffled(words); };
    std::vector<KnownQuery> queries;
    draw(queries, KnownQuery::Kind::Typo, lines, typist, 400, fromText, misspelt);
    draw(queries, KnownQuery::Kind::Order, lines, typist, 300, fromText, shuffled);
    draw(queries, KnownQuery::Kind::Synonym, lines, typist, 300, withTag, shuffled);
    return queries;
}

void Score::add(const KnownQuery& query, const std::vector<std::size_t>& found)
{
    ++asked;
    const auto end = found.begin() + std::min<std::ptrdiff_t>(5, std::ssize(found));
    const auto hit = std::find(found.begin(), end, query.line);
    first += hit != end && hit == found.begin() ? 1 : 0;
    inFive += hit != end ? 1 : 0;
    if (hit == end)
        missed += "\n  " + query.typed + " (" + query.meant + ')';
}

} // namespace evenkeel::quality
