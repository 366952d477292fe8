// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

/// What nobody vouches for, read as a fuzzer would have it. Each target takes any bytes; a broken promise ends the
/// program. The fuzzers and the ordinary tests run the same functions.
namespace evenkeel::fuzz {

void pack(std::string_view bytes);      ///< a script pack or a policy: what is read survives writing
void event(std::string_view bytes);     ///< four lines: kind, version, public body, private body
void screenPop(std::string_view bytes); ///< a link
void simulate(std::string_view bytes);  ///< lines of `call simulate`
void baresip(std::string_view bytes);   ///< the stream of ctrl_tcp, cut as the first byte says
void search(std::string_view bytes);    ///< a query
void evidence(std::string_view bytes);  ///< a bundle, or the document of its call
void import(std::string_view bytes);    ///< the first byte chooses the format, the rest is the file

struct Target
{
    std::string_view name; ///< also of its corpus and its dictionary
    void (*run)(std::string_view);
};
[[nodiscard]] std::span<const Target> targets();

/// Ends the program with `promise` unless it holds.
void require(bool holds, const char* promise);

} // namespace evenkeel::fuzz
