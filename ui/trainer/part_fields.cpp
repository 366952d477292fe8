// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/names.h"
#include "pack/rules.h"
#include "ui/trainer/field_access.h"

#include <QCoreApplication>

namespace evenkeel::trainer {

namespace {

using pack::Part;
using Kind = FieldSpec::Kind;

/// Where translators find the texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PackFields)
};

std::vector<FieldSpec> packFields()
{
    const auto whole = [](auto& p) -> auto&
    {
        return p;
    };
    auto languages = helped(listField("languages", Words::tr("Languages"), whole, &pack::Pack::languages),
                            Words::tr("The languages that the lines have, one on each line: en, es, pt-BR."));
    languages.set = [](pack::Pack& p, const FieldValue& v) {
        std::vector<std::string> list;
        for (const auto& text : std::get<QStringList>(v)) {
            if (!pack::isLanguageTag(app::toStd(text)))
                return false;
            list.push_back(app::toStd(text));
        }
        if (list.empty())
            return false;
        p.languages = std::move(list);
        return true;
    };
    return {textField(Kind::Line, "title", Words::tr("Title"), whole, &pack::Pack::title),
            helped(textField(Kind::Line, "revision", Words::tr("Revision"), whole, &pack::Pack::revision),
                   Words::tr("How this state of the pack is called once it is published, such as 1.5.")),
            std::move(languages)};
}

std::vector<FieldSpec> guideFields(std::size_t at)
{
    const auto guide = [at](auto& p) -> auto&
    {
        return p.guides[at];
    };
    return {textField(Kind::Line, "title", Words::tr("Title"), guide, &pack::Guide::title),
            textField(Kind::Text, "summary", Words::tr("Summary"), guide, &pack::Guide::summary)};
}

std::vector<FieldSpec> stepFields(const pack::Place& place)
{
    const auto step = [place](auto& p) -> auto&
    {
        return p.guides[place.index].steps[place.inner];
    };
    return {textField(Kind::Line, "title", Words::tr("Title"), step, &pack::Step::title),
            textField(Kind::Text, "goal", Words::tr("Goal"), step, &pack::Step::goal),
            listField("do", Words::tr("Do"), step, &pack::Step::doList),
            beside(inked(listField("avoid", Words::tr("Avoid"), step, &pack::Step::avoid), widgets::Ink::Danger)),
            listField("listen_for", Words::tr("Listen for"), step, &pack::Step::listenFor),
            beside(helped(listField("avoid_words", Words::tr("Words to avoid"), step, &pack::Step::avoidWords),
                          Words::tr("No line of this pack may hold one of these."))),
            helped(enumField(
                       "stage", Words::tr("Stage of the caller"),
                       {{QStringLiteral("venting"), Words::tr("Venting")},
                        {QStringLiteral("disarmed"), Words::tr("Disarmed")},
                        {QStringLiteral("connected"), Words::tr("Connected")}},
                       step, [](auto& s) -> auto& { return s.stage; }, pack::kStageNames),
                   Words::tr("How far the caller has calmed when this step is reached."))};
}

template <typename T, typename Part> std::vector<FieldSpec> topicFields(Part part)
{
    return {textField(Kind::Line, "title", Words::tr("Title"), part, &T::title),
            helped(listField("tags", Words::tr("Tags"), part, &T::tags),
                   Words::tr("Other words under which agents look for its lines, one on each line."))};
}

template <typename Part> std::vector<FieldSpec> mergeFields(Part part)
{
    auto name = helped(textField(Kind::Line, "name", Words::tr("Name"), part, &pack::MergeField::name),
                       Words::tr("As it stands in the lines, between braces: small letters, digits and _. Lines that "
                                 "use the old name keep it; find and replace changes them."));
    name.set = [part](pack::Pack& p, const FieldValue& v) {
        const auto text = app::toStd(std::get<QString>(v));
        if (!pack::isFieldName(text))
            return false;
        part(p).name = text;
        return true;
    };
    return {
        textField(Kind::Line, "label", Words::tr("Label"), part, &pack::MergeField::label), std::move(name),
        helped(textField(Kind::Line, "example", Words::tr("Example"), part, &pack::MergeField::example),
               Words::tr("What the agent is shown in the empty field.")),
        helped(textField(Kind::Line, "fallback", Words::tr("Without a value"), part, &pack::MergeField::fallback),
               Words::tr("Said where nothing is known. Empty: the agent is asked for it before the line is said."))};
}

std::vector<FieldSpec> routeFields(const pack::Sheet& sheet, std::size_t at)
{
    const auto route = [at](auto& p) -> auto&
    {
        return p.routes[at];
    };
    auto topics = helped(listField("topics", Words::tr("Topics"), route, &pack::Route::topics),
                         Words::tr("The situations for which this is the right place from the start."));
    topics.kind = Kind::Set;
    for (const auto& situation : sheet.rest().situations)
        topics.choices.push_back({app::toQt(situation.id), app::toQt(situation.title)});
    return {textField(Kind::Line, "label", Words::tr("Label"), route, &pack::Route::label),
            helped(textField(Kind::Line, "to", Words::tr("Where to"), route, &pack::Route::to),
                   Words::tr("A person, a team or an extension.")),
            std::move(topics)};
}

std::vector<FieldSpec> techniqueFields(std::size_t at)
{
    const auto technique = [at](auto& p) -> auto&
    {
        return p.techniques[at];
    };
    auto channels = listField("channels", Words::tr("Where it helps"), technique, &pack::Technique::channels);
    channels.kind = Kind::Set;
    channels.choices = {{QStringLiteral("phone"), Words::tr("On the phone")},
                        {QStringLiteral("chat"), Words::tr("In a chat")},
                        {QStringLiteral("in-person"), Words::tr("In person")}};
    return {textField(Kind::Line, "name", Words::tr("Name"), technique, &pack::Technique::name),
            textField(Kind::Text, "text", Words::tr("What to do"), technique, &pack::Technique::text),
            std::move(channels), listField("tags", Words::tr("Tags"), technique, &pack::Technique::tags)};
}

std::vector<FieldSpec> calmFields()
{
    const auto card = [](auto& p) -> auto&
    {
        return p.calmCard;
    };
    return {
        textField(Kind::Line, "title", Words::tr("Title"), card, &pack::CalmCard::title),
        listField("reminders", Words::tr("Reminders"), card, &pack::CalmCard::reminders),
        numberField(
            "inhale_s", Words::tr("Breathe in, seconds"), 0, 15, card, [](auto& c) -> auto& { return c.inhaleS; }),
        beside(numberField(
            "hold_s", Words::tr("Hold, seconds"), 0, 15, card, [](auto& c) -> auto& { return c.holdS; })),
        beside(numberField(
            "exhale_s", Words::tr("Breathe out, seconds"), 0, 15, card, [](auto& c) -> auto& { return c.exhaleS; }))};
}

std::vector<FieldSpec> criterionFields(const pack::Sheet& sheet, const pack::Place& place)
{
    const auto at = place.index;
    const auto criterion = [at](auto& p) -> auto&
    {
        return p.scorecard[at];
    };
    auto comment = numberField(
        "comment_below", Words::tr("A comment is needed below"), 0, 5, criterion,
        [](auto& c) -> auto& { return c.commentBelow; });
    comment.set = [criterion](pack::Pack& p, const FieldValue& v) {
        const int number = std::get<int>(v);
        if (number != 0 && (number < 2 || number > 5))
            return false;
        criterion(p).commentBelow = number;
        return true;
    };
    std::vector<FieldSpec> fields{
        textField(Kind::Line, "label", Words::tr("Question"), criterion, &pack::Criterion::label),
        helped(textField(Kind::Text, "help", Words::tr("What to look for"), criterion, &pack::Criterion::help),
               Words::tr("A sentence for those who score, so that two of them mean the same.")),
        numberField(
            "weight", Words::tr("Weight"), 1, 100, criterion, [](auto& c) -> auto& { return c.weight; }),
        beside(helped(std::move(comment), Words::tr("2 to 5; 0: never."))),
        helped(flagField(
                   "critical", Words::tr("Critical"), criterion, [](auto& c) -> auto& { return c.critical; }),
               Words::tr("A low score here fails the whole call.")),
        beside(flagField(
            "not_applicable", Words::tr("May be answered with “does not apply”"), criterion,
            [](auto& c) -> auto& { return c.notApplicable; }))};
    for (auto& field : causeFields(sheet, place))
        fields.push_back(std::move(field));
    return fields;
}

std::vector<FieldSpec> repeatBackFields()
{
    const auto card = [](auto& p) -> auto&
    {
        return p.repeatBack;
    };
    return {
        helped(textField(Kind::Text, "sentence", Words::tr("The sentence to say"), card, &pack::RepeatBack::sentence),
               Words::tr("Its fields stand between braces, by their names."))};
}

template <typename Part> std::vector<FieldSpec> choiceFields(Part part)
{
    return {textField(Kind::Line, "label", Words::tr("Label"), part, &pack::Choice::label)};
}

} // namespace

std::vector<FieldSpec> fieldsOf(const pack::Sheet& sheet, const pack::Place& place)
{
    const auto at = place.index;
    switch (place.part) {
    case Part::Pack: return packFields();
    case Part::Guide: return guideFields(at);
    case Part::Step: return stepFields(place);
    case Part::Situation: return topicFields<pack::Situation>([at](auto& p) -> auto& { return p.situations[at]; });
    case Part::Behaviour: return topicFields<pack::Behaviour>([at](auto& p) -> auto& { return p.behaviours[at]; });
    case Part::Use: return {};
    case Part::Policy: return policyFields(sheet, place);
    case Part::Field: return mergeFields([at](auto& p) -> auto& { return p.fields[at]; });
    case Part::RepeatField: return mergeFields([at](auto& p) -> auto& { return p.repeatBack.fields[at]; });
    case Part::Route: return routeFields(sheet, at);
    case Part::Outcome: return choiceFields([at](auto& p) -> auto& { return p.wrapUp.outcomes[at]; });
    case Part::RootCause: return choiceFields([at](auto& p) -> auto& { return p.wrapUp.rootCauses[at]; });
    case Part::Resolution: return choiceFields([at](auto& p) -> auto& { return p.wrapUp.resolutions[at]; });
    case Part::Technique: return techniqueFields(at);
    case Part::CalmCard: return calmFields();
    case Part::RepeatBack: return repeatBackFields();
    case Part::Criterion: return criterionFields(sheet, place);
    case Part::Practice: return practiceFields(sheet, place);
    case Part::Beat: return beatFields(sheet, place);
    }
    return {};
}

} // namespace evenkeel::trainer
