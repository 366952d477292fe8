// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/lint_parts.h"

#include <algorithm>

namespace evenkeel::pack {

namespace {

bool isNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

struct Braces
{
    std::vector<std::string> names; ///< of merge fields, each once
    bool stray = false;             ///< a brace that belongs to no field and is not doubled
};

/// Reads braces as the program fills them (call/merge.h): {name}, and "{{" or "}}" for a brace itself.
Braces bracesIn(std::string_view text)
{
    Braces out;
    for (std::size_t i = text.find_first_of("{}"); i < text.size(); i = text.find_first_of("{}", i)) {
        if (text.substr(i + 1, 1) == text.substr(i, 1)) {
            i += 2;
            continue;
        }
        auto end = i + 1;
        while (end < text.size() && isNameChar(text[end]))
            ++end;
        const bool isField = text[i] == '{' && end > i + 1 && end < text.size() && text[end] == '}';
        if (isField) {
            std::string name(text.substr(i + 1, end - i - 1));
            if (std::find(out.names.begin(), out.names.end(), name) == out.names.end())
                out.names.push_back(std::move(name));
            i = end + 1;
        } else {
            out.stray = true;
            ++i;
        }
    }
    return out;
}

std::set<std::string> namesOf(const std::vector<MergeField>& fields)
{
    std::set<std::string> names;
    for (const auto& field : fields)
        names.insert(field.name);
    return names;
}

void unusedFields(const std::vector<MergeField>& fields, const std::string& list, const std::set<std::string>& used,
                  Findings& found)
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (!used.contains(fields[i].name))
            found.add("field.unused", at(list, i), "No text holds the field {" + fields[i].name + "}.");
}

} // namespace

void lintFields(const Pack& pack, Findings& found)
{
    std::set<std::string> used;
    const auto look = [&](const std::string& place, const std::string& text, const std::set<std::string>& defined) {
        const auto braces = bracesIn(text);
        if (braces.stray)
            found.add("text.braces", place,
                      "A brace stands alone here. A field is written {name}; a brace itself is written twice.");
        for (const auto& name : braces.names) {
            used.insert(name);
            if (!defined.contains(name))
                found.add("line.field-undefined", place, "There is no merge field {" + name + "}.");
        }
    };
    auto defined = namesOf(pack.fields);
    eachWording(pack, [&](const Line&, const std::string& place, const std::string& text, bool) {
        look(place, text, defined);
    });
    defined.merge(namesOf(pack.repeatBack.fields));
    look("/repeat_back/sentence", pack.repeatBack.sentence, defined);
    unusedFields(pack.fields, "fields", used, found);
    unusedFields(pack.repeatBack.fields, "repeat_back/fields", used, found);
}

} // namespace evenkeel::pack
