// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mending.h"

#include "base/text.h"
#include "pack/items.h"
#include "pack/rules.h"

#include <algorithm>
#include <array>
#include <utility>

namespace evenkeel::app {

namespace {

using pack::Editing;
using pack::Finding;
using pack::Part;
using pack::Place;
using pack::Spot;
using protocol::Policy;
using protocol::ProtocolLines;

struct Words
{
    std::string_view code, use;
    ProtocolLines Policy::*lines;
};

constexpr std::array kWords = {Words{"policy.no-redirect-line", "redirect", &Policy::redirectLines},
                               Words{"policy.no-warning-line", "warning", &Policy::warningLines},
                               Words{"policy.no-end-line", "end", &Policy::endLines}};

const Words* wordsOf(const Finding& finding)
{
    const auto found = std::ranges::find(kWords, finding.code, &Words::code);
    return found == kWords.end() ? nullptr : &*found;
}

std::optional<std::size_t> lineOfUse(const pack::Sheet& sheet, std::string_view use)
{
    const auto& lines = sheet.lines();
    const auto found = std::ranges::find_if(lines, [&](const auto& line) { return line->use == use; });
    return found == lines.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - lines.begin()));
}

/// "There is no merge field {plan}.": plan, if a field can be called so.
std::string fieldIn(const Finding& finding)
{
    const auto from = finding.sentence.find('{');
    const auto to = finding.sentence.find('}', from);
    if (from == std::string::npos || to == std::string::npos)
        return {};
    auto name = finding.sentence.substr(from + 1, to - from - 1);
    return pack::isFieldName(name) ? name : std::string();
}

/// The wording at "text/en/full", and the other length of the same.
struct Pair
{
    std::string language;
    bool brief = false;
};
std::optional<Pair> pairAt(const pack::Line& line, const std::string& member)
{
    const auto slash = member.rfind('/');
    if (!member.starts_with("text/") || slash < 5)
        return std::nullopt;
    Pair pair{member.substr(5, slash - 5), member.substr(slash + 1) == "short"};
    const auto words = line.text.find(pair.language);
    if (words == line.text.end())
        return std::nullopt;
    const auto& other = pair.brief ? words->second.full : words->second.brief;
    const auto& own = pair.brief ? words->second.brief : words->second.full;
    return text::cleaned(own).empty() && !text::cleaned(other).empty() ? std::optional(pair) : std::nullopt;
}

bool hasLinesOfItsOwn(Part part)
{
    return part == Part::Step || part == Part::Situation || part == Part::Behaviour;
}

/// Lines of `from` that belong to its step come along under the step that is there now.
void takeLines(Editing& edit, const pack::Pack& from, const std::string& step, const Place& home)
{
    for (auto line : from.lines) {
        if (line.step != step)
            continue;
        line.id = pack::freeLineId(edit.now(), line.id);
        if (pack::giveHome(edit.view(), line, home))
            edit.insertLine(edit.now().lineCount(), std::move(line));
    }
}

void takeSteps(Editing& edit, const pack::Pack& from, std::size_t guide)
{
    for (const auto& step : from.guides.front().steps) {
        auto copy = step;
        const Place home{Part::Step, guide, edit.view().guides[guide].steps.size()};
        copy.id = pack::freeId(edit.view(), home, step.id);
        edit.rest().guides[guide].steps.push_back(std::move(copy));
        takeLines(edit, from, step.id, home);
    }
}

std::optional<pack::Edit> takeGuide(Editing edit, const pack::Pack& from, const std::string& name)
{
    const auto made = pack::addItem(edit, {Part::Guide, 0, 0}, from.guides.front().title);
    edit.rest().guides[made.index].summary = from.guides.front().summary;
    takeSteps(edit, from, made.index);
    return std::move(edit).finish(name, pack::pointerOf({Part::Step, made.index, 0}));
}

/// Causes that name steps of the other pack stay there.
std::optional<pack::Edit> takeScorecard(Editing edit, const pack::Pack& from, const std::string& name)
{
    auto& own = edit.rest().scorecard;
    own = from.scorecard;
    for (auto& criterion : own) {
        criterion.shownBy.clear();
        criterion.spoiltBy.clear();
    }
    return std::move(edit).finish(name, pack::pointerOf({Part::Criterion, 0, 0}));
}

std::optional<pack::Edit> takeWrapUp(Editing edit, const pack::Pack& from, const std::string& name)
{
    auto& own = edit.rest().wrapUp;
    own.outcomes = from.wrapUp.outcomes;
    if (own.rootCauses.empty())
        own.rootCauses = from.wrapUp.rootCauses;
    if (own.resolutions.empty())
        own.resolutions = from.wrapUp.resolutions;
    return std::move(edit).finish(name, pack::pointerOf({Part::Outcome, 0, 0}));
}

std::optional<pack::Edit> takeReasons(Editing edit, const Place& place, const pack::Pack& from, const std::string& name)
{
    edit.rest().policies[place.index].endReasons = from.policies.front().endReasons;
    return std::move(edit).finish(name, pack::pointerOf(place) + "/end_reasons");
}

/// The words are those of the pack if it has some; the place is where they can be read and changed.
std::optional<pack::Edit> takePolicyWords(Editing edit, const Place& place, const Words& words, const pack::Pack& from,
                                          const std::string& name)
{
    auto at = lineOfUse(edit.now(), words.use);
    if (!at) {
        const auto given = std::ranges::find(from.lines, words.use, &pack::Line::use);
        if (given == from.lines.end())
            return std::nullopt;
        auto line = *given;
        line.id = pack::freeLineId(edit.now(), line.id);
        at = edit.now().lineCount();
        edit.insertLine(*at, std::move(line));
    }
    (edit.rest().policies[place.index].*words.lines).fallback = edit.now().line(*at).id;
    return std::move(edit).finish(name, pack::linePointer(*at));
}

std::optional<pack::Edit> copyWords(Editing edit, const Spot& spot, const std::string& name)
{
    auto line = edit.now().line(*spot.line);
    const auto pair = pairAt(line, spot.member);
    if (!pair)
        return std::nullopt;
    auto& words = line.text[pair->language];
    (pair->brief ? words.brief : words.full) = pair->brief ? words.full : words.brief;
    edit.setLine(*spot.line, std::move(line));
    return std::move(edit).finish(name, pack::linePointer(*spot.line) + '/' + spot.member);
}

/// "order_number" is called "Order number" until somebody says better.
std::optional<pack::Edit> makeField(Editing edit, const Spot& spot, const Finding& finding, const std::string& name)
{
    const auto field = fieldIn(finding);
    auto label = field;
    std::ranges::replace(label, '_', ' ');
    if (label[0] >= 'a' && label[0] <= 'z')
        label[0] = static_cast<char>(label[0] - 'a' + 'A');
    const auto part = spot.place.part == Part::RepeatBack ? Part::RepeatField : Part::Field;
    const auto count = pack::countIn(edit.view(), {part, 0, 0});
    const auto made = pack::addItem(edit, {part, count == 0 ? 0 : count - 1, 0}, label);
    auto& own = part == Part::Field ? edit.rest().fields[made.index] : edit.rest().repeatBack.fields[made.index];
    if (own.name != field) // it is there already
        return std::nullopt;
    return std::move(edit).finish(name, pack::pointerOf(made) + "/fallback");
}

} // namespace

Mending mendingFor(const pack::Sheet& sheet, const Finding& finding)
{
    const auto spot = pack::spotOf(sheet, finding.pointer);
    const auto& code = finding.code;
    if (!spot)
        return Mending::None;
    const auto part = spot->place.part;
    if (const auto* words = wordsOf(finding); words != nullptr && part == Part::Policy)
        return lineOfUse(sheet, words->use) ? Mending::UseWords : Mending::TakeWords;
    if (code == "guide.none" || code == "wrap-up.empty" || code == "scorecard.empty" ||
        (code == "guide.empty" && part == Part::Guide) || (code == "policy.no-end-reason" && part == Part::Policy))
        return Mending::TakeWords;
    if ((code == "step.no-lines" || code == "situation.no-lines" || code == "behaviour.no-lines") &&
        hasLinesOfItsOwn(part))
        return Mending::AddLine;
    if (code == "line.variant-missing" && spot->line && pairAt(sheet.line(*spot->line), spot->member))
        return Mending::CopyWords;
    if (code == "line.field-undefined" && !fieldIn(finding).empty())
        return Mending::MakeField;
    if (code == "field.unused" && (part == Part::Field || part == Part::RepeatField))
        return Mending::Remove;
    if (code == "language.missing")
        return Mending::AddLanguage;
    return Mending::None;
}

std::optional<pack::Edit> mended(const pack::Sheet& sheet, const Finding& finding, const pack::Pack& starter,
                                 const std::string& name)
{
    const auto mending = mendingFor(sheet, finding);
    const auto spot = pack::spotOf(sheet, finding.pointer);
    const bool hasWords = !starter.guides.empty() && !starter.policies.empty();
    if (mending == Mending::None || !spot || (mending == Mending::TakeWords && !hasWords))
        return std::nullopt;
    Editing edit(sheet);
    const auto& code = finding.code;
    const auto& place = spot->place;
    switch (mending) {
    case Mending::None: break;
    case Mending::UseWords:
    case Mending::TakeWords:
        if (const auto* words = wordsOf(finding))
            return takePolicyWords(std::move(edit), place, *words, starter, name);
        if (code == "guide.none")
            return takeGuide(std::move(edit), starter, name);
        if (code == "wrap-up.empty")
            return takeWrapUp(std::move(edit), starter, name);
        if (code == "scorecard.empty")
            return takeScorecard(std::move(edit), starter, name);
        if (code == "policy.no-end-reason")
            return takeReasons(std::move(edit), place, starter, name);
        takeSteps(edit, starter, place.index);
        return std::move(edit).finish(name, pack::pointerOf({Part::Step, place.index, 0}));
    case Mending::AddLine: {
        const auto at = pack::addLine(edit, place, {});
        return std::move(edit).finish(name, pack::linePointer(at) + "/text");
    }
    case Mending::CopyWords: return copyWords(std::move(edit), *spot, name);
    case Mending::MakeField: return makeField(std::move(edit), *spot, finding, name);
    case Mending::Remove: {
        const auto next = pack::removeItem(edit, place);
        return std::move(edit).finish(name, pack::pointerOf(next));
    }
    case Mending::AddLanguage:
        edit.rest().languages.insert(edit.rest().languages.begin(), edit.view().language);
        return std::move(edit).finish(name, "/languages");
    }
    return std::nullopt;
}

} // namespace evenkeel::app
