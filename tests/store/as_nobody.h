// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>

namespace evenkeel::store::test {

/// The superuser may write anywhere, so as one we become nobody for a while.
class AsNobody
{
  public:
    AsNobody()
        : m_changed(::geteuid() == 0 && ::seteuid(65534) == 0)
    {}
    ~AsNobody()
    {
        if (m_changed)
            (void)!::seteuid(0);
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;
    [[nodiscard]] bool isUnprivileged() const { return ::geteuid() != 0; }

  private:
    bool m_changed;
};

/// Lets everybody read the files of `folder` and nobody write them, nor, with `folderToo`, make new ones. `parent` is
/// the temporary folder that it lies in.
inline void giveAwayReadOnly(const QString& parent, const QString& folder, bool folderToo)
{
    (void)::chmod(QFile::encodeName(parent).constData(), 0755);
    for (const auto& info : QDir(folder).entryInfoList(QDir::Files))
        (void)::chmod(QFile::encodeName(info.filePath()).constData(), 0444);
    (void)::chmod(QFile::encodeName(folder).constData(), folderToo ? 0555 : 0777);
}

inline void takeBack(const QString& folder)
{
    (void)::chmod(QFile::encodeName(folder).constData(), 0700);
    for (const auto& info : QDir(folder).entryInfoList(QDir::Files))
        (void)::chmod(QFile::encodeName(info.filePath()).constData(), 0600);
}

} // namespace evenkeel::store::test
#endif
