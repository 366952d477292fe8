// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/synthetic_lines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <random>
#include <sstream>
#include <unordered_set>

namespace evenkeel::bench {

namespace {

constexpr std::array<std::string_view, 24> kSyllables{"re", "fun", "de", "liv", "er", "ing", "con", "tact",
                                                      "a",  "po",  "lo", "gi",  "ze", "or",  "si",  "tu",
                                                      "ta", "men", "u",  "per", "vi", "cal", "lin", "so"};

std::vector<std::string> makeWords(std::size_t count, std::mt19937& random)
{
    std::vector<std::string> words;
    std::unordered_set<std::string> known;
    while (words.size() < count) {
        std::string word;
        // frequent words are short, as in a language
        const auto most = words.size() < 60 ? 1U : words.size() < 800 ? 3U : 4U;
        for (auto left = 1 + random() % most; left > 0; --left)
            word += kSyllables[random() % kSyllables.size()];
        if (words.size() < 60)
            word += static_cast<char>('a' + random() % 26);
        if (known.insert(word).second)
            words.push_back(std::move(word));
    }
    return words;
}

std::vector<std::string> wordsOf(const std::string& text)
{
    std::istringstream in(text);
    return {std::istream_iterator<std::string>(in), {}};
}

void addTypo(std::string& word, std::mt19937& random)
{
    const auto at = random() % word.size();
    const auto letter = static_cast<char>('a' + random() % 26);
    switch (random() % 4) {
    case 0: word[at] = letter; break;
    case 1: word.erase(at, 1); break;
    case 2: word.insert(at, 1, letter); break;
    default:
        if (at + 1 < word.size())
            std::swap(word[at], word[at + 1]);
        break;
    }
}

} // namespace

std::vector<search::Document> syntheticLines(std::size_t count, std::uint32_t seed)
{
    std::mt19937 random(seed);
    const auto words = makeWords(count <= 10'000 ? 5000 : 12'000, random);
    std::uniform_real_distribution<double> part(0, 1);
    const auto word = [&] { // by Zipf's law, about
        const auto place = std::pow(static_cast<double>(words.size()), part(random)) - 1;
        return words[std::min(static_cast<std::size_t>(place), words.size() - 1)];
    };
    std::vector<search::Document> lines(count);
    for (std::size_t i = 0; i < count; ++i) {
        auto& line = lines[i];
        for (auto left = 8 + random() % 18; left > 0; --left)
            line.text += word() + ' ';
        for (int tag = 0; tag < 3; ++tag)
            line.tags += words[random() % words.size()] + ' ';
        line.situation = "situation-" + std::to_string(random() % 6);
        line.step = "step-" + std::to_string(random() % 12);
    }
    return lines;
}

std::vector<std::string> typedQueries(const std::vector<search::Document>& lines, std::size_t count, bool typos,
                                      std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::vector<std::string> queries;
    while (queries.size() < count) {
        const auto words = wordsOf(lines[random() % lines.size()].text);
        std::string phrase;
        const auto wanted = 1 + random() % 3;
        for (std::size_t w = 0; w < wanted; ++w) {
            auto word = words[random() % words.size()];
            if (typos && w == 0 && random() % 5 == 0 && word.size() >= 4)
                addTypo(word, random);
            phrase += (w > 0 ? " " : "") + word;
        }
        for (std::size_t length = 1; length <= phrase.size() && queries.size() < count; ++length)
            if (phrase[length - 1] != ' ')
                queries.push_back(phrase.substr(0, length));
    }
    return queries;
}

} // namespace evenkeel::bench
