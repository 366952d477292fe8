// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/audit_list.h"

#include "ui/supervisor/audit_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shapes.h"

#include <QPainter>
#include <QScrollBar>

namespace evenkeel::supervisor {

using theme::Role;

namespace {

constexpr int kWords = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int kAnywhere = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere; // ids are longer than a line

/// Where the parts of an entry stand in `width` pixels.
struct Places
{
    QRect action, moment, facts;
    int height = 0;
    Places(const AuditRow& row, int width)
    {
        const int side = theme::gap(theme::kPage);
        const int top = theme::gap(8);
        const QFontMetrics strong(theme::font(Role::Strong));
        const QFontMetrics small(theme::font(Role::Small));
        const int inner = std::max(width - 2 * side, 40);
        const int momentWidth = small.horizontalAdvance(momentText(row.at)) + theme::gap(2);
        const int actionWidth = strong.horizontalAdvance(actionText(row.action));
        const bool beside = actionWidth + theme::gap(12) + momentWidth <= inner;
        const int actionHigh = strong.boundingRect(0, 0, inner, 10'000, kWords, actionText(row.action)).height();
        action = QRect(side, top, beside ? inner - momentWidth : inner, actionHigh);
        moment = beside ? QRect(side + inner - momentWidth, top, momentWidth, actionHigh)
                        : QRect(side, action.bottom() + theme::gap(2), inner, small.height());
        const int below = std::max(action.bottom(), moment.bottom()) + theme::gap(2);
        facts =
            QRect(side, below, inner, small.boundingRect(0, 0, inner, 10'000, kAnywhere, auditFactsText(row)).height());
        height = facts.bottom() + top;
    }
};

} // namespace

void AuditModel::restart()
{
    beginResetModel();
    m_rows.clear();
    m_more = false;
    m_asked = false;
    endResetModel();
}

void AuditModel::append(const std::vector<AuditRow>& rows, bool more)
{
    m_more = more;
    m_asked = false;
    if (rows.empty())
        return;
    const int from = rowCount();
    beginInsertRows({}, from, from + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return auditSentence(row(index.row()));
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void AuditModel::fetchMore(const QModelIndex&)
{
    m_asked = true;
    Q_EMIT moreWanted();
}

QSize AuditDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const AuditList*>(option.widget);
    const int width = list != nullptr ? list->viewport()->width() : option.rect.width();
    return {width, Places(static_cast<const AuditModel*>(index.model())->row(index.row()), width).height};
}

void AuditDelegate::paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& row = static_cast<const AuditModel*>(index.model())->row(index.row());
    const auto& c = theme::colours();
    const Places at(row, option.rect.width());
    p->save();
    p->translate(option.rect.topLeft());
    const QRect all(0, 0, option.rect.width(), option.rect.height());
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current)
        p->fillRect(all, c.accentTint);
    p->fillRect(QRect(0, all.bottom(), all.width(), 1), c.line);
    p->setFont(theme::font(Role::Strong));
    p->setPen(row.action == QLatin1String("role.refused") ? c.danger : c.ink);
    p->drawText(at.action, kWords, actionText(row.action));
    p->setFont(theme::font(Role::Small));
    p->setPen(c.muted);
    p->drawText(at.moment, Qt::AlignLeft | Qt::AlignTop, momentText(row.at));
    p->drawText(at.facts, kAnywhere, auditFactsText(row));
    if (option.state.testFlag(QStyle::State_HasFocus))
        widgets::drawFocus(*p, QRectF(all).adjusted(2, 2, -2, -3), theme::kRadius);
    p->restore();
}

AuditList::AuditList(QWidget* parent)
    : QListView(parent)
    , m_model(new AuditModel(this))
{
    setObjectName(QStringLiteral("auditList"));
    setAccessibleName(tr("Entries of the audit log, the latest first"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new AuditDelegate(this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setModel(m_model);
    viewport()->setAutoFillBackground(false);
    theme::follow(this, [this] { scheduleDelayedItemsLayout(); });
}

void AuditList::resizeEvent(QResizeEvent* event)
{
    scheduleDelayedItemsLayout(); // entries break anew
    QListView::resizeEvent(event);
}

} // namespace evenkeel::supervisor
