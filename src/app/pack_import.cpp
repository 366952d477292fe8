// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack_import.h"

#include "app/new_file.h"
#include "app/text.h"
#include "exchange/sniff.h"
#include "pack/codec.h"

#include <filesystem>

namespace evenkeel::app {

namespace {

Result<std::string> bytesOf(const QString& file)
{
    const exchange::Bounds bounds;
    const auto utf8 = toStd(file);
    auto bytes = pack::readBounded(std::u8string(utf8.begin(), utf8.end()), {bounds.bytes});
    if (!bytes && bytes.error().key == "pack.too-large")
        return fail(Errc::Invalid, "import.too-large", std::to_string(bounds.bytes >> 20));
    if (!bytes)
        return fail(Errc::Io, "import.unreadable", utf8);
    return std::move(*bytes);
}

} // namespace

Result<exchange::Format> sniffImport(const QString& file)
{
    const auto bytes = bytesOf(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return exchange::sniffFormat(toStd(file), *bytes);
}

Result<ImportPlan> planImport(const ImportOrder& order, const pack::Pack& into)
{
    const auto bytes = bytesOf(order.file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto read = exchange::readFile(order.format, *bytes, order.encoding, {}, order.delimiter);
    if (!read)
        return tl::unexpected(read.error());
    return ImportPlan{exchange::planImport(read->imported, into, order.options), read->encoding,
                      read->imported.delimiter};
}

Result<void> writePack(const pack::Pack& pack, const QString& file, bool replace)
{
    auto out = NewFile::begin(file, replace);
    if (!out)
        return tl::unexpected(out.error());
    if (const auto written = (*out)->write(pack::encode(pack)); !written)
        return written;
    return (*out)->keep();
}

} // namespace evenkeel::app
