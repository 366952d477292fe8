// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/desk_card.h"
#include "ui/widgets/breathing_pacer.h"

#include <vector>

namespace evenkeel::agent {

/// A slow breath and a few sentences to say to oneself. The keys stay with the call while it is open, and nothing about
/// it is logged.
class CalmCard final : public DeskCard
{
    Q_OBJECT

  public:
    explicit CalmCard(QWidget* parent = nullptr);
    void setLists(const DeskLists&) override;
    void setReduceMotion(bool on) override { m_pacer->setReduceMotion(on); }
    [[nodiscard]] QWidget* firstControl() override { return nullptr; }

  private:
    widgets::BreathingPacer* m_pacer;
    QVBoxLayout* m_lines;
    std::vector<widgets::PlainLabel*> m_reminders;
};

} // namespace evenkeel::agent
