// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pack/codec.h"
#include "pack/names.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel::pack {

/// One decoding: the place in the document, the first error, and the keys that nobody asked for.
class Reading
{
  public:
    explicit Reading(const Limits& limits)
        : m_limits(limits)
    {}
    [[nodiscard]] bool ok() const { return !m_error; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// Notes an error at the current place; only the first one counts.
    void fail(std::string key, Errc code = Errc::Invalid);

    void enter(std::string token) { m_path.push_back(std::move(token)); }
    void leave() { m_path.pop_back(); }
    void keepUnknown(const std::string& key, const nlohmann::json& value);
    [[nodiscard]] bool takesAnyText() const { return m_limits.anyText; }
    /// How many elements the list at the current place may have.
    [[nodiscard]] std::size_t mostElements() const
    {
        return m_path.size() == 1 && m_path.front() == "lines" ? m_limits.lines : m_limits.items;
    }

    std::map<std::string, std::string> unknown;

  private:
    Limits m_limits;
    std::optional<Error> m_error;
    std::vector<std::string> m_path;
};

enum class Presence { Required, Optional };

/// Takes the members of one JSON object, one by one and by name. A member of the wrong kind fails the Reading, after
/// which every further call does nothing, so a decoder is a plain list of members. What is left in the end is kept as
/// unknown.
class ObjectReader
{
  public:
    /// The one way to get a reader: `read(ObjectReader&)` takes what it knows of `object`.
    template <typename F> static void with(Reading& reading, nlohmann::json& object, F read)
    {
        ObjectReader reader(reading, object);
        read(reader);
        reader.keepRest();
    }
    ObjectReader(const ObjectReader&) = delete;
    ObjectReader& operator=(const ObjectReader&) = delete;

    void id(const char* key, std::string& out, Presence presence = Presence::Required);
    void text(const char* key, std::string& out, Presence presence = Presence::Optional);
    void fieldName(const char* key, std::string& out);
    void language(const char* key, std::string& out);
    void word(const char* key, std::string& out, const std::string_view* begin, const std::string_view* end);
    void integer(const char* key, int& out, int least, int most);
    void flag(const char* key, bool& out);
    void ids(const char* key, std::vector<std::string>& out);
    void texts(const char* key, std::vector<std::string>& out);
    void languages(const char* key, std::vector<std::string>& out);
    void categories(const char* key, protocol::CategorySet& out);

    template <typename E, std::size_t N> void choice(const char* key, E& out, const Names<E, N>& names)
    {
        member(key, Presence::Optional, [&](nlohmann::json& v) {
            const auto* name = v.is_string() ? v.get_ptr<const std::string*>() : nullptr;
            if (!name)
                return reading.fail("pack.type");
            for (const auto& [known, value] : names)
                if (known == *name)
                    return void(out = value);
            reading.fail("pack.range");
        });
    }

    /// `read(ObjectReader&, T&)` fills one element; every element is an object.
    template <typename T, typename F> void objects(const char* key, std::vector<T>& out, F read)
    {
        elements(key, [&](nlohmann::json& v) {
            with(reading, v, [&](ObjectReader& element) { read(element, out.emplace_back()); });
        });
    }

    /// `read(ObjectReader&)` takes the object under `key`, if there is one.
    template <typename F> void object(const char* key, F read)
    {
        member(key, Presence::Optional, [&](nlohmann::json& v) { with(reading, v, read); });
    }

    /// `read(json&)` takes the member itself; the place is that of the member meanwhile.
    template <typename F> void member(const char* key, Presence presence, F read)
    {
        if (!reading.ok())
            return;
        const auto it = m_object->find(key);
        if (it == m_object->end()) {
            if (presence == Presence::Required)
                missing(key);
            return;
        }
        reading.enter(key);
        read(*it);
        reading.leave();
        m_object->erase(it);
    }

    /// `read(json&)` for each element of the array under `key`.
    template <typename F> void elements(const char* key, F read)
    {
        member(key, Presence::Optional, [&](nlohmann::json& array) { eachElement(array, read); });
    }

    template <typename F> void eachElement(nlohmann::json& array, F read)
    {
        if (!array.is_array())
            return reading.fail("pack.type");
        if (array.size() > reading.mostElements())
            return reading.fail("pack.too-many-items");
        for (std::size_t i = 0; i < array.size() && reading.ok(); ++i) {
            reading.enter(std::to_string(i));
            read(array[i]);
            reading.leave();
        }
    }

    /// `read(const std::string& key, json&)` for every member: an object that is a map.
    template <typename F> void eachMember(F read)
    {
        if (!reading.ok())
            return;
        for (auto it = m_object->begin(); it != m_object->end() && reading.ok(); ++it) {
            reading.enter(it.key());
            read(it.key(), it.value());
            reading.leave();
        }
        m_object->clear();
    }

    void readId(nlohmann::json& value, std::string& out);
    void readText(nlohmann::json& value, std::string& out);
    void readInteger(const nlohmann::json& value, int& out, int least, int most);
    void readCategory(nlohmann::json& value, protocol::CategorySet& out);

    Reading& reading;

  private:
    ObjectReader(Reading& reading, nlohmann::json& object);
    void keepRest();
    void missing(const char* key);
    bool take(nlohmann::json& value, std::string& out);

    nlohmann::json m_empty = nlohmann::json::object(); ///< read in place of what is no object
    nlohmann::json* m_object;
};

} // namespace evenkeel::pack
