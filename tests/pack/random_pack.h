// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/sample.h"
#include "support/dice.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

/// Packs and edits that come out the same on every machine.
namespace evenkeel::test {

class PackDice : public Dice
{
  public:
    using Dice::Dice;
    std::string words(std::size_t most)
    {
        static const std::vector<std::string> some = {"we",    "hear",  "you",      "the",  "parcel", "is",  "late",
                                                      "today", "again", "straße",   "–",    "naïve",  "and", "then",
                                                      "call",  "back",  "{caller}", "soon", "sorry",  "for"};
        std::string text = some[below(some.size())];
        for (std::size_t i = below(most); i > 0; --i)
            text += ' ' + some[below(some.size())];
        return text;
    }
};

/// The sample with more lines, steps and routes.
inline pack::Pack largerPack(PackDice& dice, std::size_t lines = 30)
{
    auto pack = *pack::decode(sampleText());
    for (std::size_t i = 0; i < 4; ++i) {
        pack::Guide guide{"guide-" + std::to_string(i), dice.words(3), dice.words(6), {}};
        for (std::size_t s = 0; s < 4; ++s)
            guide.steps.push_back({"step-" + std::to_string(i) + "-" + std::to_string(s),
                                   dice.words(2),
                                   dice.words(9),
                                   pack::Stage::Disarmed,
                                   {"first " + dice.words(3), "second " + dice.words(3)},
                                   {},
                                   {},
                                   {"a sigh"}});
        pack.guides.push_back(std::move(guide));
    }
    for (std::size_t i = 0; i < lines; ++i) {
        pack::Line line = pack.lines.front();
        line.id = "line-" + std::to_string(i);
        line.step = pack.guides[dice.below(pack.guides.size())].steps.front().id;
        line.text["en"] = {dice.words(4), dice.words(12)};
        line.tags = {"t" + std::to_string(dice.below(4))};
        pack.lines.push_back(std::move(line));
    }
    for (std::size_t i = 0; i < 5; ++i)
        pack.routes.push_back({"route-" + std::to_string(i), dice.words(2), dice.words(2), {}});
    pack.unknown["/lines/3/x-note"] = "{\"kept\":[1,2]}";
    return pack;
}

/// One change to the item `i` of the list of lines.
inline void editLine(pack::Pack& pack, std::size_t i, PackDice& dice, const std::string& mark)
{
    auto& line = pack.lines[i];
    switch (dice.below(5)) {
    case 0: line.text["en"].full += ' ' + mark; break;
    case 1: line.text["de"].brief = mark; break;
    case 2: line.tags.push_back(mark); break;
    case 3: line.warmth = line.warmth % 5 + 1; break;
    default:
        line.step.clear();
        line.behaviour.clear();
        line.use.clear();
        line.situation = "place-" + mark;
    }
}

template <typename T> void moveItem(std::vector<T>& list, std::size_t from, std::size_t to)
{
    auto item = std::move(list[from]);
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(from));
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(std::min(to, list.size())), std::move(item));
}

/// Any change at all; now and then none.
inline void editSomething(pack::Pack& pack, PackDice& dice)
{
    const auto mark = "new-" + std::to_string(dice.below(1000));
    const auto line = dice.below(pack.lines.size());
    switch (dice.below(16)) {
    case 0: pack.title = mark; break;
    case 1: pack.calmCard.reminders.push_back(mark); break;
    case 2: pack.calmCard.inhaleS = static_cast<int>(dice.below(15)); break;
    case 3: pack.lines.erase(pack.lines.begin() + static_cast<std::ptrdiff_t>(line)); break;
    case 4: moveItem(pack.lines, line, dice.below(pack.lines.size())); break;
    case 5: pack.guides[dice.below(pack.guides.size())].steps.front().doList.push_back(mark); break;
    case 6: moveItem(pack.guides, dice.below(pack.guides.size()), 0); break;
    case 7:
        pack.policies.front().warnings[dice.below(protocol::kCategoryCount)] = static_cast<int>(dice.below(9));
        break;
    case 8: pack.policies.front().endReasons.front().label = mark; break;
    case 9: pack.policies.front().permission.timeoutS = static_cast<int>(5 + dice.below(100)); break;
    case 10: pack.wrapUp.outcomes.push_back({mark, "Outcome " + mark}); break;
    case 11: pack.repeatBack.sentence = dice.words(9); break;
    case 12: pack.unknown["/lines/3/x-note"] = "\"" + mark + "\""; break;
    case 13:
        if (!pack.guides.back().steps.empty()) {
            pack.guides.front().steps.push_back(pack.guides.back().steps.back());
            pack.guides.back().steps.pop_back();
        }
        break;
    case 14: pack.scorecard.front().weight = static_cast<int>(1 + dice.below(100)); break;
    default: editLine(pack, line, dice, mark);
    }
}

} // namespace evenkeel::test
