// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal.h"
#include "app/live_call.h"
#include "practice/practice.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>

namespace evenkeel::app {

/// Who answers a request for permission in a practice call.
struct PracticeSupervisor
{
    enum class Answer { Grants, Refuses, Away };
    Answer answer = Answer::Grants;
    Millis after{4'000};
    std::string name; ///< as it stands in the log
};

/// A scripted caller at the other end of a live call: hears what is logged, speaks, hangs up. The call is led as any
/// other one; its log has to be one that no real calls are in.
class PracticeCall : public QObject
{
    Q_OBJECT

  public:
    static constexpr const char* kSource = "practice"; ///< of such a call, as the log has it

    /// `call` has not begun; it and its journal outlive this.
    PracticeCall(LiveCall& call, const Journal& journal, std::shared_ptr<const pack::Pack> pack,
                 const pack::PracticeCaller& caller, PracticeSupervisor supervisor = {}, QObject* parent = nullptr);

    /// Starts the call with what an agent sees of the caller; an empty `guide` is the pack's first.
    [[nodiscard]] Result<LiveCall::Done> begin(const std::string& guide = {});

    /// Why the caller hears nothing: the log cannot be read; an empty key while it can.
    [[nodiscard]] const Error& deaf() const { return m_deaf; }
    /// Does what fell due until the call's present moment: the caller speaks or hangs up, the supervisor answers. A
    /// refusal of the log is told and tried again at the next tick.
    [[nodiscard]] Result<void> tick();
    /// When tick() has something to do next; nothing once the call has ended.
    [[nodiscard]] std::optional<Millis> nextDue() const;

    [[nodiscard]] const practice::Practice& practice() const { return m_practice; }
    [[nodiscard]] LiveCall& call() { return m_call; }

  Q_SIGNALS:
    /// The caller begins to say something.
    void spoke(const evenkeel::practice::Words& words);

  private:
    [[nodiscard]] std::optional<Millis> answersAt() const;
    void hear();
    void tellNews();

    LiveCall& m_call;
    const Journal& m_journal;
    practice::Practice m_practice;
    Error m_deaf;
    PracticeSupervisor m_supervisor;
    std::int64_t m_heard = 0; ///< seq of the latest entry
    std::size_t m_told = 0;   ///< of the caller's words
};

} // namespace evenkeel::app
