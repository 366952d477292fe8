// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clock.h"
#include "cli/db_verbs.h"
#include "cli/interrupts.h"
#include "cli/retention_verbs.h"
#include "store/retention.h"

#include <ostream>

namespace evenkeel::cli {

int retentionPlan(Context& context)
{
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    const auto counts = store::Retention(*open->log).plan(app::Clock::system().wall());
    if (!counts)
        return report(context, counts.error());
    auto all = nlohmann::ordered_json::array();
    for (const auto& one : *counts) {
        all.push_back({{"days", one.rule.days},
                       {"outcome", one.rule.outcome},
                       {"action", idOf(one.rule.action)},
                       {"calls", one.calls},
                       {"held", one.held},
                       {"waiting", one.waiting}});
        if (context.json)
            continue;
        const bool drops = one.rule.action == store::RetentionAction::Drop;
        context.out << "after " << one.rule.days << " days, "
                    << (one.rule.outcome.empty() ? "any outcome" : "outcome " + one.rule.outcome) << ": " << one.calls
                    << (drops ? " calls would go from lists, search and figures, and not come back, "
                              : " calls would lose their private texts, ")
                    << one.held << " are kept by a legal hold";
        if (drops)
            context.out << ", " << one.waiting << " wait for somebody to finish them";
        context.out << "\n";
    }
    if (context.json)
        context.out << all.dump() << "\n";
    else if (counts->empty())
        context.out << "No rules: everything is kept.\n";
    return kGood;
}

int retentionApply(Context& context)
{
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    const Interrupts interrupts;
    std::int64_t told = 0;
    const auto done = store::Retention(*open->log).apply(machineActor(), [&](const store::RetentionProgress& progress) {
        if (!context.json && progress.calls - told >= 1000) {
            told = progress.calls;
            context.err << progress.calls << " of " << progress.all << " calls\n";
        }
        return !interrupts.asked();
    });
    if (!done)
        return report(context, done.error());
    const auto backups = open->database->backupCount();
    if (context.json) {
        printJson(context, {{"ok", done->finished},
                            {"calls", done->calls},
                            {"dropped", done->dropped},
                            {"all", done->all},
                            {"backups", backups}});
        return done->finished ? kGood : kFinding;
    }
    context.out << "Calls whose private texts were erased: " << done->calls << ".\n";
    if (done->dropped > 0)
        context.out << "Of these no list, search or figure knows any more: " << done->dropped << ".\n";
    if (!done->finished)
        context.out << "Interrupted; 'evenkeel-cli retention apply' goes on.\n";
    else if (backups > 0)
        context.out << "Older copies in the folders backups and kept-aside that may still hold them: " << backups
                    << ".\n";
    return done->finished ? kGood : kFinding;
}

} // namespace evenkeel::cli
