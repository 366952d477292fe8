// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/insight_reading.h"

#include "app/text.h"
#include "store/call_log.h"
#include "store/insights.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace evenkeel::app {

using call::Part;
using store::InsightBy;
using store::InsightOf;

namespace {

constexpr int kMostLine = 60; ///< of a line's text beside its dot

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InsightWords)

  public:
    static InsightNames endings()
    {
        return {{{Part::Ending, "by-agent"}, tr("By the agent, by the rules")},
                {{Part::Ending, "overridden"}, tr("By the agent, rules overridden")},
                {{Part::Ending, "finished"}, tr("Ordinary end")},
                {{Part::Ending, "caller-hung-up"}, tr("Caller hung up")},
                {{Part::Ending, "dropped"}, tr("Line dropped")},
                {{Part::Ending, "agent-hung-up"}, tr("Agent hung up")},
                {{Part::Ending, "transferred"}, tr("Transferred")},
                {{Part::Reason, "other"}, tr("Other")}};
    }
    static QString noSituation() { return tr("No situation chosen"); }
};

InsightOf ofWhom(InsightWhose whose)
{
    constexpr std::array all = {InsightOf::Everyone, InsightOf::Agent, InsightOf::Team, InsightOf::Situation,
                                InsightOf::Revision};
    return all[static_cast<std::size_t>(whose)];
}

InsightBy byWhat(InsightRowsBy by)
{
    constexpr std::array all = {InsightBy::Agent, InsightBy::Team, InsightBy::Situation, InsightBy::Revision};
    return all[static_cast<std::size_t>(by)];
}

Date mondayOf(Date day)
{
    return day - (std::chrono::weekday(day) - std::chrono::Monday);
}

store::InsightFilter filterOf(const InsightAsk& ask, Date today)
{
    store::InsightFilter filter;
    filter.of = ofWhom(ask.whose);
    filter.key = toStd(ask.key);
    if (ask.weeks < 0) {
        filter.from = ask.from;
        filter.to = ask.to;
    } else if (ask.weeks > 0) {
        filter.from = mondayOf(today) - std::chrono::weeks(ask.weeks - 1); // whole weeks, and the present one
    }
    return filter;
}

/// Each week from the first one to the last one.
std::vector<InsightWeek> weeksOf(const std::vector<store::Insight>& found, const store::InsightFilter& filter)
{
    std::vector<InsightWeek> weeks;
    if (found.empty())
        return weeks;
    const auto first = parseDate(found.front().key).value_or(Date{});
    const auto last = parseDate(found.back().key).value_or(Date{});
    auto next = found.begin();
    for (auto day = filter.from ? std::min(mondayOf(*filter.from), first) : first; day <= last;
         day += std::chrono::weeks(1)) {
        InsightWeek week{day, {}};
        if (next != found.end() && next->key == isoDate(day))
            week.counts = (next++)->counts;
        weeks.push_back(week);
    }
    return weeks;
}

InsightItems itemsOf(const std::vector<std::string>& keys)
{
    InsightItems items;
    for (const auto& key : keys)
        items.emplace_back(toQt(key), key.empty() ? Words::noSituation() : toQt(key));
    return items;
}

QString shortText(const std::string& text)
{
    auto line = toQt(text).simplified();
    if (line.size() <= kMostLine)
        return line;
    line.truncate(line.at(kMostLine - 1).isHighSurrogate() ? kMostLine - 1 : kMostLine);
    return line + QChar(0x2026);
}

} // namespace

Result<InsightFacts> readInsights(store::Database& database, const InsightAsk& ask, Date today)
{
    InsightFacts facts;
    facts.ask = ask;
    const auto due = store::CallLog(database).rebuildDue();
    if (!due)
        return tl::unexpected(due.error());
    facts.incomplete = *due;
    auto filter = filterOf(ask, today);
    facts.from = filter.from;
    facts.to = ask.weeks > 0 ? today : filter.to;
    facts.whose = ask.whose == InsightWhose::Situation && ask.key.isEmpty() ? Words::noSituation() : ask.key;
    const auto parts = store::insightParts(database, filter, {});
    filter.by = InsightBy::Week;
    const auto weeks = store::insights(database, filter);
    if (!parts || !weeks)
        return tl::unexpected(parts ? weeks.error() : parts.error());
    if (!parts->empty())
        facts.parts = parts->front().parts;
    for (const auto& week : *weeks)
        call::add(facts.whole, week.counts);
    facts.weeks = weeksOf(*weeks, filter);

    filter.by = byWhat(ask.rowsBy);
    facts.rowsKnown = store::isAnswerable(filter);
    if (facts.rowsKnown) {
        const auto rows = store::insights(database, filter);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const auto& row : *rows)
            facts.rows.push_back({row.key.empty() ? Words::noSituation() : toQt(row.key), row.counts});
    }
    const auto lines = store::lineFigures(database, filter.from, filter.to);
    if (!lines)
        return tl::unexpected(lines.error());
    for (const auto& line : lines->lines)
        facts.lines.push_back({toQt(line.line), line.uses, line.calmer});
    facts.linesHidden = lines->hidden;
    facts.names = Words::endings();
    return facts;
}

Result<InsightChoices> readInsightChoices(const store::Database& database)
{
    const auto keys = store::insightKeys(database);
    if (!keys)
        return tl::unexpected(keys.error());
    return InsightChoices{itemsOf(keys->agents), itemsOf(keys->teams), itemsOf(keys->situations),
                          itemsOf(keys->revisions)};
}

void nameInsights(InsightFacts& facts, const pack::Pack& pack)
{
    for (const auto& guide : pack.guides) {
        for (const auto& step : guide.steps) {
            facts.steps.push_back(step.id);
            facts.names[{Part::Step, step.id}] = shortText(step.title);
        }
    }
    for (const auto& outcome : pack.wrapUp.outcomes)
        facts.names[{Part::Outcome, outcome.id}] = shortText(outcome.label);
    for (const auto& policy : pack.policies)
        for (const auto& reason : policy.endReasons)
            facts.names[{Part::Reason, reason.id}] = shortText(reason.label);
    for (const auto& situation : pack.situations) {
        const auto id = toQt(situation.id);
        if (facts.ask.whose == InsightWhose::Situation && facts.whose == id)
            facts.whose = shortText(situation.title);
        for (auto& row : facts.rows)
            if (facts.ask.rowsBy == InsightRowsBy::Situation && row.name == id)
                row.name = shortText(situation.title);
    }
    for (auto& said : facts.lines) {
        const auto line = std::ranges::find(pack.lines, toStd(said.text), &pack::Line::id);
        if (line == pack.lines.end())
            continue;
        const auto text = line->text.find(pack.language);
        if (text != line->text.end())
            said.text = shortText(text->second.brief.empty() ? text->second.full : text->second.brief);
    }
}

void nameChoices(InsightChoices& choices, const pack::Pack& pack)
{
    for (auto& [id, name] : choices.situations) {
        const auto found = std::ranges::find(pack.situations, toStd(id), &pack::Situation::id);
        if (found != pack.situations.end())
            name = shortText(found->title);
    }
}

} // namespace evenkeel::app
