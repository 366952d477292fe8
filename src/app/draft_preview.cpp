// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/draft_preview.h"

#include "app/policy_lines.h"

#include <algorithm>

namespace evenkeel::app {

namespace {

using pack::Part;
namespace cc = call::command;

constexpr Millis kInStep{67'000};

/// The step to show, as guide and step.
std::optional<std::pair<std::size_t, std::size_t>> stepFor(const pack::Pack& rest, const pack::Place& place)
{
    if (place.part == Part::Step && pack::exists(rest, place))
        return std::pair(place.index, place.inner);
    if (place.part == Part::Guide && pack::exists(rest, place) && !rest.guides[place.index].steps.empty())
        return std::pair(place.index, std::size_t{0});
    for (std::size_t g = 0; g < rest.guides.size(); ++g)
        if (!rest.guides[g].steps.empty())
            return std::pair(g, std::size_t{0});
    return std::nullopt;
}

} // namespace

Preview previewOf(const pack::Sheet& sheet, const PreviewWish& wish)
{
    const auto& rest = sheet.rest();
    const auto step = stepFor(rest, wish.place);
    if (!step || rest.policies.empty())
        return {};
    const auto& guide = rest.guides[step->first];
    const auto& stepId = guide.steps[step->second].id;
    const auto situation = wish.place.part == Part::Situation ? pack::idOf(rest, wish.place) : std::string{};
    const auto behaviour = wish.place.part == Part::Behaviour ? pack::idOf(rest, wish.place) : std::string{};
    auto small = sheet.with([&](const pack::Line& line) {
        return line.step == stepId || !line.use.empty() || (!situation.empty() && line.situation == situation) ||
               (!behaviour.empty() && line.behaviour == behaviour);
    });
    // The agent meets the lines of a behaviour by looking for them; here they stand where the step's would.
    if (!behaviour.empty()) {
        std::erase_if(small.lines, [&](const pack::Line& line) { return line.step == stepId; });
        for (auto& line : small.lines)
            if (line.behaviour == behaviour) {
                line.behaviour.clear();
                line.step = stepId;
            }
    }
    // The line that is being written stands where it is seen.
    std::ranges::stable_partition(small.lines, [&](const pack::Line& line) { return line.id == wish.line; });

    Preview preview;
    preview.pack = std::make_shared<const pack::Pack>(std::move(small));
    const auto& pack = *preview.pack;
    const auto* policy = pack::findPolicy(pack, wish.policy);
    Millis now{};
    const Clock clock{[&] { return Timestamp{Millis{1'790'000'000'000}} + now; }, [&] { return now; }};
    Journal journal{QString()};
    LiveCall call(journal, preview.pack, withLines(policy != nullptr ? *policy : pack.policies.front(), pack), {},
                  clock);
    const auto perform = [&](const call::Command& command) { return call.perform(command).has_value(); };
    cc::Start start;
    start.guide = guide.id;
    for (const auto& field : pack.fields) // as a call that knows them has them
        start.fields.emplace(field.name, field.example);
    if (!perform(start))
        return {};
    if (!situation.empty())
        (void)perform(cc::SetSituation{situation});
    (void)perform(cc::SetBrevity{wish.full});
    now += std::chrono::seconds(48);
    if (stepId != guide.steps.front().id)
        (void)perform(cc::GoToStep{stepId});
    now += kInStep;
    preview.view = callView(call);
    preview.view.strip.callerName =
        preview.view.strip.callerName.isEmpty() ? QStringLiteral("Ms. Rivera") : preview.view.strip.callerName;
    preview.possible = true;
    return preview;
}

} // namespace evenkeel::app
