// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/word_diff.h"

#include <QWidget>

#include <vector>

class QTextLayout;

namespace evenkeel::trainer {

/// A text with what became of its words: gone ones struck through, new ones underlined, each in a colour of its own.
/// A screen reader is told both texts.
class MarkedText final : public QWidget
{
    Q_OBJECT

  public:
    explicit MarkedText(QWidget* parent = nullptr);
    void setTexts(const QString& before, const QString& after);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;

  private:
    int lay(QTextLayout& layout, int width) const;

    std::vector<pack::WordMark> m_marks;
};

} // namespace evenkeel::trainer
