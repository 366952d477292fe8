// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"

#include <QDir>
#include <QFile>

#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <array>

namespace evenkeel::app {

namespace {

constexpr std::size_t kFileBytes = 1U << 20;
constexpr std::size_t kFiles = 3;
constexpr std::array<const char*, 3> kModules = {"app", "store", "connect"};

} // namespace

void startLogging(const QString& dataFolder)
{
    stopLogging();
    const QString folder = dataFolder + QStringLiteral("/logs");
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const bool isNew = !QDir(dataFolder).exists(); // nobody else may look in, even before the database is made
    if (!QDir().mkpath(folder))
        return;
    if (isNew)
        QFile::setPermissions(dataFolder, ownerOnly);
    QFile::setPermissions(folder, ownerOnly);
    try {
        const auto file = QFile::encodeName(folder + QStringLiteral("/evenkeel.log")).toStdString();
        const auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file, kFileBytes, kFiles - 1);
        for (const char* module : kModules) {
            const auto named = std::make_shared<spdlog::logger>(module, sink);
            named->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %P %n %l %v");
            named->flush_on(spdlog::level::info);
            spdlog::register_logger(named);
        }
    } catch (const spdlog::spdlog_ex&) {
        stopLogging(); // a full or read-only disk must not keep the call from being taken
    }
}

void stopLogging()
{
    for (const char* module : kModules)
        spdlog::drop(module);
}

std::shared_ptr<spdlog::logger> logger()
{
    if (auto named = spdlog::get("app"))
        return named;
    static const auto silent = std::make_shared<spdlog::logger>("", std::make_shared<spdlog::sinks::null_sink_mt>());
    return silent;
}

} // namespace evenkeel::app
