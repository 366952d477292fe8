// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fact_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel::app {

namespace {

/// Where translators find the texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FactWords)
};

QString twoDigits(std::int64_t number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString conductText(protocol::Category c)
{
    using enum protocol::Category;
    switch (c) {
    case Insult: return Words::tr("Insult");
    case Slur: return Words::tr("Slur");
    case Obscene: return Words::tr("Obscene language");
    case Sexual: return Words::tr("Sexual remarks");
    case Threat: return Words::tr("Threat");
    case Hate: return Words::tr("Hate speech");
    case Boundary: return Words::tr("Ignores limits");
    case Demand: return Words::tr("Same demand again");
    case Other: return Words::tr("Other conduct");
    }
    return {};
}

QString safetyText(protocol::SafetyKind k)
{
    using enum protocol::SafetyKind;
    switch (k) {
    case SelfHarm: return Words::tr("Self-harm");
    case Child: return Words::tr("A child in danger");
    case Medical: return Words::tr("Medical emergency");
    }
    return {};
}

QString moodText(int level)
{
    switch (level) {
    case 1: return Words::tr("Calm");
    case 2: return Words::tr("Uneasy");
    case 3: return Words::tr("Upset");
    case 4: return Words::tr("Angry");
    case 5: return Words::tr("Furious");
    default: return {};
    }
}

QString quoted(const QString& text)
{
    // Not those of the locale: the texts around have the marks of their translation, and a card has one kind.
    return QCoreApplication::translate("Quotes", "“%1”", "words to say").arg(text);
}

QString lengthText(Millis length)
{
    using namespace std::chrono;
    const auto seconds = std::max<std::int64_t>(0, duration_cast<std::chrono::seconds>(length).count());
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Words::tr("%1 min %2 s").arg(QString::number(seconds / 60), twoDigits(seconds % 60));
    return Words::tr("%1 h %2 min").arg(QString::number(seconds / 3600), twoDigits(seconds / 60 % 60));
}

} // namespace evenkeel::app
