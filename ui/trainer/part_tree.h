// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trainer/part_model.h"
#include "ui/widgets/panel.h"

#include <optional>

namespace evenkeel::widgets {
class TextField;
}

namespace evenkeel::trainer {

class PartList;

/// All parts of the pack, to choose one; a field above keeps those that hold what is typed.
class PartTree final : public widgets::Panel
{
    Q_OBJECT

  public:
    explicit PartTree(QWidget* parent = nullptr);

    void show(const pack::Sheet& sheet);
    void setMarks(PartModel::Marks marks) { m_model.setMarks(std::move(marks)); }
    /// Says nothing. A place that the filter hides takes the filter away.
    void choose(const pack::Place& place);
    [[nodiscard]] pack::Place chosen() const { return m_chosen; }
    void focusFilter();
    void focusList();
    [[nodiscard]] bool hasListFocus() const;
    /// The list with nothing in it whose row somebody is on; that row is the way to its first part.
    [[nodiscard]] std::optional<pack::Place> firstHere() const;
    [[nodiscard]] const PartModel& model() const { return m_model; }

  Q_SIGNALS:
    void chose(const evenkeel::pack::Place& place);              ///< by hand
    void opened();                                               ///< Enter: into the form
    void moveDropped(const evenkeel::pack::Place& part, int by); ///< in its list
    void lineDropped(std::size_t position, const evenkeel::pack::Place& home);
    void firstWanted(const evenkeel::pack::Place& place); ///< of a list with nothing in it

  protected:
    bool eventFilter(QObject*, QEvent*) override;

  private:
    void refill();
    void pick(int row);

    PartModel m_model;
    pack::Sheet m_sheet;
    pack::Place m_chosen;
    widgets::TextField* m_filter;
    PartList* m_list;
    bool m_quiet = false;
};

} // namespace evenkeel::trainer
