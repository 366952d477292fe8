// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace evenkeel::test {

/// One text of a catalogue. A text with a number has one translation for each form of the language.
struct Message
{
    QString context, source;
    QStringList translations;
    bool plural = false;
    bool finished = false;
};

struct Catalogue
{
    QString language;
    std::vector<Message> messages;
    QString error; ///< empty if the file could be read
};

/// Reads resources/i18n/evenkeel_LANGUAGE.ts of the source tree.
[[nodiscard]] Catalogue readCatalogue(const QString& language);

/// What is wrong with a translation; empty if nothing is.
[[nodiscard]] QStringList faultsOf(const Message&);

} // namespace evenkeel::test
