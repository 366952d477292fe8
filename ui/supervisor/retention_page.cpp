// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/retention_page.h"

#include "ui/supervisor/retention_form.h"
#include "ui/supervisor/retention_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_banner.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/tab_after.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel::supervisor {

using namespace widgets;
using theme::Role;

RetentionPage::RetentionPage(QWidget* parent)
    : SupervisorPage(QStringLiteral("retention"), Ground::None, parent)
    , m_scroll(new QScrollArea(this))
    , m_refusal(paragraph(QString(), Role::SmallStrong, Ink::Danger, this))
{
    m_refusal->setObjectName(QStringLiteral("retentionRefusal"));
    auto* outer = new QVBoxLayout(this);
    theme::spaced(outer, {}, 0);
    auto* column = columnIn(m_scroll, 16, 24, 12);
    column->addWidget(label(tr("Retention"), Role::Title, Ink::Normal, this));
    column->addWidget(
        paragraph(tr("What becomes of calls that are old enough. Nothing goes by itself: count first, then "
                     "apply."),
                  Role::Small, Ink::Muted, this));
    column->addWidget(m_refusal);
    m_refusal->hide();
    column->addWidget(makeRules());
    column->addWidget(new Hairline(this));
    column->addWidget(makePlan());
    column->addStretch(1);
    outer->addWidget(m_scroll, 1);
    arrange();
}

QWidget* RetentionPage::makeRules()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    theme::spaced(column, {}, 10);
    auto* head = new FlowLayout;
    theme::spaced(head, {}, 8);
    head->addWidget(label(tr("Rules"), Role::Caps, Ink::Muted, part));
    head->addGap();
    m_add = new KeyButton(QStringLiteral("ruleAdd"), tr("Add a rule"), QString(), KeyButton::Kind::Plain, part);
    head->addWidget(m_add);
    column->addLayout(head);
    m_none = paragraph(QString(), Role::Body, Ink::Muted, part);
    m_none->setObjectName(QStringLiteral("retentionNone"));
    column->addWidget(m_none);
    m_rows = new QVBoxLayout;
    theme::spaced(m_rows, {}, 10);
    column->addLayout(m_rows);
    m_form = new RetentionForm(part);
    m_form->hide();
    column->addWidget(m_form);
    connect(m_add, &QAbstractButton::clicked, this, [this] { edit(m_rules.size()); });
    connect(m_form, &RetentionForm::saved, this, &RetentionPage::save);
    connect(m_form, &RetentionForm::left, this, &RetentionPage::leaveForm);
    return part;
}

QWidget* RetentionPage::makePlan()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    theme::spaced(column, {}, 10);
    column->addWidget(label(tr("What they would do now"), Role::Caps, Ink::Muted, part));
    auto* buttons = new FlowLayout;
    theme::spaced(buttons, {}, 8);
    m_count = new KeyButton(QStringLiteral("retentionCount"), tr("Count"), QString(), KeyButton::Kind::Plain, part);
    m_count->setHint(tr("Counts what the rules would do, and changes nothing"));
    m_apply =
        new KeyButton(QStringLiteral("retentionApply"), tr("Apply…"), QString(), KeyButton::Kind::DangerOutline, part);
    m_cancel = new KeyButton(QStringLiteral("retentionCancel"), tr("Cancel"), tr("Esc"), KeyButton::Kind::Plain, part);
    for (auto* button : {m_count, m_apply, m_cancel})
        buttons->addWidget(button);
    m_said = paragraph(QString(), Role::Body, Ink::Normal, part);
    m_said->setObjectName(QStringLiteral("retentionSaid"));
    column->addWidget(m_said);
    column->addLayout(buttons);
    m_ask = new InlineBanner(QStringLiteral("retentionAsk"), part);
    auto* no =
        m_ask->addButton(QStringLiteral("retentionNo"), tr("Leave everything"), tr("Esc"), KeyButton::Kind::Plain);
    auto* yes =
        m_ask->addButton(QStringLiteral("retentionYes"), tr("Apply the rules"), QString(), KeyButton::Kind::Danger);
    column->addWidget(m_ask);
    m_ask->hide();
    connect(m_count, &QAbstractButton::clicked, this, &RetentionPage::planWanted);
    connect(m_apply, &QAbstractButton::clicked, this, [this] { ask(true); });
    connect(m_cancel, &QAbstractButton::clicked, this, &RetentionPage::cancelWanted);
    connect(no, &QAbstractButton::clicked, this, [this] { ask(false); });
    connect(yes, &QAbstractButton::clicked, this, &RetentionPage::apply);
    return part;
}

void RetentionPage::begin()
{
    m_add->setFocus(Qt::TabFocusReason);
}

QString RetentionPage::outcomeOf(const RetentionRow& rule) const
{
    const auto found = std::ranges::find(m_outcomes, rule.outcome, &ChoiceItem::id);
    return boundedLine(found == m_outcomes.end() ? rule.outcome : found->label, 80);
}

void RetentionPage::showRules(const std::vector<RetentionRow>& rules, const std::vector<ChoiceItem>& outcomes)
{
    const auto* inUse = window()->focusWidget();
    const bool focused = m_form->isAncestorOf(inUse) || ruleOf(inUse) < m_rules.size();
    const bool same = m_known && rules == m_rules;
    m_outcomes = {{QString(), tr("Whatever came of the call")}};
    m_outcomes.insert(m_outcomes.end(), outcomes.begin(), outcomes.end());
    m_form->setOutcomes(m_outcomes);
    if (!same) {
        m_tallies.clear();
        m_form->hide();
        m_ask->say(Tone::Warn, QString());
    }
    m_known = true;
    m_rules = rules;
    m_said->setText(m_rules.empty()     ? tr("Without a rule everything is kept.")
                    : m_tallies.empty() ? tr("Not counted yet.")
                                        : m_said->text());
    arrange();
    if (focused && !m_form->isVisible())
        m_add->setFocus(Qt::OtherFocusReason);
}

void RetentionPage::addRow(std::size_t index, QWidget*& before)
{
    const auto& rule = m_rules[index];
    auto* box = new Panel(Panel::Ground::Card, this);
    box->setObjectName(QStringLiteral("rule%1").arg(index + 1));
    auto* column = new QVBoxLayout(box);
    theme::spaced(column, {14, 12, 14, 12}, 6);
    const auto which = ruleText(rule, outcomeOf(rule));
    column->addWidget(paragraph(which, Role::Strong, Ink::Normal, box));
    column->addWidget(paragraph(ruleActionText(rule.drops), Role::Small, Ink::Muted, box));
    if (index < m_tallies.size()) {
        auto* tally = paragraph(tallyText(rule, m_tallies[index]), Role::Body, Ink::Normal, box);
        tally->setObjectName(QStringLiteral("ruleTally%1").arg(index + 1));
        column->addWidget(tally);
    }
    auto* buttons = new FlowLayout;
    theme::spaced(buttons, {}, 8);
    auto* change = new KeyButton(QStringLiteral("ruleChange%1").arg(index + 1), tr("Change"), QString(),
                                 KeyButton::Kind::Plain, box);
    auto* gone = new KeyButton(QStringLiteral("ruleRemove%1").arg(index + 1), tr("Remove"), tr("Del"),
                               KeyButton::Kind::Quiet, box);
    change->setHint(which);
    gone->setHint(which);
    for (auto* button : {change, gone}) {
        button->setEnabled(!m_running);
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    tabAfter(std::exchange(before, gone), change);
    tabAfter(change, gone);
    m_rows->addWidget(box);
    m_changes.push_back(change);
    connect(change, &QAbstractButton::clicked, this, [this, index] { edit(index); });
    connect(gone, &QAbstractButton::clicked, this, [this, index] { remove(index); });
    box->show();
}

/// Everything as it is known now.
void RetentionPage::arrange()
{
    m_changes.clear();
    while (auto* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be what is pressed
        delete item;
    }
    QWidget* before = m_add;
    for (std::size_t i = 0; i < m_rules.size(); ++i)
        addRow(i, before);
    m_none->setText(m_known ? tr("No rules: everything is kept.") : tr("Reading the rules…"));
    m_none->setVisible(m_rules.empty());
    m_add->setEnabled(m_known && !m_running);
    m_count->setVisible(!m_rules.empty() && !m_running);
    const bool any = std::ranges::any_of(m_tallies, [](const auto& tally) { return tally.calls > 0; });
    m_apply->setVisible(any && !m_running);
    m_cancel->setVisible(m_running);
}

void RetentionPage::edit(std::size_t index)
{
    m_edited = index;
    m_refusal->hide();
    ask(false);
    m_form->open(index < m_rules.size() ? m_rules[index] : RetentionRow{}, index >= m_rules.size());
    m_scroll->ensureWidgetVisible(m_form);
}

void RetentionPage::save(const RetentionRow& rule)
{
    auto rules = m_rules;
    if (m_edited < rules.size())
        rules[m_edited] = rule;
    else
        rules.push_back(rule);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (i != m_edited && rules[i].outcome == rule.outcome && rules[i].drops == rule.drops) {
            m_form->refuse(tr("Another rule does the same to these calls."));
            return;
        }
    }
    if (rules == m_rules)
        leaveForm();
    else
        Q_EMIT rulesWanted(rules, m_rules);
}

void RetentionPage::remove(std::size_t index)
{
    if (m_running || index >= m_rules.size())
        return;
    m_refusal->hide();
    auto rules = m_rules;
    rules.erase(rules.begin() + static_cast<std::ptrdiff_t>(index));
    Q_EMIT rulesWanted(rules, m_rules);
}

void RetentionPage::leaveForm()
{
    m_form->hide();
    (m_edited < m_changes.size() ? m_changes[m_edited] : m_add)->setFocus(Qt::OtherFocusReason);
}

void RetentionPage::showPlan(const std::vector<RetentionTally>& tallies)
{
    if (tallies.size() != m_rules.size())
        return; // the rules changed meanwhile
    m_tallies = tallies;
    const bool any = std::ranges::any_of(tallies, [](const auto& tally) { return tally.calls > 0; });
    if (!m_running) {
        m_refusal->hide();
        m_said->setInk(Ink::Normal);
        m_said->setText(any ? tr("Counted. Each rule says what it would do.") : tr("Counted: there is nothing to do."));
    }
    arrange();
    QStringList told = {m_said->text()};
    for (std::size_t i = 0; i < m_rules.size(); ++i)
        told << tallyText(m_rules[i], m_tallies[i]);
    announce(this, told.join(QLatin1Char(' ')));
}

void RetentionPage::ask(bool on)
{
    qint64 erased = 0;
    qint64 dropped = 0;
    for (std::size_t i = 0; i < m_tallies.size(); ++i)
        (m_rules[i].drops ? dropped : erased) += m_tallies[i].calls;
    const bool shown = m_ask->isVisible();
    m_ask->say(Tone::Warn, on ? applyQuestion(erased, dropped) : QString());
    if (on) {
        m_form->hide();
        m_scroll->ensureWidgetVisible(m_ask);
        m_ask->findChild<QWidget*>(QStringLiteral("retentionNo"))->setFocus(Qt::TabFocusReason);
    } else if (shown) {
        m_apply->setFocus(Qt::OtherFocusReason);
    }
}

void RetentionPage::apply()
{
    m_ask->say(Tone::Warn, QString());
    m_refusal->hide();
    m_running = true;
    m_said->setInk(Ink::Normal);
    m_said->setText(tr("Applying the rules…"));
    arrange();
    m_cancel->setFocus(Qt::OtherFocusReason);
    Q_EMIT applyWanted(m_rules);
}

void RetentionPage::showProgress(qint64 calls, qint64 all)
{
    if (m_running)
        m_said->setText(tr("Applying the rules: %1 of %2 calls")
                            .arg(QLocale().toString(calls), QLocale().toString(std::max(calls, all))));
}

void RetentionPage::showDone(const RetentionDone& done)
{
    const bool focused = m_cancel->hasFocus();
    m_running = false;
    m_tallies.clear();
    m_said->setText(doneText(done));
    m_said->setInk(done.finished ? Ink::Ok : Ink::Warn);
    arrange();
    announce(this, m_said->text());
    if (focused)
        m_count->setFocus(Qt::OtherFocusReason);
}

void RetentionPage::refuse(const QString& sentence)
{
    const bool focused = m_cancel->hasFocus();
    if (m_running) {
        m_running = false;
        m_tallies.clear();
        m_said->setText(tr("Not counted yet."));
        arrange();
        if (focused)
            m_count->setFocus(Qt::OtherFocusReason);
    }
    m_refusal->setText(sentence);
    m_refusal->show();
    m_scroll->ensureWidgetVisible(m_refusal);
    announce(this, sentence);
}

/// The number of the rule whose buttons have the focus; past the last: none of them.
std::size_t RetentionPage::ruleOf(const QWidget* focus) const
{
    const auto found = std::ranges::find_if(
        m_changes, [&](const auto* change) { return change->parentWidget()->isAncestorOf(focus); });
    return static_cast<std::size_t>(found - m_changes.begin());
}

void RetentionPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete) {
        remove(ruleOf(window()->focusWidget()));
    } else if (event->key() != Qt::Key_Escape) {
        SupervisorPage::keyPressEvent(event);
    } else if (m_running) {
        Q_EMIT cancelWanted();
    } else if (m_ask->isVisible()) {
        ask(false);
    } else if (m_form->isVisible()) {
        leaveForm();
    } else {
        Q_EMIT closed();
    }
}

} // namespace evenkeel::supervisor
