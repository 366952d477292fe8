// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/page_text.h"
#include "render/pages.h"
#include "render/pdf.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QProcess>

using namespace evenkeel;
using namespace evenkeel::report;

namespace {

Document sample(int rows)
{
    Document document{"Call of 14 March", "Agent a-1", "0199aaaa", "Page %1 of %2", {}};
    document.blocks.emplace_back(Pairs{{{"Agent", "a-1"}, {"Policy", "permission-first"}}});
    document.blocks.emplace_back(Heading{"Mood"});
    document.blocks.emplace_back(MoodCurve{300'000,
                                           {{0, 4}, {60'000, 5}, {200'000, 2}},
                                           {{0, 100'000, "1 Acknowledge", false},
                                            {100'000, 150'000, "Protocol", true},
                                            {150'000, 300'000, "2 Listen", false}},
                                           "5 furious",
                                           "1 calm"});
    document.blocks.emplace_back(Heading{"What happened"});
    Table table{{}, {{"at", "At"}, {"what", "What"}, {"words", "Words"}}, {}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back(
            {std::to_string(i) + ":00", std::string("Line said"),
             std::string("I understand that this is upsetting, and I want to put it right for you today.")});
    document.blocks.emplace_back(table);
    document.blocks.emplace_back(Paragraph{"The end.", true});
    return document;
}

int pagesIn(const QByteArray& pdf)
{
    return static_cast<int>(pdf.count("/Type /Page\n"));
}

/// The first pages as pictures of 100 dots an inch.
std::vector<QImage> pictures(const Document& document, int most)
{
    QImage paper(827, 1169, QImage::Format_RGB32);
    paper.setDotsPerMeterX(3937);
    paper.setDotsPerMeterY(3937);
    const render::Pages pages(document, QSizeF(paper.size()), &paper);
    std::vector<QImage> all;
    for (int i = 0; i < std::min(most, pages.count()); ++i) {
        paper.fill(Qt::white);
        QPainter painter(&paper);
        pages.paint(painter, i);
        painter.end();
        all.push_back(paper);
        if (const auto folder = qEnvironmentVariable("EVENKEEL_PICTURES"); !folder.isEmpty())
            paper.save(folder + QStringLiteral("/page-%1.png").arg(i));
    }
    return all;
}

/// Dots of `part` that are not white.
int ink(const QImage& page, const QRect& part)
{
    int dots = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            dots += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
    return dots;
}

QByteArray printed(const Document& document)
{
    QProcess process;
    process.start(qEnvironmentVariable("EVENKEEL_TEST_BIN") + u"/evenkeel-print"_qs, QStringList());
    process.write(QByteArray::fromStdString(writeDocument(document)));
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

} // namespace

TEST_CASE("a document becomes a PDF without the time of its printing")
{
    const auto pdf = render::pdfOf(sample(5));
    CHECK(pdf.startsWith("%PDF-1."));
    CHECK(pdf.trimmed().endsWith("%%EOF"));
    CHECK(pagesIn(pdf) == 1);
    CHECK_FALSE(pdf.contains("CreationDate"));
    CHECK_FALSE(pdf.contains("ModDate"));
}

TEST_CASE("the program that prints gives the same bytes every time, and refuses what is no document")
{
    const auto first = printed(sample(30));
    CHECK(pagesIn(first) >= 2);
    CHECK((first == printed(sample(30)))); // without its bytes in the message
    QProcess process;
    process.start(qEnvironmentVariable("EVENKEEL_TEST_BIN") + u"/evenkeel-print"_qs, QStringList());
    process.write("{\"title\":3}");
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitCode() != 0);
    CHECK(process.readAllStandardOutput().isEmpty());
}

TEST_CASE("a long table flows over pages, each with its number, none with text over its edge")
{
    const auto pages = pictures(sample(400), 3);
    REQUIRE(pages.size() == 3);
    for (const auto& page : pages) {
        CHECK(ink(page, page.rect()) > 5000);
        CHECK(ink(page, QRect(0, 0, 60, page.height())) == 0);                 // left margin
        CHECK(ink(page, QRect(page.width() - 60, 0, 60, page.height())) == 0); // right margin
        CHECK(ink(page, QRect(0, page.height() - 60, page.width(), 60)) == 0); // under the footer
        CHECK(ink(page, QRect(page.width() / 2, 1050, 350, 50)) > 20);         // the page's number
    }
}

TEST_CASE("charts of every kind are drawn under their titles, and one that is higher than a page is made smaller")
{
    const auto chart = [](ChartKind kind, int labels, int series) {
        Chart made{kind, Unit::Share, "id", "Callers who were calmer at the end", {}, "Week", {}, {}};
        for (int i = 0; i < labels; ++i)
            made.labels.push_back("Label " + std::to_string(i));
        for (int s = 0; s < series; ++s) {
            made.series.push_back({"Series " + std::to_string(s), {}});
            for (int i = 0; i < labels; ++i) {
                const double value = 0.1 + 0.8 * ((i * 7 + s * 3) % 10) / 10;
                made.series.back().data.push_back({value, value - 0.05, value + 0.05, "words"});
            }
        }
        return made;
    };
    Document document{"Insights", "All calls", "foot", "Page %1 of %2", {}};
    for (const auto kind : {ChartKind::Columns, ChartKind::Lines, ChartKind::Rows, ChartKind::Dots})
        document.blocks.emplace_back(chart(kind, 12, 2));
    document.blocks.emplace_back(chart(ChartKind::Heat, 5, 5));
    const auto pages = pictures(document, 9);
    CHECK(pages.size() >= 2);
    CHECK(pages.size() <= 4);
    for (const auto& page : pages) {
        CHECK(ink(page, page.rect()) > 3000);
        CHECK(ink(page, QRect(0, 0, 60, page.height())) == 0);
        CHECK(ink(page, QRect(page.width() - 60, 0, 60, page.height())) == 0);
    }
    document.blocks = {chart(ChartKind::Rows, 400, 2)};
    const auto high = pictures(document, 9);
    CHECK(high.size() <= 2);
    CHECK(ink(high.back(), QRect(70, 900, 600, 100)) > 20); // its end is on the page, too
    CHECK(render::pdfOf(document).size() > 20'000);
}

TEST_CASE("a document of five thousand rows is laid out in seconds")
{
    QElapsedTimer timer;
    timer.start();
    const auto pdf = render::pdfOf(sample(5'000));
    CHECK(pagesIn(pdf) > 80);
    CHECK(timer.elapsed() < 60'000); // some seconds on a quiet machine; a busy one gets its time
}

TEST_CASE("hostile texts are text: markup is not read, marks and directions are tamed, nothing takes forever")
{
    auto document = sample(1);
    std::string marks = "a";
    for (int i = 0; i < 100'000; ++i)
        marks += "\xCC\x81";
    std::string tables;
    for (int i = 0; i < 18; ++i)
        tables += "<table><tr><td>";
    for (const auto& text : {marks, tables, std::string("<img src='file:/etc/passwd'>"),
                             std::string("\xE2\x80\xAE"
                                         "gnp.exe"),
                             std::string(100'000, 'x'), std::string("\xFF\xFE\x00x", 4)})
        document.blocks.emplace_back(Paragraph{text, false});
    QElapsedTimer timer;
    timer.start();
    const auto pdf = render::pdfOf(document);
    CHECK(timer.elapsed() < 10'000);
    CHECK(pagesIn(pdf) >= 2);

    CHECK(render::pageText(marks).endsWith(u"[+99992]"_qs));
    CHECK(render::pageText(marks).size() < 30);
    CHECK(render::pageText("e\xCC\x81"
                           "e") == QString::fromUtf8("e\xCC\x81"
                                                     "e"));
    CHECK(render::pageText("a\xE2\x80\xAE"
                           "b\n\tc") == u"ab\n\tc"_qs);
}
