// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/practice/practice_view.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

namespace evenkeel::widgets {
class PlainLabel;
}

namespace evenkeel::practising {

/// Over the agent's screen while they practise: says that it is practice, in words and by a striped ground, and shows
/// what the caller says.
class PracticeBand final : public widgets::Panel
{
    Q_OBJECT

  public:
    PracticeBand(const QString& againKey, const QString& stopKey, QWidget* parent = nullptr);
    /// New words are told to screen readers.
    void setView(const BandView& view);

  Q_SIGNALS:
    void againAsked();
    void stopAsked();

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    BandView m_view;
    widgets::PlainLabel* m_what;
    widgets::PlainLabel* m_who;
    widgets::PlainLabel* m_words;
    widgets::PlainLabel* m_turn;
    widgets::KeyButton* m_again; ///< in its place only when the caller is to be heard
    widgets::KeyButton* m_stop;
};

} // namespace evenkeel::practising
