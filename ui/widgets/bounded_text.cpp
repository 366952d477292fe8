// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bounded_text.h"

namespace evenkeel::widgets {
namespace {

bool isMark(char32_t c)
{
    return QChar::isMark(c);
}

bool isUnwanted(char32_t c)
{
    if (c == U'\n')
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    case QChar::Other_Format: return c != 0x200D && c != 0x200C; // the joiners that scripts and emoji need
    default: return false;
    }
}

} // namespace

QString bounded(const QString& text, int max)
{
    constexpr int kMarksInARow = 4;
    QString out;
    out.reserve(std::min<qsizetype>(text.size(), max) + 1);
    int marks = 0;
    qsizetype at = 0;
    // What is dropped counts as well, so that the work is bounded by `max` and not by the text.
    const qsizetype end = std::min<qsizetype>(text.size(), static_cast<qsizetype>(max) * 4);
    for (; at < end && out.size() < max; ++at) {
        char32_t c = text.at(at).unicode();
        if (text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(text.at(at), text.at(at + 1));
        if (c > 0xFFFF)
            ++at;
        if (c == U'\t')
            c = U' ';
        marks = isMark(c) ? marks + 1 : 0;
        if (marks > kMarksInARow || isUnwanted(c))
            continue;
        out += QChar::fromUcs4(c);
    }
    if (at < text.size())
        out += QChar(0x2026);
    return out;
}

QString boundedLine(const QString& text, int max)
{
    auto line = bounded(text, max);
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return line;
}

QString menuText(const QString& text)
{
    auto line = boundedLine(text, 80);
    line.replace(QLatin1Char('&'), QStringLiteral("&&"));
    return line;
}

} // namespace evenkeel::widgets
