// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/agent_view.h"
#include "ui/agent/part.h"
#include "ui/widgets/label.h"

class QVBoxLayout;

namespace evenkeel::agent {

/// Something that the agent opens over the guide and leaves again: one key opens it, the same key or Esc closes it.
/// Made when first opened, kept until the program ends: what is half typed stays until reset(). Never modal: the strip,
/// the protocol and the function keys stay. A new card is a row in makeCard() (cards.h), its key a row in the table of
/// actions.
class DeskCard : public Part
{
    Q_OBJECT

  public:
    /// `act` opens it; `name` is its object name.
    DeskCard(const QString& name, const QString& title, ui::Act act, QWidget* parent = nullptr);

    [[nodiscard]] ui::Act act() const { return m_act; }
    [[nodiscard]] QString title() const;

    /// What comes from the pack. Told before the first opening and at each change.
    virtual void setLists(const DeskLists&) {}
    /// The call at each change and each second while the card is open, and when it opens. Not told between calls.
    virtual void setView(const app::CallView&) {}
    virtual void setReduceMotion(bool) {}
    /// The call is over or another one begins: nothing of it may stay.
    virtual void reset() {}
    /// Where the focus goes at opening; null leaves the keys with the call. By default the first stop for Tab.
    [[nodiscard]] virtual QWidget* firstControl();

    /// Said at the foot of the card until the next ask().
    void refuse(const QString& sentence);
    /// Text fields inside keep their text at Esc. Called at each opening, for fields that came since.
    void prepare();

  Q_SIGNALS:
    void closeAsked();
    void moved(QWidget* inside); ///< to be kept in sight

  protected:
    [[nodiscard]] QWidget* closeButton() const;
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    void setTitle(const QString&);
    /// Wishes for something; false if it was refused, which then stands at the foot of the card.
    bool ask(const Wish&);
    void keyPressEvent(QKeyEvent*) override;

  private:
    ui::Act m_act;
    widgets::PlainLabel* m_title;
    QWidget* m_close = nullptr;
    QVBoxLayout* m_content;
    widgets::PlainLabel* m_refusal;
    bool m_refused = false;
};

} // namespace evenkeel::agent
