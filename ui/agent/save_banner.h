// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QStringList>

namespace evenkeel::widgets {
class PlainLabel;
}

namespace evenkeel::agent {

/// What the agent is told when something cannot be saved, or was saved in another way than usual.
struct SaveView
{
    QString what;        ///< "The disk is full"; empty: there is nothing to tell
    QString advice;      ///< what to do about it
    int acts = 0;        ///< not on disk
    QStringList unsaved; ///< the same in words, one line for each call
    bool mayHide = false;
    friend bool operator==(const SaveView&, const SaveView&) = default;
};

/// One quiet line of trouble at the top of the window, in a call and between calls. Comes and goes with the trouble.
class SaveBanner final : public widgets::Panel
{
    Q_OBJECT

  public:
    explicit SaveBanner(QWidget* parent = nullptr);
    /// News of another trouble are told to screen readers at once; a change of the count alone is not.
    void setView(const SaveView&);
    [[nodiscard]] const SaveView& view() const { return m_view; }

  Q_SIGNALS:
    void hideAsked();

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    void showList();

    SaveView m_view;
    bool m_open = false;
    widgets::PlainLabel* m_what;
    widgets::PlainLabel* m_advice;
    widgets::PlainLabel* m_list;
    QWidget* m_buttons;
    widgets::KeyButton* m_toggle;
    widgets::KeyButton* m_hide;
};

} // namespace evenkeel::agent
