// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telephony/baresip.h"

#include "base/text.h"
#include "telephony/netstring.h"
#include "telephony/sip_uri.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cctype>

namespace evenkeel::telephony {

namespace {

using nlohmann::json;

constexpr int kMaxDepth = 8;
constexpr std::size_t kMaxText = 256;  // of an id or a name, in bytes
constexpr std::size_t kMaxListed = 64; // calls in one listing

/// At most `max` bytes, cut between characters.
std::string bounded(std::string text, std::size_t max)
{
    if (text.size() > max) {
        while (max > 0 && (static_cast<unsigned char>(text[max]) & 0xC0U) == 0x80U)
            --max;
        text.resize(max);
    }
    return text;
}

std::string stringAt(const json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string{};
}

std::string shortAt(const json& object, const char* key)
{
    return bounded(text::cleaned(stringAt(object, key)), kMaxText);
}

bool trueAt(const json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_boolean() && it->get<bool>();
}

Closed::By closedBy(std::string_view param)
{
    if (param.ends_with("by user"))
        return Closed::By::Agent;
    if (param.ends_with("by peer"))
        return Closed::By::Caller;
    return Closed::By::Unknown;
}

BaresipMessage callEvent(const json& message)
{
    const auto type = stringAt(message, "type");
    const auto id = shortAt(message, "id");
    const auto number = numberFromUri(stringAt(message, "peeruri"));
    const auto name = shortAt(message, "peerdisplayname");
    const bool incoming = stringAt(message, "direction") != "outgoing";
    if (type == "CALL_INCOMING")
        return FeedEvent{Ringing{id, number, name, true}};
    // the far end of an outgoing call
    if (type == "CALL_OUTGOING" || type == "CALL_RINGING" || type == "CALL_PROGRESS")
        return FeedEvent{Ringing{id, number, name, false}};
    if (type == "CALL_ESTABLISHED")
        return FeedEvent{Answered{id, number, name, incoming}};
    if (type == "CALL_HOLD" || type == "CALL_RESUME")
        return FeedEvent{HeldByAgent{id, type == "CALL_HOLD", number}};
    if (type == "CALL_CLOSED")
        return FeedEvent{Closed{id, closedBy(stringAt(message, "param")), number}};
    return std::monostate{};
}

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> words;
    while (true) {
        const auto from = line.find_first_not_of(" \t\r");
        if (from == std::string_view::npos)
            return words;
        line.remove_prefix(from);
        const auto to = std::min(line.find_first_of(" \t\r"), line.size());
        words.push_back(line.substr(0, to));
        line.remove_prefix(to);
    }
}

} // namespace

BaresipMessage parseBaresip(std::string_view frame)
{
    // Display names come in as the caller's side sent them, in Latin-1 for one; the event must not be lost over that.
    const auto clean = text::cleaned(frame);
    const auto shallow = [](int depth, json::parse_event_t, const json&) { return depth <= kMaxDepth; };
    const auto message = json::parse(clean, shallow, false);
    if (!message.is_object())
        return std::monostate{};
    if (trueAt(message, "event"))
        return callEvent(message);
    if (trueAt(message, "response"))
        return BaresipResponse{shortAt(message, "token"), trueAt(message, "ok"), stringAt(message, "data")};
    return std::monostate{};
}

std::vector<ListedCall> parseListCalls(std::string_view text)
{
    // "> [line 1, id 70f0]  0:00:04  ESTABLISHED  (on hold)  sip:555@host"; the id is missing in 1.0.0
    std::vector<ListedCall> calls;
    for (const auto& line : text::split(text, '\n')) {
        const auto open = line.find("[line ");
        const auto close = open == std::string::npos ? open : line.find(']', open);
        if (close == std::string::npos || calls.size() >= kMaxListed)
            continue;
        ListedCall call;
        const std::string_view head = std::string_view(line).substr(open, close - open);
        if (const auto id = head.find("id "); id != std::string_view::npos)
            call.id = bounded(text::cleaned(head.substr(id + 3)), kMaxText);

        const auto words = wordsOf(std::string_view(line).substr(close + 1));
        bool known = false;
        for (const auto word : words) {
            if (word == "ESTABLISHED") {
                known = call.answered = true;
            } else if (word == "INCOMING") {
                known = true;
            } else if (word == "OUTGOING" || word == "RINGING" || word == "EARLY") {
                known = true;
                call.incoming = false;
            } else if (word == "(on") {
                call.held = true;
            } else if (word.find(':') != std::string_view::npos &&
                       std::isdigit(static_cast<unsigned char>(word.front())) == 0) {
                call.number = numberFromUri(word);
            }
        }
        if (known)
            calls.push_back(std::move(call));
    }
    return calls;
}

std::string baresipCommand(std::string_view command, std::string_view params, std::string_view token)
{
    json message = {{"command", command}};
    if (!params.empty())
        message["params"] = params;
    if (!token.empty())
        message["token"] = token;
    return toNetstring(message.dump(-1, ' ', false, json::error_handler_t::replace));
}

} // namespace evenkeel::telephony
