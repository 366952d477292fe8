// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fits.h"
#include "language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSize>

#include <initializer_list>

namespace evenkeel::test {

/// One way in which a page is looked at.
struct Look
{
    const char* language;
    theme::Mode mode;
    int percent; ///< size of text
    QSize size;

    /// "audit-list-es-400-dark-200"
    [[nodiscard]] QString name(const char* what) const
    {
        return QStringLiteral("%1-%2-%3-%4-%5")
            .arg(QLatin1String(what), QLatin1String(language))
            .arg(size.width())
            .arg(mode == theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(percent);
    }
};

/// Calls `each` with every look in these sizes: both languages, 100 and 200 %, light and dark. The theme is set.
template <typename Each> void inEachLook(std::initializer_list<QSize> sizes, Each&& each)
{
    for (const auto* language : {"en", "es"}) {
        const Speaking speaking(language);
        for (const int percent : {100, 200}) {
            for (const auto mode : {theme::Mode::Light, theme::Mode::Dark}) {
                theme::apply(*qApp, mode, percent);
                for (const auto& size : sizes)
                    each(Look{language, mode, percent, size});
            }
        }
    }
    theme::apply(*qApp, theme::Mode::Light, 100);
}

/// It can be read whole; and a picture of it.
inline void checkLook(QWidget& whole, const QString& name)
{
    checkFits(whole, name.toStdString());
    picture(whole, name);
}

} // namespace evenkeel::test
