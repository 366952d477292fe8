// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pack_checker.h"
#include "protocol/machine.h"
#include "ui/widgets/panel.h"

#include <QStringList>

#include <vector>

namespace evenkeel::widgets {
class InlineBanner;
class KeyButton;
class MenuButton;
class PlainLabel;
} // namespace evenkeel::widgets

namespace evenkeel::trainer {

/// Beside the parameters of a policy: presets to start from, what the prover says, and the machine to be stepped
/// through by hand.
class PolicyPanel final : public widgets::Panel
{
    Q_OBJECT

  public:
    explicit PolicyPanel(QWidget* parent = nullptr);

    void setPresets(const std::vector<protocol::Policy>& presets);
    void setReport(const app::PackReport& report);
    /// The steps taken so far are taken again under the new rules, as far as those allow.
    void show(const protocol::Policy& policy, std::size_t index);

  Q_SIGNALS:
    void presetWanted(const evenkeel::protocol::Policy& preset);

  private:
    struct Step
    {
        protocol::Command command;
        QString text;
    };
    [[nodiscard]] QWidget* makeMachine();
    void take(const protocol::Command& command, const QString& text);
    [[nodiscard]] Result<void> perform(const Step& step);
    void replay();
    void showState();
    void showProof();

    protocol::Policy m_policy;
    std::size_t m_index = 0;
    app::PackReport m_report;
    std::vector<protocol::Policy> m_presets;
    protocol::State m_state;
    Millis m_now{};
    std::vector<Step> m_steps;
    widgets::MenuButton* m_preset;
    widgets::InlineBanner* m_proof;
    widgets::MenuButton* m_conduct = nullptr;
    widgets::PlainLabel* m_light = nullptr;
    widgets::PlainLabel* m_way = nullptr;
    widgets::PlainLabel* m_refusal = nullptr;
};

} // namespace evenkeel::trainer
