// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/try_page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/reading_order.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace evenkeel::trainer {

using namespace widgets;
using theme::Role;

TryPage::TryPage(QWidget* parent)
    : DeskPage(QStringLiteral("try"), Ground::None, parent)
    , m_scroll(new QScrollArea(this))
    , m_problem(paragraph(QString(), Role::Body, Ink::Danger, this))
    , m_callers(new QVBoxLayout)
    , m_try(new KeyButton(QStringLiteral("tryCalls"), tr("Try the calls on record"), desk::keyOf(ui::Act::AddItem),
                          KeyButton::Kind::Plain, this))
    , m_summary(paragraph(QString(), Role::Strong, Ink::Normal, this))
    , m_refusals(new ImportRows(QStringLiteral("tryRefusals"), Ink::Danger, this))
{
    auto* outer = new QVBoxLayout(this);
    theme::spaced(outer, {}, 0);
    auto* column = columnIn(m_scroll, 16, 24, 8);
    outer->addWidget(m_scroll, 1);
    column->addWidget(paragraph(tr("Try the draft"), Role::Title, Ink::Normal, this));
    column->addWidget(paragraph(tr("Practise on it"), Role::Caps, Ink::Muted, this));
    column->addWidget(
        paragraph(tr("A practice caller on the agent’s own screen, led by the draft as it stands now. Nothing "
                     "of it is counted among the calls."),
                  Role::Body, Ink::Muted, this));
    column->addWidget(m_problem);
    m_problem->setObjectName(QStringLiteral("tryProblem"));
    theme::spaced(m_callers, {}, 8);
    column->addLayout(m_callers);
    column->addSpacing(8);
    column->addWidget(paragraph(tr("What happened already"), Role::Caps, Ink::Muted, this));
    column->addWidget(
        paragraph(tr("The latest calls that were led by this pack are gone through again under the rules of the "
                     "draft: what agents did and could not do any more is listed."),
                  Role::Body, Ink::Muted, this));
    auto* row = new FlowLayout;
    theme::spaced(row, {0, 4, 0, 4}, 8);
    row->addWidget(m_try);
    column->addLayout(row);
    m_summary->setObjectName(QStringLiteral("trySummary"));
    column->addWidget(m_summary);
    column->addWidget(m_refusals);
    column->addStretch(1);
    connect(m_try, &QAbstractButton::clicked, this, &TryPage::callsAsked);
    setFacts({});
    tabInLayoutOrder(this);
}

void TryPage::setFacts(const TryFacts& facts)
{
    using Calls = TryFacts::Calls;
    const bool others = facts.callers != m_facts.callers || (facts.problem.isEmpty() != m_facts.problem.isEmpty());
    m_facts = facts;
    m_problem->setText(facts.problem);
    m_problem->setVisible(!facts.problem.isEmpty());
    if (others)
        showCallers();
    m_summary->setText(facts.calls == Calls::Trying ? tr("Going through the calls…") : facts.summary);
    m_summary->setInk(facts.calls == Calls::Trying ? Ink::Muted : facts.good ? Ink::Ok : Ink::Danger);
    m_summary->setVisible(facts.calls != Calls::NotTried);
    m_try->setEnabled(facts.calls != Calls::Trying);
    std::vector<ImportRow> rows;
    for (const auto& refusal : facts.refusals)
        rows.push_back({refusal.call, refusal.act, refusal.why, QString()});
    m_refusals->setRows(rows);
    m_refusals->setVisible(!rows.empty());
}

void TryPage::showCallers()
{
    const bool inside = focusWidget() != nullptr && focusWidget()->objectName().startsWith(QLatin1String("tryCaller."));
    while (auto* item = m_callers->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& caller : m_facts.callers) {
        auto* box = new QWidget(this);
        auto* column = new QVBoxLayout(box);
        theme::spaced(column, {}, 2);
        auto* row = new FlowLayout;
        theme::spaced(row, {}, 8);
        auto* button = new KeyButton(QStringLiteral("tryCaller.") + caller.id, boundedLine(caller.title, 80), QString(),
                                     KeyButton::Kind::Plain, box);
        button->setHint(boundedLine(caller.about, 200));
        button->setEnabled(m_facts.problem.isEmpty());
        connect(button, &QAbstractButton::clicked, this, [this, id = caller.id] { Q_EMIT practiseAsked(id); });
        row->addWidget(button);
        column->addLayout(row);
        column->addWidget(paragraph(boundedLine(caller.about, 300), Role::Small, Ink::Muted, box));
        m_callers->addWidget(box);
        box->show();
    }
    if (m_facts.callers.empty())
        m_callers->addWidget(
            paragraph(tr("The draft has no practice callers yet. They are added on the page of editing."), Role::Body,
                      Ink::Muted, this));
    tabInLayoutOrder(this);
    if (inside)
        begin();
}

void TryPage::begin()
{
    for (const auto& caller : m_facts.callers)
        if (auto* button = findChild<KeyButton*>(QStringLiteral("tryCaller.") + caller.id);
            button != nullptr && button->isEnabled())
            return button->setFocus(Qt::OtherFocusReason);
    m_try->setFocus(Qt::OtherFocusReason);
}

bool TryPage::act(ui::Act act, int)
{
    if (act != ui::Act::AddItem)
        return false;
    if (m_try->isEnabled())
        Q_EMIT callsAsked();
    return true;
}

} // namespace evenkeel::trainer
