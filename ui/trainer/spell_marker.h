// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spelling.h"

#include <QSyntaxHighlighter>
#include <QTextCursor>

#include <memory>

class QMenu;

namespace evenkeel::trainer {

/// Dynamic property of a field of words: the tag of the language that it is in; without it, the pack's.
inline constexpr auto kLanguage = "language";

/// Underlines what a dictionary does not know in the text of one field.
class SpellMarker final : public QSyntaxHighlighter
{
    Q_OBJECT

  public:
    SpellMarker(std::shared_ptr<const app::Spelling> spelling, QTextDocument* document);

    /// Puts what the word at `at` may have been meant to be into a menu, if the dictionary does not know that word.
    void suggest(QMenu& menu, const QTextCursor& at) const;

  protected:
    void highlightBlock(const QString& text) override;

  private:
    std::shared_ptr<const app::Spelling> m_spelling;
};

} // namespace evenkeel::trainer
