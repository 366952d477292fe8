// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

/// Files and folders that only their owner may read.
namespace evenkeel::store {

/// Makes the folder (mode 0700) and its parents if it is not there. Errors: store.read-only.
[[nodiscard]] Result<void> makePrivateFolder(const QString& path);

/// Makes a file of mode 0600 with `content`, flushed to the disk. False if something of this name is there already;
/// that is never touched. Of several processes at once exactly one gets true. Errors: store.read-only, store.io.
[[nodiscard]] Result<bool> makePrivateFile(const QString& path, const QByteArray& content = {});

/// Whether this process may write what `path` leads to; asks nobody but the operating system and opens nothing.
[[nodiscard]] bool mayWrite(const QString& path);

/// Waits until the file's content (on Unix a folder's, too) is on the disk.
[[nodiscard]] Result<void> flushToDisk(const QString& path);

} // namespace evenkeel::store
