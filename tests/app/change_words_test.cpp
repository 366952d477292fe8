// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/change_fields.h"
#include "app/change_words.h"
#include "app/text.h"
#include "pack/cause.h"
#include "pack/sample.h"
#include "support/catch.h"

#include <map>
#include <set>

using namespace evenkeel;
using namespace evenkeel::test;
using app::ValueKind;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

const std::shared_ptr<const pack::Pack>& sample()
{
    static const auto pack = std::make_shared<const pack::Pack>(*pack::decode(sampleText()));
    return pack;
}

/// "For these moods: calm to upset > upset", of every field that differs.
std::vector<std::string> told(const pack::Pack& after)
{
    const app::ChangedPacks packs = {std::make_shared<const pack::Pack>(after), sample()};
    std::vector<std::string> lines;
    for (const auto& change : pack::diff(*sample(), after))
        for (const auto& field : change.fields) {
            const app::ChangedField at{change.section, change.id, field.path};
            if (!app::isForPeople(at))
                continue;
            lines.push_back(app::toStd(QStringLiteral("%1: %2 > %3")
                                           .arg(app::fieldText(at, packs), app::valueText(at, field.before, packs),
                                                app::valueText(at, field.after, packs))));
        }
    return lines;
}

/// The same after `change` was made to the sample.
template <typename Change> std::vector<std::string> toldOf(Change change)
{
    auto after = *sample();
    change(after);
    return told(after);
}

using Lines = std::vector<std::string>;

/// Follows references and the wrappers that carry a description.
const json& resolved(const json& schema, const json& node)
{
    if (const auto ref = node.find("$ref"); ref != node.end())
        return resolved(schema, schema.at(json::json_pointer(ref->get<std::string>().substr(1))));
    if (const auto all = node.find("allOf"); all != node.end())
        return resolved(schema, all->front());
    return node;
}

/// All fields that the schema lists under `node`, as "section|path".
void collect(const json& schema, const json& given, const std::string& section, const std::string& path,
             std::set<std::string>& out)
{
    const auto& node = resolved(schema, given);
    const auto inside = [&](const std::string& key) { return path.empty() ? key : path + '/' + key; };
    if (const auto properties = node.find("properties"); properties != node.end()) {
        for (const auto& [key, member] : properties->items()) {
            const auto& shape = resolved(schema, member);
            const auto* element = shape.contains("items") ? &resolved(schema, shape["items"]) : nullptr;
            const bool items = element != nullptr && element->contains("properties") &&
                               ((*element)["properties"].contains("id") || (*element)["properties"].contains("name"));
            const bool ofPack = section.empty() && path.empty();
            const bool ofSection = path.empty() && (section == "wrap_up" || section == "repeat_back" ||
                                                    (section == "guides" && key == "steps"));
            if (items && (ofPack || ofSection))
                collect(schema, *element, ofPack ? key : section + '/' + key, {}, out);
            else if (items)
                collect(schema, *element, section, inside(key) + "/*", out);
            else if (ofPack && shape.contains("properties"))
                collect(schema, shape, key, {}, out);
            else
                collect(schema, shape, section, inside(key), out);
        }
    } else if (node.contains("additionalProperties") && node["additionalProperties"].is_object()) {
        collect(schema, node["additionalProperties"], section, path + "/*", out);
    } else {
        out.insert(section + '|' + path);
    }
}

/// Another value of the same kind in the place of `value`.
std::vector<json> others(const json& value)
{
    if (value.is_boolean())
        return {!value.get<bool>()};
    if (value.is_number_integer())
        return {value.get<int>() + 1, value.get<int>() - 1};
    if (value.is_array()) {
        if (value.size() == 2 && value[0].is_number())
            return {json{value[0], value[1].get<int>() - 1}, json{value[0].get<int>() - 1, value[1]}};
        if (value.empty())
            return {json{"insult"}, json{"police"}, json{"opening"}, json{"silence"}, json{"new"}};
        return {json::array(), json{value.front()}};
    }
    std::vector<json> texts;
    for (const char* text : {"help", "listen", "warning", "end", "call", "transfer", "wait", "group", "category",
                             "venting", "connected", "hate", "insult", "staff", "child", "de"})
        texts.emplace_back(text);
    return texts;
}

/// Calls each(pointer, value) for every value that is no object; lists of plain values are one.
template <typename Each> void eachValue(const json& node, const std::string& pointer, Each each)
{
    const bool objects = node.is_array() && !node.empty() && node.front().is_object();
    if (!node.is_object() && !objects) {
        each(pointer, node);
        return;
    }
    for (const auto& [key, value] : node.items())
        eachValue(value, pointer + '/' + key, each);
}

bool hasSigns(const QString& text)
{
    for (const char* sign : {"[", "]", "{", "}", "\"", "_", "/", "true", "false", "late-delivery", "warning-1"})
        if (text.contains(QLatin1String(sign)))
            return true;
    return false;
}

bool isText(ValueKind kind)
{
    return kind == ValueKind::Text || kind == ValueKind::List || kind == ValueKind::Hidden;
}

} // namespace

TEST_CASE("every field of the pack's schema has words, and a way to tell its values")
{
    const auto schema = json::parse(fileText(sourceFolder() / "resources/schema/pack-1.schema.json"));
    std::set<std::string> fields;
    collect(schema, schema, {}, {}, fields);
    CHECK(fields.size() > 110);
    CHECK(fields.contains("policies|permission/timeout_s"));
    CHECK(fields.contains("practice|beats/*/text/*"));
    CHECK(fields.contains("guides/steps|avoid_words"));
    CHECK(fields.contains("repeat_back/fields|fallback"));
    for (const auto& field : fields) {
        INFO(field);
        const auto bar = field.find('|');
        const auto* known = app::changeField(field.substr(0, bar), field.substr(bar + 1));
        REQUIRE(known != nullptr);
        CHECK((known->text != nullptr || known->kind == ValueKind::Hidden));
    }
    CHECK(app::changeField("lines", "forgotten") == nullptr);
}

TEST_CASE("a change of any value that a pack holds is told in words, without the signs and ids of the file")
{
    auto before = *sample();
    for (auto* lines : {&before.policies[0].redirectLines, &before.policies[0].endLines})
        lines->byCategory[index(protocol::Category::Hate)] = lines->fallback;
    const auto whole = std::make_shared<const pack::Pack>(std::move(before));
    const auto document = json::parse(pack::encode(*whole));
    std::set<const app::ChangeField*> seen;
    eachValue(document, {}, [&](const std::string& pointer, const json& value) {
        if (pointer == "/format")
            return;
        INFO(pointer);
        std::shared_ptr<const pack::Pack> after;
        std::vector<pack::ItemChange> changes;
        const bool key = pointer.ends_with("/id") || (pointer.ends_with("/name") && pointer.find("fields/") < 14);
        const auto candidates = key ? std::vector<json>{"another-id", "another_name"} : others(value);
        for (const auto& other : candidates) {
            auto changed = document;
            at(changed, pointer) = other;
            auto decoded = pack::decode(changed.dump());
            if (!decoded || *decoded == *whole)
                continue;
            after = std::make_shared<const pack::Pack>(std::move(*decoded));
            changes = pack::diff(*whole, *after);
            break;
        }
        REQUIRE(after);
        REQUIRE_FALSE(changes.empty());
        const app::ChangedPacks packs = {after, whole};
        for (const auto& change : changes)
            for (const auto& field : change.fields) {
                INFO(change.section << " " << field.path << ": " << field.before << " > " << field.after);
                const app::ChangedField where{change.section, change.id, field.path};
                const auto* known = app::changeField(change.section, field.path);
                REQUIRE(known != nullptr);
                seen.insert(known);
                if (!app::isForPeople(where))
                    continue;
                const auto label = app::fieldText(where, packs);
                const auto was = app::valueText(where, field.before, packs);
                const auto now = app::valueText(where, field.after, packs);
                INFO(app::toStd(label) << ": " << app::toStd(was) << " > " << app::toStd(now));
                CHECK_FALSE(hasSigns(label));
                CHECK_FALSE(label.contains(QLatin1Char('%')));
                CHECK(was != now);
                CHECK(was.isEmpty() == field.before.empty());
                CHECK(now.isEmpty() == field.after.empty());
                if (!isText(known->kind)) {
                    CHECK_FALSE(hasSigns(was));
                    CHECK_FALSE(hasSigns(now));
                }
            }
    });
    // What is only told when it is compared as a whole.
    const std::set<std::string_view> aside = {"format",        "step",    "situation",  "behaviour",
                                              "use",           "text/*",  "id",         "warnings",
                                              "end_reasons/*", "beats/*", "beats/*/id", "end_reasons/*/id"};
    for (const auto& field : app::changeFields()) {
        INFO(field.section << " " << field.path);
        if (field.kind != ValueKind::Items && !aside.contains(field.path))
            CHECK(seen.contains(&field));
    }
}

TEST_CASE("values are told as a trainer says them")
{
    using pack::Pack;
    CHECK(toldOf([](Pack& p) { p.lines[1].moodMin = 2; }) == Lines{"For these moods: calm to upset > uneasy to upset"});
    CHECK(toldOf([](Pack& p) { p.lines[1].moodMin = p.lines[1].moodMax = 5; }) ==
          Lines{"For these moods: calm to upset > furious"});
    CHECK(toldOf([](Pack& p) { p.lines[1].moodMax = 5; }) ==
          Lines{"For these moods: calm to upset > any mood, calm to furious"});
    CHECK(toldOf([](Pack& p) {
              p.lines[1].step.clear();
              p.lines[1].situation = "late-delivery";
          }) == Lines{"Belongs to: the step Help > the situation Late delivery"});
    CHECK(toldOf([](Pack& p) {
              p.lines[1].step.clear();
              p.lines[1].use = "warning";
          }) == Lines{"Belongs to: the step Help > the words of warnings"});
    CHECK(toldOf([](Pack& p) { p.lines[1].warmth = 5; }) == Lines{"Warmth, 1 brisk to 5 warm: 3 of 5 > 5 of 5"});
    CHECK(toldOf([](Pack& p) { p.guides[0].steps[1].doList.push_back("Say when."); }) ==
          Lines{"Do: • Name one next step. > • Name one next step.\n• Say when."});
    CHECK(toldOf([](Pack& p) {
              p.routes[0].topics = {"insult", "delivery"};
          }) == Lines{"Topics: • Late delivery > • Insult\n• Delivery"});
    CHECK(toldOf([](Pack& p) { p.scorecard[0].critical = false; }) ==
          Lines{"A low score fails the whole call: yes > no"});
    CHECK(toldOf([](Pack& p) { p.techniques[0].channels = {"chat"}; }) ==
          Lines{"Where it helps: • on the phone\n• in person > • in a chat"});

    const auto policy = [](auto change) { return toldOf([&](Pack& p) { change(p.policies[0]); }); };
    using protocol::Category;
    using protocol::Policy;
    CHECK(policy([](Policy& p) { p.permission.timeoutS = 30; }) ==
          Lines{"Wait for an answer: 90 second(s) > 30 second(s)"});
    CHECK(policy([](Policy& p) { p.timeLimitMin = 0; }) == Lines{"Limit for the same demand: 30 minute(s) > no limit"});
    CHECK(policy([](Policy& p) { p.warnings[index(Category::Obscene)] = 1; }).front().starts_with("Warnings: "));
    CHECK(policy([](Policy& p) { p.groups.pop_back(); }) ==
          Lines{"Groups of conduct: • Insult, Slur\n• Obscene language, Sexual remarks > • Insult, Slur"});
    CHECK(policy([](Policy& p) { p.countScope = protocol::CountScope::Call; }) ==
          Lines{"Warnings count: for conduct of the same group > for all conduct of the call"});
    CHECK(policy([](Policy& p) { p.endReasons[0].categories = {Category::Hate}; }) ==
          Lines{"The reason “Abusive language” is offered first for: • Insult\n• Slur > • Hate speech"});
    CHECK(policy([](Policy& p) { p.endReasons.clear(); }) ==
          Lines{"Reason for the end: Abusive language > ",
                "The reason “Abusive language” is offered first for: • Insult\n• Slur > "});
    CHECK(policy([](Policy& p) { p.warningLines.byCategory[index(Category::Hate)].clear(); }) ==
          Lines{"Words of a warning: Hate speech: “I cannot accept this language.” > "});

    const auto caller = [](auto change) { return toldOf([&](Pack& p) { change(p.practice[0]); }); };
    using pack::PracticeCaller;
    CHECK(caller([](PracticeCaller& c) { c.drift = -1; }) ==
          Lines{"Drift of the temper: 2 point(s) a minute angrier > 1 point(s) a minute calmer"});
    CHECK(caller([](PracticeCaller& c) { c.reactions.pop_back(); }) ==
          Lines{"What moves the temper: • 20 point(s) calmer when the agent leaves room for a silence, or the line "
                "“It is late, and that is on us.” is said for the first time, at the most 2 time(s)\n"
                "• 10 point(s) angrier when the agent cuts the caller short > "
                "• 20 point(s) calmer when the agent leaves room for a silence, or the line “It is late, and that is "
                "on us.” is said for the first time, at the most 2 time(s)"});
    CHECK(caller([](PracticeCaller& c) {
              c.beats[1].on = {"step:listen", "line-of:late-delivery"};
          }) ==
          Lines{"“shout” is said when: • the agent cuts the caller short\n• nobody says anything for ten seconds > • "
                "the agent goes to the step Listen\n• a line of Late delivery is said for the first time and fits the "
                "mood"});
    CHECK(caller([](PracticeCaller& c) { c.beats[1].temperMin = 40; }) ==
          Lines{"“shout” is said at a temper of: 60 to 100 of 100 > 40 to 100 of 100"});
    CHECK(caller([](PracticeCaller& c) { std::swap(c.beats[0], c.beats[2]); })
              .front()
              .starts_with("Order: What the caller says: • “opening”\n"));
}

TEST_CASE("one number of warnings reads as one for each conduct, beside those that differ")
{
    auto before = *sample();
    before.policies[0].warnings.fill(1);
    const auto change = pack::diff(before, *sample()).at(0);
    REQUIRE(change.fields.size() == 1);
    const app::ChangedField where{change.section, change.id, change.fields[0].path};
    const auto was = app::valueText(where, change.fields[0].before, {sample()}).split(QLatin1Char('\n'));
    const auto is = app::valueText(where, change.fields[0].after, {sample()}).split(QLatin1Char('\n'));
    REQUIRE(was.size() == is.size());
    CHECK(was.size() == qsizetype(protocol::kCategoryCount));
    CHECK(was[0] == is[0]);
    CHECK(was[2] == QStringLiteral("• Obscene language: 1"));
    CHECK(is[2] == QStringLiteral("• Obscene language: 2"));
}

TEST_CASE("every cause has a meaning of its own")
{
    std::map<std::string, std::string> meanings;
    for (const auto& word : pack::causeWords()) {
        const auto name = std::string(word.name) + (word.id == pack::CauseId::Must ? ":late-delivery" : "");
        auto after = *sample();
        after.scorecard[0].spoiltBy = {name};
        INFO(name);
        const auto lines = told(after);
        if (name == "interrupt") { // it is there already
            CHECK(lines.empty());
            continue;
        }
        REQUIRE(lines.size() == 1);
        const auto meaning = lines[0].substr(lines[0].find("> "));
        CHECK(meaning.find(' ', 7) != std::string::npos); // words, and not the cause as it is written
        CHECK(meanings.emplace(meaning, name).second);
    }
}

TEST_CASE("what this program does not know is told as plainly as it can")
{
    const app::ChangedField where{"lines", "listen-1", "x-note/later_on"};
    CHECK(app::isForPeople(where));
    CHECK(app::fieldText(where, {}) == QStringLiteral("X note · Later on"));
    CHECK(app::valueText(where, R"({"kept_at":[1,2],"on":true})", {}) == QStringLiteral("Kept at: 1, 2; On: yes"));
    CHECK(app::valueText(where, R"([{"a":"b"},"c"])", {}) == QStringLiteral("• A: b\n• c"));
    CHECK(app::valueText(where, "[not closed", {}) == QStringLiteral("[not closed"));
    CHECK(app::valueText({"lines", "l", "mood"}, "[1,2,3]", {}) == QStringLiteral("• 1\n• 2\n• 3"));
    CHECK(app::valueText({"lines", "l", "mood"}, "", {}).isEmpty());
    CHECK(app::valueText({"lines", "l", "place"}, "step/gone", {}) == QStringLiteral("the step gone"));
    CHECK(app::fieldText({"", "", "lines#order"}, {}) == QStringLiteral("Order: Lines"));
    CHECK(app::valueText({"", "", "lines#order"}, "help-1\nlisten-1", {sample()}) ==
          QStringLiteral("• “Here is what I do now.”\n• “I am listening, {caller}.”"));
}
