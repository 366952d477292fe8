// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/call_strip.h"

#include "ui/agent/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/shapes.h"

#include <QHBoxLayout>
#include <QPainter>

namespace evenkeel::agent {

using namespace widgets;
using theme::Role;

LiveDot::LiveDot(QWidget* parent)
    : QWidget(parent)
{
    theme::follow(this, [this] { setFixedSize(theme::px(9), theme::px(9)); });
    setState(State::Live);
}

void LiveDot::setState(State state)
{
    m_state = state;
    switch (state) {
    case State::Ringing: setAccessibleName(tr("Ringing")); break;
    case State::Live: setAccessibleName(tr("In a call")); break;
    case State::Protocol: setAccessibleName(tr("In a call, protocol open")); break;
    case State::Held: setAccessibleName(tr("On hold")); break;
    case State::Ended: setAccessibleName(tr("Call ended")); break;
    }
    update();
}

void LiveDot::paintEvent(QPaintEvent*)
{
    const auto& c = theme::colours();
    QPainter p(this);
    switch (m_state) {
    case State::Ringing: drawShape(p, Shape::Ring, rect(), c.ok, {}); break;
    case State::Live: drawShape(p, Shape::Disc, rect(), c.ok, {}); break;
    case State::Protocol: drawShape(p, Shape::Disc, rect(), c.danger, {}); break;
    case State::Held: drawShape(p, Shape::Pause, rect(), c.warn, {}); break;
    case State::Ended: drawShape(p, Shape::Ring, rect(), c.muted, {}); break;
    }
}

CallStrip::CallStrip(QWidget* parent)
    : Part(QStringLiteral("callStrip"), Ground::None, parent)
    , m_dot(new LiveDot(this))
    , m_timer(new TimerLabel(Role::Title, Ink::Normal, this))
    , m_name(label(QString(), Role::Name, Ink::Normal, this))
    , m_vip(new Pill(tr("VIP"), Tone::Accent, this))
    , m_hold(new KeyButton(QStringLiteral("hold"), tr("Hold"), keyOf(ui::Act::Hold), KeyButton::Kind::Plain, this))
    , m_facts(paragraph(QString(), Role::Small, Ink::Muted, this))
    , m_pause(new TimerLabel(Role::SmallStrong, Ink::Warn, this))
    , m_situation(new MenuButton(QStringLiteral("situation"), tr("Situation"), this))
    , m_more(new MenuButton(QStringLiteral("more"), tr("More about this call"), this))
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {theme::kPage, 12, theme::kPage, 0}, 2);
    auto* clock = new QWidget(this);
    auto* clockRow = new QHBoxLayout(clock);
    theme::spaced(clockRow, {}, 8);
    clockRow->addWidget(m_dot);
    clockRow->addWidget(m_timer);
    auto* who = new FlowLayout;
    theme::spaced(who, {}, 9);
    who->addWidget(clock);
    who->addWidget(m_name);
    who->addWidget(m_vip);
    who->addGap();
    who->addWidget(m_hold);
    column->addLayout(who);
    auto* facts = new FlowLayout;
    theme::spaced(facts, {}, 8);
    facts->addWidget(m_facts);
    facts->addWidget(m_situation);
    facts->addWidget(m_pause);
    facts->addGap();
    facts->addWidget(m_more);
    column->addLayout(facts);

    m_timer->setObjectName(QStringLiteral("callTimer"));
    m_name->setObjectName(QStringLiteral("callerName"));
    m_facts->setObjectName(QStringLiteral("callerFacts"));
    m_pause->setObjectName(QStringLiteral("pauseTimer"));
    m_more->setLabel(tr("More"));
    m_vip->hide();
    m_pause->hide();
    fillMore();

    connect(m_hold, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::HoldOrResume{}); });
    connect(m_situation, &MenuButton::choseByHand, this,
            [this](const QString& id) { Q_EMIT wished(wish::SetSituation{id}); });
    connect(m_more, &MenuButton::choseByHand, this, [this](const QString& id) {
        if (id == QLatin1String("vip"))
            Q_EMIT wished(wish::SetVip{!m_view.vip});
        else if (id == QLatin1String("brevity"))
            Q_EMIT wished(wish::SetBrevity{!m_view.full});
        else if (id == QLatin1String("silence"))
            Q_EMIT wished(wish::Silence{});
        else if (id == QLatin1String("calm"))
            Q_EMIT wished(wish::DoAct{ui::Act::CalmCard});
        else if (id == QLatin1String("repeatBack"))
            Q_EMIT wished(wish::DoAct{ui::Act::RepeatBack});
        else if (id == QLatin1String("techniques"))
            Q_EMIT wished(wish::DoAct{ui::Act::Techniques});
        else if (id == QLatin1String("transfer"))
            Q_EMIT transferAsked();
        else if (id == QLatin1String("danger"))
            Q_EMIT dangerAsked();
        else if (id == QLatin1String("hungUp"))
            Q_EMIT wished(wish::CallerHungUp{});
        else if (id == QLatin1String("dropped"))
            Q_EMIT wished(wish::Dropped{});
        else if (id == QLatin1String("end"))
            Q_EMIT endAsked();
    });
}

void CallStrip::fillMore()
{
    const auto with = [](const QString& text, ui::Act act) { return QString(text + u"   " + keyOf(act)); };
    m_more->setItems({
        {QStringLiteral("vip"), with(m_view.vip ? tr("Not a VIP") : tr("Mark as VIP"), ui::Act::Vip)},
        {QStringLiteral("brevity"),
         with(m_view.full ? tr("Keep lines brief") : tr("Show lines in full"), ui::Act::Brevity)},
        {QStringLiteral("silence"),
         with(m_view.silentFor ? tr("Stop timing the silence") : tr("Time a silence"), ui::Act::Silence)},
        {QStringLiteral("calm"), with(tr("Calm card"), ui::Act::CalmCard)},
        {QStringLiteral("repeatBack"), with(tr("Repeat back"), ui::Act::RepeatBack)},
        {QStringLiteral("techniques"), with(tr("Techniques"), ui::Act::Techniques)},
        {QStringLiteral("danger"), with(tr("Someone is in danger…"), ui::Act::Safety)},
        {QStringLiteral("transfer"), with(tr("Transfer the call…"), ui::Act::Transfer)},
        {QStringLiteral("hungUp"), with(tr("The caller hung up"), ui::Act::CallerHungUp)},
        {QStringLiteral("dropped"), with(tr("The line dropped"), ui::Act::Dropped)},
        {QStringLiteral("end"), with(tr("End the call…"), ui::Act::EndCall)},
    });
}

void CallStrip::setSituations(const std::vector<pack::Choice>& situations)
{
    m_situation->setItems(choices(situations));
    m_situation->setVisible(!situations.empty());
}

void CallStrip::setView(const app::StripView& view, bool protocolOpen)
{
    m_view = view;
    using State = LiveDot::State;
    m_dot->setState(!view.live     ? State::Ended
                    : view.ringing ? State::Ringing
                    : view.held    ? State::Held
                    : protocolOpen ? State::Protocol
                                   : State::Live);
    m_timer->setTime(view.elapsed);
    m_name->setText(!view.callerName.isEmpty()     ? view.callerName
                    : !view.callerNumber.isEmpty() ? view.callerNumber
                                                   : tr("Unknown caller"));
    m_vip->setVisible(view.vip);
    m_hold->setLabel(view.held ? tr("Resume") : tr("Hold"));
    m_hold->setVisible(view.live);
    m_more->setVisible(view.live);

    QStringList facts;
    if (!view.callerNumber.isEmpty() && !view.callerName.isEmpty())
        facts << view.callerNumber;
    facts << (view.earlierCalls == 0 ? tr("first call") : tr("%n earlier call(s)", nullptr, view.earlierCalls));
    if (view.transfers > 0)
        facts << tr("transferred %n time(s)", nullptr, view.transfers);
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    m_situation->setChosen(view.situationId, view.situationTitle.isEmpty() ? tr("Situation") : view.situationTitle);
    if (view.silentFor)
        m_pause->setTime(*view.silentFor, tr("Silence %1"));
    else if (view.held)
        m_pause->setTime(view.heldFor, tr("On hold %1"));
    m_pause->setVisible(view.silentFor || view.held);
    m_facts->setVisible(m_pause->isHidden()); // it gives its place, so that the row stays one row
    fillMore();
}

MoodRow::MoodRow(QWidget* parent)
    : Part(QStringLiteral("moodRow"), Ground::None, parent)
    , m_row(new ChoiceRow(QStringLiteral("mood"), tr("Caller’s mood"), {.spread = true}, this))
{
    auto* box = new FlowLayout(FlowLayout::Mode::Natural, this);
    theme::spaced(box, {theme::kPage, 6, theme::kPage, 2}, 8);
    auto* title = label(tr("Caller is"), Role::Small, Ink::Muted, this);
    box->addWidget(title);
    m_row->setItems(moodItems());
    box->addWidget(m_row);
    connect(m_row, &ChoiceRow::choseByHand, this,
            [this](const QString& id) { Q_EMIT wished(wish::SetMood{id.toInt()}); });
}

void MoodRow::setMood(int level)
{
    m_row->setChosen(level > 0 ? QString::number(level) : QString());
}

} // namespace evenkeel::agent
