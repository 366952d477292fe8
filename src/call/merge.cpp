// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/merge.h"

#include <algorithm>

namespace evenkeel::call {

namespace {

bool isNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// Walks `text` and hands out plain pieces and names. A brace that opens no name is a plain character. Names are taken
/// more broadly than a pack may define them, so that a misspelt {Order} counts as missing and is never read out.
template <typename OnText, typename OnName> void scan(std::string_view text, OnText onText, OnName onName)
{
    constexpr std::size_t longestName = 64;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if ((c == '{' || c == '}') && text.substr(i + 1, 1) == text.substr(i, 1)) {
            onText(text.substr(i, 1));
            i += 2;
            continue;
        }
        if (c == '{') {
            auto end = i + 1;
            while (end < text.size() && isNameChar(text[end]))
                ++end;
            const auto length = end - i - 1;
            if (length > 0 && length <= longestName && end < text.size() && text[end] == '}') {
                onName(std::string(text.substr(i + 1, length)));
                i = end + 1;
                continue;
            }
        }
        const auto next = text.find_first_of("{}", i + 1);
        const auto end = next == std::string_view::npos ? text.size() : next;
        onText(text.substr(i, end - i));
        i = end;
    }
}

void addOnce(std::vector<std::string>& names, const std::string& name)
{
    if (std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
}

} // namespace

std::vector<std::string> placeholders(std::string_view text)
{
    std::vector<std::string> names;
    scan(
        text, [](std::string_view) {}, [&](const std::string& name) { addOnce(names, name); });
    return names;
}

Merged merge(std::string_view text, const std::map<std::string, std::string>& values,
             const std::vector<pack::MergeField>& fields)
{
    Merged out;
    scan(
        text, [&](std::string_view piece) { out.text += piece; },
        [&](const std::string& name) {
            const auto value = values.find(name);
            if (value != values.end() && !value->second.empty()) {
                out.text += value->second; // never scanned again: a caller's name may hold braces
                return;
            }
            const auto field =
                std::find_if(fields.begin(), fields.end(), [&](const pack::MergeField& f) { return f.name == name; });
            if (field != fields.end() && !field->fallback.empty()) {
                out.text += field->fallback;
                return;
            }
            out.text += "{" + name + "}";
            addOnce(out.missing, name);
        });
    return out;
}

std::map<std::string, std::string> knownValues(const Facts& facts)
{
    auto values = facts.fields;
    const auto offer = [&](const char* name, const std::string& value) {
        if (!value.empty())
            values.try_emplace(name, value);
    };
    offer("caller", facts.opening.name);
    offer("supervisor", facts.protocol.permission.by);
    return values;
}

Merged mergeLine(const pack::Pack& pack, const pack::Line& line, const Facts& facts, bool full)
{
    const auto& wording = pack::wordingOf(pack, line, pack.language);
    return merge(full && !wording.full.empty() ? wording.full : wording.brief, knownValues(facts), pack.fields);
}

} // namespace evenkeel::call
