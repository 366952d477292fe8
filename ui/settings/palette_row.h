// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_block.h"

#include <QAbstractButton>

namespace evenkeel::settings {

/// One line of the command palette: what, why not, and the key.
class PaletteRow final : public QAbstractButton
{
    Q_OBJECT

  public:
    PaletteRow(const QString& name, QWidget* parent);
    void set(const QString& label, const QString& key, const QString& why, bool marked);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    void restyle();
    [[nodiscard]] int around() const;

    QString m_label, m_key, m_why;
    bool m_marked = false;
    widgets::TextBlock m_block;
};

} // namespace evenkeel::settings
