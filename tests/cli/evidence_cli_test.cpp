// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runner.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using evenkeel::test::cli;
using evenkeel::test::PlayedData;
using evenkeel::test::Run;

namespace {

const std::vector<std::string> kCalls = {
    R"({"at_ms":0,"do":"start","number":"+15550142","name":"Ann Shouter","direction":"in"})",
    R"({"at_ms":4000,"do":"breach","category":"insult","target":"agent","directed":true,"words":"you idiot"})",
    R"({"at_ms":5000,"do":"note","text":"wants a refund"})",
    R"({"at_ms":9000,"do":"caller-hung-up"})",
};

struct Made
{
    PlayedData data{kCalls};
    QString id =
        QString::fromStdString(data.run({u"call"_qs, u"list"_qs, u"--json"_qs}).json()[0]["id"].get<std::string>());

    [[nodiscard]] QString file(const QString& name) const { return data.folder.filePath(name); }
    [[nodiscard]] Run make(const QString& name, QStringList more = {}) const
    {
        return data.run(QStringList{u"evidence"_qs, u"make"_qs, id, u"--out"_qs, file(name)} + more);
    }
    [[nodiscard]] QByteArray bytes(const QString& name) const
    {
        QFile in(file(name));
        REQUIRE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }
    void write(const QString& name, const QByteArray& content) const
    {
        QFile out(file(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
};

Run verify(const QString& file, const QStringList& more = {})
{
    return cli(QStringList{u"evidence"_qs, u"verify"_qs, file} + more); // without --data: no database is asked
}

} // namespace

TEST_CASE("a bundle is made from the log and verified without it; a second one is the same to the byte")
{
    const Made made;
    const auto run = made.make(u"a.zip"_qs, {u"--json"_qs});
    INFO(run.err);
    REQUIRE(run.code == 0);
    const auto head = run.json()["head"].get<std::string>();
    REQUIRE(head.size() == 64);
    REQUIRE(made.make(u"b.zip"_qs).code == 0);
    CHECK(made.bytes(u"a.zip"_qs) == made.bytes(u"b.zip"_qs));
    CHECK(QFile::permissions(made.file(u"a.zip"_qs)).testFlag(QFile::ReadOther) == false);

    const auto verified = verify(made.file(u"a.zip"_qs), {u"--json"_qs});
    CHECK(verified.code == 0);
    const auto answer = verified.json();
    CHECK(answer["ok"] == true);
    CHECK(answer["head"] == head);
    CHECK(answer["call"].get<std::string>() == made.id.toStdString());
    CHECK(answer["texts"] == 3);
    CHECK(answer["pack"]["kept"] == true);
    CHECK(answer["proved"].size() >= 3);
    CHECK(answer["not_proved"].size() >= 2);

    const auto words = verify(made.file(u"a.zip"_qs));
    CHECK(words.out.find("Sound.") == 0);
    CHECK(words.out.find("Not proved:") != std::string::npos);
    CHECK(words.out.find("Head: " + head) != std::string::npos);
}

TEST_CASE("the head that was noted tells a bundle of another call from the right one")
{
    const Made made;
    const auto head = QString::fromStdString(made.make(u"a.zip"_qs, {u"--json"_qs}).json()["head"].get<std::string>());
    CHECK(verify(made.file(u"a.zip"_qs), {u"--head"_qs, head}).code == 0);
    const Made other;
    REQUIRE(other.make(u"a.zip"_qs).code == 0);
    const auto wrong = verify(other.file(u"a.zip"_qs), {u"--head"_qs, head, u"--json"_qs});
    CHECK(wrong.code == 1);
    CHECK(wrong.json()["fault"]["name"] == "not-this-head");
    CHECK(verify(made.file(u"a.zip"_qs), {u"--head"_qs, u"xyz"_qs}).code == 3);
}

TEST_CASE("a redacted bundle holds nothing that the caller said or is, and verifies")
{
    const Made made;
    REQUIRE(made.make(u"open.zip"_qs).code == 0);
    REQUIRE(made.make(u"closed.zip"_qs, {u"--redact"_qs}).code == 0);
    for (const char* secret : {"you idiot", "wants a refund", "Ann Shouter", "15550142"}) {
        INFO(secret);
        CHECK(made.bytes(u"open.zip"_qs).contains(secret));
        CHECK_FALSE(made.bytes(u"closed.zip"_qs).contains(secret));
    }
    const auto answer = verify(made.file(u"closed.zip"_qs), {u"--json"_qs}).json();
    CHECK(answer["ok"] == true);
    CHECK(answer["redacted"] == true);
    CHECK(answer["texts"] == 0);
    CHECK(answer["texts_left_out"] == 3);
}

TEST_CASE("a bundle never overwrites a file unless it is told to, and leaves none where it fails")
{
    const Made made;
    made.write(u"a.zip"_qs, "mine");
    const auto refused = made.make(u"a.zip"_qs, {u"--json"_qs});
    CHECK(refused.code == 3);
    CHECK(refused.json()["error"] == "file.exists");
    CHECK(made.bytes(u"a.zip"_qs) == "mine");
    CHECK(made.make(u"a.zip"_qs, {u"--force"_qs}).code == 0);
    CHECK(verify(made.file(u"a.zip"_qs)).code == 0);
    CHECK(made.make(u"no/such/folder/a.zip"_qs).code == 3);
    REQUIRE(QDir(made.data.folder.path()).mkdir(u"folder"_qs));
    CHECK(made.make(u"folder"_qs, {u"--force"_qs}).code == 3);
    CHECK(QDir(made.data.folder.path()).entryList({u"*.part"_qs, u".*.part"_qs}, QDir::Files | QDir::Hidden).isEmpty());
    CHECK(cli({u"evidence"_qs, u"make"_qs, made.id}).code == 2);
    CHECK(made.data.run({u"evidence"_qs, u"make"_qs, u"ffffffff"_qs, u"--out"_qs, made.file(u"x.zip"_qs)}).code == 3);
    CHECK_FALSE(QFile::exists(made.file(u"x.zip"_qs)));
}

TEST_CASE("what was changed in a bundle is named with exit code 1, what is none is refused with 3")
{
    const Made made;
    REQUIRE(made.make(u"a.zip"_qs).code == 0);
    auto bytes = made.bytes(u"a.zip"_qs);
    made.write(u"cut.zip"_qs, bytes.left(bytes.size() / 2));
    CHECK(verify(made.file(u"cut.zip"_qs)).code == 3);
    made.write(u"text.zip"_qs, "hello");
    const auto none = verify(made.file(u"text.zip"_qs), {u"--json"_qs});
    CHECK(none.code == 3);
    CHECK(none.json()["error"] == "evidence.not-an-archive");
    CHECK(verify(made.file(u"nothing.zip"_qs)).code == 3);
    bytes.replace("you idiot", "you angel"); // the archive's own checksum tells already
    made.write(u"changed.zip"_qs, bytes);
    CHECK(verify(made.file(u"changed.zip"_qs)).code != 0);
}

TEST_CASE("anybody can check the list of a bundle with the tools that every system has")
{
    const auto unzip = QStandardPaths::findExecutable(u"unzip"_qs);
    const auto sums = QStandardPaths::findExecutable(u"sha256sum"_qs);
    if (unzip.isEmpty() || sums.isEmpty()) {
        WARN("no unzip or sha256sum here");
        return;
    }
    const Made made;
    REQUIRE(made.make(u"a.zip"_qs).code == 0);
    QProcess unpack;
    unpack.start(unzip, {u"-q"_qs, made.file(u"a.zip"_qs), u"-d"_qs, made.file(u"out"_qs)});
    REQUIRE(unpack.waitForFinished(30'000));
    CHECK(unpack.exitCode() == 0);
    QProcess check;
    check.setWorkingDirectory(made.file(u"out"_qs));
    check.start(sums, {u"-c"_qs, u"--strict"_qs, u"SHA256SUMS"_qs});
    REQUIRE(check.waitForFinished(30'000));
    CHECK(check.exitCode() == 0);
}
