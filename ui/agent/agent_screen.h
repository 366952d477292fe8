// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_table.h"
#include "ui/agent/agent_view.h"
#include "ui/agent/wishes.h"

#include <QWidget>

#include <memory>

namespace evenkeel::agent {

/// The agent's whole screen: idle, in a call, at the wrap-up. Told facts, says wishes, decides nothing. One column on a
/// narrow window, three on a wide one; the same widgets move, so focus and half-typed text stay.
class AgentScreen : public QWidget
{
    Q_OBJECT

  public:
    explicit AgentScreen(QWidget* parent = nullptr);
    ~AgentScreen() override;

    /// What is not about a call; told at the start and when it changes.
    void setIdle(const IdleView&);
    void setLists(const DeskLists&);
    void setInterrupted(const std::optional<InterruptedCall>&);
    /// The call, at each change and each second. Shows the call or its wrap-up.
    void setView(const app::CallView&);
    /// Fills the form of the next call, on the screen or not; false if the agent has typed into it.
    bool suggestCaller(const CallerSuggestion&);
    /// No call any more: shows the idle panel.
    void clearView();
    /// The answer to wish::FindLines; `query` tells which one it answers.
    void setResults(const QString& query, const std::vector<app::LineView>&);

    /// Why a wish was refused, said beside the protocol or, for the rest, under the strip. Gone at the next view that
    /// differs in more than its times.
    void refuse(const QString& sentence);
    void refuseAnswer(const QString& sentence); ///< to a review, between calls
    /// A quiet word that something worked, such as "Copied". Goes by itself.
    void notice(const QString& sentence);
    void setReduceMotion(bool);

    // What keys lead to beside wishes.
    void openFind();
    void openNote();
    void openPermission(); ///< F7: asks for the reason in line
    void openEnd();        ///< F12
    void openConduct();
    void openSafety();
    void openTransfer();
    void openSituation();
    void startCall();         ///< F2, with the name and number that were typed
    void toggleCard(ui::Act); ///< opens the card of this action in place of any other; an open one closes
    void openWrapUp();        ///< the panel in place of the step card while the call still lives; a second time saves
    void askFieldsOf(int n);  ///< puts the cursor into the first missing field of line n (from 1)
    /// How many lines of the step card are shown: a digit key must not say a line that nobody sees.
    [[nodiscard]] int linesInSight() const;
    /// What F6, F9 and F10 log now.
    [[nodiscard]] Conduct conduct() const;

  Q_SIGNALS:
    void wished(const evenkeel::agent::Wish&);

  protected:
    void resizeEvent(QResizeEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

  private:
    struct Parts;
    std::unique_ptr<Parts> m;
    void connectParts();
    void arrange();
    void placeNotice();
    void showPage();
    void tabOrder();
    void showOnPage(const QWidget* part);
    void offerCalm();
    void closeCard();
    void toCall(); ///< leaves the wrap-up of a call that still lives
};

} // namespace evenkeel::agent
