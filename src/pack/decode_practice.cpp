// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/decode.h"
#include "pack/rules.h"

#include <optional>
#include <type_traits>

namespace evenkeel::pack {

using nlohmann::json;

namespace {

void readReaction(ObjectReader& in, Reaction& out)
{
    in.texts("on", out.on);
    in.integer("by", out.by, -100, 100);
    in.integer("most", out.most, 0, 100);
}

/// [from, to], both 0–100 and in this order.
void readRange(ObjectReader& in, json& value, Beat& out)
{
    int index = 0;
    in.eachElement(value,
                   [&](const json& v) { in.readInteger(v, index++ == 0 ? out.temperMin : out.temperMax, 0, 100); });
    if (in.reading.ok() && (index != 2 || out.temperMin > out.temperMax))
        in.reading.fail("pack.range");
}

void readWords(ObjectReader& in, std::map<std::string, std::string>& out)
{
    in.eachMember([&](const std::string& language, json& v) {
        if (!isLanguageTag(language))
            return in.reading.fail("pack.range");
        in.readText(v, out[language]);
    });
}

/// The name of one of protocol's enumerations.
template <typename Out> void readName(ObjectReader& in, const char* key, Out& out)
{
    in.member(key, Presence::Optional, [&](const json& v) {
        const auto* text = v.is_string() ? v.get_ptr<const std::string*>() : nullptr;
        if (!text)
            return in.reading.fail("pack.type");
        using Enum = typename std::remove_cvref_t<decltype(std::optional(out))>::value_type;
        if (const auto value = protocol::fromName<Enum>(*text))
            out = *value;
        else
            in.reading.fail("pack.range");
    });
}

void readBeat(ObjectReader& in, Beat& out)
{
    in.id("id", out.id);
    in.texts("on", out.on);
    in.ids("after", out.after);
    in.member("temper", Presence::Optional, [&](json& v) { readRange(in, v, out); });
    in.flag("again", out.again);
    in.member("text", Presence::Required, [&](json& v) {
        ObjectReader::with(in.reading, v, [&](ObjectReader& languages) { readWords(languages, out.text); });
    });
    readName(in, "breach", out.breach);
    readName(in, "target", out.target);
    in.flag("directed", out.directed);
    readName(in, "safety", out.safety);
}

} // namespace

void readPracticeCaller(ObjectReader& in, PracticeCaller& out)
{
    in.id("id", out.id);
    in.text("title", out.title, Presence::Required);
    in.text("summary", out.summary);
    in.text("name", out.name, Presence::Required);
    in.id("situation", out.situation, Presence::Optional);
    in.flag("vip", out.vip);
    in.integer("temper", out.temper, 0, 100);
    in.integer("drift", out.drift, -60, 60);
    in.integer("calm", out.calm, 0, 100);
    in.integer("leaves", out.leaves, 1, 100);
    in.objects("reactions", out.reactions, readReaction);
    in.objects("beats", out.beats, readBeat);
}

} // namespace evenkeel::pack
