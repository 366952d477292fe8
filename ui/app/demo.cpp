// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/demo.h"

#include "store/database.h"
#include "ui/app/key_player.h"
#include "ui/app/manual_clock.h"
#include "ui/app/session.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QPixmap>
#include <QTimer>

#include <chrono>
#include <optional>

namespace evenkeel::ui {

namespace {

using namespace std::chrono_literals;

constexpr int kReadyTimeoutMs = 30'000;
constexpr auto kLongAgo = 120h + 30min; // the last call of the demo is of now

Timestamp wallClock()
{
    return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

/// The real window, played by keys. Remembers the first thing that did not come about and goes on without harm.
class Demo
{
  public:
    Demo(const Options& options, const QDir& folder, bool ownData)
        : m_folder(folder)
        , m_ownData(ownData)
        , m_language(options.language)
        , m_clock(wallClock() - kLongAgo)
        , m_session(options, m_clock.clock())
        , m_keys(m_session.window())
    {}

    Result<QStringList> play()
    {
        // As if it were the person's own: then the first page suggests the pack in that language.
        if (!m_language.isEmpty())
            m_session.workspace().settings().set(app::setting::kLanguage, m_language);
        m_session.show();
        m_session.window().activateWindow();
        if (!waitUntilReady())
            return fail(Errc::Io, "demo.stuck", "reading the pack");
        beginsWork();
        endsByTheProtocol();
        calmsDown();
        callsAgain();
        m_session.window().close();
        if (m_error)
            return tl::unexpected(*m_error);
        return m_pictures;
    }

  private:
    void beginsWork();
    void endsByTheProtocol();
    void calmsDown();
    void escalates();
    void losesTheDatabase();
    void callsAgain();

    bool waitUntilReady()
    {
        QEventLoop loop;
        QObject::connect(&m_session.desk(), &Desk::becameReady, &loop, &QEventLoop::quit);
        QTimer::singleShot(kReadyTimeoutMs, &loop, &QEventLoop::quit);
        loop.exec();
        return m_session.desk().ready();
    }

    void wait(Millis time)
    {
        m_clock.advance(time);
        m_session.desk().tick();
        m_keys.settle();
    }

    /// One key, and the time that passes before the next.
    void press(const char* key, Millis then = 2s)
    {
        m_keys.press(QString::fromLatin1(key));
        wait(then);
    }

    void type(const char* text) { m_keys.type(QString::fromUtf8(text)); }

    void focus(const char* name)
    {
        auto* widget = m_session.window().findChild<QWidget*>(QString::fromLatin1(name));
        expect(widget != nullptr, name);
        if (widget)
            widget->setFocus();
    }

    void expect(bool came, const char* what)
    {
        if (!came && !m_error)
            m_error = Error{Errc::Io, "demo.stuck", what};
    }

    [[nodiscard]] bool shows(const char* name)
    {
        const auto* widget = m_session.window().findChild<QWidget*>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }

    [[nodiscard]] bool ended(protocol::Ending ending)
    {
        const auto* call = m_session.desk().call();
        return call && call->facts().protocol.ending == ending;
    }

    void start(const char* name, const char* number)
    {
        focus("newCallName");
        type(name);
        press("Tab", 0s);
        type(number);
        press("F2", 1s);
        expect(m_session.desk().call() != nullptr, "starting a call");
    }

    void wrapUp(const char* outcome, const char* cause, const char* resolution, const char* after = "saved")
    {
        for (const auto& [row, digit] :
             {std::pair{"outcome", outcome}, {"rootCause", cause}, {"resolution", resolution}}) {
            focus(row);
            press(digit, 3s);
        }
        take("wrap-up");
        press("Ctrl+Return");
        const auto* call = m_session.desk().call();
        expect(call && call->facts().wrapUp.has_value(), "saving the wrap-up");
        take(after);
    }

    void take(const char* moment)
    {
        m_keys.settle();
        auto& window = m_session.window();
        const auto name = QStringLiteral("%1-%2-%3-%4.png")
                              .arg(QString::fromLatin1(moment))
                              .arg(window.width())
                              .arg(theme::colours().dark ? QStringLiteral("dark") : QStringLiteral("light"))
                              .arg(theme::percent());
        const QString file = m_folder.filePath(name);
        if (window.grab().save(file))
            m_pictures.append(file);
        else if (!m_error)
            m_error = Error{Errc::Io, "demo.picture", name.toStdString()};
    }

    QDir m_folder;
    bool m_ownData;
    QString m_language;
    ManualClock m_clock;
    Session m_session;
    KeyPlayer m_keys;
    QStringList m_pictures;
    std::optional<Error> m_error;
};

void Demo::beginsWork()
{
    expect(shows("first"), "the first page");
    type("Sam");
    take("first");
    press("Return");
    press("Return");
    expect(!shows("first"), "leaving the first page");
    take("idle");
    press("Ctrl+,");
    take("settings");
    press("Escape");
    press("F1");
    take("keys");
    press("Escape");
    press("Shift+F1");
    take("about");
    press("Escape");
}

void Demo::endsByTheProtocol()
{
    start("Mr. Doyle", "+1 555 0171");
    press("V");
    press("Ctrl+5", 20s);
    press("1", 15s);
    press("Space", 10s);
    press("1", 20s);
    press("Space", 40s);
    press("F6", 25s); // it is an insult, and the first redirect
    take("redirected");
    press("F7", 2s);
    press("Return", 3s); // the reason stands there already
    take("permission");
    focus("permission.by");
    type("J. Okafor");
    press("Return", 4s);
    take("warn");
    press("F11", 20s);
    take("protocol");
    press("F6", 4s); // it goes on
    take("end-ready");
    press("F12", 2s);
    take("end");
    press("Return", 3s);
    expect(ended(protocol::Ending::ByAgent), "ending the call by the protocol");
    focus("recordWords");
    type("Words that are not repeated here");
    focus("recordPolice");
    press("2", 5s);
    take("record");
    press("Ctrl+Return", 2s);
    wrapUp("5", "1", "4", "recovery");
}

void Demo::calmsDown()
{
    wait(130s);
    press("Return"); // done with the first call
    start("Ms. Rivera", "+1 555 0142");
    press("V");
    press("W");
    press("Down");
    press("Return", 4s);
    press("Ctrl+4", 9s);
    press("1", 12s);
    press("Space", 10s);
    press("1", 17s);
    press("Space", 67s);
    press("N");
    type("parcel promised for Monday, no scan since; card 4111 1111 1111 1111 was read out");
    press("Return");
    press("1", 2s);
    take("agent");
    press("C", 3s);
    take("calm");
    press("B", 1s);
    for (const auto* heard : {"your parcel was promised for Monday and is not there", "last Monday",
                              "two mornings at home", "a date that holds"}) {
        type(heard);
        press("Return", 4s);
    }
    take("repeat-back");
    press("Ctrl+Return", 2s);
    press("T", 1s);
    type("silense");
    wait(1s);
    take("techniques");
    press("Escape");
    press("Ctrl+K");
    type("refund delivry");
    wait(1s);
    take("find");
    press("Escape");
    press("Ctrl+Shift+P", 1s);
    type("stp");
    wait(1s);
    take("palette");
    press("Escape");
    escalates();
    losesTheDatabase();
    press("Space", 20s);
    press("1", 5s);
    press("Ctrl+3", 10s);
    press("Space", 30s);
    press("Ctrl+2", 10s);
    press("Space", 20s);
    press("1", 5s);
    press("Space", 10s);
    press("1", 5s);
    press("Ctrl+1", 5s);
    press("Ctrl+Return");
    wrapUp("1", "1", "1");
    press("Return");
}

/// The matter goes to somebody else, and whoever takes the next call of this caller is told.
void Demo::escalates()
{
    press("E", 2s);
    type("no scan since Monday");
    press("Return");
    type("promised twice");
    press("Return");
    type("head of logistics");
    take("escalation");
    press("Ctrl+Return", 2s);
    expect(shows("escalationDone"), "escalating");
    press("Escape");
    press("P", 2s);
    focus("callerNote");
    type("Call back before noon, on the mobile");
    focus("callerNoteReview.preset");
    press("2");
    focus("callerNote");
    press("Ctrl+Return", 2s);
    press("Escape");
}

/// Somebody deletes the database: the acts wait, the banner tells, and a second later all is in its place again. Only
/// with the demo's own data.
void Demo::losesTheDatabase()
{
    if (!m_ownData)
        return;
    auto& workspace = m_session.workspace();
    const QString file = store::Database::fileIn(workspace.dataFolder());
    // The window looks once a second by itself, which may fall into any of these moments.
    for (int attempt = 0; attempt < 5 && !shows("saving"); ++attempt) {
        for (const char* part : {"", "-wal", "-shm"})
            QFile::remove(file + QLatin1String(part));
        m_keys.press(QStringLiteral("R"));
    }
    expect(shows("saving"), "telling of a database that is gone");
    take("banner");
    workspace.retry();
    wait(2s);
    expect(workspace.journal().settled() && !shows("saving"), "putting the database back");
    while (shows("notice")) // it goes by the real clock
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

/// Five days later.
void Demo::callsAgain()
{
    wait(120h);
    start("Ms. Rivera", "+1 555 0142");
    press("P", 3s);
    take("earlier-calls");
    press("Escape");
    press("Ctrl+4", 20s);
    press("Space", 20s);
    press("Ctrl+Return");
    wrapUp("2", "1", "2");
    press("Return");
    press("Ctrl+L");
    press("Return");
    type("found in the depot and delivered today");
    take("follow-ups");
    press("Return");
    expect(!shows("followUpResult"), "closing a follow-up");
    press("Escape");
}

} // namespace

Result<QStringList> playDemo(const Options& options)
{
    const QDir folder(options.demoFolder);
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(Errc::Io, "demo.folder");
    Options own = options;
    if (own.dataFolder.isEmpty())
        own.dataFolder = folder.filePath(QStringLiteral("data"));
    if (!own.size.isValid())
        own.size = QSize(420, 900);
    return Demo(own, QDir(folder.absolutePath()), options.dataFolder.isEmpty()).play();
}

} // namespace evenkeel::ui
