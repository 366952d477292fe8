// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"
#include "app/paths.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <spdlog/spdlog.h>

using namespace evenkeel;

TEST_CASE("shipped packs are found by id, and an id is no way out of their folder")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath(u"packs"_qs));
    for (const auto& name : {u"packs/one.json"_qs, u"packs/two.json"_qs, u"secret.json"_qs}) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    qputenv("EVENKEEL_RESOURCES", folder.path().toLocal8Bit());
    CHECK(app::resourceFolder() == folder.path());
    CHECK(app::shippedPackFile("one") == folder.filePath(u"packs/one.json"_qs));
    CHECK(app::shippedPacks() == QStringList{u"one"_qs, u"two"_qs});
    for (const std::string id : {"", "three", "../secret", "./one", "one.json", "ONE", "/etc/passwd", "-one"}) {
        INFO(id);
        CHECK(app::shippedPackFile(id).isEmpty());
    }
    qunsetenv("EVENKEEL_RESOURCES");
    CHECK(app::resourceFolder().endsWith(u"/share/evenkeel"_qs));
}

TEST_CASE("the log is written under the data folder, for its owner alone, and only between start and stop")
{
    const QTemporaryDir folder;
    app::logger()->info("before");
    app::startLogging(folder.path());
    app::logger()->info("call {} reopened", "some-id");
    app::stopLogging();
    app::logger()->info("after");
    QFile file(folder.filePath(u"logs/evenkeel.log"_qs));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    CHECK(text.contains("app info call some-id reopened"));
    CHECK(text.count('\n') == 1);
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    CHECK_FALSE(QFile::permissions(folder.filePath(u"logs"_qs)) & others);
}

TEST_CASE("without a folder to write to the programs run on in silence")
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"logs"_qs));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    app::startLogging(folder.path());
    app::logger()->info("nobody hears this");
    app::stopLogging();
    CHECK(inTheWay.size() == 0);
}
