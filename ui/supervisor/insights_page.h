// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight_facts.h"
#include "ui/supervisor/supervisor_page.h"

class QScrollArea;

namespace evenkeel::widgets {
class ChoiceRow;
class MenuButton;
class PlainLabel;
class TextField;
} // namespace evenkeel::widgets

namespace evenkeel::supervisor {

class CardGrid;
class ChartCard;

/// What the calls of a period have in common, as charts: of everybody, or of one agent, team, situation or revision.
class InsightsPage final : public SupervisorPage
{
    Q_OBJECT

  public:
    explicit InsightsPage(QWidget* parent = nullptr);

    void show(const app::InsightFacts&);
    void setChoices(const app::InsightChoices&);
    /// The figures cannot be read; says why.
    void refuse(const QString& sentence);
    [[nodiscard]] const app::InsightAsk& ask() const { return m_ask; }

    void begin() override;
    bool act(ui::Act act, int number) override;

  Q_SIGNALS:
    void asked(const evenkeel::app::InsightAsk& ask);
    /// The chart's id, and its title; on paper all charts can leave together.
    void exportAsked(const QString& chart, const QString& title);

  protected:
    void keyPressEvent(QKeyEvent*) override;

  private:
    void makeHead();
    void makeCards();
    void choose(app::InsightWhose whose, const QString& id);
    void readDays();
    void showAsk();
    [[nodiscard]] ChartCard* currentCard() const;

    app::InsightAsk m_ask;
    widgets::PlainLabel *m_count, *m_said, *m_incomplete, *m_empty;
    widgets::ChoiceRow *m_period, *m_rowsBy;
    widgets::TextField *m_from, *m_to;
    widgets::MenuButton *m_agent, *m_team, *m_situation, *m_revision;
    QScrollArea* m_scroll;
    CardGrid* m_grid;
    std::vector<ChartCard*> m_cards;
};

} // namespace evenkeel::supervisor
