// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catch_up.h"

#include "app/logging.h"
#include "store/call_log.h"
#include "store/database.h"

#include <spdlog/spdlog.h>

namespace evenkeel::app {

namespace {

/// An act waits a tenth of a second for the file, and looks every few milliseconds.
constexpr Millis kPiece{15};
constexpr Millis kRest{15};

} // namespace

CatchUp::~CatchUp()
{
    stop();
}

void CatchUp::start(const QString& folder)
{
    if (m_thread.joinable()) {
        const std::scoped_lock lock(m_lock);
        if (!m_ended)
            return;
    }
    stop();
    m_stopped = false;
    m_ended = false;
    m_thread = std::thread([this, folder] {
        run(folder);
        const std::scoped_lock lock(m_lock);
        m_ended = true;
    });
}

void CatchUp::stop()
{
    {
        const std::scoped_lock lock(m_lock);
        m_stopped = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

bool CatchUp::rest()
{
    std::unique_lock lock(m_lock);
    return !m_wake.wait_for(lock, kRest, [this] { return m_stopped; });
}

void CatchUp::run(const QString& folder)
{
    const auto database = store::Database::open(folder);
    if (!database)
        return;
    store::CallLog log(**database);
    store::CallLog::RebuildProgress progress;
    do {
        const auto more = log.rebuildMore(kPiece, progress);
        if (!more && more.error().key == "store.busy")
            continue;
        if (!more)
            logger()->warn("summaries not made: {}", more.error().key);
        else if (!*more && progress.all > 0)
            logger()->info("summaries made again: {}", progress.done);
        if (!more || !*more)
            return;
    } while (rest());
}

} // namespace evenkeel::app
