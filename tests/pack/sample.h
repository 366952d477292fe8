// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/codec.h"
#include "support/source_files.h"

#include <nlohmann/json.hpp>

#include <string>

/// A small pack with one of everything, on which the linter has nothing to say. Tests change one thing in it.
namespace evenkeel::test {

inline const std::string& sampleText()
{
    static const std::string text = fileText(sourceFolder() / "tests/pack/sample.json");
    return text;
}

inline nlohmann::json sampleJson()
{
    return nlohmann::json::parse(sampleText());
}

inline nlohmann::json& at(nlohmann::json& document, const std::string& pointer)
{
    return document[nlohmann::json::json_pointer(pointer)];
}

/// "key detail" of the refusal, or "accepted".
inline std::string refusal(const std::string& text, const pack::Limits& limits = {})
{
    const auto pack = pack::decode(text, limits);
    return pack ? "accepted" : pack.error().key + ' ' + pack.error().detail;
}

/// The refusal when `pointer` of the sample holds `value`.
inline std::string refusalWith(const std::string& pointer, const nlohmann::json& value)
{
    auto document = sampleJson();
    at(document, pointer) = value;
    return refusal(document.dump());
}

} // namespace evenkeel::test
