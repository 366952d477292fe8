// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/machine.h"
#include "call/review.h"
#include "cli/db_verbs.h"
#include "cli/open_call.h"
#include "cli/review_verbs.h"

#include <ostream>

namespace evenkeel::cli {

namespace {

using Json = nlohmann::ordered_json;

const char* nameOf(call::ReviewAnswer answer)
{
    switch (answer) {
    case call::ReviewAnswer::None: return "none";
    case call::ReviewAnswer::Acknowledged: return "acknowledged";
    case call::ReviewAnswer::Disputed: return "disputed";
    }
    return "none";
}

struct Shown
{
    const call::Review& review;
    Timestamp at;
    bool current;
};

Json toJson(const Shown& shown)
{
    const auto& r = shown.review;
    Json scores = Json::object();
    for (const auto& [criterion, score] : r.scored.scores)
        scores[criterion] = score ? Json(*score) : Json(nullptr);
    Json out = {{"seq", r.seq},
                {"by", r.scored.by},
                {"at", isoTime(shown.at)},
                {"score", r.scored.score},
                {"failed", r.scored.failed},
                {"scores", scores},
                {"comments", r.scored.comments},
                {"coaching", r.scored.coaching},
                {"current", shown.current},
                {"answer", nameOf(r.answer)},
                {"answer_until", isoTime(shown.at + std::chrono::days{r.scored.answerDays})},
                {"dispute", r.dispute},
                {"settled", nullptr}};
    if (r.settledSeq > 0)
        out["settled"] = {{"by", r.settled.by},
                          {"replaced_by", r.settled.replacedBy == 0 ? Json(nullptr) : Json(r.settled.replacedBy)},
                          {"reason", r.settled.reason}};
    return out;
}

void print(std::ostream& out, const Shown& shown)
{
    const auto& r = shown.review;
    out << r.seq << "  " << isoTime(shown.at) << "  " << printable(r.scored.by) << "  " << r.scored.score << " of 100"
        << (r.scored.failed ? ", failed" : "") << (shown.current ? "" : "  (given anew later)") << "\n";
    for (const auto& [criterion, score] : r.scored.scores) {
        out << "    " << printable(criterion) << "  " << (score ? std::to_string(*score) : "does not apply");
        if (const auto comment = r.scored.comments.find(criterion); comment != r.scored.comments.end())
            out << "  " << printable(comment->second);
        out << "\n";
    }
    if (!r.scored.coaching.empty())
        out << "    Coaching: " << printable(r.scored.coaching) << "\n";
    if (r.answer == call::ReviewAnswer::Acknowledged)
        out << "    Acknowledged by the agent.\n";
    if (r.answer == call::ReviewAnswer::Disputed)
        out << "    Disputed: " << printable(r.dispute) << "\n";
    if (r.settledSeq > 0 && r.settled.replacedBy == 0)
        out << "    The score stands (" << printable(r.settled.by) << "): " << printable(r.settled.reason) << "\n";
    else if (r.settledSeq > 0)
        out << "    Settled by score " << r.settled.replacedBy << " (" << printable(r.settled.by) << ").\n";
}

} // namespace

int reviewShow(Context& context)
{
    const auto open = openCall(context, openExisting);
    if (!open)
        return report(context, open.error());
    const auto entries = open->log->entries(open->call.id);
    if (!entries)
        return report(context, entries.error());
    const auto facts = call::fold(*entries).now;
    Json rows = Json::array();
    for (const auto& review : facts.reviews) {
        const Shown shown{review, (*entries)[static_cast<std::size_t>(review.seq - 1)].at,
                          call::isCurrent(facts, review)};
        if (context.json)
            rows.push_back(toJson(shown));
        else
            print(context.out, shown);
    }
    if (context.json)
        context.out << rows.dump(-1, ' ', false, Json::error_handler_t::replace) << "\n";
    else if (facts.reviews.empty())
        context.out << "No reviews.\n";
    return kGood;
}

} // namespace evenkeel::cli
