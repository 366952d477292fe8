// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/damaged_file.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kHeader = 100;
constexpr std::size_t kLogHeader = 32;
constexpr std::size_t kFrameHeader = 24;
constexpr std::uint32_t kLogMagic = 0x377f0682; // the last bit says in which order checksums read their words

bool isPageSize(std::size_t size)
{
    return size >= 512 && size <= 65536 && std::has_single_bit(size);
}

struct Checksum
{
    std::uint32_t a = 0, b = 0;
    friend bool operator==(const Checksum&, const Checksum&) = default;

    void add(const unsigned char* bytes, std::size_t size, bool bigEndian)
    {
        for (std::size_t i = 0; i + 8 <= size; i += 8) {
            const auto word = [&](std::size_t at) {
                return bigEndian ? qFromBigEndian<quint32>(bytes + at) : qFromLittleEndian<quint32>(bytes + at);
            };
            a += word(i) + b;
            b += word(i + 4) + a;
        }
    }
};

Checksum checksumAt(const unsigned char* bytes)
{
    return {qFromBigEndian<quint32>(bytes), qFromBigEndian<quint32>(bytes + 4)};
}

} // namespace

Result<void> DamagedFile::map(QFile& file, const unsigned char*& bytes, std::size_t& size)
{
    bytes = nullptr;
    size = 0;
    if (!file.exists() || file.size() == 0)
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Io, "store.io", "salvage");
    bytes = file.map(0, file.size());
    if (bytes == nullptr)
        return fail(Errc::Io, "store.io", "salvage");
    size = static_cast<std::size_t>(file.size());
    return {};
}

Result<void> DamagedFile::open(const QString& file)
{
    m_main.setFileName(file);
    m_log.setFileName(file + u"-wal"_s);
    if (auto mapped = map(m_main, m_mainBytes, m_mainSize); !mapped)
        return mapped;
    if (auto mapped = map(m_log, m_logBytes, m_logSize); !mapped)
        return mapped;
    choosePageSize();
    readLog();
    collect();
    return {};
}

bool DamagedFile::hasHeader() const
{
    return m_mainSize >= kHeader && std::memcmp(m_mainBytes, "SQLite format 3", 16) == 0;
}

std::uint32_t DamagedFile::headerNumber(std::size_t at) const
{
    return hasHeader() ? qFromBigEndian<quint32>(m_mainBytes + at) : 0;
}

void DamagedFile::choosePageSize()
{
    if (hasHeader()) {
        const std::size_t size = qFromBigEndian<quint16>(m_mainBytes + 16);
        if (isPageSize(size == 1 ? 65536 : size)) {
            m_pageSize = size == 1 ? 65536 : size;
            return;
        }
    }
    if (m_logSize >= kLogHeader && (qFromBigEndian<quint32>(m_logBytes) & ~1U) == kLogMagic) {
        if (const std::size_t size = qFromBigEndian<quint32>(m_logBytes + 8); isPageSize(size))
            m_pageSize = size;
    }
}

/// The committed states of pages. SQLite stops at the first frame that does not fit; here a later one counts as well,
/// if it fits behind the checksum that is written in the frame before it.
void DamagedFile::readLog()
{
    const std::size_t frame = kFrameHeader + m_pageSize;
    if (m_logSize < kLogHeader + frame)
        return;
    const bool bigEndian = (qFromBigEndian<quint32>(m_logBytes) & 1U) != 0;
    const unsigned char* first = m_logBytes + kLogHeader;
    Checksum before = checksumAt(m_logBytes + 24);
    std::vector<std::pair<std::uint32_t, const unsigned char*>> pending;
    for (std::size_t at = kLogHeader; at + frame <= m_logSize; at += frame) {
        const unsigned char* header = m_logBytes + at;
        if (std::memcmp(header + 8, first + 8, 8) != 0)
            break; // what follows is older than the log's beginning
        Checksum sum = before;
        sum.add(header, 8, bigEndian);
        sum.add(header + kFrameHeader, m_pageSize, bigEndian);
        before = checksumAt(header + 16);
        if (sum == before)
            pending.emplace_back(qFromBigEndian<quint32>(header), header + kFrameHeader);
        if (qFromBigEndian<quint32>(header + 4) != 0) { // a commit
            for (const auto& [number, bytes] : pending)
                m_overlay[number] = bytes;
            pending.clear();
        }
    }
}

/// Older states are looked at, too: a row is never changed once it is written, so an old copy of it is as good.
void DamagedFile::collect()
{
    const auto pages = m_mainSize / m_pageSize;
    for (std::size_t i = 0; i < pages; ++i)
        m_images.push_back({m_mainBytes + i * m_pageSize, !m_overlay.contains(static_cast<std::uint32_t>(i + 1))});
    if (const auto left = m_mainSize % m_pageSize; left > 0) {
        m_tail.assign(m_pageSize, 0);
        std::memcpy(m_tail.data(), m_mainBytes + pages * m_pageSize, left);
        m_images.push_back({m_tail.data(), true});
    }
    const std::size_t frame = kFrameHeader + m_pageSize;
    for (std::size_t at = kLogHeader; at + frame <= m_logSize; at += frame) {
        const unsigned char* bytes = m_logBytes + at + kFrameHeader;
        const auto current = m_overlay.find(qFromBigEndian<quint32>(m_logBytes + at));
        m_images.push_back({bytes, current != m_overlay.end() && current->second == bytes});
    }
    std::ranges::stable_partition(m_images, &Image::latest);
}

const unsigned char* DamagedFile::page(std::uint32_t number) const
{
    if (const auto found = m_overlay.find(number); found != m_overlay.end())
        return found->second;
    if (number == 0 || number > m_mainSize / m_pageSize)
        return nullptr;
    return m_mainBytes + (number - std::size_t{1}) * m_pageSize;
}

} // namespace evenkeel::store
