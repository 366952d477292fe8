// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/command_palette.h"

#include "app/text.h"
#include "ui/settings/palette_row.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace evenkeel::settings {

using widgets::TextField;

namespace {

constexpr int kMostRows = 7;
constexpr int kRowHeight = 36;    // about, at 100 %
constexpr int kWidest = 560;      // at 100 %
constexpr std::size_t kAll = 200; // more than there are actions

} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : Panel(Ground::Surface, parent)
    , m_field(new TextField(QStringLiteral("palette-field"), tr("Find an action"), tr("Find an action"), this))
    , m_nothing(widgets::paragraph(tr("No action has these words."), theme::Role::Small, widgets::Ink::Muted, this))
{
    setObjectName(QStringLiteral("palette"));
    auto* whole = new QVBoxLayout(this);
    theme::spaced(whole, {}, 0);
    auto* sides = new QHBoxLayout;
    theme::spaced(sides, {}, 0);
    whole->addLayout(sides);
    whole->addWidget(new widgets::Hairline(this));
    auto* inner = new QWidget(this);
    auto* column = new QVBoxLayout(inner);
    theme::spaced(column, {theme::kPage, 10, theme::kPage, 10}, 2);
    sides->addStretch(1);
    sides->addWidget(inner, 1000);
    sides->addStretch(1);
    theme::follow(this, [inner] { inner->setMaximumWidth(theme::px(kWidest)); });
    column->addWidget(m_field);
    column->addWidget(m_nothing);
    for (int i = 0; i < kMostRows; ++i) {
        auto* row = new PaletteRow(QStringLiteral("palette-row.%1").arg(i + 1), inner);
        connect(row, &QAbstractButton::clicked, this, [this, i] { run(m_top + i); });
        column->addWidget(row);
        m_rows.push_back(row);
    }
    column->addWidget(widgets::paragraph(tr("Enter does it  ·  ↑ ↓ choose  ·  Esc leaves"), theme::Role::Small,
                                         widgets::Ink::Muted, inner));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &CommandPalette::find);
    hide();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::open(std::vector<Command> commands)
{
    m_commands = std::move(commands);
    std::vector<search::Document> documents;
    documents.reserve(m_commands.size());
    for (const auto& command : m_commands) {
        search::Document document;
        document.title = app::toStd(command.name);
        document.text = app::toStd(command.label);
        document.tags = ui::actionSpec(command.act).id; // the English name is found in every language
        documents.push_back(std::move(document));
    }
    m_index = search::LineIndex::build(documents);
    m_back = QApplication::focusWidget();
    m_field->clear();
    find({});
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    if (isHidden())
        return;
    hide();
    if (m_back && m_back->isVisible())
        m_back->setFocus(Qt::OtherFocusReason);
    else if (auto* focus = QApplication::focusWidget())
        focus->clearFocus();
}

void CommandPalette::find(const QString& query)
{
    m_found.clear();
    if (query.trimmed().isEmpty()) {
        m_found.resize(m_commands.size());
        std::iota(m_found.begin(), m_found.end(), std::size_t{0});
    } else {
        for (const auto& hit : m_index.search(app::toStd(query), {}, kAll))
            m_found.push_back(hit.document);
    }
    std::stable_partition(m_found.begin(), m_found.end(), [this](auto at) { return m_commands[at].why.isEmpty(); });
    m_top = 0;
    mark(0);
}

void CommandPalette::mark(int place)
{
    const int last = static_cast<int>(m_found.size()) - 1;
    m_here = std::clamp(place, 0, std::max(0, last));
    m_top = std::clamp(m_top, std::max(0, m_here - rowsThatFit() + 1), m_here);
    showRows();
}

void CommandPalette::showRows()
{
    const int fit = rowsThatFit();
    const int count = static_cast<int>(m_found.size());
    m_nothing->setVisible(count == 0);
    for (int i = 0; i < kMostRows; ++i) {
        auto* row = m_rows[static_cast<std::size_t>(i)];
        const int place = m_top + i;
        row->setVisible(i < fit && place < count);
        if (i < fit && place < count) {
            const auto& command = m_commands[m_found[static_cast<std::size_t>(place)]];
            row->set(command.label, command.key, command.why, place == m_here);
            if (place == m_here && m_field->accessibleDescription() != row->accessibleName()) {
                m_field->setAccessibleDescription(row->accessibleName());
            }
        }
    }
}

void CommandPalette::run(int place)
{
    if (place < 0 || place >= static_cast<int>(m_found.size()))
        return;
    const Command& command = m_commands[m_found[static_cast<std::size_t>(place)]];
    if (!command.why.isEmpty())
        return;
    const auto act = command.act;
    const int number = command.number;
    close();
    Q_EMIT chose(act, number);
}

int CommandPalette::rowsThatFit() const
{
    const int room = window()->height() * 2 / 5;
    return std::clamp(room / theme::px(kRowHeight), 3, kMostRows);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: mark(m_here + 1); return true;
    case Qt::Key_Up: mark(m_here - 1); return true;
    case Qt::Key_PageDown: mark(m_here + rowsThatFit()); return true;
    case Qt::Key_PageUp: mark(m_here - rowsThatFit()); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(m_here); return true;
    case Qt::Key_Escape: close(); return true;
    default: return Panel::eventFilter(watched, event);
    }
}

} // namespace evenkeel::settings
