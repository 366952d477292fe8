// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/demo.h"

#include "store/database.h"
#include "ui/app/demo_stage.h"

#include <QFile>

#include <chrono>

namespace evenkeel::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kLongAgo = 120h + 30min; // the last call of the demo is of now

Timestamp wallClock()
{
    return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

/// The agent's calls.
class Demo : DemoStage
{
  public:
    Demo(const Options& options, const QDir& folder, bool ownData)
        : DemoStage(options, folder, wallClock() - kLongAgo)
        , m_ownData(ownData)
        , m_language(options.language)
    {}

    Result<QStringList> play()
    {
        // As if it were the person's own: then the first page suggests the pack in that language.
        if (!m_language.isEmpty())
            session().workspace().settings().set(app::setting::kLanguage, m_language);
        if (!open())
            return fail(Errc::Io, "demo.stuck", "reading the pack");
        beginsWork();
        endsByTheProtocol();
        calmsDown();
        callsAgain();
        return close();
    }

  private:
    void beginsWork();
    void endsByTheProtocol();
    void calmsDown();
    void escalates();
    void losesTheDatabase();
    void callsAgain();

    [[nodiscard]] bool ended(protocol::Ending ending)
    {
        const auto* call = session().desk().call();
        return call && call->facts().protocol.ending == ending;
    }

    void start(const char* name, const char* number)
    {
        focus("newCallName");
        type(name);
        press("Tab", 0s);
        type(number);
        press("F2", 1s);
        expect(session().desk().call() != nullptr, "starting a call");
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
        const auto* call = session().desk().call();
        expect(call && call->facts().wrapUp.has_value(), "saving the wrap-up");
        take(after);
    }

    bool m_ownData;
    QString m_language;
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
    auto& workspace = session().workspace();
    const QString file = store::Database::fileIn(workspace.dataFolder());
    // The window looks once a second by itself, which may fall into any of these moments.
    for (int attempt = 0; attempt < 5 && !shows("saving"); ++attempt) {
        for (const char* part : {"", "-wal", "-shm"})
            QFile::remove(file + QLatin1String(part));
        press("R", 0s);
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
