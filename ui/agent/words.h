// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "app/fact_words.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_segments.h"
#include "ui/widgets/shapes.h"

#include <QString>
#include <QStringList>

/// The screen's own words for facts. Texts of the protocol band come from here, so that they can be tested without it.
namespace evenkeel::agent {

using app::conductText;
using app::moodText;
using app::safetyText;

[[nodiscard]] QString targetText(protocol::Target);       ///< "at me"
[[nodiscard]] QString stageText(pack::Stage);             ///< "Venting"
[[nodiscard]] QString stageAdvice(pack::Stage);           ///< "listen, validate, do not interrupt"
[[nodiscard]] QString endingText(protocol::Ending);       ///< "You ended the call"
[[nodiscard]] QString recordFieldText(const QString& id); ///< "The caller’s words"

[[nodiscard]] std::vector<widgets::ChoiceItem> moodItems();
[[nodiscard]] std::vector<widgets::ChoiceItem> choices(const std::vector<pack::Choice>&);
[[nodiscard]] std::vector<widgets::ChoiceItem> yesNoItems();

/// The answer to "may I end this call?".
struct LightText
{
    widgets::Shape shape = widgets::Shape::Ring;
    widgets::Ink ink = widgets::Ink::Muted;
    QString answer; ///< "Not yet"
    QString why;    ///< "first 1 redirect, permission and 1 warning"
};
[[nodiscard]] LightText lightText(const app::ProtocolView&);

/// What happened last, at the head of the band.
struct StatusText
{
    QString text;
    widgets::Ink ink = widgets::Ink::Muted;
};
[[nodiscard]] StatusText statusText(const app::ProtocolView&);

[[nodiscard]] std::vector<widgets::Segment> segments(const app::ProtocolView&);

/// What the log has of the record, one fact a line.
[[nodiscard]] QStringList recordLines(const app::RecordView&);

/// Over the words to say: "SAY THIS", "IF IT CONTINUES, SAY". Empty if there is nothing to say.
[[nodiscard]] QString wordsHeading(const app::ProtocolView&);
/// Under them: who allowed the warning and when.
/// One computer tells nobody by itself: the log has the alert, the agent passes it on.
[[nodiscard]] QString alertText();
[[nodiscard]] QString wordsRemark(const app::ProtocolView&);

} // namespace evenkeel::agent
