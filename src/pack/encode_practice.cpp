// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/encode.h"

namespace evenkeel::pack {

using nlohmann::ordered_json;

namespace {

ordered_json toJson(const Reaction& reaction)
{
    return {{"on", reaction.on}, {"by", reaction.by}, {"most", reaction.most}};
}

ordered_json toJson(const Beat& beat)
{
    ordered_json out = {{"id", beat.id},
                        {"on", beat.on},
                        {"after", beat.after},
                        {"temper", {beat.temperMin, beat.temperMax}},
                        {"again", beat.again}};
    auto& text = out["text"] = ordered_json::object();
    for (const auto& [language, words] : beat.text) // each key once, so nothing has to be looked up
        text.get_ref<ordered_json::object_t&>().emplace_back(language, words);
    if (beat.breach)
        out["breach"] = protocol::name(*beat.breach);
    if (beat.breach || beat.target != protocol::Target::Agent)
        out["target"] = protocol::name(beat.target);
    if (beat.breach || !beat.directed)
        out["directed"] = beat.directed;
    if (beat.safety)
        out["safety"] = protocol::name(*beat.safety);
    return out;
}

template <typename T> ordered_json array(const std::vector<T>& all)
{
    auto out = ordered_json::array();
    for (const auto& each : all)
        out.push_back(toJson(each));
    return out;
}

} // namespace

ordered_json toJson(const PracticeCaller& caller)
{
    ordered_json out = {{"id", caller.id}, {"title", caller.title}, {"summary", caller.summary}, {"name", caller.name}};
    if (!caller.situation.empty())
        out["situation"] = caller.situation;
    out["vip"] = caller.vip;
    out["temper"] = caller.temper;
    out["drift"] = caller.drift;
    out["calm"] = caller.calm;
    out["leaves"] = caller.leaves;
    out["reactions"] = array(caller.reactions);
    out["beats"] = array(caller.beats);
    return out;
}

} // namespace evenkeel::pack
