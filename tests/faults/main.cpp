// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: evenkeel-faults [--quick] [--scratch DIR] [F1 F3 …]
// Tries each fault, or those named, for real and prints a table in Markdown. Exit code: 0 nothing was lost and every
// promise held, 1 something was, 2 usage. See docs/faults.md.

#include "app/paths.h"
#include "child.h"
#include "records.h"
#include "trial.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <cstring>

#ifdef __linux__
#include <sched.h>
#include <sys/mount.h>
#endif

namespace {

using namespace evenkeel;

struct Fault
{
    const char* name;
    std::vector<faults::Row> (*run)(const faults::Plan&);
};

constexpr auto kFaults = std::to_array<Fault>({{"F1", faults::killedWindows},
                                               {"F2", faults::killedMigrations},
                                               {"F3", faults::fullDisk},
                                               {"F4", faults::readOnlyPlaces},
                                               {"F5", faults::damagedFiles},
                                               {"F6", faults::hostileFiles},
                                               {"F7", faults::hostilePacks},
                                               {"F8", faults::clocksThatJump},
                                               {"F9", faults::twoWindows},
                                               {"F10", faults::hostileLinks},
                                               {"F11", faults::hostileTexts},
                                               {"F12", faults::hostileQueries},
                                               {"F13", faults::tamperedLogs},
                                               {"F14", faults::soak}});

/// Before ownMounts(): in a changed root the kernel cannot tell afterwards where the program lies.
QString ownFile()
{
#ifdef __linux__
    return QFileInfo(QStringLiteral("/proc/self/exe")).canonicalFilePath();
#else
    return {};
#endif
}

/// Before the first thread: mounts of our own, seen by nobody else and gone with this process.
bool ownMounts()
{
#ifdef __linux__
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
#else
    return false;
#endif
}

int print(const std::vector<faults::Row>& rows)
{
    bool good = true;
    std::puts("| fault | what was tried | times | lost | seen |\n|---|---|---:|---:|---|");
    for (const auto& row : rows) {
        const QString seen =
            row.broken.isEmpty() ? row.seen : QStringLiteral("**BROKEN: %1** %2").arg(row.broken, row.seen);
        const QString lost = row.skipped ? QStringLiteral("–") : QString::number(row.lost);
        std::printf("| %s | %s | %d | %s | %s |\n", qPrintable(row.fault), qPrintable(row.tried), row.times,
                    qPrintable(lost), qPrintable(seen));
        good = good && row.lost == 0 && row.broken.isEmpty();
    }
    return good ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool isChild =
        !arguments.isEmpty() && (arguments[0] == QStringLiteral("--play") || arguments[0] == QStringLiteral("--look"));
    faults::Plan plan;
    plan.self = ownFile();
    plan.mayMount = !isChild && ownMounts();

    int one = 1;
    std::array<char*, 2> nameOnly{argv[0], nullptr};
    const QApplication application(one, nameOnly.data());
    app::nameApplication();
    if (plan.self.isEmpty())
        plan.self = QCoreApplication::applicationFilePath();
    const QDir here = QFileInfo(plan.self).dir();
    if (qEnvironmentVariableIsEmpty("EVENKEEL_RESOURCES")) // this program lies beside the bin folder
        qputenv("EVENKEEL_RESOURCES", QFile::encodeName(here.filePath(QStringLiteral("../share/evenkeel"))));
    if (!faults::shippedPack()) {
        std::fputs("faults: the shipped pack was not found; EVENKEEL_RESOURCES names its folder\n", stderr);
        return 2;
    }
    if (isChild && arguments.size() > 1)
        return arguments[0] == QStringLiteral("--look") ? faults::look(arguments[1])
                                                        : faults::play(arguments[1], arguments.value(2).toUInt());

    // Windows that are killed leave their sockets behind: not where the user's own are.
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    plan.quick = arguments.removeAll(QStringLiteral("--quick")) > 0;
    // Below the build folder: /tmp may be in memory.
    QString place = here.path();
    if (const auto at = arguments.indexOf(QStringLiteral("--scratch")); at >= 0 && at + 1 < arguments.size()) {
        place = arguments[at + 1];
        arguments.remove(at, 2);
    }
    const QTemporaryDir scratch(place + QStringLiteral("/faults-XXXXXX"));
    plan.scratch = scratch.path();

    std::vector<faults::Row> rows;
    for (const auto& fault : kFaults) {
        if (!arguments.isEmpty() && !arguments.contains(QString::fromLatin1(fault.name)))
            continue;
        QElapsedTimer timer;
        timer.start();
        for (auto& row : fault.run(plan)) {
            row.fault = QString::fromLatin1(fault.name);
            rows.push_back(std::move(row));
        }
        std::fprintf(stderr, "%s: %lld ms\n", fault.name, static_cast<long long>(timer.elapsed()));
    }
    if (rows.empty()) {
        std::fputs("usage: evenkeel-faults [--quick] [--scratch DIR] [F1 F3 …]\n", stderr);
        return 2;
    }
    return print(rows);
}
