// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/line_finder.h"
#include "pack/codec.h"
#include "search/line_index.h"
#include "search/words.h"
#include "support/catch.h"

#include <algorithm>
#include <cstdlib>
#include <random>
#include <set>

using namespace evenkeel;

namespace {

using Word = std::u32string;
using Words = std::vector<Word>;

/// The shipped lines as the program indexes them, with what may be typed to find each.
struct Shipped
{
    search::LineIndex index;
    std::vector<std::string> ids;      ///< of the lines
    std::vector<Words> said;           ///< words of the texts
    std::vector<Words> tags;           ///< words of the line's own tags that its texts do not have
    std::vector<std::set<Word>> whole; ///< everything that the index knows of a line

    explicit Shipped(const std::string& id)
    {
        const char* source = std::getenv("EVENKEEL_TEST_SOURCE");
        REQUIRE(source != nullptr);
        const auto pack = pack::load(std::filesystem::path(source) / ("resources/packs/" + id + ".json"));
        REQUIRE(pack.has_value());
        const auto documents = app::lineDocuments(*pack);
        index = search::LineIndex::build(documents);
        for (std::size_t i = 0; i < documents.size(); ++i) {
            const auto& document = documents[i];
            ids.push_back(pack->lines[i].id);
            said.push_back(search::wordsOf(document.text, 1000));
            auto& known = whole.emplace_back(said.back().begin(), said.back().end());
            auto& own = tags.emplace_back();
            for (const auto& tag : pack->lines[i].tags)
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

struct Score
{
    int asked = 0, first = 0, inFive = 0;
    std::string missed;
    [[nodiscard]] double percentFirst() const { return 100.0 * first / asked; }
    [[nodiscard]] double percentInFive() const { return 100.0 * inFive / asked; }
};

/// Draws `count` queries that tell one line apart, types each as `type` would and looks where the line is.
template <typename Draw, typename Type>
Score ask(const Shipped& shipped, Typist& typist, int count, const Draw& draw, const Type& type)
{
    Score score;
    for (int tries = 0; score.asked < count && tries < 100 * count; ++tries) {
        const auto line = typist.below(shipped.said.size());
        const auto meant = draw(line);
        if (meant.size() < 2 || !shipped.tellsApart(meant))
            continue;
        ++score.asked;
        const auto typed = utf8(type(meant));
        const auto hits = shipped.index.search(typed, {}, 5);
        const auto hit =
            std::find_if(hits.begin(), hits.end(), [&](const search::Hit& found) { return found.document == line; });
        const bool found = hit != hits.end();
        score.inFive += found ? 1 : 0;
        score.first += found && hit == hits.begin() ? 1 : 0;
        if (!found)
            score.missed += "\n  " + typed + " (" + utf8(meant) + ')';
    }
    REQUIRE(score.asked == count);
    return score;
}

} // namespace

TEST_CASE("a shipped line is found with a typo, with its words out of order, by a synonym")
{
    const auto* const id = GENERATE("retail-support", "atencion-cliente");
    INFO(id);
    const Shipped shipped(id);
    Typist typist(2026);
    const auto fromText = [&](std::size_t line) { return typist.some(shipped.said[line], 2 + typist.below(3)); };
    const auto withTag = [&](std::size_t line) {
        auto words = typist.some(shipped.said[line], 1 + typist.below(2));
        const auto& tags = shipped.tags[line];
        if (tags.empty())
            return Words{};
        words.push_back(tags[typist.below(tags.size())]);
        return words;
    };
    const auto typo = ask(shipped, typist, 400, fromText, [&](const Words& words) { return typist.withTypo(words); });
    const auto order = ask(shipped, typist, 300, fromText, [&](const Words& words) { return typist.shuffled(words); });
    const auto tag = ask(shipped, typist, 300, withTag, [&](const Words& words) { return typist.shuffled(words); });
    for (const auto& [name, score] : {std::pair("typo", typo), std::pair("order", order), std::pair("tag", tag)}) {
        INFO(name << ": " << score.percentFirst() << " % first, " << score.percentInFive()
                  << " % in the first five; missed:" << score.missed);
        CHECK(score.percentFirst() >= 90);
        CHECK(score.percentInFive() >= 98);
    }
}

TEST_CASE("in the Spanish pack accents and capitals change nothing, and a line's own tag comes first")
{
    const Shipped shipped("atencion-cliente");
    const auto ids = [&](const char* query) {
        std::vector<std::string> found;
        for (const auto& hit : shipped.index.search(query, {}, 8))
            found.push_back(shipped.ids[hit.document]);
        return found;
    };
    CHECK(ids("envío").size() == 8);
    CHECK(ids("envio") == ids("envío"));
    CHECK(ids("ENVÍO") == ids("envío"));
    CHECK(ids("¿niño?") == ids("nino"));
    CHECK(ids("suicidio").front().starts_with("safe-"));
    CHECK(ids("abogado").front() == "thr-lawyer"); // every line about a threat shares that tag
    CHECK(ids("me cobraron dos veces").front() == "bil-charged-twice");
}
