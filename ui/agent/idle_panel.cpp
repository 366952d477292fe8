// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/idle_panel.h"

#include "ui/agent/feedback_block.h"
#include "ui/agent/news_block.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/timer_label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel::agent {

using namespace widgets;
using theme::Role;

IdlePanel::IdlePanel(QWidget* parent)
    : Part(QStringLiteral("idlePanel"), Ground::None, parent)
    , m_banner(new InlineBanner(QStringLiteral("interrupted"), this))
    , m_problem(new InlineBanner(QStringLiteral("problem"), this))
    , m_title(paragraph(tr("Ready for the next call"), Role::Title, Ink::Normal, this))
    , m_pack(paragraph(QString(), Role::Body, Ink::Muted, this))
    , m_name(new TextField(QStringLiteral("newCallName"), tr("Caller’s name, if known"), tr("Caller’s name"), this))
    , m_number(
          new TextField(QStringLiteral("newCallNumber"), tr("Caller’s number, if known"), tr("Caller’s number"), this))
    , m_suggestion(new InlineBanner(QStringLiteral("suggestion"), this))
    , m_start(new KeyButton(QStringLiteral("startCall"), tr("Start a call"), keyOf(ui::Act::StartCall),
                            KeyButton::Kind::Accent, this))
    , m_softphone(paragraph(QString(), Role::Small, Ink::Muted, this))
    , m_dueTitle(paragraph(QString(), Role::SmallStrong, Ink::Warn, this))
    , m_due(new QWidget(this))
    , m_news(new NewsBlock(this))
    , m_feedback(new FeedbackBlock(this))
    , m_recentTitle(label(tr("Last calls"), Role::Caps, Ink::Muted, this))
    , m_recent(new QWidget(this))
    , m_policy(paragraph(QString(), Role::Small, Ink::Muted, this))
    , m_disclaimer(paragraph(QString(), Role::Small, Ink::Muted, this))
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {theme::kPage, 16, theme::kPage, 16}, 8);
    column->addWidget(m_banner);
    column->addWidget(m_problem);
    column->addWidget(m_title);
    column->addWidget(m_pack);
    column->addSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_number);
    column->addWidget(m_suggestion);
    auto* row = new FlowLayout;
    theme::spaced(row, {0, 4, 0, 4}, 8);
    row->addWidget(m_start);
    column->addLayout(row);
    column->addWidget(m_softphone);
    column->addSpacing(16);
    column->addWidget(m_dueTitle);
    theme::spaced(new QVBoxLayout(m_due), {}, 0);
    column->addWidget(m_due);
    column->addWidget(m_news);
    connect(m_news, &Part::wished, this, &Part::wished);
    column->addWidget(m_feedback);
    connect(m_feedback, &Part::wished, this, &Part::wished);
    column->addWidget(m_recentTitle);
    auto* recent = new QVBoxLayout(m_recent);
    theme::spaced(recent, {}, 0);
    column->addWidget(m_recent);
    column->addStretch(1);
    auto* ways = new FlowLayout;
    theme::spaced(ways, {0, 16, 0, 4}, 8);
    auto* keys = new KeyButton(QStringLiteral("showKeys"), tr("All keys"), keyOf(ui::Act::ShowKeys),
                               KeyButton::Kind::Plain, this);
    auto* settings = new KeyButton(QStringLiteral("showSettings"), tr("Settings"), keyOf(ui::Act::OpenSettings),
                                   KeyButton::Kind::Plain, this);
    auto* techniques =
        new KeyButton(QStringLiteral("showTechniques"), tr("Techniques"), QString(), KeyButton::Kind::Plain, this);
    ways->addWidget(techniques);
    connect(techniques, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::DoAct{ui::Act::Techniques}); });
    m_followUps = new KeyButton(QStringLiteral("showFollowUps"), tr("Follow-ups"), keyOf(ui::Act::FollowUps),
                                KeyButton::Kind::Plain, this);
    ways->addWidget(m_followUps);
    ways->addWidget(keys);
    ways->addWidget(settings);
    auto* supervise = new KeyButton(QStringLiteral("supervise"), tr("Supervisor"), keyOf(ui::Act::Supervise),
                                    KeyButton::Kind::Plain, this);
    ways->addWidget(supervise);
    connect(supervise, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::DoAct{ui::Act::Supervise}); });
    auto* practise = new KeyButton(QStringLiteral("practise"), tr("Practise"), keyOf(ui::Act::Practise),
                                   KeyButton::Kind::Plain, this);
    ways->addWidget(practise);
    connect(practise, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::DoAct{ui::Act::Practise}); });
    auto* train =
        new KeyButton(QStringLiteral("train"), tr("Trainer"), keyOf(ui::Act::Train), KeyButton::Kind::Plain, this);
    ways->addWidget(train);
    connect(train, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::DoAct{ui::Act::Train}); });
    column->addLayout(ways);
    connect(m_followUps, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::ListFollowUps{}); });
    connect(keys, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::DoAct{ui::Act::ShowKeys}); });
    connect(settings, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::DoAct{ui::Act::OpenSettings}); });
    column->addWidget(m_policy);
    column->addWidget(m_disclaimer);

    using Kind = KeyButton::Kind;
    auto* goOn = m_banner->addButton(QStringLiteral("recoverGoOn"), tr("Go on with it"), QString(), Kind::Plain);
    auto* close = m_banner->addButton(QStringLiteral("recoverClose"), tr("Close it"), QString(), Kind::Plain);
    connect(goOn, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::RecoverCall{m_interrupted, true}); });
    connect(close, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::RecoverCall{m_interrupted, false}); });
    auto* without = m_suggestion->addButton(QStringLiteral("dropSuggestion"), tr("Without it"), QString(), Kind::Plain);
    connect(without, &QAbstractButton::clicked, this, [this] {
        m_suggested.outgoing = m_suggested.vip = false;
        m_suggested.situation.clear();
        showSuggestion();
        m_name->setFocus();
    });
    connect(m_start, &QAbstractButton::clicked, this, &IdlePanel::startCall);
    for (auto* field : {m_name, m_number})
        connect(field, &QLineEdit::returnPressed, this, &IdlePanel::startCall);
    setView({});
}

void IdlePanel::setView(const IdleView& view)
{
    m_view = view;
    m_problem->say(Tone::Danger, view.problem);
    m_title->setText(view.ready               ? tr("Ready for the next call")
                     : view.problem.isEmpty() ? tr("Getting ready…")
                                              : tr("Not ready"));
    m_pack->setText(view.packTitle.isEmpty() ? QString() : tr("%1 · %2").arg(view.packTitle, view.policyTitle));
    m_pack->setVisible(!view.packTitle.isEmpty());
    m_start->setEnabled(view.ready);
    m_softphone->setText(view.softphone);
    m_softphone->setInk(view.softphoneConnected ? Ink::Ok : Ink::Muted);
    m_softphone->setVisible(!view.softphone.isEmpty());
    m_policy->setText(view.policySummary);
    m_policy->setVisible(!view.policySummary.isEmpty());
    m_disclaimer->setText(view.disclaimer);
    m_disclaimer->setVisible(!view.disclaimer.isEmpty());
    showFollowUps(view);
    m_news->setNews(view.news);
    m_feedback->setFeedback(view.feedback);
    showRecent(view.recent);
}

void IdlePanel::showFollowUps(const IdleView& view)
{
    constexpr std::size_t kMost = 3;
    while (auto* item = m_due->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto overdue = static_cast<int>(view.overdue.size());
    m_dueTitle->setText(tr("%n follow-up(s) overdue", nullptr, overdue));
    m_dueTitle->setVisible(overdue > 0);
    m_due->setVisible(overdue > 0);
    m_followUps->setLabel(view.openFollowUps > 0 ? tr("Follow-ups: %1").arg(view.openFollowUps) : tr("Follow-ups"));
    for (std::size_t i = 0; i < std::min(kMost, view.overdue.size()); ++i) {
        const auto& one = view.overdue[i];
        auto* line = new QWidget(m_due);
        auto* row = new FlowLayout(FlowLayout::Mode::Natural, line);
        theme::spaced(row, {0, 6, 0, 6}, 10);
        row->addWidget(label(tr("%n day(s)", nullptr, one.overdueDays), Role::Small, Ink::Warn, line));
        row->addWidget(paragraph(boundedLine(one.problem, 120), Role::Body, Ink::Normal, line));
        row->addGap();
        row->addWidget(label(boundedLine(one.to, 60), Role::Small, Ink::Muted, line));
        m_due->layout()->addWidget(line);
        line->show();
    }
}

void IdlePanel::showRecent(const std::vector<RecentCall>& calls)
{
    constexpr std::size_t kMost = 5;
    while (auto* item = m_recent->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentTitle->setVisible(!calls.empty() || m_view.ready);
    if (calls.empty() && m_view.ready) {
        auto* none =
            paragraph(tr("No calls yet. The latest ones will be listed here."), Role::Small, Ink::Muted, m_recent);
        m_recent->layout()->addWidget(none);
        none->show();
    }
    for (std::size_t i = 0; i < std::min(kMost, calls.size()); ++i) {
        const auto& call = calls[i];
        auto* line = new QWidget(m_recent);
        auto* row = new FlowLayout(FlowLayout::Mode::Natural, line);
        theme::spaced(row, {0, 6, 0, 6}, 10);
        row->addWidget(label(call.when, Role::Small, Ink::Muted, line));
        row->addWidget(label(call.who, Role::Body, Ink::Normal, line));
        row->addGap();
        row->addWidget(label(call.outcome, Role::Small, Ink::Muted, line));
        m_recent->layout()->addWidget(line);
        line->show();
    }
}

void IdlePanel::setInterrupted(const std::optional<InterruptedCall>& call)
{
    m_interrupted = call ? call->id : QString();
    if (!call) {
        m_banner->say(Tone::Warn, QString());
        return;
    }
    const auto who = call->who.isEmpty() ? tr("an unknown caller") : call->who;
    m_banner->say(
        Tone::Warn, tr("The call with %1 was interrupted").arg(who),
        tr("It began at %1 and was %2 in. Everything logged is here.").arg(call->when, clockText(call->elapsed)));
}

void IdlePanel::refuse(const QString& sentence)
{
    m_problem->say(Tone::Danger, sentence);
}

void IdlePanel::refuseAnswer(const QString& sentence)
{
    m_feedback->refuse(sentence);
}

void IdlePanel::startCall()
{
    if (!m_view.ready)
        return;
    const auto name = m_name->text().trimmed();
    const auto number = m_number->text().trimmed();
    m_name->clear();
    m_number->clear();
    const auto suggested = std::exchange(m_suggested, {});
    showSuggestion();
    Q_EMIT wished(wish::StartCall{name, number, suggested.outgoing, suggested.vip, suggested.situation});
}

bool IdlePanel::suggest(const CallerSuggestion& caller)
{
    const bool empty = m_name->text().isEmpty() && m_number->text().isEmpty();
    const bool untouched = m_name->text() == m_suggested.name && m_number->text() == m_suggested.number;
    if (!empty && !untouched)
        return false;
    m_suggested = caller;
    m_name->setText(caller.name);
    m_number->setText(caller.number);
    m_suggested.name = m_name->text(); // as the field took it
    m_suggested.number = m_number->text();
    showSuggestion();
    return true;
}

/// What came with the name and the number stands there to be read before the call takes it over.
void IdlePanel::showSuggestion()
{
    QStringList parts;
    if (m_suggested.outgoing)
        parts << tr("Outgoing call");
    if (m_suggested.vip)
        parts << tr("VIP");
    if (!m_suggested.situation.isEmpty())
        parts << boundedLine(m_suggested.situationTitle, 60);
    m_suggestion->say(Tone::Accent, parts.join(QStringLiteral(" · ")),
                      parts.isEmpty() ? QString()
                                      : tr("The link suggests this. The call takes it over when you start it."));
}

} // namespace evenkeel::agent
