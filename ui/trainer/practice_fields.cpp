// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fact_words.h"
#include "pack/cause.h"
#include "ui/trainer/field_access.h"
#include "ui/widgets/bounded_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <type_traits>

namespace evenkeel::trainer {

namespace {

using Kind = FieldSpec::Kind;
using app::toQt;
using app::toStd;
using pack::Beat;
using pack::PracticeCaller;

/// Where translators find the texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PracticeFields)
};

QStringList parted(const QString& text)
{
    QStringList parts;
    for (const auto& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const auto clean = part.trimmed(); !clean.isEmpty())
            parts << clean;
    return parts;
}

bool areCauses(const QStringList& texts)
{
    return !texts.isEmpty() &&
           std::ranges::all_of(texts, [](const QString& text) { return pack::causeFrom(toStd(text)).has_value(); });
}

/// "interrupt, line-again = 8 (3)": causes, points, and how often they count at the most.
QString reactionText(const pack::Reaction& reaction)
{
    const QString text =
        QStringLiteral("%1 = %2").arg(toQt(reaction.on).join(QStringLiteral(", ")), QString::number(reaction.by));
    return reaction.most == 0 ? text : QStringLiteral("%1 (%2)").arg(text, QString::number(reaction.most));
}

std::optional<pack::Reaction> reactionFrom(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^([^=]+)=\\s*([+\\-\u2212]?\\d{1,3})\\s*(?:\\(\\s*(\\d{1,3})\\s*\\))?$"));
    const auto match = form.match(text.trimmed());
    const auto causes = parted(match.captured(1));
    if (!match.hasMatch() || !areCauses(causes))
        return std::nullopt;
    pack::Reaction reaction;
    for (const auto& cause : causes)
        reaction.on.push_back(toStd(cause));
    reaction.by = match.captured(2).replace(QChar(0x2212), QLatin1Char('-')).toInt();
    reaction.most = match.captured(3).toInt();
    if (std::abs(reaction.by) > 100 || reaction.most > 100)
        return std::nullopt;
    return reaction;
}

/// The causes that a menu offers to add; those that need an id come with each that the pack has.
std::vector<widgets::ChoiceItem> causesOf(const pack::Pack& rest)
{
    std::vector<widgets::ChoiceItem> items;
    const auto add = [&](const std::string& cause) { items.push_back({toQt(cause), toQt(cause)}); };
    for (const auto& word : pack::causeWords()) {
        const std::string name(word.name);
        if (word.id != pack::CauseId::Must)
            add(name);
        if (word.kind == pack::CauseKind::Step || word.kind == pack::CauseKind::LineOf)
            for (const auto& guide : rest.guides)
                for (const auto& step : guide.steps)
                    add(name + ':' + step.id);
        if (word.kind != pack::CauseKind::LineOf)
            continue;
        for (const auto& situation : rest.situations)
            add(name + ':' + situation.id);
        for (const auto& behaviour : rest.behaviours)
            add(name + ':' + behaviour.id);
    }
    return items;
}

template <typename Part, typename Owner>
FieldSpec causesField(const pack::Pack& rest, const char* member, QString title, Part part,
                      std::vector<std::string> Owner::*value)
{
    auto spec = listField(member, std::move(title), part, value);
    spec.choices = causesOf(rest);
    spec.set = [part, value](pack::Pack& p, const FieldValue& v) {
        const auto& texts = std::get<QStringList>(v);
        if (!texts.isEmpty() && !areCauses(texts))
            return false;
        (part(p).*value).clear();
        for (const auto& text : texts)
            (part(p).*value).push_back(toStd(text));
        return true;
    };
    return spec;
}

template <typename Part> FieldSpec reactionsField(Part part)
{
    return {Kind::List, QStringLiteral("reactions"), Words::tr("What moves the temper"),
            [part](const pack::Pack& p) {
                QStringList all;
                for (const auto& reaction : part(p).reactions)
                    all << reactionText(reaction);
                return FieldValue(all);
            },
            [part](pack::Pack& p, const FieldValue& v) {
                std::vector<pack::Reaction> all;
                for (const auto& text : std::get<QStringList>(v)) {
                    const auto reaction = reactionFrom(text);
                    if (!reaction)
                        return false;
                    all.push_back(*reaction);
                }
                part(p).reactions = std::move(all);
                return true;
            }};
}

template <typename Part> FieldSpec wordsField(const std::string& language, bool several, Part part)
{
    return {Kind::Text, QStringLiteral("text/%1").arg(toQt(language)),
            several ? Words::tr("Says (%1)", "language").arg(toQt(language)) : Words::tr("Says"),
            [part, language](const pack::Pack& p) {
                const auto& text = part(p).text;
                const auto own = text.find(language);
                return FieldValue(own == text.end() ? QString() : toQt(own->second));
            },
            [part, language](pack::Pack& p, const FieldValue& v) {
                const auto text = toStd(std::get<QString>(v));
                if (text.empty() && language != p.language)
                    part(p).text.erase(language);
                else
                    part(p).text[language] = text;
                return true;
            }};
}

/// One of protocol's enumerations by its name; `access(part)` gives it, or an optional of it, by reference.
template <typename Part, typename Access>
FieldSpec nameField(const char* member, QString title, std::vector<widgets::ChoiceItem> choices, Part part,
                    Access access)
{
    FieldSpec spec{Kind::Choice, QString::fromLatin1(member), std::move(title),
                   [part, access](const pack::Pack& p) {
                       const std::optional value(access(part(p)));
                       if (!value)
                           return FieldValue(QString());
                       const auto text = protocol::name(*value);
                       return FieldValue(QString::fromLatin1(text.data(), qsizetype(text.size())));
                   },
                   [part, access](pack::Pack& p, const FieldValue& v) {
                       auto& value = access(part(p));
                       using Held = std::remove_cvref_t<decltype(value)>;
                       using Enum = typename decltype(std::optional(value))::value_type;
                       const auto known = protocol::fromName<Enum>(toStd(std::get<QString>(v)));
                       if constexpr (std::is_same_v<Held, std::optional<Enum>>) {
                           value = known;
                           return true;
                       } else {
                           if (known)
                               value = *known;
                           return known.has_value();
                       }
                   }};
    spec.choices = std::move(choices);
    return spec;
}

template <typename E> QString idOf(E value)
{
    const auto text = protocol::name(value);
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

/// Chosen from what the caller says otherwise.
FieldSpec fromOthers(FieldSpec spec, const Beat& beat, const PracticeCaller& caller)
{
    spec.kind = Kind::Set;
    for (const auto& other : caller.beats)
        if (other.id != beat.id)
            spec.choices.push_back({toQt(other.id), toQt(other.id)});
    return spec;
}

} // namespace

std::vector<FieldSpec> practiceFields(const pack::Sheet& sheet, const pack::Place& place)
{
    const auto part = [at = place.index](auto& p) -> auto&
    {
        return p.practice[at];
    };
    auto situation = textField(Kind::Choice, "situation", Words::tr("Situation"), part, &PracticeCaller::situation);
    situation.choices.push_back({QString(), Words::tr("None")});
    for (const auto& each : sheet.rest().situations)
        situation.choices.push_back({toQt(each.id), toQt(each.title)});
    return {
        textField(Kind::Line, "title", Words::tr("Title"), part, &PracticeCaller::title),
        helped(textField(Kind::Text, "summary", Words::tr("Summary"), part, &PracticeCaller::summary),
               Words::tr("What is to be learnt with this caller.")),
        textField(Kind::Line, "name", Words::tr("What the caller is called"), part, &PracticeCaller::name),
        beside(std::move(situation)),
        flagField(
            "vip", Words::tr("VIP"), part, [](auto& c) -> auto& { return c.vip; }),
        helped(numberField(
                   "temper", Words::tr("Temper at the start"), 0, 100, part, [](auto& c) -> auto& { return c.temper; }),
               Words::tr("0 is calm, 100 beside themselves.")),
        beside(helped(
            numberField(
                "drift", Words::tr("Drift, points a minute"), -60, 60, part, [](auto& c) -> auto& { return c.drift; }),
            Words::tr("Above 0 the caller gets angrier by waiting alone."))),
        helped(numberField(
                   "calm", Words::tr("Won at or under"), 0, 100, part, [](auto& c) -> auto& { return c.calm; }),
               Words::tr("At this temper the caller is won.")),
        beside(helped(
            numberField(
                "leaves", Words::tr("Hangs up at or over"), 1, 100, part, [](auto& c) -> auto& { return c.leaves; }),
            Words::tr("At this temper the caller is lost."))),
        helped(reactionsField(part),
               Words::tr("On each line causes, points, and in brackets how often that counts in one call at the most: "
                         "interrupt, line-again = 8 (3). Points below 0 calm.")),
    };
}

std::vector<FieldSpec> beatFields(const pack::Sheet& sheet, const pack::Place& place)
{
    const auto part = [place](auto& p) -> auto&
    {
        return p.practice[place.index].beats[place.inner];
    };
    const auto& rest = sheet.rest();
    const auto& caller = rest.practice[place.index];
    const auto& beat = caller.beats[place.inner];
    std::vector<FieldSpec> fields;
    auto languages = rest.languages;
    if (std::ranges::find(languages, rest.language) == languages.end())
        languages.insert(languages.begin(), rest.language);
    for (const auto& language : languages)
        fields.push_back(wordsField(language, languages.size() > 1, part));
    fields.push_back(helped(causesField(rest, "on", Words::tr("What brings it"), part, &Beat::on),
                            Words::tr("Causes, one on each line; any of them is enough. The documentation of packs "
                                      "tells what each one means.")));
    auto least = numberField(
        "temper/0", Words::tr("From this temper"), 0, 100, part, [](auto& b) -> auto& { return b.temperMin; });
    auto most = numberField(
        "temper/1", Words::tr("Up to this temper"), 0, 100, part, [](auto& b) -> auto& { return b.temperMax; });
    least.set = [part](pack::Pack& p, const FieldValue& v) {
        const int number = std::get<int>(v);
        if (number < 0 || number > part(p).temperMax)
            return false;
        part(p).temperMin = number;
        return true;
    };
    most.set = [part](pack::Pack& p, const FieldValue& v) {
        const int number = std::get<int>(v);
        if (number > 100 || number < part(p).temperMin)
            return false;
        part(p).temperMax = number;
        return true;
    };
    fields.push_back(std::move(least));
    fields.push_back(beside(std::move(most)));
    fields.push_back(beside(flagField(
        "again", Words::tr("May be said again"), part, [](auto& b) -> auto& { return b.again; })));
    fields.push_back(helped(fromOthers(listField("after", Words::tr("Only after"), part, &Beat::after), beat, caller),
                            Words::tr("One of these was said before. None: it needs nothing before it.")));
    std::vector<widgets::ChoiceItem> conduct{{QString(), Words::tr("None")}};
    for (const auto c : protocol::kCategories)
        conduct.push_back({idOf(c), app::conductText(c)});
    fields.push_back(
        helped(nameField(
                   "breach", Words::tr("Conduct"), std::move(conduct), part, [](auto& b) -> auto& { return b.breach; }),
               Words::tr("The conduct that these words are; agents are to name it.")));
    using protocol::Target;
    fields.push_back(beside(nameField(
        "target", Words::tr("Aimed at"),
        {{idOf(Target::Agent), Words::tr("The agent")},
         {idOf(Target::Staff), Words::tr("Other staff")},
         {idOf(Target::Client), Words::tr("Another customer")},
         {idOf(Target::Other), Words::tr("Somebody else")},
         {idOf(Target::None), Words::tr("Nobody")}},
        part, [](auto& b) -> auto& { return b.target; })));
    fields.push_back(flagField(
        "directed", Words::tr("Meant for somebody, not for the matter"), part,
        [](auto& b) -> auto& { return b.directed; }));
    std::vector<widgets::ChoiceItem> danger{{QString(), Words::tr("None")}};
    for (const auto kind : {protocol::SafetyKind::SelfHarm, protocol::SafetyKind::Child, protocol::SafetyKind::Medical})
        danger.push_back({idOf(kind), app::safetyText(kind)});
    fields.push_back(beside(nameField(
        "safety", Words::tr("Danger"), std::move(danger), part, [](auto& b) -> auto& { return b.safety; })));
    return fields;
}

std::vector<FieldSpec> causeFields(const pack::Sheet& sheet, const pack::Place& place)
{
    const auto part = [at = place.index](auto& p) -> auto&
    {
        return p.scorecard[at];
    };
    return {helped(causesField(sheet.rest(), "shown_by", Words::tr("Shown in practice by"), part,
                               &pack::Criterion::shownBy),
                   Words::tr("Causes, one on each line, for which a practice call gets points here.")),
            beside(helped(causesField(sheet.rest(), "spoilt_by", Words::tr("Spoilt in practice by"), part,
                                      &pack::Criterion::spoiltBy),
                          Words::tr("Causes that take points away.")))};
}

} // namespace evenkeel::trainer
