// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reading_order.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/tab_after.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLayout>

#include <algorithm>

namespace evenkeel::widgets {

namespace {

void collect(const QLayout* layout, std::vector<QWidget*>& out)
{
    for (int i = 0; i < layout->count(); ++i) {
        auto* item = layout->itemAt(i);
        if (auto* widget = item->widget())
            out.push_back(widget);
        else if (const auto* inner = item->layout())
            collect(inner, out);
    }
}

/// Children in layout order; what no layout holds comes last, in the order in which it was made.
std::vector<QWidget*> ordered(const QWidget* parent)
{
    std::vector<QWidget*> order;
    if (const auto* own = dynamic_cast<const InReadingOrder*>(parent))
        order = own->readingOrder();
    else if (const auto* layout = parent->layout())
        collect(layout, order);
    std::erase_if(order, [parent](const auto* w) { return w->parentWidget() != parent; });
    for (auto* object : parent->children()) {
        auto* widget = qobject_cast<QWidget*>(object);
        if (widget != nullptr && !widget->isWindow() && std::find(order.begin(), order.end(), widget) == order.end())
            order.push_back(widget);
    }
    return order;
}

/// `last` is where Tab is so far; it is where Tab is after `parent` when this returns.
void chain(QWidget* parent, QWidget*& last)
{
    for (auto* child : ordered(parent)) {
        if (child->focusProxy() == nullptr) {
            tabAfter(last, child);
            last = child;
        }
        chain(child, last);
    }
}

class Container final : public QAccessibleWidget
{
  public:
    explicit Container(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::Client)
    {}
    [[nodiscard]] int childCount() const override { return static_cast<int>(ordered(widget()).size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        const auto order = ordered(widget());
        return index < 0 || index >= static_cast<int>(order.size())
                   ? nullptr
                   : QAccessible::queryAccessibleInterface(order[static_cast<std::size_t>(index)]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto order = ordered(widget());
        const auto at = std::find(order.begin(), order.end(), child == nullptr ? nullptr : child->object());
        return at == order.end() ? -1 : static_cast<int>(std::distance(order.begin(), at));
    }
};

/// Asked for each class of an object, from its own up to QWidget; what Qt knows better is left to Qt, unless the widget
/// says that it does not.
QAccessibleInterface* container(const QString& key, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr || widget->isWindow())
        return nullptr;
    const bool plain =
        key == QLatin1String("QWidget") && (qobject_cast<Panel*>(object) != nullptr || widget->layout() != nullptr);
    return plain || dynamic_cast<InReadingOrder*>(widget) != nullptr ? new Container(widget) : nullptr;
}

} // namespace

void readInLayoutOrder()
{
    static const bool known = [] {
        QAccessible::installFactory(container);
        return true;
    }();
    Q_UNUSED(known)
}

void tabInLayoutOrder(QWidget* root)
{
    auto* last = root;
    chain(root, last);
}

} // namespace evenkeel::widgets
