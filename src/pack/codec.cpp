// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/codec.h"

#include "pack/bounded_json.h"
#include "pack/decode.h"

#include <fstream>

namespace evenkeel::pack {

using nlohmann::json;

namespace {

Result<void> checkFormat(json& document)
{
    const auto format = document.is_object() ? document.find("format") : document.end();
    if (!document.is_object() || format == document.end())
        return fail(Errc::Invalid, "pack.format", "/format");
    if (!format->is_number_integer() || *format < 1)
        return fail(Errc::Invalid, "pack.format", "/format");
    if (*format > Pack::kFormat)
        return fail(Errc::Newer, "pack.format", "/format");
    document.erase(format);
    return {};
}

} // namespace

Result<Pack> decode(std::string_view text, const Limits& limits)
{
    auto document = parseBounded(text, limits);
    if (!document)
        return tl::unexpected<Error>(document.error());
    if (const auto format = checkFormat(*document); !format)
        return tl::unexpected<Error>(format.error());
    Pack pack;
    Reading reading(limits);
    ObjectReader::with(reading, *document, [&](ObjectReader& in) { readPack(in, pack); });
    if (!reading.ok())
        return tl::unexpected<Error>(*reading.error());
    pack.unknown = std::move(reading.unknown);
    return pack;
}

Result<std::string> readBounded(const std::filesystem::path& file, const Limits& limits)
{
    const auto name = shownToken(file.filename().string());
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return fail(Errc::NotFound, "pack.unreadable", name);
    // A pipe or a device could keep us waiting or never end.
    if (error || !std::filesystem::is_regular_file(status))
        return fail(Errc::Io, "pack.unreadable", name);
    if (const auto size = std::filesystem::file_size(file, error); !error && size > limits.bytes)
        return fail(Errc::Invalid, "pack.too-large", std::to_string(limits.bytes) + " bytes at most");
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail(Errc::Io, "pack.unreadable", name);
    std::string text;
    if (const auto size = std::filesystem::file_size(file, error); !error)
        text.reserve(std::min<std::uintmax_t>(size, limits.bytes) + 1); // else growing would need as much again
    constexpr std::size_t chunk = 64U << 10;
    while (in && text.size() <= limits.bytes) { // the file may have grown since its size was asked
        const auto before = text.size();
        text.resize(before + std::min(chunk, limits.bytes + 1 - before));
        in.read(text.data() + before, static_cast<std::streamsize>(text.size() - before));
        text.resize(before + static_cast<std::size_t>(in.gcount()));
    }
    if (in.bad())
        return fail(Errc::Io, "pack.unreadable", name);
    return text;
}

Result<Pack> load(const std::filesystem::path& file, const Limits& limits)
{
    const auto text = readBounded(file, limits);
    if (!text)
        return tl::unexpected<Error>(text.error());
    return decode(*text, limits);
}

Result<protocol::Policy> decodePolicy(std::string_view text, const Limits& limits,
                                      std::map<std::string, std::string>* unknown)
{
    auto document = parseBounded(text, limits);
    if (!document)
        return tl::unexpected<Error>(document.error());
    protocol::Policy policy;
    Reading reading(limits);
    ObjectReader::with(reading, *document, [&](ObjectReader& in) { readPolicy(in, policy); });
    if (!reading.ok())
        return tl::unexpected<Error>(*reading.error());
    if (unknown)
        *unknown = std::move(reading.unknown);
    return policy;
}

} // namespace evenkeel::pack
