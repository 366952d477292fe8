// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/spell_marker.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QTextBlock>

namespace evenkeel::trainer {

namespace {

constexpr int kMostSuggestions = 6;

} // namespace

SpellMarker::SpellMarker(std::shared_ptr<const app::Spelling> spelling, QTextDocument* document)
    : QSyntaxHighlighter(document)
    , m_spelling(std::move(spelling))
{}

void SpellMarker::highlightBlock(const QString& text)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(theme::colours().danger);
    for (const auto& range : m_spelling->unknownIn(text))
        setFormat(static_cast<int>(range.at), static_cast<int>(range.length), format);
}

void SpellMarker::suggest(QMenu& menu, const QTextCursor& at) const
{
    const auto text = at.block().text();
    const auto position = at.positionInBlock();
    for (const auto& range : m_spelling->unknownIn(text)) {
        if (position < range.at || position > range.at + range.length)
            continue;
        auto* before = menu.actions().value(0);
        const auto words = m_spelling->suggestions(text.mid(range.at, range.length)).mid(0, kMostSuggestions);
        if (words.isEmpty()) {
            auto* none = new QAction(tr("No other spelling is known"), &menu);
            none->setEnabled(false);
            menu.insertAction(before, none);
        }
        for (const auto& word : words) {
            auto* action = new QAction(word, &menu);
            QObject::connect(action, &QAction::triggered, &menu, [cursor = at, range, word]() mutable {
                cursor.setPosition(cursor.block().position() + static_cast<int>(range.at));
                cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, static_cast<int>(range.length));
                cursor.insertText(word);
            });
            menu.insertAction(before, action);
        }
        menu.insertSeparator(before);
        return;
    }
}

} // namespace evenkeel::trainer
