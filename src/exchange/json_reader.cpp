// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_reader.h"

#include "pack/bounded_json.h"

#include <map>

namespace evenkeel::exchange {

using nlohmann::json;

Result<json> readJson(std::string_view utf8, const Bounds& bounds)
{
    auto read = pack::parseBounded(utf8, {bounds.bytes, bounds.depth, bounds.fieldBytes, bounds.values});
    if (read)
        return read;
    static const std::map<std::string, const char*, std::less<>> keys = {
        {"pack.depth", "import.depth"},         {"pack.duplicate-key", "import.duplicate-key"},
        {"pack.not-text", "import.not-text"},   {"pack.string-too-long", "import.field-too-long"},
        {"pack.too-large", "import.too-large"}, {"pack.too-many-values", "import.too-many-values"},
    };
    const auto key = keys.find(read.error().key);
    return fail(Errc::Invalid, key != keys.end() ? key->second : "import.syntax",
                read.error().detail.empty() ? "JSON" : read.error().detail);
}

const json* recordsOf(const json& document, std::initializer_list<const char*> keys)
{
    if (document.is_array())
        return &document;
    if (document.is_object())
        for (const char* key : keys)
            if (const auto found = document.find(key); found != document.end() && found->is_array())
                return &*found;
    return nullptr;
}

std::string textOf(const json& object, const char* key)
{
    if (!object.is_object())
        return {};
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace evenkeel::exchange
