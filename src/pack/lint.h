// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <string>
#include <vector>

namespace evenkeel::pack {

enum class Severity { Error, Warning, Note };

struct Finding
{
    Severity severity = Severity::Error;
    std::string code;    ///< stable, such as "line.too-long"; docs/pack-format.md lists them
    std::string pointer; ///< JSON pointer (RFC 6901) into the document
    std::string sentence;
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// What a schema cannot say. Sorted by pointer. An empty result means that the pack can be published.
[[nodiscard]] std::vector<Finding> lint(const Pack&);

} // namespace evenkeel::pack
