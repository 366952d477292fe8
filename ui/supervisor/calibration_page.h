// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/calibration_facts.h"
#include "ui/supervisor/supervisor_page.h"

class QVBoxLayout;

namespace evenkeel::widgets {
class ChoiceRow;
class KeyButton;
class MenuButton;
class PlainLabel;
} // namespace evenkeel::widgets

namespace evenkeel::supervisor {

/// The sample of a week with who has scored what, and the agreement of two raters.
class CalibrationPage final : public SupervisorPage
{
    Q_OBJECT

  public:
    explicit CalibrationPage(QWidget* parent = nullptr);
    void begin() override;

    void showSample(const SampleFacts& facts);
    void showAgreement(const AgreementFacts& facts);
    void refuse(const QString& sentence);

  Q_SIGNALS:
    void sampleWanted(const QDate& monday, int perAgent);
    void agreementWanted(const QString& first, const QString& second);
    void callWanted(const QString& id); ///< its replay

  private:
    [[nodiscard]] QWidget* makeSample();
    [[nodiscard]] QWidget* makeAgreement();
    void addAgent(const app::SampleOfAgent& agent);
    [[nodiscard]] QWidget* callRow(const app::SampleCall& call);
    void askAgreement();

    SampleFacts m_sample;
    widgets::PlainLabel* m_refusal;
    widgets::PlainLabel* m_week = nullptr;
    widgets::KeyButton* m_earlier = nullptr;
    widgets::KeyButton* m_later = nullptr;
    widgets::ChoiceRow* m_perAgent = nullptr;
    QVBoxLayout* m_agents = nullptr;
    widgets::MenuButton* m_first = nullptr;
    widgets::MenuButton* m_second = nullptr;
    widgets::PlainLabel* m_together = nullptr;
    widgets::PlainLabel* m_meaning = nullptr;
    QVBoxLayout* m_criteria = nullptr;
};

} // namespace evenkeel::supervisor
