// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/merge_fields.h"

#include "base/text.h"
#include "exchange/folded.h"
#include "pack/rules.h"

#include <algorithm>
#include <array>
#include <optional>

namespace evenkeel::exchange {

namespace {

constexpr std::size_t kLongestName = 100; // of another program's field, in bytes

/// What the shipped packs call these fields, for a pack that lacks them.
const std::map<std::string, pack::MergeField>& ownFields()
{
    static const std::map<std::string, pack::MergeField> fields = [] {
        std::map<std::string, pack::MergeField> all;
        for (pack::MergeField field : {pack::MergeField{"caller", "Caller’s name", "Ms. Rivera", ""},
                                       {"order", "Order number", "4417", ""},
                                       {"product", "Product", "kettle", "item"},
                                       {"amount", "Amount", "38.50 euros", ""},
                                       {"date", "Date", "Thursday", ""},
                                       {"agent", "Your name", "Sam", ""},
                                       {"company", "Company", "Northgate Home", "the company"},
                                       {"supervisor", "Supervisor", "Jo Okafor", "my supervisor"},
                                       {"team", "Team", "the billing team", "the right team"},
                                       {"reference", "Reference", "R-2041", ""}})
            all.emplace(field.name, std::move(field));
        return all;
    }();
    return fields;
}

struct Shape
{
    std::string_view open, close;
};
/// In the order in which they are tried where more than one could begin.
constexpr std::array<Shape, 5> kShapes = {{{"{{", "}}"}, {"#{", "}"}, {"%{", "}"}, {"[[", "]]"}, {"$", "$"}}};

struct Found
{
    std::string name;
    std::string fallback;
    std::size_t length = 0; ///< of the whole field in the text
};

/// "x | default: "there"" and "x || 'there'" and "x|there": what stands in for an empty value.
std::string fallbackIn(std::string_view rest)
{
    while (rest.starts_with('|'))
        rest.remove_prefix(1);
    const auto quote = rest.find_first_of("\"'");
    if (quote != std::string_view::npos) {
        const auto end = rest.find(rest[quote], quote + 1);
        return end == std::string_view::npos ? std::string() : text::cleaned(rest.substr(quote + 1, end - quote - 1));
    }
    const auto words = text::cleaned(rest);
    return words.find_first_of(":()|{}") == std::string::npos ? words : std::string(); // a filter is no words
}

/// The field that begins right here, if one does.
std::optional<Found> fieldAt(std::string_view text, const Shape& shape)
{
    if (!text.starts_with(shape.open))
        return std::nullopt;
    auto inside = text.substr(shape.open.size());
    const bool triple = shape.open == "{{" && inside.starts_with('{'); // {{{x}}}: not escaped, as some write it
    if (triple)
        inside.remove_prefix(1);
    const std::string close = triple ? "}}}" : std::string(shape.close);
    const auto end = inside.find(close);
    if (end == std::string_view::npos || end == 0 || end > kLongestName)
        return std::nullopt;
    inside = inside.substr(0, end);
    const auto bar = inside.find('|');
    Found found;
    found.name = normalisedField(inside.substr(0, bar));
    found.length = shape.open.size() + (triple ? 1 : 0) + end + close.size();
    if (bar != std::string_view::npos)
        found.fallback = fallbackIn(inside.substr(bar));
    const bool dollars = shape.open == "$";
    if (found.name.empty() || (dollars && (inside.find(' ') != std::string_view::npos || inside.front() == '.' ||
                                           (inside.front() >= '0' && inside.front() <= '9'))))
        return std::nullopt; // "$5 and $6" are amounts
    return found;
}

std::string labelOf(const std::string& normalised)
{
    std::string label = normalised;
    std::ranges::replace_if(
        label, [](char c) { return c == '.' || c == '_'; }, ' ');
    if (label.front() >= 'a' && label.front() <= 'z')
        label.front() = static_cast<char>(label.front() - 'a' + 'A');
    return label;
}

} // namespace

std::string normalisedField(std::string_view name)
{
    std::string out;
    const auto clean = text::cleaned(name);
    for (const char c : clean) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.')
            out += c;
        else if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if (c == '_' || c == '-' || c == ' ' || c == ':')
            out += '_';
        else
            return {}; // an expression, no name
    }
    const auto first = out.find_first_not_of("._");
    return first == std::string::npos ? std::string() : out;
}

FieldMapper::FieldMapper(const pack::Pack& pack, FieldMap map, bool ownSyntax)
    : m_ownSyntax(ownSyntax)
{
    for (auto& [foreign, ours] : map)
        m_map.emplace(normalisedField(foreign), std::move(ours));
    for (const auto& field : pack.fields)
        m_packFields.push_back(field.name);
}

std::string FieldMapper::fieldFor(std::string_view foreign, std::string_view fallback)
{
    const std::string name(foreign);
    if (const auto known = m_known.find(name); known != m_known.end()) {
        auto& use = m_uses[known->second];
        ++use.count;
        return use.ours;
    }
    FieldUse use{name, {}, FieldUse::How::Known, 1};
    const auto inPack = [&](const std::string& ours) {
        return std::ranges::find(m_packFields, ours) != m_packFields.end();
    };
    if (const auto mapped = m_map.find(name); mapped != m_map.end() && pack::isFieldName(mapped->second))
        use.ours = mapped->second;
    else if (inPack(name))
        use.ours = name;
    else if (const auto usual = usualFields().find(name); usual != usualFields().end() && !m_ownSyntax)
        use.ours = usual->second;
    else if (ownFields().contains(name))
        use.ours = name;
    if (!use.ours.empty() && !inPack(use.ours)) {
        const auto own = ownFields().find(use.ours);
        use.how = own != ownFields().end() ? FieldUse::How::Usual : FieldUse::How::Made;
        if (own != ownFields().end())
            m_new.emplace(use.ours, own->second);
        else
            m_new.emplace(use.ours,
                          pack::MergeField{use.ours, labelOf(use.ours), "", text::cleaned(labelOf(use.ours))});
    }
    if (use.ours.empty()) {
        use.how = FieldUse::How::Made;
        for (const char c : name)
            use.ours += c == '.' ? '_' : c;
        use.ours.erase(0, use.ours.find_first_not_of("_0123456789"));
        if (use.ours.empty())
            use.ours = "field";
        use.ours.resize(std::min<std::size_t>(use.ours.size(), 28)); // leaves room for a number
        const auto stem = use.ours;
        for (int n = 2; inPack(use.ours) || m_new.contains(use.ours); ++n)
            use.ours = stem + '_' + std::to_string(n);
        auto label = labelOf(name);
        std::string words = label;
        if (words.front() >= 'A' && words.front() <= 'Z')
            words.front() = static_cast<char>(words.front() - 'A' + 'a');
        m_new.emplace(use.ours, pack::MergeField{use.ours, std::move(label), "", std::move(words)});
    }
    if (const auto made = m_new.find(use.ours);
        made != m_new.end() && !fallback.empty() && !pack::isAddressOrPath(fallback))
        made->second.fallback = fallback;
    m_known.emplace(name, m_uses.size());
    m_uses.push_back(use);
    return use.ours;
}

std::string FieldMapper::map(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto rest = text.substr(i);
        if (m_ownSyntax && (rest.starts_with("{{") || rest.starts_with("}}"))) {
            out += rest.substr(0, 2);
            i += 2;
            continue;
        }
        std::optional<Found> found;
        if (!m_ownSyntax)
            for (const auto& shape : kShapes)
                if (found = fieldAt(rest, shape); found)
                    break;
        if (!found && text[i] == '{') { // as a pack writes them
            const auto end = rest.find('}');
            if (end != std::string_view::npos && pack::isFieldName(rest.substr(1, end - 1)))
                found = Found{std::string(rest.substr(1, end - 1)), {}, end + 1};
        }
        if (found) {
            out += '{' + fieldFor(found->name, found->fallback) + '}';
            i += found->length;
        } else {
            out.append(text[i] == '{' || text[i] == '}' ? 2 : 1, text[i]);
            ++i;
        }
    }
    return out;
}

std::vector<pack::MergeField> FieldMapper::newFields() const
{
    std::vector<pack::MergeField> fields;
    for (const auto& [name, field] : m_new)
        fields.push_back(field);
    return fields;
}

} // namespace evenkeel::exchange
