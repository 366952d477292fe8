// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/draft_file.h"
#include "bench/figures.h"
#include "bench/painted.h"
#include "bench/synthetic_lines.h"
#include "pack/codec.h"
#include "ui/app/main_window.h"
#include "ui/app/train_edit.h"
#include "ui/theme/theme.h"
#include "ui/trainer/edit_page.h"
#include "ui/trainer/line_table.h"
#include "ui/trainer/trainer_screen.h"
#include "ui/widgets/text_box.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>

#include <cstdlib>
#include <iostream>
#include <stdexcept>

using namespace evenkeel;
using bench::Clock;
using bench::CpuClock;
using bench::Sample;

namespace {

constexpr int kFollows = 80; // ms after a key in which linter, prover and preview come back

template <typename T> T good(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().key + ' ' + result.error().detail);
    return std::move(*result);
}

/// The shipped pack with so many lines, a quarter of them in one step.
pack::Pack packOf(const std::string& file, std::size_t count)
{
    auto pack = good(pack::load(file));
    const auto made = bench::syntheticLines(count, 4);
    const auto own = pack.lines;
    for (std::size_t i = pack.lines.size(); i < count; ++i) {
        auto line = i % 4 == 0 ? own.front() : own[i % own.size()];
        line.id = "made-" + std::to_string(i);
        line.text[pack.language].full = made[i].text;
        pack.lines.push_back(std::move(line));
    }
    return pack;
}

struct Times
{
    double opening = 0;  ///< µs: the file on the disk to the lines on the screen
    double decoding = 0; ///< µs: reading the file into a pack, nothing shown
    Sample keys;         ///< processor time of the screen's thread: key press to painted
    Sample follow;       ///< the longest piece of work there until linter and preview have been shown
    Sample bare;         ///< the same key in a field of its own
};

class Editor
{
  public:
    Editor(const std::string& packFile, const QString& folder, std::size_t lines)
        : m_pack(packOf(packFile, lines))
        , m_workspace(folder)
        , m_guard(m_workspace, app::Clock::system(), app::Role::Trainer)
        , m_draft(m_workspace)
        , m_reader(folder)
        , m_settings(folder)
        , m_window(m_settings)
        , m_screen(new trainer::TrainerScreen)
        , m_edit({m_workspace, m_reader, m_guard, *m_screen, m_draft, app::Clock::system()}, nullptr)
    {
        if (auto saved = app::saveDraft(folder, pack::Sheet(m_pack), {}); !saved)
            throw std::runtime_error(saved.error().key);
        m_window.setContent(m_screen);
        m_window.restore(QSize(1280, 800));
        m_window.show();
    }

    Times type(std::size_t keys)
    {
        bench::Painted painted(m_window);
        painted.wait();
        Times times;
        auto begun = Clock::now();
        (void)good(app::loadDraft(m_workspace.dataFolder(), m_pack.id));
        times.decoding = std::chrono::duration<double, std::micro>(Clock::now() - begun).count();

        begun = Clock::now();
        m_draft.open(QString::fromStdString(m_pack.id));
        const QDeadlineTimer deadline(60'000);
        while (table() == nullptr || table()->lines().rowCount() == 0) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
            if (deadline.hasExpired())
                throw std::runtime_error("the draft was not opened");
        }
        painted.wait();
        times.opening = std::chrono::duration<double, std::micro>(Clock::now() - begun).count();
        if (m_draft.draft()->sheet().lineCount() != m_pack.lines.size())
            throw std::runtime_error("lines were lost in opening");

        table()->selectRow(0);
        settle(painted);
        auto* words = m_window.findChild<widgets::TextBox*>(QStringLiteral("line.full.") +
                                                            QString::fromStdString(m_pack.language));
        if (words == nullptr)
            throw std::runtime_error("the line has no field for its words");
        widgets::TextBox bare(QStringLiteral("bare"), QStringLiteral("bare"), nullptr);
        bare.resize(words->size());
        bare.setPlainText(words->toPlainText());
        bare.setVisible(true);
        bench::Painted barePainted(bare);
        words->setFocus();
        for (std::size_t i = 0; i < keys; ++i) {
            const auto before = words->toPlainText().size();
            press(*words, painted, times.keys);
            if (words->toPlainText().size() != before + 1)
                throw std::runtime_error("the key did not reach the field");
            press(bare, barePainted, times.bare);
            times.follow.add(settle(painted));
        }
        if (m_draft.draft()->undoable() == nullptr)
            throw std::runtime_error("nothing was edited");
        return times;
    }

  private:
    trainer::LineTable* table() { return m_window.findChild<trainer::LineTable*>(QStringLiteral("lineTable")); }

    static void press(QWidget& field, bench::Painted& painted, Sample& sample)
    {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QStringLiteral("x"));
        const auto begun = CpuClock::now();
        QCoreApplication::sendEvent(&field, &press);
        painted.wait();
        sample.add(CpuClock::now() - begun);
    }

    /// Lets the workers answer; the longest time that the screen's thread was at something.
    static CpuClock::duration settle(bench::Painted& painted)
    {
        CpuClock::duration longest{};
        const QDeadlineTimer until(kFollows);
        while (!until.hasExpired()) {
            const auto begun = CpuClock::now();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
            painted.wait();
            longest = std::max<CpuClock::duration>(longest, CpuClock::now() - begun);
        }
        return longest;
    }

    pack::Pack m_pack;
    app::Workspace m_workspace;
    ui::RoleGuard m_guard;
    ui::TrainDraft m_draft;
    app::LogReader m_reader;
    app::Settings m_settings;
    ui::MainWindow m_window;
    trainer::TrainerScreen* m_screen; ///< the window's
    ui::TrainEdit m_edit;
};

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
            Editor editor(argv[1], folder, std::strtoull(argv[i], nullptr, 10));
            const auto times = editor.type(std::strtoull(argv[i + 1], nullptr, 10));
            all.push_back({{"lines", std::atoi(argv[i])},
                           {"opening_us", times.opening},
                           {"decoding_us", times.decoding},
                           {"key_to_paint", times.keys.json()},
                           {"longest_piece_after", times.follow.json()},
                           {"bare_field", times.bare.json()}});
        }
    } catch (const std::exception& problem) {
        std::cerr << problem.what() << '\n';
        return 1;
    }
    std::cout << all.dump() << '\n';
    return 0;
}
