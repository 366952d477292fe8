// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace evenkeel {

/// Kinds of failure that callers treat differently. The command line maps them to exit codes.
enum class Errc {
    Refused,  ///< a rule says no: the state of the call or the policy does not allow the act
    Invalid,  ///< the input is malformed or out of range
    NotFound, ///< a named thing does not exist
    Io,       ///< the disk, the database or a socket failed
    Newer,    ///< written by a newer program; reading on would be a guess
    Damaged,  ///< stored data contradicts itself
};

/// An error is a value. The screen owns the words: it looks `key` up and may show `detail`.
struct Error
{
    Errc code = Errc::Invalid;
    std::string key;    ///< stable and dotted, such as "protocol.redirect-first"
    std::string detail; ///< what the key cannot say: a place, an id. Never a caller's words, name or number.

    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Errc code, std::string key, std::string detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(key), std::move(detail)});
}

} // namespace evenkeel
