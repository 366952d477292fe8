// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_block.h"
#include "ui/widgets/tone.h"

#include <QAbstractButton>

namespace evenkeel::supervisor {

/// One page's name in the rail, with a number of what waits there.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

  public:
    RailButton(const QString& name, const QString& title, const QString& key, QWidget* parent = nullptr);

    [[nodiscard]] const QString& title() const { return m_title; }
    /// `count` 0: none is drawn. Tone::Danger for what should not wait.
    void setBadge(int count, widgets::Tone tone);
    [[nodiscard]] int badge() const { return m_badge; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool showsAll() const;

  protected:
    void nextCheckState() override {} ///< which one is current, the rail says
    void keyPressEvent(QKeyEvent*) override;
    void paintEvent(QPaintEvent*) override;

  private:
    [[nodiscard]] int badgeWidth() const;
    void restyle();
    QString m_title;
    int m_badge = 0;
    widgets::Tone m_tone = widgets::Tone::None;
};

} // namespace evenkeel::supervisor
