// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log_reader.h"

#include "store/database.h"

#include <utility>

namespace evenkeel::app {

LogReader::LogReader(QString dataFolder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(dataFolder))
    , m_worker(nullptr, [this] { m_database.reset(); }) // a connection ends on the thread that began it
{}

LogReader::~LogReader() = default;

void LogReader::ask(const QString& topic, Question question)
{
    m_worker.start(topic, [this, topic, question = std::move(question)]() -> Answer {
        const auto open = database();
        if (open)
            return question(**open);
        return [this, topic, why = open.error()] { Q_EMIT failed(topic, why); };
    });
}

void LogReader::forget(const QString& topic)
{
    m_worker.forget(topic);
}

Result<store::Database*> LogReader::database()
{
    if (m_database && m_database->place() != store::Place::Same)
        m_database.reset();
    if (!m_database) {
        auto opened = store::Database::open(m_folder);
        if (!opened)
            opened = store::Database::openReadOnly(m_folder);
        if (!opened)
            return tl::unexpected(opened.error());
        m_database = std::move(*opened);
    }
    return m_database.get();
}

} // namespace evenkeel::app
