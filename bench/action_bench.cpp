// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live_call.h"
#include "bench/bare_append.h"
#include "bench/measures.h"
#include "pack/codec.h"
#include "store/call_log.h"
#include "store/database.h"

#include <stdexcept>

namespace evenkeel::bench {

namespace {

constexpr int kCalls = 60;
constexpr int kActionsACall = 50;

/// What agents do most: steps, lines, moods, a note now and then.
class Actions
{
  public:
    explicit Actions(const pack::Pack& pack)
        : m_guide(pack.guides.at(0))
    {
        for (const auto& line : pack.lines)
            if (line.use.empty() && line.text.at(pack.language).brief.find('{') == std::string::npos)
                m_lines.push_back(line.id);
    }

    [[nodiscard]] call::Command at(std::size_t i) const
    {
        switch (i % 5) {
        case 0: return call::command::GoToStep{m_guide.steps.at(1 + i / 5 % (m_guide.steps.size() - 1)).id};
        case 1: return call::command::SetMood{static_cast<int>(1 + i / 5 % 5)};
        case 2: return call::command::AddNote{"Parcel went to the old address; the courier brings it back."};
        default: return call::command::SayLine{m_lines.at(i % m_lines.size())};
        }
    }

  private:
    const pack::Guide& m_guide;
    std::vector<std::string> m_lines;
};

template <typename T> T good(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().key + ' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

struct Durations
{
    Sample ours, bare;
    Sample start;              ///< of a call, with what has to be known and kept then
    Sample growing;            ///< as many bytes at the end of a file, as a plain log file is written
    Sample oursWork, bareWork; ///< processor time, which is what is left on a quick disk
    std::size_t bytes = 0;     ///< that one action writes
};

Durations durations(const Places& places)
{
    const auto folder = places.scratch / "actions";
    std::filesystem::create_directories(folder);
    const auto pack = std::make_shared<const pack::Pack>(good(pack::load(places.shippedPack())));
    const auto* policy = pack::findPolicy(*pack, "permission-first");
    if (policy == nullptr)
        throw std::runtime_error("the shipped pack has no policy permission-first");
    const auto database = good(store::Database::open(QString::fromStdString(folder.string())));
    store::CallLog log(*database);
    const Actions actions(*pack);

    Durations result;
    std::unique_ptr<BareAppend> bare;
    std::unique_ptr<GrowingFile> growing;
    for (int c = 0; c < kCalls; ++c) {
        app::LiveCall call(log, pack, *policy, "bench");
        call::command::Start start;
        start.name = "A caller";
        start.number = "555 01" + std::to_string(c);
        const auto startBegun = Clock::now();
        good(call.perform(start));
        result.start.add(Clock::now() - startBegun);
        const auto before = bytesWritten();
        for (std::size_t i = 0; i < kActionsACall; ++i) {
            const auto begun = Clock::now();
            const auto workBegun = CpuClock::now();
            const auto done = good(call.perform(actions.at(i)));
            const auto work = CpuClock::now() - workBegun;
            const auto time = Clock::now() - begun;
            if (done.entries.empty())
                throw std::runtime_error("an action wrote nothing");
            if (!bare)
                continue; // the first call tells how much an action writes
            result.ours.add(time);
            result.oursWork.add(work);
            const auto bareBegun = Clock::now();
            const auto bareWorkBegun = CpuClock::now();
            bare->write();
            result.bareWork.add(CpuClock::now() - bareWorkBegun);
            result.bare.add(Clock::now() - bareBegun);
            const auto growingBegun = Clock::now();
            growing->write();
            result.growing.add(Clock::now() - growingBegun);
        }
        if (!bare) {
            result.bytes = (bytesWritten() - before) / kActionsACall;
            bare = std::make_unique<BareAppend>(folder / "bare", result.bytes);
            growing = std::make_unique<GrowingFile>(folder / "growing", result.bytes);
        }
        good(call.perform(
            call::Command(call::command::WrapUp{pack->wrapUp.outcomes.at(0).id, pack->wrapUp.rootCauses.at(0).id,
                                                pack->wrapUp.resolutions.at(0).id, true, 5})));
        database->checkpoint(); // as the program does between calls
    }
    if (const auto report = good(log.verify()); !report.good())
        throw std::runtime_error("the log does not verify");
    return result;
}

} // namespace

Measure oneAction(const Places& places)
{
    const auto times = durations(places);
    Measure result;
    result.unit = "µs";
    result.ours = {times.ours, 1};
    result.compare("one write of as many bytes in place, and fdatasync", {times.bare, 1});
    result.goals = {{"times a write at the end of a log file", times.ours.at(0.5) / times.growing.at(0.5),
                     Goal::Sense::AtMost, 1.2},
                    {"times a write in place", result.ratio, Goal::Sense::AtMost, 1.2},
                    {"p99, µs", times.ours.at(0.99), Goal::Sense::AtMost, 1000}};
    result.details = {{"bytes_an_action", times.bytes},
                      {"ours", times.ours.json()},
                      {"bare", times.bare.json()},
                      {"start_of_a_call", times.start.json()},
                      {"growing_file", times.growing.json()},
                      {"ours_processor", times.oursWork.json()},
                      {"bare_processor", times.bareWork.json()}};
    return result;
}

} // namespace evenkeel::bench
