// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/paths.h"
#include "cli/command.h"
#include "cli/commands.h"

#include <QCoreApplication>

#include <array>
#include <exception>
#include <iostream>

int main(int argc, char** argv)
{
    using namespace evenkeel;
    int one = 1; // Qt would take options of its own out of ours
    const QCoreApplication qt(one, argv);
    app::nameApplication();

    // A row here makes a group known.
    const std::array groups = {
        cli::Group{"pack", "check, search, compare, publish, import and export script packs", cli::packCommands()},
        cli::Group{"key", "keys that sign packs", cli::keyCommands()},
        cli::Group{"policy", "list, show and prove the rules for ending a call", cli::policyCommands()},
        cli::Group{"call", "play, read and verify calls", cli::callCommands()},
        cli::Group{"practice", "practise on the scripted callers of a pack", cli::practiceCommands()},
        cli::Group{"followup", "what was escalated and is still to be done", cli::followUpCommands()},
        cli::Group{"review", "score calls, compare raters and draw samples", cli::reviewCommands()},
        cli::Group{"export", "lists as files for other programs", cli::exportCommands()},
        cli::Group{"evidence", "one call as a file that proves itself", cli::evidenceCommands()},
        cli::Group{"insights", "what the calls have in common", cli::insightsCommands()},
        cli::Group{"audit", "who read, exported, changed and erased what", cli::auditCommands()},
        cli::Group{"hold", "calls that must be kept as they are", cli::holdCommands()},
        cli::Group{"retention", "what goes when it is old enough", cli::retentionCommands()},
        cli::Group{"role", "the passphrases of supervisors and trainers", cli::roleCommands()},
        cli::Group{"team", "which agents are a team", cli::teamCommands()},
        cli::Group{"db", "check, copy, repair and erase what is logged", cli::dbCommands()},
    };
    try {
        return cli::dispatch(groups, {argv + 1, argv + argc}, std::cin, std::cout, std::cerr);
    } catch (const std::exception& bug) {
        std::cerr << "evenkeel-cli: internal error: " << bug.what() << "\n";
        return cli::kDataError;
    }
}
