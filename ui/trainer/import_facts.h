// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice_row.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace evenkeel::trainer {

/// What is to be tried. Empty texts: found out.
struct ImportWish
{
    QString file;
    QString format;                    ///< as exchange::name() has it
    QString encoding;                  ///< as iconv knows it
    QString delimiter;                 ///< of a table, one character
    QString place;                     ///< an id of ImportFacts::places
    std::map<QString, QString> fields; ///< what merge fields of the other program are called here
    friend bool operator==(const ImportWish&, const ImportWish&) = default;
};

/// One line that would come in, or a record that would not.
struct ImportRow
{
    QString where; ///< "Row 3"
    QString title;
    QString what; ///< where it belongs, or why it stays behind
    QString text; ///< its words; empty for what stays behind
    friend bool operator==(const ImportRow&, const ImportRow&) = default;
};

/// A merge field of the other program.
struct ImportField
{
    QString foreign; ///< as the other program names it
    QString ours;
    QString what; ///< "12 times, new: look at what stands in for it"
    friend bool operator==(const ImportField&, const ImportField&) = default;
};

/// What came of trying.
struct ImportFacts
{
    enum class State { Nothing, Reading, Refused, Planned };
    State state = State::Nothing;
    QString why;              ///< the whole file is refused, or the lines cannot come into this pack
    QString format, encoding; ///< that it was read with
    QString delimiter;        ///< empty: it is no table, or could not be read as one
    bool table = false;       ///< what parts its fields can be said, even if it was refused
    QString summary;          ///< all rows are accounted for in it
    QStringList notes;        ///< sentences about the whole file
    int coming = 0;           ///< lines that would come in
    std::vector<ImportRow> lines, refused;
    std::vector<ImportField> fields;
    std::vector<widgets::ChoiceItem> ours;   ///< what a field can be called
    std::vector<widgets::ChoiceItem> places; ///< where a text can belong of which nothing is known
    QString place;
    friend bool operator==(const ImportFacts&, const ImportFacts&) = default;
};

/// What a pack is to be written as.
struct ExportPackWish
{
    QString form; ///< "json", "csv", "pdf"
    QString file;
    bool replace = false; ///< the file that is there, of which the page has told
    friend bool operator==(const ExportPackWish&, const ExportPackWish&) = default;
};

} // namespace evenkeel::trainer
