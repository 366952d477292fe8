// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "ui/agent/line_row.h"
#include "ui/agent/part.h"

namespace evenkeel::agent {

/// Find a line to say: as you type, the best lines stand below. Arrow keys move, Enter or the digit says, Shift and
/// Enter copies, Esc leaves.
class FindBox final : public Part
{
    Q_OBJECT

  public:
    static constexpr int kMost = 9;

    explicit FindBox(QWidget* parent = nullptr);
    void open();
    void close();
    /// Answers for another query than the one that stands in the field come late and are left out.
    void setResults(const QString& query, const std::vector<app::LineView>&);
    void setFields(const std::vector<app::FieldView>& fields) { m_fieldFacts = fields; }
    [[nodiscard]] bool isOpen() const;

  protected:
    bool eventFilter(QObject*, QEvent*) override;

  private:
    void highlight(int index);
    bool pick(int index, bool copy);

    widgets::TextField* m_field;
    widgets::Panel* m_list;
    widgets::PlainLabel* m_nothing;
    std::vector<LineRow*> m_rows;
    int m_shown = 0;
    int m_here = -1;
    std::vector<app::FieldView> m_fieldFacts;
};

} // namespace evenkeel::agent
