// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "i18n/catalogue.h"
#include "support/catch.h"

using namespace evenkeel::test;

namespace {

std::string place(const Message& message)
{
    return message.context.toStdString() + ": " + message.source.toStdString();
}

} // namespace

TEST_CASE("no finished translation has lost a place holder, a plural form or all its words")
{
    for (const char* language : {"en", "es"}) {
        const auto catalogue = readCatalogue(QString::fromLatin1(language));
        REQUIRE(catalogue.error.toStdString().empty());
        CHECK(catalogue.language == QString::fromLatin1(language));
        CHECK_FALSE(catalogue.messages.empty());
        for (const auto& message : catalogue.messages) {
            if (!message.finished)
                continue;
            INFO(language << " " << place(message));
            CHECK(faultsOf(message).join(QStringLiteral("; ")).toStdString().empty());
        }
    }
}

TEST_CASE("the English catalogue has the plurals and nothing else, all finished")
{
    for (const auto& message : readCatalogue(QStringLiteral("en")).messages) {
        INFO(place(message));
        CHECK(message.plural);
        CHECK(message.finished);
    }
}

TEST_CASE("the Spanish catalogue is finished")
{
    for (const auto& message : readCatalogue(QStringLiteral("es")).messages) {
        INFO(place(message));
        CHECK(message.finished);
    }
}

TEST_CASE("the check of translations sees each kind of mistake")
{
    const auto faulty = [](const char* source, QStringList translations, bool plural = false) {
        return !faultsOf({QStringLiteral("c"), QString::fromUtf8(source), std::move(translations), plural, true})
                    .isEmpty();
    };
    const auto q = [](const char* text) { return QString::fromUtf8(text); };
    CHECK_FALSE(faulty("Guide: %1", {q("Guía: %1")}));
    CHECK(faulty("Guide: %1", {q("Guía")}));
    CHECK(faulty("%1 and %2", {q("%2 y %2")}));
    CHECK_FALSE(faulty("%1 and %2", {q("%2 y %1")}));
    CHECK(faulty("Hold", {q(" ")}));
    CHECK(faulty("Hold", {}));
    CHECK(faulty("Hold", {q("Espera ")}));
    CHECK_FALSE(faulty("%n line(s)", {q("una línea"), q("%n líneas")}, true));
    CHECK(faulty("%n line(s)", {q("una línea"), q("líneas")}, true));
    CHECK(faulty("%n line(s)", {q("%n líneas")}, true));
}
