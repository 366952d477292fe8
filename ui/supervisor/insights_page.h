// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/table.h"
#include "ui/supervisor/insight_facts.h"
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

    void show(const InsightFacts&);
    void setChoices(const InsightChoices&);
    /// The figures cannot be read; says why.
    void refuse(const QString& sentence);
    /// Says what became of an export.
    void say(const QString& sentence);
    [[nodiscard]] const InsightAsk& ask() const { return m_ask; }

    void begin() override;
    bool act(ui::Act act, int number) override;

  Q_SIGNALS:
    void asked(const evenkeel::supervisor::InsightAsk& ask);
    void exportAsked(const QString& name, const evenkeel::report::Table& table);

  protected:
    void keyPressEvent(QKeyEvent*) override;

  private:
    void makeHead();
    void makeCards();
    void choose(Whose whose, const QString& id);
    void readDays();
    void showAsk();
    [[nodiscard]] ChartCard* currentCard() const;

    InsightAsk m_ask;
    InsightChoices m_choices;
    widgets::PlainLabel *m_count, *m_said, *m_empty;
    widgets::ChoiceRow *m_period, *m_rowsBy;
    widgets::TextField *m_from, *m_to;
    widgets::MenuButton *m_agent, *m_team, *m_situation, *m_revision;
    QScrollArea* m_scroll;
    CardGrid* m_grid;
    std::vector<ChartCard*> m_cards;
};

} // namespace evenkeel::supervisor
