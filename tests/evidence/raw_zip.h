// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

/// Archives as somebody would write them who means no good: every field can lie.
namespace evenkeel::evidence::test {

struct RawEntry
{
    std::string name, bytes;
    bool deflated = false;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;      ///< beside `deflated`: to lie
    std::uint32_t mode = 0100644;  ///< of Unix
    std::int64_t claimedSize = -1; ///< unpacked; -1: the truth
    std::string localName = {};    ///< where the two names differ
};

inline std::uint32_t crcOf(const std::string& bytes)
{
    static const auto table = [] {
        std::array<std::uint32_t, 256> rows{};
        for (std::uint32_t i = 0; i < rows.size(); ++i) {
            rows[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                rows[i] = rows[i] >> 1U ^ (0xEDB88320U & (0U - (rows[i] & 1U)));
        }
        return rows;
    }();
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : bytes)
        crc = crc >> 8U ^ table[(crc ^ static_cast<unsigned char>(c)) & 0xFFU];
    return ~crc;
}

inline std::string little(std::uint64_t value, int bytes)
{
    std::string out;
    for (int i = 0; i < bytes; ++i, value >>= 8U)
        out += static_cast<char>(value & 0xFFU);
    return out;
}

inline std::string rawZip(const std::vector<RawEntry>& entries, const std::string& comment = {},
                          int claimedEntries = -1)
{
    std::string out, directory;
    for (const auto& entry : entries) {
        auto packed = entry.bytes;
        if (entry.deflated) {
            const auto zlib = qCompress(QByteArray::fromStdString(entry.bytes), 9);
            packed = zlib.mid(6, zlib.size() - 10).toStdString(); // without Qt's length and the frame of zlib
        }
        const auto method = entry.deflated ? std::uint16_t{8} : entry.method;
        const auto size = entry.claimedSize >= 0 ? static_cast<std::uint64_t>(entry.claimedSize) : entry.bytes.size();
        const auto crc = crcOf(entry.bytes);
        const auto about = [&](const std::string& name) {
            return little(20, 2) + little(entry.flags, 2) + little(method, 2) + little(0, 2) + little(0x21, 2) +
                   little(crc, 4) + little(packed.size(), 4) + little(size, 4) + little(name.size(), 2) + little(0, 2);
        };
        const auto offset = out.size();
        const auto& local = entry.localName.empty() ? entry.name : entry.localName;
        out += "PK\3\4" + about(local) + local + packed;
        directory += "PK\1\2" + little(3U << 8U | 20U, 2) + about(entry.name) + little(0, 2) + little(0, 2) +
                     little(0, 2) + little(static_cast<std::uint64_t>(entry.mode) << 16U, 4) + little(offset, 4) +
                     entry.name;
    }
    const auto count = claimedEntries >= 0 ? static_cast<std::uint64_t>(claimedEntries) : entries.size();
    const auto start = out.size();
    return out + directory + "PK\5\6" + little(0, 4) + little(count, 2) + little(count, 2) +
           little(directory.size(), 4) + little(start, 4) + little(comment.size(), 2) + comment;
}

} // namespace evenkeel::evidence::test
