// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/call_tags.h"

namespace evenkeel::store {

namespace {

/// The index takes letters and digits of ASCII, and everything beyond it, as parts of a word, and knows no capitals.
std::string tag(char what, std::string_view value)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out(kTagMark);
    out += what;
    for (const char c : value) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += kWordingMark; // as an escape
        out += kDigits[byte >> 4U];
        out += kDigits[byte & 0xFU];
    }
    return out;
}

std::string tag(char what, int value)
{
    return tag(what, std::to_string(value));
}

std::string tag(Reached reached)
{
    return tag('r', static_cast<int>(reached));
}

constexpr char kAgent = 'a', kOutcome = 'o', kSituation = 's', kMoodPeak = 'p', kMoodEnd = 'e', kUnreviewed = 'u',
               kScore = 'c', kLength = 'l';

} // namespace

std::vector<std::string> tagsOf(const CallSummary& call)
{
    std::vector<std::string> tags{tag(kAgent, call.agent),
                                  tag(kOutcome, call.outcome),
                                  tag(kSituation, call.situation),
                                  tag(kMoodPeak, call.moodPeak),
                                  tag(kMoodEnd, call.moodEnd),
                                  tag(kScore, static_cast<int>(bandOf(call.score))),
                                  tag(kLength, static_cast<int>(bandOf(call.length)))};
    const bool ended = call.ending == "by-agent";
    const bool overridden = call.ending == "overridden";
    if (call.warnings > 0)
        tags.push_back(tag(Reached::Warned));
    if (ended)
        tags.push_back(tag(Reached::Ended));
    if (overridden)
        tags.push_back(tag(Reached::Overridden));
    if (call.warnings == 0 && !ended && !overridden)
        tags.push_back(tag(Reached::Nothing));
    if (call.reviewDue && !call.reviewed)
        tags.push_back(tag(kUnreviewed, 1));
    return tags;
}

std::vector<std::string> tagsOf(const CallFilter& filter)
{
    std::vector<std::string> tags;
    if (!filter.agent.empty())
        tags.push_back(tag(kAgent, filter.agent));
    if (!filter.outcome.empty())
        tags.push_back(tag(kOutcome, filter.outcome));
    if (!filter.situation.empty())
        tags.push_back(tag(kSituation, filter.situation));
    if (filter.moodPeak)
        tags.push_back(tag(kMoodPeak, *filter.moodPeak));
    if (filter.moodEnd)
        tags.push_back(tag(kMoodEnd, *filter.moodEnd));
    if (filter.reached != Reached::Anything)
        tags.push_back(tag(filter.reached));
    if (filter.unreviewed)
        tags.push_back(tag(kUnreviewed, 1));
    if (filter.score != ScoreBand::Any)
        tags.push_back(tag(kScore, static_cast<int>(filter.score)));
    if (filter.length != LengthBand::Any)
        tags.push_back(tag(kLength, static_cast<int>(filter.length)));
    return tags;
}

} // namespace evenkeel::store
