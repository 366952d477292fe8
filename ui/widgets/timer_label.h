// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QWidget>

namespace evenkeel::widgets {

/// "01:55", "1:02:03"
[[nodiscard]] QString clockText(Millis);
/// For a screen reader: "1 minute 55 seconds"
[[nodiscard]] QString spokenTime(Millis);
/// "7 s", for the length of a line
[[nodiscard]] QString secondsText(Millis);

/// A running time. All digits are as wide as each other, whatever the font, so that nothing beside it moves.
class TimerLabel final : public QWidget
{
    Q_OBJECT

  public:
    explicit TimerLabel(theme::Role role, Ink ink = Ink::Normal, QWidget* parent = nullptr);

    /// `pattern` may put words around the time: "%1 in step".
    void setTime(Millis, const QString& pattern = QString());
    void setInk(Ink);
    [[nodiscard]] const QString& text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    [[nodiscard]] int advance(QChar) const;

    theme::Role m_role;
    Ink m_ink;
    QString m_text;
    int m_digit = 0;
};

} // namespace evenkeel::widgets
