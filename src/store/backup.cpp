// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "store/private_file.h"
#include "store/statement.h"

#include <QFile>
#include <QFileInfo>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

Result<void> copyDatabase(const QSqlDatabase& connection, const QString& file)
{
    // An absolute path, because SQLite would take "file:…" for an address. The empty file is made first: it gets our
    // mode instead of the user's mask, and two copies to one name cannot both win.
    const auto path = QFileInfo(file).absoluteFilePath();
    const auto made = makePrivateFile(path);
    if (!made)
        return tl::unexpected(made.error());
    if (!*made)
        return fail(Errc::Refused, "store.exists", path.toStdString());

    Statement vacuum(connection, u"VACUUM INTO :file"_s, "backup");
    auto copied = vacuum.bindText(u":file"_s, path.toStdString()).run();
    if (copied)
        copied = flushToDisk(path);
    if (!copied)
        QFile::remove(path);
    return copied;
}

} // namespace evenkeel::store
