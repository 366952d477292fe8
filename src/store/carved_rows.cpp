// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/carved_rows.h"

#include "base/ids.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <tuple>

namespace evenkeel::store {

namespace {

constexpr const char* kEventShape = "nuuiiittitHh";
constexpr const char* kPrivateShape = "nst";
constexpr const char* kPackShape = "ttht";
constexpr const char* kPublicationShape = "nttthitttHHh";
constexpr const char* kSigningKeyShape = "nhtith";
constexpr const char* kHeadShape = "uih";
constexpr const char* kErasureShape = "ui";
/// Of one call; a larger number in a head or an erasure is none.
constexpr std::int64_t kMostEvents = 10'000'000;
constexpr std::size_t kMostBroken = 10'000;
/// As far as a cell that cannot be read is taken to go.
constexpr std::uint32_t kBrokenBytes = 600;

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool isEvent(const Record& record)
{
    return record.is(kEventShape) && isUuid(record.columns[2].bytes);
}

/// The places that the page's list of cells names. Also behind the list's stated end: the number may be what is wrong.
std::vector<std::uint32_t> cellPlaces(const unsigned char* page, std::size_t pageSize)
{
    std::vector<std::uint32_t> places;
    std::size_t contentFrom = pageSize;
    for (std::size_t at = 8; at + 2 <= contentFrom; at += 2) {
        const std::size_t place = qFromBigEndian<quint16>(page + at);
        if (place < 10 || place + 4 > pageSize)
            continue;
        places.push_back(static_cast<std::uint32_t>(place));
        contentFrom = std::min(contentFrom, std::max(place, at + 2));
    }
    return places;
}

} // namespace

CarvedRows::CarvedRows(const DamagedFile& file)
    : m_file(file)
    , m_reader(file)
{
    for (const auto& image : file.images())
        carve(image.bytes);
    std::ranges::stable_sort(m_events, [](const EventRef& a, const EventRef& b) {
        return std::tie(a.call, a.seq) < std::tie(b.call, b.seq);
    });
    std::ranges::stable_sort(m_privates, {}, &PrivateRef::position);
    m_byPosition.resize(m_events.size());
    for (std::size_t i = 0; i < m_byPosition.size(); ++i)
        m_byPosition[i] = i;
    std::ranges::stable_sort(m_byPosition, {}, [this](std::size_t i) { return m_events[i].position; });
}

/// The page's stated kind is one bit away from another one, so each is tried; no row fits two of them.
void CarvedRows::carve(const unsigned char* page)
{
    for (const auto kind : {Record::Kind::Table, Record::Kind::Index, Record::Kind::InnerIndex})
        carve(page, kind);
}

void CarvedRows::carve(const unsigned char* page, Record::Kind kind)
{
    const auto pageSize = m_file.pageSize();
    std::vector<bool> seen(pageSize + 1);
    std::vector<Cell> unread;
    bool anyEvent = false;
    auto places = cellPlaces(page, pageSize);
    const std::size_t listed = std::min<std::size_t>(places.size(), qFromBigEndian<quint16>(page + 3));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto place = places[i];
        if (seen[place])
            continue;
        seen[place] = true;
        Cell cell{page, place, 0};
        if (m_reader.read(page, place, kind, m_record, m_scratch)) {
            cell.end = static_cast<std::uint32_t>(m_record.end);
            if (take(cell, m_record, kind)) {
                anyEvent = anyEvent || kind == Record::Kind::Table;
                if (cell.end + 4 <= pageSize)
                    places.push_back(cell.end); // the cells lie one behind the other, listed or not
                continue;
            }
        }
        if (i < listed && kind == Record::Kind::Table) {
            cell.end = static_cast<std::uint32_t>(std::min<std::size_t>(place + kBrokenBytes, pageSize));
            unread.push_back(cell);
        }
    }
    if (anyEvent && m_broken.size() < kMostBroken)
        m_broken.insert(m_broken.end(), unread.begin(), unread.end());
}

bool CarvedRows::take(const Cell& cell, const Record& record, Record::Kind kind)
{
    const auto& column = record.columns;
    if (kind == Record::Kind::Table) {
        if (isEvent(record)) {
            EventRef event;
            std::memcpy(event.call.data(), column[2].bytes.data(), event.call.size());
            event.seq = column[3].integer();
            event.position = record.rowid;
            event.cell = cell;
            m_events.push_back(event);
            return true;
        }
        if (record.is(kPrivateShape)) {
            m_privates.push_back({record.rowid, cell});
            return true;
        }
        if (record.is(kPackShape)) {
            m_packs.push_back(cell);
            return false; // its page is none of events
        }
        if (record.is(kPublicationShape) && record.count >= 13)
            m_publications.push_back(cell);
        else if (record.is(kSigningKeyShape) && record.count >= 8)
            m_signingKeys.push_back(cell);
        return false;
    }
    if (record.is(kHeadShape) && record.count == 3 && isUuid(column[0].bytes)) {
        auto& head = m_heads[std::string(column[0].bytes)];
        if (column[1].integer() > head.events && column[1].integer() < kMostEvents)
            head = {column[1].integer(), std::string(column[2].bytes)};
        return true;
    }
    if (record.is(kErasureShape) && record.count == 2 && isUuid(column[0].bytes) &&
        column[1].integer() < kMostEvents) { // an index of summaries looks the same, and has far larger numbers
        auto& upTo = m_erasures[std::string(column[0].bytes)];
        upTo = std::max(upTo, column[1].integer());
        return true;
    }
    return false;
}

std::vector<const CarvedRows::EventRef*> CarvedRows::eventsAt(std::int64_t position) const
{
    const auto range =
        std::ranges::equal_range(m_byPosition, position, {}, [this](std::size_t i) { return m_events[i].position; });
    std::vector<const EventRef*> found;
    for (const auto i : range)
        found.push_back(&m_events[i]);
    return found;
}

bool CarvedRows::readEvent(const unsigned char* page, const Cell& cell, EventView& event)
{
    if (!m_reader.read(page, cell.offset, Record::Kind::Table, m_record, m_scratch) || !isEvent(m_record))
        return false;
    const auto& column = m_record.columns;
    event.position = m_record.rowid;
    event.fields = {column[1].bytes,     column[2].bytes,     column[3].integer(),
                    column[4].integer(), column[5].integer(), static_cast<int>(column[8].integer()),
                    column[7].bytes,     column[6].bytes,     column[9].bytes};
    event.promised = !column[10].isNull();
    event.digest = column[10].bytes;
    event.hash = column[11].bytes;
    return true;
}

bool CarvedRows::readRecord(const Cell& cell, Record& record)
{
    return m_reader.read(cell.page, cell.offset, Record::Kind::Table, record, m_scratch);
}

void CarvedRows::indexDigests()
{
    m_digestsKnown = true;
    for (const auto& ref : m_privates) {
        Record record;
        if (!readRecord(ref.cell, record))
            continue;
        const auto digest = m_hasher.ofPrivate(viewOf(record.columns[1].bytes), viewOf(record.columns[2].bytes));
        std::array<char, 32> key{};
        std::memcpy(key.data(), digest.data(), key.size());
        m_byDigest.emplace(key, ref.cell);
    }
}

std::optional<CarvedRows::Private> CarvedRows::privateText(std::int64_t position, std::string_view digest)
{
    std::optional<Private> found;
    Record record;
    const auto fits = [&](const unsigned char* page, const Cell& cell) {
        if (!m_reader.read(page, cell.offset, Record::Kind::Table, record, m_scratch) || !record.is(kPrivateShape))
            return false;
        const auto salt = record.columns[1].bytes;
        const auto body = record.columns[2].bytes;
        if (m_hasher.ofPrivate(viewOf(salt), viewOf(body)) != viewOf(digest))
            return false;
        found = Private{std::string(salt), std::string(body)};
        return true;
    };
    const auto here = std::ranges::equal_range(m_privates, position, {}, &PrivateRef::position);
    for (const auto& ref : here) {
        if (fits(ref.cell.page, ref.cell))
            return found;
    }
    // Perhaps it is the row's number that is wrong, which no hash covers.
    if (!m_digestsKnown)
        indexDigests();
    std::array<char, 32> key{};
    std::memcpy(key.data(), digest.data(), std::min(digest.size(), key.size()));
    if (const auto other = m_byDigest.find(key); other != m_byDigest.end() && fits(other->second.page, other->second))
        return found;
    for (const auto& ref : here) {
        if (turnBits(ref.cell, m_privateTurns, [&](const unsigned char* page) { return fits(page, ref.cell); }))
            return found;
    }
    for (const auto& cell : m_broken) {
        if (turnBits(cell, m_privateTurns, [&](const unsigned char* page) { return fits(page, cell); }))
            return found;
    }
    return std::nullopt;
}

bool CarvedRows::turnBits(const Cell& cell, std::int64_t& budget,
                          const std::function<bool(const unsigned char* page)>& fits)
{
    std::vector<unsigned char> copy(cell.page, cell.page + m_file.pageSize());
    for (std::size_t at = cell.offset; at < cell.end; ++at) {
        for (unsigned bit = 1; bit < 0x100; bit <<= 1U) {
            if (--budget < 0)
                return false;
            copy[at] = static_cast<unsigned char>(copy[at] ^ bit);
            if (fits(copy.data()))
                return true;
            copy[at] = static_cast<unsigned char>(copy[at] ^ bit);
        }
    }
    return false;
}

} // namespace evenkeel::store
