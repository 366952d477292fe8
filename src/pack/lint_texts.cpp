// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "pack/encode.h"
#include "pack/lint_parts.h"
#include "pack/rules.h"

#include <cstdio>

namespace evenkeel::pack {

namespace {

using nlohmann::ordered_json;

void lintCharacters(const std::string& value, const std::string& place, Findings& found)
{
    std::size_t position = 0;
    for (const char32_t c : text::codePoints(value)) {
        ++position;
        if (!text::isInvisible(c))
            continue;
        char code[16];
        std::snprintf(code, sizeof code, "U+%04X", static_cast<unsigned>(c));
        found.add("text.invisible", place,
                  "Character " + std::to_string(position) + " is " + code +
                      ", which nobody sees or which turns the reading direction.");
        return; // one place is enough to find them all
    }
}

/// Every text of the document, keys included, wherever it stands.
void walk(const ordered_json& value, const std::string& place, Findings& found)
{
    if (value.is_string()) {
        lintCharacters(value.get_ref<const std::string&>(), place, found);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            walk(value[i], place + '/' + std::to_string(i), found);
    } else if (value.is_object()) {
        for (const auto& [key, member] : value.items()) {
            const auto inside = place + '/' + pointerToken(key);
            lintCharacters(key, inside, found);
            walk(member, inside, found);
        }
    }
}

template <typename T>
void named(const std::vector<T>& all, const std::string& list, std::string T::*member, const std::string& key,
           Findings& found)
{
    for (std::size_t i = 0; i < all.size(); ++i)
        if (text::cleaned(all[i].*member).empty())
            found.add("text.empty", at(list, i) + '/' + key, "This " + key + " has no words.");
}

void lintNames(const Pack& pack, Findings& found)
{
    if (text::cleaned(pack.title).empty())
        found.add("text.empty", "/title", "This title has no words.");
    named(pack.guides, "guides", &Guide::title, "title", found);
    for (std::size_t g = 0; g < pack.guides.size(); ++g)
        named(pack.guides[g].steps, at("guides", g).substr(1) + "/steps", &Step::title, "title", found);
    named(pack.situations, "situations", &Situation::title, "title", found);
    named(pack.behaviours, "behaviours", &Behaviour::title, "title", found);
    named(pack.fields, "fields", &MergeField::label, "label", found);
    named(pack.policies, "policies", &protocol::Policy::title, "title", found);
    named(pack.routes, "routes", &Route::label, "label", found);
    named(pack.routes, "routes", &Route::to, "to", found);
    named(pack.wrapUp.outcomes, "wrap_up/outcomes", &Choice::label, "label", found);
    named(pack.wrapUp.rootCauses, "wrap_up/root_causes", &Choice::label, "label", found);
    named(pack.wrapUp.resolutions, "wrap_up/resolutions", &Choice::label, "label", found);
    named(pack.techniques, "techniques", &Technique::name, "name", found);
    named(pack.techniques, "techniques", &Technique::text, "text", found);
    named(pack.repeatBack.fields, "repeat_back/fields", &MergeField::label, "label", found);
    named(pack.scorecard, "scorecard", &Criterion::label, "label", found);
    named(pack.practice, "practice", &PracticeCaller::title, "title", found);
    named(pack.practice, "practice", &PracticeCaller::name, "name", found);
}

} // namespace

void lintTexts(const Pack& pack, Findings& found)
{
    walk(toJson(pack), "", found);
    lintNames(pack, found);
    for (const auto& [pointer, value] : pack.unknown)
        found.add("key.unknown", pointer, "This version does not know this key. It is kept, but has no effect.");
}

} // namespace evenkeel::pack
