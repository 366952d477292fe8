// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/codec.h"
#include "pack/encode.h"
#include "pack/names.h"

#include <set>

namespace evenkeel::pack {

using nlohmann::ordered_json;

namespace {

// array() finds only what is declared before it.
using pack::toJson;
ordered_json toJson(const Step& step);
ordered_json toJson(const Guide& guide);
ordered_json toJson(const Line& line);
ordered_json toJson(const Situation& situation);
ordered_json toJson(const Behaviour& behaviour);
ordered_json toJson(const MergeField& field);
ordered_json toJson(const Route& route);
ordered_json toJson(const Choice& choice);
ordered_json toJson(const Technique& technique);
ordered_json toJson(const Criterion& criterion);

/// Adds a member that is known not to be there yet. (operator[] of this kind of object looks through all of them.)
void append(ordered_json& object, const std::string& key, ordered_json value)
{
    object.get_ref<ordered_json::object_t&>().emplace_back(key, std::move(value));
}

template <typename T> ordered_json array(const std::vector<T>& all)
{
    auto out = ordered_json::array();
    for (const auto& each : all)
        out.push_back(toJson(each));
    return out;
}

ordered_json toJson(const Step& step)
{
    return {{"id", step.id},
            {"title", step.title},
            {"goal", step.goal},
            {"stage", nameIn(kStageNames, step.stage)},
            {"do", step.doList},
            {"avoid", step.avoid},
            {"avoid_words", step.avoidWords},
            {"listen_for", step.listenFor}};
}

ordered_json toJson(const Guide& guide)
{
    return {{"id", guide.id}, {"title", guide.title}, {"summary", guide.summary}, {"steps", array(guide.steps)}};
}

ordered_json toJson(const Line& line)
{
    ordered_json out;
    out["id"] = line.id;
    for (const auto& [key, id] : {std::pair{"step", &line.step},
                                  {"situation", &line.situation},
                                  {"behaviour", &line.behaviour},
                                  {"use", &line.use}})
        if (!id->empty())
            out[key] = *id;
    auto& text = out["text"] = ordered_json::object();
    for (const auto& [language, wording] : line.text)
        append(text, language, {{"short", wording.brief}, {"full", wording.full}});
    out["tags"] = line.tags;
    out["mood"] = {line.moodMin, line.moodMax};
    out["warmth"] = line.warmth;
    return out;
}

ordered_json toJson(const Situation& situation)
{
    return {{"id", situation.id}, {"title", situation.title}, {"tags", situation.tags}};
}

ordered_json toJson(const Behaviour& behaviour)
{
    return {{"id", behaviour.id}, {"title", behaviour.title}, {"tags", behaviour.tags}};
}

ordered_json toJson(const MergeField& field)
{
    return {{"name", field.name}, {"label", field.label}, {"example", field.example}, {"fallback", field.fallback}};
}

ordered_json toJson(const Route& route)
{
    return {{"id", route.id}, {"label", route.label}, {"to", route.to}, {"topics", route.topics}};
}

ordered_json toJson(const Choice& choice)
{
    return {{"id", choice.id}, {"label", choice.label}};
}

ordered_json toJson(const Technique& technique)
{
    return {{"id", technique.id},
            {"name", technique.name},
            {"text", technique.text},
            {"channels", technique.channels},
            {"tags", technique.tags}};
}

ordered_json toJson(const Criterion& criterion)
{
    ordered_json out = {
        {"id", criterion.id},         {"label", criterion.label},       {"help", criterion.help},
        {"weight", criterion.weight}, {"critical", criterion.critical}, {"not_applicable", criterion.notApplicable}};
    if (criterion.commentBelow > 0)
        out["comment_below"] = criterion.commentBelow;
    if (!criterion.shownBy.empty())
        out["shown_by"] = criterion.shownBy;
    if (!criterion.spoiltBy.empty())
        out["spoilt_by"] = criterion.spoiltBy;
    return out;
}

using Members = std::vector<std::pair<std::string, ordered_json>>;

/// Puts keys that we do not know back into the object that they were in. That object may be gone after an edit; then
/// the keys go with it.
void restore(ordered_json& document, const ordered_json::json_pointer& place, Members&& members)
{
    if (!document.contains(place) || !document[place].is_object())
        return;
    auto& object = document[place];
    std::set<std::string> there;
    for (const auto& [key, value] : object.items())
        there.insert(key);
    for (auto& [key, value] : members)
        if (there.insert(key).second)
            append(object, key, std::move(value));
}

void restoreAll(ordered_json& document, const std::map<std::string, std::string>& unknown)
{
    std::map<std::string, Members> byPlace;
    for (const auto& [pointer, text] : unknown) {
        try {
            const ordered_json::json_pointer place(pointer);
            if (!place.empty())
                byPlace[place.parent_pointer().to_string()].emplace_back(place.back(), ordered_json::parse(text));
        } catch (const nlohmann::json::exception&) {
            continue; // not from decode(): neither a pointer nor JSON, so there is nothing to write
        }
    }
    for (auto& [place, members] : byPlace)
        restore(document, ordered_json::json_pointer(place), std::move(members));
}

} // namespace

ordered_json toJson(const Pack& pack)
{
    ordered_json out;
    out["format"] = Pack::kFormat;
    out["id"] = pack.id;
    out["title"] = pack.title;
    out["language"] = pack.language;
    out["languages"] = pack.languages;
    out["revision"] = pack.revision;
    out["guides"] = array(pack.guides);
    out["lines"] = array(pack.lines);
    out["situations"] = array(pack.situations);
    out["behaviours"] = array(pack.behaviours);
    out["fields"] = array(pack.fields);
    out["policies"] = array(pack.policies);
    out["routes"] = array(pack.routes);
    out["wrap_up"] = {{"outcomes", array(pack.wrapUp.outcomes)},
                      {"root_causes", array(pack.wrapUp.rootCauses)},
                      {"resolutions", array(pack.wrapUp.resolutions)}};
    out["techniques"] = array(pack.techniques);
    out["calm_card"] = {{"title", pack.calmCard.title},
                        {"reminders", pack.calmCard.reminders},
                        {"inhale_s", pack.calmCard.inhaleS},
                        {"hold_s", pack.calmCard.holdS},
                        {"exhale_s", pack.calmCard.exhaleS}};
    out["repeat_back"] = {{"fields", array(pack.repeatBack.fields)}, {"sentence", pack.repeatBack.sentence}};
    out["scorecard"] = array(pack.scorecard);
    out["practice"] = array(pack.practice);
    restoreAll(out, pack.unknown);
    return out;
}

std::string written(const ordered_json& document)
{
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

std::string encode(const Pack& pack)
{
    return written(toJson(pack));
}

std::string encodePolicy(const protocol::Policy& policy)
{
    return written(toJson(policy));
}

} // namespace evenkeel::pack
