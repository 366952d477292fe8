// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fact_words.h"
#include "pack/items.h"
#include "pack/names.h"
#include "pack/rules.h"
#include "ui/trainer/field_access.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel::trainer {

namespace {

using Kind = FieldSpec::Kind;
using protocol::Category;
using protocol::CategorySet;
using protocol::Policy;

/// Where translators find the texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PolicyFields)
};

QString idOf(Category c)
{
    const auto name = protocol::name(c);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

std::vector<widgets::ChoiceItem> categoryItems()
{
    std::vector<widgets::ChoiceItem> items;
    for (const auto c : protocol::kCategories)
        items.push_back({idOf(c), app::conductText(c)});
    return items;
}

QStringList idsOf(const CategorySet& set)
{
    QStringList ids;
    for (const auto c : protocol::kCategories)
        if (set.contains(c))
            ids << idOf(c);
    return ids;
}

CategorySet setOf(const QStringList& ids)
{
    CategorySet set;
    for (const auto& id : ids)
        if (const auto c = protocol::fromName<Category>(app::toStd(id.trimmed())))
            set.insert(*c);
    return set;
}

template <typename Part>
FieldSpec categoriesField(const char* member, QString title, Part part, CategorySet Policy::*value)
{
    FieldSpec spec{Kind::Set, QString::fromLatin1(member), std::move(title),
                   [part, value](const pack::Pack& p) { return FieldValue(idsOf(part(p).*value)); },
                   [part, value](pack::Pack& p, const FieldValue& v) {
                       part(p).*value = setOf(std::get<QStringList>(v));
                       return true;
                   }};
    spec.choices = categoryItems();
    return spec;
}

/// Words of the protocol of one use, to choose one.
std::vector<widgets::ChoiceItem> linesFor(const pack::Sheet& sheet, const char* use)
{
    std::vector<widgets::ChoiceItem> items{{QString(), Words::tr("None")}};
    for (const auto& line : sheet.lines())
        if (line->use == use)
            items.push_back({app::toQt(line->id), app::toQt(pack::wordingOf(sheet.rest(), *line, {}).brief)});
    return items;
}

template <typename Part>
FieldSpec lineField(const pack::Sheet& sheet, const char* use, const QString& title, Part part,
                    protocol::ProtocolLines Policy::*lines)
{
    FieldSpec spec{Kind::Choice, QStringLiteral("lines/%1").arg(QLatin1String(use)), title,
                   [part, lines](const pack::Pack& p) { return FieldValue(app::toQt((part(p).*lines).fallback)); },
                   [part, lines](pack::Pack& p, const FieldValue& v) {
                       (part(p).*lines).fallback = app::toStd(std::get<QString>(v));
                       return true;
                   }};
    spec.choices = linesFor(sheet, use);
    return spec;
}

/// "hate: end-hate", one on each line.
template <typename Part>
FieldSpec ownLinesField(const char* use, const QString& title, Part part, protocol::ProtocolLines Policy::*lines)
{
    return {Kind::List, QStringLiteral("lines/%1/own").arg(QLatin1String(use)), title,
            [part, lines](const pack::Pack& p) {
                QStringList all;
                for (const auto c : protocol::kCategories)
                    if (const auto& id = (part(p).*lines).byCategory[index(c)]; !id.empty())
                        all << QStringLiteral("%1: %2").arg(idOf(c), app::toQt(id));
                return FieldValue(all);
            },
            [part, lines](pack::Pack& p, const FieldValue& v) {
                std::array<std::string, protocol::kCategoryCount> all;
                for (const auto& text : std::get<QStringList>(v)) {
                    const auto category =
                        protocol::fromName<Category>(app::toStd(text.section(QLatin1Char(':'), 0, 0).trimmed()));
                    const auto id = app::toStd(text.section(QLatin1Char(':'), 1).trimmed());
                    if (!category || !pack::isId(id))
                        return false;
                    all[index(*category)] = id;
                }
                (part(p).*lines).byCategory = all;
                return true;
            }};
}

template <typename Part> FieldSpec groupsField(Part part)
{
    return {Kind::List, QStringLiteral("groups"), Words::tr("Groups of conduct"),
            [part](const pack::Pack& p) {
                QStringList all;
                for (const auto& group : part(p).groups)
                    all << idsOf(group).join(QStringLiteral(", "));
                return FieldValue(all);
            },
            [part](pack::Pack& p, const FieldValue& v) {
                std::vector<CategorySet> groups;
                for (const auto& text : std::get<QStringList>(v)) {
                    const auto ids = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
                    for (const auto& id : ids)
                        if (!protocol::fromName<Category>(app::toStd(id.trimmed())))
                            return false;
                    groups.push_back(setOf(ids));
                }
                part(p).groups = std::move(groups);
                return true;
            }};
}

/// "Insulting words [insult, slur]", one on each line. Reasons keep their ids as long as their labels or places stay.
template <typename Part> FieldSpec reasonsField(Part part)
{
    return {
        Kind::List, QStringLiteral("end_reasons"), Words::tr("Reasons for the end"),
        [part](const pack::Pack& p) {
            QStringList all;
            for (const auto& reason : part(p).endReasons) {
                const auto ids = idsOf(reason.categories);
                all << (ids.isEmpty()
                            ? app::toQt(reason.label)
                            : QStringLiteral("%1 [%2]").arg(app::toQt(reason.label), ids.join(QStringLiteral(", "))));
            }
            return FieldValue(all);
        },
        [part](pack::Pack& p, const FieldValue& v) {
            const auto old = part(p).endReasons;
            const auto& texts = std::get<QStringList>(v);
            std::vector<protocol::EndReason> reasons;
            std::vector<std::string> taken;
            for (qsizetype i = 0; i < texts.size(); ++i) {
                protocol::EndReason reason;
                QString label = texts[i].trimmed();
                if (const auto open = label.lastIndexOf(QLatin1Char('['));
                    open >= 0 && label.endsWith(QLatin1Char(']'))) {
                    for (const auto& id : label.mid(open + 1).chopped(1).split(QLatin1Char(','), Qt::SkipEmptyParts))
                        if (!protocol::fromName<Category>(app::toStd(id.trimmed())))
                            return false;
                    reason.categories =
                        setOf(label.mid(open + 1).chopped(1).split(QLatin1Char(','), Qt::SkipEmptyParts));
                    label = label.left(open).trimmed();
                }
                reason.label = app::toStd(label);
                const auto same = std::ranges::find(old, reason.label, &protocol::EndReason::label);
                if (same != old.end())
                    reason.id = same->id;
                else if (texts.size() == std::ssize(old))
                    reason.id = old[static_cast<std::size_t>(i)].id;
                if (reason.id.empty() || std::ranges::find(taken, reason.id) != taken.end())
                    reason.id = "reason-" + std::to_string(i + 1);
                while (std::ranges::find(taken, reason.id) != taken.end())
                    reason.id += "-2";
                taken.push_back(reason.id);
                reasons.push_back(std::move(reason));
            }
            part(p).endReasons = std::move(reasons);
            return true;
        }};
}

template <typename Part> std::vector<FieldSpec> warningFields(Part part)
{
    std::vector<FieldSpec> fields;
    for (const auto c : protocol::kCategories) {
        auto field = numberField(
            "warnings", Words::tr("Warnings: %1").arg(app::conductText(c)), 0, 9,
            part, [c](auto& p) -> auto& { return p.warnings[index(c)]; });
        field.member += QLatin1Char('/') + idOf(c);
        field.beside = c != Category::Insult;
        if (c == protocol::kCategories.back())
            field.help = Words::tr("How many warnings the agent gives before the call may be ended, for each kind of "
                                   "conduct, 0 to 9.");
        fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace

std::vector<FieldSpec> policyFields(const pack::Sheet& sheet, const pack::Place& place)
{
    const auto part = [at = place.index](auto& p) -> auto&
    {
        return p.policies[at];
    };
    std::vector<FieldSpec> fields{
        textField(Kind::Line, "title", Words::tr("Title"), part, &Policy::title),
        helped(textField(Kind::Text, "summary", Words::tr("Summary"), part, &Policy::summary),
               Words::tr("One plain paragraph for the agent.")),
        helped(numberField(
                   "redirect_min", Words::tr("Redirects first"), 0, 9, part,
                   [](auto& p) -> auto& { return p.redirectMin; }),
               Words::tr("How often the agent leads the conversation back before a warning may follow.")),
    };
    for (auto& field : warningFields(part))
        fields.push_back(std::move(field));
    const std::vector<FieldSpec> more{
        helped(flagField(
                   "permission/required", Words::tr("Permission"), part,
                   [](auto& p) -> auto& { return p.permission.required; }),
               Words::tr("Yes: a supervisor has to allow each warning.")),
        helped(enumField(
                   "permission/scope", Words::tr("A permission holds for"),
                   {{QStringLiteral("warning"), Words::tr("One warning")},
                    {QStringLiteral("call"), Words::tr("The rest of the call")}},
                   part, [](auto& p) -> auto& { return p.permission.scope; }, pack::kPermissionScopeNames),
               Words::tr("How long what a supervisor allowed goes on being allowed.")),
        helped(numberField(
                   "permission/timeout_s", Words::tr("Wait for an answer, seconds"), 5, 3600, part,
                   [](auto& p) -> auto& { return p.permission.timeoutS; }),
               Words::tr("After so long without an answer the call goes on as chosen beside.")),
        beside(helped(enumField(
                          "permission/fallback", Words::tr("If nobody answers"),
                          {{QStringLiteral("wait"), Words::tr("Ask again")},
                           {QStringLiteral("allow"), Words::tr("The warning may be given")},
                           {QStringLiteral("transfer"), Words::tr("Hand the call over")}},
                          part, [](auto& p) -> auto& { return p.permission.fallback; }, pack::kPermissionFallbackNames),
                      Words::tr("What becomes of a request that times out."))),
        helped(categoriesField("immediate", Words::tr("May be ended at once"), part, &Policy::immediate),
               Words::tr("Conduct after which no redirect and no further warning is needed.")),
        helped(categoriesField("notify_at_once", Words::tr("Tell a supervisor at once"), part, &Policy::notifyAtOnce),
               Words::tr("Conduct that alerts a supervisor as soon as it is named; a threat always does.")),
        helped(flagField(
                   "directed_only", Words::tr("Only what is aimed at the agent counts"), part,
                   [](auto& p) -> auto& { return p.directedOnly; }),
               Words::tr("Yes: swearing at the matter is noted and opens nothing.")),
        helped(enumField(
                   "count_scope", Words::tr("Warnings count"),
                   {{QStringLiteral("call"), Words::tr("For all conduct of the call")},
                    {QStringLiteral("category"), Words::tr("For the same conduct alone")},
                    {QStringLiteral("group"), Words::tr("For conduct of the same group")}},
                   part, [](auto& p) -> auto& { return p.countScope; }, pack::kCountScopeNames),
               Words::tr("Whether a warning for one kind of conduct counts for another, too.")),
        helped(groupsField(part), Words::tr("Conduct that is counted together, one group on each line: insult, slur.")),
        helped(numberField(
                   "carry_over/calls", Words::tr("Earlier calls that still count"), 0, 20, part,
                   [](auto& p) -> auto& { return p.carryOver.calls; }),
               Words::tr("Warnings of so many of the same caller’s latest calls count in this one.")),
        beside(helped(numberField(
                          "carry_over/days", Words::tr("…if not older than, days"), 0, 366, part,
                          [](auto& p) -> auto& { return p.carryOver.days; }),
                      Words::tr("0: warnings of earlier calls never count."))),
        helped(numberField(
                   "time_limit_min", Words::tr("Limit for the same demand, minutes"), 0, 600, part,
                   [](auto& p) -> auto& { return p.timeLimitMin; }),
               Words::tr("After so long with the same demand the agent may end the call. 0: there is no limit.")),
        helped(flagField(
                   "agent_may_end", Words::tr("The agent may end the call"), part,
                   [](auto& p) -> auto& { return p.agentMayEnd; }),
               Words::tr("No: only a supervisor ends it; the agent can transfer. Ending early stays possible and is "
                         "reviewed.")),
        helped(flagField(
                   "end_statement_required", Words::tr("The end is announced"), part,
                   [](auto& p) -> auto& { return p.endStatementRequired; }),
               Words::tr("Yes: the agent says why the call ends before ending it.")),
        helped(reasonsField(part), Words::tr("What the agent chooses from, one on each line. In brackets the conduct "
                                             "for which it is offered first: Hate speech [hate].")),
        helped(numberField(
                   "recovery_s", Words::tr("Pause after such a call, seconds"), 0, 3600, part,
                   [](auto& p) -> auto& { return p.recoveryS; }),
               Words::tr("The agent’s time to breathe. It is in no score.")),
        helped(numberField(
                   "review/due_h", Words::tr("Reviewed within, hours"), 1, 720, part,
                   [](auto& p) -> auto& { return p.review.dueH; }),
               Words::tr("By when a supervisor looks at a call that ended by the protocol.")),
        beside(helped(numberField(
                          "review/answer_days", Words::tr("Time to answer a score, days"), 1, 60, part,
                          [](auto& p) -> auto& { return p.review.answerDays; }),
                      Words::tr("How long the agent may acknowledge or dispute it."))),
        helped(listField("follow_up", Words::tr("What the house does afterwards"), part, &Policy::followUp),
               Words::tr("Told to the agent after such a call, one on each line.")),
        helped(lineField(sheet, "redirect", Words::tr("Words of a redirect"), part, &Policy::redirectLines),
               Words::tr("Shown to be read out, for all conduct that has none of its own.")),
        helped(lineField(sheet, "warning", Words::tr("Words of a warning"), part, &Policy::warningLines),
               Words::tr("Shown to be read out, for all conduct that has none of its own.")),
        helped(lineField(sheet, "end", Words::tr("Words of the end"), part, &Policy::endLines),
               Words::tr("Shown to be read out, for all conduct that has none of its own.")),
        helped(ownLinesField("redirect", Words::tr("Own redirects"), part, &Policy::redirectLines),
               Words::tr("The conduct and the id of a line, one pair on each line: hate: redirect-hate.")),
        beside(ownLinesField("warning", Words::tr("Own warnings"), part, &Policy::warningLines)),
        beside(ownLinesField("end", Words::tr("Own ends"), part, &Policy::endLines)),
    };
    fields.insert(fields.end(), more.begin(), more.end());
    auto record = listField("record_fields", Words::tr("What the record needs"), part, &Policy::recordFields);
    record.kind = Kind::Set;
    record.help = Words::tr("What has to stand in the record of a call that the agent ended.");
    const QString names[] = {Words::tr("Conduct"),   Words::tr("Aimed at"),   Words::tr("The caller’s words"),
                             Words::tr("Redirects"), Words::tr("Warnings"),   Words::tr("Permission"),
                             Words::tr("Reason"),    Words::tr("Police told")};
    for (std::size_t i = 0; i < pack::kRecordFields.size(); ++i)
        record.choices.push_back(
            {QString::fromLatin1(pack::kRecordFields[i].data(), qsizetype(pack::kRecordFields[i].size())), names[i]});
    fields.push_back(std::move(record));
    fields.push_back(helped(textField(Kind::Text, "disclaimer", Words::tr("Disclaimer"), part, &Policy::disclaimer),
                            Words::tr("Shown beside the policy: information, not legal advice.")));
    return fields;
}

} // namespace evenkeel::trainer
