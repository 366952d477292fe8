// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/sessions_page.h"

#include "ui/desk/page_splitter.h"
#include "ui/supervisor/day_range.h"
#include "ui/supervisor/filter_chips.h"
#include "ui/supervisor/replay_panel.h"
#include "ui/supervisor/session_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_field.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::supervisor {

using namespace widgets;
using desk::PageSplitter;
using theme::Role;

namespace {

constexpr int kStacked = 820; // pixels at 100 % text: with less than that the replay covers the list
constexpr std::chrono::milliseconds kTyping{60};
constexpr std::chrono::milliseconds kRest{200};

} // namespace

SessionsPage::SessionsPage(QWidget* parent)
    : SupervisorPage(QStringLiteral("sessions"), Ground::None, parent)
    , m_split(new PageSplitter(this))
{
    auto* outer = new QVBoxLayout(this);
    theme::spaced(outer, {}, 0);
    outer->addWidget(m_split);
    m_list = makeList();
    m_replay = new ReplayPanel;
    m_split->addWidget(m_list);
    m_split->addWidget(m_replay);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 6);
    m_split->setStretchFactor(1, 5);
    m_split->setSizes({600, 500}); // until somebody moves what is between them

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTyping);
    m_resting.setSingleShot(true);
    m_resting.setInterval(kRest);
    connect(&m_typing, &QTimer::timeout, this, &SessionsPage::typed);
    connect(&m_resting, &QTimer::timeout, this, [this] { openReplay(m_table->selected()); });
    connect(m_split, &QSplitter::splitterMoved, this, [this] { Q_EMIT splitChanged(m_split->saveState()); });
    connect(m_replay, &ReplayPanel::left, this, &SessionsPage::closeReplay);
    connect(m_replay, &ReplayPanel::evidenceWanted, this, &SessionsPage::evidenceWanted);
    connect(m_replay, &ReplayPanel::holdWanted, this, &SessionsPage::holdWanted);
    theme::follow(this, [this] { arrange(); });
}

QWidget* SessionsPage::makeList()
{
    auto* list = new Panel(Ground::None, m_split);
    auto* column = new QVBoxLayout(list);
    theme::spaced(column, {}, 0);
    auto* head = new Panel(Ground::Surface, list);
    auto* rows = new QVBoxLayout(head);
    theme::spaced(rows, {theme::kPage, 14, theme::kPage, 12}, 10);

    m_search = new TextField(QStringLiteral("sessionSearch"), tr("Find calls by what was said or noted"),
                             tr("Find calls…"), head);
    m_search->setKey(keyOf(ui::Act::FindCalls), TextField::CapPlace::AtEdge);
    m_export = new KeyButton(QStringLiteral("sessionExport"), tr("Export…"), QString(), KeyButton::Kind::Plain, head);
    m_export->setHint(keyOf(ui::Act::ExportList));
    auto* first = new QHBoxLayout;
    theme::spaced(first, {}, 8);
    first->addWidget(m_search, 1);
    first->addWidget(m_export);
    rows->addLayout(first);

    m_count = paragraph(QString(), Role::Small, Ink::Muted, head);
    m_count->setObjectName(QStringLiteral("sessionCount"));
    m_chips = new FilterChips(m_count, head);
    rows->addWidget(m_chips);
    m_days = new DayRange(head);
    m_days->hide();
    rows->addWidget(m_days);
    m_keepRow = new QWidget(head);
    auto* keepRow = new QHBoxLayout(m_keepRow);
    theme::spaced(keepRow, {}, 8);
    m_keepName = new TextField(QStringLiteral("filterName"), tr("A name for this filter"), tr("A name for this filter"),
                               m_keepRow);
    auto* keepIt =
        new KeyButton(QStringLiteral("filterKeep"), tr("Keep"), tr("Enter"), KeyButton::Kind::Plain, m_keepRow);
    keepRow->addWidget(m_keepName, 1);
    keepRow->addWidget(keepIt);
    m_keepRow->hide();
    rows->addWidget(m_keepRow);
    column->addWidget(head);

    m_table = new SessionTable(list);
    column->addWidget(m_table, 1);
    m_empty = new QWidget(list);
    auto* empty = new QVBoxLayout(m_empty);
    theme::spaced(empty, {theme::kPage, 24, theme::kPage, 24}, 12);
    m_emptyText = paragraph(QString(), Role::Body, Ink::Muted, m_empty);
    m_emptyText->setObjectName(QStringLiteral("sessionsEmpty"));
    m_clear = new KeyButton(QStringLiteral("clearFilters"), tr("Clear all filters"), QString(), KeyButton::Kind::Plain,
                            m_empty);
    empty->addWidget(m_emptyText);
    empty->addWidget(m_clear, 0, Qt::AlignLeft);
    empty->addStretch(1);
    m_empty->hide();
    column->addWidget(m_empty, 1);

    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        typed();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_search, &TextField::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_export, &QAbstractButton::clicked, this, [this] { Q_EMIT exportWanted(m_filter); });
    connect(m_chips, &FilterChips::changed, this, &SessionsPage::setFilter);
    connect(m_chips, &FilterChips::daysWanted, this, [this] { m_days->open(m_filter.from, m_filter.to); });
    connect(m_days, &DayRange::left, this, &SessionsPage::leaveDays);
    connect(m_days, &DayRange::chosen, this, [this](const auto& from, const auto& to) {
        auto filter = m_filter;
        filter.period = from || to ? app::Period::Days : app::Period::Any;
        filter.from = from;
        filter.to = to;
        leaveDays();
        setFilter(filter);
    });
    connect(m_chips, &FilterChips::keepWanted, this, [this] {
        m_keepRow->show();
        m_keepName->setFocus(Qt::OtherFocusReason);
    });
    connect(m_chips, &FilterChips::dropWanted, this, &SessionsPage::drop);
    connect(m_keepName, &QLineEdit::returnPressed, this, &SessionsPage::keep);
    connect(keepIt, &QAbstractButton::clicked, this, &SessionsPage::keep);
    connect(m_keepName, &TextField::left, m_keepRow, &QWidget::hide);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        setFilter({});
        m_search->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &SessionTable::moreWanted, this, [this] {
        if (!m_waits)
            Q_EMIT moreWanted();
    });
    connect(m_table, &SessionTable::currentChangedTo, this, [this] {
        if (!m_stacked)
            m_resting.start();
    });
    connect(m_table, &SessionTable::opened, this, [this](const QString& id) {
        m_resting.stop();
        openReplay(id);
        if (m_stacked)
            m_replay->focusTimeline();
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this] {
        if (m_stacked)
            openReplay(m_table->selected());
    });
    return list;
}

void SessionsPage::begin()
{
    if (m_stacked && m_replayOpen)
        m_replay->focusTimeline();
    else if (m_waits || m_table->sessions().rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_search->setFocus(Qt::OtherFocusReason);
    if (m_table->selected().isEmpty())
        m_table->selectRow(0);
}

bool SessionsPage::act(ui::Act act, int)
{
    switch (act) {
    case ui::Act::FindCalls:
        closeReplay();
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return true;
    case ui::Act::ExportList: Q_EMIT exportWanted(m_filter); return true;
    case ui::Act::NextEntry: return m_replay->step(1);
    case ui::Act::PreviousEntry: return m_replay->step(-1);
    case ui::Act::NextProtocolEvent: return m_replay->stepProtocol(1);
    case ui::Act::PreviousProtocolEvent: return m_replay->stepProtocol(-1);
    case ui::Act::LegalHold: return m_replay->isVisible() && m_replay->askHold();
    case ui::Act::SaveReview:
        if (m_replay->call().isEmpty())
            return false;
        Q_EMIT saveReviewWanted();
        return true;
    default: return false;
    }
}

void SessionsPage::setFilter(const app::SessionFilter& filter)
{
    m_filter = filter;
    m_typing.stop();
    if (m_search->text().trimmed() != filter.text.trimmed()) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(filter.text);
    }
    m_chips->setFilter(filter);
    askList();
}

void SessionsPage::typed()
{
    const auto text = m_search->text();
    if (text.trimmed() == m_filter.text.trimmed())
        return;
    m_filter.text = text;
    m_chips->setFilter(m_filter);
    askList();
}

void SessionsPage::askList()
{
    m_waits = true;
    Q_EMIT listWanted(m_filter);
}

void SessionsPage::showList(app::SessionPage page, QDate today)
{
    const auto kept = m_table->selected();
    m_waits = false;
    m_matches = page.matches;
    m_matchesMore = page.matchesMore;
    m_incomplete = page.incomplete;
    m_took = page.took;
    const bool none = page.rows.empty();
    if (none && m_table->hasFocus())
        m_search->setFocus(Qt::OtherFocusReason);
    m_table->show(std::move(page), today);
    m_table->setVisible(!none);
    m_empty->setVisible(none);
    m_emptyText->setText(m_filter.narrows()
                             ? tr("No call is like that.")
                             : tr("No call is logged yet. Each call is listed here as soon as it begins."));
    m_clear->setVisible(m_filter.narrows());
    tellCount();
    if (none) {
        m_resting.stop();
        if (!m_stacked) {
            m_call.clear();
            m_replay->say({});
        }
        return;
    }
    if (m_table->sessions().indexOf(kept) >= 0)
        m_table->select(kept);
    else
        m_table->selectRow(0);
}

void SessionsPage::appendList(app::SessionPage page)
{
    m_table->append(std::move(page));
}

void SessionsPage::refreshList(const app::SessionPage& page, QDate today)
{
    m_matches = page.matches;
    m_matchesMore = page.matchesMore;
    m_incomplete = page.incomplete;
    m_table->refresh(page, today);
    const bool none = m_table->sessions().rowCount() == 0;
    m_table->setVisible(!none);
    m_empty->setVisible(none);
    tellCount();
}

void SessionsPage::refuseList(const QString& sentence)
{
    m_waits = false;
    m_table->hide();
    m_empty->show();
    m_emptyText->setText(sentence);
    m_clear->setVisible(m_filter.narrows());
    announce(this, sentence);
}

void SessionsPage::showTotal(std::int64_t calls)
{
    m_total = calls;
    tellCount();
}

void SessionsPage::tellCount()
{
    const QLocale locale;
    const auto matches = m_matchesMore ? tr("%1+").arg(locale.toString(m_matches)) : locale.toString(m_matches);
    const auto took = tr("%1 ms").arg(locale.toString(std::max<qint64>(1, m_took.count())));
    QString text;
    if (m_filter.narrows() && m_total >= 0)
        text = tr("%1 of %2 · %3", "calls").arg(matches, locale.toString(static_cast<qlonglong>(m_total)), took);
    else if (m_total >= 0)
        text = tr("%1 calls · %2").arg(locale.toString(static_cast<qlonglong>(m_total)), took);
    else
        text = tr("%1 calls · %2").arg(matches, took);
    if (m_incomplete)
        text = tr("%1 · the list is being made again, older calls follow").arg(text);
    m_count->setText(text);
}

void SessionsPage::showChoices(const app::SessionChoices& choices)
{
    m_chips->setChoices(choices);
}

void SessionsPage::setSavedFilters(const std::vector<app::SavedFilter>& saved)
{
    m_saved = saved;
    m_chips->setSaved(saved);
}

void SessionsPage::leaveDays()
{
    m_days->hide();
    m_chips->findChild<QWidget*>(QStringLiteral("filter-when"))->setFocus(Qt::OtherFocusReason);
}

void SessionsPage::keep()
{
    const auto name = m_keepName->text().simplified().left(60);
    if (name.isEmpty())
        return;
    std::erase_if(m_saved, [&](const auto& one) { return one.name == name; });
    m_saved.push_back({name, m_filter});
    m_keepName->clear();
    m_keepRow->hide();
    m_chips->setSaved(m_saved);
    m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT savedFiltersChanged(m_saved);
}

void SessionsPage::drop(const QString& name)
{
    std::erase_if(m_saved, [&](const auto& one) { return one.name == name; });
    m_chips->setSaved(m_saved);
    Q_EMIT savedFiltersChanged(m_saved);
}

void SessionsPage::openReplay(const QString& id)
{
    if (id.isEmpty())
        return;
    m_replayOpen = true;
    arrange();
    if (id == m_call)
        return;
    m_call = id;
    Q_EMIT callWanted(id);
}

void SessionsPage::openCall(const QString& id)
{
    m_table->select(id);
    m_resting.stop();
    openReplay(id);
}

void SessionsPage::closeReplay()
{
    if (!m_stacked || !m_replayOpen)
        return;
    m_replayOpen = false;
    m_call.clear(); // opened again, it is read again
    arrange();
    m_table->setFocus(Qt::OtherFocusReason);
}

void SessionsPage::showReplay(const app::Replay& replay, bool held, QDate today)
{
    m_replay->show(replay, today);
    m_replay->setHeld(held);
}

void SessionsPage::refuseHold(const QString& sentence)
{
    m_replay->refuseHold(sentence);
}

void SessionsPage::refuseReplay(const QString& sentence)
{
    m_replay->say(sentence);
    announce(this, sentence);
}

void SessionsPage::restoreSplit(const QByteArray& state)
{
    m_split->restoreState(state);
}

int SessionsPage::rowsShown() const
{
    return m_table->sessions().rowCount();
}

qint64 SessionsPage::oldestShown() const
{
    const auto& rows = m_table->sessions().rows();
    return rows.empty() ? 0 : rows.back().ord;
}

QString SessionsPage::call() const
{
    return m_call;
}

void SessionsPage::arrange()
{
    const bool stacked = width() < theme::px(kStacked);
    if (stacked != m_stacked) {
        m_stacked = stacked;
        m_replayOpen = false; // a wide window that becomes narrow shows the list
        if (!stacked && m_call.isEmpty() && !m_table->selected().isEmpty())
            m_resting.start();
    }
    m_list->setVisible(!m_stacked || !m_replayOpen);
    m_replay->setVisible(!m_stacked || m_replayOpen);
    m_replay->setBack(m_stacked);
}

void SessionsPage::resizeEvent(QResizeEvent* event)
{
    SupervisorPage::resizeEvent(event);
    arrange();
}

void SessionsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        SupervisorPage::keyPressEvent(event);
        return;
    }
    if (m_stacked && m_replayOpen)
        closeReplay();
    else if (!m_list->isAncestorOf(focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT closed();
}

} // namespace evenkeel::supervisor
