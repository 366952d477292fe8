// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/filter_chips.h"

#include "app/fact_words.h"
#include "ui/supervisor/day_range.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/tab_after.h"

#include <algorithm>

namespace evenkeel::supervisor {

using namespace widgets;
using app::Period;
using store::LengthBand;
using store::Reached;
using store::ScoreBand;

namespace {

using Choice = app::SessionChoices::Choice;

constexpr const char* kNames[FilterChips::kDimensions] = {
    "filter-when",     "filter-agent",    "filter-outcome", "filter-review", "filter-situation", "filter-mood-peak",
    "filter-mood-end", "filter-protocol", "filter-score",   "filter-length", "filter-order"};

bool isAlwaysThere(FilterChips::Dimension d)
{
    return d <= FilterChips::Review;
}

/// Ids of values that are numbers or of an enumeration; empty for "any".
QString idOf(int value)
{
    return value == 0 ? QString() : QString::number(value);
}

std::vector<Choice> moods()
{
    std::vector<Choice> all;
    for (int level = 1; level <= 5; ++level)
        all.emplace_back(QString::number(level), app::moodText(level));
    return all;
}

} // namespace

FilterChips::FilterChips(QWidget* atEnd, QWidget* parent)
    : QWidget(parent)
    , m_more(new MenuButton(QStringLiteral("filter-more"), tr("More filters"), this))
    , m_kept(new MenuButton(QStringLiteral("filter-kept"), tr("Kept filters"), this))
{
    setObjectName(QStringLiteral("filterChips"));
    auto* flow = new FlowLayout(FlowLayout::Mode::Natural, this);
    theme::spaced(flow, {}, 8);
    for (std::size_t i = 0; i < kDimensions; ++i) {
        const auto d = static_cast<Dimension>(i);
        auto* chip = new MenuButton(QString::fromLatin1(kNames[i]), heading(d), this);
        chip->setChip(false);
        connect(chip, &MenuButton::choseByHand, this, [this, d](const QString& id) {
            m_asked.erase(d);
            if (d == When && id == idOf(static_cast<int>(Period::Days)))
                Q_EMIT daysWanted();
            else
                Q_EMIT changed(with(d, id));
        });
        m_chips[i] = chip;
        flow->addWidget(chip);
    }
    m_more->setChip(false);
    m_more->setLabel(tr("More"));
    m_kept->setChip(false);
    m_kept->setLabel(tr("Kept"));
    flow->addWidget(m_more);
    flow->addWidget(m_kept);
    flow->addGap();
    flow->addWidget(atEnd);
    tabAfter(m_chips[kDimensions - 1], m_more);
    tabAfter(m_more, m_kept);
    connect(m_more, &MenuButton::choseByHand, this, [this](const QString& id) {
        const auto d = static_cast<Dimension>(id.toInt());
        m_asked.insert(d);
        fill();
        // Once the menu that it was chosen from is gone, and the chip has its place.
        QMetaObject::invokeMethod(
            this,
            [this, d] {
                m_chips[d]->setFocus(Qt::OtherFocusReason);
                m_chips[d]->open();
            },
            Qt::QueuedConnection);
    });
    connect(m_kept, &MenuButton::choseByHand, this, &FilterChips::choseSaved);
    fill();
}

void FilterChips::setFilter(const app::SessionFilter& filter)
{
    m_filter = filter;
    fill();
}

void FilterChips::setChoices(const app::SessionChoices& choices)
{
    if (m_choices == choices)
        return;
    m_choices = choices;
    fill();
}

void FilterChips::setSaved(const std::vector<app::SavedFilter>& saved)
{
    m_saved = saved;
    fillSaved();
}

QString FilterChips::heading(Dimension d) const
{
    switch (d) {
    case When: return tr("Time");
    case Agent: return tr("Agent");
    case Outcome: return tr("Outcome");
    case Review: return tr("Review");
    case Situation: return tr("Situation");
    case MoodPeak: return tr("Mood at its worst");
    case MoodEnd: return tr("Mood at the end");
    case Protocol: return tr("Protocol");
    case Score: return tr("Score");
    case Length: return tr("Length");
    case Order: return tr("Order");
    }
    return {};
}

std::vector<Choice> FilterChips::choices(Dimension d) const
{
    const auto id = [](auto value) { return idOf(static_cast<int>(value)); };
    switch (d) {
    case When:
        return {{id(Period::Today), tr("Today")},          {id(Period::Yesterday), tr("Yesterday")},
                {id(Period::Week), tr("Last 7 days")},     {id(Period::Month), tr("Last 30 days")},
                {id(Period::Quarter), tr("Last 90 days")}, {id(Period::Year), tr("Last 365 days")},
                {id(Period::Days), tr("From … to …")}};
    case Agent: return m_choices.agents;
    case Outcome: return m_choices.outcomes;
    case Situation: return m_choices.situations;
    case Review: return {{QStringLiteral("1"), tr("To be reviewed")}};
    case MoodPeak:
    case MoodEnd: return moods();
    case Protocol:
        return {{id(Reached::Nothing), tr("No warning")},
                {id(Reached::Warned), tr("Warned")},
                {id(Reached::Ended), tr("Ended by the protocol")},
                {id(Reached::Overridden), tr("Ended early")}};
    case Score:
        return {{id(ScoreBand::None), tr("Not scored")},
                {id(ScoreBand::Low), tr("Under %1").arg(store::kMiddleScore)},
                {id(ScoreBand::Middle), tr("%1 to %2").arg(store::kMiddleScore).arg(store::kHighScore - 1)},
                {id(ScoreBand::High), tr("%1 and more").arg(store::kHighScore)}};
    case Length: {
        const auto middle = static_cast<int>(store::kMiddleLength.count());
        const auto longest = static_cast<int>(store::kLongLength.count());
        return {{id(LengthBand::Short), tr("Under %n minute(s)", nullptr, middle)},
                {id(LengthBand::Middle), tr("%1 to %2 minutes").arg(middle).arg(longest)},
                {id(LengthBand::Long), tr("%n minute(s) and more", nullptr, longest)}};
    }
    case Order: return {{QStringLiteral("1"), tr("Best match first")}};
    }
    return {};
}

QString FilterChips::chosen(Dimension d) const
{
    switch (d) {
    case When: return idOf(static_cast<int>(m_filter.period));
    case Agent: return m_filter.agent;
    case Outcome: return m_filter.outcome;
    case Review: return idOf(m_filter.unreviewed ? 1 : 0);
    case Situation: return m_filter.situation;
    case MoodPeak: return idOf(m_filter.moodPeak);
    case MoodEnd: return idOf(m_filter.moodEnd);
    case Protocol: return idOf(static_cast<int>(m_filter.reached));
    case Score: return idOf(static_cast<int>(m_filter.score));
    case Length: return idOf(static_cast<int>(m_filter.length));
    case Order: return idOf(m_filter.bestMatch ? 1 : 0);
    }
    return {};
}

app::SessionFilter FilterChips::with(Dimension d, const QString& id) const
{
    auto f = m_filter;
    const int number = id.toInt();
    switch (d) {
    case When:
        f.period = static_cast<Period>(number);
        f.from.reset();
        f.to.reset();
        break;
    case Agent: f.agent = id; break;
    case Outcome: f.outcome = id; break;
    case Review: f.unreviewed = number == 1; break;
    case Situation: f.situation = id; break;
    case MoodPeak: f.moodPeak = number; break;
    case MoodEnd: f.moodEnd = number; break;
    case Protocol: f.reached = static_cast<Reached>(number); break;
    case Score: f.score = static_cast<ScoreBand>(number); break;
    case Length: f.length = static_cast<LengthBand>(number); break;
    case Order: f.bestMatch = number == 1; break;
    }
    return f;
}

/// The words on a chip.
QString FilterChips::saying(Dimension d) const
{
    const auto id = chosen(d);
    QString value = id;
    for (const auto& [one, label] : choices(d)) {
        if (one == id)
            value = label;
    }
    if (id.isEmpty()) {
        if (d == When)
            return tr("Any time");
        if (d == Order)
            return tr("Newest first");
        return tr("%1: any", "a filter").arg(heading(d));
    }
    if (d == When && m_filter.period == Period::Days)
        return rangeText(m_filter.from, m_filter.to);
    if (d == When || d == Review || d == Order)
        return value;
    return tr("%1: %2").arg(heading(d), value);
}

void FilterChips::fill()
{
    for (std::size_t i = 0; i < kDimensions; ++i) {
        const auto d = static_cast<Dimension>(i);
        auto* chip = m_chips[i];
        std::vector<ChoiceItem> items{{QString(), d == When    ? tr("Any time")
                                                  : d == Order ? tr("Newest first")
                                                               : tr("Any")}};
        for (const auto& [id, label] : choices(d))
            items.push_back({id, boundedLine(label, 60)});
        chip->setItems(items);
        const auto id = chosen(d);
        chip->setChosen(id);
        chip->setLabel(boundedLine(saying(d), 40));
        chip->setChip(!id.isEmpty());
        const bool rest = m_asked.contains(d) || !id.isEmpty();
        chip->setVisible(isAlwaysThere(d) || (d == Order ? m_filter.byText() : rest));
    }
    fillMore();
    fillSaved();
}

void FilterChips::fillMore()
{
    std::vector<ChoiceItem> items;
    for (const auto d : {Situation, MoodPeak, MoodEnd, Protocol, Score, Length}) {
        if (m_chips[d]->isHidden())
            items.push_back({QString::number(d), heading(d)});
    }
    m_more->setItems(items);
    m_more->setVisible(!items.empty());
}

void FilterChips::fillSaved()
{
    std::vector<ChoiceItem> items;
    QString now;
    for (std::size_t i = 0; i < m_saved.size(); ++i) {
        const QString id = QStringLiteral("use:") + m_saved[i].name;
        items.push_back({id, m_saved[i].name});
        if (m_saved[i].filter == m_filter)
            now = m_saved[i].name;
    }
    if (m_filter.narrows() && now.isEmpty())
        items.push_back({QStringLiteral("keep"), tr("Keep this filter…")});
    if (!now.isEmpty())
        items.push_back({QStringLiteral("drop:") + now, tr("Drop “%1”").arg(now)});
    if (m_filter.narrows())
        items.push_back({QStringLiteral("clear"), tr("Clear all filters")});
    m_kept->setItems(items);
    m_kept->setChosen(now.isEmpty() ? QString() : QString(QStringLiteral("use:") + now));
    m_kept->setLabel(now.isEmpty() ? tr("Kept") : boundedLine(now, 40));
    m_kept->setChip(!now.isEmpty());
    m_kept->setVisible(!items.empty());
}

void FilterChips::choseSaved(const QString& id)
{
    if (id == QLatin1String("keep")) {
        Q_EMIT keepWanted();
    } else if (id == QLatin1String("clear")) {
        m_asked.clear();
        Q_EMIT changed({});
    } else if (id.startsWith(QLatin1String("drop:"))) {
        Q_EMIT dropWanted(id.mid(5));
    } else {
        const auto found = std::ranges::find(m_saved, id.mid(4), &app::SavedFilter::name);
        if (found != m_saved.end())
            Q_EMIT changed(found->filter);
    }
}

} // namespace evenkeel::supervisor
