// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// F3: a full disk. F4: a place that cannot be written.

#include "app/evidence.h"
#include "app/list_export.h"
#include "child.h"
#include "evidence/verify.h"
#include "records.h"
#include "store/database.h"
#include "trial.h"
#include "window.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <array>

#ifdef __linux__
#include <linux/capability.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace evenkeel::faults {

namespace {

#ifdef __linux__
/// Root may read and write everywhere. Takes that right from this thread, or gives it back.
bool setOverrides(bool on)
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> rights{};
    if (::syscall(SYS_capget, &header, rights.data()) != 0)
        return false;
    constexpr auto kOverrides = 1U << CAP_DAC_OVERRIDE | 1U << CAP_DAC_READ_SEARCH;
    auto& effective = rights[0].effective;
    effective = on ? effective | (rights[0].permitted & kOverrides) : effective & ~kOverrides;
    return ::syscall(SYS_capset, &header, rights.data()) == 0;
}

/// A file system in memory of a given size, gone with this object.
class Disk
{
  public:
    Disk(QString place, const char* size)
        : m_place(std::move(place))
    {
        QDir().mkpath(m_place);
        m_good = ::mount("none", path(), "tmpfs", 0, QByteArray("mode=0700,size=").append(size).constData()) == 0;
    }
    ~Disk()
    {
        if (m_good)
            ::umount2(path(), MNT_DETACH);
    }
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool grow(const char* size) const
    {
        return ::mount("none", path(), "tmpfs", MS_REMOUNT, QByteArray("size=").append(size).constData()) == 0;
    }
    [[nodiscard]] bool setReadOnly(bool on) const
    {
        return ::mount("none", path(), "tmpfs", MS_REMOUNT | (on ? static_cast<unsigned long>(MS_RDONLY) : 0UL),
                       "size=64m") == 0;
    }

  private:
    [[nodiscard]] const char* path() const
    {
        m_bytes = QFile::encodeName(m_place);
        return m_bytes.constData();
    }
    QString m_place;
    mutable QByteArray m_bytes;
    bool m_good = false;
};
#endif

Row notTried(const QString& tried, const QString& why)
{
    Row row;
    row.tried = tried;
    row.skipped = true;
    row.seen = QStringLiteral("not tried: %1").arg(why);
    return row;
}

/// Waits until all is saved and compares the log with the call.
void settle(Window& window, const QString& folder, Row& row, qint64& slowest)
{
    QElapsedTimer timer;
    timer.start();
    const bool saved =
        window.until([&] { return window.workspace().journal().settled() && window.workspace().log(); }, 20'000);
    slowest = std::max(slowest, timer.elapsed());
    if (!saved)
        row.broken = QStringLiteral("what waited was not written after the trouble was over");
    const auto* call = window.call();
    QString broken;
    row.lost += missing(folder, {{call->id(), call->state().seq}}, broken);
    if (!broken.isEmpty())
        row.broken = broken;
    if (!window.until([&] { return window.banner().isEmpty(); }, 3'000))
        row.broken = QStringLiteral("the banner stays: ") + window.banner();
}

/// Acts of a call, `count` of them, none of which may be refused by the disk.
void act(Window& window, int count, Row& row)
{
    static constexpr const char* kKeys[] = {"Ctrl+1", "Ctrl+3", "Ctrl+5", "Space", "F6", "Ctrl+2", "R"};
    for (int i = 0; i < count; ++i) {
        const auto before = window.call()->state().seq;
        window.press(kKeys[i % 7]);
        if (window.call()->state().seq == before && i % 7 < 3)
            row.broken = QStringLiteral("the call did not go on");
    }
}

#ifdef __linux__
/// A list and an evidence bundle go to a disk that is too small, and again when it has grown.
Row fullWhileExporting(const Plan& plan)
{
    Row row;
    row.tried = QStringLiteral("an export to a disk that fills up, which is grown later");
    const QString data = plan.scratch + QStringLiteral("/f3-export-data");
    const auto made = fillFolder(data, 150, 5);
    const auto database = store::Database::open(data);
    for (int i = 0; i < plan.times(10, 1); ++i, ++row.times) {
        const QString folder = plan.scratch + QStringLiteral("/f3-export-%1").arg(i);
        const Disk disk(folder, "12k");
        if (!disk.good() || !database || made.empty()) {
            row.broken = QStringLiteral("the trial could not begin");
            break;
        }
        const app::Actor who{"kim", "supervisor", {}};
        app::ListOrder list;
        list.file = folder + QStringLiteral("/calls.csv");
        app::EvidenceOrder bundle{made.begin()->first, folder + QStringLiteral("/call.zip")};
        bundle.report = false;
        const auto left = [&] { return QDir(folder).entryList(QDir::Files | QDir::Hidden).size(); };
        const auto exported = app::exportCalls(**database, list, who);
        if (exported || exported.error().key != "file.full" || left() != 0)
            row.broken = QStringLiteral("a list was left half written, or its error was not named");
        QFile filler(folder + QStringLiteral("/filler"));
        if (filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            while (filler.write(QByteArray(1024, 'x')) == 1024) {
            }
        const auto evidence = app::makeEvidence(**database, bundle, who);
        if (evidence || left() != 1)
            row.broken = QStringLiteral("a bundle was left half written");
        if (!disk.grow("64m") || !app::exportCalls(**database, list, who) ||
            !app::makeEvidence(**database, bundle, who))
            row.broken = QStringLiteral("nothing was written when there was room");
        const auto verdict = evidence::verifyBundleFile(bundle.file.toStdString());
        if (!verdict || !verdict->good())
            row.broken = QStringLiteral("the bundle is not sound");
    }
    row.seen = QStringLiteral("named as a full disk, no half file; complete when there was room");
    return row;
}
#endif

} // namespace

std::vector<Row> fullDisk(const Plan& plan)
{
    const auto inCall = QStringLiteral("a disk that fills up in a call and is grown later");
    const auto atStart = QStringLiteral("a disk that is full before the first start");
#ifdef __linux__
    if (!plan.mayMount)
        return {notTried(inCall, QStringLiteral("no right to mount")),
                notTried(atStart, QStringLiteral("no right to mount"))};
    Row full;
    full.tried = inCall;
    qint64 slowestBanner = 0;
    qint64 slowestSave = 0;
    std::size_t mostWaiting = 0;
    for (int i = 0; i < plan.times(10, 1); ++i, ++full.times) {
        const QString folder = plan.scratch + QStringLiteral("/f3-%1").arg(i);
        const Disk disk(folder, "4m");
        Window window(folder);
        if (!disk.good() || !window.open() || !window.startCall()) {
            full.broken = QStringLiteral("the trial could not begin");
            break;
        }
        QFile filler(folder + QStringLiteral("/filler"));
        if (filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            while (filler.write(QByteArray(4096, 'x')) == 4096) {
            }
        // The log file has room of its own for many acts more.
        for (int acts = 0; acts < 3'000 && window.workspace().journal().settled(); ++acts)
            window.press(acts % 2 ? "Ctrl+1" : "Ctrl+2");
        QElapsedTimer timer;
        timer.start();
        if (!window.until([&] { return !window.banner().isEmpty(); }, 3'000))
            full.broken = QStringLiteral("no banner");
        slowestBanner = std::max(slowestBanner, timer.elapsed());
        act(window, plan.times(60, 20), full);
        mostWaiting = std::max(mostWaiting, window.workspace().journal().waitingActs());
        if (window.window().close())
            full.broken = QStringLiteral("the window closed over acts that were not saved");
        if (!disk.grow("64m"))
            full.broken = QStringLiteral("the disk did not grow");
        settle(window, folder, full, slowestSave);
    }
    full.seen = QStringLiteral("banner after %1 ms; %2 acts waited; closing was refused once; all written %3 ms after "
                               "there was room")
                    .arg(slowestBanner)
                    .arg(mostWaiting)
                    .arg(slowestSave);

    Row first;
    first.tried = atStart;
    slowestSave = 0;
    for (int i = 0; i < plan.times(5, 1); ++i, ++first.times) {
        const QString folder = plan.scratch + QStringLiteral("/f3-first-%1").arg(i);
        const Disk disk(folder, "16k");
        Window window(folder);
        if (!disk.good() || !window.open() || !window.startCall()) {
            first.broken = QStringLiteral("no call could start");
            break;
        }
        act(window, 21, first);
        if (window.banner().isEmpty())
            first.broken = QStringLiteral("no banner");
        if (!disk.grow("64m"))
            first.broken = QStringLiteral("the disk did not grow");
        settle(window, folder, first, slowestSave);
    }
    first.seen =
        QStringLiteral("the guide works, the call waits whole; written %1 ms after there was room").arg(slowestSave);
    return {full, first, fullWhileExporting(plan)};
#else
    return {notTried(inCall, QStringLiteral("needs Linux")), notTried(atStart, QStringLiteral("needs Linux"))};
#endif
}

std::vector<Row> readOnlyPlaces(const Plan& plan)
{
    const auto mounted = QStringLiteral("start on a read-only mount with history, writable later");
    const auto forbidden = QStringLiteral("start in a folder without the right to write, given later");
#ifdef __linux__
    std::vector<Row> rows;
    Row row;
    row.tried = mounted;
    qint64 slowest = 0;
    if (plan.mayMount) {
        for (int i = 0; i < plan.times(10, 1); ++i, ++row.times) {
            const QString folder = plan.scratch + QStringLiteral("/f4-%1").arg(i);
            const Disk disk(folder, "64m");
            const auto made = fillFolder(folder, 3, 40);
            if (!disk.good() || !disk.setReadOnly(true)) {
                row.broken = QStringLiteral("the trial could not begin");
                break;
            }
            Window window(folder);
            if (!window.open() || !window.startCall()) {
                row.broken = QStringLiteral("no call could start");
                break;
            }
            const auto* log = window.workspace().log();
            const auto listed = log ? log->list({}) : fail(Errc::Io, "store.io");
            if (!log || !listed || listed->size() != made.size())
                row.broken = QStringLiteral("earlier calls cannot be read");
            act(window, 21, row);
            if (window.banner().isEmpty())
                row.broken = QStringLiteral("no banner");
            if (!disk.setReadOnly(false))
                row.broken = QStringLiteral("the mount did not become writable");
            settle(window, folder, row, slowest);
            QString broken;
            row.lost += missing(folder, made, broken);
        }
        row.seen =
            QStringLiteral("earlier calls can be read, the call waits; written %1 ms after the mount was writable")
                .arg(slowest);
        rows.push_back(row);
    } else {
        rows.push_back(notTried(mounted, QStringLiteral("no right to mount")));
    }

    Row chmod;
    chmod.tried = forbidden;
    slowest = 0;
    const bool root = ::geteuid() == 0;
    for (int i = 0; i < plan.times(10, 1); ++i, ++chmod.times) {
        const QString folder = plan.scratch + QStringLiteral("/f4-own-%1").arg(i);
        QDir().mkpath(folder);
        const QByteArray path = QFile::encodeName(folder);
        if (root && !setOverrides(false))
            chmod.broken = QStringLiteral("the trial could not begin");
        ::chmod(path.constData(), 0500);
        {
            Window window(folder);
            if (!window.open() || !window.startCall()) {
                chmod.broken = QStringLiteral("no call could start");
            } else {
                act(window, 21, chmod);
                if (window.banner().isEmpty())
                    chmod.broken = QStringLiteral("no banner");
                ::chmod(path.constData(), 0700);
                settle(window, folder, chmod, slowest);
                // Taken away again in mid-call: the file that is open stays writable, or the acts wait.
                ::chmod(path.constData(), 0500);
                act(window, 21, chmod);
                ::chmod(path.constData(), 0700);
                settle(window, folder, chmod, slowest);
            }
        }
        if (root && !setOverrides(true))
            chmod.broken = QStringLiteral("the trial could not end");
    }
    chmod.seen =
        QStringLiteral("the guide works, the call waits whole; written %1 ms after the right was given").arg(slowest);
    rows.push_back(chmod);
    return rows;
#else
    return {notTried(mounted, QStringLiteral("needs Linux")), notTried(forbidden, QStringLiteral("needs Linux"))};
#endif
}

} // namespace evenkeel::faults
