// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/replay.h"
#include "call/state.h"

#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace evenkeel::app {

/// Writes the rows of a replay, entry by entry in the order of the log. Knows what the call knew at each of them, so
/// that a line reads as it was said.
class ReplayRows
{
  public:
    /// `call` and `pack` (null: not kept) outlive it.
    ReplayRows(const store::CallSummary& call, const pack::Pack* pack);

    void add(const call::LogEntry&, bool undone);
    [[nodiscard]] std::vector<ReplayRow> take() { return std::move(m_rows); }

    /// Its place in the guide of the moment, else in any; zero if no guide has it.
    [[nodiscard]] int stepNumber(const std::string& step) const;
    [[nodiscard]] QString stepTitle(const std::string& step) const;
    [[nodiscard]] const QString& situation() const { return m_situation; }
    [[nodiscard]] QString caller() const;

  private:
    struct Said
    {
        ReplayTone tone = ReplayTone::Quiet;
        QString title;
        QStringList detail;
        bool head = false;
        bool protocol = false;
    };
    using Entry = call::LogEntry;

    [[nodiscard]] std::optional<Said> tell(const Entry&);
    [[nodiscard]] std::optional<Said> tell(const Entry&, const protocol::Event&);
    [[nodiscard]] Said opening(const call::event::Started&) const;
    [[nodiscard]] Said wrapUp(const call::event::WrappedUp&) const;
    [[nodiscard]] Said escalation(const call::event::EscalationRaised&) const;
    [[nodiscard]] Said breach(const protocol::event::BreachLogged&) const;
    [[nodiscard]] Said end(const protocol::event::EndedByAgent&) const;
    [[nodiscard]] Said record(const protocol::event::RecordSaved&) const;
    [[nodiscard]] Said answer(const Entry&, ReplayTone, const QString& title, const std::string& by,
                              protocol::PermissionHow) const;
    [[nodiscard]] bool joinFields(const Entry&, bool undone);
    void learn(const Entry&);
    void lasted(std::optional<std::size_t>& row, Millis until);
    [[nodiscard]] QString words(const std::string& line, bool full) const; ///< in quotation marks; an id as it is
    [[nodiscard]] QString secret(const std::string& text) const;
    [[nodiscard]] QString fieldLabel(const std::string& name) const;

    const store::CallSummary& m_call;
    const pack::Pack* m_pack;
    call::Facts m_known; ///< as much as the words of a line need
    std::vector<ReplayRow> m_rows;
    std::map<std::int64_t, QString> m_titles; ///< of entries that others speak of, by seq
    QString m_situation;
    QString m_latestAct; ///< title of what an undo would take back
    int m_redirects = 0, m_warnings = 0;
    std::optional<Millis> m_asked;
    std::optional<std::size_t> m_hold, m_silence; ///< rows whose length is not known yet
    bool m_fields = false;                        ///< the latest row tells of fields
    bool m_over = false;
};

} // namespace evenkeel::app
