// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>
#include <QString>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace evenkeel::store {

/// The pages of a database that SQLite may not be able to read any more, and of its write-ahead log: mapped, not
/// loaded, and only looked at. The layout is that of https://www.sqlite.org/fileformat2.html.
class DamagedFile
{
  public:
    /// One state of one page: of the main file or a frame of the log.
    struct Image
    {
        const unsigned char* bytes = nullptr; ///< pageSize() of them
        bool latest = false;                  ///< no later committed state of this page is known
    };

    /// A log that is not there is no error. Errors: store.io.
    [[nodiscard]] Result<void> open(const QString& file);

    [[nodiscard]] std::size_t pageSize() const { return m_pageSize; }
    [[nodiscard]] const std::vector<Image>& images() const { return m_images; }
    /// The latest state of page `number` (from 1); null if there is none.
    [[nodiscard]] const unsigned char* page(std::uint32_t number) const;

    /// From the header, if it is one: 0 otherwise.
    [[nodiscard]] std::uint32_t applicationId() const { return headerNumber(68); }
    [[nodiscard]] std::uint32_t schemaVersion() const { return headerNumber(60); }
    [[nodiscard]] bool hasHeader() const;

  private:
    [[nodiscard]] Result<void> map(QFile&, const unsigned char*& bytes, std::size_t& size);
    [[nodiscard]] std::uint32_t headerNumber(std::size_t at) const;
    void choosePageSize();
    void readLog();
    void collect();
    QFile m_main, m_log;
    const unsigned char* m_mainBytes = nullptr;
    const unsigned char* m_logBytes = nullptr;
    std::size_t m_mainSize = 0, m_logSize = 0;
    std::size_t m_pageSize = 4096;
    std::unordered_map<std::uint32_t, const unsigned char*> m_overlay; ///< from the log
    std::vector<unsigned char> m_tail; ///< the last page of a file that was cut off in it
    std::vector<Image> m_images;
};

} // namespace evenkeel::store
