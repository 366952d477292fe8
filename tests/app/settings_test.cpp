// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <set>
#include <string>

using namespace evenkeel::app;

namespace {

void write(const QTemporaryDir& folder, const char* ini)
{
    QFile file(folder.filePath(QStringLiteral("settings.ini")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(ini);
}

} // namespace

TEST_CASE("settings have defaults, keep what is set, and are there again the next time")
{
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        CHECK(settings.text(setting::kPolicy) == QStringLiteral("permission-first"));
        CHECK(settings.number(setting::kTextScale) == 100);
        CHECK_FALSE(settings.flag(setting::kAlwaysOnTop));
        settings.set(setting::kTextScale, 150);
        settings.set(setting::kAlwaysOnTop, true);
        settings.set(setting::kWindowGeometry, QByteArray("\x01\x00\xff", 3));
    }
    const Settings again(folder.path());
    CHECK(again.number(setting::kTextScale) == 150);
    CHECK(again.flag(setting::kAlwaysOnTop));
    CHECK(again.bytes(setting::kWindowGeometry) == QByteArray("\x01\x00\xff", 3));
}

TEST_CASE("a settings file edited by hand cannot break the start")
{
    const QTemporaryDir folder;
    write(folder, "[view]\ntheme=puce\ntext-scale=100000\n[window]\ngeometry=@Invalid()\n[softphone]\nbaresip=x\n");
    const Settings settings(folder.path());
    CHECK(settings.text(setting::kTheme) == QStringLiteral("system"));
    CHECK(settings.number(setting::kTextScale) == 100);
    CHECK(settings.text(setting::kBaresip) == QStringLiteral("x"));

    write(folder, "\x00\xff not an ini at all [[[");
    const Settings garbage(folder.path());
    CHECK(garbage.number(setting::kTextScale) == 100);
}

TEST_CASE("the table of settings names each one once")
{
    std::set<std::string> keys;
    for (const auto& row : settingsTable()) {
        INFO(row.key);
        CHECK(keys.insert(row.key).second);
        CHECK(row.least <= row.most);
        CHECK(std::string(row.help).size() > 10);
    }
}

TEST_CASE("only an address of this machine is taken for a softphone's")
{
    CHECK(parseEndpoint(QStringLiteral("127.0.0.1:4444")).port == 4444);
    CHECK(parseEndpoint(QStringLiteral(" localhost:5000 ")).host == QStringLiteral("localhost"));
    CHECK_FALSE(parseEndpoint(QStringLiteral("10.0.0.7:4444")).valid());
    CHECK_FALSE(parseEndpoint(QStringLiteral("127.0.0.1:")).valid());
    CHECK_FALSE(parseEndpoint(QStringLiteral("127.0.0.1:99999")).valid());
    CHECK_FALSE(parseEndpoint(QStringLiteral(":4444")).valid());
    CHECK_FALSE(parseEndpoint(QString()).valid());
}
