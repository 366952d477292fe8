// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "pack/codec.h"
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

/// What a program would refuse to read; drafts alone can hold it.
void lintReadable(const std::string& value, const std::string& place, Findings& found)
{
    if (isAddressOrPath(value))
        found.add("text.address", place, "This is an address or a path and nothing else; programs refuse such a text.");
    if (value.size() > Limits{}.stringBytes)
        found.add("text.too-long", place,
                  "This text is longer than " + std::to_string(Limits{}.stringBytes) + " bytes; programs refuse it.");
}

/// Every text of the document, keys included, wherever it stands.
class Walk
{
  public:
    Walk(const Pack& pack, Findings& found)
        : m_pack(pack)
        , m_found(found)
    {}

    /// `known`: it is inside of nothing that this program does not know.
    void through(const ordered_json& value, const std::string& place, bool known)
    {
        known = known && (m_pack.unknown.empty() || !m_pack.unknown.contains(place));
        if (value.is_string()) {
            const auto& text = value.get_ref<const std::string&>();
            lintCharacters(text, place, m_found);
            if (known)
                lintReadable(text, place, m_found);
        } else if (value.is_array()) {
            for (std::size_t i = 0; i < value.size(); ++i)
                through(value[i], place + '/' + std::to_string(i), known);
        } else if (value.is_object()) {
            for (const auto& [key, member] : value.items()) {
                const auto inside = place + '/' + pointerToken(key);
                lintCharacters(key, inside, m_found);
                through(member, inside, known);
            }
        }
    }

  private:
    const Pack& m_pack;
    Findings& m_found;
};

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
    Walk(pack, found).through(toJson(pack), "", true);
    lintNames(pack, found);
    for (const auto& [pointer, value] : pack.unknown)
        found.add("key.unknown", pointer, "This version does not know this key. It is kept, but has no effect.");
}

} // namespace evenkeel::pack
