// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live_call.h"
#include "telephony/call_feed.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <set>
#include <string>

namespace evenkeel::app {

/// Turns what a softphone tells (as CallMatcher tells it) into the commands of the live call. One call at a time: what
/// rings while one lives is not taken, and can be taken once it is answered.
class SoftphoneBridge : public QObject
{
    Q_OBJECT

  public:
    /// Where the bridge finds calls. It keeps none itself.
    struct Desk
    {
        std::function<LiveCall*()> current; ///< the call on the screen; null when there is none
        /// A call that has not begun, to be put on the screen; null: not now. `answered`: the agent speaks with the
        /// caller already, so unsaved work on an earlier call has to stand aside.
        std::function<LiveCall*(bool answered)> fresh;
    };

    explicit SoftphoneBridge(Desk desk, QObject* parent = nullptr);

    void take(const telephony::FeedEvent&);

  Q_SIGNALS:
    /// A call of the softphone is on the screen now (begun, or known from before a restart).
    void callTaken(evenkeel::app::LiveCall* call);
    /// Somebody rings while a call lives; `ringing` is how many wait so.
    void waitingChanged(int ringing);
    /// What the softphone told could not be logged.
    void failed(const evenkeel::Error& error);

  private:
    void ring(const telephony::Ringing&);
    void answer(const telephony::Answered&);
    void close(const telephony::Closed&);
    [[nodiscard]] bool begin(const std::string& id, const std::string& number, const std::string& name, bool incoming,
                             bool answered);
    [[nodiscard]] bool recognise(const std::string& id, const std::string& number, bool answered);
    [[nodiscard]] LiveCall* ours(const std::string& id) const;
    void wait(const std::string& id, bool waits);
    bool perform(LiveCall&, const call::Command&);

    Desk m_desk;
    QPointer<LiveCall> m_call; ///< the call that m_id stands for
    std::string m_id;          ///< the softphone's id of it; empty: none
    std::set<std::string> m_waiting;
};

} // namespace evenkeel::app
