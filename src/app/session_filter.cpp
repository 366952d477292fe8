// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session_filter.h"

#include "app/dates.h"
#include "app/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace evenkeel::app {

using namespace Qt::StringLiterals;
using store::LengthBand;
using store::Reached;
using store::ScoreBand;

namespace {

constexpr std::size_t kMostSaved = 100;
constexpr qsizetype kLongestName = 60;
constexpr qsizetype kLongestText = 400;

template <typename E> using Names = std::initializer_list<std::pair<E, QLatin1String>>;

const Names<Period> kPeriods = {{Period::Today, "today"_L1},     {Period::Yesterday, "yesterday"_L1},
                                {Period::Week, "week"_L1},       {Period::Month, "month"_L1},
                                {Period::Quarter, "quarter"_L1}, {Period::Year, "year"_L1},
                                {Period::Days, "days"_L1}};
const Names<Reached> kReached = {{Reached::Nothing, "nothing"_L1},
                                 {Reached::Warned, "warned"_L1},
                                 {Reached::Ended, "ended"_L1},
                                 {Reached::Overridden, "overridden"_L1}};
const Names<ScoreBand> kScores = {{ScoreBand::None, "none"_L1},
                                  {ScoreBand::Low, "low"_L1},
                                  {ScoreBand::Middle, "middle"_L1},
                                  {ScoreBand::High, "high"_L1}};
const Names<LengthBand> kLengths = {
    {LengthBand::Short, "short"_L1}, {LengthBand::Middle, "middle"_L1}, {LengthBand::Long, "long"_L1}};

template <typename E> void put(QJsonObject& to, QLatin1String key, E value, const Names<E>& names)
{
    for (const auto& [one, name] : names) {
        if (one == value)
            to[key] = name;
    }
}

template <typename E> void take(const QJsonObject& from, QLatin1String key, E& value, const Names<E>& names)
{
    for (const auto& [one, name] : names) {
        if (from[key].toString() == name)
            value = one;
    }
}

QJsonObject toJson(const SessionFilter& f)
{
    QJsonObject json;
    const auto word = [&](QLatin1String key, const QString& value) {
        if (!value.isEmpty())
            json[key] = value;
    };
    word("text"_L1, f.text.trimmed());
    word("agent"_L1, f.agent);
    word("outcome"_L1, f.outcome);
    word("situation"_L1, f.situation);
    put(json, "period"_L1, f.period, kPeriods);
    if (f.period == Period::Days) {
        word("from"_L1, f.from ? toQt(isoDate(*f.from)) : QString());
        word("to"_L1, f.to ? toQt(isoDate(*f.to)) : QString());
    }
    put(json, "protocol"_L1, f.reached, kReached);
    put(json, "score"_L1, f.score, kScores);
    put(json, "length"_L1, f.length, kLengths);
    if (f.moodPeak > 0)
        json["mood_peak"_L1] = f.moodPeak;
    if (f.moodEnd > 0)
        json["mood_end"_L1] = f.moodEnd;
    if (f.unreviewed)
        json["unreviewed"_L1] = true;
    if (f.bestMatch)
        json["best_match"_L1] = true;
    return json;
}

SessionFilter fromJson(const QJsonObject& json)
{
    SessionFilter f;
    f.text = json["text"_L1].toString().left(kLongestText);
    f.agent = json["agent"_L1].toString().left(kLongestText);
    f.outcome = json["outcome"_L1].toString().left(kLongestText);
    f.situation = json["situation"_L1].toString().left(kLongestText);
    take(json, "period"_L1, f.period, kPeriods);
    if (f.period == Period::Days) {
        f.from = parseDate(toStd(json["from"_L1].toString()));
        f.to = parseDate(toStd(json["to"_L1].toString()));
        if (!f.from && !f.to)
            f.period = Period::Any;
    }
    take(json, "protocol"_L1, f.reached, kReached);
    take(json, "score"_L1, f.score, kScores);
    take(json, "length"_L1, f.length, kLengths);
    f.moodPeak = std::clamp(json["mood_peak"_L1].toInt(), 0, 5);
    f.moodEnd = std::clamp(json["mood_end"_L1].toInt(), 0, 5);
    f.unreviewed = json["unreviewed"_L1].toBool();
    f.bestMatch = json["best_match"_L1].toBool();
    return f;
}

} // namespace

bool SessionFilter::narrows() const
{
    SessionFilter all;
    all.bestMatch = bestMatch;
    all.text = byText() ? QString() : text;
    return *this != all;
}

Days daysOf(const SessionFilter& filter, Date today)
{
    const auto since = [&](int days) { return Days{today - std::chrono::days(days), {}}; };
    switch (filter.period) {
    case Period::Any: return {};
    case Period::Today: return since(0);
    case Period::Yesterday: return {today - std::chrono::days(1), today};
    case Period::Week: return since(6);
    case Period::Month: return since(29);
    case Period::Quarter: return since(89);
    case Period::Year: return since(364);
    case Period::Days:
        return {filter.from, filter.to ? std::optional(*filter.to + std::chrono::days(1)) : std::nullopt};
    }
    return {};
}

store::CallFilter storeFilter(const SessionFilter& f, Date today)
{
    store::CallFilter out;
    out.text = toStd(f.text.trimmed());
    const auto days = daysOf(f, today);
    if (days.from)
        out.from = startOfDay(*days.from);
    if (days.to)
        out.to = startOfDay(*days.to);
    out.agent = toStd(f.agent);
    out.outcome = toStd(f.outcome);
    out.situation = toStd(f.situation);
    if (f.moodPeak > 0)
        out.moodPeak = f.moodPeak;
    if (f.moodEnd > 0)
        out.moodEnd = f.moodEnd;
    out.reached = f.reached;
    out.unreviewed = f.unreviewed;
    out.score = f.score;
    out.length = f.length;
    out.order = f.bestMatch && f.byText() ? store::CallOrder::BestMatch : store::CallOrder::Newest;
    return out;
}

QString storedFilters(const std::vector<SavedFilter>& filters)
{
    QJsonArray all;
    for (const auto& one : filters)
        all.append(QJsonObject{{"name"_L1, one.name}, {"filter"_L1, toJson(one.filter)}});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<SavedFilter> savedFilters(const QString& stored)
{
    std::vector<SavedFilter> filters;
    for (const auto& value : QJsonDocument::fromJson(stored.toUtf8()).array()) {
        const auto json = value.toObject();
        const auto name = json["name"_L1].toString().simplified().left(kLongestName);
        if (!name.isEmpty() && filters.size() < kMostSaved)
            filters.push_back({name, fromJson(json["filter"_L1].toObject())});
    }
    return filters;
}

} // namespace evenkeel::app
