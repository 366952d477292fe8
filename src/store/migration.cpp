// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migration.h"

#include "base/text.h"

#include <charconv>
#include <string_view>

namespace evenkeel::store {

namespace {

/// The number that `text` is; zero for anything else.
int wholeNumber(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? number : 0;
}

bool hasContent(const std::string& statement)
{
    for (const auto& line : text::split(statement, '\n')) {
        const auto first = line.find_first_not_of(" \t\r");
        if (first != std::string::npos && line.compare(first, 2, "--") != 0)
            return true;
    }
    return false;
}

} // namespace

Result<Migration> parseMigration(const MigrationFile& file)
{
    constexpr std::string_view header = "-- min_compatible: ";
    const auto bad = [&](const char* what) {
        return fail(Errc::Invalid, "store.bad-migration", file.name + ": " + what);
    };

    Migration migration;
    if (file.name.size() < 6 || file.name[4] != '_')
        return bad("the name is not NNNN_what.sql");
    migration.version = wholeNumber(std::string_view(file.name).substr(0, 4));
    if (migration.version < 1)
        return bad("the name has no number");

    const auto lines = text::split(file.sql, '\n');
    if (!std::string_view(lines.front()).starts_with(header))
        return bad("the first line is not the min_compatible header");
    migration.minCompatible = wholeNumber(std::string_view(lines.front()).substr(header.size()));
    if (migration.minCompatible < 1 || migration.minCompatible > migration.version)
        return bad("min_compatible is out of range");

    std::string statement;
    const auto finish = [&] {
        statement.erase(statement.find_last_not_of(" \t\r\n") + 1); // SQLite keeps the text, to its last line feed
        if (hasContent(statement))
            migration.statements.push_back(statement);
        statement.clear();
    };
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i] == "--;;")
            finish();
        else
            statement += lines[i] + '\n';
    }
    finish();
    if (migration.statements.empty())
        return bad("no statement");
    return migration;
}

Result<std::vector<Migration>> parseMigrations(const std::vector<MigrationFile>& files)
{
    std::vector<Migration> migrations;
    for (const auto& file : files) {
        auto migration = parseMigration(file);
        if (!migration)
            return tl::unexpected(migration.error());
        if (migration->version != static_cast<int>(migrations.size()) + 1)
            return fail(Errc::Invalid, "store.bad-migration", file.name + ": the numbers have a gap");
        migrations.push_back(std::move(*migration));
    }
    return migrations;
}

} // namespace evenkeel::store
