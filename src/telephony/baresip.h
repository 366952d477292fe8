// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/call_feed.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The JSON of baresip's ctrl_tcp module, inside its netstrings. Every function takes hostile input and never throws.
namespace evenkeel::telephony {

/// A call that was there before we were, from the answer to "listcalls". Version 1.0.0 gives no id.
struct ListedCall
{
    std::string id, number;
    bool incoming = true;
    bool answered = false;
    bool held = false;
    friend bool operator==(const ListedCall&, const ListedCall&) = default;
};

/// An answer to one of our commands.
struct BaresipResponse
{
    std::string token; ///< as given with the command
    bool ok = false;
    std::string data; ///< text for people
    friend bool operator==(const BaresipResponse&, const BaresipResponse&) = default;
};

/// monostate: an event that says nothing about calls, or no message at all.
using BaresipMessage = std::variant<std::monostate, FeedEvent, BaresipResponse>;

[[nodiscard]] BaresipMessage parseBaresip(std::string_view frame);

/// The calls in the text that answers "listcalls".
[[nodiscard]] std::vector<ListedCall> parseListCalls(std::string_view text);

/// A command in its frame, ready to be sent; `token` comes back in the answer.
[[nodiscard]] std::string baresipCommand(std::string_view command, std::string_view params, std::string_view token);

} // namespace evenkeel::telephony
