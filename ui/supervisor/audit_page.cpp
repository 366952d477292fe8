// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/audit_page.h"

#include "ui/supervisor/audit_list.h"
#include "ui/supervisor/audit_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace evenkeel::supervisor {

using namespace widgets;
using theme::Role;

AuditPage::AuditPage(QWidget* parent)
    : SupervisorPage(QStringLiteral("audit"), Ground::None, parent)
    , m_days(new MenuButton(QStringLiteral("auditDays"), tr("Days"), this))
    , m_actor(new MenuButton(QStringLiteral("auditActor"), tr("Person"), this))
    , m_action(new MenuButton(QStringLiteral("auditAction"), tr("Action"), this))
    , m_chain(paragraph(tr("Looking at the chain…"), Role::SmallStrong, Ink::Muted, this))
    , m_noteRow(new QWidget(this))
    , m_note(paragraph(QString(), Role::Body, Ink::Muted, m_noteRow))
    , m_list(new AuditList(this))
{
    auto* outer = new QVBoxLayout(this);
    theme::spaced(outer, {}, 0);
    auto* head = new Panel(Ground::Surface, this);
    auto* column = new QVBoxLayout(head);
    theme::spaced(column, {theme::kPage, 14, theme::kPage, 12}, 8);
    auto* top = new FlowLayout;
    theme::spaced(top, {}, 8);
    top->addWidget(paragraph(tr("Audit"), Role::Title, Ink::Normal, head));
    top->addGap();
    top->addWidget(m_chain);
    column->addLayout(top);
    auto* filters = new FlowLayout;
    theme::spaced(filters, {}, 8);
    for (auto* filter : {m_days, m_actor, m_action})
        filters->addWidget(filter);
    column->addLayout(filters);
    outer->addWidget(head);
    outer->addWidget(new Hairline(this));
    auto* note = new QVBoxLayout(m_noteRow);
    theme::spaced(note, {theme::kPage, 12, theme::kPage, 12}, 0);
    note->addWidget(m_note);
    outer->addWidget(m_noteRow);
    outer->addWidget(m_list, 1);
    m_note->setObjectName(QStringLiteral("auditNote"));
    m_chain->setObjectName(QStringLiteral("auditChain"));
    m_noteRow->hide();

    m_days->setItems({{QString(), tr("Any day")},
                      {QStringLiteral("1"), tr("Today")},
                      {QStringLiteral("7"), tr("Last 7 days")},
                      {QStringLiteral("30"), tr("Last 30 days")},
                      {QStringLiteral("365"), tr("Last 365 days")}});
    m_days->setChosen(QString());
    setNames({}, {});
    connect(m_days, &MenuButton::choseByHand, this, [this](const QString& id) {
        m_choice.days = id.toInt();
        m_days->setChosen(id);
        Q_EMIT chose(m_choice);
    });
    connect(m_actor, &MenuButton::choseByHand, this, [this](const QString& id) {
        m_choice.actor = id;
        m_actor->setChosen(id);
        Q_EMIT chose(m_choice);
    });
    connect(m_action, &MenuButton::choseByHand, this, [this](const QString& id) {
        m_choice.action = id;
        m_action->setChosen(id);
        Q_EMIT chose(m_choice);
    });
    connect(m_list->entries(), &AuditModel::moreWanted, this,
            [this] { Q_EMIT moreWanted(m_list->entries()->lastSeq()); });
}

void AuditPage::setNames(const QStringList& actors, const QStringList& actions)
{
    std::vector<ChoiceItem> people = {{QString(), tr("Anybody")}};
    for (const auto& actor : actors)
        people.push_back({actor, boundedLine(actor, 60)});
    m_actor->setItems(people);
    m_actor->setChosen(m_choice.actor);
    std::vector<ChoiceItem> acts = {{QString(), tr("Any action")}};
    for (const auto& action : actions)
        acts.push_back({action, actionText(action)});
    m_action->setItems(acts);
    m_action->setChosen(m_choice.action);
}

void AuditPage::show(const std::vector<AuditRow>& rows, bool more)
{
    m_list->entries()->restart();
    m_list->entries()->append(rows, more);
    const bool any = m_choice != AuditChoice{};
    m_note->setText(any ? tr("No entry passes these filters.")
                        : tr("Nothing was audited yet. Entering a role, reading a call, exports, holds and erasures "
                             "are written down here."));
    m_note->setInk(Ink::Muted);
    m_noteRow->setVisible(rows.empty());
    if (rows.empty() && any)
        announce(this, m_note->text());
    if (!rows.empty())
        m_list->setCurrentIndex(m_list->entries()->index(0));
}

void AuditPage::append(const std::vector<AuditRow>& rows, bool more)
{
    m_list->entries()->append(rows, more);
}

void AuditPage::setChain(const AuditChain& chain)
{
    if (!chain.problem.isEmpty()) {
        m_chain->setText(chain.problem);
        m_chain->setInk(Ink::Warn);
    } else if (chain.good) {
        m_chain->setText(tr("Verified ✓ %n entry(s)", nullptr, static_cast<int>(chain.entries)));
        m_chain->setInk(Ink::Ok);
    } else {
        m_chain->setText(
            tr("Not sound: entry %1 was changed, put in or taken away").arg(QLocale().toString(chain.badSeq)));
        m_chain->setInk(Ink::Danger);
        announce(this, m_chain->text());
    }
}

void AuditPage::refuse(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->setInk(Ink::Danger);
    m_noteRow->show();
    announce(this, sentence);
}

void AuditPage::begin()
{
    if (m_list->entries()->rowCount() > 0)
        m_list->setFocus(Qt::TabFocusReason);
    else
        m_days->setFocus(Qt::TabFocusReason);
}

void AuditPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        SupervisorPage::keyPressEvent(event);
}

} // namespace evenkeel::supervisor
