// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/page_record.h"

#include "store/damaged_file.h"

#include <QtEndian>

#include <algorithm>

namespace evenkeel::store {

namespace {

std::string_view viewOf(const unsigned char* bytes, std::size_t size)
{
    return {reinterpret_cast<const char*>(bytes), size};
}

/// SQLite's variable-length integer; false at the end of the bytes.
bool takeNumber(std::string_view bytes, std::size_t& at, std::uint64_t& value)
{
    value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size())
            return false;
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        if (i == 8) {
            value = value << 8 | byte;
            return true;
        }
        value = value << 7 | (byte & 0x7fU);
        if (byte < 0x80)
            return true;
    }
    return false;
}

std::uint64_t sizeOf(std::uint64_t type)
{
    constexpr std::array<std::uint64_t, 10> fixed = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < fixed.size())
        return fixed.at(type);
    return type >= 12 ? (type - 12) / 2 : 0;
}

/// Types and places of the columns; `payload` may be the beginning of `size` bytes.
bool readHeader(std::string_view payload, std::uint64_t size, Record& record,
                std::array<std::uint64_t, Record::kMostColumns>& places)
{
    std::size_t at = 0;
    std::uint64_t headerSize = 0;
    if (!takeNumber(payload, at, headerSize) || headerSize > payload.size() || headerSize < at)
        return false;
    const auto header = payload.substr(0, headerSize);
    std::uint64_t place = headerSize;
    record.count = 0;
    while (at < header.size()) {
        std::uint64_t type = 0;
        if (record.count == Record::kMostColumns || !takeNumber(header, at, type) || type == 10 || type == 11)
            return false;
        record.columns.at(record.count).type = type;
        places.at(record.count++) = place;
        const auto bytes = sizeOf(type);
        if (bytes > size - place)
            return false;
        place += bytes;
    }
    return record.count > 0 && place == size;
}

} // namespace

std::int64_t RecordColumn::integer() const
{
    if (type == 8 || type == 9)
        return static_cast<std::int64_t>(type - 8);
    if (bytes.empty())
        return 0;
    std::uint64_t value = (static_cast<unsigned char>(bytes.front()) & 0x80U) != 0 ? ~std::uint64_t{0} : 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<unsigned char>(byte);
    return static_cast<std::int64_t>(value);
}

/// A letter a column: n(ull), i(nteger), t(ext), u (a text as long as a UUID), h(ash: 32 bytes), s(alt: 16 bytes), and
/// H: null or a hash. More columns, which a newer program may have added, are no matter.
bool Record::is(std::string_view shape) const
{
    if (count < shape.size())
        return false;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const auto& column = columns.at(i);
        const auto fits = [&] {
            switch (shape[i]) {
            case 'n': return column.isNull();
            case 'i': return column.isInteger();
            case 't': return column.isText();
            case 'u': return column.isText() && column.bytes.size() == 36;
            case 'h': return column.isBlob() && column.bytes.size() == 32;
            case 's': return column.isBlob() && column.bytes.size() == 16;
            case 'H': return column.isNull() || (column.isBlob() && column.bytes.size() == 32);
            default: return false;
            }
        };
        if (!fits())
            return false;
    }
    return true;
}

RecordReader::RecordReader(const DamagedFile& file)
    : m_file(file)
    , m_budget((std::uint64_t{64} << 20) + 4 * file.images().size() * file.pageSize())
{}

bool RecordReader::follow(std::uint32_t number, std::uint64_t size, std::string& scratch)
{
    while (size > 0) {
        const auto* page = m_file.page(number);
        const auto part = std::min<std::uint64_t>(size, m_file.pageSize() - 4);
        if (page == nullptr || part > m_budget)
            return false;
        m_budget -= part;
        number = qFromBigEndian<quint32>(page);
        scratch.append(viewOf(page + 4, part));
        size -= part;
    }
    return true;
}

bool RecordReader::read(const unsigned char* page, std::size_t offset, Record::Kind kind, Record& record,
                        std::string& scratch)
{
    const std::uint64_t pageSize = m_file.pageSize();
    const auto bytes = viewOf(page, pageSize);
    std::size_t at = offset + (kind == Record::Kind::InnerIndex ? 4 : 0);
    std::uint64_t size = 0;
    std::uint64_t rowid = 0;
    if (!takeNumber(bytes, at, size) || size == 0 || size > std::uint64_t{1} << 30)
        return false;
    if (kind == Record::Kind::Table && !takeNumber(bytes, at, rowid))
        return false;
    record.rowid = static_cast<std::int64_t>(rowid);

    // How much of a record stays on its page: fileformat2.html, section 1.6.
    const auto most = kind == Record::Kind::Table ? pageSize - 35 : (pageSize - 12) * 64 / 255 - 23;
    const auto least = (pageSize - 12) * 32 / 255 - 23;
    auto local = size;
    if (size > most) {
        const auto fill = least + (size - least) % (pageSize - 4);
        local = fill <= most ? fill : least;
    }
    const std::uint64_t whole = local + (local < size ? 4 : 0);
    if (whole > pageSize - at)
        return false;
    std::array<std::uint64_t, Record::kMostColumns> places{};
    auto payload = bytes.substr(at, local);
    if (!readHeader(payload, size, record, places))
        return false;
    if (local < size) {
        scratch.assign(payload);
        if (!follow(qFromBigEndian<quint32>(page + at + local), size - local, scratch))
            return false;
        payload = scratch;
    }
    for (std::size_t i = 0; i < record.count; ++i) {
        auto& column = record.columns.at(i);
        column.bytes = payload.substr(places.at(i), sizeOf(column.type));
    }
    record.end = at + whole;
    return true;
}

} // namespace evenkeel::store
