// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk.h"
#include "app/error_text.h"
#include "app/pack_import.h"

#include <QDirIterator>
#include <QRegularExpression>

#include <set>

using namespace evenkeel;

namespace {

/// Keys of errors as they are written in the sources of a room.
std::set<std::string> keysIn(const QString& room, const char* pattern, const std::string& prefix)
{
    std::set<std::string> keys;
    const QRegularExpression expression(QString::fromLatin1(pattern));
    QDirIterator files(test::sourceFile(u"src/"_qs + room), {u"*.cpp"_qs, u"*.h"_qs}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto found = expression.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            keys.insert(prefix + found.next().captured(1).toStdString());
    }
    return keys;
}

} // namespace

TEST_CASE("every error that the sources can raise has a sentence")
{
    auto keys = keysIn(QString(), R"re(Errc::\w+\s*,\s*"([a-z]+\.[a-z0-9-]+)")re", "");
    keys.merge(keysIn(u"pack"_qs, R"re("(pack\.[a-z0-9-]+)")re", ""));
    keys.merge(keysIn(u"protocol"_qs, R"re(refuse\("([a-z-]+)")re", "protocol."));
    keys.merge(keysIn(u"call"_qs, R"re((?:refuse|invalid)\("([a-z-]+)")re", "call."));
    keys.merge(keysIn(u"telephony"_qs, R"re(refuse\("([a-z-]+)")re", "pop."));
    keys.merge(keysIn(u"cli"_qs, R"re(invalid\("([a-z.-]+)")re", ""));
    keys.merge(keysIn(u"exchange"_qs, R"re("(import\.[a-z0-9-]+)")re", ""));
    CHECK(keys.size() > 60);
    for (const auto& key : keys) {
        INFO(key);
        CHECK(app::hasErrorText(key));
    }
}

TEST_CASE("a sentence takes in the detail, an unknown key is told with its kind")
{
    CHECK(app::errorText({Errc::Refused, "call.missing-fields", "order"}) == u"Fill in first: order."_qs);
    CHECK(app::errorText({Errc::Refused, "protocol.redirect-first", ""}).endsWith(QLatin1Char('.')));
    const auto unknown = app::errorText({Errc::Io, "future.key", "place"});
    CHECK(unknown.contains(u"future.key: place"_qs));
    CHECK_FALSE(app::hasErrorText("future.key"));
    CHECK_FALSE(app::errorText({Errc::Io, "pack.unreadable", "%1 %2"}).isEmpty());
}

TEST_CASE("every note of an import has a sentence")
{
    const auto keys = keysIn(u"exchange"_qs, R"re("(note\.[a-z0-9-]+)")re", "");
    CHECK(keys.size() > 10);
    for (const auto& key : keys) {
        INFO(key);
        CHECK(app::hasNoteText(key));
    }
}
