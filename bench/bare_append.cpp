// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/bare_append.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <stdexcept>

namespace evenkeel::bench {

namespace {

constexpr std::size_t kFileBytes = 4U << 20; ///< about where SQLite begins its log again

void check(bool good, const char* what)
{
    if (!good)
        throw std::runtime_error(std::string(what) + ": " + std::strerror(errno));
}

} // namespace

BareAppend::BareAppend(const std::filesystem::path& file, std::size_t bytes)
    : m_file(::open(file.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600))
    , m_block(bytes, 'x')
{
    check(m_file >= 0, "open");
    const std::string whole(kFileBytes + bytes, 'o');
    check(::pwrite(m_file, whole.data(), whole.size(), 0) == static_cast<ssize_t>(whole.size()), "write");
    check(::fsync(m_file) == 0, "fsync");
}

BareAppend::~BareAppend()
{
    ::close(m_file);
}

void BareAppend::write()
{
    m_block.front() = static_cast<char>('a' + m_at % 26);
    const auto done = ::pwrite(m_file, m_block.data(), m_block.size(), static_cast<off_t>(m_at));
    check(done == static_cast<ssize_t>(m_block.size()), "write");
    check(::fdatasync(m_file) == 0, "fdatasync");
    m_at = (m_at + m_block.size()) % kFileBytes;
}

GrowingFile::GrowingFile(const std::filesystem::path& file, std::size_t bytes)
    : m_file(::open(file.c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600))
    , m_block(bytes, 'x')
{
    check(m_file >= 0, "open");
}

GrowingFile::~GrowingFile()
{
    ::close(m_file);
}

void GrowingFile::write()
{
    check(::write(m_file, m_block.data(), m_block.size()) == static_cast<ssize_t>(m_block.size()), "write");
    check(::fdatasync(m_file) == 0, "fdatasync");
}

std::size_t bytesWritten()
{
    std::ifstream in("/proc/self/io");
    std::string key;
    std::size_t value = 0;
    while (in >> key >> value)
        if (key == "wchar:")
            return value;
    throw std::runtime_error("/proc/self/io has no wchar");
}

} // namespace evenkeel::bench
