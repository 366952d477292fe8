// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSize>
#include <QString>

class QPainter;
class QPoint;
class QColor;

namespace evenkeel::widgets {

/// Plain text broken into lines for a width; a word that is too long for a line is broken anywhere. Keeps its latest
/// layout, because a panel asks for the same size several times before it paints.
class TextBlock
{
  public:
    void setText(const QString& text, const QFont& font, double lineHeight = 1.35);
    void setCentred(bool centred) { m_centred = centred; }

    [[nodiscard]] QSize oneLine() const; ///< size without a limit of width; line breaks count
    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] int widthFor(int width) const; ///< of the longest line when broken for `width`
    void paint(QPainter&, QPoint topLeft, int width, const QColor&) const;

  private:
    struct Laid
    {
        int asked = -1;
        int width = 0;
        int height = 0;
    };
    template <typename Line> Laid lay(int width, Line&& each) const;
    [[nodiscard]] const Laid& laid(int width) const;

    QString m_text;
    QFont m_font;
    double m_lineHeight = 1.35;
    bool m_centred = false;
    mutable Laid m_cache[2];
    mutable int m_next = 0;
};

} // namespace evenkeel::widgets
