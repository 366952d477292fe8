// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/caller_history.h"
#include "ui/agent/part.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"

namespace evenkeel::agent {

/// Under the strip: what the agent has to know of this caller before the first word. A restriction stands out by its
/// word and its shape; all else is one quiet line.
class CallerLine final : public Part
{
    Q_OBJECT

  public:
    explicit CallerLine(QWidget* parent = nullptr);
    void setHistory(const app::CallerHistory&);

  Q_SIGNALS:
    void moreAsked();

  private:
    app::CallerHistory m_history;
    class Restriction;
    Restriction* m_restriction;
    widgets::PlainLabel* m_line;
    widgets::KeyButton* m_more;
};

} // namespace evenkeel::agent
