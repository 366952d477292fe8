// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session_list.h"

#include "app/call_pack.h"
#include "app/dates.h"
#include "app/text.h"
#include "store/call_values.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>

namespace evenkeel::app {

namespace {

constexpr std::size_t kMostKept = 8;

/// Where translators find the texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sessions)
};

SessionRow rowOf(const store::CallSummary& call, const pack::Pack* pack)
{
    SessionRow row;
    row.id = toQt(call.id);
    row.ord = call.ord;
    row.startedAt = call.startedAt;
    row.length = call.length;
    row.agent = toQt(call.agent);
    row.situation = situationLabel(pack, call.situation);
    row.moods = call.moods;
    row.moodStart = call.moodStart;
    row.moodPeak = call.moodPeak;
    row.moodEnd = call.moodEnd;
    row.outcome = outcomeView(call, pack);
    row.score = call.score;
    row.disputed = call.disputed;
    row.reviewDue = call.reviewDue && !call.reviewed;
    return row;
}

template <typename Label>
std::vector<SessionChoices::Choice> choices(const std::vector<std::string>& ids, const Label& label)
{
    std::vector<SessionChoices::Choice> out;
    for (const auto& id : ids) {
        if (!id.empty())
            out.emplace_back(toQt(id), label(id));
    }
    std::ranges::sort(out, [](const auto& a, const auto& b) { return a.second.localeAwareCompare(b.second) < 0; });
    return out;
}

} // namespace

const pack::Pack* PackShelf::find(const store::Database& database, const std::string& id, const std::string& revision)
{
    const std::pair key(id, revision);
    if (const auto found = m_packs.find(key); found != m_packs.end())
        return found->second.get();
    if (m_packs.size() >= kMostKept)
        m_packs.clear();
    auto pack = keptPack(database, id, revision);
    return m_packs.emplace(key, pack ? *pack : nullptr).first->second.get();
}

Result<SessionPage> sessionPage(const store::CallLog& log, PackShelf& packs, store::CallFilter filter)
{
    const auto wanted = static_cast<std::size_t>(filter.limit);
    ++filter.limit; // one more tells whether there is more
    QElapsedTimer clock;
    clock.start();
    auto found = log.page(filter);
    if (!found)
        return tl::unexpected(found.error());
    SessionPage page;
    page.took = Millis{clock.elapsed()};
    page.matches = found->matches;
    page.matchesMore = found->matchesMore;
    page.incomplete = found->incomplete;
    page.more = filter.order == store::CallOrder::Newest && found->rows.size() > wanted;
    if (found->rows.size() > wanted)
        found->rows.resize(wanted);
    page.rows.reserve(found->rows.size());
    for (const auto& call : found->rows)
        page.rows.push_back(rowOf(call, packs.find(log.database(), call.pack, call.packRevision)));
    return page;
}

Result<SessionChoices> sessionChoices(const store::CallLog& log, PackShelf& packs)
{
    const auto known = store::callValues(log.database());
    if (!known)
        return tl::unexpected(known.error());
    store::CallFilter newest;
    newest.limit = 1;
    const auto latest = log.list(newest);
    if (!latest)
        return tl::unexpected(latest.error());
    const auto* pack =
        latest->empty() ? nullptr : packs.find(log.database(), latest->front().pack, latest->front().packRevision);
    SessionChoices out;
    out.agents = choices(known->agents, [](const auto& id) { return toQt(id); });
    out.outcomes = choices(known->outcomes, [&](const auto& id) { return outcomeLabel(pack, id); });
    out.situations = choices(known->situations, [&](const auto& id) { return situationLabel(pack, id); });
    return out;
}

QString timeOfDay(Timestamp at)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    return QLocale().toString(local.time(), QLocale::ShortFormat);
}

QString relativeDay(QDate day, QDate today)
{
    if (day == today)
        return Words::tr("Today");
    if (day == today.addDays(-1))
        return Words::tr("Yest.", "yesterday, short");
    return calendarDay(day, today);
}

QString calendarDay(QDate day, QDate near)
{
    const bool sameYear = day.year() == near.year();
    return QLocale().toString(day, sameYear ? Words::tr("d MMM", "a day of this year")
                                            : Words::tr("d MMM yyyy", "a day of another year"));
}

QString sessionWhen(Timestamp at, QDate today)
{
    const auto day = toQt(localDate(at));
    const auto shown = relativeDay(day, today);
    if (day.year() != today.year() && day != today.addDays(-1))
        return shown;
    return Words::tr("%1 %2", "day, time").arg(shown, timeOfDay(at));
}

} // namespace evenkeel::app
