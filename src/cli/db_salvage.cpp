// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/db_verbs.h"
#include "store/salvage.h"

#include <QDir>

#include <nlohmann/json.hpp>

#include <ostream>

namespace evenkeel::cli {

int dbSalvage(Context& context)
{
    const auto folder = dataFolder(context);
    const auto salvaged = store::salvage(folder);
    if (!salvaged)
        return report(context, salvaged.error());
    const auto& r = *salvaged;
    const bool whole = r.lostCalls == 0 && r.cutCalls == 0 && r.eventsLost == 0 && r.eventsBeside == 0 &&
                       r.privateLost == 0 && r.packsLost == 0 && r.auditedLost == 0 && !r.recordsDamaged &&
                       r.publicationsLost == 0 && r.signingKeysLost == 0 && !r.newCallerKey;
    const auto backups = QDir(folder + u"/backups"_qs).entryList({u"*.sqlite"_qs}, QDir::Files).size();
    if (context.json) {
        printJson(context, {{"ok", whole},
                            {"kept_aside", r.keptAside.toStdString()},
                            {"rest", r.rest.toStdString()},
                            {"calls", r.calls},
                            {"calls_cut", r.cutCalls},
                            {"calls_lost", r.lostCalls},
                            {"events", r.events},
                            {"events_mended", r.eventsMended},
                            {"events_beside", r.eventsBeside},
                            {"events_lost", r.eventsLost},
                            {"private_lost", r.privateLost},
                            {"packs", r.packs},
                            {"packs_lost", r.packsLost},
                            {"audited", r.audited},
                            {"audited_lost", r.auditedLost},
                            {"holds", r.holds},
                            {"rules", r.rules},
                            {"dropped", r.dropped},
                            {"passphrases", r.passphrases},
                            {"teams", r.teams},
                            {"records_damaged", r.recordsDamaged},
                            {"publications", r.publications},
                            {"publications_lost", r.publicationsLost},
                            {"signing_keys", r.signingKeys},
                            {"signing_keys_lost", r.signingKeysLost},
                            {"new_caller_key", r.newCallerKey},
                            {"backups", backups}});
        return whole ? kGood : kFinding;
    }
    auto& out = context.out;
    out << "New database: " << r.calls << " calls, " << r.events << " events, " << r.packs
        << " packs, each proved by its hash.\n";
    if (r.eventsMended > 0)
        out << "Events in which one wrong bit was put right: " << r.eventsMended << ".\n";
    if (r.cutCalls > 0)
        out << "Calls that end before the damage: " << r.cutCalls << ".\n";
    if (r.lostCalls > 0)
        out << "Calls that are lost: " << r.lostCalls << ".\n";
    if (r.eventsBeside > 0)
        out << "Events that were read but come after the damage in their call: " << r.eventsBeside << ", in "
            << printable(r.rest.toStdString()) << ".\n";
    if (r.eventsLost > 0)
        out << "Events that are lost: " << r.eventsLost << ".\n";
    if (r.privateLost > 0)
        out << "Events whose private text is lost: " << r.privateLost << ".\n";
    if (r.packsLost > 0)
        out << "Packs whose text is lost: " << r.packsLost << ".\n";
    out << "Taken over: " << r.audited << " entries of the audit log, " << r.holds << " legal holds, " << r.rules
        << " retention rules, " << r.passphrases << " passphrases of roles, " << r.teams << " agents in teams.\n";
    if (r.auditedLost > 0)
        out << "Entries of the audit log that are lost: " << r.auditedLost << ".\n";
    if (r.recordsDamaged)
        out << "Holds, rules, passphrases and teams could not all be read; look at them before anything is erased.\n";
    if (r.publications > 0)
        out << "Publications of packs: " << r.publications << ".\n";
    if (r.publicationsLost > 0)
        out << "Publications that are lost: " << r.publicationsLost
            << ". Look at 'evenkeel-cli pack log' what is in force.\n";
    if (r.signingKeysLost > 0)
        out << "Signing keys that are lost: " << r.signingKeysLost
            << ". Trust them again before anything is published.\n";
    if (r.newCallerKey)
        out << "caller.key could not be read; there is a new one.\n";
    if (!whole && backups > 0)
        out << "Older copies in the folder backups that may hold more: " << backups << ".\n";
    out << "The old database is kept as it was: " << printable(r.keptAside.toStdString()) << "\n";
    return whole ? kGood : kFinding;
}

} // namespace evenkeel::cli
