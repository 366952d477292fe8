// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/page_text.h"

#include "base/text.h"

namespace evenkeel::render {

namespace {

constexpr int kMostMarks = 8; // no script stacks more

} // namespace

QString pageText(const std::string& utf8)
{
    const auto given = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    QString out;
    out.reserve(given.size());
    int marks = 0;
    const auto cut = [&] {
        if (marks > kMostMarks)
            out += QStringLiteral("[+%1]").arg(marks - kMostMarks); // in every language
        marks = 0;
    };
    for (qsizetype i = 0; i < given.size(); ++i) {
        char32_t c = given[i].unicode();
        if (given[i].isHighSurrogate() && i + 1 < given.size() && given[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(given[i], given[i + 1]);
            ++i;
        }
        if (text::isInvisible(c))
            continue;
        if (QChar::isMark(c)) {
            if (++marks > kMostMarks)
                continue;
        } else {
            cut();
        }
        out += QStringView(QChar::fromUcs4(c));
    }
    cut();
    return out;
}

} // namespace evenkeel::render
