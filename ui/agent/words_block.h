// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

namespace evenkeel::widgets {
class PlainLabel;
}

namespace evenkeel::agent {

/// The exact words for the next lawful act, on a quiet colour.
class WordsBlock final : public widgets::Panel
{
    Q_OBJECT

  public:
    explicit WordsBlock(const QString& name, QWidget* parent = nullptr);
    /// Hides itself when there is nothing to say.
    void say(widgets::Tone tone, const QString& heading, const QString& words, const QString& remark = QString());

  private:
    widgets::PlainLabel* m_heading;
    widgets::PlainLabel* m_words;
    widgets::PlainLabel* m_remark;
};

} // namespace evenkeel::agent
