// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/new_file.h"

#include "app/text.h"
#include "base/ids.h"
#include "store/private_file.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <filesystem>

namespace evenkeel::app {

namespace {

/// Bytes that are written at once.
constexpr std::size_t kBlock = 64 * 1024;

auto notWritable(const QString& path)
{
    return fail(Errc::Io, "file.not-writable", toStd(path));
}

} // namespace

Result<std::unique_ptr<NewFile>> NewFile::begin(const QString& path, bool replace)
{
    const QFileInfo target(path);
    if (path.isEmpty() || target.fileName().isEmpty())
        return notWritable(path);
    if (target.exists() || target.isSymLink()) {
        if (!replace)
            return fail(Errc::Refused, "file.exists", toStd(target.absoluteFilePath()));
        if (!target.isFile())
            return notWritable(path); // never a folder or a device
    }
    if (!target.absoluteDir().exists())
        return notWritable(path);
    const auto unique = makeUuid7(std::chrono::floor<Millis>(std::chrono::system_clock::now()));
    const QString part = target.absoluteDir().filePath(QStringLiteral(".") + target.fileName().left(100) +
                                                       QStringLiteral("-") + toQt(unique) + QStringLiteral(".part"));
    const auto made = store::makePrivateFile(part);
    if (!made || !*made)
        return notWritable(path);
    std::unique_ptr<NewFile> file(new NewFile(target.absoluteFilePath(), part, replace));
    if (!file->m_file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return notWritable(path);
    return file;
}

NewFile::NewFile(QString path, const QString& part, bool replace)
    : m_path(std::move(path))
    , m_replace(replace)
    , m_file(part)
{}

NewFile::~NewFile()
{
    if (!m_kept)
        m_file.remove();
}

Result<void> NewFile::failed() const
{
    const bool full = m_file.error() == QFileDevice::ResourceError;
    return fail(Errc::Io, full ? "file.full" : "file.io", toStd(m_path));
}

Result<void> NewFile::write(std::string_view bytes)
{
    m_bytes += static_cast<qint64>(bytes.size());
    m_pending += bytes;
    return m_pending.size() < kBlock ? Result<void>{} : writePending();
}

Result<void> NewFile::writePending()
{
    // A disk that fills up takes a part without a word; only the attempt to write the rest says why.
    std::string_view rest = m_pending;
    while (!rest.empty()) {
        const auto taken = m_file.write(rest.data(), static_cast<qint64>(rest.size()));
        if (taken <= 0)
            return failed();
        rest.remove_prefix(static_cast<std::size_t>(taken));
    }
    m_pending.clear();
    return {};
}

Result<void> NewFile::keep()
{
    if (const auto written = writePending(); !written)
        return written;
    if (!store::flushToDisk(m_file.fileName()))
        return failed();
    m_file.close();
    if (m_file.error() != QFileDevice::NoError)
        return failed();
    if (m_replace) {
        std::error_code problem;
        std::filesystem::rename(m_file.filesystemFileName(), QFileInfo(m_path).filesystemAbsoluteFilePath(), problem);
        if (problem)
            return failed();
    } else if (!QFile::rename(m_file.fileName(), m_path)) { // which never overwrites
        return QFileInfo::exists(m_path) ? fail(Errc::Refused, "file.exists", toStd(m_path)) : failed();
    }
    m_kept = true;
    (void)store::flushToDisk(QFileInfo(m_path).absolutePath()); // where it fails the file is there all the same
    return {};
}

} // namespace evenkeel::app
