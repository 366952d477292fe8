// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/imported.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace evenkeel::exchange {

/// A value of a YAML document. Tags of types are passed over: everything that is no list and no map is text.
struct YamlNode
{
    enum class Kind { Null, Text, List, Map };
    Kind kind = Kind::Null;
    int line = 0;     ///< from 1
    std::string text; ///< of a Text
    std::vector<YamlNode> items;
    std::vector<std::pair<std::string, YamlNode>> members; ///< keys are unique
    std::size_t size = 1;                                  ///< how many nodes it is, itself included

    /// The member; null when there is none or this is no map.
    [[nodiscard]] const YamlNode* find(std::string_view key) const;
    /// The text of a member; empty when there is none or it is no text.
    [[nodiscard]] std::string textOf(std::string_view key) const;
    /// The texts of a member that is one or is a list of them.
    [[nodiscard]] std::vector<std::string> textsOf(std::string_view key) const;
};

/// All documents of a stream. Aliases are unfolded, and count. Errors: import.syntax, .depth, .too-many-values (also
/// by aliases that unfold to too much), .duplicate-key; `detail` is the line.
[[nodiscard]] Result<std::vector<YamlNode>> readYaml(std::string_view utf8, const Bounds& bounds = {});

} // namespace evenkeel::exchange
