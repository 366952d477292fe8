// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <vector>

namespace evenkeel::app {

/// Takes work from any thread and does it on the thread that this object lives in, in the order of posting. What was
/// not done when it goes away is never done. The work is handed over under a lock of our own: the thread sanitizer sees
/// that one, and not those inside of Qt.
class Mailbox : public QObject
{
    Q_OBJECT

  public:
    explicit Mailbox(QObject* parent = nullptr);
    void post(std::function<void()> work);

  Q_SIGNALS:
    void arrived();

  private:
    void open();

    std::mutex m_mutex;
    std::vector<std::function<void()>> m_work;
};

} // namespace evenkeel::app
