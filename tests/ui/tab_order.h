// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fits.h"
#include "screen_driver.h"

#include <QApplication>
#include <QScrollArea>

#include <vector>

namespace evenkeel::test {

/// Where Tab stops in `whole`, from the first stop until it comes round.
inline std::vector<QWidget*> tabStops(QWidget& whole)
{
    std::vector<QWidget*> stops;
    for (int i = 0; i < 400; ++i) {
        auto* focus = QApplication::focusWidget();
        if (focus == nullptr || (!stops.empty() && focus == stops.front()))
            return stops;
        if (!whole.isAncestorOf(focus))
            return stops;
        stops.push_back(focus);
        press(focus, Qt::Key_Tab);
        settle();
        if (QApplication::focusWidget() == focus)
            return stops;
    }
    FAIL("Tab never comes round");
    return stops;
}

/// The part of `whole` that scrolls by itself and has `w` in it; what is scrolled away still has its place in it.
inline const QWidget* paneOf(const QWidget* w, const QWidget& whole)
{
    for (const auto* at = w->parentWidget(); at != nullptr && at != &whole; at = at->parentWidget())
        if (const auto* area = qobject_cast<const QScrollArea*>(at))
            return area;
    return nullptr;
}

/// Where `w` is, or where the pane is that it is scrolled in.
inline QRect placeIn(const QWidget& whole, const QWidget* w)
{
    return {w->mapTo(&whole, QPoint()), w->size()};
}

/// Whether Tab may go from `a` to `b`: to the right in the same row, or below, or into a column further right.
inline bool mayFollow(const QWidget& whole, const QWidget* a, const QWidget* b)
{
    const auto* paneA = paneOf(a, whole);
    const auto* paneB = paneOf(b, whole);
    const auto from = placeIn(whole, paneA != paneB && paneA != nullptr ? paneA : a);
    const auto to = placeIn(whole, paneA != paneB && paneB != nullptr ? paneB : b);
    const int shared = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top());
    if (shared > std::min(from.height(), to.height()) / 2)
        return to.left() >= from.left();
    return to.top() >= from.top() || to.left() > from.right();
}

/// Tab goes through everything in `whole` that can be worked with, in the order in which it stands there.
inline void checkTabOrder(QWidget& whole, const std::string& state)
{
    auto* begin = whole.nextInFocusChain();
    while (begin != &whole && (!whole.isAncestorOf(begin) || !begin->isVisible() || !begin->isEnabled() ||
                               (begin->focusPolicy() & Qt::TabFocus) == 0))
        begin = begin->nextInFocusChain();
    INFO(state);
    REQUIRE(begin != &whole);
    begin->setFocus(Qt::TabFocusReason);
    settle();
    const auto stops = tabStops(whole);
    REQUIRE(stops.size() > 1);
    for (std::size_t i = 1; i < stops.size(); ++i) {
        INFO(place(stops[i - 1]).toStdString() << ", then " << place(stops[i]).toStdString());
        CHECK(mayFollow(whole, stops[i - 1], stops[i]));
    }
    for (auto* w : whole.findChildren<QWidget*>()) {
        const bool stop =
            w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus) != 0 && w->focusProxy() == nullptr;
        INFO(place(w).toStdString());
        CHECK((!stop || std::find(stops.begin(), stops.end(), w) != stops.end()));
    }
}

} // namespace evenkeel::test
