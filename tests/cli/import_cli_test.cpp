// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runner.h"
#include "pack/codec.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using evenkeel::test::cli;
using evenkeel::test::Run;
using nlohmann::json;

namespace {

QString source(const char* path)
{
    return qEnvironmentVariable("EVENKEEL_TEST_SOURCE") + QLatin1Char('/') + QString::fromLatin1(path);
}

QString sample(const char* name)
{
    return source("tests/data/exchange/") + QString::fromLatin1(name);
}

std::string contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

struct Folder
{
    QTemporaryDir folder;
    [[nodiscard]] QString operator()(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] QString shippedCopy() const
    {
        const auto copy = (*this)("pack.json");
        REQUIRE(QFile::copy(source("resources/packs/retail-support.json"), copy));
        return copy;
    }
};

Run import(const QStringList& rest)
{
    return cli(QStringList{u"pack"_qs, u"import"_qs} + rest);
}

} // namespace

TEST_CASE("a dry run tells what would come in and what stays behind, and writes nothing")
{
    const Folder folder;
    const auto pack = folder.shippedCopy();
    const auto before = contentOf(pack);
    const auto run = import({u"zendesk"_qs, sample("zendesk.json"), u"--into"_qs, pack, u"--dry-run"_qs});
    INFO(run.out << run.err);
    CHECK(run.code == 1); // some stay behind
    CHECK(run.out.find("row 1 → late-parcel (situation:late-delivery): Late parcel\n") != std::string::npos);
    CHECK(run.out.find("row 3 stays behind: Old words\n    It is switched off") != std::string::npos);
    CHECK(run.out.find("field ticket.requester.first_name → {caller}\n") != std::string::npos);
    CHECK(run.out.find("5 rows (UTF-8): ") != std::string::npos);
    CHECK(contentOf(pack) == before);
    CHECK(folder.files() == QStringList{u"pack.json"_qs});

    const auto value =
        import({u"zendesk"_qs, sample("zendesk.json"), u"--into"_qs, pack, u"--dry-run"_qs, u"--json"_qs}).json();
    CHECK(value["rows"] == 5);
    CHECK(value["imported"].get<int>() + value["reported"].get<int>() == 5);
    CHECK(value["refused"][0]["reason"] == "import.no-text");
    CHECK(value["file"].is_null());
}

TEST_CASE("an import replaces the pack as a whole, which then checks clean of errors and finds its new lines")
{
    const Folder folder;
    const auto pack = folder.shippedCopy();
    const auto run = import({u"chatwoot"_qs, sample("chatwoot.json"), u"--into"_qs, pack, u"--place"_qs,
                             u"situation:late-delivery"_qs, u"--map"_qs, u"conversation.id=order"_qs, u"--map"_qs,
                             u"contact.custom_attribute.plan=product"_qs, u"--json"_qs});
    INFO(run.out << run.err);
    REQUIRE(run.code == 1); // a duplicate and an empty one
    CHECK(run.json()["imported"] == 3);
    CHECK(run.json()["refused"][0]["reason"] == "import.duplicate-in-file");
    CHECK(folder.files() == QStringList{u"pack.json"_qs});
    const auto check = cli({u"pack"_qs, u"check"_qs, pack, u"--json"_qs}).json();
    CHECK(check["errors"] == 0);
    const auto found = cli({u"pack"_qs, u"search"_qs, pack, u"finding out where it is right now"_qs}).out;
    CHECK(found.find("parcel-late") != std::string::npos);
    CHECK(contentOf(pack).find("Your plan is {product}, {caller}.") != std::string::npos);
    CHECK(contentOf(pack).find("The reference is {order}.") != std::string::npos);
}

TEST_CASE("without a pack a new one is made, and only where none is yet")
{
    const Folder folder;
    const QStringList base = {u"twilio"_qs,    sample("twilio.json"), u"--title"_qs,
                              u"Our lines"_qs, u"--out"_qs,           folder("new.json")};
    const auto run = import(base);
    INFO(run.out << run.err);
    REQUIRE(run.code == 1);
    const auto pack = json::parse(contentOf(folder("new.json")));
    CHECK(pack["id"] == "our-lines");
    CHECK(pack["situations"][0]["id"] == "late-or-lost-delivery");
    CHECK(pack["lines"].size() == 3);
    CHECK(cli({u"pack"_qs, u"check"_qs, folder("new.json"), u"--json"_qs}).json()["errors"] == 0);
    const auto again = import(base + QStringList{u"--json"_qs});
    CHECK(again.code == 3);
    CHECK(again.json()["error"] == "file.exists");
    CHECK(import(base + QStringList{u"--force"_qs}).code == 1);
}

TEST_CASE("what parts the fields of a table is found out, and said where that goes wrong")
{
    const Folder folder;
    const auto pack = folder.shippedCopy();
    const auto table = folder("odd.csv");
    {
        QFile file(table);
        REQUIRE(file.open(QIODevice::WriteOnly));
        // Without names of columns, and with more commas in the words than bars between the fields.
        file.write("Late|Sorry, it is late, and we know, truly|situation:late-delivery\n"
                   "Fees|Yes, there is a fee, a small one, I see|situation:hidden-charges\n");
    }
    const QStringList base = {
        u"csv"_qs,       table,       u"--into"_qs, pack, u"--place"_qs, u"situation:late-delivery"_qs,
        u"--dry-run"_qs, u"--json"_qs};
    const auto guessed = import(base).json();
    CHECK(guessed["delimiter"] == ",");
    const auto said = import(base + QStringList{u"--delimiter"_qs, u"pipe"_qs});
    INFO(said.out << said.err);
    CHECK(said.json()["delimiter"] == "|");
    CHECK(said.json()["imported"] == 2);
    auto aloud = base;
    aloud.removeLast(); // --json
    CHECK(import(aloud).out.find("2 rows (UTF-8, parted by ,): ") != std::string::npos);
    CHECK(said.json()["lines"][0]["title"] == "Late");

    CHECK(import(base + QStringList{u"--delimiter"_qs, u"colon"_qs}).code == 2);
    CHECK(import({u"zendesk"_qs, sample("zendesk.json"), u"--into"_qs, pack, u"--dry-run"_qs, u"--delimiter"_qs,
                  u"tab"_qs})
              .code == 2);
}

TEST_CASE("an import that fails leaves the pack as it was")
{
    const Folder folder;
    const auto pack = folder.shippedCopy();
    const auto before = contentOf(pack);
    for (const auto& [format, name, error] : {std::tuple{"csv", "hostile/open-quote.csv", "import.open-quote"},
                                              {"espanso", "hostile/aliases.yml", "import.too-many-values"},
                                              {"chatwoot", "hostile/deep.json", "import.depth"},
                                              {"csv", "hostile/zero.csv", "import.not-text"},
                                              {"csv", "no-such-file", "import.unreadable"},
                                              {"csv", "hostile", "import.unreadable"}}) {
        const auto run = import({QString::fromLatin1(format), sample(name), u"--into"_qs, pack, u"--json"_qs});
        INFO(name << run.out);
        CHECK(run.code == 3);
        CHECK(run.json()["error"] == error);
        CHECK_FALSE(run.err.empty());
    }
    const auto missing = import({u"csv"_qs, sample("plain.csv"), u"--into"_qs, folder("none.json"), u"--json"_qs});
    CHECK(missing.json()["error"] == "pack.unreadable");
    CHECK(contentOf(pack) == before);
    CHECK(folder.files() == QStringList{u"pack.json"_qs});
}

TEST_CASE("mistakes on the command line of an import are told before anything is read")
{
    const auto usage = [](const QStringList& rest) {
        const auto run = import(rest);
        CHECK(run.code == 2);
        return run.err;
    };
    CHECK(usage({u"word"_qs, u"x"_qs}).find("chatwoot, zendesk") != std::string::npos);
    CHECK(usage({u"csv"_qs, u"x"_qs}).find("--into PACK") != std::string::npos);
    CHECK(usage({u"csv"_qs, u"x"_qs, u"--dry-run"_qs, u"--map"_qs, u"a"_qs}).find("NAME=OURS") != std::string::npos);
    CHECK(usage({u"csv"_qs, u"x"_qs, u"--dry-run"_qs, u"--tag"_qs, u"a=b"_qs}).find("TAG=PLACE") != std::string::npos);
    CHECK(usage({u"csv"_qs, u"x"_qs, u"--dry-run"_qs, u"--place"_qs, u"b"_qs}).find("step:ID") != std::string::npos);
    CHECK(usage({u"csv"_qs, u"x"_qs, u"--dry-run"_qs, u"--language"_qs, u"English"_qs}).find("pt-BR") !=
          std::string::npos);
}

TEST_CASE("a pack leaves as a table that comes in again, as JSON, and for paper")
{
    const Folder folder;
    const auto pack = folder.shippedCopy();
    const auto out = [&](const char* name) {
        const auto run = cli({u"pack"_qs, u"export"_qs, pack, u"--out"_qs, folder(name), u"--json"_qs});
        INFO(run.out << run.err);
        REQUIRE(run.code == 0);
        return contentOf(folder(name));
    };
    // The copy has the members that the shipped document leaves out.
    CHECK(evenkeel::pack::decode(out("copy.json")) == evenkeel::pack::decode(contentOf(pack)));
    CHECK(out("pack.pdf").starts_with("%PDF-"));
    const auto table = out("lines.csv");
    CHECK(table.starts_with("id,step,situation,behaviour,use,language,body,short,tags,mood,warmth\r\n"));

    auto bare = json::parse(contentOf(pack));
    const auto lines = bare["lines"];
    bare["lines"] = json::array();
    QFile file(folder("bare.json"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(bare.dump()));
    file.close();
    const auto run = import({u"csv"_qs, folder("lines.csv"), u"--into"_qs, folder("bare.json")});
    INFO(run.out << run.err);
    CHECK(run.code == 0);
    CHECK(json::parse(contentOf(folder("bare.json")))["lines"] == lines);

    CHECK(cli({u"pack"_qs, u"export"_qs, pack}).code == 2);
    CHECK(cli({u"pack"_qs, u"export"_qs, pack, u"--out"_qs, folder("x.doc")}).code == 2);
    CHECK(cli({u"pack"_qs, u"export"_qs, pack, u"--out"_qs, folder("pack.pdf")}).code == 3);
    CHECK(cli({u"pack"_qs, u"export"_qs, pack, u"--out"_qs, folder("no/x.csv")}).code == 3);
}
