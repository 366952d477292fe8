// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <string>

namespace spdlog {
class logger;
}

/// The program's own log: DATA/logs/evenkeel.log, 1 MB, three files kept. One logger a module. A line holds ids, keys
/// and counts, never a caller's words, name or number.
namespace evenkeel::app {

/// Makes the loggers "app", "store" and "connect". Without a writable folder the programs run on in silence.
void startLogging(const QString& dataFolder);
/// Writes out what is left; the loggers are silent afterwards.
void stopLogging();

/// The logger of this room, silent before startLogging().
[[nodiscard]] std::shared_ptr<spdlog::logger> logger();

} // namespace evenkeel::app
