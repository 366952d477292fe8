// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spelling.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace evenkeel;

namespace {

/// A dictionary of four words in a folder of its own.
struct Dictionary
{
    Dictionary()
    {
        write(QStringLiteral("qx_US.aff"), "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n");
        write(QStringLiteral("qx_US.dic"), "4\nsorry\nhear\nyou\nisn't\n");
        qputenv("EVENKEEL_DICTIONARIES", folder.path().toUtf8());
    }
    ~Dictionary() { qunsetenv("EVENKEEL_DICTIONARIES"); }
    void write(const QString& name, const char* text) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("words that the dictionary does not know are found, merge fields and numbers are passed over")
{
    const Dictionary dictionary;
    const auto spelling = app::Spelling::of("qx");
    REQUIRE(spelling);
    CHECK(spelling->knows(QStringLiteral("sorry")));
    CHECK(spelling->knows(QStringLiteral("Sorry")));
    CHECK(spelling->knows(QStringLiteral("isn’t")));
    CHECK_FALSE(spelling->knows(QStringLiteral("sory")));
    const auto unknown = spelling->unknownIn(QStringLiteral("Sory, {caler}, 3rd ASAP: hear yuo"));
    REQUIRE(unknown.size() == 2);
    CHECK(unknown[0] == app::Spelling::Range{0, 4});
    CHECK(unknown[1] == app::Spelling::Range{30, 3});
    CHECK(spelling->suggestions(QStringLiteral("sory")).contains(QStringLiteral("sorry")));
}

TEST_CASE("a language without a dictionary goes without spell check")
{
    const Dictionary dictionary;
    CHECK_FALSE(app::Spelling::of("zz"));
    CHECK_FALSE(app::Spelling::of(""));
}
