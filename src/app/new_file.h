// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>
#include <QString>

#include <memory>
#include <string>
#include <string_view>

namespace evenkeel::app {

/// A file that is there whole or not at all: it is written beside its place, under a name of its own and readable by
/// its owner alone, and gets its name when it is complete. Whatever happens before leaves nothing behind but, after a
/// kill, a file whose name ends with ".part".
class NewFile
{
  public:
    /// With `replace`, a regular file at `path` gives way at the end. Errors: file.exists, file.not-writable (no such
    /// folder, read-only, or something other than a file lies there).
    [[nodiscard]] static Result<std::unique_ptr<NewFile>> begin(const QString& path, bool replace);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    /// Errors: file.full, file.io.
    [[nodiscard]] Result<void> write(std::string_view bytes);
    /// Waits until all is on the disk and gives the file its name. Errors: those of write, and file.exists (somebody
    /// else was quicker).
    [[nodiscard]] Result<void> keep();

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

  private:
    NewFile(QString path, const QString& part, bool replace);
    [[nodiscard]] Result<void> failed() const;
    [[nodiscard]] Result<void> writePending();
    QString m_path;
    bool m_replace = false;
    bool m_kept = false;
    qint64 m_bytes = 0;
    /// Taken but not written yet: the file itself is not buffered, see writePending().
    std::string m_pending;
    QFile m_file;
};

} // namespace evenkeel::app
