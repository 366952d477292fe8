// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/follow_ups_page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/pill.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::agent {

using namespace widgets;
using theme::Role;

namespace {

constexpr int kMostText = 300;

QString dayText(const QDate& day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

FollowUpsPage::FollowUpsPage(Whose whose, QWidget* parent)
    : Part(QStringLiteral("followUps"), Ground::None, parent)
    , m_whose(whose)
    , m_count(paragraph(QString(), Role::Small, Ink::Muted, this))
    , m_which(new ChoiceRow(QStringLiteral("followUpsWhich"), tr("Which follow-ups"), {}, this))
    , m_empty(paragraph(tr("Nothing to follow up. What you escalate in a call is listed here until it is closed."),
                        Role::Body, Ink::Muted, this))
    , m_more(paragraph(tr("There are more. They follow here as these are closed."), Role::Small, Ink::Muted, this))
    , m_refusal(paragraph(QString(), Role::SmallStrong, Ink::Danger, this))
    , m_rows(new QWidget(this))
    , m_result(new InlineAsk(QStringLiteral("followUpResult"), tr("What came of it?"),
                             tr("The result, in one sentence"), tr("Close it"), KeyButton::Kind::Accent, this))
{
    auto* outer = new QVBoxLayout(this);
    theme::spaced(outer, {}, 0);
    auto* head = new Panel(Ground::Surface, this);
    auto* headRow = new FlowLayout(FlowLayout::Mode::Natural, besideColumn(head));
    theme::spaced(headRow, {theme::kPage, 12, theme::kPage, 12}, 8);
    headRow->addWidget(label(tr("Follow-ups"), Role::Title, Ink::Normal, head));
    headRow->addWidget(m_count);
    headRow->addGap();
    auto* back = new KeyButton(QStringLiteral("followUps-back"), tr("Back"), tr("Esc"), KeyButton::Kind::Plain, head);
    headRow->addWidget(back);
    back->setVisible(whose == Whose::Own);
    outer->addWidget(head);
    outer->addWidget(new Hairline(this));

    m_scroll = new QScrollArea(this);
    auto* column = columnIn(m_scroll, 12, 24, 10);
    column->addWidget(m_which);
    column->addWidget(m_refusal);
    column->addWidget(m_empty);
    column->addWidget(m_rows);
    column->addWidget(m_more);
    m_more->hide();
    column->addStretch(1);
    theme::spaced(new QVBoxLayout(m_rows), {}, 10);
    outer->addWidget(m_scroll, 1);

    m_count->setObjectName(QStringLiteral("followUpsCount"));
    m_empty->setObjectName(QStringLiteral("followUpsEmpty"));
    m_refusal->setObjectName(QStringLiteral("followUpsRefusal"));
    m_refusal->hide();
    m_which->setItems({{QStringLiteral("open"), tr("Open")}, {QStringLiteral("all"), tr("Closed ones, too")}});
    connect(back, &QAbstractButton::clicked, this, &FollowUpsPage::closed);
    connect(m_which, &ChoiceRow::choseByHand, this,
            [this](const QString& id) { Q_EMIT wished(wish::ListFollowUps{id == QLatin1String("all")}); });
    connect(m_result, &InlineAsk::answered, this, [this](const QString& text) {
        m_sent = text;
        Q_EMIT wished(wish::CloseFollowUp{m_asked, text}); // a refusal comes before this returns
        m_sent.clear();
    });
    connect(m_result, &InlineAsk::left, this, &FollowUpsPage::start);
}

void FollowUpsPage::show(const std::vector<app::FollowUpView>& views, bool all)
{
    m_refusal->hide();
    m_which->setChosen(all ? QStringLiteral("all") : QStringLiteral("open"));
    if (m_told && views == m_views && all == m_all)
        return;
    m_told = true;
    m_views = views;
    m_all = all;
    m_result->setParent(this); // out of the row that goes
    while (auto* item = m_rows->layout()->takeAt(0)) {
        item->widget()->deleteLater(); // one of its buttons may be what asked for this
        item->widget()->hide();
        delete item;
    }
    for (std::size_t i = 0; i < m_views.size(); ++i)
        m_rows->layout()->addWidget(row(m_views[i], i));
    placeAsk();
    orderTabs();
    m_count->setInk(Ink::Warn);
    setOverdue(static_cast<int>(std::ranges::count_if(m_views, [](const auto& v) { return v.overdueDays > 0; })));
    m_empty->setVisible(m_views.empty());
}

QWidget* FollowUpsPage::row(const app::FollowUpView& view, std::size_t index)
{
    auto* box = new Panel(Ground::Card, m_rows);
    box->setObjectName(QStringLiteral("followUp.%1").arg(index));
    auto* column = new QVBoxLayout(box);
    theme::spaced(column, {14, 10, 14, 10}, 4);
    auto* head = new FlowLayout;
    theme::spaced(head, {}, 8);
    const auto due = view.closed            ? tr("Closed on %1").arg(dayText(view.closedOn))
                     : view.overdueDays > 0 ? tr("Overdue by %n day(s)", nullptr, view.overdueDays)
                     : view.dueToday        ? tr("Due today")
                                            : tr("Due %1").arg(dayText(view.due));
    const auto tone = view.closed            ? Tone::Ok
                      : view.overdueDays > 0 ? Tone::Danger
                      : view.dueToday        ? Tone::Warn
                                             : Tone::None;
    if (tone == Tone::None)
        head->addWidget(label(due, Role::SmallStrong, Ink::Muted, box));
    else
        head->addWidget(new Pill(due, tone, box));
    head->addWidget(paragraph(boundedLine(view.to, 80), Role::SmallStrong, Ink::Normal, box));
    column->addLayout(head);
    const auto problem = view.problem.isEmpty() ? tr("What it was about is erased.") : view.problem;
    column->addWidget(paragraph(boundedLine(problem, kMostText), Role::Body, Ink::Normal, box));
    QStringList facts;
    if (!view.caller.isEmpty())
        facts << boundedLine(view.caller, 80);
    facts << (m_whose == Whose::Own ? tr("raised on %1").arg(dayText(view.raised))
                                    : tr("raised by %1 on %2").arg(boundedLine(view.agent, 80), dayText(view.raised)));
    if (!view.authority.isEmpty())
        facts << tr("authority: %1").arg(boundedLine(view.authority, 80));
    column->addWidget(paragraph(facts.join(QStringLiteral(" · ")), Role::Small, Ink::Muted, box));
    if (!view.result.isEmpty())
        column->addWidget(
            paragraph(tr("Result: %1").arg(boundedLine(view.result, kMostText)), Role::Small, Ink::Ok, box));
    auto* buttons = new FlowLayout;
    theme::spaced(buttons, {0, 4, 0, 0}, 8);
    auto* act = new KeyButton(QStringLiteral("followUpAct.%1").arg(index),
                              view.closed ? tr("Open again") : tr("Close…"), QString(), KeyButton::Kind::Plain, box);
    act->setHint(boundedLine(problem, 80));
    buttons->addWidget(act);
    column->addLayout(buttons);
    connect(act, &QAbstractButton::clicked, this, [this, index] {
        if (m_views[index].closed)
            Q_EMIT wished(wish::ReopenFollowUp{m_views[index].id});
        else
            askResult(index);
    });
    return box;
}

/// The result is asked for right under what it is the result of, wherever that is in the list.
void FollowUpsPage::placeAsk()
{
    const auto asked = std::ranges::find(m_views, m_asked, &app::FollowUpView::id);
    if (asked == m_views.end() || asked->closed) {
        m_result->close();
        return;
    }
    const auto* row = m_rows->layout()->itemAt(static_cast<int>(asked - m_views.begin()));
    row->widget()->layout()->addWidget(m_result);
}

void FollowUpsPage::orderTabs()
{
    QWidget* const whole[] = {this};
    m_tabs.apply(whole);
}

void FollowUpsPage::askResult(std::size_t index)
{
    m_asked = m_views[index].id;
    m_refusal->hide();
    placeAsk();
    orderTabs();
    m_result->setQuestion(tr("What came of “%1”?").arg(boundedLine(m_views[index].problem, 60)));
    m_result->open();
    bringIntoSight(m_result);
}

void FollowUpsPage::setMore(bool more)
{
    m_more->setVisible(more);
}

void FollowUpsPage::setOverdue(int count)
{
    m_count->setText(count > 0 ? tr("%Ln overdue", nullptr, count) : QString());
    m_count->setVisible(count > 0);
}

void FollowUpsPage::refuse(const QString& sentence)
{
    if (!m_sent.isEmpty()) {
        m_result->reopen(m_sent, sentence);
        bringIntoSight(m_result);
        return;
    }
    m_refusal->setText(sentence);
    m_refusal->show();
    bringIntoSight(m_refusal);
    announce(this, sentence);
}

/// Once it has its place: what was shown just now has none yet.
void FollowUpsPage::bringIntoSight(QWidget* part)
{
    QMetaObject::invokeMethod(
        part, [this, part] { m_scroll->ensureWidgetVisible(part); }, Qt::QueuedConnection);
}

void FollowUpsPage::start()
{
    const auto* first = m_views.empty() ? nullptr : m_rows->layout()->itemAt(0);
    auto* act = first != nullptr ? first->widget()->findChild<QAbstractButton*>() : nullptr;
    if (act != nullptr)
        act->setFocus(Qt::TabFocusReason);
    else
        m_which->focusFirst();
}

void FollowUpsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Part::keyPressEvent(event);
}

} // namespace evenkeel::agent
