// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/private_texts.h"
#include "made_floor.h"
#include "store/pack_store.h"
#include "store/search_words.h"
#include "store/text_query.h"
#include "support/catch.h"

#include <random>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
namespace ev = evenkeel::call::event;
namespace pv = evenkeel::protocol::event;

namespace {

/// A floor whose pack is kept, as the program keeps it.
struct KeptFloor : MadeFloor
{
    explicit KeptFloor(std::int64_t calls)
        : MadeFloor(calls, true)
    {}

    /// Everything that can be found in a call, a text each; the plain way.
    [[nodiscard]] std::vector<std::string> textsOf(const std::string& call) const
    {
        std::vector<std::string> texts;
        const auto line = [&](const std::string& id, bool brief, bool full) {
            for (const auto& one : pack.lines) {
                if (one.id != id)
                    continue;
                for (const auto& [language, wording] : one.text) {
                    if (brief)
                        texts.push_back(wording.brief);
                    if (full)
                        texts.push_back(wording.full);
                }
            }
        };
        for (const auto& entry : need(log.entries(call))) {
            call::forEachPrivateText(entry.event, [&](std::string_view name, const std::string& text) {
                if (name != "number")
                    texts.push_back(text);
            });
            if (const auto* said = std::get_if<ev::LineSaid>(&entry.event))
                line(said->line, !said->full, said->full);
            if (const auto* inner = std::get_if<protocol::Event>(&entry.event)) {
                if (const auto* redirect = std::get_if<pv::RedirectSaid>(inner))
                    line(redirect->line, true, true);
                if (const auto* warning = std::get_if<pv::WarningSaid>(inner))
                    line(warning->line, true, true);
                if (const auto* end = std::get_if<pv::EndedByAgent>(inner))
                    line(end->line, true, true);
            }
        }
        for (auto& text : texts)
            text = foldedText(text, 100'000);
        return texts;
    }
};

bool isFound(const std::vector<std::string>& texts, const std::string& typed)
{
    for (const auto& term : searchTerms(typed)) {
        bool any = false;
        for (const auto& text : texts)
            any = any || occurs(term, text);
        if (!any)
            return false;
    }
    return true;
}

std::vector<std::string> ids(const std::vector<CallSummary>& calls)
{
    std::vector<std::string> out;
    for (const auto& call : calls)
        out.push_back(call.id);
    return out;
}

CallFilter text(const std::string& typed)
{
    CallFilter filter;
    filter.text = typed;
    return filter;
}

} // namespace

TEST_CASE("a text finds what an obvious look through every call finds, with other filters and page by page")
{
    const KeptFloor f(250);
    const auto all = f.everything();
    std::vector<std::vector<std::string>> texts;
    for (const auto& call : all)
        texts.push_back(f.textsOf(call.id));

    sample::Dice dice(9);
    std::size_t hits = 0;
    for (int i = 0; i < 150; ++i) {
        const auto like = dice.below(all.size());
        if (texts[like].empty())
            continue;
        const auto words = foldedWords(texts[like][dice.below(texts[like].size())], 1000);
        if (words.empty())
            continue;
        const auto at = dice.below(words.size());
        std::string typed = words[at];
        if (dice.chance(0.3) && at + 1 < words.size())
            typed = '"' + typed + ' ' + words[at + 1] + '"';
        else if (dice.chance(0.4))
            typed.resize(std::min<std::size_t>(typed.size(), 4));
        else if (dice.chance(0.4))
            typed += " " + words[dice.below(words.size())] + " ";
        CallFilter filter = text(typed);
        if (dice.chance(0.3))
            filter.agent = all[like].agent;
        if (dice.chance(0.3))
            filter.outcome = all[like].outcome;
        if (dice.chance(0.2))
            filter.to = all[like].startedAt + std::chrono::days(40);
        std::vector<std::string> expected;
        for (std::size_t c = 0; c < all.size(); ++c) {
            const auto& call = all[c];
            if (call.length && (filter.agent.empty() || call.agent == filter.agent) &&
                (filter.outcome.empty() || call.outcome == filter.outcome) &&
                (!filter.to || call.startedAt < *filter.to) && isFound(texts[c], typed))
                expected.push_back(call.id);
        }
        INFO(typed);
        filter.limit = 20;
        auto page = need(f.log.page(filter));
        CHECK(page.matches == static_cast<int>(expected.size()));
        CHECK_FALSE(page.matchesMore);
        auto found = ids(page.rows);
        while (page.rows.size() == 20) {
            filter.beforeOrd = page.rows.back().ord;
            page = need(f.log.page(filter));
            const auto more = ids(page.rows);
            found.insert(found.end(), more.begin(), more.end());
        }
        CHECK(found == expected);
        hits += expected.size();
    }
    CHECK(hits > 500);
}

TEST_CASE("whatever is typed is no error, and finds nothing that it does not say")
{
    const KeptFloor f(20);
    std::mt19937 random(7);
    const std::vector<std::string> pieces = {"\"", "*", "NEAR(", "body:", "OR", "AND", "NOT", "-",    "^",  "(",  ")",
                                             "{",  "}", "+",     "late",  "x",  "ä",   " ",   "\xff", "\n", "\\", "'"};
    for (int i = 0; i < 400; ++i) {
        std::string typed;
        for (auto n = random() % 12; n > 0; --n)
            typed += random() % 4 == 0 ? std::string(1, static_cast<char>(random() % 256))
                                       : pieces[random() % pieces.size()];
        INFO(typed);
        CHECK(keyOf(f.log.page(text(typed))) == "ok");
    }
    CHECK(need(f.log.page(text("zzyzx qqqq"))).rows.empty());
    CHECK(need(f.log.page(text("?!"))).rows.size() == 20);
    CHECK(keyOf(f.log.page(text(std::string(64 << 10, '"')))) == "ok");
    CHECK(keyOf(f.log.page(text(std::string(64 << 10, 'a')))) == "ok");
    std::string many;
    while (many.size() < (64U << 10U))
        many += "the ";
    CHECK(keyOf(f.log.page(text(many))) == "ok");
}

TEST_CASE("a call is found by its text when it is over, by what follows then, and not when its end was taken back")
{
    Fixture f;
    Writer call(f.log);
    call.append({opening("0301", "Zephyrine Quill"), ev::NoteAdded{"wants xylophones", false}});
    CHECK(need(f.log.page(text("xylophones"))).rows.empty());
    call.append({call::Event{protocol::Event{pv::EndOverridden{"brouhaha"}}}});
    CHECK(need(f.log.page(text("xylophones"))).matches == 1);
    CHECK(need(f.log.page(text("zephyrine brou"))).matches == 1);
    CHECK(need(f.log.page(text("0301"))).rows.empty()); // numbers are no text
    call.append({ev::ActUndone{}});
    CHECK(need(f.log.page(text("xylophones"))).rows.empty());
    CHECK(need(f.log.page({})).rows.size() == 1);
    CHECK(need(f.log.checkProjection()).good());

    call.append({call::Event{protocol::Event{pv::CallFinished{false}}}});
    CallLog other(*f.database); // remembers nothing
    CHECK(need(other.page(text("xylophones"))).matches == 1);
    call.append({ev::WrappedUp{"resolved", "other", "fixed", true, 5}, ev::NoteAdded{"and a zither", false}});
    CHECK(need(other.page(text("zither"))).matches == 1);
    CallFilter both = text("zither");
    both.outcome = "resolved";
    CHECK(need(other.page(both)).matches == 1);
    both.outcome = "escalated";
    CHECK(need(other.page(both)).matches == 0);
    CHECK(need(f.log.checkProjection()).good());

    run(*f.raw(), "INSERT INTO call_text (rowid, body) VALUES (1, 'planted')");
    CHECK(need(f.log.checkProjection()).fault == VerifyReport::Fault::Projection);
    CHECK(need(f.log.rebuild()) == 1);
    CHECK(need(f.log.checkProjection()).good());
}

TEST_CASE("the best match is the call that speaks of it most, and needs a text")
{
    Fixture f;
    std::vector<std::string> calls;
    for (int i = 0; i < 30; ++i) {
        Writer call(f.log, kDay + std::chrono::hours(i));
        std::string note = "something else entirely that is of no matter here";
        if (i % 3 == 0)
            note = i == 6 ? "zither zither zither" : "one zither among very many other words that were noted here";
        call.append({opening(), ev::NoteAdded{note, false}});
        call.append({call::Event{protocol::Event{pv::CallFinished{false}}}});
        calls.push_back(call.id());
    }
    auto filter = text("zither");
    CHECK(need(f.log.page(filter)).rows.front().id == calls[27]);
    filter.order = CallOrder::BestMatch;
    const auto page = need(f.log.page(filter));
    CHECK(page.rows.front().id == calls[6]);
    CHECK(page.rows.size() == 10);
    filter.text = " ";
    CHECK(keyOf(f.log.page(filter)) == "store.bad-filter");
}

TEST_CASE("scores and lengths are filters, too; a live call has neither")
{
    Fixture f;
    const auto call = [&](int hour, std::chrono::minutes length) {
        Writer writer(f.log, kDay + std::chrono::hours(hour));
        writer.append({opening()});
        auto after = call::apply(writer.state(), call::Event{protocol::Event{pv::CallFinished{false}}}, length);
        need(f.log.append({writer.id(), 1, kDay, length, "a"}, {protocol::Event{pv::CallFinished{false}}}, after));
        return writer.id();
    };
    const auto brief = call(1, std::chrono::minutes(2));
    const auto middle = call(2, std::chrono::minutes(3));
    const auto lasting = call(3, std::chrono::minutes(10));
    Writer(f.log, kDay + std::chrono::hours(4)).append({opening()});
    const auto found = [&](LengthBand length, ScoreBand score) {
        CallFilter filter;
        filter.length = length;
        filter.score = score;
        return ids(need(f.log.page(filter)).rows);
    };
    CHECK(found(LengthBand::Short, ScoreBand::Any) == std::vector{brief});
    CHECK(found(LengthBand::Middle, ScoreBand::None) == std::vector{middle});
    CHECK(found(LengthBand::Long, ScoreBand::Any) == std::vector{lasting});
    CHECK(found(LengthBand::Any, ScoreBand::None) == std::vector{lasting, middle, brief});
    CHECK(found(LengthBand::Any, ScoreBand::Low).empty());
    CHECK(found(LengthBand::Any, ScoreBand::Any).size() == 4);
    CHECK(bandOf(std::optional<int>{}) == ScoreBand::None);
    CHECK(bandOf(std::optional{59}) == ScoreBand::Low);
    CHECK(bandOf(std::optional{60}) == ScoreBand::Middle);
    CHECK(bandOf(std::optional{80}) == ScoreBand::High);
}
