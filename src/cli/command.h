// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <iosfwd>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

class QString;

/// The frame of evenkeel-cli: one file a sub-command, each a row of a table.
namespace evenkeel::cli {

enum ExitCode : int {
    kGood = 0,
    kFinding = 1,   ///< it ran, and found something wrong: a lint finding, a broken chain, a policy that does not hold
    kUsage = 2,     ///< the command line itself is wrong
    kDataError = 3, ///< a file, the database or a named thing could not be read, written or found
};

/// What one run of a command is given. The streams are the process's own, or a test's.
struct Context
{
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    std::vector<std::string> args; ///< positional arguments; their number is checked against the command's
    bool json = false;
    std::optional<std::string> data;            ///< --data DIR
    std::optional<int> limit;                   ///< --limit N, at least 1
    std::map<std::string, std::string> options; ///< further options by name without dashes; flags have an empty value
    std::vector<std::pair<std::string, std::string>> given; ///< the same as they stand there: some may be repeated
};

/// An option that only this command knows. `value` is what the usage calls its value; empty: a flag.
struct Option
{
    std::string_view name;
    std::string_view value;
    std::string_view help;
};

struct Command
{
    std::string_view group;
    std::string_view verb;      ///< empty for the one command of a group that is called by the group's name
    std::string_view arguments; ///< for the usage line, such as "FILE QUERY"
    std::string_view help;      ///< one line
    std::size_t minArgs = 0;
    std::size_t maxArgs = 0;
    bool takesData = false;
    bool takesLimit = false;
    std::span<const Option> options;
    int (*run)(Context&) = nullptr; ///< returns an ExitCode
};

struct Group
{
    std::string_view name;
    std::string_view help; ///< one line
    std::span<const Command> commands;
};

/// Parses `words` (without the program's name), runs the command and returns the exit code. --help, --version and
/// every mistake on the command line are answered here.
[[nodiscard]] int dispatch(std::span<const Group> groups, const std::vector<std::string>& words, std::istream& in,
                           std::ostream& out, std::ostream& err);

/// Says what went wrong: a sentence on err and, with --json, {"error": key, "detail": …} on out. Returns kDataError.
[[nodiscard]] int report(Context&, const Error&);
/// The same for a mistake on the command line that only the command can see. Returns kUsage.
[[nodiscard]] int usageError(Context&, std::string_view sentence);
/// Prints `value` on one line; invalid UTF-8 is replaced, never thrown over.
void printJson(Context&, const nlohmann::json& value);
/// --data DIR, else the folder that the window uses.
[[nodiscard]] QString dataFolder(const Context&);
/// Text from a pack, a caller or a note for a terminal: one line, without control or invisible characters.
[[nodiscard]] std::string printable(std::string_view utf8);

} // namespace evenkeel::cli
