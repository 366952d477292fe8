// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/event_json.h"

#include "call/event_fields.h"
#include "call/event_names.h"
#include "call/upcast.h"

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace evenkeel::call {

namespace {

using nlohmann::json;

constexpr std::string_view kNote = "note";
constexpr std::string_view kRestriction = "restriction";

json scoresJson(const event::Scores& scores)
{
    auto out = json::object();
    for (const auto& [criterion, score] : scores)
        out[criterion] = score ? json(*score) : json(nullptr);
    return out;
}

template <typename T> json toJson(const T& value)
{
    if constexpr (std::same_as<T, event::NoteKind>)
        return std::string(value == event::NoteKind::Note ? kNote : kRestriction);
    else if constexpr (std::same_as<T, Date>)
        return isoDate(value);
    else if constexpr (std::is_enum_v<T>)
        return std::string(protocol::name(value));
    else if constexpr (std::same_as<T, Millis>)
        return static_cast<std::int64_t>(value.count());
    else if constexpr (std::same_as<T, std::optional<int>>)
        return value ? json(*value) : json(nullptr);
    else if constexpr (std::same_as<T, event::Scores>)
        return scoresJson(value);
    else
        return value;
}

std::int64_t integer(const json& value)
{
    if (!value.is_number_integer())
        throw std::invalid_argument("integer");
    if (value.is_number_unsigned() &&
        value.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        throw std::out_of_range("integer");
    return value.get<std::int64_t>();
}

int smallInteger(const json& value)
{
    const auto wide = integer(value);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        throw std::out_of_range("integer");
    return static_cast<int>(wide);
}

event::NoteKind noteKind(const std::string& name)
{
    if (name != kNote && name != kRestriction)
        throw std::invalid_argument("kind of note");
    return name == kNote ? event::NoteKind::Note : event::NoteKind::Restriction;
}

event::Scores scoresFrom(const json& value)
{
    event::Scores scores;
    for (const auto& [criterion, score] : value.get_ref<const json::object_t&>()) {
        auto& given = scores[criterion];
        if (!score.is_null())
            given = smallInteger(score);
        if (given && (*given < 1 || *given > 5))
            throw std::out_of_range("score");
    }
    return scores;
}

template <typename T> void fromJson(const json& value, T& out)
{
    if constexpr (std::same_as<T, event::NoteKind>)
        out = noteKind(value.get_ref<const std::string&>());
    else if constexpr (std::same_as<T, Date>)
        out = parseDate(value.get_ref<const std::string&>()).value();
    else if constexpr (std::is_enum_v<T>)
        out = protocol::fromName<T>(value.get_ref<const std::string&>()).value();
    else if constexpr (std::same_as<T, Millis>)
        out = Millis{integer(value)};
    else if constexpr (std::same_as<T, std::optional<int>>)
        out = value.is_null() ? std::optional<int>{} : smallInteger(value);
    else if constexpr (std::same_as<T, event::Scores>)
        out = scoresFrom(value);
    else if constexpr (std::same_as<T, event::Comments>)
        out = value.get_ref<const json::object_t&>().empty() ? event::Comments{} : value.get<event::Comments>();
    else if constexpr (std::same_as<T, int>)
        out = smallInteger(value);
    else if constexpr (std::same_as<T, std::int64_t>)
        out = integer(value);
    else
        out = value.get<T>();
}

struct Writer
{
    json publicBody = json::object();
    json privateBody; // null until a kind turns out to have a private field

    template <typename T> void open(const char* name, const T& value) { publicBody[name] = toJson(value); }
    template <typename T> void secret(const char* name, const T& value) { privateBody[name] = toJson(value); }
};

struct Reader
{
    const json& publicBody;
    const json& privateBody; // null when it was erased

    template <typename T> void open(const char* name, T& value) const { fromJson(publicBody.at(name), value); }
    template <typename T> void secret(const char* name, T& value) const
    {
        if (!privateBody.is_null())
            fromJson(privateBody.at(name), value);
    }
};

template <typename E> constexpr bool isProtocol = std::is_same_v<E, protocol::Event>;

struct PrivateReader
{
    const json& privateBody;

    template <typename T> void open(const char*, T&) const {}
    template <typename T> void secret(const char* name, T& value) const { fromJson(privateBody.at(name), value); }
};

/// Text that a softphone or a file brought may be no UTF-8; the log stays readable all the same.
std::string compact(const json& body)
{
    return body.is_null() ? std::string{} : body.dump(-1, ' ', false, json::error_handler_t::replace);
}

template <typename E> Encoded encodeOne(E event)
{
    Writer writer;
    fields(writer, event);
    return {std::string(KindOf<E>::name), KindOf<E>::version, compact(writer.publicBody), compact(writer.privateBody)};
}

/// Calls `use` with a default event of each alternative of V, those of a nested protocol::Event included, until one
/// call says true.
template <typename V, typename Use> bool anyAlternative(Use use)
{
    return [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        const auto one = [&]<typename E>(E event) {
            if constexpr (isProtocol<E>)
                return anyAlternative<E>(use);
            else
                return use(std::move(event));
        };
        return (one(std::variant_alternative_t<I, V>{}) || ...);
    }
    (std::make_index_sequence<std::variant_size_v<V>>{});
}

int currentVersion(const std::string& kind, const std::map<std::string, int>& versions)
{
    if (const auto found = versions.find(kind); found != versions.end())
        return found->second;
    int version = 0;
    anyAlternative<Event>([&]<typename E>(const E&) {
        if (KindOf<E>::name == kind)
            version = KindOf<E>::version;
        return version != 0;
    });
    return version;
}

json parseObject(const std::string& text)
{
    auto value = json::parse(text);
    if (!value.is_object())
        throw std::invalid_argument("object");
    return value;
}

Result<Event> read(const std::string& kind, const json& publicBody, const json& privateBody)
{
    std::optional<Event> out;
    anyAlternative<Event>([&]<typename E>(E event) {
        if (KindOf<E>::name != kind)
            return false;
        const Reader reader{publicBody, privateBody};
        fields(reader, event);
        if constexpr (std::is_constructible_v<protocol::Event, E>)
            out = protocol::Event(std::move(event));
        else
            out = std::move(event);
        return true;
    });
    return std::move(*out);
}

} // namespace

std::string kindOf(const Event& event)
{
    const auto visitor = [](const auto& e) { return std::string(KindOf<std::decay_t<decltype(e)>>::name); };
    if (const auto* inner = std::get_if<protocol::Event>(&event))
        return std::visit(visitor, *inner);
    return std::visit(overloaded{[](const protocol::Event&) { return std::string{}; }, visitor}, event);
}

Encoded encode(const Event& event)
{
    const auto visitor = [](const auto& e) { return encodeOne(e); };
    if (const auto* inner = std::get_if<protocol::Event>(&event))
        return std::visit(visitor, *inner);
    return std::visit(overloaded{[](const protocol::Event&) { return Encoded{}; }, visitor}, event);
}

Result<Event> decode(const Encoded& encoded)
{
    return decodeWith(encoded, upcasts());
}

Result<event::Started> decodeCaller(const Encoded& encoded)
{
    event::Started started;
    if (encoded.kind == KindOf<event::Started>::name && encoded.version == KindOf<event::Started>::version) {
        if (encoded.privateBody.empty())
            return started;
        try {
            const auto body = parseObject(encoded.privateBody);
            const PrivateReader reader{body};
            fields(reader, started);
            return started;
        } catch (const std::exception&) {
            return fail(Errc::Damaged, "event.body", encoded.kind);
        }
    }
    const auto event = decode(encoded);
    if (!event)
        return tl::unexpected(event.error());
    const auto* whole = std::get_if<event::Started>(&*event);
    if (whole == nullptr)
        return fail(Errc::Damaged, "event.body", encoded.kind);
    started.name = whole->name;
    started.number = whole->number;
    return started;
}

Result<Event> decodeWith(const Encoded& encoded, const Upcasts& steps, const std::map<std::string, int>& versions)
{
    const int current = currentVersion(encoded.kind, versions);
    if (current == 0 || encoded.version > current)
        return fail(Errc::Newer, "event.unknown-kind", encoded.kind + " " + std::to_string(encoded.version));
    try {
        auto publicBody = parseObject(encoded.publicBody);
        const bool erased = encoded.privateBody.empty();
        auto privateBody = erased ? json::object() : parseObject(encoded.privateBody);
        for (int version = encoded.version; version < current; ++version) {
            const auto step = steps.find({encoded.kind, version});
            if (step == steps.end())
                return fail(Errc::Damaged, "event.body", encoded.kind + " " + std::to_string(version));
            step->second(publicBody, privateBody);
        }
        return read(encoded.kind, publicBody, erased ? json() : privateBody);
    } catch (const std::exception&) {
        return fail(Errc::Damaged, "event.body", encoded.kind); // never what(): it may quote a caller's words
    }
}

} // namespace evenkeel::call
