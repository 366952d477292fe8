// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telephony/screen_pop.h"

#include "base/text.h"
#include "telephony/sip_uri.h"
#include "telephony/uri_text.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <utility>

namespace evenkeel::telephony {

namespace {

constexpr std::size_t kIdBytes = 64;
constexpr std::size_t kLongestKey = 9;

auto refuse(std::string key, std::string detail = {})
{
    return fail(Errc::Invalid, "pop." + std::move(key), std::move(detail));
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

/// One line: runs of white space become one space, what cannot be seen is gone.
std::string oneLine(std::string text)
{
    std::ranges::replace_if(
        text, [](char c) { return c >= '\t' && c <= '\r'; }, ' ');
    std::string clean = text::cleaned(text);
    const auto twice = [](char a, char b) { return a == ' ' && b == ' '; };
    clean.erase(std::unique(clean.begin(), clean.end(), twice), clean.end());
    return clean;
}

bool isId(std::string_view text)
{
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return !text.empty() && text.size() <= kIdBytes && plain(text.front()) &&
           std::ranges::all_of(text, [&](char c) { return plain(c) || c == '-'; });
}

std::optional<bool> yesOrNo(const std::string& value, std::initializer_list<std::string_view> yes,
                            std::initializer_list<std::string_view> no)
{
    const auto small = asciiLower(value);
    if (std::ranges::find(yes, small) != yes.end())
        return true;
    if (std::ranges::find(no, small) != no.end())
        return false;
    return std::nullopt;
}

/// A number as people give it: plain, or as an address of its own.
std::string numberOf(const std::string& value)
{
    const auto scheme = asciiLower(value.substr(0, std::min(value.find(':'), kAddressBytes)));
    const bool address = scheme == "sip" || scheme == "sips" || scheme == "tel";
    return oneLine(address ? numberFromUri(value) : shownNumber(value));
}

/// In forms a plus stands for a space. In a number the first one is what every international number begins with.
std::string formDecoded(std::string_view raw, bool isNumber)
{
    std::string text(raw);
    for (std::size_t i = isNumber ? 1 : 0; i < text.size(); ++i) {
        if (text[i] == '+')
            text[i] = ' ';
    }
    return percentDecoded(text);
}

/// Puts one parameter of an evenkeel link where it belongs; the name of the field in an error.
Result<void> take(ScreenPop& pop, const std::string& key, std::string_view raw)
{
    const std::string value = oneLine(formDecoded(raw, key == "number"));
    if (value.empty())
        return {};
    if (value.size() > kPopFieldBytes)
        return refuse("too-long", key);
    if (key == "number") {
        pop.number = numberOf(value);
    } else if (key == "name") {
        pop.name = value;
    } else if (key == "situation") {
        if (!isId(value))
            return refuse("field", key);
        pop.situation = value;
    } else {
        const auto flag = key == "vip" ? yesOrNo(value, {"1", "true", "yes", "on"}, {"0", "false", "no", "off"})
                                       : yesOrNo(value, {"in", "incoming", "inbound"}, {"out", "outgoing", "outbound"});
        if (!flag)
            return refuse("field", key);
        (key == "vip" ? pop.vip : pop.incoming) = *flag;
    }
    return {};
}

/// A number without a scheme, as softphones append it to a command line. None begins like an option.
bool isPlainNumber(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto fits = [&](char c) {
        return isDigit(c) || std::string_view("+-.()*# ").find(c) != std::string_view::npos;
    };
    return !text.starts_with('-') && std::ranges::any_of(text, isDigit) && std::ranges::all_of(text, fits);
}

Result<ScreenPop> callLink(std::string_view rest)
{
    rest = rest.substr(0, rest.find('#'));
    const auto question = std::min(rest.find('?'), rest.size());
    auto action = rest.substr(0, question);
    while (action.ends_with('/')) // what a browser makes of "evenkeel://call?…"
        action.remove_suffix(1);
    if (asciiLower(action) != "call")
        return refuse("action");

    static constexpr auto kKeys = std::to_array<std::string_view>({"number", "name", "direction", "vip", "situation"});
    std::array<bool, kKeys.size()> seen{};
    ScreenPop pop;
    auto query = rest.substr(std::min(question + 1, rest.size()));
    while (!query.empty()) {
        const auto end = std::min(query.find('&'), query.size());
        const auto part = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        const auto equals = std::min(part.find('='), part.size());
        if (equals > kLongestKey)
            continue;
        const auto key = std::ranges::find(kKeys, asciiLower(part.substr(0, equals)));
        if (key == kKeys.end())
            continue;
        // The same field twice is how one reader is made to see what another does not.
        if (std::exchange(seen[static_cast<std::size_t>(key - kKeys.begin())], true))
            return refuse("field", std::string(*key));
        if (auto taken = take(pop, std::string(*key), part.substr(std::min(equals + 1, part.size()))); !taken)
            return tl::unexpected<Error>(taken.error());
    }
    return pop;
}

Result<ScreenPop> address(std::string_view rest)
{
    if (rest.substr(0, rest.find_first_of("@;?")).size() > kAddressBytes)
        return refuse("too-long", "number");
    ScreenPop pop;
    pop.number = oneLine(numberFromUri(rest));
    return pop;
}

} // namespace

Result<ScreenPop> parseScreenPop(std::string_view url)
{
    if (url.size() > kPopBytes)
        return refuse("too-long", "link");
    while (url.starts_with(' '))
        url.remove_prefix(1);
    while (url.ends_with(' '))
        url.remove_suffix(1);

    if (isPlainNumber(url))
        return address(url);

    const auto colon = std::min(url.find(':'), url.size());
    const auto scheme = asciiLower(url.substr(0, colon));
    static constexpr auto kAddresses = std::to_array<std::string_view>({"tel", "sip", "sips", "callto"});
    const bool isAddress = std::ranges::find(kAddresses, scheme) != kAddresses.end();
    if (colon == url.size() || (!isAddress && scheme != "evenkeel"))
        return refuse("scheme");

    const std::string decoded = percentDecoded(url);
    if (!hasWholeEscapes(url) || std::ranges::any_of(url, isControl) || !text::isUtf8(decoded) ||
        decoded.find('\0') != std::string::npos)
        return refuse("encoding");

    auto rest = url.substr(colon + 1);
    if (rest.starts_with("//"))
        rest.remove_prefix(2);
    auto pop = isAddress ? address(rest) : callLink(rest);
    if (pop && pop->number.empty() && pop->name.empty())
        return refuse("empty");
    return pop;
}

} // namespace evenkeel::telephony
