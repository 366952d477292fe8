// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

#include <algorithm>
#include <array>

namespace evenkeel::app {

std::span<const SettingSpec> settingsTable()
{
    using enum SettingScope;
    static const std::array table = {
        SettingSpec{setting::kWindowGeometry, QByteArray{}, Machine, 0, 0, nullptr,
                    QT_TRANSLATE_NOOP("Settings", "Where the window stands and how large it is.")},
        SettingSpec{setting::kAlwaysOnTop, false, Machine, 0, 0, nullptr,
                    QT_TRANSLATE_NOOP("Settings", "Keep the window above the softphone.")},
        SettingSpec{setting::kTheme, QStringLiteral("system"), Person, 0, 0, "system|light|dark",
                    QT_TRANSLATE_NOOP("Settings", "Light, dark, or as the system.")},
        SettingSpec{setting::kLanguage, QStringLiteral("system"), Person, 0, 0, "system|en|es",
                    QT_TRANSLATE_NOOP("Settings", "The language of the screen. The script pack keeps its own.")},
        SettingSpec{setting::kTextScale, 100, Person, 100, 200, nullptr,
                    QT_TRANSLATE_NOOP("Settings", "Size of all text, in per cent.")},
        SettingSpec{setting::kReduceMotion, false, Person, 0, 0, nullptr,
                    QT_TRANSLATE_NOOP("Settings", "Show counts in place of moving shapes.")},
        SettingSpec{
            setting::kAgent, QString{}, Person, 0, 0, nullptr,
            QT_TRANSLATE_NOOP("Settings", "The name that your actions are logged under, and {agent} in the lines.")},
        SettingSpec{setting::kCompany, QString{}, Machine, 0, 0, nullptr,
                    QT_TRANSLATE_NOOP("Settings", "Whom you speak for: {company} in the lines.")},
        SettingSpec{setting::kPack, QStringLiteral("retail-support"), Machine, 0, 0, nullptr,
                    QT_TRANSLATE_NOOP(
                        "Settings",
                        "The id of a pack, of which the published revision is used, else the one that came with the "
                        "program; or the path of a pack file.")},
        SettingSpec{setting::kPolicy, QStringLiteral("permission-first"), Machine, 0, 0, nullptr,
                    QT_TRANSLATE_NOOP("Settings", "The policy of the pack that new calls follow.")},
        SettingSpec{setting::kGuide, QString{}, Person, 0, 0, nullptr,
                    QT_TRANSLATE_NOOP("Settings", "The guide that new calls begin with.")},
        SettingSpec{setting::kKeys, QString{}, Person, 0, 0, nullptr,
                    QT_TRANSLATE_NOOP("Settings", "The keys that you have changed.")},
        SettingSpec{setting::kLockMinutes, 10, Machine, 1, 240, nullptr,
                    QT_TRANSLATE_NOOP("Settings", "After so many minutes without a key or a move of the mouse the "
                                                  "supervisor’s pages ask for the passphrase again.")},
        SettingSpec{setting::kBaresip, QString{}, Machine, 0, 0, nullptr,
                    QT_TRANSLATE_NOOP("Settings",
                                      "Address of baresip’s ctrl_tcp, such as 127.0.0.1:4444; empty: no softphone.")},
        SettingSpec{setting::kSavedFilters, QString{}, Person, 0, 0, nullptr,
                    QT_TRANSLATE_NOOP("Settings", "The filters of the call list that you have kept.")},
        SettingSpec{setting::kSeenSettled, QString{}, Person, 0, 0, nullptr,
                    QT_TRANSLATE_NOOP("Settings", "The settled disputes that you have read.")},
        SettingSpec{setting::kSessionsSplit, QByteArray{}, Machine, 0, 0, nullptr,
                    QT_TRANSLATE_NOOP("Settings", "How wide the call list is beside the replay.")},
        SettingSpec{setting::kTrainerSplit, QByteArray{}, Machine, 0, 0, nullptr,
                    QT_TRANSLATE_NOOP("Settings", "How wide the parts of the trainer’s page are.")},
        SettingSpec{setting::kLastFolder, QString{}, Machine, 0, 0, nullptr,
                    QT_TRANSLATE_NOOP("Settings", "The folder in which a file was chosen the last time.")},
        SettingSpec{setting::kTrainerPack, QString{}, Person, 0, 0, nullptr,
                    QT_TRANSLATE_NOOP("Settings", "The pack that the trainer worked on latest.")},
        SettingSpec{setting::kPracticeVoice, QStringLiteral("auto"), Person, 0, 0, "auto|on|off",
                    QT_TRANSLATE_NOOP("Settings", "Whether practice callers are heard: on, off, or unless a screen "
                                                  "reader speaks.")},
    };
    return table;
}

QString SettingSpec::helpText() const
{
    return QCoreApplication::translate("Settings", help);
}

Settings::Settings(const QString& dataFolder)
    : m_file(
          std::make_unique<QSettings>(QDir(dataFolder).filePath(QStringLiteral("settings.ini")), QSettings::IniFormat))
{}

Settings::~Settings() = default;

QVariant Settings::value(const char* key) const
{
    const auto table = settingsTable();
    const auto row = std::find_if(table.begin(), table.end(), [&](const auto& s) { return qstrcmp(s.key, key) == 0; });
    Q_ASSERT(row != table.end());

    QVariant found = m_file->value(QString::fromLatin1(key));
    if (!found.isValid() || !found.convert(row->fallback.metaType()))
        return row->fallback;
    if (row->most > 0 && (found.toInt() < row->least || found.toInt() > row->most))
        return row->fallback;
    if (row->choices && !QString::fromLatin1(row->choices).split(QLatin1Char('|')).contains(found.toString()))
        return row->fallback;
    return found;
}

QString Settings::text(const char* key) const
{
    return value(key).toString();
}

int Settings::number(const char* key) const
{
    return value(key).toInt();
}

bool Settings::flag(const char* key) const
{
    return value(key).toBool();
}

QByteArray Settings::bytes(const char* key) const
{
    return value(key).toByteArray();
}

void Settings::set(const char* key, const QVariant& value)
{
    m_file->setValue(QString::fromLatin1(key), value);
    m_file->sync();
}

bool Settings::isSet(const char* key) const
{
    return m_file->contains(QString::fromLatin1(key));
}

void Settings::clear(const char* key)
{
    m_file->remove(QString::fromLatin1(key));
    m_file->sync();
}

Endpoint parseEndpoint(const QString& text)
{
    const auto colon = text.lastIndexOf(QLatin1Char(':'));
    if (colon <= 0)
        return {};
    Endpoint endpoint{text.left(colon).trimmed(), 0};
    const bool local = endpoint.host == QLatin1String("127.0.0.1") || endpoint.host == QLatin1String("::1") ||
                       endpoint.host == QLatin1String("localhost");
    bool ok = false;
    const auto port = text.mid(colon + 1).trimmed().toUShort(&ok);
    if (local && ok)
        endpoint.port = port;
    return endpoint;
}

} // namespace evenkeel::app
