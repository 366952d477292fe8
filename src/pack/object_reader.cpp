// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/object_reader.h"

#include "pack/bounded_json.h"
#include "pack/rules.h"

namespace evenkeel::pack {

using nlohmann::json;

void Reading::fail(std::string key, Errc code)
{
    if (m_error)
        return;
    std::string pointer;
    for (const auto& token : m_path)
        pointer += '/' + pointerToken(shownToken(token));
    m_error = Error{code, std::move(key), std::move(pointer)};
}

void Reading::keepUnknown(const std::string& key, const json& value)
{
    if (unknown.size() == m_limits.unknown)
        return fail("pack.too-many-unknown");
    std::string pointer;
    for (const auto& token : m_path)
        pointer += '/' + pointerToken(token);
    unknown.emplace(pointer + '/' + pointerToken(key), value.dump());
}

ObjectReader::ObjectReader(Reading& r, json& object)
    : reading(r)
    , m_object(&object)
{
    if (object.is_object())
        return;
    reading.fail("pack.type");
    m_object = &m_empty;
}

void ObjectReader::keepRest()
{
    if (!reading.ok())
        return;
    for (auto it = m_object->begin(); it != m_object->end() && reading.ok(); ++it)
        reading.keepUnknown(it.key(), it.value());
}

void ObjectReader::missing(const char* key)
{
    reading.enter(key);
    reading.fail("pack.missing");
    reading.leave();
}

bool ObjectReader::take(json& value, std::string& out)
{
    if (!value.is_string()) {
        reading.fail("pack.type");
        return false;
    }
    out = std::move(value.get_ref<std::string&>());
    return true;
}

void ObjectReader::readId(json& value, std::string& out)
{
    if (take(value, out) && !isId(out))
        reading.fail("pack.id");
}

void ObjectReader::readText(json& value, std::string& out)
{
    if (take(value, out) && !reading.takesAnyText() && isAddressOrPath(out))
        reading.fail("pack.not-text");
}

void ObjectReader::readInteger(const json& value, int& out, int least, int most)
{
    if (!value.is_number_integer())
        return reading.fail("pack.type");
    const bool huge = value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(most);
    const auto number = huge ? std::int64_t{most} + 1 : value.get<std::int64_t>();
    if (number < least || number > most)
        return reading.fail("pack.range");
    out = static_cast<int>(number);
}

void ObjectReader::readCategory(json& value, protocol::CategorySet& out)
{
    std::string name;
    if (!take(value, name))
        return;
    if (const auto category = protocol::fromName<protocol::Category>(name))
        out.insert(*category);
    else
        reading.fail("pack.range");
}

void ObjectReader::id(const char* key, std::string& out, Presence presence)
{
    member(key, presence, [&](json& v) { readId(v, out); });
}

void ObjectReader::text(const char* key, std::string& out, Presence presence)
{
    member(key, presence, [&](json& v) { readText(v, out); });
}

void ObjectReader::fieldName(const char* key, std::string& out)
{
    member(key, Presence::Required, [&](json& v) {
        if (take(v, out) && !isFieldName(out))
            reading.fail("pack.id");
    });
}

void ObjectReader::language(const char* key, std::string& out)
{
    member(key, Presence::Required, [&](json& v) {
        if (take(v, out) && !isLanguageTag(out))
            reading.fail("pack.range");
    });
}

void ObjectReader::word(const char* key, std::string& out, const std::string_view* begin, const std::string_view* end)
{
    member(key, Presence::Optional, [&](json& v) {
        if (take(v, out) && std::find(begin, end, out) == end)
            reading.fail("pack.range");
    });
}

void ObjectReader::integer(const char* key, int& out, int least, int most)
{
    member(key, Presence::Optional, [&](const json& v) { readInteger(v, out, least, most); });
}

void ObjectReader::flag(const char* key, bool& out)
{
    member(key, Presence::Optional, [&](const json& v) {
        if (v.is_boolean())
            out = v.get<bool>();
        else
            reading.fail("pack.type");
    });
}

void ObjectReader::ids(const char* key, std::vector<std::string>& out)
{
    elements(key, [&](json& v) { readId(v, out.emplace_back()); });
}

void ObjectReader::texts(const char* key, std::vector<std::string>& out)
{
    elements(key, [&](json& v) { readText(v, out.emplace_back()); });
}

void ObjectReader::languages(const char* key, std::vector<std::string>& out)
{
    elements(key, [&](json& v) {
        if (take(v, out.emplace_back()) && !isLanguageTag(out.back()))
            reading.fail("pack.range");
    });
}

void ObjectReader::categories(const char* key, protocol::CategorySet& out)
{
    elements(key, [&](json& v) { readCategory(v, out); });
}

} // namespace evenkeel::pack
