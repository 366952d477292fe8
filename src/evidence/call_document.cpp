// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/call_document.h"

#include "pack/bounded_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>

namespace evenkeel::evidence {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr const char* kFormat = "evenkeel-evidence";
constexpr int kVersion = 1;
constexpr pack::Limits kLimits{.bytes = 16U << 20, .depth = 4, .stringBytes = 1U << 20, .values = 600'000};

ordered_json hexOrNull(const std::optional<std::string>& bytes)
{
    return bytes ? ordered_json(toHex(*bytes)) : ordered_json(nullptr);
}

std::optional<std::string> fromHex(const std::string& digits)
{
    const auto valueOf = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    if (digits.size() % 2 != 0)
        return std::nullopt;
    std::string bytes;
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        const int high = valueOf(digits[i]), low = valueOf(digits[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

/// Takes an object apart, member by member; remembers the first thing that is not as it should be.
class Reader
{
  public:
    Reader(const json& object, std::string place, std::string& problem)
        : m_object(object)
        , m_place(std::move(place))
        , m_problem(problem)
    {
        if (!object.is_object())
            blame("");
    }

    const json& member(const char* name)
    {
        static const json none;
        ++m_taken;
        if (m_object.is_object()) {
            if (const auto found = m_object.find(name); found != m_object.end())
                return *found;
        }
        blame(name);
        return none;
    }
    std::string text(const char* name)
    {
        const auto& value = member(name);
        if (value.is_string())
            return value.get<std::string>();
        blame(name);
        return {};
    }
    std::optional<std::string> textOrNull(const char* name)
    {
        const auto& value = member(name);
        if (value.is_string())
            return value.get<std::string>();
        if (!value.is_null())
            blame(name);
        return std::nullopt;
    }
    std::int64_t integer(const char* name)
    {
        const auto& value = member(name);
        if (value.is_number_integer() &&
            (!value.is_number_unsigned() ||
             value.get<std::uint64_t>() <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())))
            return value.get<std::int64_t>();
        blame(name);
        return 0;
    }
    bool flag(const char* name)
    {
        const auto& value = member(name);
        if (value.is_boolean())
            return value.get<bool>();
        blame(name);
        return false;
    }
    std::optional<std::string> bytesOrNull(const char* name, std::size_t length)
    {
        const auto digits = textOrNull(name);
        if (!digits)
            return std::nullopt;
        auto bytes = fromHex(*digits);
        if (!bytes || bytes->size() != length)
            blame(name);
        return bytes;
    }
    std::string bytes(const char* name, std::size_t length)
    {
        auto read = bytesOrNull(name, length);
        if (!read)
            blame(name);
        return read.value_or(std::string());
    }
    /// Nothing may stand beside what was read.
    void finish()
    {
        if (m_object.is_object() && m_object.size() != m_taken)
            blame("a member that is not known");
    }
    void blame(const std::string& name)
    {
        if (m_problem.empty())
            m_problem = "call.json: " + m_place + (name.empty() ? "" : "/" + name);
    }

  private:
    const json& m_object;
    std::string m_place;
    std::string& m_problem;
    std::size_t m_taken = 0;
};

constexpr std::size_t kSha256Bytes = 32;
constexpr std::size_t kSalt = 16;

store::ChainedEvent readEvent(const json& object, const std::string& place, std::string& problem)
{
    Reader reader(object, place, problem);
    store::ChainedEvent event;
    event.id = reader.text("id");
    event.seq = reader.integer("seq");
    event.at = reader.integer("at_ms");
    event.elapsed = reader.integer("elapsed_ms");
    event.actor = reader.text("actor");
    event.kind = reader.text("kind");
    const auto version = reader.integer("version");
    if (version < 1 || version > std::numeric_limits<int>::max())
        reader.blame("version");
    event.version = static_cast<int>(version);
    event.body = reader.text("body");
    event.privateBody = reader.textOrNull("private_body");
    event.salt = reader.bytesOrNull("private_salt", kSalt);
    event.privateDigest = reader.bytesOrNull("private_digest", kSha256Bytes);
    event.hash = reader.bytes("hash", kSha256Bytes);
    reader.finish();
    return event;
}

} // namespace

std::string toHex(std::string_view bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (const char c : bytes) {
        out += digits[static_cast<unsigned char>(c) >> 4U];
        out += digits[static_cast<unsigned char>(c) & 0xFU];
    }
    return out;
}

CallDocument redacted(CallDocument document)
{
    document.redacted = true;
    for (auto& event : document.events) {
        event.privateBody.reset();
        event.salt.reset(); // with it, likely words could be tried against the digest
    }
    return document;
}

ordered_json eventJson(const store::ChainedEvent& event)
{
    return {{"id", event.id},
            {"seq", event.seq},
            {"at_ms", event.at},
            {"elapsed_ms", event.elapsed},
            {"actor", event.actor},
            {"kind", event.kind},
            {"version", event.version},
            {"body", event.body},
            {"private_body", event.privateBody ? ordered_json(*event.privateBody) : ordered_json(nullptr)},
            {"private_salt", hexOrNull(event.salt)},
            {"private_digest", hexOrNull(event.privateDigest)},
            {"hash", toHex(event.hash)}};
}

std::string writeCallDocument(const CallDocument& document)
{
    ordered_json out = {
        {"format", kFormat},
        {"version", kVersion},
        {"call", document.call},
        {"redacted", document.redacted},
        {"pack",
         {{"id", document.pack},
          {"revision", document.packRevision},
          {"sha256", document.packSha256.empty() ? ordered_json(nullptr) : ordered_json(document.packSha256)}}},
        {"chain", {{"algorithm", "sha-256"}, {"events", document.eventCount}, {"head", document.head}}},
        {"events", ordered_json::array()},
    };
    for (const auto& event : document.events)
        out["events"].push_back(eventJson(event));
    return out.dump(1, ' ', false, json::error_handler_t::replace) + '\n';
}

Result<CallDocument> readCallDocument(std::string_view text)
{
    const auto root = pack::parseBounded(text, kLimits);
    if (!root)
        return fail(Errc::Damaged, "evidence.malformed",
                    "call.json" + (root.error().detail.empty() ? "" : ": " + root.error().detail));
    std::string problem;
    const auto malformed = [&] { return fail(Errc::Damaged, "evidence.malformed", problem); };

    Reader top(*root, "", problem);
    if (top.text("format") != kFormat)
        top.blame("format");
    const auto version = top.integer("version");
    if (!problem.empty())
        return malformed();
    if (version != kVersion)
        return fail(Errc::Newer, "evidence.newer", std::to_string(version));

    CallDocument document;
    document.call = top.text("call");
    document.redacted = top.flag("redacted");
    Reader pack(top.member("pack"), "/pack", problem);
    document.pack = pack.text("id");
    document.packRevision = pack.text("revision");
    document.packSha256 = pack.textOrNull("sha256").value_or(std::string());
    pack.finish();
    Reader chain(top.member("chain"), "/chain", problem);
    if (chain.text("algorithm") != "sha-256")
        chain.blame("algorithm");
    document.eventCount = chain.integer("events");
    document.head = toHex(chain.bytes("head", kSha256Bytes));
    chain.finish();
    const auto& events = top.member("events");
    if (!events.is_array() || events.empty())
        top.blame("events");
    top.finish();
    if (!problem.empty())
        return malformed();
    document.events.reserve(events.size());
    for (const auto& event : events) {
        document.events.push_back(readEvent(event, "/events/" + std::to_string(document.events.size()), problem));
        if (!problem.empty())
            return malformed();
    }
    return document;
}

} // namespace evenkeel::evidence
