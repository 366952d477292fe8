// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log_reader.h"

#include "store/database.h"

#include <utility>

namespace evenkeel::app {

LogReader::LogReader(QString dataFolder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(dataFolder))
{}

LogReader::~LogReader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
        m_waiting.clear();
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void LogReader::ask(const QString& topic, Question question)
{
    const auto number = ++m_numbers;
    m_latest[topic] = number;
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_waiting, [&](const Asked& asked) { return asked.topic == topic; });
        m_waiting.push_back({topic, number, std::move(question)});
    }
    if (!m_thread.joinable())
        m_thread = std::thread([this] { work(); });
    m_wake.notify_one();
}

void LogReader::forget(const QString& topic)
{
    m_latest.erase(topic);
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_waiting, [&](const Asked& asked) { return asked.topic == topic; });
}

void LogReader::work()
{
    while (true) {
        Asked next;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ends || !m_waiting.empty(); });
            if (m_ends)
                break;
            next = std::move(m_waiting.front());
            m_waiting.erase(m_waiting.begin());
        }
        answer(std::move(next));
    }
    m_database.reset(); // a connection ends on the thread that began it
}

void LogReader::answer(Asked asked)
{
    const auto open = database();
    if (!open) {
        deliver(asked.topic, asked.number,
                [this, topic = asked.topic, why = open.error()] { Q_EMIT failed(topic, why); });
        return;
    }
    if (auto done = asked.question(**open))
        deliver(asked.topic, asked.number, done);
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

void LogReader::deliver(const QString& topic, std::uint64_t number, const std::function<void()>& what)
{
    m_mail.post([this, topic, number, what] {
        const auto latest = m_latest.find(topic);
        if (latest != m_latest.end() && latest->second == number)
            what();
    });
}

} // namespace evenkeel::app
