// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/retention_form.h"

#include "ui/supervisor/retention_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace evenkeel::supervisor {

using namespace widgets;
using theme::Role;

namespace {

constexpr int kMostDays = 36'500; // as the store has it
constexpr int kDaysWidth = 120;   // pixels at 100 % text

} // namespace

RetentionForm::RetentionForm(QWidget* parent)
    : Panel(Ground::Card, parent)
    , m_title(paragraph(QString(), Role::Strong, Ink::Normal, this))
    , m_effect(paragraph(QString(), Role::Small, Ink::Muted, this))
    , m_refusal(paragraph(QString(), Role::SmallStrong, Ink::Danger, this))
    , m_days(new TextField(QStringLiteral("ruleDays"), tr("After how many days"), QStringLiteral("365"), this))
    , m_outcome(new MenuButton(QStringLiteral("ruleOutcome"), tr("Which calls"), this))
    , m_action(new ChoiceRow(QStringLiteral("ruleAction"), tr("What is done"), {.digits = true, .caps = false}, this))
{
    setObjectName(QStringLiteral("ruleForm"));
    m_refusal->setObjectName(QStringLiteral("ruleRefusal"));
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {14, 12, 14, 12}, 8);
    column->addWidget(m_title);
    auto* which = new FlowLayout;
    theme::spaced(which, {}, 8);
    which->addWidget(label(tr("After how many days"), Role::Body, Ink::Normal, this));
    which->addWidget(m_days);
    which->addWidget(m_outcome);
    column->addLayout(which);
    column->addWidget(m_action);
    column->addWidget(m_effect);
    column->addWidget(m_refusal);
    auto* buttons = new FlowLayout;
    theme::spaced(buttons, {}, 8);
    auto* save =
        new KeyButton(QStringLiteral("ruleSave"), tr("Save the rule"), QString(), KeyButton::Kind::Accent, this);
    auto* leave = new KeyButton(QStringLiteral("ruleLeave"), tr("Cancel"), tr("Esc"), KeyButton::Kind::Quiet, this);
    buttons->addWidget(save);
    buttons->addWidget(leave);
    column->addLayout(buttons);

    m_days->setKeepsText(true);
    m_action->setItems({{QStringLiteral("erase"), tr("Erase the texts")},
                        {QStringLiteral("drop"), tr("Erase and drop the calls"), Tone::Danger}});
    theme::follow(m_days, [this] { m_days->setFixedWidth(theme::px(kDaysWidth)); });
    connect(m_outcome, &MenuButton::choseByHand, this, [this](const QString& id) { m_outcome->setChosen(id); });
    connect(m_action, &ChoiceRow::choseByHand, this,
            [this](const QString& id) { m_effect->setText(ruleActionText(id == QStringLiteral("drop"))); });
    connect(m_days, &QLineEdit::returnPressed, this, &RetentionForm::save);
    connect(m_days, &TextField::left, this, &RetentionForm::left);
    connect(save, &QAbstractButton::clicked, this, &RetentionForm::save);
    connect(leave, &QAbstractButton::clicked, this, &RetentionForm::left);
    m_refusal->hide();
}

void RetentionForm::setOutcomes(const std::vector<ChoiceItem>& outcomes)
{
    const auto chosen = m_outcome->chosen();
    m_outcome->setItems(outcomes);
    m_outcome->setChosen(chosen);
}

void RetentionForm::open(const RetentionRow& rule, bool isNew)
{
    m_title->setText(isNew ? tr("A new rule") : tr("Change this rule"));
    m_days->setText(QString::number(rule.days));
    m_outcome->setChosen(rule.outcome, rule.outcome);
    m_action->setChosen(rule.drops ? QStringLiteral("drop") : QStringLiteral("erase"));
    m_effect->setText(ruleActionText(rule.drops));
    m_refusal->hide();
    show();
    m_days->setFocus(Qt::ShortcutFocusReason);
    m_days->selectAll();
}

void RetentionForm::refuse(const QString& why)
{
    m_refusal->setText(why);
    m_refusal->show();
    announce(this, why);
    m_days->setFocus(Qt::OtherFocusReason);
}

void RetentionForm::save()
{
    bool good = false;
    const int days = m_days->text().trimmed().toInt(&good);
    if (!good || days < 1 || days > kMostDays) {
        refuse(tr("Days are a whole number from 1 to 36500."));
        return;
    }
    m_refusal->hide();
    Q_EMIT saved({days, m_outcome->chosen(), m_action->chosen() == QStringLiteral("drop")});
}

void RetentionForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Panel::keyPressEvent(event);
}

} // namespace evenkeel::supervisor
