// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/espanso.h"

#include "base/text.h"
#include "exchange/collector.h"
#include "exchange/notes.h"
#include "exchange/yaml_reader.h"

#include <algorithm>
#include <map>

namespace evenkeel::exchange {

namespace {

/// What a variable is worth: a text that never changes, or the reason why its match cannot come in.
struct Variable
{
    std::string echo;
    std::string refusal;
    std::string type;
};
using Variables = std::map<std::string, Variable>;

void readVariables(const YamlNode* list, Variables& into)
{
    if (list == nullptr)
        return;
    for (const auto& each : list->items) {
        Variable variable;
        variable.type = each.textOf("type");
        const auto* params = each.find("params");
        if (variable.type == "echo" && params != nullptr)
            variable.echo = params->textOf("echo");
        else if (variable.type == "shell" || variable.type == "script")
            variable.refusal = "import.runs-program";
        else if (variable.type != "form")
            variable.refusal = "import.not-literal";
        into[each.textOf("name")] = std::move(variable);
    }
}

/// The names in {{…}}, without what follows a dot: {{form1.name}} is of the variable form1.
std::vector<std::string> namesIn(std::string_view text)
{
    std::vector<std::string> names;
    for (auto at = text.find("{{"); at != std::string_view::npos; at = text.find("{{", at + 2)) {
        const auto end = text.find("}}", at);
        if (end == std::string_view::npos)
            break;
        auto name = text::cleaned(text.substr(at + 2, end - at - 2));
        names.push_back(name.substr(0, name.find('.')));
    }
    return names;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

std::string titleOf(const YamlNode& match)
{
    if (auto label = match.textOf("label"); !label.empty())
        return label;
    const auto triggers = match.textsOf("triggers");
    return triggers.empty() ? match.textOf("trigger") : triggers.front();
}

/// The text of a match and how it is written; empty: it has none.
std::string textOf(const YamlNode& match, Markup& markup, std::vector<std::string>& notes)
{
    markup = Markup::Plain;
    if (match.find("replace") != nullptr)
        return match.textOf("replace");
    if (match.find("form") != nullptr) {
        notes.emplace_back(note::kForm);
        return match.textOf("form");
    }
    markup = match.find("html") != nullptr ? Markup::Html : Markup::Markdown;
    return match.textOf(markup == Markup::Html ? "html" : "markdown");
}

/// `globals` are those of the file.
void takeMatch(const YamlNode& match, const Variables& globals, Collector& out)
{
    const auto title = titleOf(match);
    const auto no = [&](const char* key, std::string detail) { out.refuse(match.line, title, key, std::move(detail)); };
    if (match.kind != YamlNode::Kind::Map)
        return no("import.not-a-record", {});
    if (match.find("regex") != nullptr)
        return no("import.not-literal", "regex");
    if (match.find("image_path") != nullptr)
        return no("import.image", {});
    Variables variables;
    readVariables(match.find("vars"), variables);
    for (const auto& [name, variable] : variables) // also one that the text does not use: Espanso would run it
        if (!variable.refusal.empty())
            return no(variable.refusal.c_str(), variable.type);
    Item item;
    Markup markup = Markup::Plain;
    item.line = match.line;
    item.title = title;
    item.body = textOf(match, markup, item.notes);
    item.tags = match.textsOf("search_terms");
    variables.insert(globals.begin(), globals.end()); // those of the match come first
    for (const auto& name : namesIn(item.body)) {
        const auto variable = variables.find(name);
        if (variable == variables.end())
            continue;
        if (!variable->second.refusal.empty())
            return no(variable->second.refusal.c_str(), variable->second.type);
        if (variable->second.type == "echo")
            replaceAll(item.body, "{{" + name + "}}", variable->second.echo);
        if (item.body.size() > (1U << 20)) // a text that names a long one often
            return no("import.text-too-long", {});
    }
    if (item.body.find("$|$") != std::string::npos) {
        replaceAll(item.body, "$|$", "");
        item.notes.emplace_back(note::kCursor);
    }
    out.take(std::move(item), markup);
}

} // namespace

Result<Imported> readEspanso(std::string_view utf8, const Bounds& bounds)
{
    const auto documents = readYaml(utf8, bounds);
    if (!documents)
        return tl::unexpected(documents.error());
    Collector out(bounds);
    bool found = false;
    for (const auto& document : *documents) {
        const auto* matches = document.find("matches");
        if (document.find("imports") != nullptr)
            out.note(note::kOtherFiles);
        if (matches == nullptr)
            continue;
        found = true;
        Variables globals;
        readVariables(document.find("global_vars"), globals);
        for (const auto& match : matches->items)
            takeMatch(match, globals, out);
    }
    if (!found)
        return fail(Errc::Invalid, "import.shape", "matches");
    return std::move(out).finish();
}

} // namespace evenkeel::exchange
