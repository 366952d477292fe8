// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session_list.h"

#include <QWidget>

#include <array>
#include <set>

namespace evenkeel::widgets {
class MenuButton;
}

namespace evenkeel::supervisor {

/// What the list of calls is narrowed down by, a chip each. The few that are used most are always there; the others
/// come when they are chosen, and stay as long as they say something.
class FilterChips final : public QWidget
{
    Q_OBJECT

  public:
    enum Dimension { When, Agent, Outcome, Review, Situation, MoodPeak, MoodEnd, Protocol, Score, Length, Order };
    static constexpr std::size_t kDimensions = 11;

    /// `atEnd` stands at the right edge behind the chips.
    explicit FilterChips(QWidget* atEnd, QWidget* parent = nullptr);

    void setFilter(const app::SessionFilter&);
    [[nodiscard]] const app::SessionFilter& filter() const { return m_filter; }
    void setChoices(const app::SessionChoices&);
    void setSaved(const std::vector<app::SavedFilter>&);

  Q_SIGNALS:
    void changed(const evenkeel::app::SessionFilter&);
    void daysWanted(); ///< a first and a last day are to be typed
    void keepWanted();
    void dropWanted(const QString& name);

  private:
    [[nodiscard]] std::vector<app::SessionChoices::Choice> choices(Dimension) const;
    [[nodiscard]] QString chosen(Dimension) const; ///< id; empty: any
    [[nodiscard]] app::SessionFilter with(Dimension, const QString& id) const;
    [[nodiscard]] QString saying(Dimension) const;
    [[nodiscard]] QString heading(Dimension) const;
    void fill();
    void fillMore();
    void fillSaved();
    void choseSaved(const QString& id);

    app::SessionFilter m_filter;
    app::SessionChoices m_choices;
    std::vector<app::SavedFilter> m_saved;
    std::set<Dimension> m_asked; ///< chosen from the rest, and not set yet
    std::array<widgets::MenuButton*, kDimensions> m_chips{};
    widgets::MenuButton* m_more;
    widgets::MenuButton* m_kept;
};

} // namespace evenkeel::supervisor
