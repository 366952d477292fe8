// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/facts.h"

#include "app/change_words.h"
#include "app/error_text.h"
#include "app/paths.h"
#include "app/roles.h"
#include "app/text.h"
#include "pack/rules.h"
#include "store/sqlite_version.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace evenkeel::ui {

namespace {

using app::toQt;
using app::toStd;

constexpr int kRecentCalls = 6;

/// Where translators find the texts of this file.
struct DeskFacts
{
    Q_DECLARE_TR_FUNCTIONS(DeskFacts)
};

QDateTime localTime(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
}

QString when(Timestamp at)
{
    const auto moment = localTime(at);
    const QString time = QLocale().toString(moment.time(), QLocale::ShortFormat);
    const auto today = QDate::currentDate();
    if (moment.date() == today)
        return DeskFacts::tr("Today %1").arg(time);
    if (moment.date() == today.addDays(-1))
        return DeskFacts::tr("Yesterday %1").arg(time);
    return QLocale().toString(moment.date(), QLocale::ShortFormat) + QLatin1Char(' ') + time;
}

QString who(const store::CallSummary& call)
{
    return toQt(call.callerName.empty() ? call.callerNumber : call.callerName);
}

template <typename Choices> QString labelOf(const Choices& choices, const std::string& id)
{
    const auto it = std::find_if(choices.begin(), choices.end(), [&](const auto& choice) { return choice.id == id; });
    return it == choices.end() ? toQt(id) : toQt(it->label);
}

/// The agent's own word for how a call went, else how it ended.
QString outcome(const store::CallSummary& call, const pack::Pack* pack)
{
    if (!call.outcome.empty())
        return pack ? labelOf(pack->wrapUp.outcomes, call.outcome) : toQt(call.outcome);
    if (call.ending == "caller-hung-up")
        return DeskFacts::tr("Caller hung up");
    if (call.ending == "dropped")
        return DeskFacts::tr("Line dropped");
    if (call.ending == "transferred")
        return DeskFacts::tr("Transferred");
    if (call.ending == "by-agent")
        return DeskFacts::tr("Ended by the agent");
    if (call.ending == "overridden")
        return DeskFacts::tr("Ended early");
    return call.ending.empty() ? DeskFacts::tr("Interrupted") : DeskFacts::tr("Not wrapped up");
}

QString titled(const pack::Pack& pack)
{
    return toQt(pack.title) + QLatin1Char(' ') + toQt(pack.revision);
}

settings::PackFacts packFacts(app::Workspace& workspace, const PackChoices& packs)
{
    settings::PackFacts facts;
    for (const auto& pack : packs.shipped)
        facts.shipped.push_back({pack.id, pack.title, pack.language});
    facts.chosen = workspace.settings().text(app::setting::kPack);
    facts.error = packs.error ? app::errorText(*packs.error) : QString();
    if (const auto& pack = workspace.pack())
        facts.inUse = titled(*pack);
    const auto& origin = workspace.packOrigin();
    if (workspace.pack() && pack::isId(toStd(facts.chosen))) {
        if (const auto& p = origin.publication)
            facts.source = DeskFacts::tr("Published by %1 on %2.").arg(toQt(p->actor), when(p->at));
        else
            facts.source = DeskFacts::tr("As it came with the program; nothing is published.");
    }
    if (!origin.refused.empty())
        facts.source += QLatin1Char(' ') + DeskFacts::tr("Revision %1 is not used: %2")
                                               .arg(toQt(origin.refused.front().publication.revision),
                                                    app::errorText(origin.refused.front().why));
    return facts;
}

std::vector<settings::Option> policyOptions(const app::Workspace& workspace)
{
    std::vector<settings::Option> options;
    if (const auto& pack = workspace.pack()) {
        for (const auto& policy : pack->policies)
            options.push_back({toQt(policy.id), toQt(policy.title), toQt(policy.summary), toQt(policy.disclaimer)});
    }
    return options;
}

} // namespace

agent::DeskLists deskLists(const pack::Pack& pack)
{
    agent::DeskLists lists;
    for (const auto& situation : pack.situations)
        lists.situations.push_back({situation.id, situation.title});
    for (const auto& route : pack.routes)
        lists.routes.push_back({route.id, route.label});
    lists.calm = pack.calmCard;
    lists.repeatBack = pack.repeatBack;
    lists.techniques = pack.techniques;
    return lists;
}

agent::NewsView newsView(const app::PackNews& news)
{
    agent::NewsView view;
    view.title = toQt(news.title) + QLatin1Char(' ') + toQt(news.to);
    view.note = toQt(news.note);
    for (const auto& change : news.changes)
        view.items.push_back({app::whatText(change.what), app::sectionText(change.section), app::itemText(change)});
    return view;
}

std::vector<agent::RecentCall> recentCalls(const app::Workspace& workspace)
{
    std::vector<agent::RecentCall> recent;
    const auto* log = workspace.log();
    if (!log)
        return recent;
    store::CallFilter filter;
    filter.limit = kRecentCalls;
    for (const auto& call : log->list(filter).value_or(std::vector<store::CallSummary>{}))
        recent.push_back({toQt(call.id), when(call.startedAt), who(call), outcome(call, workspace.pack().get())});
    return recent;
}

agent::InterruptedCall interruptedCall(const store::CallSummary& call)
{
    return {toQt(call.id), who(call), when(call.startedAt), call.length.value_or(Millis{})};
}

settings::SettingsFacts settingsFacts(app::Workspace& workspace, const PackChoices& packs,
                                      const QString& softphoneStatus)
{
    auto& stored = workspace.settings();
    settings::SettingsFacts facts;
    facts.theme = stored.text(app::setting::kTheme);
    facts.language = stored.text(app::setting::kLanguage);
    facts.textScale = theme::percent();
    facts.alwaysOnTop = stored.flag(app::setting::kAlwaysOnTop);
    facts.reduceMotion = stored.flag(app::setting::kReduceMotion);
    if (const auto* database = workspace.database()) {
        const auto lock = app::roleState(*database, app::Role::Supervisor, app::Clock::system());
        if (lock && lock->set)
            facts.lockMinutes = stored.number(app::setting::kLockMinutes);
    }
    facts.agent = stored.text(app::setting::kAgent);
    facts.company = stored.text(app::setting::kCompany);
    facts.loginName = toQt(app::loginName());
    facts.guide = stored.text(app::setting::kGuide);
    facts.baresip = stored.text(app::setting::kBaresip);
    facts.softphoneStatus = softphoneStatus;
    facts.pack = packFacts(workspace, packs);
    facts.policies = policyOptions(workspace);
    if (const auto& pack = workspace.pack()) {
        for (const auto& guide : pack->guides)
            facts.guides.push_back({toQt(guide.id), toQt(guide.title)});
        if (!pack::findGuide(*pack, toStd(facts.guide)) && !pack->guides.empty())
            facts.guide = toQt(pack->guides.front().id);
    }
    if (const auto* policy = workspace.policy())
        facts.policy = toQt(policy->id);
    return facts;
}

settings::FirstFacts firstFacts(app::Workspace& workspace, const PackChoices& packs)
{
    settings::FirstFacts facts;
    facts.agent = toQt(app::loginName());
    facts.language = workspace.settings().text(app::setting::kLanguage);
    facts.pack = packFacts(workspace, packs);
    facts.policies = policyOptions(workspace);
    if (const auto* policy = workspace.policy())
        facts.policy = toQt(policy->id);
    facts.ready = workspace.policy() != nullptr;
    return facts;
}

settings::AboutFacts aboutFacts(app::Workspace& workspace)
{
    settings::AboutFacts facts;
    facts.version = app::version();
    facts.dataFolder = workspace.dataFolder();
    if (const auto* database = workspace.database())
        facts.sqlite = store::sqliteVersion(*database);
    if (const auto& pack = workspace.pack()) {
        facts.pack = titled(*pack);
        for (const auto& policy : pack->policies)
            facts.policies.push_back({toQt(policy.title), toQt(policy.disclaimer)});
    }
    return facts;
}

} // namespace evenkeel::ui
