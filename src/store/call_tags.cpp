// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/call_tags.h"

#include <algorithm>
#include <cstdint>

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
        out += kEscape;
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

void appendUtf8(std::string& to, std::uint32_t c) // beyond U+FFFF
{
    for (const unsigned shift : {18U, 12U, 6U, 0U})
        to += static_cast<char>(static_cast<unsigned char>((shift == 18U ? 0xF0U : 0x80U) | ((c >> shift) & 0x3FU)));
}

/// Two tags of a call in one word. Two filters of which each has many calls and both together few would be a walk
/// through both lists; this list is as short as the answer. It is asked for beside the two, so that it need not be
/// exact: the word is short, because a longer one would be put into the index of beginnings, too.
std::string pairOf(const std::string& one, const std::string& other)
{
    std::uint64_t hash = 1469598103934665603U;
    for (const auto& part : {std::min(one, other), std::max(one, other)}) {
        for (const char c : part)
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    }
    std::string out(kTagMark);
    appendUtf8(out, 0xF0000U + static_cast<std::uint32_t>((hash ^ (hash >> 32U)) % 0xFFFDU));
    return out;
}

void addPairs(std::vector<std::string>& tags)
{
    const auto kind = [](const std::string& tag) { return tag[kTagMark.size()]; };
    const auto single = tags.size();
    for (std::size_t i = 0; i < single; ++i) {
        for (std::size_t k = i + 1; k < single; ++k) {
            if (kind(tags[i]) != kind(tags[k]))
                tags.push_back(pairOf(tags[i], tags[k]));
        }
    }
}

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
    addPairs(tags);
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
    const auto single = static_cast<std::ptrdiff_t>(tags.size());
    addPairs(tags);
    // The shortest lists first: the index steps through the first and looks the others up from there.
    std::rotate(tags.begin(), tags.begin() + single, tags.end());
    return tags;
}

} // namespace evenkeel::store
