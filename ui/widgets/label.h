// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/text_block.h"

#include <QLabel>

namespace evenkeel::widgets {

/// Which colour token a text takes.
enum class Ink { Normal, Muted, Accent, Warn, Danger, Ok };
[[nodiscard]] const QColor& colourOf(Ink);

/// The one label of this program: always plain text, always bounded, painted by itself so that no markup is ever
/// looked at. It wraps, or stays on one line and ends in an ellipsis.
class PlainLabel : public QLabel
{
    Q_OBJECT

  public:
    enum class Fit { Wrap, Elide };

    void setText(const QString& text); ///< hides QLabel's, which would take markup
    void setInk(Ink);
    void setRole(theme::Role);
    void setFit(Fit);
    [[nodiscard]] Ink ink() const { return m_ink; }
    /// True if all of the text can be read at the present size.
    [[nodiscard]] bool showsAll() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_fit == Fit::Wrap; }

  protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;

  private:
    friend PlainLabel* label(const QString&, theme::Role, Ink, QWidget*);
    PlainLabel(theme::Role, Ink, QWidget* parent);
    void restyle();

    theme::Role m_role;
    Ink m_ink;
    Fit m_fit = Fit::Elide;
    TextBlock m_block;
};

/// Makes every label of the program: on one line, with an ellipsis when there is no room.
[[nodiscard]] PlainLabel* label(const QString& text, theme::Role role, Ink ink = Ink::Normal,
                                QWidget* parent = nullptr);
/// The same, broken into lines.
[[nodiscard]] PlainLabel* paragraph(const QString& text, theme::Role role, Ink ink = Ink::Normal,
                                    QWidget* parent = nullptr);

} // namespace evenkeel::widgets
