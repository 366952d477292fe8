// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practice.h"

#include "base/overloaded.h"
#include "base/text.h"
#include "call/acts.h"
#include "call/machine.h"

#include <algorithm>
#include <utility>

namespace evenkeel::practice {

namespace {

using K = pack::CauseKind;
namespace ce = call::event;

template <typename T> const T* as(const call::Event& event)
{
    return std::get_if<T>(&event);
}

/// How long the agent takes to say what an act is about: so long nobody is idle.
Millis speaking(const call::Event& event, const pack::Pack& pack, const std::string& language, bool fullWanted)
{
    const auto lineTime = [&](const std::string& id, bool full) {
        const auto* line = pack::findLine(pack, id);
        if (!line)
            return Millis{0};
        const auto& words = pack::wordingOf(pack, *line, language);
        return text::speakingTime(full ? words.full : words.brief);
    };
    return std::visit(overloaded{
                          [&](const ce::LineSaid& e) { return lineTime(e.line, e.full); },
                          [&](const ce::RepeatBackSaid& e) { return text::speakingTime(e.text); },
                          [&](const protocol::Event& e) {
                              if (const auto* redirect = std::get_if<protocol::event::RedirectSaid>(&e))
                                  return lineTime(redirect->line, fullWanted);
                              if (const auto* warning = std::get_if<protocol::event::WarningSaid>(&e))
                                  return lineTime(warning->line, fullWanted);
                              return Millis{0};
                          },
                          [](const auto&) { return Millis{0}; },
                      },
                      event);
}

std::optional<Millis> earliest(std::initializer_list<std::optional<Millis>> all)
{
    std::optional<Millis> first;
    for (const auto& one : all)
        if (one && (!first || *one < *first))
            first = one;
    return first;
}

} // namespace

Practice::Practice(std::shared_ptr<const pack::Pack> pack, const pack::PracticeCaller& caller, std::string language)
    : m_pack(std::move(pack))
    , m_caller(caller)
    , m_script(m_caller)
    , m_language(std::move(language))
    , m_temper(caller.temper)
    , m_worst(caller.temper)
    , m_used(caller.reactions.size())
{}

bool Practice::isListening() const
{
    return call::isLive(m_call.now) && !m_hangsUpAt;
}

// Time

std::optional<Millis> Practice::leavesAt() const
{
    const auto way = m_temper.until(m_caller.leaves, m_caller.drift);
    return way ? std::optional(m_now + *way) : std::nullopt;
}

std::optional<Millis> Practice::idleAt() const
{
    const auto& facts = m_call.now;
    if (facts.heldSince || facts.silentSince || m_idles >= kMostIdle)
        return std::nullopt;
    const Millis spoken = m_said.empty() ? Millis{0} : m_said.back().until;
    return std::max(m_quietSince, spoken) + kIdle;
}

std::optional<Millis> Practice::nextDue() const
{
    if (!isListening())
        return std::nullopt;
    const auto& facts = m_call.now;
    const auto after = [](const std::optional<Millis>& since, Millis time, bool told) {
        return since && !told ? std::optional(*since + time) : std::nullopt;
    };
    return earliest({leavesAt(), after(facts.silentSince, kSilence, m_silenceTold),
                     after(facts.heldSince, kLongHold, m_holdTold), idleAt()});
}

void Practice::advance(Millis now)
{
    while (true) {
        const auto due = nextDue();
        if (!due || *due > now)
            break;
        fire(std::max(*due, m_now));
    }
    if (isListening() && now > m_now)
        m_temper.drift(m_caller.drift, now - m_now);
    m_now = std::max(m_now, now);
    m_worst = std::max(m_worst, temper());
}

/// The one thing that is due at this moment.
void Practice::fire(Millis at)
{
    m_temper.drift(m_caller.drift, at - m_now);
    m_now = at;
    Effects lasting; // nobody undoes time
    const auto& facts = m_call.now;
    if (temper() >= m_caller.leaves) {
        leave();
    } else if (facts.silentSince && !m_silenceTold && *facts.silentSince + kSilence <= at) {
        m_silenceTold = true;
        happen({{K::Silence, {}}}, 0, {}, lasting);
    } else if (facts.heldSince && !m_holdTold && *facts.heldSince + kLongHold <= at) {
        m_holdTold = true;
        happen({{K::LongHold, {}}}, 0, {}, lasting);
    } else {
        ++m_idles;
        m_quietSince = at;
        happen({{K::Idle, {}}}, 0, {}, lasting);
    }
}

// What happens

void Practice::take(const call::LogEntry& entry)
{
    advance(entry.elapsed);
    const bool listening = isListening();
    const auto& event = entry.event;
    const bool own = std::exchange(m_chosen, false) && as<ce::StepEntered>(event) != nullptr;
    const auto* line = as<ce::LineSaid>(event);
    const Present now{*m_pack, m_caller, m_temper.mood(), isSpeaking(), m_lines, m_shown, m_dangers};
    auto causes = own || !listening ? Causes{} : causesOf(event, now);

    m_call = call::apply(std::move(m_call), event, entry.elapsed);
    if (const auto* started = as<ce::Started>(event)) {
        m_guides.insert(started->guide);
        causes = {{K::Start, {}}};
    } else if (const auto* chosen = as<ce::GuideChosen>(event)) {
        m_guides.insert(chosen->guide);
        m_chosen = true;
    } else if (!m_begun && (as<ce::FieldSet>(event) || as<ce::StepEntered>(event))) {
        causes.clear(); // it is what the call opens with
    }
    if (!as<ce::Started>(event) && !as<ce::FieldSet>(event))
        m_begun = true;
    m_silenceTold = m_silenceTold && m_call.now.silentSince.has_value();
    m_holdTold = m_holdTold && m_call.now.heldSince.has_value();
    if (as<ce::ActUndone>(event))
        undo();
    if (isAgents(event)) {
        m_idles = 0;
        m_quietSince = m_now + speaking(event, *m_pack, m_language, m_call.now.full);
    }

    Effects lasting;
    if (call::isAct(event) && !own)
        m_act.emplace();
    auto& effects = call::isAct(event) && m_act ? *m_act : lasting;
    effects.seqs.push_back(entry.seq);
    note(event, effects);
    if (!causes.empty())
        happen(causes, entry.seq, line ? line->line : std::string{}, effects);
}

/// What the agent made of the caller, for the next act.
void Practice::note(const call::Event& event, Effects& effects)
{
    if (const auto* line = as<ce::LineSaid>(event); line && m_lines.insert(line->line).second)
        effects.line = line->line;
    const auto* protocol = as<protocol::Event>(event);
    if (!protocol)
        return;
    if (const auto* breach = std::get_if<protocol::event::BreachLogged>(protocol)) {
        for (std::size_t i = 0; i < m_shown.size(); ++i)
            if (!m_shown[i].named && m_shown[i].category == breach->category) {
                m_shown[i].named = true;
                effects.named.push_back(i);
            }
    } else if (std::holds_alternative<protocol::event::WarningSaid>(*protocol)) {
        for (std::size_t i = 0; i < m_shown.size(); ++i)
            if (!std::exchange(m_shown[i].warned, true))
                effects.warned.push_back(i);
    }
}

void Practice::undo()
{
    if (!m_act)
        return;
    m_temper.back(m_act->temper);
    for (const auto& cause : m_act->causes)
        --m_tally[pack::textOf(cause)];
    for (const auto i : m_act->reactions)
        --m_used[i];
    for (const auto i : m_act->named)
        m_shown[i].named = false;
    for (const auto i : m_act->warned)
        m_shown[i].warned = false;
    m_lines.erase(m_act->line);
    std::erase_if(m_moments, [&](const Moment& moment) {
        return moment.seq > 0 && std::ranges::find(m_act->seqs, moment.seq) != m_act->seqs.end();
    });
    m_act.reset();
}

void Practice::happen(const Causes& causes, std::int64_t seq, const std::string& line, Effects& effects)
{
    if (isSpeaking() && meets({{K::Interrupt, {}}}, causes))
        m_said.back().until = m_now;
    const auto moments = m_moments.size();
    auto all = causes;
    react(causes, seq, line, effects);
    if (!m_calmed && temper() <= m_caller.calm) {
        m_calmed = true;
        const Causes calmed{{K::Calmed, {}}};
        react(calmed, seq, line, effects);
        all.push_back(calmed.front());
    }
    m_worst = std::max(m_worst, temper());
    if (temper() >= m_caller.leaves && isListening()) {
        leave();
        if (m_moments.size() > moments && m_hangsUpAt && !m_said.empty())
            m_moments.back().reply = m_said.back().at == m_now ? m_said.back().text : std::string{};
        return;
    }
    say(all, moments);
}

void Practice::react(const Causes& causes, std::int64_t seq, const std::string& line, Effects& effects)
{
    for (const auto& cause : causes) {
        ++m_tally[pack::textOf(cause)];
        effects.causes.push_back(cause);
    }
    for (std::size_t i = 0; i < m_script.reactions.size(); ++i) {
        const auto& reaction = m_script.reactions[i];
        if ((reaction.most > 0 && m_used[i] >= reaction.most) || !meets(reaction.on, causes))
            continue;
        ++m_used[i];
        effects.reactions.push_back(i);
        const int before = temper();
        effects.temper += m_temper.move(reaction.by);
        if (temper() == before)
            continue;
        const auto cause =
            std::ranges::find_if(causes, [&](const pack::Cause& each) { return meets(reaction.on, {each}); });
        m_moments.push_back({m_now, *cause, before, temper(), seq, line, {}});
    }
}

bool Practice::fits(const Script::Beat& beat, const Causes& causes) const
{
    const auto& words = *beat.words;
    if (temper() < words.temperMin || temper() > words.temperMax || (!words.again && m_beats.contains(words.id)))
        return false;
    const bool follows =
        words.after.empty() || std::ranges::any_of(words.after, [&](const auto& id) { return m_beats.contains(id); });
    return follows && meets(beat.on, causes);
}

/// The first words that fit. Somebody on hold is heard no more after the words with which they took it.
void Practice::say(const Causes& causes, std::size_t firstMoment)
{
    if (m_call.now.heldSince && !meets({{K::Hold, {}}}, causes))
        return;
    const auto beat = std::ranges::find_if(m_script.beats, [&](const auto& each) { return fits(each, causes); });
    if (beat == m_script.beats.end())
        return;
    const auto& words = *beat->words;
    auto text = words.text.find(m_language);
    if (text == words.text.end())
        text = words.text.find(m_pack->language);
    if (text == words.text.end())
        return;
    if (isSpeaking())
        m_said.back().until = m_now; // they cut themselves short
    m_beats.insert(words.id);
    m_said.push_back(
        {words.id, text->second, m_now, m_now + text::speakingTime(text->second), words.breach, words.safety});
    if (words.breach)
        m_shown.push_back({*words.breach, false, false});
    if (words.safety)
        m_dangers.insert(*words.safety);
    for (auto i = firstMoment; i < m_moments.size(); ++i)
        m_moments[i].reply = text->second;
}

void Practice::leave()
{
    const Causes leaving{{K::Leaving, {}}};
    ++m_tally[pack::textOf(leaving.front())];
    const auto before = m_said.size();
    say(leaving, m_moments.size());
    m_hangsUpAt = m_said.size() > before ? m_said.back().until : m_now;
}

} // namespace evenkeel::practice
