// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenkeel {

/// Builds one visitor from lambdas. A variant that gains an alternative then fails to compile until it is handled.
template <typename... Fs> struct overloaded : Fs...
{
    using Fs::operator()...;
};
template <typename... Fs> overloaded(Fs...) -> overloaded<Fs...>;

} // namespace evenkeel
