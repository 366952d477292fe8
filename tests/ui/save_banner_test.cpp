// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/agent/save_banner.h"
#include "ui/agent/save_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QFile>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace evenkeel;
using namespace std::chrono_literals;
using agent::SaveView;

namespace {

app::WaitingAct act(std::vector<std::string> kinds, Millis elapsed = 358s)
{
    return {"call", Timestamp{}, elapsed, std::move(kinds)};
}

SaveView full()
{
    return {QStringLiteral("The disk is full"),
            QStringLiteral("Go on as usual. Free some space; what waits is then saved by itself."),
            3,
            {QStringLiteral("This call: Warning given 05:58 · 2 notes"), QStringLiteral("Call at 14:02: Wrap-up")},
            false};
}

/// The banner over something that takes the rest of the window, as in the program.
struct Window
{
    QWidget window;
    agent::SaveBanner* banner = new agent::SaveBanner;

    explicit Window(int width, int percent = 100, theme::Mode mode = theme::Mode::Light)
    {
        theme::apply(*qApp, mode, percent);
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins({});
        column->addWidget(banner);
        column->addWidget(new QWidget, 1);
        window.resize(width, 600);
        window.show();
        test::settle();
    }
    QAbstractButton* button(const char* name) { return window.findChild<QAbstractButton*>(QString::fromLatin1(name)); }
};

} // namespace

TEST_CASE("what waits is told in words of ours, with a time for what stands alone")
{
    using agent::unsavedWords;
    CHECK(unsavedWords({}).isEmpty());
    CHECK(unsavedWords({act({"warning.said"}), act({"note.added"}), act({"note.added"}), act({"mood.set"})}) ==
          QStringList{QStringLiteral("Warning given 05:58"), QStringLiteral("2 notes"), QStringLiteral("Mood")});
    CHECK(unsavedWords({act({"breach.logged", "supervisor.alerted"}, 61s)}) ==
          QStringList{QStringLiteral("Conduct named 01:01"), QStringLiteral("Alert for the supervisor 01:01")});
    CHECK(unsavedWords({act({"future.kind"}), act({"other.kind"})}) == QStringList{QStringLiteral("2 other acts")});
}

TEST_CASE("every kind of event has words for the case that it waits")
{
    QFile file(qEnvironmentVariable("EVENKEEL_TEST_SOURCE") + QStringLiteral("/src/call/event_names.h"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QRegularExpression expression(QStringLiteral("EVENKEEL_KIND\\([\\w:]+, \"([a-z.-]+)\"\\)"));
    auto found = expression.globalMatch(QString::fromUtf8(file.readAll()));
    int kinds = 0;
    for (; found.hasNext(); ++kinds) {
        const auto kind = found.next().captured(1).toStdString();
        INFO(kind);
        CHECK(agent::hasUnsavedWords(kind));
    }
    CHECK(kinds > 40);
}

TEST_CASE("the banner comes and goes, and its list opens by a key")
{
    Window w(420);
    CHECK_FALSE(w.banner->isVisible());
    w.banner->setView(full());
    test::settle();
    CHECK(w.banner->isVisible());
    auto* list = w.window.findChild<widgets::PlainLabel*>(QStringLiteral("unsavedList"));
    CHECK_FALSE(list->isVisible());
    CHECK_FALSE(w.button("hideSaving")->isVisible());
    const int closed = w.banner->height();
    w.button("unsaved")->setFocus(Qt::TabFocusReason);
    test::press(w.button("unsaved"), Qt::Key_Return);
    test::settle();
    CHECK(list->isVisible());
    CHECK(w.banner->height() > closed);
    w.banner->setView({});
    test::settle();
    CHECK_FALSE(w.banner->isVisible());
    w.banner->setView(full()); // the next trouble begins with a closed list
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("all of the banner can be read at every width and size of text, in both themes")
{
    for (const auto mode : {theme::Mode::Light, theme::Mode::Dark}) {
        for (const int width : {400, 1280}) {
            for (const int percent : {100, 200}) {
                Window w(width, percent, mode);
                auto view = full();
                view.mayHide = true;
                w.banner->setView(view);
                w.button("unsaved")->click();
                test::settle();
                for (const auto* label : w.window.findChildren<widgets::PlainLabel*>()) {
                    INFO(width << " px, " << percent << " %: " << label->text().toStdString());
                    CHECK(label->showsAll());
                }
                for (const char* name : {"unsaved", "hideSaving"}) {
                    CHECK(static_cast<widgets::KeyButton*>(w.button(name))->showsAll());
                    CHECK_FALSE(w.button(name)->accessibleName().isEmpty());
                    CHECK(w.button(name)->focusPolicy() & Qt::TabFocus);
                }
                const QString pictures = qEnvironmentVariable("EVENKEEL_PICTURES");
                if (!pictures.isEmpty())
                    w.window.grab().save(
                        QStringLiteral("%1/banner-%2-%3-%4.png")
                            .arg(pictures)
                            .arg(width)
                            .arg(percent)
                            .arg(mode == theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light")));
            }
        }
    }
}

TEST_CASE("screen readers are given the trouble as the banner's name and the way out as its description")
{
    Window w(420);
    auto view = full();
    w.banner->setView(view);
    CHECK(w.banner->accessibleName() == view.what);
    CHECK(w.banner->accessibleDescription() == view.advice);
    CHECK(w.button("unsaved")->accessibleName() == QStringLiteral("3 acts not saved yet"));
    view.acts = 1;
    w.banner->setView(view);
    CHECK(w.button("unsaved")->accessibleName() == QStringLiteral("1 act not saved yet"));
}
