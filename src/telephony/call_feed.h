// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>

/// What a softphone tells about calls, whatever its protocol.
namespace evenkeel::telephony {

struct Ringing
{
    std::string id, number, name;
    bool incoming = true;
    friend bool operator==(const Ringing&, const Ringing&) = default;
};
struct Answered
{
    std::string id, number, name;
    bool incoming = true;
    friend bool operator==(const Answered&, const Answered&) = default;
};
struct HeldByAgent
{
    std::string id;
    bool held = true;
    std::string number = {}; ///< where the softphone gives it: finds the call when there is no id
    friend bool operator==(const HeldByAgent&, const HeldByAgent&) = default;
};
struct Closed
{
    enum class By { Agent, Caller, Unknown };
    std::string id;
    By by = By::Unknown;
    std::string number = {}; ///< as in HeldByAgent
    friend bool operator==(const Closed&, const Closed&) = default;
};

using FeedEvent = std::variant<Ringing, Answered, HeldByAgent, Closed>;

} // namespace evenkeel::telephony
