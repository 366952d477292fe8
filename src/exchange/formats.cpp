// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"

#include "exchange/chatwoot.h"
#include "exchange/espanso.h"
#include "exchange/markdown_cards.h"
#include "exchange/osticket.h"
#include "exchange/plain_csv.h"
#include "exchange/twilio.h"
#include "exchange/zammad.h"
#include "exchange/zendesk.h"

#include <algorithm>
#include <array>

namespace evenkeel::exchange {

namespace {

struct Row
{
    Format format;
    std::string_view name;
    Result<Imported> (*read)(std::string_view, const Bounds&, char delimiter);
};

/// A format that has no delimiter.
template <auto reader> Result<Imported> untabled(std::string_view utf8, const Bounds& bounds, char)
{
    return reader(utf8, bounds);
}

constexpr std::array<Row, 8> kFormats = {{{Format::Chatwoot, "chatwoot", readChatwoot},
                                          {Format::Zendesk, "zendesk", untabled<readZendesk>},
                                          {Format::Zammad, "zammad", readZammad},
                                          {Format::OsTicket, "osticket", untabled<readOsTicket>},
                                          {Format::Espanso, "espanso", untabled<readEspanso>},
                                          {Format::Twilio, "twilio", untabled<readTwilio>},
                                          {Format::Csv, "csv", readPlainCsv},
                                          {Format::Markdown, "markdown", untabled<readMarkdownCards>}}};

} // namespace

const std::vector<Format>& formats()
{
    static const std::vector<Format> all = [] {
        std::vector<Format> list;
        for (const auto& row : kFormats)
            list.push_back(row.format);
        return list;
    }();
    return all;
}

std::string_view name(Format format)
{
    return kFormats[static_cast<std::size_t>(format)].name;
}

std::optional<Format> formatOf(std::string_view name)
{
    const auto* row = std::ranges::find(kFormats, name, &Row::name);
    return row != kFormats.end() ? std::optional(row->format) : std::nullopt;
}

Result<FileRead> readFile(Format format, std::string_view bytes, const std::string& encoding, const Bounds& bounds,
                          char delimiter)
{
    auto decoded = decodeText(bytes, encoding, bounds);
    if (!decoded)
        return tl::unexpected(decoded.error());
    auto imported = kFormats[static_cast<std::size_t>(format)].read(decoded->text, bounds, delimiter);
    if (!imported)
        return tl::unexpected(imported.error());
    return FileRead{std::move(*imported), std::move(decoded->encoding)};
}

} // namespace evenkeel::exchange
