// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/line_index.h"
#include "ui/actions/action_table.h"
#include "ui/widgets/panel.h"

#include <QPointer>

#include <vector>

namespace evenkeel::widgets {
class PlainLabel;
class TextField;
} // namespace evenkeel::widgets

namespace evenkeel::settings {

class PaletteRow;

/// Something that can be chosen in the palette.
struct Command
{
    ui::Act act{};
    int number = 0; ///< of a digit action, else 0
    QString label;
    QString name; ///< what tells it from others with the same label; found before them
    QString key;  ///< as on a key cap
    QString why;  ///< why it cannot be done now; empty if it can
};

/// All actions by name, at the top of the window and not over it. The field keeps the focus: the arrow keys move in the
/// list, Enter does what is marked, Esc leaves; the focus then goes back to where it was.
class CommandPalette final : public widgets::Panel
{
    Q_OBJECT

  public:
    explicit CommandPalette(QWidget* parent = nullptr);
    ~CommandPalette() override;

    void open(std::vector<Command> commands);
    void close();

  Q_SIGNALS:
    void chose(evenkeel::ui::Act act, int number);

  protected:
    bool eventFilter(QObject*, QEvent*) override;

  private:
    void find(const QString& query);
    void mark(int place);
    void showRows();
    void run(int place);
    [[nodiscard]] int rowsThatFit() const;

    widgets::TextField* m_field;
    widgets::PlainLabel* m_nothing;
    std::vector<PaletteRow*> m_rows;
    std::vector<Command> m_commands;
    search::LineIndex m_index;        ///< position i is m_commands[i]
    std::vector<std::size_t> m_found; ///< positions of commands, best first, what cannot be done last
    int m_here = 0;                   ///< in m_found
    int m_top = 0;                    ///< the first that is in sight
    QPointer<QWidget> m_back;         ///< where the focus was
};

} // namespace evenkeel::settings
