// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/tab_order.h"

#include <QLayout>

#include <algorithm>

namespace evenkeel::agent {
namespace {

void collect(QWidget* widget, std::vector<QPointer<QWidget>>& out);

void collect(QLayout* layout, std::vector<QPointer<QWidget>>& out)
{
    for (int i = 0; i < layout->count(); ++i) {
        auto* item = layout->itemAt(i);
        if (auto* widget = item->widget())
            collect(widget, out);
        else if (auto* inner = item->layout())
            collect(inner, out);
    }
}

void collect(QWidget* widget, std::vector<QPointer<QWidget>>& out)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        out.emplace_back(widget);
    if (auto* layout = widget->layout()) {
        collect(layout, out);
        return;
    }
    for (auto* child : widget->children())
        if (child->isWidgetType() && !static_cast<QWidget*>(child)->isWindow())
            collect(static_cast<QWidget*>(child), out);
}

} // namespace

QWidget* firstTabStop(QLayout* layout)
{
    std::vector<QPointer<QWidget>> stops;
    collect(layout, stops);
    const auto first = std::find_if(stops.begin(), stops.end(), [](const auto& w) { return !w->isHidden(); });
    return first == stops.end() ? nullptr : first->data();
}

void TabOrder::apply(std::span<QWidget* const> roots)
{
    std::vector<QPointer<QWidget>> now;
    for (auto* root : roots)
        if (root != nullptr)
            collect(root, now);
    if (now == m_last)
        return;
    for (std::size_t i = 1; i < now.size(); ++i)
        QWidget::setTabOrder(now[i - 1], now[i]);
    m_last = std::move(now);
}

} // namespace evenkeel::agent
