// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export_job.h"

#include "store/database.h"

namespace evenkeel::app {

ExportJob::ExportJob(QString dataFolder, Work work, QObject* parent)
    : QObject(parent)
    , m_thread([this, folder = std::move(dataFolder), work = std::move(work)] {
        auto result = run(folder, work);
        m_mail.post([this, result = std::move(result)] {
            m_result = result;
            Q_EMIT finished();
        });
    })
{}

ExportJob::~ExportJob()
{
    cancel();
    m_thread.join();
}

Result<Exported> ExportJob::run(const QString& folder, const Work& work)
{
    auto database = store::Database::open(folder);
    if (!database && database.error().key == "store.read-only")
        database = store::Database::openReadOnly(folder);
    if (!database)
        return tl::unexpected(database.error());
    return work(**database, [this](std::int64_t rows) {
        m_mail.post([this, rows] { Q_EMIT progressed(rows); });
        return !m_cancelled;
    });
}

} // namespace evenkeel::app
