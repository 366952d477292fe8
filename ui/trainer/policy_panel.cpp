// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/policy_panel.h"

#include "app/error_text.h"
#include "app/fact_words.h"
#include "app/text.h"
#include "ui/theme/theme.h"
#include "ui/trainer/proof_words.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_button.h"

#include <QVBoxLayout>

namespace evenkeel::trainer {

using namespace widgets;
using app::toQt;
using theme::Role;
namespace pc = protocol::command;

namespace {

constexpr Millis kBetween{5'000}; // from one step to the next

} // namespace

PolicyPanel::PolicyPanel(QWidget* parent)
    : Panel(Ground::None, parent)
    , m_preset(new MenuButton(QStringLiteral("policy.preset"), tr("Start from"), this))
    , m_proof(new InlineBanner(QStringLiteral("policy.proof"), this))
{
    setObjectName(QStringLiteral("policyPanel"));
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {}, 10);
    auto* row = new FlowLayout;
    theme::spaced(row, {}, 8);
    row->addWidget(label(tr("Start from"), Role::Strong, Ink::Normal, this));
    row->addWidget(m_preset);
    m_preset->setChip(false);
    column->addLayout(row);
    column->addWidget(m_proof);
    column->addWidget(makeMachine());
    connect(m_preset, &MenuButton::choseByHand, this, [this](const QString& id) {
        if (const auto at = id.toULongLong(); at < m_presets.size())
            Q_EMIT presetWanted(m_presets[at]);
    });
    showState();
}

QWidget* PolicyPanel::makeMachine()
{
    auto* card = new Panel(Ground::Card, this);
    auto* column = new QVBoxLayout(card);
    theme::spaced(column, {14, 12, 14, 12}, 8);
    column->addWidget(paragraph(tr("Step through it"), Role::Caps, Ink::Muted, card));
    auto* holder = new QWidget(card);
    auto* flow = new FlowLayout(FlowLayout::Mode::Natural, holder);
    theme::spaced(flow, {}, 8);
    m_conduct = new MenuButton(QStringLiteral("machine.conduct"), tr("The caller’s conduct"), holder);
    std::vector<ChoiceItem> conduct;
    for (const auto c : protocol::kCategories)
        conduct.push_back({QString::number(static_cast<int>(c)), app::conductText(c)});
    m_conduct->setItems(conduct);
    m_conduct->setChip(false);
    m_conduct->setLabel(tr("Conduct…"));
    flow->addWidget(m_conduct);
    connect(m_conduct, &MenuButton::choseByHand, this, [this](const QString& id) {
        const auto c = static_cast<protocol::Category>(id.toInt());
        m_conduct->setLabel(tr("Conduct…"));
        take(pc::LogBreach{c, protocol::Target::Agent, true, {}}, app::conductText(c));
    });
    const auto button = [&](const char* name, const QString& text, auto make) {
        auto* made = new KeyButton(QStringLiteral("machine.") + QLatin1String(name), text, QString(),
                                   KeyButton::Kind::Plain, holder);
        connect(made, &QAbstractButton::clicked, this, [this, text, make] { take(make(), text); });
        flow->addWidget(made);
    };
    button("redirect", tr("Redirect"), [] { return pc::Redirect{}; });
    button("ask", tr("Ask permission"), [] { return pc::AskPermission{"it goes on"}; });
    button("grant", tr("Granted"), [] {
        return pc::AnswerPermission{true, "supervisor", protocol::PermissionHow::App};
    });
    button("refuse", tr("Refused"), [] {
        return pc::AnswerPermission{false, "supervisor", protocol::PermissionHow::App};
    });
    button("wait", tr("Nobody answers"), [] { return pc::Tick{}; });
    button("warn", tr("Warn"), [] { return pc::Warn{}; });
    button("stopped", tr("It stopped"), [] { return pc::Stopped{}; });
    button("danger", tr("In danger"), [] { return pc::RaiseSafety{}; });
    button("clear", tr("Danger over"), [] { return pc::ClearSafety{}; });
    button("end", tr("End"), [] { return pc::End{"other", {}}; });
    column->addWidget(holder);
    m_way = paragraph(QString(), Role::Body, Ink::Normal, card);
    m_way->setObjectName(QStringLiteral("machine.way"));
    m_light = paragraph(QString(), Role::Strong, Ink::Normal, card);
    m_light->setObjectName(QStringLiteral("machine.light"));
    m_refusal = paragraph(QString(), Role::SmallStrong, Ink::Danger, card);
    m_refusal->setObjectName(QStringLiteral("machine.refusal"));
    column->addWidget(m_way);
    column->addWidget(m_light);
    column->addWidget(m_refusal);
    auto* back = new QWidget(card);
    auto* ways = new FlowLayout(FlowLayout::Mode::Natural, back);
    theme::spaced(ways, {}, 8);
    auto* undo =
        new KeyButton(QStringLiteral("machine.back"), tr("One step back"), QString(), KeyButton::Kind::Quiet, back);
    auto* anew = new KeyButton(QStringLiteral("machine.anew"), tr("From the beginning"), QString(),
                               KeyButton::Kind::Quiet, back);
    ways->addWidget(undo);
    ways->addWidget(anew);
    column->addWidget(back);
    connect(undo, &QAbstractButton::clicked, this, [this] {
        if (!m_steps.empty())
            m_steps.pop_back();
        replay();
    });
    connect(anew, &QAbstractButton::clicked, this, [this] {
        m_steps.clear();
        replay();
    });
    return card;
}

void PolicyPanel::setPresets(const std::vector<protocol::Policy>& presets)
{
    m_presets = presets;
    std::vector<ChoiceItem> items;
    for (std::size_t i = 0; i < presets.size(); ++i)
        items.push_back({QString::number(i), toQt(presets[i].title)});
    m_preset->setItems(items);
    m_preset->setLabel(tr("a preset…"));
    m_preset->setEnabled(!presets.empty());
}

void PolicyPanel::setReport(const app::PackReport& report)
{
    m_report = report;
    showProof();
}

void PolicyPanel::show(const protocol::Policy& policy, std::size_t index)
{
    if (policy == m_policy && index == m_index)
        return;
    if (index != m_index)
        m_steps.clear();
    m_policy = policy;
    m_index = index;
    m_preset->setLabel(tr("a preset…"));
    replay();
    showProof();
}

void PolicyPanel::showProof()
{
    if (m_index >= m_report.proofs.size()) {
        m_proof->say(Tone::None, tr("The proof is being made…"));
        return;
    }
    const auto& proof = m_report.proofs[m_index];
    if (proof.holds()) {
        m_proof->say(Tone::Ok, tr("Proved: no way leads around the rules."),
                     tr("Every one of %n state(s) that a call can be in was looked at.", nullptr,
                        static_cast<int>(proof.states)));
        return;
    }
    QStringList stories;
    for (const auto& violation : proof.violations)
        stories << storyOf(violation);
    m_proof->say(Tone::Danger, tr("These rules can be broken, or cannot be kept."), stories.join(QLatin1Char('\n')));
}

Result<void> PolicyPanel::perform(const Step& step)
{
    auto command = step.command;
    auto now = m_now + kBetween;
    if (std::holds_alternative<pc::Tick>(command))
        now = protocol::nextDue(m_policy, m_state).value_or(now);
    // Whether there are words for it is another question than whether it is allowed.
    if (auto* end = std::get_if<pc::End>(&command)) {
        end->line = "words";
        if (!m_policy.endReasons.empty())
            end->reason = m_policy.endReasons.front().id;
    }
    if (auto* redirect = std::get_if<pc::Redirect>(&command))
        redirect->line = "words";
    if (auto* warn = std::get_if<pc::Warn>(&command))
        warn->line = "words";
    const auto events = protocol::decide(m_policy, m_state, command, now);
    if (!events)
        return tl::unexpected(events.error());
    for (const auto& event : *events)
        m_state = protocol::apply(std::move(m_state), event, now);
    m_now = now;
    return {};
}

void PolicyPanel::take(const protocol::Command& command, const QString& text)
{
    const Step step{command, text};
    if (const auto done = perform(step); !done) {
        m_refusal->setText(tr("%1: %2").arg(text, app::errorText(done.error())));
        m_refusal->show();
        announce(this, m_refusal->text());
        return;
    }
    m_steps.push_back(step);
    showState();
    announce(this, m_light->text());
}

void PolicyPanel::replay()
{
    m_state = {};
    m_now = {};
    std::vector<Step> kept;
    for (const auto& step : m_steps) {
        if (!perform(step))
            break; // from here the new rules lead elsewhere
        kept.push_back(step);
    }
    m_steps = std::move(kept);
    showState();
}

void PolicyPanel::showState()
{
    QStringList way;
    for (const auto& step : m_steps)
        way << step.text;
    m_way->setText(way.isEmpty() ? tr("Nothing has happened yet. Press what the caller or the agent does.")
                                 : way.join(QStringLiteral(" → ")));
    m_way->setInk(way.isEmpty() ? Ink::Muted : Ink::Normal);
    const auto light = protocol::light(m_policy, m_state, m_now);
    const auto missing = missingTexts(light);
    m_light->setText(m_state.ending != protocol::Ending::None ? tr("The call has ended.")
                     : missing.isEmpty() ? tr("May the agent end the call? %1").arg(lightText(light.colour))
                                         : tr("May the agent end the call? %1; missing: %2")
                                               .arg(lightText(light.colour), missing.join(QStringLiteral(", "))));
    m_light->setInk(light.colour == protocol::LightColour::Yes ? Ink::Ok : Ink::Normal);
    m_refusal->hide();
}

} // namespace evenkeel::trainer
