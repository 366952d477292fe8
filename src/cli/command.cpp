// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "app/error_text.h"
#include "app/paths.h"
#include "base/text.h"

#include <QString>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <ostream>

namespace evenkeel::cli {

namespace {

constexpr std::string_view kProgram = "evenkeel-cli";

std::string usageLine(const Command& c)
{
    std::string line{kProgram};
    for (const auto part : {c.group, c.verb, c.arguments}) {
        if (!part.empty())
            line.append(" ").append(part);
    }
    for (const auto& option : c.options) {
        line.append(" [--").append(option.name);
        if (!option.value.empty())
            line.append(" ").append(option.value);
        line += "]";
    }
    if (c.takesLimit)
        line += " [--limit N]";
    if (c.takesData)
        line += " [--data DIR]";
    return line + " [--json]";
}

void printCommand(std::ostream& out, const Command& c)
{
    out << "  " << usageLine(c) << "\n      " << c.help << "\n";
}

void printOptions(std::ostream& out)
{
    out << "Options of every command:\n"
           "  --json        answer in JSON\n"
           "  --help        say what a command does\n"
           "Options of some:\n"
           "  --data DIR    the folder with the database (else EVENKEEL_DATA, else the one that the window uses)\n"
           "  --limit N     at most so many results\n"
           "Exit codes: 0 good, 1 something was found wrong, 2 a mistake on the command line, 3 a data error.\n";
}

void printHelp(std::ostream& out, std::span<const Group> groups)
{
    out << "Usage: " << kProgram << " GROUP COMMAND [ARGUMENTS] [OPTIONS]\n\nCommands:\n";
    for (const auto& group : groups) {
        for (const auto& command : group.commands)
            printCommand(out, command);
    }
    out << "\n";
    printOptions(out);
    out << "  " << kProgram << " GROUP --help tells more about one group, " << kProgram
        << " --version says which version this is.\n";
}

void printGroupHelp(std::ostream& out, const Group& group)
{
    out << kProgram << " " << group.name << ": " << group.help << "\n\n";
    for (const auto& command : group.commands)
        printCommand(out, command);
    out << "\n";
    printOptions(out);
}

void printCommandHelp(std::ostream& out, const Command& command)
{
    out << "Usage: " << usageLine(command) << "\n" << command.help << "\n";
    for (const auto& option : command.options)
        out << "  --" << option.name << " " << option.value << "  " << option.help << "\n";
}

template <typename Range> std::string listed(const Range& range, std::string_view separator = ", ")
{
    std::string all;
    for (const auto& item : range) {
        if (!all.empty())
            all += separator;
        all += item;
    }
    return all;
}

/// One command line taken apart. `problem` is a sentence; empty when nothing is wrong so far.
struct Parsed
{
    std::vector<std::string> words; ///< what is no option
    std::vector<std::pair<std::string, std::optional<std::string>>> options;
    bool json = false, help = false, version = false;
    std::string problem;
};

/// The options that take a value must be known before a command is, because they may stand anywhere.
bool takesValue(std::span<const Group> groups, std::string_view name)
{
    if (name == "data" || name == "limit")
        return true;
    return std::ranges::any_of(groups, [&](const Group& g) {
        return std::ranges::any_of(g.commands, [&](const Command& c) {
            return std::ranges::any_of(c.options, [&](const Option& o) { return o.name == name && !o.value.empty(); });
        });
    });
}

Parsed parse(std::span<const Group> groups, const std::vector<std::string>& words)
{
    Parsed parsed;
    bool onlyWords = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (onlyWords || word.size() < 2 || word[0] != '-') { // "-" alone is standard input
            parsed.words.push_back(word);
        } else if (word == "--") {
            onlyWords = true;
        } else if (word == "-h" || word == "--help") {
            parsed.help = true;
        } else if (word == "--version") {
            parsed.version = true;
        } else if (word == "--json") {
            parsed.json = true;
        } else if (word.starts_with("--")) {
            const auto equals = word.find('=');
            const std::string name = word.substr(2, equals == std::string::npos ? equals : equals - 2);
            std::optional<std::string> value;
            if (equals != std::string::npos)
                value = word.substr(equals + 1);
            else if (takesValue(groups, name) && i + 1 < words.size())
                value = words[++i];
            parsed.options.emplace_back(name, std::move(value));
        } else {
            parsed.problem = "There is no option " + printable(word) + ". Options are long ones, such as --json.";
        }
    }
    return parsed;
}

std::string fillOption(Context& context, const Command& command, const std::string& name,
                       const std::optional<std::string>& value)
{
    const auto full = "--" + printable(name);
    if (name == "data" && command.takesData) {
        if (!value || value->empty())
            return "--data needs a folder after it, such as --data ./evenkeel-data.";
        context.data = *value;
        return {};
    }
    if (name == "limit" && command.takesLimit) {
        int number = 0;
        const char* end = value ? value->data() + value->size() : nullptr;
        const auto read = value ? std::from_chars(value->data(), end, number) : std::from_chars_result{nullptr, {}};
        if (!value || read.ec != std::errc{} || read.ptr != end || number < 1)
            return "--limit needs a whole number from 1 on after it, such as --limit 20.";
        context.limit = number;
        return {};
    }
    const auto option = std::ranges::find(command.options, name, &Option::name);
    if (option == command.options.end())
        return "This command has no option " + full + ". Its usage is: " + usageLine(command);
    if (!option->value.empty() && !value)
        return full + " needs a value after it: " + std::string(option->value) + ".";
    if (option->value.empty() && value)
        return full + " takes no value.";
    context.options[name] = value.value_or(std::string{});
    context.given.emplace_back(name, context.options[name]);
    return {};
}

} // namespace

int dispatch(std::span<const Group> groups, const std::vector<std::string>& words, std::istream& in, std::ostream& out,
             std::ostream& err)
{
    const auto parsed = parse(groups, words);
    Context context{in, out, err, {}, parsed.json, {}, {}, {}, {}};
    if (parsed.version) {
        if (parsed.json)
            printJson(context, {{"program", kProgram}, {"version", app::version().toStdString()}});
        else
            out << kProgram << " " << app::version().toStdString() << "\n";
        return kGood;
    }
    if (!parsed.problem.empty())
        return usageError(context, parsed.problem);
    if (parsed.words.empty()) {
        if (!parsed.help)
            return usageError(context, "Say what to do: evenkeel-cli GROUP COMMAND. evenkeel-cli --help lists them.");
        printHelp(out, groups);
        return kGood;
    }

    const auto group = std::ranges::find(groups, parsed.words[0], &Group::name);
    if (group == groups.end()) {
        std::vector<std::string_view> names;
        std::ranges::transform(groups, std::back_inserter(names), &Group::name);
        return usageError(context, "There is no group of commands called '" + printable(parsed.words[0]) +
                                       "'. The groups are: " + listed(names) + ".");
    }
    if (parsed.words.size() == 1 && parsed.help) {
        printGroupHelp(out, *group);
        return kGood;
    }
    std::vector<std::string_view> verbs;
    std::ranges::transform(group->commands, std::back_inserter(verbs), &Command::verb);
    const bool isOne = verbs.size() == 1 && verbs.front().empty(); // the group's name is the whole command
    const std::string verbList = "The commands of '" + std::string(group->name) + "' are: " + listed(verbs) + ".";
    if (parsed.words.size() == 1 && !isOne)
        return usageError(context, "Say what to do. " + verbList);
    const auto command =
        isOne ? group->commands.begin() : std::ranges::find(group->commands, parsed.words[1], &Command::verb);
    if (command == group->commands.end())
        return usageError(context, "There is no command '" + printable(parsed.words[1]) + "'. " + verbList);
    if (parsed.help) {
        printCommandHelp(out, *command);
        return kGood;
    }

    context.args.assign(parsed.words.begin() + (isOne ? 1 : 2), parsed.words.end());
    if (context.args.size() < command->minArgs)
        return usageError(context, "An argument is missing. The usage is: " + usageLine(*command));
    if (context.args.size() > command->maxArgs)
        return usageError(context, "There are too many arguments. The usage is: " + usageLine(*command));
    for (const auto& [name, value] : parsed.options) {
        if (auto problem = fillOption(context, *command, name, value); !problem.empty())
            return usageError(context, problem);
    }
    return command->run(context);
}

int report(Context& context, const Error& error)
{
    if (context.json)
        printJson(context, {{"error", error.key}, {"detail", error.detail}});
    context.err << kProgram << ": " << app::errorText(error).toStdString() << "\n";
    return kDataError;
}

int usageError(Context& context, std::string_view sentence)
{
    if (context.json)
        printJson(context, {{"error", "cli.usage"}, {"detail", sentence}});
    context.err << kProgram << ": " << sentence << "\n";
    return kUsage;
}

void printJson(Context& context, const nlohmann::json& value)
{
    context.out << value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
}

QString dataFolder(const Context& context)
{
    return context.data ? QString::fromStdString(*context.data) : app::dataFolder();
}

std::string printable(std::string_view utf8)
{
    auto line = text::cleaned(utf8);
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
    return line;
}

} // namespace evenkeel::cli
