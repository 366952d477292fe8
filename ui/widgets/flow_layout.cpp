// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace evenkeel::widgets {

FlowLayout::FlowLayout(Mode mode, QWidget* parent)
    : QLayout(parent)
    , m_mode(mode)
{}

FlowLayout::~FlowLayout()
{
    for (auto* item : m_items)
        delete item;
}

void FlowLayout::addGap()
{
    m_gapAt = static_cast<int>(m_items.size());
}

void FlowLayout::setMode(Mode mode)
{
    m_mode = mode;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    auto* item = m_items[static_cast<std::size_t>(index)];
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    const auto m = contentsMargins();
    int width = -spacing();
    int height = 0;
    for (const auto* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(std::max(0, width), height).grownBy(m);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool move) const
{
    struct Cell
    {
        QLayoutItem* item;
        int width, height;
        bool right;
    };
    const auto inner = rect.marginsRemoved(contentsMargins());
    const int room = std::max(1, inner.width());
    const int between = std::max(0, spacing());

    std::vector<std::vector<Cell>> rows(1);
    int used = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        auto* item = m_items[i];
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), room);
        if (!rows.back().empty() && used + between + width > room) {
            rows.emplace_back();
            used = 0;
        }
        used += (rows.back().empty() ? 0 : between) + width;
        rows.back().push_back({item, width, 0, m_gapAt >= 0 && static_cast<int>(i) >= m_gapAt});
    }
    if (rows.back().empty())
        return inner.top() - rect.top() + contentsMargins().bottom();

    int y = inner.top();
    const std::size_t columns = rows.front().size();
    for (auto& row : rows) {
        if (m_mode == Mode::Spread) {
            // Every row takes the columns of the first, as far as the longest label allows.
            const auto n = static_cast<int>(std::max(columns, row.size()));
            const int each = (room - between * (n - 1)) / n;
            const bool fits = std::all_of(row.begin(), row.end(), [&](const Cell& c) { return c.width <= each; });
            if (fits) {
                for (auto& cell : row)
                    cell.width = each;
            } else if (row.size() == columns) {
                int rest = room - between * (n - 1);
                for (const auto& cell : row)
                    rest -= cell.width;
                for (auto& cell : row)
                    cell.width += rest / n;
            }
        } else {
            int rest = room + between;
            for (const auto& cell : row)
                rest -= cell.width + between;
            for (auto& cell : row)
                if (rest > 0 && cell.item->expandingDirections().testFlag(Qt::Horizontal))
                    cell.width += std::exchange(rest, 0);
        }
        int total = -between;
        int height = 0;
        for (auto& cell : row) {
            cell.height =
                cell.item->hasHeightForWidth() ? cell.item->heightForWidth(cell.width) : cell.item->sizeHint().height();
            height = std::max(height, cell.height);
            total += cell.width + between;
        }
        if (move) {
            int x = inner.left();
            int extra = std::max(0, room - total);
            for (const auto& cell : row) {
                if (cell.right) {
                    x += extra;
                    extra = 0;
                }
                const QRect box(x, y + (height - cell.height) / 2, cell.width, cell.height);
                cell.item->setGeometry(QStyle::visualRect(
                    parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight, inner, box));
                x += cell.width + between;
            }
        }
        y += height + between;
    }
    return y - between - rect.top() + contentsMargins().bottom();
}

} // namespace evenkeel::widgets
