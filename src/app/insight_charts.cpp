// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/insight_charts.h"

#include "app/dates.h"
#include "app/text.h"
#include "report/wilson.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <functional>

namespace evenkeel::app {

namespace {

using call::Counts;
using call::Part;
using report::Chart;
using report::ChartKind;
using report::Datum;
using report::Series;
using report::Unit;
using Member = std::int64_t Counts::*;

class Charts
{
    Q_DECLARE_TR_FUNCTIONS(InsightCharts)

  public:
    explicit Charts(const InsightFacts& facts)
        : m_facts(facts)
    {}

    std::vector<InsightChart> all() const
    {
        std::vector<InsightChart> out;
        const auto add = [&](Chart chart, const QString& note = QString()) {
            auto table = report::tableOf(chart);
            if (chart.labelled == weekFrom()) {
                for (std::size_t i = 0; i < table.rows.size() && i < m_facts.weeks.size(); ++i)
                    table.rows[i][0] = isoDate(m_facts.weeks[i].monday); // of whichever year
            }
            out.push_back({std::move(chart), std::move(table), note});
        };
        add(calls());
        add(calmer(), tr("Calmer: the last mood is calmer than the worst one."));
        add(moods());
        add(outcomes());
        add(endings());
        add(reasons());
        add(protocol(), tr("Of the calls with conduct that stops a conversation."));
        add(skipped(), tr("Skipped: never entered, though a later step was, or the call came to its ordinary end."));
        add(stepTimes(), tr("The mean over the calls that entered the step."));
        add(afterCalls(), tr("From the end of a call to its wrap-up. Recovery pauses are not in it."));
        out.push_back(rows());
        add(lines(), linesNote());
        return out;
    }

  private:
    static QString percent(double share) { return toQt(report::valueText(Unit::Share, share)); }
    static QString duration(double ms) { return toQt(report::valueText(Unit::Time, ms)); }
    static QString number(std::int64_t n) { return QLocale().toString(static_cast<qlonglong>(n)); }
    static QString dayOf(Date day) { return QLocale().toString(toQt(day), QLocale::ShortFormat); }
    static QString shortDay(Date day) { return QLocale().toString(toQt(day), QStringLiteral("d MMM")); }

    static std::string weekFrom() { return toStd(tr("Week from")); }

    [[nodiscard]] QString nameOf(Part part, const std::string& id, const QString& none) const
    {
        if (id.empty())
            return none;
        const auto found = m_facts.names.find({part, id});
        return found == m_facts.names.end() ? toQt(id) : found->second;
    }

    static Chart begun(const char* id, ChartKind kind, Unit unit, const QString& title, const QString& labelled)
    {
        Chart chart;
        chart.id = id;
        chart.kind = kind;
        chart.unit = unit;
        chart.title = toStd(title);
        chart.labelled = toStd(labelled);
        return chart;
    }

    [[nodiscard]] Chart weekly(const char* id, ChartKind kind, Unit unit, const QString& title) const
    {
        auto chart = begun(id, kind, unit, title, QString());
        chart.labelled = weekFrom();
        for (const auto& week : m_facts.weeks)
            chart.labels.push_back(toStd(shortDay(week.monday)));
        return chart;
    }

    void addWeeks(Chart& chart, const QString& name, const std::function<Datum(const InsightWeek&)>& datum) const
    {
        Series series{toStd(name), {}};
        for (const auto& week : m_facts.weeks)
            series.data.push_back(datum(week));
        chart.series.push_back(std::move(series));
    }

    /// A share of each week, with what chance leaves open.
    void addShare(Chart& chart, const QString& name, Member part, Member whole) const
    {
        addWeeks(chart, name, [&](const InsightWeek& week) {
            const auto n = week.counts.*whole;
            if (n == 0)
                return Datum{};
            const auto found = report::wilson(week.counts.*part, n);
            return Datum{found.share, found.low, found.high,
                         toStd(tr("%1, week from %2: %3 of %4 calls (%5 to %6)")
                                   .arg(name, dayOf(week.monday), percent(found.share), number(n), percent(found.low),
                                        percent(found.high)))};
        });
    }

    [[nodiscard]] Chart calls() const
    {
        auto chart = weekly("calls", ChartKind::Columns, Unit::Count, tr("Calls a week"));
        chart.summary =
            toStd(tr("%1 calls, of a mean length of %2.")
                      .arg(number(m_facts.whole.calls), duration(mean(m_facts.whole.talk, m_facts.whole.calls))));
        addWeeks(chart, tr("Calls"), [](const InsightWeek& week) {
            return Datum{static_cast<double>(week.counts.calls),
                         {},
                         {},
                         toStd(tr("Week from %1: %2 calls").arg(dayOf(week.monday), number(week.counts.calls)))};
        });
        return chart;
    }

    [[nodiscard]] Chart calmer() const
    {
        auto chart = weekly("calmer", ChartKind::Lines, Unit::Share, tr("Callers calmer at the end, and escalations"));
        const auto& whole = m_facts.whole;
        chart.summary = toStd(tr("Calmer at the end: %1 of %2 calls with a mood. Escalated: %3.")
                                  .arg(percent(mean(whole.calmer, whole.withMood)), number(whole.withMood),
                                       percent(mean(whole.escalated, whole.calls))));
        addShare(chart, tr("Calmer at the end"), &Counts::calmer, &Counts::withMood);
        addShare(chart, tr("Escalated"), &Counts::escalated, &Counts::calls);
        return chart;
    }

    static double mean(std::int64_t total, std::int64_t n)
    {
        return n == 0 ? 0 : static_cast<double>(total) / static_cast<double>(n);
    }

    [[nodiscard]] static QString moodName(int level)
    {
        switch (level) {
        case 1: return tr("1 Calm");
        case 2: return tr("2 Uneasy");
        case 3: return tr("3 Upset");
        case 4: return tr("4 Angry");
        default: return tr("5 Furious");
        }
    }

    [[nodiscard]] Chart moods() const
    {
        auto chart = begun("moods", ChartKind::Heat, Unit::Count,
                           tr("Mood at the start (down) and at the end (across)"), tr("At the end"));
        chart.summary = toStd(tr("%1 calls have a mood; in %2 of them the caller was calmer at the end than at worst.")
                                  .arg(number(m_facts.whole.withMood), number(m_facts.whole.calmer)));
        for (int level = 1; level <= 5; ++level)
            chart.labels.push_back(toStd(moodName(level)));
        if (m_facts.whole.withMood == 0)
            return chart;
        for (int start = 5; start >= 1; --start) {
            Series series{toStd(moodName(start)), {}};
            for (int end = 1; end <= 5; ++end) {
                const auto n = sumOf(Part::Mood, std::to_string(start) + '>' + std::to_string(end)).n;
                series.data.push_back(
                    {static_cast<double>(n),
                     {},
                     {},
                     toStd(tr("From %1 to %2: %3 calls").arg(moodName(start), moodName(end), number(n)))});
            }
            chart.series.push_back(std::move(series));
        }
        return chart;
    }

    [[nodiscard]] call::PartSum sumOf(Part part, const std::string& name) const
    {
        const auto found = m_facts.parts.find({part, name});
        return found == m_facts.parts.end() ? call::PartSum{} : found->second;
    }

    /// A bar for each part of a kind, the longest first: they are no people.
    [[nodiscard]] Chart counted(const char* id, Part part, const QString& title, const QString& labelled,
                                const QString& none, std::int64_t whole) const
    {
        auto chart = begun(id, ChartKind::Rows, Unit::Count, title, labelled);
        std::vector<std::pair<QString, std::int64_t>> rows;
        for (const auto& [key, sum] : m_facts.parts) {
            if (key.part == part)
                rows.emplace_back(nameOf(part, key.name, none), sum.n);
        }
        std::ranges::stable_sort(rows, std::greater{}, &std::pair<QString, std::int64_t>::second);
        Series series{toStd(tr("Calls")), {}};
        QStringList said;
        for (const auto& [name, n] : rows) {
            chart.labels.push_back(toStd(name));
            series.data.push_back({static_cast<double>(n),
                                   {},
                                   {},
                                   toStd(tr("%1: %2 calls, %3").arg(name, number(n), percent(mean(n, whole))))});
            said << tr("%1 %2").arg(name, number(n));
        }
        chart.summary = toStd(said.mid(0, 5).join(QStringLiteral(", ")));
        if (!rows.empty())
            chart.series.push_back(std::move(series));
        return chart;
    }

    [[nodiscard]] Chart outcomes() const
    {
        return counted("outcomes", Part::Outcome, tr("How calls were wrapped up"), tr("Outcome"), tr("Not wrapped up"),
                       m_facts.whole.calls);
    }
    [[nodiscard]] Chart endings() const
    {
        return counted("endings", Part::Ending, tr("How calls ended"), tr("Ending"), QString(), m_facts.whole.calls);
    }
    [[nodiscard]] Chart reasons() const
    {
        return counted("reasons", Part::Reason, tr("Why agents ended calls by the rules"), tr("Reason"), tr("Other"),
                       m_facts.whole.byAgent);
    }

    [[nodiscard]] Chart protocol() const
    {
        auto chart = weekly("protocol", ChartKind::Columns, Unit::Count, tr("Protocol kept, and not kept"));
        const auto& whole = m_facts.whole;
        chart.summary = toStd(tr("Kept in %1 of %2 calls; overridden in %3.")
                                  .arg(number(whole.kept), number(whole.conduct), number(whole.overridden)));
        if (whole.conduct == 0)
            return chart;
        addWeeks(chart, tr("Kept"), [](const InsightWeek& week) {
            return Datum{static_cast<double>(week.counts.kept),
                         {},
                         {},
                         toStd(tr("Week from %1: kept in %2 of %3 calls")
                                   .arg(dayOf(week.monday), number(week.counts.kept), number(week.counts.conduct)))};
        });
        addWeeks(chart, tr("Overridden, or hung up before"), [](const InsightWeek& week) {
            const auto n = week.counts.conduct - week.counts.kept;
            return Datum{static_cast<double>(n),
                         {},
                         {},
                         toStd(tr("Week from %1: overridden or hung up before in %2 of %3 calls")
                                   .arg(dayOf(week.monday), number(n), number(week.counts.conduct)))};
        });
        return chart;
    }

    /// In the order of the guides, where something of the kinds was counted.
    [[nodiscard]] std::vector<std::string> stepsWith(std::initializer_list<Part> parts) const
    {
        std::vector<std::string> found;
        const auto counts = [&](const std::string& step) {
            return std::ranges::any_of(parts, [&](Part part) { return sumOf(part, step).n > 0; });
        };
        std::ranges::copy_if(m_facts.steps, std::back_inserter(found), counts);
        for (const auto& [key, sum] : m_facts.parts) {
            if (std::ranges::find(parts, key.part) != parts.end() && std::ranges::find(found, key.name) == found.end())
                found.push_back(key.name);
        }
        return found;
    }

    [[nodiscard]] Chart skipped() const
    {
        auto chart = begun("steps", ChartKind::Rows, Unit::Count, tr("Steps skipped and repeated"), tr("Step"));
        const auto& whole = m_facts.whole;
        chart.summary = toStd(tr("A step was skipped in %1 of %2 calls; %3 repeats.")
                                  .arg(number(whole.skipping), number(whole.guided), number(whole.repeated)));
        Series skips{toStd(tr("Skipped")), {}};
        Series repeats{toStd(tr("Repeated")), {}};
        for (const auto& step : stepsWith({Part::Skipped, Part::Repeated})) {
            const auto name = nameOf(Part::Step, step, QString());
            chart.labels.push_back(toStd(name));
            const auto skip = sumOf(Part::Skipped, step).n;
            const auto repeat = sumOf(Part::Repeated, step).n;
            skips.data.push_back(
                {static_cast<double>(skip), {}, {}, toStd(tr("%1: skipped %2 times").arg(name, number(skip)))});
            repeats.data.push_back(
                {static_cast<double>(repeat), {}, {}, toStd(tr("%1: repeated %2 times").arg(name, number(repeat)))});
        }
        if (!chart.labels.empty())
            chart.series = {skips, repeats};
        return chart;
    }

    [[nodiscard]] Chart stepTimes() const
    {
        auto chart = begun("step-times", ChartKind::Rows, Unit::Time, tr("Time in each step"), tr("Step"));
        Series series{toStd(tr("Mean time")), {}};
        QStringList said;
        for (const auto& step : stepsWith({Part::Step})) {
            const auto name = nameOf(Part::Step, step, QString());
            const auto sum = sumOf(Part::Step, step);
            const double time = mean(sum.total, sum.n);
            chart.labels.push_back(toStd(name));
            series.data.push_back(
                {time, {}, {}, toStd(tr("%1: %2 on average in %3 calls").arg(name, duration(time), number(sum.n)))});
            said << tr("%1 %2").arg(name, duration(time));
        }
        chart.summary = toStd(said.join(QStringLiteral(", ")));
        if (!chart.labels.empty())
            chart.series = {series};
        return chart;
    }

    [[nodiscard]] Chart afterCalls() const
    {
        auto chart =
            weekly("after-call", ChartKind::Lines, Unit::Time, tr("Time from the end of a call to its wrap-up"));
        const auto& whole = m_facts.whole;
        chart.summary = toStd(tr("%1 on average, of %2 calls.")
                                  .arg(duration(mean(whole.afterTime, whole.afterCalls)), number(whole.afterCalls)));
        addWeeks(chart, tr("Mean time"), [](const InsightWeek& week) {
            if (week.counts.afterCalls == 0)
                return Datum{};
            const double time = mean(week.counts.afterTime, week.counts.afterCalls);
            return Datum{time,
                         {},
                         {},
                         toStd(tr("Week from %1: %2 on average, of %3 calls")
                                   .arg(dayOf(week.monday), duration(time), number(week.counts.afterCalls)))};
        });
        return chart;
    }

    [[nodiscard]] QString rowsTitle() const
    {
        switch (m_facts.ask.rowsBy) {
        case InsightRowsBy::Agent: return tr("Callers calmer at the end, by agent");
        case InsightRowsBy::Team: return tr("Callers calmer at the end, by team");
        case InsightRowsBy::Situation: return tr("Callers calmer at the end, by situation");
        case InsightRowsBy::Revision: return tr("Callers calmer at the end, by revision of the pack");
        }
        return {};
    }

    /// Sorted by name: no list of people is led by who did best or worst.
    [[nodiscard]] InsightChart rows() const
    {
        InsightChart out;
        out.chart = begun("rows", ChartKind::Dots, Unit::Share, rowsTitle(), tr("Name"));
        out.note = m_facts.rowsKnown ? tr("In the order of names. The lines show what chance leaves open (95 %).")
                                     : tr("Of one agent, situation or revision there is no further division.");
        out.table.title = out.chart.title;
        out.table.columns = {{"name", toStd(tr("Name"))},
                             {"calls", toStd(tr("Calls"))},
                             {"calmer_share", toStd(tr("Calmer at the end"))},
                             {"escalated_share", toStd(tr("Escalated"))},
                             {"protocol_kept_share", toStd(tr("Protocol kept"))},
                             {"skipping_share", toStd(tr("With steps skipped"))},
                             {"mean_length_s", toStd(tr("Mean length"))},
                             {"mean_after_call_s", toStd(tr("After the call"))}};
        Series series{toStd(tr("Calmer at the end")), {}};
        for (const auto& row : m_facts.rows) {
            const auto& c = row.counts;
            out.chart.labels.push_back(toStd(row.name));
            Datum datum;
            if (c.withMood > 0) {
                const auto found = report::wilson(c.calmer, c.withMood);
                datum = {found.share, found.low, found.high,
                         toStd(tr("%1: %2 of %3 calls (%4 to %5)")
                                   .arg(row.name, percent(found.share), number(c.withMood), percent(found.low),
                                        percent(found.high)))};
            }
            series.data.push_back(datum);
            const auto share = [](std::int64_t part, std::int64_t whole) {
                return whole == 0 ? report::Value() : report::Value(mean(part, whole));
            };
            const auto seconds = [](std::int64_t total, std::int64_t n) {
                return n == 0 ? report::Value() : report::Value(mean(total, n) / 1000);
            };
            out.table.rows.push_back({toStd(row.name), c.calls, share(c.calmer, c.withMood),
                                      share(c.escalated, c.calls), share(c.kept, c.conduct),
                                      share(c.skipping, c.guided), seconds(c.talk, c.calls),
                                      seconds(c.afterTime, c.afterCalls)});
        }
        out.chart.summary = toStd(tr("%n row(s)", nullptr, static_cast<int>(m_facts.rows.size())));
        if (!m_facts.rows.empty())
            out.chart.series = {series};
        return out;
    }

    [[nodiscard]] QString linesNote() const
    {
        const QString what =
            tr("How often the caller's next mood was calmer. It does not say that the line was the cause.");
        const QString hidden =
            tr("%n line(s) with fewer than 20 uses are hidden.", nullptr, static_cast<int>(m_facts.linesHidden));
        return m_facts.linesHidden > 0 ? tr("%1 %2").arg(what, hidden) : what;
    }

    [[nodiscard]] Chart lines() const
    {
        auto chart = begun("lines", ChartKind::Dots, Unit::Share,
                           tr("Lines followed by a calmer caller (everyone's calls)"), tr("Line"));
        Series series{toStd(tr("Calmer afterwards")), {}};
        auto lines = m_facts.lines;
        std::ranges::stable_sort(lines,
                                 [](const auto& a, const auto& b) { return a.calmer * b.uses > b.calmer * a.uses; });
        for (const auto& line : lines) {
            const auto found = report::wilson(line.calmer, line.uses);
            chart.labels.push_back(toStd(line.text));
            series.data.push_back({found.share, found.low, found.high,
                                   toStd(tr("“%1”: %2 of %3 uses (%4 to %5)")
                                             .arg(line.text, percent(found.share), number(line.uses),
                                                  percent(found.low), percent(found.high)))});
        }
        if (!lines.empty()) {
            chart.summary = toStd(tr("%n line(s) with 20 uses or more.", nullptr, static_cast<int>(lines.size())));
            chart.series = {series};
        }
        return chart;
    }

    const InsightFacts& m_facts;
};

} // namespace

std::vector<InsightChart> insightCharts(const InsightFacts& facts)
{
    return Charts(facts).all();
}

std::span<const std::string_view> insightChartIds()
{
    static constexpr std::array<std::string_view, 12> ids = {"calls",      "calmer",     "moods",    "outcomes",
                                                             "endings",    "reasons",    "protocol", "steps",
                                                             "step-times", "after-call", "rows",     "lines"};
    return ids;
}

QString insightCell(const report::Value& value, const std::string& key, report::Unit unit)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return toQt(*text);
    if (const auto* count = std::get_if<std::int64_t>(&value))
        return QLocale().toString(static_cast<qlonglong>(*count));
    const auto* number = std::get_if<double>(&value);
    if (number == nullptr)
        return QStringLiteral("–");
    const bool isShare = key.ends_with("_share") || (key.starts_with("value") && unit == report::Unit::Share);
    return toQt(isShare ? report::valueText(report::Unit::Share, *number)
                        : report::valueText(report::Unit::Time, *number * 1000));
}

} // namespace evenkeel::app
