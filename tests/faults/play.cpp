// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "child.h"
#include "window.h"

#include <QElapsedTimer>

#include <array>
#include <cstdio>
#include <random>

namespace evenkeel::faults {

namespace {

/// Keys of a live call, the more frequent the more often they stand here. Ending keys are rare, so that calls grow.
constexpr auto kKeys = std::to_array<const char*>({
    "Space",  "Space",  "Space",  "Backspace", "R",      "1",      "1",  "2",   "2",   "3",   "Ctrl+1",
    "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5",    "Ctrl+4", "Ctrl+3", "H",  "H",   "S",   "D",   "G",
    "V",      "Ctrl+Z", "Ctrl+Z", "F6",        "F6",     "F8",     "F8", "F9",  "F10", "F11", "F11",
    "F7",     "N",      "N",      "Shift+1",   "Alt+1",  "Alt+3",  "F5", "F12", "F3",
});

void write(const QString& line)
{
    // One write a line: a kill in between loses no half of it that was acknowledged.
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

class Player
{
  public:
    Player(Window& window, unsigned seed)
        : m_window(window)
        , m_random(seed)
    {}

    void step()
    {
        const auto* call = m_window.call();
        if (!call)
            between();
        else if (!call::isLive(call->facts()))
            after();
        else
            during();
        acknowledge();
    }

  private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

    void between()
    {
        if (m_window.shows("recoverGoOn") && upTo(1) == 0)
            m_window.click(upTo(3) == 0 ? "recoverClose" : "recoverGoOn");
        else
            m_window.press("F2");
    }
    void during()
    {
        const char* key = kKeys[static_cast<std::size_t>(upTo(static_cast<int>(kKeys.size()) - 1))];
        m_window.press(key);
        if (std::string_view(key) == "N")
            m_window.type(QStringLiteral("note %1").arg(upTo(1000)));
        if (std::string_view(key) == "N" || std::string_view(key) == "F7" || std::string_view(key) == "F12")
            m_window.press("Return");
        if (upTo(3) == 0)
            m_window.press("Escape"); // whatever asks something is left
    }
    void after()
    {
        static constexpr auto kEnd = std::to_array<const char*>({"1", "2", "Tab", "Return", "Ctrl+Return", "Escape"});
        m_window.press(kEnd[static_cast<std::size_t>(upTo(static_cast<int>(kEnd.size()) - 1))]);
        if (++m_after > 60) { // stuck in a form: leave the call to the next start
            m_window.click("done");
            m_after = 0;
        }
    }
    void acknowledge()
    {
        const auto* call = m_window.call();
        if (!call || !m_window.workspace().journal().settled())
            return;
        const QString line = QStringLiteral("%1 %2").arg(QString::fromStdString(call->id())).arg(call->state().seq);
        if (line != m_last)
            write(line);
        m_last = line;
    }

    Window& m_window;
    std::mt19937 m_random;
    QString m_last;
    int m_after = 0;
};

} // namespace

int play(const QString& folder, unsigned seed)
{
    Window window(folder);
    if (!window.open())
        return 1;
    if (window.until([&] { return window.shows("recoverGoOn"); }, 50))
        write(QStringLiteral("offered"));
    write(QStringLiteral("ready"));
    Player player(window, seed);
    while (true)
        player.step();
}

int look(const QString& folder)
{
    Window window(folder);
    QStringList banners;
    const auto note = [&] {
        const QString banner = window.banner();
        if (!banner.isEmpty() && !banners.contains(banner))
            banners.append(banner);
        return false;
    };
    QElapsedTimer timer;
    timer.start();
    if (!window.open())
        return 1;
    write(QStringLiteral("ready %1").arg(timer.elapsed()));
    // What has to be mended is mended while the guide works.
    window.until([&] { return note() || window.workspace().storage().settled(); }, 20'000);
    note();
    const auto* log = window.workspace().log();
    store::CallFilter all;
    all.limit = 1000;
    write(QStringLiteral("calls %1").arg(log ? static_cast<int>(log->list(all)->size()) : -1));
    if (!window.startCall())
        return 2;
    for (const char* key : {"Ctrl+4", "Space", "F6", "Ctrl+2"})
        window.press(key);
    window.until([&] { return note() || window.workspace().journal().settled(); }, 1'500);
    note();
    for (const auto& banner : banners)
        write(QStringLiteral("banner %1").arg(banner));
    const auto& journal = window.workspace().journal();
    write(QStringLiteral("waits %1").arg(journal.waitingActs()));
    if (journal.settled())
        write(QStringLiteral("call %1 %2")
                  .arg(QString::fromStdString(window.call()->id()))
                  .arg(window.call()->state().seq));
    if (const auto& aside = window.workspace().storage().aside)
        write(QStringLiteral("aside %1").arg(aside->file));
    return 0;
}

} // namespace evenkeel::faults
