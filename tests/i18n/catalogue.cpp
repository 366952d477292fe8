// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "i18n/catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace evenkeel::test {

namespace {

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.plural) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// The place holders of a text, sorted: %1, %2, %n.
QStringList places(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:\\d|n)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

Catalogue readCatalogue(const QString& language)
{
    Catalogue catalogue;
    const QString path =
        qEnvironmentVariable("EVENKEEL_TEST_SOURCE") + QStringLiteral("/resources/i18n/evenkeel_%1.ts").arg(language);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        catalogue.error = path;
        return catalogue;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("TS"))
            catalogue.language = xml.attributes().value(QLatin1String("language")).toString();
        else if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            catalogue.messages.push_back(readMessage(xml, context));
    }
    if (xml.hasError())
        catalogue.error = xml.errorString();
    return catalogue;
}

QStringList faultsOf(const Message& message)
{
    QStringList faults;
    if (message.translations.isEmpty())
        faults.append(QStringLiteral("no translation"));
    if (message.plural && message.translations.size() < 2)
        faults.append(QStringLiteral("forms of the plural are missing"));
    const QStringList wanted = places(message.source);
    for (qsizetype i = 0; i < message.translations.size(); ++i) {
        const QString& text = message.translations[i];
        if (text.trimmed().isEmpty()) {
            faults.append(QStringLiteral("empty"));
            continue;
        }
        // The form for one may say "one" in words.
        QStringList expected = wanted;
        if (message.plural && i == 0 && !text.contains(QStringLiteral("%n")))
            expected.removeAll(QStringLiteral("%n"));
        if (places(text) != expected)
            faults.append(QStringLiteral("other place holders than the source: ") + text);
        if (text.startsWith(QLatin1Char(' ')) != message.source.startsWith(QLatin1Char(' ')) ||
            text.endsWith(QLatin1Char(' ')) != message.source.endsWith(QLatin1Char(' ')))
            faults.append(QStringLiteral("other spaces at the ends than the source"));
    }
    return faults;
}

} // namespace evenkeel::test
