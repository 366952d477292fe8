// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// The one pair of conversions between the std rooms and Qt.
namespace evenkeel::app {

[[nodiscard]] inline QString toQt(const std::string& utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

[[nodiscard]] inline std::string toStd(const QString& text)
{
    return text.toStdString();
}

[[nodiscard]] inline QStringList toQt(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const auto& text : texts)
        list.append(toQt(text));
    return list;
}

} // namespace evenkeel::app
