// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "ui/agent/wishes.h"

#include <QScrollArea>

#include <vector>

namespace evenkeel::widgets {
class StepDots;
}

namespace evenkeel::agent {

class FindBox;
class SituationLines;
class StepCard;
class StepList;

/// The guide of a call: the search, the steps, the card of the current one, and lines for the situation. Scrolls by
/// itself and shows less of everything where there is little room.
class GuidePane final : public QScrollArea
{
    Q_OBJECT

  public:
    explicit GuidePane(QWidget* parent);

    struct Room
    {
        bool wide = false;    ///< all steps stand in a column of their own
        bool covered = false; ///< a desk card stands over the guide
        bool folded = false;  ///< another part asks for attention, so that the steps fold whatever the height
        int height = 0;       ///< that is left for the guide
    };
    void arrange(const Room&);
    void setView(const app::CallView&);

    void openFind();
    void closeFind();
    [[nodiscard]] bool isFinding() const;
    /// The answer to wish::FindLines; `query` tells which one it answers.
    void setResults(const QString& query, const std::vector<app::LineView>&);

    /// Puts the cursor into the first missing field of line n (from 1).
    void askFieldsOf(int n);
    /// How many lines of the current step are shown.
    [[nodiscard]] int linesInSight() const;
    /// After a step: brings its card into sight as a whole, or from its head when it is too high.
    void showCard();

  Q_SIGNALS:
    void wished(const evenkeel::agent::Wish&);

  private:
    FindBox* m_find;
    widgets::StepDots* m_dots;
    StepList* m_before;
    StepCard* m_card;
    StepList* m_after;
    SituationLines* m_situation;
    bool m_forSituation = false; ///< there are lines for it
};

} // namespace evenkeel::agent
