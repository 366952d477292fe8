// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/call_view.h"
#include "app/line_finder.h"
#include "app/live_call.h"
#include "app/settings.h"
#include "bench/figures.h"
#include "bench/painted.h"
#include "bench/synthetic_lines.h"
#include "pack/codec.h"
#include "store/call_log.h"
#include "store/database.h"
#include "ui/agent/agent_screen.h"
#include "ui/app/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <cstdlib>
#include <iostream>
#include <stdexcept>

using namespace evenkeel;
using bench::Clock;
using bench::Painted;
using bench::Sample;

namespace {

constexpr std::size_t kResults = 9; // as the desk asks for

template <typename T> T good(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().key + ' ' + result.error().detail);
    return std::move(*result);
}

/// The shipped pack with made-up lines on top, until it has `count`.
std::shared_ptr<const pack::Pack> packOf(const std::string& file, std::size_t count)
{
    auto pack = std::make_shared<pack::Pack>(good(pack::load(file)));
    const auto made = bench::syntheticLines(count - std::min(count, pack->lines.size()), 1);
    for (std::size_t i = 0; i < made.size(); ++i) {
        pack::Line line;
        line.id = "made-" + std::to_string(i);
        line.situation = pack->situations.at(i % pack->situations.size()).id;
        line.text[pack->language] = {made[i].text, made[i].text};
        line.tags = {made[i].tags};
        pack->lines.push_back(std::move(line));
    }
    return pack;
}

struct Typing
{
    Sample keys;     ///< key press to painted results
    Sample painting; ///< the field and its results painted again, nothing searched or laid out
};

Typing type(const std::string& packFile, const QString& folder, std::size_t lines, std::size_t keys)
{
    const auto pack = packOf(packFile, lines);
    const app::LineFinder finder(pack, {});
    const auto database = good(store::Database::open(folder));
    store::CallLog log(*database);
    app::LiveCall call(log, pack, pack->policies.front(), "bench");
    call::command::Start start;
    start.name = "A caller";
    if (const auto done = call.perform(start); !done)
        throw std::runtime_error(done.error().key);

    app::Settings settings(folder);
    ui::MainWindow window(settings);
    auto* screen = new agent::AgentScreen;
    window.setContent(screen);
    QObject::connect(screen, &agent::AgentScreen::wished, &window, [&](const agent::Wish& wish) {
        const auto* find = std::get_if<agent::wish::FindLines>(&wish);
        if (find == nullptr)
            return;
        std::vector<app::LineView> found;
        for (const auto* line : finder.findLines(find->query.toStdString(), call.facts(), kResults))
            found.push_back(app::lineView(call, *line));
        screen->setResults(find->query, found);
    });
    window.restore(QSize(420, 900));
    window.show();
    screen->setView(app::callView(call));
    screen->openFind();
    Painted painted(window);
    painted.wait();
    auto* field = window.findChild<QLineEdit*>(QStringLiteral("find"));
    auto* box = window.findChild<QWidget*>(QStringLiteral("findBox"));
    if (field == nullptr || box == nullptr)
        throw std::runtime_error("the screen has no search field");

    Typing result;
    const auto queries = bench::typedQueries(bench::syntheticLines(lines, 1), keys, true, 2);
    for (const auto& query : queries) {
        // All but the last letter stands there already.
        const auto text = QString::fromStdString(query);
        field->setText(text.chopped(1));
        painted.wait();
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, text.right(1));
        const auto begun = Clock::now();
        QCoreApplication::sendEvent(field, &press);
        painted.wait();
        result.keys.add(Clock::now() - begun);
        if (field->text() != text)
            throw std::runtime_error("the key did not reach the search field");
        const auto again = Clock::now();
        box->update();
        painted.wait();
        result.painting.add(Clock::now() - again);
    }
    window.hide();
    return result;
}

} // namespace

/// Takes a pack, a folder for data, and pairs of LINES KEYS. Prints a JSON array with one object for each pair.
int main(int argc, char** argv)
{
    int one = 1;
    QApplication application(one, argv);
    theme::apply(application, theme::Mode::Light);
    auto all = nlohmann::ordered_json::array();
    try {
        for (int i = 3; i + 1 < argc; i += 2) {
            const QString folder = QString::fromLocal8Bit(argv[2]) + QLatin1Char('/') + QString::fromLatin1(argv[i]);
            const auto times =
                type(argv[1], folder, std::strtoull(argv[i], nullptr, 10), std::strtoull(argv[i + 1], nullptr, 10));
            all.push_back({{"lines", std::atoi(argv[i])},
                           {"key_to_paint", times.keys.json()},
                           {"painting_alone", times.painting.json()}});
        }
    } catch (const std::exception& problem) {
        std::cerr << problem.what() << '\n';
        return 1;
    }
    std::cout << all.dump() << '\n';
    return 0;
}
