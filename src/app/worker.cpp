// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker.h"

#include <utility>

namespace evenkeel::app {

Worker::Worker(QObject* parent, std::function<void()> atEnd)
    : QObject(parent)
    , m_atEnd(std::move(atEnd))
{}

Worker::~Worker()
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

void Worker::start(const QString& topic, Work work)
{
    const auto number = ++m_numbers;
    m_latest[topic] = number;
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_waiting, [&](const Asked& asked) { return asked.topic == topic; });
        m_waiting.push_back({topic, number, std::move(work)});
    }
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_wake.notify_one();
}

void Worker::forget(const QString& topic)
{
    m_latest.erase(topic);
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_waiting, [&](const Asked& asked) { return asked.topic == topic; });
}

bool Worker::idle()
{
    const std::lock_guard lock(m_mutex);
    return !m_busy && m_waiting.empty();
}

void Worker::run()
{
    while (true) {
        Asked next;
        {
            std::unique_lock lock(m_mutex);
            m_busy = false;
            m_wake.wait(lock, [this] { return m_ends || !m_waiting.empty(); });
            if (m_ends)
                break;
            next = std::move(m_waiting.front());
            m_waiting.erase(m_waiting.begin());
            m_busy = true;
        }
        if (auto answer = next.work()) {
            m_mail.post([this, topic = next.topic, number = next.number, answer = std::move(answer)] {
                const auto latest = m_latest.find(topic);
                if (latest != m_latest.end() && latest->second == number)
                    answer();
            });
        }
    }
    if (m_atEnd)
        m_atEnd();
}

} // namespace evenkeel::app
