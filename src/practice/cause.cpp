// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/cause.h"

#include "base/overloaded.h"

#include <algorithm>
#include <cstdlib>

namespace evenkeel::practice {

namespace {

using K = pack::CauseKind;
namespace ce = call::event;
namespace pe = protocol::event;

Causes one(K kind)
{
    return {{kind, {}}};
}

Causes spoken(Causes causes, const Present& now)
{
    if (now.speaking)
        causes.push_back({K::Interrupt, {}});
    return causes;
}

Causes line(const std::string& id, const Present& now)
{
    if (now.said.contains(id))
        return spoken(one(K::LineAgain), now);
    const auto* line = pack::findLine(now.pack, id);
    if (!line)
        return spoken({{K::Line, id}}, now);
    if (now.mood < line->moodMin || now.mood > line->moodMax)
        return spoken({{K::LineMisfits, {}}, {K::Line, id}}, now);
    Causes causes{{K::Line, id}};
    for (const auto* place : {&line->step, &line->situation, &line->behaviour})
        if (!place->empty())
            causes.push_back({K::LineOf, *place});
    return spoken(std::move(causes), now);
}

Causes situation(const std::string& id, const Present& now)
{
    if (id.empty() || now.caller.situation.empty())
        return {};
    return one(id == now.caller.situation ? K::Situation : K::WrongSituation);
}

Causes conduct(protocol::Category category, const Present& now)
{
    const bool right =
        std::ranges::any_of(now.shown, [&](const Shown& shown) { return !shown.named && shown.category == category; });
    return one(right ? K::BreachNamed : K::WrongBreach);
}

Causes warning(const Present& now)
{
    const bool right = std::ranges::any_of(now.shown, [](const Shown& shown) { return !shown.warned; });
    return one(right ? K::Warning : K::WrongWarning);
}

Causes causesOf(const protocol::Event& event, const Present& now)
{
    return std::visit(
        overloaded{
            [&](const pe::BreachLogged& e) { return conduct(e.category, now); },
            [](const pe::RedirectSaid&) { return one(K::Redirect); },
            [](const pe::PermissionAsked&) { return one(K::Permission); },
            [&](const pe::WarningSaid&) { return warning(now); },
            [](const pe::BreachStopped&) { return one(K::Stopped); },
            [](const pe::EndedByAgent&) { return one(K::End); },
            [](const pe::EndOverridden&) { return one(K::Override); },
            [](const pe::CallFinished&) { return one(K::WrapUp); },
            [](const pe::CallTransferred&) { return one(K::Transfer); },
            [&](const pe::SafetyRaised& e) { return one(now.dangers.contains(e.kind) ? K::Safety : K::WrongSafety); },
            [](const auto&) { return Causes{}; },
        },
        event);
}

} // namespace

Causes causesOf(const call::Event& event, const Present& now)
{
    return std::visit(
        overloaded{
            [](const ce::StepEntered& e) {
                return Causes{{K::Step, e.step}};
            },
            [](const ce::StepRepeated& e) {
                return Causes{{K::Repeat, e.step}};
            },
            [&](const ce::LineSaid& e) { return line(e.line, now); },
            [&](const ce::MoodSet& e) { return one(std::abs(e.level - now.mood) <= 1 ? K::Mood : K::WrongMood); },
            [](const ce::FieldSet& e) { return e.value.empty() ? Causes{} : one(K::Field); },
            [&](const ce::SituationSet& e) { return situation(e.situation, now); },
            [](const ce::Held&) { return one(K::Hold); },
            [](const ce::Resumed&) { return one(K::Resume); },
            [](const ce::EscalationRaised&) { return one(K::Escalate); },
            [&](const ce::RepeatBackSaid&) { return spoken(one(K::RepeatBack), now); },
            [&](const protocol::Event& e) { return causesOf(e, now); },
            [](const auto&) { return Causes{}; },
        },
        event);
}

bool isAgents(const call::Event& event)
{
    return std::visit(overloaded{
                          [](const ce::ClockChanged&) { return false; },
                          [](const protocol::Event& e) {
                              return std::visit(overloaded{
                                                    [](const pe::SupervisorAlerted&) { return false; },
                                                    [](const pe::PermissionGranted&) { return false; },
                                                    [](const pe::PermissionRefused&) { return false; },
                                                    [](const pe::PermissionTimedOut&) { return false; },
                                                    [](const pe::TimeLimitReached&) { return false; },
                                                    [](const auto&) { return true; },
                                                },
                                                e);
                          },
                          [](const auto&) { return true; },
                      },
                      event);
}

} // namespace evenkeel::practice
