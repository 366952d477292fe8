// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample_views.h"
#include "ui/agent/agent_screen.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QKeyEvent>

#include <vector>

namespace evenkeel::test {

inline void settle()
{
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
}

inline void press(QWidget* target, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
                  const QString& text = QString())
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(target, &up);
}

/// A screen on the off-screen platform that notes what it wished for.
struct Screen
{
    explicit Screen(QSize size = {420, 900}, int percent = 100, theme::Mode mode = theme::Mode::Light)
    {
        theme::apply(*qApp, mode, percent);
        screen.setLists(sample::lists());
        screen.setIdle(sample::idle());
        screen.resize(size);
        QObject::connect(&screen, &agent::AgentScreen::wished, &screen,
                         [this](const agent::Wish& w) { wishes.push_back(w); });
        screen.show();
        settle();
    }
    void set(const app::CallView& view)
    {
        screen.setView(view);
        settle();
    }
    template <typename T = QWidget> T* find(const char* name) const
    {
        return screen.findChild<T*>(QString::fromLatin1(name));
    }
    /// Visible to the agent, perhaps after scrolling.
    [[nodiscard]] bool shows(const char* name) const
    {
        const auto* w = find(name);
        return w != nullptr && w->isVisible();
    }
    void click(const char* name) { find<QAbstractButton>(name)->click(); }
    template <typename W> [[nodiscard]] const W* last() const
    {
        return wishes.empty() ? nullptr : std::get_if<W>(&wishes.back());
    }
    /// All that can be read, for looking up words.
    [[nodiscard]] QString text() const
    {
        QStringList all;
        for (const auto* l : screen.findChildren<widgets::PlainLabel*>())
            if (l->isVisible())
                all << l->text();
        return all.join(QLatin1Char('\n'));
    }

    agent::AgentScreen screen;
    std::vector<agent::Wish> wishes;
};

} // namespace evenkeel::test
