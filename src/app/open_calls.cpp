// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open_calls.h"

#include "app/text.h"
#include "base/ids.h"

#include <QDir>
#include <QLockFile>

namespace evenkeel::app {

Result<std::unique_ptr<QLockFile>> holdCall(const QString& dataFolder, const std::string& callId)
{
    if (!isUuid(callId)) // it names a file
        return fail(Errc::NotFound, "call.unknown");
    const QString folder = dataFolder + QStringLiteral("/live");
    if (!QDir().mkpath(folder))
        return fail(Errc::Io, "store.read-only", "live");
    auto lock = std::make_unique<QLockFile>(folder + QLatin1Char('/') + toQt(callId) + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // age says nothing: calls are long. Only a holder that is gone makes a lock stale.
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return fail(Errc::Refused, "call.in-use", callId);
    return fail(Errc::Io, "store.read-only", "live");
}

Result<std::vector<store::CallSummary>> openCalls(const store::CallLog& log, const QString& dataFolder)
{
    auto calls = log.unfinished();
    if (!calls)
        return calls;
    std::erase_if(*calls, [&](const store::CallSummary& call) {
        // Taking and giving back the lock is the one test that also clears away the lock of a holder that is gone.
        const auto held = holdCall(dataFolder, call.id);
        return !held && held.error().key == "call.in-use";
    });
    return calls;
}

} // namespace evenkeel::app
