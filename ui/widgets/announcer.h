// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace evenkeel::widgets {

/// Says `text` to whoever uses a screen reader; nothing of it is seen, and the focus stays. `from` is any widget of the
/// window. For what changes elsewhere than at the focus: the light, a refusal, a notice, a banner.
void announce(QWidget* from, const QString& text);

/// The voice of one window; made by announce(). On the accessibility bus it is a notification whose name is the latest
/// text: each saying changes the name and shows the notification anew, the two events that screen readers speak at.
/// Qt's own alert event never reaches the bus.
class Announcer final : public QWidget
{
    Q_OBJECT

  public:
    explicit Announcer(QWidget* window);
    void say(const QString& text);
};

} // namespace evenkeel::widgets
