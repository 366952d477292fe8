// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/wordings.h"

#include "pack/codec.h"
#include "store/call_tags.h"
#include "store/database.h"
#include "store/pack_store.h"
#include "store/read_all.h"
#include "store/search_words.h"
#include "store/sha256.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kNotAsked = -1;
constexpr std::int64_t kNoPack = 0;
constexpr std::size_t kMostWords = 4096;

/// From the words alone, so that a rebuild gives the same ones. Its name in the index has 29 bits: of three thousand
/// wordings two have the same one in a file of a hundred, and then a search finds a line too many.
std::int64_t idOf(const std::string& words)
{
    const auto hash = sha256(QByteArrayView(words.data(), static_cast<qsizetype>(words.size())));
    std::int64_t id = 0;
    for (int i = 0; i < 6; ++i)
        id = id << 8 | static_cast<unsigned char>(hash[i]);
    return id == kNoPack ? 1 : id;
}

std::string nameOf(std::int64_t id)
{
    // Two characters for private use: a longer word would stand in the index of beginnings, too.
    constexpr std::int64_t kFirst = 0xF00, kSecond = 0xFFFD; // so many of each; the last two of a plane are none
    const auto second = id / kFirst % (2 * kSecond);
    const std::u32string name{static_cast<char32_t>(0xE100 + id % kFirst),
                              static_cast<char32_t>(second < kSecond ? 0xF0000 + second : 0x100000 + second - kSecond)};
    return QString::fromStdU32String(name).toStdString();
}

/// In all languages of the line, a line each. Merge fields count as the words that stand between the braces.
std::string wordsOf(const pack::Line& line, bool full)
{
    std::string words;
    for (const auto& [language, wording] : line.text) {
        const auto text = foldedText(full ? wording.full : wording.brief, kMostWords);
        if (!words.empty())
            words += '\n';
        words += text;
    }
    return words;
}

} // namespace

Wordings::Wordings(const Database& database, const QSqlDatabase& connection)
    : m_database(database)
    , m_connection(connection)
    , m_select(connection,
               u"SELECT wording FROM line_wordings WHERE pack = :pack AND revision = :revision AND line = :line AND "
               "full = :full"_s,
               "wordings")
    , m_insert(connection,
               u"INSERT INTO line_wordings (pack, revision, line, full, wording) VALUES (:pack, :revision, :line, "
               ":full, :wording) ON CONFLICT DO NOTHING"_s,
               "wordings")
    , m_insertWording(connection, u"INSERT INTO wordings (id, words) VALUES (:id, :words) ON CONFLICT DO NOTHING"_s,
                      "wordings")
{}

Result<std::string> Wordings::nameOf(const std::string& pack, const std::string& revision, const std::string& line,
                                     bool full)
{
    const Key key{asStored(pack), asStored(revision), asStored(line), full};
    if (const auto found = m_names.find(key); found != m_names.end())
        return store::nameOf(found->second);
    auto id = known(key);
    if (id && *id == kNotAsked) {
        if (auto taken = take(std::get<0>(key), std::get<1>(key)); !taken)
            return tl::unexpected(taken.error());
        id = known(key);
        if (id && *id == kNotAsked) { // no pack, or it has no such line: so it stays
            if (auto noted = put(key, kNoPack); !noted)
                return tl::unexpected(noted.error());
            return std::string{};
        }
    } else if (id && *id != kNoPack) {
        m_names.emplace(key, *id); // what was there before this transaction cannot be rolled back with it
    }
    if (!id)
        return tl::unexpected(id.error());
    return *id == kNoPack ? std::string{} : store::nameOf(*id);
}

Result<std::int64_t> Wordings::known(const Key& key)
{
    const auto& [pack, revision, line, full] = key;
    m_select.bindText(u":pack"_s, pack)
        .bindText(u":revision"_s, revision)
        .bindText(u":line"_s, line)
        .bind(u":full"_s, full);
    return firstRow(m_select, [](const Rows& row) { return row.integer(0); }).map([](const auto& found) {
        return found.value_or(kNotAsked);
    });
}

Result<void> Wordings::put(const Key& key, std::int64_t wording)
{
    const auto& [pack, revision, line, full] = key;
    return m_insert.bindText(u":pack"_s, pack)
        .bindText(u":revision"_s, revision)
        .bindText(u":line"_s, line)
        .bind(u":full"_s, full)
        .bind(u":wording"_s, wording)
        .run();
}

Result<void> Wordings::take(const std::string& id, const std::string& revision)
{
    const PackStore packs(m_database);
    const auto text = packs.packText(id, revision);
    if (!text)
        return {}; // a call may be logged under a pack that was never kept, or is damaged; db check speaks of that
    const auto pack = pack::decode(*text);
    if (!pack)
        return {};
    for (const auto& line : pack->lines) {
        for (const bool full : {false, true}) {
            const auto words = wordsOf(line, full);
            const auto wording = idOf(words);
            auto written = m_insertWording.bind(u":id"_s, wording).bindText(u":words"_s, words).run();
            if (written)
                written = put({id, revision, line.id, full}, wording);
            if (!written)
                return written;
        }
    }
    return {};
}

Result<void> Wordings::refresh()
{
    const auto count = readInteger(m_connection, u"SELECT count(*) FROM wordings"_s, "wordings");
    if (!count)
        return tl::unexpected(count.error());
    if (m_all.size() == static_cast<std::size_t>(count->value_or(0)))
        return {}; // an id is its words, and none goes but in a rebuild, which takes the same ones again
    Statement statement(m_connection, u"SELECT id, words FROM wordings"_s, "wordings");
    m_all.clear();
    return forEachRow(statement, [&](const Rows& row) { m_all.push_back({row.integer(0), row.text(1)}); });
}

Result<std::vector<std::vector<std::string>>> Wordings::matching(const std::vector<SearchTerm>& terms)
{
    if (auto fresh = refresh(); !fresh)
        return tl::unexpected(fresh.error());
    std::vector<std::vector<std::string>> names(terms.size());
    for (std::size_t i = 0; i < terms.size(); ++i) {
        for (const auto& wording : m_all) {
            if (occurs(terms[i], wording.words))
                names[i].push_back(store::nameOf(wording.id));
        }
    }
    return names;
}

Result<void> Wordings::empty()
{
    m_names.clear();
    m_all.clear();
    if (auto done = runOnce(m_connection, u"DELETE FROM line_wordings"_s, "wordings"); !done)
        return done;
    return runOnce(m_connection, u"DELETE FROM wordings"_s, "wordings");
}

} // namespace evenkeel::store
