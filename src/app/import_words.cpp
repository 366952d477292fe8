// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/error_text.h"
#include "app/pack_import.h"
#include "exchange/notes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace evenkeel::app {

namespace {

namespace note = exchange::note;

struct Row
{
    const char* key;
    const char* sentence;
};

constexpr std::array<Row, 14> kNotes = {{
    {note::kAttachments, QT_TRANSLATE_NOOP("import", "Attached files stay behind.")},
    {note::kImage, QT_TRANSLATE_NOOP("import", "A picture in the text stays behind.")},
    {note::kLink, QT_TRANSLATE_NOOP("import", "A link keeps its words and loses its address.")},
    {note::kActive, QT_TRANSLATE_NOOP("import", "Scripts, frames and forms of the web page stay behind.")},
    {note::kOtherActions, QT_TRANSLATE_NOOP("import", "It does more than say something; only the words come in.")},
    {note::kForm, QT_TRANSLATE_NOOP("import", "The questions of its form become merge fields.")},
    {note::kCursor, QT_TRANSLATE_NOOP("import", "The mark for the cursor was taken out.")},
    {note::kMorePages, QT_TRANSLATE_NOOP("import", "This is one page of several: import the other files, too.")},
    {note::kOtherFiles, QT_TRANSLATE_NOOP("import", "The file refers to other files, which do not come along.")},
    {note::kNoHeader,
     QT_TRANSLATE_NOOP("import", "The columns have no names that are known: taken as title, text and tags.")},
    {note::kShortMade,
     QT_TRANSLATE_NOOP("import", "It is long: the short variant is made of its first sentences. Read it through.")},
    {note::kLong, QT_TRANSLATE_NOOP("import", "It takes longer to say than a line should.")},
    {note::kIdTaken, QT_TRANSLATE_NOOP("import", "Another line has its id, so it gets a new one.")},
    {note::kTagLeftOut, QT_TRANSLATE_NOOP("import", "A tag that is no word stays behind.")},
}};

const char* sentenceOf(const std::string& key)
{
    const auto* row = std::ranges::find_if(kNotes, [&](const Row& r) { return key == r.key; });
    return row != kNotes.end() ? row->sentence : nullptr;
}

} // namespace

QString refusalText(const exchange::Refused& refused)
{
    return errorText(refused.error);
}

QString noteText(const std::string& key)
{
    const char* sentence = sentenceOf(key);
    return sentence != nullptr ? QCoreApplication::translate("import", sentence) : QString::fromStdString(key);
}

bool hasNoteText(const std::string& key)
{
    return sentenceOf(key) != nullptr;
}

} // namespace evenkeel::app
