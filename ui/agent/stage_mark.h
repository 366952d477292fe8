// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <QWidget>

namespace evenkeel::agent {

/// Venting · Disarmed · Connected: where the caller is by this step, said in words and with a filled mark.
class StageMark final : public QWidget
{
    Q_OBJECT

  public:
    explicit StageMark(QWidget* parent = nullptr);
    void setStage(pack::Stage);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    template <typename Each> int walk(int width, Each&& each) const;

    pack::Stage m_stage = pack::Stage::Venting;
};

} // namespace evenkeel::agent
