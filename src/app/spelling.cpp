// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spelling.h"

#include "app/text.h"

#include <QDir>
#include <QFile>
#include <QLibrary>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>

namespace evenkeel::app {

namespace {

/// The C interface of hunspell, loaded when the first dictionary is wanted: who never trains never pays for it, and a
/// machine without the library goes without spell check.
class Hunspell
{
  public:
    struct Handle;
    Handle* (*create)(const char* affixes, const char* words) = nullptr;
    void (*destroy)(Handle*) = nullptr;
    int (*spell)(Handle*, const char* word) = nullptr;
    char* (*encoding)(Handle*) = nullptr;
    int (*suggest)(Handle*, char*** list, const char* word) = nullptr;
    void (*freeList)(Handle*, char*** list, int count) = nullptr;

    /// Null where it is not installed.
    static const Hunspell* get()
    {
        static const Hunspell library;
        return library.m_loaded ? &library : nullptr;
    }

  private:
    Hunspell()
    {
        // The C interface has not changed since 1.3.
        for (const char* name : {"hunspell-1.7", "hunspell-1.6", "hunspell"}) {
            m_library.setFileNameAndVersion(QString::fromLatin1(name), 0);
            if (m_library.load())
                break;
        }
        m_loaded = m_library.isLoaded() && find(create, "Hunspell_create") && find(destroy, "Hunspell_destroy") &&
                   find(spell, "Hunspell_spell") && find(encoding, "Hunspell_get_dic_encoding") &&
                   find(suggest, "Hunspell_suggest") && find(freeList, "Hunspell_free_list");
    }
    template <typename F> bool find(F& function, const char* name)
    {
        function = reinterpret_cast<F>(m_library.resolve(name));
        return function != nullptr;
    }
    QLibrary m_library;
    bool m_loaded = false;
};

} // namespace

struct Spelling::Dictionary
{
    Dictionary(const Hunspell& library, const QString& affixes, const QString& words)
        : hunspell(library)
        , handle(library.create(QFile::encodeName(affixes).constData(), QFile::encodeName(words).constData()))
        , encode(library.encoding(handle))
        , decode(library.encoding(handle))
    {}
    ~Dictionary() { hunspell.destroy(handle); }
    const Hunspell& hunspell;
    Hunspell::Handle* handle;
    QStringEncoder encode;
    QStringDecoder decode;
};

QStringList dictionaryFolders()
{
    if (const auto own = qEnvironmentVariable("EVENKEEL_DICTIONARIES"); !own.isEmpty())
        return {own};
    QStringList folders;
    for (const auto* name : {"hunspell", "myspell/dicts"})
        folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QString::fromLatin1(name),
                                             QStandardPaths::LocateDirectory);
    return folders;
}

std::unique_ptr<Spelling> Spelling::of(const std::string& language)
{
    const QString wanted = toQt(language).replace(QLatin1Char('-'), QLatin1Char('_'));
    const auto* library = Hunspell::get();
    if (wanted.isEmpty() || library == nullptr)
        return nullptr;
    for (const auto& path : dictionaryFolders()) {
        const QDir folder(path);
        auto names = folder.entryList({wanted + QStringLiteral(".aff"), wanted + QStringLiteral("_*.aff")}, QDir::Files,
                                      QDir::Name);
        // "en" is most often meant as it is spelt in the country that most dictionaries are of.
        std::ranges::stable_partition(names, [](const QString& name) { return name.contains(QLatin1String("US")); });
        for (const auto& name : names) {
            const QString words = name.chopped(4) + QStringLiteral(".dic");
            if (!folder.exists(words))
                continue;
            auto dictionary = std::make_unique<Dictionary>(*library, folder.filePath(name), folder.filePath(words));
            if (dictionary->encode.isValid() && dictionary->decode.isValid())
                return std::unique_ptr<Spelling>(new Spelling(std::move(dictionary)));
        }
    }
    return nullptr;
}

Spelling::Spelling(std::unique_ptr<Dictionary> dictionary)
    : m_dictionary(std::move(dictionary))
{}

Spelling::~Spelling() = default;

bool Spelling::knows(const QString& word) const
{
    QString plain = word;
    plain.replace(QChar(0x2019), QLatin1Char('\'')); // dictionaries have the typewriter's apostrophe
    const QByteArray bytes = m_dictionary->encode.encode(plain);
    if (m_dictionary->encode.hasError())
        return true; // a letter that this dictionary has no words with
    return m_dictionary->hunspell.spell(m_dictionary->handle, bytes.constData()) != 0;
}

QStringList Spelling::suggestions(const QString& word) const
{
    QStringList all;
    const QByteArray bytes = m_dictionary->encode.encode(word);
    char** list = nullptr;
    const int count = m_dictionary->hunspell.suggest(m_dictionary->handle, &list, bytes.constData());
    for (int i = 0; i < count; ++i)
        all << QString(m_dictionary->decode.decode(QByteArrayView(list[i])));
    m_dictionary->hunspell.freeList(m_dictionary->handle, &list, count);
    return all;
}

std::vector<Spelling::Range> Spelling::unknownIn(const QString& text) const
{
    static const QRegularExpression piece(
        QStringLiteral("\\{[^}]*\\}|[\\p{L}\\p{M}\\p{N}]+(?:['\\x{2019}][\\p{L}\\p{M}]+)*"));
    std::vector<Range> unknown;
    auto pieces = piece.globalMatch(text);
    while (pieces.hasNext()) {
        const auto match = pieces.next();
        const auto word = match.captured();
        const bool hasDigit = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
        if (word.startsWith(QLatin1Char('{')) || hasDigit || word == word.toUpper() || knows(word))
            continue;
        unknown.push_back({match.capturedStart(), match.capturedLength()});
    }
    return unknown;
}

} // namespace evenkeel::app
