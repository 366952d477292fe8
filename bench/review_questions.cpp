// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/review_questions.h"

#include "store/text_query.h"

namespace evenkeel::bench {

namespace {

using store::CallFilter;
using Dice = std::mt19937_64;

constexpr double kPlain = 0.5, kAny = 5, kText = 5, kTextAndMore = 6;

const std::string& one(const std::vector<std::string>& of, Dice& dice)
{
    return of[dice() % of.size()];
}

int mood(Dice& dice)
{
    return 1 + static_cast<int>(dice() % 5);
}

template <typename... Parts> CallFilter with(const FloorFacts& floor, Dice& dice, Parts... parts)
{
    CallFilter filter;
    (parts(filter, floor, dice), ...);
    return filter;
}

void agent(CallFilter& f, const FloorFacts& floor, Dice& dice)
{
    f.agent = one(floor.agents, dice);
}
void outcome(CallFilter& f, const FloorFacts& floor, Dice& dice)
{
    f.outcome = one(floor.outcomes, dice);
}
void situation(CallFilter& f, const FloorFacts& floor, Dice& dice)
{
    f.situation = one(floor.situations, dice);
}
void peak(CallFilter& f, const FloorFacts&, Dice& dice)
{
    f.moodPeak = mood(dice);
}
void end(CallFilter& f, const FloorFacts&, Dice& dice)
{
    f.moodEnd = mood(dice);
}
void length(CallFilter& f, const FloorFacts&, Dice& dice)
{
    f.length = static_cast<store::LengthBand>(1 + dice() % 3);
}
void score(CallFilter& f, const FloorFacts&, Dice& dice)
{
    f.score = static_cast<store::ScoreBand>(1 + dice() % 4);
}
void reached(CallFilter& f, const FloorFacts&, Dice& dice)
{
    f.reached = static_cast<store::Reached>(1 + dice() % 4);
}
void unreviewed(CallFilter& f, const FloorFacts&, Dice&)
{
    f.unreviewed = true;
}
void overridden(CallFilter& f, const FloorFacts&, Dice&)
{
    f.reached = store::Reached::Overridden;
}

template <store::Reached R> void only(CallFilter& f, const FloorFacts&, Dice&)
{
    f.reached = R;
}

void days(CallFilter& f, const FloorFacts& floor, Dice& dice)
{
    const auto at =
        floor.first + static_cast<std::int64_t>(dice() % static_cast<std::uint64_t>(floor.last - floor.first));
    f.from = Timestamp{Millis{at / 4096}};
    f.to = *f.from + std::chrono::days(30);
}

void frequentWord(CallFilter& f, const FloorFacts&, Dice& dice)
{
    static const std::vector<std::string> words = {"caller ", "order ", "refund ", "parcel ", "the "};
    f.text = one(words, dice);
}
void rareWord(CallFilter& f, const FloorFacts&, Dice& dice)
{
    static const std::vector<std::string> words = {"fridge ", "bicycle ", "solicitor ", "zither ", "warranty "};
    f.text = one(words, dice);
}
void beginning(CallFilter& f, const FloorFacts&, Dice& dice)
{
    static const std::vector<std::string> words = {"ref", "deliv", "par", "compl", "inv"};
    f.text = one(words, dice);
}
void phrase(CallFilter& f, const FloorFacts&, Dice& dice)
{
    static const std::vector<std::string> words = {"\"thank you\"", "\"i understand\"", "\"the parcel\"",
                                                   "\"call back\""};
    f.text = one(words, dice);
}
void twoWords(CallFilter& f, const FloorFacts&, Dice& dice)
{
    static const std::vector<std::string> words = {"order late ", "refund card ", "parcel neighbour ",
                                                   "thank patience "};
    f.text = one(words, dice);
}
void best(CallFilter& f, const FloorFacts&, Dice&)
{
    f.order = store::CallOrder::BestMatch;
}

template <auto... Parts> CallFilter made(const FloorFacts& floor, Dice& dice)
{
    return with(floor, dice, Parts...);
}

} // namespace

const std::vector<ReviewQuestion>& reviewQuestions()
{
    using store::Reached;
    static const std::vector<ReviewQuestion> all = {
        {"M8", "all calls", kPlain, true, made<>},
        {"M8", "days", kPlain, true, made<days>},
        {"M8", "agent", kPlain, true, made<agent>},
        {"M8", "outcome", kPlain, true, made<outcome>},
        {"M8", "situation", kPlain, true, made<situation>},
        {"M8", "mood at worst", kPlain, true, made<peak>},
        {"M8", "mood at the end", kPlain, true, made<end>},
        {"M8", "length", kPlain, true, made<length>},
        {"M8", "score", kPlain, true, made<score>},
        {"M8", "warned", kPlain, true, made<only<Reached::Warned>>},
        {"M8", "ended by the agent", kPlain, true, made<only<Reached::Ended>>},
        {"M8", "overridden", kPlain, true, made<overridden>},
        {"M8", "no protocol", kPlain, true, made<only<Reached::Nothing>>},
        {"M8", "not reviewed", kPlain, true, made<unreviewed>},
        {"M8", "agent, days", kPlain, true, made<agent, days>},
        {"M8", "agent, outcome", kAny, true, made<agent, outcome>},
        {"M8", "agent, overridden", kAny, true, made<agent, overridden>},
        {"M8", "outcome, situation", kAny, true, made<outcome, situation>},
        {"M8", "outcome, protocol", kAny, true, made<outcome, reached>},
        {"M8", "both moods", kAny, true, made<peak, end>},
        {"M8", "score, length", kAny, true, made<score, length>},
        {"M8", "score, not reviewed", kAny, true, made<score, unreviewed>},
        {"M8", "protocol, mood at the end, length", kAny, true, made<reached, end, length>},
        {"M8", "agent, situation, mood, days", kAny, true, made<agent, situation, peak, days>},
        {"M8", "every filter", kAny, true, made<agent, outcome, situation, peak, end, length, score, reached>},
        {"M9", "a frequent word", kText, true, made<frequentWord>},
        {"M9", "a rare word", kText, true, made<rareWord>},
        {"M9", "the beginning of a word", kText, true, made<beginning>},
        {"M9", "words in quotes", kText, true, made<phrase>},
        {"M9", "two words", kText, true, made<twoWords>},
        {"M9", "a frequent word, agent, outcome", kTextAndMore, true, made<frequentWord, agent, outcome>},
        {"M9", "a beginning, mood, situation", kTextAndMore, true, made<beginning, end, situation>},
        {"M9", "two words, best match first", 0, false, made<twoWords, best>},
        {"M9", "a rare word, best match first", 0, false, made<rareWord, best>},
    };
    return all;
}

std::string plainSql(const CallFilter& filter)
{
    std::string sql = "SELECT * FROM calls WHERE 1";
    const auto is = [&](bool wanted, const std::string& condition) {
        if (wanted)
            sql += " AND " + condition;
    };
    is(!filter.agent.empty(), "agent = '" + filter.agent + "'");
    is(!filter.outcome.empty(), "outcome = '" + filter.outcome + "'");
    is(!filter.situation.empty(), "situation = '" + filter.situation + "'");
    is(filter.moodPeak.has_value(), "mood_peak = " + std::to_string(filter.moodPeak.value_or(0)));
    is(filter.moodEnd.has_value(), "mood_end = " + std::to_string(filter.moodEnd.value_or(0)));
    is(filter.unreviewed, "review_due = 1 AND reviewed = 0");
    is(filter.reached == store::Reached::Warned, "warnings > 0");
    is(filter.reached == store::Reached::Ended, "ending = 'by-agent'");
    is(filter.reached == store::Reached::Overridden, "ending = 'overridden'");
    is(filter.reached == store::Reached::Nothing, "warnings = 0 AND ending NOT IN ('by-agent', 'overridden')");
    is(filter.score == store::ScoreBand::None, "score IS NULL");
    is(filter.score == store::ScoreBand::Low, "score < 60");
    is(filter.score == store::ScoreBand::Middle, "score >= 60 AND score < 80");
    is(filter.score == store::ScoreBand::High, "score >= 80");
    is(filter.length == store::LengthBand::Short, "length < 180000");
    is(filter.length == store::LengthBand::Middle, "length >= 180000 AND length < 600000");
    is(filter.length == store::LengthBand::Long, "length >= 600000");
    if (filter.from)
        is(true, "started_at >= " + std::to_string(filter.from->time_since_epoch().count()));
    if (filter.to)
        is(true, "started_at < " + std::to_string(filter.to->time_since_epoch().count()));
    for (const auto& term : store::searchTerms(filter.text)) {
        std::string words;
        for (const auto& word : term.words)
            words += (words.empty() ? "" : " ") + word;
        sql += " AND id IN (SELECT call FROM texts WHERE body LIKE '%" + words + "%')";
    }
    if (filter.beforeOrd)
        sql += " AND started_at < " + std::to_string(*filter.beforeOrd / 4096);
    return sql + " ORDER BY started_at DESC, id DESC LIMIT 50";
}

} // namespace evenkeel::bench
