// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/event_json.h"
#include "support/catch.h"
#include "ui/app/key_player.h"
#include "ui/app/manual_clock.h"
#include "ui/app/session.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace evenkeel::test {

using namespace std::chrono_literals;

/// The real window over a data folder of its own, driven by keys. Time moves only by wait().
class RealWindow
{
  public:
    /// Over `folder`, so that two windows can follow each other on one database.
    /// `agent` is the name that is set already; empty: nobody has said theirs, so the first page is shown. `voice` is
    /// that of practice callers.
    explicit RealWindow(const QString& folder, const QString& policy = {}, const char* agent = "Sam",
                        app::VoiceMaker voice = {})
        : m_clock(Timestamp{Millis{1'790'000'000'000}} + sm_age)
        , m_session(options(folder), m_clock.clock(), std::move(voice))
        , m_keys(m_session.window())
    {
        if (agent[0] != '\0')
            m_session.workspace().settings().set(app::setting::kAgent, QString::fromUtf8(agent));
        if (!policy.isEmpty())
            m_session.workspace().settings().set(app::setting::kPolicy, policy);
        m_session.show();
        m_session.window().activateWindow();
        QEventLoop loop;
        QObject::connect(&m_session.desk(), &ui::Desk::becameReady, &loop, &QEventLoop::quit);
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        loop.exec();
        REQUIRE(m_session.desk().ready());
    }
    ~RealWindow() { sm_age += m_clock.clock().monotonic() + 1h; } // the next window opens later than this one

    RealWindow& press(const char* keys)
    {
        m_keys.press(QString::fromLatin1(keys));
        return wait(2s);
    }
    RealWindow& type(const char* text)
    {
        m_keys.type(QString::fromUtf8(text));
        return *this;
    }
    /// A link is opened somewhere, and this window is handed it.
    RealWindow& pop(const std::string& link)
    {
        const auto caller = telephony::parseScreenPop(link);
        REQUIRE(caller);
        m_session.desk().suggestCaller(*caller);
        m_keys.settle();
        return *this;
    }
    RealWindow& wait(Millis time)
    {
        m_clock.advance(time);
        m_session.desk().tick();
        m_keys.settle();
        return *this;
    }
    /// A caller's call, typed in and started by keys alone.
    RealWindow& startCall(const char* name = "Ms. Rivera", const char* number = "+1 555 0142")
    {
        widget<QWidget>("newCallName")->setFocus();
        type(name);
        press("Tab");
        type(number);
        press("F2");
        REQUIRE(inCall());
        return *this;
    }

    [[nodiscard]] bool inCall() { return m_session.desk().call() != nullptr; }
    [[nodiscard]] const app::LiveCall& call() { return *m_session.desk().call(); }
    [[nodiscard]] const call::Facts& facts() { return call().facts(); }
    [[nodiscard]] std::string light() { return std::string(protocol::name(call().light().colour)); }
    [[nodiscard]] ui::MainWindow& window() { return m_session.window(); }
    [[nodiscard]] app::Workspace& workspace() { return m_session.workspace(); }

    template <typename W> [[nodiscard]] W* widget(const char* name)
    {
        auto* found = m_session.window().findChild<W*>(QString::fromLatin1(name));
        INFO("widget " << name);
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] bool shows(const char* name)
    {
        auto* found = m_session.window().findChild<QWidget*>(QString::fromLatin1(name));
        return found && found->isVisible();
    }

    /// The kinds of the events that are on disk for the call, in order.
    [[nodiscard]] std::vector<std::string> logged() { return logged(call().id()); }
    [[nodiscard]] std::vector<std::string> logged(const std::string& call)
    {
        std::vector<std::string> kinds;
        const auto entries = workspace().log()->entries(call);
        REQUIRE(entries);
        for (const auto& entry : *entries)
            kinds.push_back(call::kindOf(entry.event));
        return kinds;
    }
    [[nodiscard]] store::CallSummary summary(const std::string& call)
    {
        const auto found = workspace().log()->find(call);
        REQUIRE(found);
        REQUIRE(found->has_value());
        return **found;
    }
    void verify()
    {
        const auto report = workspace().log()->verify();
        REQUIRE(report);
        CHECK(report->good());
    }

  private:
    static ui::Options options(const QString& folder)
    {
        ui::Options options;
        options.dataFolder = folder;
        options.size = QSize(420, 900);
        options.theme = QStringLiteral("light");
        options.language = QStringLiteral("en");
        return options;
    }

    inline static Millis sm_age{};
    ui::ManualClock m_clock;
    ui::Session m_session;
    ui::KeyPlayer m_keys;
};

/// How often `kind` is in `kinds`.
[[nodiscard]] inline auto count(const std::vector<std::string>& kinds, const char* kind)
{
    return std::count(kinds.begin(), kinds.end(), kind);
}

/// True if `wanted` stands in `kinds` in this order, other events between them or not.
[[nodiscard]] inline bool inOrder(const std::vector<std::string>& kinds, const std::vector<std::string>& wanted)
{
    auto from = kinds.begin();
    for (const auto& kind : wanted) {
        from = std::find(from, kinds.end(), kind);
        if (from == kinds.end())
            return false;
        ++from;
    }
    return true;
}

} // namespace evenkeel::test
