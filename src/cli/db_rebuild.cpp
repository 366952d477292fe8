// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/db_verbs.h"

#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <ostream>
#include <thread>

namespace evenkeel::cli {

namespace {

constexpr Millis kAtOnce{60};
/// Others that wait for the file look again after some milliseconds.
constexpr Millis kPause{15};

volatile std::sig_atomic_t interrupted = 0;

/// While it lives, an interrupt is for us: it ends the work after the piece that is under way.
class Interrupts
{
  public:
    Interrupts()
    {
        interrupted = 0;
        struct sigaction ours = {};
        ours.sa_handler = [](int) { interrupted = 1; };
        ours.sa_flags = SA_RESETHAND; // the second one ends the program at once
        ::sigemptyset(&ours.sa_mask);
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            ::sigaction(kSignals[i], &ours, &m_before[i]);
    }
    ~Interrupts()
    {
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            ::sigaction(kSignals[i], &m_before[i], nullptr);
    }
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;

  private:
    static constexpr std::array kSignals{SIGINT, SIGTERM};
    std::array<struct sigaction, 2> m_before{};
};

/// Rewrites one line a few times a second.
class Progress
{
  public:
    Progress(std::ostream& out, bool wanted)
        : m_out(out)
        , m_wanted(wanted)
    {}
    void tell(const store::CallLog::RebuildProgress& progress, bool last)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!m_wanted || (!last && now - m_told < std::chrono::milliseconds(250)))
            return;
        m_told = now;
        m_out << "\r" << progress.done << " of " << progress.all << " calls" << (last ? "\n" : "") << std::flush;
    }

  private:
    std::ostream& m_out;
    bool m_wanted;
    std::chrono::steady_clock::time_point m_told{};
};

/// Whether an earlier one is to be gone on with. Under another caller.key than the calls', all begins anew.
Result<bool> goesOn(const OpenLog& open, bool anew)
{
    const auto due = open.log->rebuildDue();
    const auto changed = open.database->callerKeyChanged();
    if (!due || !changed)
        return tl::unexpected(due ? changed.error() : due.error());
    return *due && !*changed && !anew;
}

} // namespace

int dbRebuild(Context& context)
{
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    const auto on = goesOn(*open, context.options.contains("anew"));
    if (!on)
        return report(context, on.error());
    const Interrupts interrupts;
    if (!*on) {
        if (const auto started = open->log->startRebuild(); !started)
            return report(context, started.error());
    }
    Progress progress(context.err, context.options.contains("progress") || ::isatty(STDERR_FILENO) == 1);
    store::CallLog::RebuildProgress calls;
    bool left = true;
    do { // one piece at least, so that there is something to tell of
        const auto more = open->log->rebuildMore(kAtOnce, calls);
        if (!more)
            return report(context, more.error());
        left = *more;
        progress.tell(calls, !left || interrupted != 0);
        if (left)
            std::this_thread::sleep_for(kPause);
    } while (left && interrupted == 0);
    if (context.json)
        printJson(context, {{"ok", !left}, {"calls", calls.done}, {"all", calls.all}});
    else if (left)
        context.out << "Interrupted at " << calls.done << " of " << calls.all
                    << " calls. 'evenkeel-cli db rebuild' goes on from there, and so does the program.\n";
    else
        context.out << "Summaries made again: " << calls.done << ".\n";
    return left ? kFinding : kGood;
}

} // namespace evenkeel::cli
