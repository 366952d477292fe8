// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QDir>
#include <QSettings>

#include <algorithm>
#include <array>

namespace evenkeel::app {

std::span<const SettingSpec> settingsTable()
{
    using enum SettingScope;
    static const std::array<SettingSpec, 10> table = {{
        {setting::kWindowGeometry, QByteArray{}, Machine, 0, 0, nullptr,
         "Where the window stands and how large it is."},
        {setting::kAlwaysOnTop, false, Machine, 0, 0, nullptr, "Keep the window above the softphone."},
        {setting::kTheme, QStringLiteral("system"), Person, 0, 0, "system|light|dark",
         "Light, dark, or as the system."},
        {setting::kTextScale, 100, Person, 100, 200, nullptr, "Size of all text, in per cent."},
        {setting::kReduceMotion, false, Person, 0, 0, nullptr, "Show counts in place of moving shapes."},
        {setting::kAgent, QString{}, Person, 0, 0, nullptr, "The name that your actions are logged under."},
        {setting::kPack, QStringLiteral("retail-support"), Machine, 0, 0, nullptr,
         "A shipped pack's id, or the path of a pack file."},
        {setting::kPolicy, QStringLiteral("permission-first"), Machine, 0, 0, nullptr,
         "The policy of the pack that new calls follow."},
        {setting::kGuide, QString{}, Person, 0, 0, nullptr, "The guide that new calls begin with; empty: the first."},
        {setting::kBaresip, QString{}, Machine, 0, 0, nullptr,
         "Address of baresip's ctrl_tcp, such as 127.0.0.1:4444; empty: no softphone."},
    }};
    return table;
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
