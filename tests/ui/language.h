// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace evenkeel::test {

/// Widgets made while this lives speak the language; the tests themselves are in English ("en": nothing changes).
class Speaking
{
  public:
    explicit Speaking(const char* language)
        : m_foreign(QLatin1String(language) != QLatin1String("en"))
    {
        if (!m_foreign)
            return;
        const QString file = QCoreApplication::applicationDirPath() +
                             QStringLiteral("/../share/evenkeel/i18n/evenkeel_%1.qm").arg(QLatin1String(language));
        REQUIRE(m_translator.load(file));
        QCoreApplication::installTranslator(&m_translator);
        QLocale::setDefault(QLocale(QLatin1String(language)));
    }
    ~Speaking()
    {
        if (m_foreign)
            QLocale::setDefault(m_before);
    }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

  private:
    bool m_foreign;
    QLocale m_before;
    QTranslator m_translator; ///< takes itself out of the program
};

} // namespace evenkeel::test
