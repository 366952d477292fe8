// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "ui/agent/line_row.h"
#include "ui/agent/part.h"
#include "ui/agent/stage_mark.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/timer_label.h"

class QGridLayout;

namespace evenkeel::agent {

/// Lines under each other with the keys 1–9. Shows the first few; the rest waits behind one word, some at a time: a
/// step may have thousands, and only what is in sight has a row.
class LineList final : public Part
{
    Q_OBJECT

  public:
    LineList(const QString& name, const QString& rowPrefix, QWidget* parent = nullptr);
    void setLines(const std::vector<app::LineView>&, const std::vector<app::FieldView>&);
    void setMost(int lines);                 ///< how many are shown before "more"
    [[nodiscard]] int inSight() const;       ///< how many are shown now
    void setKeyed(bool on) { m_keyed = on; } ///< whether the keys 1–9 belong to these lines
    /// Puts the cursor into the first missing field of line `number`; false if it lacks nothing.
    bool askFieldsOf(int number);
    /// "2 more lines"; stands wherever the owner of the list puts it.
    [[nodiscard]] widgets::KeyButton* moreButton() const { return m_moreButton; }

  private:
    void reveal();
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] LineRow* row(std::size_t at);

    QString m_prefix;
    std::vector<app::LineView> m_lines;
    std::vector<app::FieldView> m_fields;
    std::size_t m_next = 0; ///< the line to say next; that of no line if all were said
    std::vector<LineRow*> m_rows;
    std::size_t m_told = 0; ///< so many rows show their line
    int m_most = 3;
    int m_more = 0; ///< lines that were asked for beyond these
    bool m_keyed = true;
    QString m_first; ///< id of the first line: tells when it is another step's list
    widgets::KeyButton* m_moreButton;
};

/// What to do and say in the current step.
class StepCard final : public Part
{
    Q_OBJECT

  public:
    explicit StepCard(QWidget* parent = nullptr);
    void setCard(const app::StepCardView&, const std::vector<app::FieldView>&, bool full);
    /// Short: the first word of advice only, and listen-for is left out.
    void setShort(bool);
    void setMostLines(int);
    [[nodiscard]] int linesInSight() const { return m_lines->inSight(); }
    bool askFieldsOf(int number) { return m_lines->askFieldsOf(number); }

  private:
    struct Advice
    {
        widgets::PlainLabel* heading;
        widgets::PlainLabel* text;
    };
    [[nodiscard]] static int adviceWidth();
    Advice advice(QGridLayout*, const QString& heading, widgets::Ink);
    void tellTime();
    void tellAdvice();
    void tell(const Advice&, const QStringList&, bool show);

    app::StepCardView m_card;
    bool m_short = false;
    widgets::PlainLabel* m_title;
    widgets::TimerLabel* m_spent;
    widgets::PlainLabel* m_goal;
    StageMark* m_stage;
    widgets::KeyButton* m_brevity;
    LineList* m_lines;
    Advice m_do, m_avoid, m_listen;
    widgets::KeyButton* m_repeat;
    widgets::KeyButton* m_next;
    bool m_full = false;
};

} // namespace evenkeel::agent
