// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/language.h"

#include "app/paths.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace evenkeel::ui {

namespace {

const QString& english()
{
    static const QString code = QStringLiteral("en");
    return code;
}

/// The one translator of this name: whatever it held goes, and `file` of `folder` comes in if it is there.
void load(QCoreApplication& app, const QString& name, const QString& file, const QString& folder)
{
    delete app.findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly); // takes itself out of the program
    if (file.isEmpty())
        return;
    auto* translator = new QTranslator(&app);
    translator->setObjectName(name);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

/// Dates and numbers as they are written in the language, in the person's own country where that makes sense.
QLocale localeOf(const QString& language)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(language);
    return system.language() == wanted.language() ? system : QLocale(wanted.language(), system.territory());
}

} // namespace

QString languageOf(const QString& setting)
{
    if (setting != QLatin1String("system"))
        return setting;
    const QStringList languages = QLocale::system().uiLanguages();
    for (const auto& language : languages) {
        const QString code = language.section(QLatin1Char('-'), 0, 0);
        if (code == english() || code == QLatin1String("es"))
            return code;
    }
    return english();
}

void speak(QCoreApplication& app, const QString& language)
{
    QLocale::setDefault(localeOf(language));
    // English needs its catalogue for plurals only, and Qt's own texts are English by themselves.
    load(app, QStringLiteral("texts"), QStringLiteral("evenkeel_") + language,
         app::resourceFolder() + QStringLiteral("/i18n"));
    const bool foreign = language != english();
    load(app, QStringLiteral("texts-of-qt"), foreign ? QString(QStringLiteral("qtbase_") + language) : QString(),
         QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace evenkeel::ui
