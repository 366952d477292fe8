// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/revision_rows.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reading_order.h"

#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace evenkeel::trainer {

using namespace widgets;
using theme::Role;

namespace {

constexpr std::size_t kMostShown = 50;

} // namespace

RevisionRows::RevisionRows(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("publishLog"));
    theme::spaced(m_column, {}, 8);
}

void RevisionRows::setLog(const std::vector<RevisionRow>& log)
{
    if (log == m_log && m_column->count() > 0)
        return;
    m_log = log;
    m_asked = 0;
    rebuild();
}

void RevisionRows::rebuild()
{
    while (auto* item = m_column->takeAt(0)) {
        auto* gone = item->widget();
        gone->hide();
        gone->setParent(nullptr); // so that nobody finds it any more
        gone->deleteLater();      // one of its buttons may be speaking
        delete item;
    }
    if (m_log.empty()) {
        m_column->addWidget(paragraph(tr("Nothing was published yet."), Role::Body, Ink::Muted, this));
        return;
    }
    std::set<QString> offered; // one way back to each revision
    const auto now = std::ranges::find(m_log, true, &RevisionRow::inForce);
    if (now != m_log.end())
        offered.insert(now->revision);
    for (std::size_t i = 0; i < std::min(kMostShown, m_log.size()); ++i)
        add(m_log[i], m_log[i].refused.isEmpty() && offered.insert(m_log[i].revision).second);
    tabInLayoutOrder(this);
}

void RevisionRows::add(const RevisionRow& row, bool mayGoBack)
{
    auto* item = new QWidget(this);
    auto* column = new QVBoxLayout(item);
    theme::spaced(column, {}, 2);
    auto* head = new FlowLayout(FlowLayout::Mode::Natural);
    theme::spaced(head, {}, 10);
    head->addWidget(label(boundedLine(row.revision, 60), Role::Strong, Ink::Normal, item));
    if (row.inForce)
        head->addWidget(label(tr("in force"), Role::SmallStrong, Ink::Ok, item));
    head->addWidget(label(row.rolledBack ? tr("rolled back to") : tr("published"), Role::Small, Ink::Muted, item));
    head->addWidget(
        label(tr("%1, %2", "when, who").arg(row.when, boundedLine(row.who, 60)), Role::Small, Ink::Muted, item));
    if (row.isSigned)
        head->addWidget(label(tr("signed"), Role::Small, Ink::Muted, item));
    column->addLayout(head);
    if (!row.note.isEmpty())
        column->addWidget(paragraph(bounded(row.note, 600), Role::Small, Ink::Normal, item));
    if (!row.refused.isEmpty())
        column->addWidget(paragraph(tr("Not used: %1").arg(row.refused), Role::Small, Ink::Danger, item));
    if (mayGoBack) {
        auto* buttons = new FlowLayout;
        theme::spaced(buttons, {0, 2, 0, 2}, 8);
        const bool asked = m_asked == row.seq;
        auto* back = new KeyButton(QStringLiteral("rollBack-%1").arg(row.seq),
                                   asked ? tr("Yes, put %1 in force").arg(boundedLine(row.revision, 40))
                                         : tr("Roll back to this…"),
                                   QString(), asked ? KeyButton::Kind::Danger : KeyButton::Kind::Quiet, item);
        buttons->addWidget(back);
        connect(back, &QAbstractButton::clicked, this, [this, row, asked] {
            m_asked = asked ? 0 : row.seq;
            if (asked)
                Q_EMIT rollBackAsked(row.revision);
            rebuild();
            if (auto* again = findChild<KeyButton*>(QStringLiteral("rollBack-%1").arg(row.seq)); again && !asked)
                again->setFocus(Qt::OtherFocusReason);
        });
        if (asked) {
            auto* keep =
                new KeyButton(QStringLiteral("rollBackNot"), tr("No"), QString(), KeyButton::Kind::Plain, item);
            buttons->addWidget(keep);
            connect(keep, &QAbstractButton::clicked, this, [this] {
                m_asked = 0;
                rebuild();
            });
        }
        column->addLayout(buttons);
    }
    m_column->addWidget(item);
    item->show();
}

} // namespace evenkeel::trainer
