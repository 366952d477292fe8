// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace evenkeel::bench {

/// The least that a durable action can cost: one write and one fdatasync. The file is made beforehand and written
/// round and round, as SQLite does with its log, so that its size never changes.
class BareAppend
{
  public:
    BareAppend(const std::filesystem::path& file, std::size_t bytes);
    ~BareAppend();
    BareAppend(const BareAppend&) = delete;
    BareAppend& operator=(const BareAppend&) = delete;

    void write();

  private:
    int m_file = -1;
    std::string m_block;
    std::size_t m_at = 0;
};

/// What a plain log file costs: a write at its end and one fdatasync, which has to write the new length as well.
class GrowingFile
{
  public:
    GrowingFile(const std::filesystem::path& file, std::size_t bytes);
    ~GrowingFile();
    GrowingFile(const GrowingFile&) = delete;
    GrowingFile& operator=(const GrowingFile&) = delete;

    void write();

  private:
    int m_file = -1;
    std::string m_block;
};

/// Bytes that this process gave to write calls so far.
[[nodiscard]] std::size_t bytesWritten();

} // namespace evenkeel::bench
