// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/real_window.h"
#include "ui/app/language.h"
#include "ui/widgets/choice_row.h"

#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QTranslator>
#include <QXmlStreamReader>

#include <set>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

using Text = std::pair<QString, QString>;

std::set<Text> textsOf(const QString& language)
{
    std::set<Text> texts;
    QFile file(qEnvironmentVariable("EVENKEEL_TEST_SOURCE") +
               QStringLiteral("/resources/i18n/evenkeel_%1.ts").arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            texts.insert({context, xml.readElementText()});
    }
    return texts;
}

/// Asked after the catalogue of the language: for every text that it does not have. Marks what it hands out.
class Fallback final : public QTranslator
{
  public:
    Fallback() { REQUIRE(QCoreApplication::installTranslator(this)); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString where = QString::fromUtf8(context);
        if (where.startsWith(QLatin1Char('Q')))
            return {}; // Qt's own
        const QString text = QString::fromUtf8(source);
        if (!m_known.contains({where, text}))
            m_unknown.insert(where.toStdString() + ": " + text.toStdString());
        return QStringLiteral("«%1»").arg(text);
    }
    [[nodiscard]] const std::set<std::string>& unknown() const { return m_unknown; }

  private:
    std::set<Text> m_known = textsOf(QStringLiteral("es"));
    mutable std::set<std::string> m_unknown;
};

/// Through the settings page, by keys.
void chooseLanguage(RealWindow& window, const char* id)
{
    window.press("Ctrl+,");
    REQUIRE(window.shows("settings"));
    const QString wanted = QString::fromLatin1(id);
    for (int i = 0; i < 4; ++i) {
        auto* row = window.widget<widgets::ChoiceRow>("settings-language");
        if (row->chosen() == wanted)
            break;
        row->focusFirst();
        window.press("Right");
    }
    CHECK(window.workspace().settings().text(app::setting::kLanguage) == wanted);
    CHECK(window.shows("settings"));
    window.press("Escape");
}

} // namespace

TEST_CASE("the language changes during a call; the call, half-typed words and the focus stay")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall().press("Space").press("F6").press("N").type("promised Mon");
    const auto before = window.logged();
    const auto id = window.call().id();
    const auto* oldNote = window.widget<QLineEdit>("note");

    const Fallback fallback;
    chooseLanguage(window, "es");
    CHECK(QLocale().language() == QLocale::Spanish);
    auto* note = window.widget<QLineEdit>("note");
    CHECK(note != oldNote);
    CHECK(note->text() == QStringLiteral("promised Mon"));
    CHECK(window.call().id() == id);
    CHECK(window.logged() == before);
    CHECK(window.light() == "not-yet");
    CHECK(window.shows("protocolWords"));

    window.press("N").press("Return"); // the note is sent
    CHECK(window.facts().notes.at(0).text == "promised Mon");
    window.press("Space");
    CHECK(call::currentStep(window.facts()) == "listen");
    window.press("F11"); // a refusal has words too
    CHECK(window.shows("refusal"));

    chooseLanguage(window, "en");
    CHECK(QLocale().language() == QLocale::English);
    window.press("Space");
    CHECK(call::currentStep(window.facts()) == "empathize");
    window.verify();
}

TEST_CASE("every text that a screen asks for is in the Spanish catalogue")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    const Fallback fallback;
    chooseLanguage(window, "es");
    window.press("F1").press("F1");
    window.startCall().press("V").press("S").press("H").press("H").press("S").press("Ctrl+4").press("1");
    window.press("Ctrl+K").type("late").press("Escape").press("Escape");
    window.press("X").press("Escape").press("F4").press("Escape").press("F6").press("F7").press("Return");
    window.press("F5").press("Escape").press("F9").press("F12").press("Return");
    window.press("Ctrl+Return");
    const auto& unknown = fallback.unknown();
    INFO((unknown.empty() ? std::string() : *unknown.begin()));
    CHECK(unknown.empty());
    window.press("Ctrl+,").press("Escape");
    ui::speak(*qApp, QStringLiteral("en"));
}

TEST_CASE("as the system is a language that the program speaks")
{
    const QString language = ui::languageOf(QStringLiteral("system"));
    CHECK((language == QStringLiteral("en") || language == QStringLiteral("es")));
    CHECK(ui::languageOf(QStringLiteral("es")) == QStringLiteral("es"));
}

TEST_CASE("English counts in words of its own")
{
    ui::speak(*qApp, QStringLiteral("en"));
    const auto warnings = [](int n) { return QCoreApplication::translate("Agent", "%n warning(s)", nullptr, n); };
    CHECK(warnings(1) == QStringLiteral("1 warning"));
    CHECK(warnings(3) == QStringLiteral("3 warnings"));
}
