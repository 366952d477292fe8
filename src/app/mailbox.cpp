// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mailbox.h"

#include <utility>

namespace evenkeel::app {

Mailbox::Mailbox(QObject* parent)
    : QObject(parent)
{
    connect(this, &Mailbox::arrived, this, &Mailbox::open, Qt::QueuedConnection);
}

void Mailbox::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
    }
    Q_EMIT arrived();
}

void Mailbox::open()
{
    std::vector<std::function<void()>> work;
    {
        const std::lock_guard lock(m_mutex);
        work.swap(m_work);
    }
    for (const auto& one : work)
        one();
}

} // namespace evenkeel::app
