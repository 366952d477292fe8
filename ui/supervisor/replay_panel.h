// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/replay.h"
#include "ui/widgets/panel.h"

#include <QDate>

class QScrollArea;
class QVBoxLayout;

namespace evenkeel::widgets {
class InlineBanner;
class KeyButton;
class Pill;
class PlainLabel;
class TextField;
} // namespace evenkeel::widgets

namespace evenkeel::supervisor {

class MoodChart;
class TimelineView;

/// One call from its beginning to its end: facts, the mood over its time, everything that happened, and below it what
/// others put there.
class ReplayPanel final : public widgets::Panel
{
    Q_OBJECT

  public:
    explicit ReplayPanel(QWidget* parent = nullptr);

    /// The same call again keeps its row and its place.
    void show(const app::Replay& replay, QDate today);
    /// Nothing is chosen, or it could not be read: says `sentence`.
    void say(const QString& sentence);
    /// Under the timeline; taken over.
    void setBelow(QWidget* below);
    /// Whether the call is kept by a legal hold.
    void setHeld(bool held);
    /// Asks why the call is to be kept, or why it need not be any more. Says no if no call is shown.
    bool askHold();
    /// Within the answer to holdWanted: what was typed stands there again, with the sentence under it.
    void refuseHold(const QString& sentence);
    /// A way back is shown.
    void setBack(bool on);
    [[nodiscard]] QString call() const; ///< id; empty: none is shown

    bool step(int by);
    bool stepProtocol(int by);
    void focusTimeline();

  Q_SIGNALS:
    void evidenceWanted(const QString& call);
    void holdWanted(const QString& call, bool hold, const QString& reason);
    void left();

  private:
    void bringIntoSight(const QRect& placeInTimeline);
    void giveHold();
    [[nodiscard]] QWidget* makeHoldRow(QWidget* parent);
    [[nodiscard]] QString facts(const app::Replay& replay, QDate today) const;

    QString m_call;
    widgets::PlainLabel* m_empty;
    QScrollArea* m_scroll;
    widgets::PlainLabel* m_title;
    widgets::Pill* m_outcome;
    widgets::Pill* m_held;
    widgets::PlainLabel* m_facts;
    widgets::InlineBanner* m_wrong;
    widgets::KeyButton* m_back;
    widgets::KeyButton* m_evidence;
    widgets::KeyButton* m_hold;
    QWidget* m_holdRow = nullptr;
    widgets::TextField* m_holdReason = nullptr;
    widgets::KeyButton* m_holdGive = nullptr;
    widgets::PlainLabel* m_holdRefusal = nullptr;
    bool m_isHeld = false;
    MoodChart* m_chart;
    TimelineView* m_timeline;
    QVBoxLayout* m_column;
};

} // namespace evenkeel::supervisor
