// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/decode.h"
#include "pack/rules.h"

namespace evenkeel::pack {

using nlohmann::json;

namespace {

void readStep(ObjectReader& in, Step& out)
{
    in.id("id", out.id);
    in.text("title", out.title, Presence::Required);
    in.text("goal", out.goal);
    in.choice("stage", out.stage, kStageNames);
    in.texts("do", out.doList);
    in.texts("avoid", out.avoid);
    in.texts("avoid_words", out.avoidWords);
    in.texts("listen_for", out.listenFor);
}

void readGuide(ObjectReader& in, Guide& out)
{
    in.id("id", out.id);
    in.text("title", out.title, Presence::Required);
    in.text("summary", out.summary);
    in.objects("steps", out.steps, readStep);
}

void readMood(ObjectReader& in, json& value, Line& out)
{
    int index = 0;
    in.eachElement(value, [&](const json& v) { in.readInteger(v, index++ == 0 ? out.moodMin : out.moodMax, 1, 5); });
    if (in.reading.ok() && (index != 2 || out.moodMin > out.moodMax))
        in.reading.fail("pack.range");
}

void readWordings(ObjectReader& in, std::map<std::string, Wording>& out)
{
    in.eachMember([&](const std::string& language, json& v) {
        if (!isLanguageTag(language))
            return in.reading.fail("pack.range");
        ObjectReader::with(in.reading, v, [&](ObjectReader& variants) {
            auto& wording = out[language];
            variants.text("short", wording.brief);
            variants.text("full", wording.full);
        });
    });
}

void readLine(ObjectReader& in, Line& out)
{
    in.id("id", out.id);
    in.id("step", out.step, Presence::Optional);
    in.id("situation", out.situation, Presence::Optional);
    in.id("behaviour", out.behaviour, Presence::Optional);
    in.word("use", out.use, kUses.data(), kUses.data() + kUses.size());
    in.member("text", Presence::Required, [&](json& v) {
        ObjectReader::with(in.reading, v, [&](ObjectReader& languages) { readWordings(languages, out.text); });
    });
    in.texts("tags", out.tags);
    in.member("mood", Presence::Optional, [&](json& v) { readMood(in, v, out); });
    in.integer("warmth", out.warmth, 1, 5);
}

/// A situation or a behaviour: something that a caller brings along.
template <typename T> void readTopic(ObjectReader& in, T& out)
{
    in.id("id", out.id);
    in.text("title", out.title, Presence::Required);
    in.texts("tags", out.tags);
}

void readRoute(ObjectReader& in, Route& out)
{
    in.id("id", out.id);
    in.text("label", out.label, Presence::Required);
    in.text("to", out.to, Presence::Required);
    in.ids("topics", out.topics);
}

void readChoice(ObjectReader& in, Choice& out)
{
    in.id("id", out.id);
    in.text("label", out.label, Presence::Required);
}

void readTechnique(ObjectReader& in, Technique& out)
{
    in.id("id", out.id);
    in.text("name", out.name, Presence::Required);
    in.text("text", out.text, Presence::Required);
    in.elements("channels", [&](json& v) {
        in.readText(v, out.channels.emplace_back());
        if (!isOneOf(kChannels, out.channels.back()))
            in.reading.fail("pack.range");
    });
    in.texts("tags", out.tags);
}

void readCriterion(ObjectReader& in, Criterion& out)
{
    in.id("id", out.id);
    in.text("label", out.label, Presence::Required);
    in.text("help", out.help);
    in.integer("weight", out.weight, 1, 100);
    in.flag("critical", out.critical);
    in.flag("not_applicable", out.notApplicable);
    in.integer("comment_below", out.commentBelow, 2, 5);
    in.texts("shown_by", out.shownBy);
    in.texts("spoilt_by", out.spoiltBy);
}

} // namespace

void readField(ObjectReader& in, MergeField& out)
{
    in.fieldName("name", out.name);
    in.text("label", out.label, Presence::Required);
    in.text("example", out.example);
    in.text("fallback", out.fallback);
}

void readPack(ObjectReader& in, Pack& out)
{
    in.id("id", out.id);
    in.text("title", out.title, Presence::Required);
    in.language("language", out.language);
    in.languages("languages", out.languages);
    if (out.languages.empty())
        out.languages.push_back(out.language);
    in.text("revision", out.revision);
    in.objects("guides", out.guides, readGuide);
    in.objects("lines", out.lines, readLine);
    in.objects("situations", out.situations, readTopic<Situation>);
    in.objects("behaviours", out.behaviours, readTopic<Behaviour>);
    in.objects("fields", out.fields, readField);
    in.objects("policies", out.policies, readPolicy);
    in.objects("routes", out.routes, readRoute);
    in.object("wrap_up", [&](ObjectReader& lists) {
        lists.objects("outcomes", out.wrapUp.outcomes, readChoice);
        lists.objects("root_causes", out.wrapUp.rootCauses, readChoice);
        lists.objects("resolutions", out.wrapUp.resolutions, readChoice);
    });
    in.objects("techniques", out.techniques, readTechnique);
    in.object("calm_card", [&](ObjectReader& card) {
        card.text("title", out.calmCard.title);
        card.texts("reminders", out.calmCard.reminders);
        card.integer("inhale_s", out.calmCard.inhaleS, 0, 15);
        card.integer("hold_s", out.calmCard.holdS, 0, 15);
        card.integer("exhale_s", out.calmCard.exhaleS, 0, 15);
    });
    in.object("repeat_back", [&](ObjectReader& card) {
        card.objects("fields", out.repeatBack.fields, readField);
        card.text("sentence", out.repeatBack.sentence);
    });
    in.objects("scorecard", out.scorecard, readCriterion);
    in.objects("practice", out.practice, readPracticeCaller);
}

} // namespace evenkeel::pack
