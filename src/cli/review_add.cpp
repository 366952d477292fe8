// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reviewing.h"
#include "app/roles.h"
#include "cli/db_verbs.h"
#include "cli/open_call.h"
#include "cli/options.h"
#include "cli/pack_source.h"
#include "cli/review_verbs.h"

#include <algorithm>
#include <fstream>
#include <istream>
#include <limits>
#include <ostream>

namespace evenkeel::cli {

namespace {

using nlohmann::json;

constexpr std::size_t kMostBytes = 256 * 1024;
constexpr int kMostDepth = 4;

std::optional<std::string> readUpTo(std::istream& in, std::size_t most)
{
    std::string text(most + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text.size() > most ? std::nullopt : std::optional(text);
}

auto wrong(const std::string& place)
{
    return fail(Errc::Invalid, "review.file", place);
}

/// Nothing for what is no score; null is an answer, too.
bool readScore(const json& value, std::optional<int>& score)
{
    if (value.is_null())
        return true;
    if (!value.is_number_integer())
        return false;
    // What does not fit is out of range anyway, which the rules will say.
    const auto number =
        value.is_number_unsigned() && value.get<std::uint64_t>() > 100 ? 100 : value.get<std::int64_t>();
    score = static_cast<int>(std::clamp<std::int64_t>(number, 0, 100));
    return true;
}

Result<call::command::ScoreReview> parse(const std::string& text)
{
    const auto shallow = [](int depth, json::parse_event_t, const json&) { return depth <= kMostDepth; };
    const auto object = json::parse(text, shallow, false);
    if (!object.is_object())
        return wrong("JSON");
    call::command::ScoreReview review;
    for (const auto& [key, value] : object.items()) {
        if (key == "scores" && value.is_object()) {
            for (const auto& [criterion, score] : value.items())
                if (!readScore(score, review.scores[criterion]))
                    return wrong("scores." + criterion);
        } else if (key == "comments" && value.is_object()) {
            for (const auto& [criterion, comment] : value.items()) {
                if (!comment.is_string())
                    return wrong("comments." + criterion);
                review.comments[criterion] = comment.get<std::string>();
            }
        } else if (key == "coaching" && value.is_string()) {
            review.coaching = value.get<std::string>();
        } else if (key == "settles" && value.is_number_unsigned()) {
            review.settles = static_cast<std::int64_t>(
                std::min<std::uint64_t>(value.get<std::uint64_t>(), std::numeric_limits<std::int64_t>::max()));
        } else {
            return wrong(key);
        }
    }
    return review;
}

Result<call::command::ScoreReview> readFile(Context& context, const std::string& file)
{
    std::optional<std::string> text;
    if (file == "-") {
        text = readUpTo(context.in, kMostBytes);
    } else {
        std::ifstream in(pathOf(file), std::ios::binary);
        if (!in)
            return fail(Errc::NotFound, "review.unreadable", file);
        text = readUpTo(in, kMostBytes);
    }
    return text ? parse(*text) : Result<call::command::ScoreReview>(wrong("size"));
}

} // namespace

int reviewAdd(Context& context)
{
    const auto by = textOption(context, "by");
    const auto file = textOption(context, "scores");
    if (!by || !file)
        return usageError(context, "Say who scores and how: --by NAME --scores FILE.");
    auto review = readFile(context, *file);
    if (!review)
        return report(context, review.error());
    const auto open = openCall(context, openExisting);
    if (!open)
        return report(context, open.error());
    const auto& call = open->call;
    const auto added = app::addReview(*open->log, call.id, *review, {*by, app::kMachineRole}, app::Clock::system());
    if (!added)
        return report(context, added.error());
    if (context.json)
        printJson(context, {{"ok", true}, {"call", call.id}});
    else
        context.out << "Scored.\n";
    return kGood;
}

} // namespace evenkeel::cli
