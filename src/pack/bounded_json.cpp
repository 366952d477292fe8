// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/bounded_json.h"

#include "base/text.h"
#include "pack/rules.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace evenkeel::pack {

namespace {

using nlohmann::json;

std::string placeAt(std::string_view text, std::size_t offset)
{
    const auto before = text.substr(0, std::min(offset, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto start = before.rfind('\n') + 1; // npos + 1 is 0: the first line
    const auto inLine = before.substr(start);
    const auto column = 1 + std::count_if(inLine.begin(), inLine.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; });
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

/// Builds the value as nlohmann's own builder does, and stops at the first thing out of bounds.
class Builder final : public nlohmann::json_sax<json>
{
  public:
    Builder(std::string_view text, const Limits& limits)
        : m_text(text)
        , m_limits(limits)
    {}

    std::optional<Error> error;
    json root;

    bool null() override { return put(nullptr); }
    bool boolean(bool v) override { return put(v); }
    bool number_integer(number_integer_t v) override { return put(v); }
    bool number_unsigned(number_unsigned_t v) override { return put(v); }
    bool binary(binary_t&) override { return stop(Errc::Invalid, "pack.syntax"); } // JSON text has none

    bool number_float(number_float_t v, const string_t& raw) override
    {
        // A whole number that fits no integer comes here; kept as a fraction it would lose digits in silence.
        const bool whole = raw.find_first_of(".eE") == std::string::npos;
        return put(v) && (!whole || stop(Errc::Invalid, "pack.number-range"));
    }

    bool string(string_t& v) override { return put(nullptr) && sound(v) && (*m_latest = std::move(v), true); }

    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& v) override
    {
        m_keys.back() = v;
        if (!sound(v))
            return false;
        if (m_stack.back()->contains(v))
            return stop(Errc::Invalid, "pack.duplicate-key");
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& e) override
    {
        constexpr int numberOverflow = 406;
        if (e.id == numberOverflow)
            return put(nullptr) && stop(Errc::Invalid, "pack.number-range");
        error = Error{Errc::Invalid, "pack.syntax", placeAt(m_text, position > 0 ? position - 1 : 0)};
        return false;
    }

  private:
    bool stop(Errc code, const char* key)
    {
        std::string pointer;
        for (std::size_t i = 0; i < m_stack.size(); ++i) {
            const json& level = *m_stack[i];
            pointer += '/';
            if (level.is_array())
                pointer += std::to_string(level.empty() ? 0 : level.size() - 1);
            else
                pointer += pointerToken(shownToken(m_keys[i]));
        }
        error = Error{code, key, pointer};
        return false;
    }

    bool sound(const std::string& v)
    {
        if (v.size() > m_limits.stringBytes)
            return stop(Errc::Invalid, "pack.string-too-long");
        if (v.find('\0') != std::string::npos)
            return stop(Errc::Invalid, "pack.not-text");
        return true;
    }

    template <typename V> bool put(V&& v)
    {
        if (m_stack.empty()) {
            root = std::forward<V>(v);
            m_latest = &root;
        } else if (json& parent = *m_stack.back(); parent.is_array()) {
            parent.push_back(std::forward<V>(v));
            m_latest = &parent.back();
        } else {
            m_latest = &(parent[m_keys.back()] = std::forward<V>(v));
        }
        return ++m_values <= m_limits.values || stop(Errc::Invalid, "pack.too-many-values");
    }

    bool open(json container)
    {
        if (!put(std::move(container)))
            return false;
        if (m_stack.size() >= m_limits.depth)
            return stop(Errc::Invalid, "pack.depth");
        m_stack.push_back(m_latest);
        m_keys.emplace_back();
        return true;
    }

    bool close()
    {
        m_stack.pop_back();
        m_keys.pop_back();
        return true;
    }

    std::string_view m_text;
    Limits m_limits;
    std::size_t m_values = 0;
    json* m_latest = nullptr;
    std::vector<json*> m_stack; ///< open containers; each is the last member of the one before, so it does not move
    std::vector<std::string> m_keys;
};

/// The offset of the first byte that is no UTF-8.
std::size_t firstBadByte(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        std::size_t size = 1;
        while (size <= 4 && !text::isUtf8(text.substr(i, size)))
            ++size;
        if (size > 4)
            return i;
        i += size;
    }
    return text.size();
}

} // namespace

std::string shownToken(std::string_view key)
{
    constexpr std::size_t most = 60;
    std::string out;
    for (std::size_t i = 0; i < key.size();) {
        std::size_t next = i + 1;
        while (next < key.size() && (static_cast<unsigned char>(key[next]) & 0xc0U) == 0x80U)
            ++next;
        const auto character = key.substr(i, next - i);
        if (out.size() + character.size() > most)
            return out + "…";
        const auto points = text::codePoints(character);
        const bool hidden = points.empty() || points.front() < 0x20 || text::isInvisible(points.front());
        out += hidden ? std::string_view("?") : character;
        i = next;
    }
    return out;
}

Result<json> parseBounded(std::string_view text, const Limits& limits)
{
    if (text.size() > limits.bytes)
        return fail(Errc::Invalid, "pack.too-large", std::to_string(limits.bytes) + " bytes at most");
    if (!text::isUtf8(text))
        return fail(Errc::Invalid, "pack.utf8", placeAt(text, firstBadByte(text)));
    // nlohmann takes a zero byte for the end of the text and would not look at what follows.
    if (const auto zero = text.find('\0'); zero != std::string_view::npos)
        return fail(Errc::Invalid, "pack.syntax", placeAt(text, zero));
    try {
        Builder builder(text, limits);
        const bool whole = json::sax_parse(text.begin(), text.end(), &builder);
        if (builder.error)
            return tl::unexpected<Error>(*builder.error);
        if (!whole)
            return fail(Errc::Invalid, "pack.syntax");
        return std::move(builder.root);
    } catch (const std::exception&) {
        return fail(Errc::Invalid, "pack.syntax");
    }
}

} // namespace evenkeel::pack
