// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runner.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace evenkeel::test;

namespace {

/// What the processes that this one started have used so far.
struct Usage
{
    double seconds = 0; ///< of processor time: a busy machine does not count
    long peakKib = 0;   ///< of the largest of them
    bool known = false;
};

Usage childrenUsage()
{
    Usage usage;
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    rusage all{};
    if (getrusage(RUSAGE_CHILDREN, &all) == 0) {
        const auto seconds = [](const timeval& t) {
            return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
        };
        usage = {seconds(all.ru_utime) + seconds(all.ru_stime), all.ru_maxrss, true};
    }
#endif
    return usage;
}

using Write = std::function<void(QFile&)>;

Write text(const std::string& content)
{
    return [=](QFile& file) { file.write(QByteArray::fromStdString(content)); };
}

/// A piece again and again, so that this process never holds all of it.
Write repeated(const std::string& before, const std::string& piece, int times, const std::string& after)
{
    return [=](QFile& file) {
        file.write(QByteArray::fromStdString(before));
        for (int i = 0; i < times; ++i)
            file.write(piece.data(), static_cast<qint64>(piece.size()));
        file.write(QByteArray::fromStdString(after));
    };
}

const std::string kHead = R"({"format":1,"id":"x","language":"en","title":)";

std::string member(const std::string& json)
{
    return kHead + "\"X\"," + json + "}";
}

struct Hostile
{
    const char* name;
    Write write;
    std::string error;  ///< the key
    std::string detail; ///< how it begins
};

std::vector<Hostile> hostilePacks()
{
    return {
        {"1 GB, sparse", [](QFile& f) { f.resize(qint64{1} << 30); }, "pack.too-large", ""},
        {"100 MB in one text", repeated(kHead + "\"", std::string(1U << 20, 'a'), 100, "\"}"), "pack.too-large", ""},
        {"7 MB in one text", repeated(kHead + "\"", std::string(1U << 20, 'a'), 7, "\"}"), "pack.string-too-long",
         "/title"},
        {"2 million objects", repeated(kHead + "\"X\",\"x\":[{}", ",{}", 2'000'000, "]}"), "pack.too-many-values",
         "/x/"},
        {"10,000 levels", repeated(kHead, "[", 10'000, std::string(10'000, ']') + "}"), "pack.depth", "/title/0/0"},
        {"100,000 levels, left open", repeated(kHead, "{\"a\":", 100'000, ""), "pack.depth", "/title/a/a"},
        {"broken UTF-8", text(kHead + "\"\xc3\x28\"}"), "pack.utf8", "line 1, column 47"},
        {"overlong UTF-8", text(kHead + "\"\xc0\xaf\"}"), "pack.utf8", "line 1"},
        {"a key twice", text(member("\"id\":\"y\"")), "pack.duplicate-key", "/id"},
        {"a huge number", text(member("\"x\":1e99999")), "pack.number-range", "/x"},
        {"a number of 400 digits",
         text(member("\"policies\":[{\"id\":\"p\",\"warnings\":" + std::string(400, '9') + "}]")), "pack.number-range",
         "/policies/0/warnings"},
        {"a number out of range", text(member("\"policies\":[{\"id\":\"p\",\"warnings\":4000000000}]")), "pack.range",
         "/policies/0/warnings"},
        {"a wrong type", text(member("\"lines\":{}")), "pack.type", "/lines"},
        {"a wrong type deep inside", text(member(R"("lines":[{"id":"a","text":{"en":{"short":[]}}}])")), "pack.type",
         "/lines/0/text/en/short"},
        {"an address for a title", text(kHead + "\"https://example.org/\"}"), "pack.not-text", "/title"},
        {"a path for a title", text(kHead + "\"../../etc/passwd\"}"), "pack.not-text", "/title"},
        {"a path for an id", text(member(R"("guides":[{"id":"../../x"}])")), "pack.id", "/guides/0/id"},
        {"a device for an id", text(member(R"("guides":[{"id":"CON"}])")), "pack.id", "/guides/0/id"},
        {"a zero character", text(kHead + "\"a\\u0000b\"}"), "pack.not-text", "/title"},
        {"a zero byte", text(kHead + "\"X\"}" + std::string(1, '\0') + "rest"), "pack.syntax", "line 1"},
        {"a lone surrogate", text(kHead + "\"\\ud800\"}"), "pack.syntax", "line 1"},
        {"nothing", text(""), "pack.syntax", "line 1, column 1"},
        {"no pack", text("[1,2,3]"), "pack.format", ""},
        {"a newer pack", text("{\"format\":99}"), "pack.format", "/format"},
    };
}

} // namespace

TEST_CASE("A hostile pack is refused quickly, with little memory, by name and place")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("hostile.json"));
    for (const auto& hostile : hostilePacks()) {
        INFO(hostile.name);
        {
            QFile file(path);
            REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            hostile.write(file);
        }
        for (const auto* verb : {"check", "show"}) {
            const auto before = childrenUsage();
            const auto run = cli({QStringLiteral("pack"), QString::fromLatin1(verb), path, QStringLiteral("--json")});
            const auto after = childrenUsage();
            INFO(run.out << run.err);
            CHECK(run.code == 3);
            REQUIRE(run.json().is_object());
            CHECK(run.json().value("error", "") == hostile.error);
            CHECK(run.json().value("detail", "").starts_with(hostile.detail));
            CHECK(run.err.starts_with("evenkeel-cli: "));
            CHECK(run.err.size() > 30);
            CHECK(run.out.size() + run.err.size() < 5000);
            if (after.known) {
                CHECK(after.seconds - before.seconds < 2.0);
                CHECK(after.peakKib < 200 * 1024);
            }
        }
    }
}

TEST_CASE("What is no file is refused without waiting")
{
    const QTemporaryDir folder;
    for (const auto& path :
         {folder.path(), folder.filePath(QStringLiteral("none.json")), QStringLiteral("/dev/zero")}) {
        const auto run = cli({QStringLiteral("pack"), QStringLiteral("check"), path, QStringLiteral("--json")});
        CHECK(run.code == 3);
        CHECK(run.json().value("error", "") == "pack.unreadable");
    }
}

TEST_CASE("Text that turns the reading direction is found, and never printed as it is")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("bidi.json"));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(kHead + "\"ab\u202ecd\",\"x\u202e\\u001b[2J\":1}"));
    }
    const auto run = cli({QStringLiteral("pack"), QStringLiteral("check"), path});
    CHECK(run.code == 1);
    CHECK(run.out.find("error text.invisible at /title") != std::string::npos);
    for (const auto* verb : {"check", "show"}) {
        const auto shown = cli({QStringLiteral("pack"), QString::fromLatin1(verb), path});
        CHECK((shown.out + shown.err).find("\u202e") == std::string::npos);
        CHECK((shown.out + shown.err).find('\033') == std::string::npos);
    }
}
