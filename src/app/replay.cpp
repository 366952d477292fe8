// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replay.h"

#include "app/call_pack.h"
#include "app/replay_rows.h"
#include "app/text.h"
#include "call/machine.h"
#include "protocol/machine.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace evenkeel::app {

namespace {

namespace ce = call::event;

/// Where translators find the texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

/// Cuts the time of a call into the steps and the stretches in which the protocol was at work.
class Band
{
  public:
    void step(Millis at, int number, const QString& title)
    {
        m_step = {at, at, number, title, false};
        m_inStep = true;
        if (!m_protocol)
            begin(at);
    }
    void protocol(Millis at, bool open)
    {
        if (open == m_protocol)
            return;
        m_protocol = open;
        begin(at);
    }
    [[nodiscard]] std::vector<BandSegment> end(Millis at)
    {
        close(at);
        return std::move(m_segments);
    }

  private:
    void close(Millis at)
    {
        if (m_current && at > m_current->from) {
            m_current->to = at;
            m_segments.push_back(*m_current);
        }
        m_current.reset();
    }
    void begin(Millis at)
    {
        close(at);
        if (m_protocol)
            m_current = BandSegment{at, at, 0, Words::tr("Protocol"), true};
        else if (m_inStep)
            m_current = BandSegment{at, at, m_step.number, m_step.title, false};
    }

    std::vector<BandSegment> m_segments;
    std::optional<BandSegment> m_current;
    BandSegment m_step;
    bool m_inStep = false;
    bool m_protocol = false;
};

} // namespace

ReplayView replayView(const std::vector<call::LogEntry>& entries, const store::CallSummary& call,
                      const pack::Pack* pack)
{
    ReplayView view;
    view.call = toQt(call.id);
    view.agent = toQt(call.agent);
    view.startedAt = call.startedAt;
    view.live = !call.length;
    view.outcome = outcomeView(call, pack);
    view.packTitle = toQt(pack == nullptr ? call.pack : pack->title);
    view.packRevision = toQt(call.packRevision);
    view.packKept = pack != nullptr;
    view.erased = call.erased;

    const auto stands = call::standing(entries);
    ReplayRows rows(call, pack);
    Band band;
    protocol::State protocol;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto& entry = entries[i];
        rows.add(entry, !stands[i]);
        view.length = call.length.value_or(entry.elapsed);
        if (!stands[i] || protocol.ending != protocol::Ending::None)
            continue;
        const auto visitor = overloaded{
            [&](const ce::MoodSet& e) {
                view.moods.push_back({entry.elapsed, e.level});
            },
            [&](const ce::StepEntered& e) {
                band.step(entry.elapsed, rows.stepNumber(e.step), rows.stepTitle(e.step));
            },
            [&](const protocol::Event& e) {
                protocol = protocol::apply(std::move(protocol), e, entry.elapsed);
                band.protocol(entry.elapsed, protocol.ending == protocol::Ending::None &&
                                                 (protocol.breach.has_value() || protocol.safety.has_value()));
            },
            [](const auto&) {},
        };
        std::visit(visitor, entry.event);
    }
    view.band = band.end(view.length);
    view.situation = rows.situation();
    view.caller = rows.caller();
    view.rows = rows.take();
    return view;
}

QString proofText(const store::VerifyReport& proof)
{
    using Fault = store::VerifyReport::Fault;
    const auto seq = QString::number(proof.seq);
    switch (proof.fault) {
    case Fault::None: return Words::tr("log verified ✓");
    case Fault::Changed: return Words::tr("the log was changed at event %1").arg(seq);
    case Fault::Missing: return Words::tr("event %1 is gone from the log").arg(seq);
    case Fault::Inserted: return Words::tr("the log holds more than was written, from event %1 on").arg(seq);
    case Fault::Truncated: return Words::tr("the end of the log is gone, from event %1 on").arg(seq);
    case Fault::Projection: return Words::tr("the list does not follow from the log");
    case Fault::Unreadable: return Words::tr("event %1 of the log cannot be read").arg(seq);
    }
    return {};
}

Result<Replay> readReplay(const store::CallLog& log, const std::string& call)
{
    const auto summary = log.find(call);
    if (!summary)
        return tl::unexpected(summary.error());
    if (!*summary)
        return fail(Errc::NotFound, "call.unknown", call);
    const auto entries = log.entries(call);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto proof = log.verify(call);
    if (!proof)
        return tl::unexpected(proof.error());

    Replay replay;
    replay.summary = **summary;
    replay.proof = *proof;
    if (auto pack = keptPack(log.database(), replay.summary.pack, replay.summary.packRevision))
        replay.pack = std::move(*pack);
    replay.view = replayView(*entries, replay.summary, replay.pack.get());
    return replay;
}

} // namespace evenkeel::app
