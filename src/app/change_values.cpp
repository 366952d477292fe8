// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cause_words.h"
#include "app/change_fields.h"
#include "app/fact_words.h"
#include "app/text.h"
#include "pack/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <optional>

namespace evenkeel::app {

namespace {

using nlohmann::ordered_json;
using protocol::Category;
using K = ValueKind;

/// Where translators find the texts of this file.
struct ChangeValues
{
    Q_DECLARE_TR_FUNCTIONS(ChangeValues)
};

constexpr std::string_view kOrder = "#order";

std::string withoutOrder(const std::string& path)
{
    return path.ends_with(kOrder) ? path.substr(0, path.size() - kOrder.size()) : path;
}

QString listed(const QStringList& all)
{
    QStringList lines;
    for (const auto& each : all)
        lines << QStringLiteral("• ") + each;
    return lines.join(QLatin1Char('\n'));
}

QString flagText(bool on)
{
    return on ? ChangeValues::tr("yes") : ChangeValues::tr("no");
}

std::optional<ordered_json> jsonOf(const std::string& value)
{
    auto json = ordered_json::parse(value, nullptr, false);
    return json.is_discarded() ? std::nullopt : std::optional(std::move(json));
}

std::optional<int> numberOf(const std::string& value)
{
    int number = 0;
    const auto* end = value.data() + value.size();
    const auto [at, error] = std::from_chars(value.data(), end, number);
    return error == std::errc{} && at == end ? std::optional(number) : std::nullopt;
}

QString keyText(const std::string& key)
{
    QString text = toQt(key);
    text.replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' '));
    return text.isEmpty() ? text : QString(text[0].toUpper() + text.mid(1));
}

/// Any JSON without its signs; for what this program has no words for.
QString plainText(const ordered_json& value)
{
    if (value.is_string())
        return toQt(value.get<std::string>());
    if (value.is_boolean())
        return flagText(value.get<bool>());
    if (value.is_null())
        return {};
    QStringList parts;
    if (value.is_array()) {
        for (const auto& element : value)
            parts << plainText(element);
        return parts.join(QStringLiteral(", "));
    }
    if (value.is_object()) {
        for (const auto& [key, inside] : value.items())
            parts << ChangeValues::tr("%1: %2", "what, and its value").arg(keyText(key), plainText(inside));
        return parts.join(QStringLiteral("; "));
    }
    return toQt(value.dump());
}

QString plainText(const std::string& value)
{
    const auto json = jsonOf(value);
    if (!json)
        return toQt(value);
    if (!json->is_array())
        return plainText(*json);
    QStringList all;
    for (const auto& element : *json)
        all << plainText(element);
    return listed(all);
}

QString conductIn(const std::string& name)
{
    const auto known = protocol::fromName<Category>(name);
    return known ? conductText(*known) : toQt(name);
}

/// Each line of `value` by `words`.
template <typename Words> QString each(const std::string& value, Words words)
{
    QStringList all;
    for (const auto& line : toQt(value).split(QLatin1Char('\n')))
        all << words(toStd(line));
    return listed(all);
}

/// [from, to]
std::optional<std::pair<int, int>> bandOf(const std::string& value)
{
    const auto json = jsonOf(value);
    if (!json || !json->is_array() || json->size() != 2 || !(*json)[0].is_number_integer() ||
        !(*json)[1].is_number_integer())
        return std::nullopt;
    return std::pair((*json)[0].get<int>(), (*json)[1].get<int>());
}

QString moodsText(int from, int to)
{
    const QLocale locale;
    if (from <= 1 && to >= 5)
        return ChangeValues::tr("any mood, %1 to %2").arg(locale.toLower(moodText(1)), locale.toLower(moodText(5)));
    if (from == to)
        return locale.toLower(moodText(from));
    return ChangeValues::tr("%1 to %2", "from one mood to another")
        .arg(locale.toLower(moodText(from)), locale.toLower(moodText(to)));
}

QString useText(const std::string& use)
{
    if (use == "redirect")
        return ChangeValues::tr("the words of redirects");
    if (use == "warning")
        return ChangeValues::tr("the words of warnings");
    if (use == "end")
        return ChangeValues::tr("the words of the end");
    if (use == "permission")
        return ChangeValues::tr("the words while a supervisor is asked");
    if (use == "safety")
        return ChangeValues::tr("the words when somebody is in danger");
    return toQt(use);
}

QString placeText(const std::string& value, const ChangedPacks& packs)
{
    const auto slash = value.find('/');
    const auto kind = value.substr(0, slash);
    const auto id = slash == std::string::npos ? std::string() : value.substr(slash + 1);
    if (kind == "step")
        return ChangeValues::tr("the step %1").arg(nameIn(packs, "steps", id));
    if (kind == "situation")
        return ChangeValues::tr("the situation %1").arg(nameIn(packs, "situations", id));
    if (kind == "behaviour")
        return ChangeValues::tr("the behaviour %1").arg(nameIn(packs, "behaviours", id));
    return kind == "use" ? useText(id) : toQt(value);
}

QString topicText(const std::string& id, const ChangedPacks& packs)
{
    for (const char* list : {"situations", "behaviours", "root_causes"})
        if (const auto name = nameIn(packs, list, id); name != toQt(id))
            return name;
    return toQt(id);
}

QString stageText(const std::string& value)
{
    if (value == "venting")
        return ChangeValues::tr("venting");
    if (value == "disarmed")
        return ChangeValues::tr("disarmed");
    return value == "connected" ? ChangeValues::tr("connected") : toQt(value);
}

QString channelText(const std::string& value)
{
    if (value == "phone")
        return ChangeValues::tr("on the phone");
    if (value == "chat")
        return ChangeValues::tr("in a chat");
    return value == "in-person" ? ChangeValues::tr("in person") : toQt(value);
}

QString ruleText(K kind, const std::string& value)
{
    if (kind == K::PermissionScope) {
        if (value == "warning")
            return ChangeValues::tr("one warning");
        return value == "call" ? ChangeValues::tr("the rest of the call") : toQt(value);
    }
    if (kind == K::PermissionFallback) {
        if (value == "wait")
            return ChangeValues::tr("the agent may ask again");
        if (value == "allow")
            return ChangeValues::tr("the warning may be given");
        return value == "transfer" ? ChangeValues::tr("the call is handed over") : toQt(value);
    }
    if (value == "call")
        return ChangeValues::tr("for all conduct of the call");
    if (value == "category")
        return ChangeValues::tr("for the same conduct alone");
    return value == "group" ? ChangeValues::tr("for conduct of the same group") : toQt(value);
}

QString recordText(const std::string& value)
{
    constexpr std::array<const char*, pack::kRecordFields.size()> words = {
        QT_TRANSLATE_NOOP("ChangeValues", "conduct"),
        QT_TRANSLATE_NOOP("ChangeValues", "whom it was aimed at"),
        QT_TRANSLATE_NOOP("ChangeValues", "the caller’s words"),
        QT_TRANSLATE_NOOP("ChangeValues", "redirects"),
        QT_TRANSLATE_NOOP("ChangeValues", "warnings"),
        QT_TRANSLATE_NOOP("ChangeValues", "permission"),
        QT_TRANSLATE_NOOP("ChangeValues", "reason"),
        QT_TRANSLATE_NOOP("ChangeValues", "whether the police were told")};
    for (std::size_t i = 0; i < words.size(); ++i)
        if (pack::kRecordFields[i] == value)
            return ChangeValues::tr(words[i]);
    return toQt(value);
}

QString targetText(const std::string& value)
{
    const auto target = protocol::fromName<protocol::Target>(value);
    if (!target)
        return toQt(value);
    switch (*target) {
    case protocol::Target::Agent: return ChangeValues::tr("the agent");
    case protocol::Target::Staff: return ChangeValues::tr("other staff");
    case protocol::Target::Client: return ChangeValues::tr("another customer");
    case protocol::Target::Other: return ChangeValues::tr("somebody else");
    case protocol::Target::None: return ChangeValues::tr("nobody");
    }
    return {};
}

/// One number for all conduct reads as one for each, so that what differs can be seen beside such a list.
std::optional<QString> warningsText(const std::string& value)
{
    const auto json = jsonOf(value);
    if (!json || (!json->is_number_integer() && !json->is_object()))
        return std::nullopt;
    QStringList all;
    for (const auto category : protocol::kCategories) {
        const std::string name(protocol::name(category));
        const auto* count = json->is_object() && json->contains(name) ? &(*json)[name] : &*json;
        if (count->is_number_integer())
            all << ChangeValues::tr("%1: %2", "what, and its value")
                       .arg(conductText(category), QString::number(count->get<int>()));
    }
    return listed(all);
}

std::optional<QString> groupsText(const std::string& value)
{
    const auto json = jsonOf(value);
    if (!json || !json->is_array())
        return std::nullopt;
    QStringList all;
    for (const auto& group : *json) {
        QStringList conduct;
        for (const auto& name : group)
            conduct << (name.is_string() ? conductIn(name.get<std::string>()) : plainText(name));
        all << conduct.join(QStringLiteral(", "));
    }
    return listed(all);
}

std::optional<QString> reactionsText(const std::string& value, const ChangedPacks& packs)
{
    const auto json = jsonOf(value);
    if (!json || !json->is_array())
        return std::nullopt;
    QStringList all;
    for (const auto& reaction : *json) {
        if (!reaction.is_object() || !reaction.contains("on") || !reaction["on"].is_array())
            return std::nullopt;
        QStringList causes;
        for (const auto& cause : reaction["on"])
            causes << (cause.is_string() ? causeMeaning(cause.get<std::string>(), packs) : plainText(cause));
        const int by = reaction.value("by", 0);
        const int most = reaction.value("most", 0);
        const QString points = by < 0 ? ChangeValues::tr("%n point(s) calmer", nullptr, -by)
                                      : ChangeValues::tr("%n point(s) angrier", nullptr, by);
        const QString when = causes.join(ChangeValues::tr(", or ", "between causes"));
        QString text = ChangeValues::tr("%1 when %2", "so many points calmer, and the causes").arg(points, when);
        if (most > 0)
            text = ChangeValues::tr("%1, at the most %n time(s)", nullptr, most).arg(text);
        all << text;
    }
    return listed(all);
}

std::optional<QString> numberText(K kind, const std::string& value)
{
    const auto number = numberOf(value);
    if (!number)
        return std::nullopt;
    const int n = *number;
    switch (kind) {
    case K::Level: return ChangeValues::tr("%1 of 5").arg(n);
    case K::Points: return ChangeValues::tr("%1 of 100").arg(n);
    case K::PerMinute:
        return n < 0 ? ChangeValues::tr("%n point(s) a minute calmer", nullptr, -n)
                     : ChangeValues::tr("%n point(s) a minute angrier", nullptr, n);
    case K::Seconds: return ChangeValues::tr("%n second(s)", nullptr, n);
    case K::TimeLimit: return n == 0 ? ChangeValues::tr("no limit") : ChangeValues::tr("%n minute(s)", nullptr, n);
    case K::Hours: return ChangeValues::tr("%n hour(s)", nullptr, n);
    case K::Days: return ChangeValues::tr("%n day(s)", nullptr, n);
    default: return QLocale().toString(n);
    }
}

std::optional<QString> wordsOf(K kind, const std::string& value, const ChangedPacks& packs)
{
    switch (kind) {
    case K::Text:
    case K::Hidden: return toQt(value);
    case K::List: return each(value, [](const std::string& text) { return toQt(text); });
    case K::Items: return std::nullopt;
    case K::Number:
    case K::Level:
    case K::Points:
    case K::PerMinute:
    case K::Seconds:
    case K::TimeLimit:
    case K::Hours:
    case K::Days: return numberText(kind, value);
    case K::Band:
        if (const auto band = bandOf(value))
            return ChangeValues::tr("%1 to %2 of 100").arg(band->first).arg(band->second);
        return std::nullopt;
    case K::Flag: return value == "true" || value == "false" ? std::optional(flagText(value == "true")) : std::nullopt;
    case K::Place: return placeText(value, packs);
    case K::Step: return nameIn(packs, "steps", value);
    case K::Situation: return nameIn(packs, "situations", value);
    case K::Behaviour: return nameIn(packs, "behaviours", value);
    case K::Use: return useText(value);
    case K::Line: return nameIn(packs, "lines", value);
    case K::Beats: return each(value, [](const std::string& id) { return quoted(toQt(id)); });
    case K::Topics: return each(value, [&](const std::string& id) { return topicText(id, packs); });
    case K::Moods:
        if (const auto band = bandOf(value))
            return moodsText(band->first, band->second);
        return std::nullopt;
    case K::Stage: return stageText(value);
    case K::Channels: return each(value, channelText);
    case K::Conduct: return conductIn(value);
    case K::Conducts: return each(value, conductIn);
    case K::Groups: return groupsText(value);
    case K::Warnings: return warningsText(value);
    case K::PermissionScope:
    case K::PermissionFallback:
    case K::CountScope: return ruleText(kind, value);
    case K::Record: return each(value, recordText);
    case K::Causes: return each(value, [&](const std::string& cause) { return causeMeaning(cause, packs); });
    case K::Reactions: return reactionsText(value, packs);
    case K::Target: return targetText(value);
    case K::Safety:
        if (const auto danger = protocol::fromName<protocol::SafetyKind>(value))
            return safetyText(*danger);
        return std::nullopt;
    }
    return std::nullopt;
}

/// The list that what stands at `path` is one of: "beats"; of a whole section its last part.
std::string listAt(const ChangedField& field)
{
    const auto path = withoutOrder(field.path);
    const auto whole = path.empty() ? field.section : path;
    return whole.substr(whole.rfind('/') == std::string::npos ? 0 : whole.rfind('/') + 1);
}

QString reasonText(const ChangedField& field, const std::string& reason, const ChangedPacks& packs)
{
    for (const auto& pack : packs)
        if (const auto* policy = pack::findPolicy(*pack, field.id))
            for (const auto& each : policy->endReasons)
                if (each.id == reason)
                    return toQt(each.label);
    return toQt(reason);
}

/// What stands in an order.
QString elementText(const ChangedField& field, const std::string& id, const ChangedPacks& packs)
{
    const auto list = listAt(field);
    if (list == "beats")
        return quoted(toQt(id));
    return list == "end_reasons" ? reasonText(field, id, packs) : nameIn(packs, list, id);
}

/// A key in the place of a "*", behind the member `in`.
QString starText(const ChangedField& field, const QString& in, const std::string& key, const ChangedPacks& packs)
{
    if (in == QLatin1String("end_reasons"))
        return reasonText(field, key, packs);
    return in == QLatin1String("text") || in == QLatin1String("beats") ? toQt(key) : conductIn(key);
}

} // namespace

bool isForPeople(const ChangedField& field)
{
    const auto* known = changeField(field.section, withoutOrder(field.path));
    return known == nullptr || known->kind != K::Hidden;
}

QString fieldText(const ChangedField& field, const ChangedPacks& packs)
{
    const auto path = withoutOrder(field.path);
    const auto* known = changeField(field.section, path);
    QString text;
    if (known != nullptr && known->text != nullptr) {
        text = QCoreApplication::translate("ChangeFields", known->text);
        const auto wanted =
            QString::fromLatin1(known->path.data(), qsizetype(known->path.size())).split(QLatin1Char('/'));
        const auto parts = toQt(path).split(QLatin1Char('/'));
        QStringList keys;
        for (qsizetype i = 1; i < wanted.size() && i < parts.size(); ++i)
            if (wanted[i] == QLatin1String("*"))
                keys << starText(field, parts[i - 1], toStd(parts[i]), packs);
        if (keys.size() == 1)
            text = text.contains(QLatin1String("%1")) ? text.arg(keys[0]) : text;
        else if (keys.size() == 2)
            text = text.arg(keys[0], keys[1]);
    } else {
        QStringList words;
        for (const auto& part : toQt(path).split(QLatin1Char('/')))
            words << keyText(toStd(part));
        text = words.join(QStringLiteral(" · "));
    }
    return path == field.path ? text : ChangeValues::tr("Order: %1").arg(text);
}

QString valueText(const ChangedField& field, const std::string& value, const ChangedPacks& packs)
{
    if (value.empty())
        return {};
    if (field.path.ends_with(kOrder))
        return each(value, [&](const std::string& id) { return elementText(field, id, packs); });
    const auto* known = changeField(field.section, field.path);
    const auto words = known == nullptr ? std::nullopt : wordsOf(known->kind, value, packs);
    return words ? *words : plainText(value);
}

} // namespace evenkeel::app
