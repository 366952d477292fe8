// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log_worker.h"

#include "store/database.h"

#include <utility>

namespace evenkeel::app {

LogWorker::LogWorker(QString dataFolder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(dataFolder))
{}

LogWorker::~LogWorker()
{
    m_stop = true;
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void LogWorker::start(Work work)
{
    ++m_open;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(work));
    }
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_wake.notify_one();
}

void LogWorker::run()
{
    while (true) {
        Work next;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ends || !m_waiting.empty(); });
            if (m_waiting.empty())
                break;
            next = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        const auto answer = next(database(), m_stop);
        next = nullptr; // what it held (a passphrase, say) goes now and not with the next one
        m_mail.post([this, answer] {
            --m_open;
            if (answer)
                answer();
        });
    }
    m_database.reset(); // a connection ends on the thread that began it
}

Result<store::Database*> LogWorker::database()
{
    if (m_database && m_database->place() != store::Place::Same)
        m_database.reset();
    if (!m_database) {
        auto opened = store::Database::open(m_folder);
        if (!opened)
            return tl::unexpected(opened.error());
        m_database = std::move(*opened);
    }
    return m_database.get();
}

} // namespace evenkeel::app
