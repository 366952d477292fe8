// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/archive.h"

#include <QLibrary>

#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>

namespace evenkeel::evidence {

namespace {

/// libzip, loaded when the first bundle is made or read: with the libraries that it needs in turn it would cost every
/// start of the program more than a millisecond.
struct Zip
{
    Zip()
    {
        m_library.setFileNameAndVersion(QStringLiteral("zip"), EVENKEEL_ZIP_VERSION);
        loaded = m_library.load() && find(bufferCreate, "zip_source_buffer_create") && find(keep, "zip_source_keep") &&
                 find(freeSource, "zip_source_free") && find(openSource, "zip_source_open") &&
                 find(readSource, "zip_source_read") && find(closeSource, "zip_source_close") &&
                 find(open, "zip_open_from_source") && find(close, "zip_close") && find(discard, "zip_discard") &&
                 find(add, "zip_file_add") && find(setTime, "zip_file_set_dostime") &&
                 find(setMode, "zip_file_set_external_attributes") && find(setMethod, "zip_set_file_compression") &&
                 find(count, "zip_get_num_entries") && find(stat, "zip_stat_index") &&
                 find(mode, "zip_file_get_external_attributes") && find(openEntry, "zip_fopen_index") &&
                 find(read, "zip_fread") && find(closeEntry, "zip_fclose");
    }

    static const Zip& library()
    {
        static const Zip zip;
        return zip;
    }

    bool loaded = false;
    decltype(&::zip_source_buffer_create) bufferCreate = nullptr;
    decltype(&::zip_source_keep) keep = nullptr;
    decltype(&::zip_source_free) freeSource = nullptr;
    decltype(&::zip_source_open) openSource = nullptr;
    decltype(&::zip_source_read) readSource = nullptr;
    decltype(&::zip_source_close) closeSource = nullptr;
    decltype(&::zip_open_from_source) open = nullptr;
    decltype(&::zip_close) close = nullptr;
    decltype(&::zip_discard) discard = nullptr;
    decltype(&::zip_file_add) add = nullptr;
    decltype(&::zip_file_set_dostime) setTime = nullptr;
    decltype(&::zip_file_set_external_attributes) setMode = nullptr;
    decltype(&::zip_set_file_compression) setMethod = nullptr;
    decltype(&::zip_get_num_entries) count = nullptr;
    decltype(&::zip_stat_index) stat = nullptr;
    decltype(&::zip_file_get_external_attributes) mode = nullptr;
    decltype(&::zip_fopen_index) openEntry = nullptr;
    decltype(&::zip_fread) read = nullptr;
    decltype(&::zip_fclose) closeEntry = nullptr;

  private:
    template <typename F> bool find(F& function, const char* name)
    {
        function = reinterpret_cast<F>(m_library.resolve(name));
        return function != nullptr;
    }
    QLibrary m_library;
};

using Source = std::unique_ptr<zip_source_t, decltype(&::zip_source_free)>;
using Archive = std::unique_ptr<zip_t, decltype(&::zip_discard)>;
using OpenEntry = std::unique_ptr<zip_file_t, decltype(&::zip_fclose)>;

constexpr std::uint16_t kFirstDosDay = 1U << 5 | 1U; // 1980-01-01, the earliest that the format knows
constexpr std::uint32_t kRegularFile = 0100644;
constexpr std::uint32_t kTypeMask = 0170000;
constexpr std::size_t kEndRecordBytes = 22;

auto noLibrary()
{
    return fail(Errc::NotFound, "evidence.no-archive-library");
}

auto notAnArchive()
{
    return fail(Errc::Damaged, "evidence.not-an-archive");
}

unsigned littleEndian(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]) | static_cast<unsigned>(static_cast<unsigned char>(bytes[at + 1]))
                                                       << 8U;
}

/// The number of entries stands at the very end. Looked at first, because the library makes a record for each entry
/// that an archive claims to have.
Result<void> checkEnd(std::string_view bytes, const ArchiveLimits& limits)
{
    static constexpr std::string_view kEnd("PK\5\6", 4), kBigEnd("PK\6\7", 4);
    constexpr std::size_t longestComment = 0xFFFF;
    if (bytes.size() < kEndRecordBytes)
        return notAnArchive();
    const auto tail = bytes.substr(bytes.size() - std::min(bytes.size(), kEndRecordBytes + longestComment));
    auto at = tail.find(kEnd);
    if (at == std::string_view::npos)
        return notAnArchive();
    for (; at != std::string_view::npos && at + kEndRecordBytes <= tail.size(); at = tail.find(kEnd, at + 1)) {
        if (littleEndian(tail, at + 8) > limits.entries || littleEndian(tail, at + 10) > limits.entries)
            return fail(Errc::Invalid, "evidence.refused", "more entries than a bundle has");
    }
    if (tail.find(kBigEnd) != std::string_view::npos)
        return fail(Errc::Invalid, "evidence.refused", "the form for archives over 4 GB");
    if (tail.substr(tail.size() - kEndRecordBytes, kEnd.size()) != kEnd)
        return fail(Errc::Invalid, "evidence.refused", "something behind the archive's end");
    return {};
}

/// One flat name that no file system takes for anything else.
bool isPlainName(std::string_view name)
{
    return !name.empty() && name.size() <= 64 && name.front() != '.' && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
               c == '_';
    });
}

Result<Entry> readEntry(const Zip& zip, zip_t* archive, zip_uint64_t index, std::uint64_t room)
{
    const auto refused = [index](const std::string& why) {
        return fail(Errc::Invalid, "evidence.refused", "entry " + std::to_string(index + 1) + ": " + why);
    };
    zip_stat_t about{};
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip.stat(archive, index, ZIP_FL_ENC_RAW, &about) != 0 || (about.valid & needed) != needed)
        return notAnArchive();
    if (!isPlainName(about.name))
        return refused("its name is none of a bundle's");
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip.mode(archive, index, 0, &system, &attributes) != 0)
        return notAnArchive();
    const auto type = system == ZIP_OPSYS_UNIX ? attributes >> 16U & kTypeMask : 0U;
    if (type != 0 && type != (kRegularFile & kTypeMask))
        return refused("it is a link or no regular file");
    if (about.encryption_method != ZIP_EM_NONE)
        return refused("it is encrypted");
    if (about.comp_method != ZIP_CM_STORE && about.comp_method != ZIP_CM_DEFLATE)
        return refused("it is packed in an unusual way");
    if (about.size > room)
        return fail(Errc::Invalid, "evidence.too-large", about.name);

    Entry entry{about.name, {}};
    const OpenEntry open(zip.openEntry(archive, index, 0), zip.closeEntry);
    if (!open)
        return notAnArchive();
    std::vector<char> chunk(256U << 10);
    while (true) {
        const auto got = zip.read(open.get(), chunk.data(), chunk.size());
        if (got < 0)
            return notAnArchive(); // cut off, or its checksum is wrong
        if (got == 0)
            break;
        if (entry.bytes.size() + static_cast<std::uint64_t>(got) > about.size)
            return refused("it is longer than it says");
        entry.bytes.append(chunk.data(), static_cast<std::size_t>(got));
    }
    if (entry.bytes.size() != about.size)
        return refused("it is shorter than it says");
    return entry;
}

} // namespace

Result<std::string> packArchive(const std::vector<Entry>& entries, const ArchiveLimits& limits)
{
    const auto& zip = Zip::library();
    if (!zip.loaded)
        return noLibrary();
    std::uint64_t total = 0;
    for (const auto& entry : entries)
        total += entry.bytes.size() + 256; // what the format adds to each
    if (total > std::min(limits.totalBytes, limits.fileBytes) || entries.size() > limits.entries)
        return fail(Errc::Invalid, "evidence.too-large");
    const auto failed = [] { return fail(Errc::Io, "evidence.not-packed"); };

    const Source whole(zip.bufferCreate(nullptr, 0, 0, nullptr), zip.freeSource);
    if (!whole)
        return failed();
    zip.keep(whole.get()); // the archive takes one of the two references
    Archive archive(zip.open(whole.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr), zip.discard);
    if (!archive) {
        zip.freeSource(whole.get());
        return failed();
    }
    for (const auto& entry : entries) {
        auto* part = zip.bufferCreate(entry.bytes.data(), entry.bytes.size(), 0, nullptr);
        if (part == nullptr)
            return failed();
        const auto added = zip.add(archive.get(), entry.name.c_str(), part, ZIP_FL_ENC_UTF_8);
        if (added < 0) {
            zip.freeSource(part);
            return failed();
        }
        const auto index = static_cast<zip_uint64_t>(added);
        if (zip.setMethod(archive.get(), index, ZIP_CM_STORE, 0) != 0 ||
            zip.setTime(archive.get(), index, 0, kFirstDosDay, 0) != 0 ||
            zip.setMode(archive.get(), index, 0, ZIP_OPSYS_UNIX, kRegularFile << 16U) != 0)
            return failed();
    }
    if (zip.close(archive.get()) != 0)
        return failed();
    (void)archive.release(); // closing gave it up

    if (zip.openSource(whole.get()) != 0)
        return failed();
    std::string bytes;
    std::vector<char> chunk(256U << 10);
    zip_int64_t got = 0;
    while ((got = zip.readSource(whole.get(), chunk.data(), chunk.size())) > 0)
        bytes.append(chunk.data(), static_cast<std::size_t>(got));
    zip.closeSource(whole.get());
    if (got < 0)
        return failed();
    return bytes;
}

Result<std::vector<Entry>> unpackArchive(std::string_view bytes, const ArchiveLimits& limits)
{
    if (bytes.size() > limits.fileBytes)
        return fail(Errc::Invalid, "evidence.too-large");
    if (const auto end = checkEnd(bytes, limits); !end)
        return tl::unexpected(end.error());
    const auto& zip = Zip::library();
    if (!zip.loaded)
        return noLibrary();
    auto* source = zip.bufferCreate(bytes.data(), bytes.size(), 0, nullptr);
    if (source == nullptr)
        return notAnArchive();
    const Archive archive(zip.open(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr), zip.discard);
    if (!archive) {
        zip.freeSource(source);
        return notAnArchive();
    }
    const auto count = zip.count(archive.get(), 0);
    if (count < 0 || static_cast<std::uint64_t>(count) > limits.entries)
        return fail(Errc::Invalid, "evidence.refused", "more entries than a bundle has");

    std::vector<Entry> entries;
    std::uint64_t total = 0;
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        auto entry = readEntry(zip, archive.get(), index, limits.totalBytes - total);
        if (!entry)
            return tl::unexpected(entry.error());
        if (std::ranges::find(entries, entry->name, &Entry::name) != entries.end())
            return fail(Errc::Invalid, "evidence.refused", "the name " + entry->name + " is there twice");
        total += entry->bytes.size();
        entries.push_back(std::move(*entry));
    }
    return entries;
}

} // namespace evenkeel::evidence
