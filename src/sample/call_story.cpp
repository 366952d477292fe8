// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/call_story.h"

#include "protocol/light.h"
#include "protocol/machine.h"
#include "sample/review_story.h"
#include "sample/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace evenkeel::sample {

namespace {

namespace cc = call::command;
namespace pc = protocol::command;
using protocol::Category;

class Story
{
  public:
    Story(const call::Rules& rules, Dice dice, const Plot& plot)
        : m_rules(rules)
        , m_dice(dice)
        , m_plot(plot)
        , m_actor(plot.agent.name)
        , m_id(plot.newId(plot.at))
    {}

    call::WholeCall tell()
    {
        if (!begin())
            return std::move(m_call);
        for (const auto& step : guide().steps) {
            if (!live())
                break;
            if (m_dice.chance(0.03 + 0.12 * (1 - m_plot.agent.skill)))
                continue; // skipped
            play(step.id);
        }
        if (live() && m_dice.chance(m_mood >= 4 ? 0.22 : 0.06))
            escalate();
        if (live() && m_dice.chance(0.012))
            act(cc::NoteCaller{callerNote(m_dice), call::event::NoteKind::Note, today() + std::chrono::days(90),
                               today()});
        afterwards();
        return std::move(m_call);
    }

  private:
    [[nodiscard]] call::State& state() { return m_call.state; }
    [[nodiscard]] bool live() { return call::isLive(state().now); }
    [[nodiscard]] const pack::Guide& guide() const { return m_rules.pack.guides[m_guide]; }
    [[nodiscard]] Date today() const { return std::chrono::floor<std::chrono::days>(m_plot.at + m_now); }
    void pass(int least, int most) { m_now += Millis{m_dice.between(least * 1000, most * 1000)}; }

    bool act(const call::Command& command)
    {
        if (m_plot.at + m_now >= m_plot.until)
            return false;
        const auto events = call::decide(m_rules, state(), command, m_now);
        if (!events || events->empty())
            return false;
        for (const auto& event : *events) {
            const auto at = m_plot.at + m_now;
            m_call.entries.push_back({m_plot.newId(at), m_id, state().seq + 1, at, m_now, m_actor, event});
            state() = call::apply(std::move(state()), event, m_now);
        }
        return true;
    }
    bool enact(const protocol::Command& command) { return act(call::Command(command)); }

    bool begin()
    {
        m_guide = m_rules.pack.guides.size() > 1 && m_dice.chance(0.2) ? 1 : 0;
        cc::Start start;
        start.number = m_plot.caller.number;
        start.name = m_plot.caller.name;
        start.vip = m_plot.caller.vip;
        start.direction = m_dice.chance(0.94) ? "in" : "out";
        start.source = m_dice.chance(0.7) ? "baresip" : "manual";
        start.pack = m_rules.pack.id;
        start.packRevision = m_plot.packRevision;
        start.policy = m_rules.policy.id;
        start.guide = guide().id;
        start.fields = {{"agent", m_plot.agent.name}};
        act(start);
        if (!state().now.answered) {
            pass(3, 25);
            if (m_dice.chance(0.03)) {
                enact(pc::CallerHungUp{});
                return false;
            }
            act(cc::Answer{});
        }
        pass(4, 20);
        feel(2 + static_cast<int>(m_dice.weighed(std::array{0.15, 0.3, 0.35, 0.2})));
        if (m_dice.chance(0.96) && !m_rules.pack.situations.empty()) {
            // The first situations of a pack are the frequent ones.
            std::vector<double> weights(m_rules.pack.situations.size());
            for (std::size_t i = 0; i < weights.size(); ++i)
                weights[i] = 1.0 / static_cast<double>(i + 2);
            m_situation = m_rules.pack.situations[m_dice.weighed(weights)].id;
            pass(5, 30);
            act(cc::SetSituation{m_situation});
        }
        if (m_dice.chance(0.3))
            act(cc::SetField{"order", orderNumber(m_dice)});
        return live();
    }

    void feel(int mood)
    {
        m_mood = std::clamp(mood, 1, 5);
        act(cc::SetMood{m_mood});
    }

    void play(const std::string& step)
    {
        if (call::currentStep(state().now) != step)
            act(cc::GoToStep{step});
        pass(6, 25);
        say(step);
        if (m_dice.chance(0.22)) {
            pass(2, 20);
            act(cc::AddNote{note(m_dice, m_situation)});
        }
        if (m_dice.chance(0.07)) {
            act(cc::Hold{});
            pass(20, 180);
            act(cc::Resume{});
        }
        if (m_dice.chance(0.06)) {
            act(cc::StartSilence{});
            pass(4, 25);
            act(cc::EndSilence{});
        }
        pass(5, 60);
        if (m_mood >= 4 && m_dice.chance(m_mood == 5 ? 0.07 : 0.02))
            misconduct();
        if (!live() || leaves())
            return;
        soothe();
        if (m_mood >= 4 && m_dice.chance(0.15)) {
            act(cc::RepeatStep{});
            pass(5, 40);
            say(step);
            soothe();
        }
    }

    void say(const std::string& step)
    {
        std::vector<const pack::Line*> lines;
        for (const auto& line : m_rules.pack.lines)
            if (line.step == step)
                lines.push_back(&line);
        for (int n = static_cast<int>(m_dice.weighed(std::array{0.35, 0.5, 0.15})); n > 0 && !lines.empty(); --n) {
            act(cc::SayLine{lines[m_dice.below(lines.size())]->id});
            pass(4, 15);
        }
    }

    /// What a step does to the caller: better agents calm more of them.
    void soothe()
    {
        const double calmer = 0.16 + 0.3 * m_plot.agent.skill;
        const double angrier = 0.16 - 0.12 * m_plot.agent.skill;
        const double roll = m_dice.unit();
        const int change = roll < calmer ? -1 : roll > 1 - angrier ? 1 : 0;
        if (change != 0 && m_mood + change >= 1 && m_mood + change <= 5 && m_dice.chance(0.85))
            feel(m_mood + change);
    }

    bool leaves()
    {
        const double p = m_mood == 5 ? 0.02 : 0.004;
        if (m_dice.chance(p))
            return enact(pc::CallerHungUp{});
        if (m_dice.chance(0.002))
            return enact(pc::Dropped{});
        if (m_dice.chance(0.008) && !m_rules.pack.routes.empty())
            return enact(pc::Transfer{m_rules.pack.routes[m_dice.below(m_rules.pack.routes.size())].to});
        return false;
    }

    void misbehave(Category kind)
    {
        enact(pc::LogBreach{kind, protocol::Target::Agent, m_dice.chance(0.9), callersWords(m_dice, kind)});
        pass(4, 20);
    }

    /// Climbs the policy's ladder as far as the caller makes the agent go.
    void misconduct()
    {
        constexpr std::array kinds = {Category::Insult, Category::Obscene, Category::Slur,     Category::Threat,
                                      Category::Hate,   Category::Sexual,  Category::Boundary, Category::Demand};
        const auto kind = kinds[m_dice.weighed(std::array{0.4, 0.22, 0.1, 0.07, 0.05, 0.04, 0.06, 0.06})];
        misbehave(kind);
        for (int rung = 0; rung < 12 && live(); ++rung) {
            if (m_dice.chance(0.015) && enact(pc::OverrideEnd{overrideReason(m_dice)}))
                return;
            if (m_dice.chance(0.2) && enact(pc::Stopped{})) {
                feel(m_mood - 1);
                return;
            }
            if (!climb(kind))
                return;
            pass(5, 25);
        }
    }

    /// The next rung, as the light shows it to the agent. False: there is none.
    bool climb(Category kind)
    {
        using protocol::NextAct;
        const auto& policy = m_rules.policy;
        switch (protocol::light(policy, state().now.protocol, m_now).next) {
        case NextAct::Redirect: return enact(pc::Redirect{policy.redirectLines.of(kind)});
        case NextAct::AskPermission: return enact(pc::AskPermission{"goes on after the redirect"});
        case NextAct::AwaitPermission:
            if (m_dice.chance(0.08)) {
                m_now += std::chrono::seconds(policy.permission.timeoutS);
                return enact(pc::Tick{});
            }
            return enact(pc::AnswerPermission{m_dice.chance(0.86), m_plot.supervisor, protocol::PermissionHow::App});
        case NextAct::Warn: return enact(pc::Warn{policy.warningLines.of(kind)});
        case NextAct::AwaitConduct:
        case NextAct::Clarify: misbehave(kind); return true;
        case NextAct::End:
            if (m_dice.chance(0.8))
                end(kind);
            else
                enact(pc::Stopped{});
            return false;
        default: return false;
        }
    }

    void end(Category kind)
    {
        const auto& reasons = m_rules.policy.endReasons;
        const auto fits = std::find_if(reasons.begin(), reasons.end(),
                                       [&](const auto& reason) { return reason.categories.contains(kind); });
        enact(pc::End{fits == reasons.end() ? "other" : fits->id, m_rules.policy.endLines.of(kind)});
    }

    void escalate()
    {
        if (m_rules.pack.routes.empty())
            return;
        const auto& routes = m_rules.pack.routes;
        const auto fits = std::find_if(routes.begin(), routes.end(), [&](const auto& route) {
            return std::find(route.topics.begin(), route.topics.end(), m_situation) != route.topics.end();
        });
        const auto words = escalationWords(m_dice, m_situation);
        cc::RaiseEscalation raise;
        raise.route = (fits == routes.end() ? routes.front() : *fits).id;
        raise.problem = words.problem;
        raise.tried = words.tried;
        raise.evidence = words.evidence;
        raise.explanation = words.explanation;
        raise.due = today() + std::chrono::days(m_dice.between(2, 30));
        raise.today = today();
        if (act(raise))
            m_escalation = state().seq;
    }

    void afterwards()
    {
        pass(5, 60);
        const auto& lists = m_rules.pack.wrapUp;
        const auto ending = state().now.protocol.ending;
        std::string outcome = m_mood <= 3 && m_dice.chance(0.85) ? "resolved" : "follow-up";
        if (ending == protocol::Ending::ByAgent || ending == protocol::Ending::Overridden)
            outcome = "ended-abuse";
        else if (ending == protocol::Ending::Transferred)
            outcome = "transferred";
        else if (ending != protocol::Ending::None)
            outcome = "caller-left";
        else if (m_escalation > 0)
            outcome = "escalated";
        cc::WrapUp wrap;
        wrap.outcome = outcome;
        if (!lists.rootCauses.empty())
            wrap.rootCause = lists.rootCauses[m_dice.below(lists.rootCauses.size())].id;
        if (!lists.resolutions.empty())
            wrap.resolution =
                outcome == "resolved" ? lists.resolutions[m_dice.below(lists.resolutions.size())].id : "none";
        wrap.agreed = outcome == "resolved" && m_dice.chance(0.9);
        if (wrap.agreed && m_dice.chance(0.3))
            wrap.rating = m_dice.between(m_mood <= 2 ? 3 : 1, 5);
        act(wrap);
        pass(10, 90);
        if (protocol::recordDue(state().now.protocol)) {
            pc::Record record;
            record.words = callersWords(m_dice, Category::Other);
            record.hasPolice = true;
            record.police = false;
            enact(record);
            pass(10, 60);
        }
        m_now += protocol::recoveryLeft(m_rules.policy, state().now.protocol, m_now);
        enact(pc::Recovered{});
        later();
    }

    /// What others do with the call in the days after it.
    void later()
    {
        // Dice of their own: what else happens does not hang on who reviewed what.
        tellReviews(m_rules, m_dice.forPart(1), m_plot, state(),
                    [this](const std::string& actor, Millis later, const call::Command& command) {
                        const auto before = m_now;
                        m_now += later;
                        m_actor = actor;
                        const bool done = act(command);
                        if (!done)
                            m_now = before;
                        return done;
                    });
        if (m_escalation > 0 && m_dice.chance(0.85)) {
            m_now += std::chrono::days(m_dice.between(1, 34));
            m_actor = m_plot.agent.name;
            act(cc::CloseFollowUp{m_escalation, followUpResult(m_dice)});
        }
    }

    const call::Rules& m_rules;
    Dice m_dice;
    const Plot& m_plot;
    std::string m_actor;
    std::string m_id;
    std::size_t m_guide = 0;
    std::string m_situation;
    int m_mood = 3;
    std::int64_t m_escalation = 0; ///< of its event
    Millis m_now{};
    call::WholeCall m_call;
};

} // namespace

call::WholeCall callStory(const call::Rules& rules, Dice dice, const Plot& plot)
{
    return Story(rules, dice, plot).tell();
}

} // namespace evenkeel::sample
