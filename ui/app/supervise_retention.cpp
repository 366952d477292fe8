// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/supervise_retention.h"

#include "app/error_text.h"
#include "app/logging.h"
#include "app/outcome_words.h"
#include "app/text.h"
#include "store/call_log.h"
#include "store/call_values.h"
#include "store/database.h"
#include "ui/supervisor/retention_page.h"
#include "ui/supervisor/supervisor_screen.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace evenkeel::ui {

using supervisor::RetentionPage;
using supervisor::RetentionRow;
using supervisor::RetentionTally;
using Answer = app::LogReader::Answer;

namespace {

const auto kRules = QStringLiteral("retention");
const auto kPlan = QStringLiteral("retention.plan");

RetentionRow rowOf(const store::RetentionRule& rule)
{
    return {rule.days, app::toQt(rule.outcome), rule.action == store::RetentionAction::Drop};
}

std::vector<store::RetentionRule> rulesOf(const std::vector<RetentionRow>& rows)
{
    std::vector<store::RetentionRule> rules;
    for (const auto& row : rows)
        rules.push_back({row.days, app::toStd(row.outcome),
                         row.drops ? store::RetentionAction::Drop : store::RetentionAction::ErasePrivate});
    return rules;
}

/// Those of the pack, and others that occur in the log.
std::vector<widgets::ChoiceItem> outcomesOf(const std::vector<std::string>& inLog, const pack::Pack* pack)
{
    std::vector<widgets::ChoiceItem> items;
    const auto add = [&](const std::string& id) {
        const auto name = app::toQt(id);
        if (!id.empty() && std::ranges::find(items, name, &widgets::ChoiceItem::id) == items.end())
            items.push_back({name, app::outcomeLabel(pack, id)});
    };
    if (pack != nullptr)
        for (const auto& outcome : pack->wrapUp.outcomes)
            add(outcome.id);
    for (const auto& id : inLog)
        add(id);
    return items;
}

} // namespace

SuperviseRetention::SuperviseRetention(const Supervise& tools, QObject* parent)
    : QObject(parent)
    , m_tools(tools)
    , m_page(new RetentionPage)
    , m_worker(tools.workspace.dataFolder())
{
    m_tools.screen.addPage(tr("Retention"), m_page);
    connect(&m_tools.screen, &supervisor::SupervisorScreen::pageShown, this, [this](const QString& id) {
        if (id == m_page->objectName())
            refresh();
    });
    connect(&m_tools.reader, &app::LogReader::failed, this, [this](const QString& topic, const Error& why) {
        if (topic == kRules || topic == kPlan)
            m_page->refuse(app::errorText(why));
    });
    connect(m_page, &RetentionPage::planWanted, this, &SuperviseRetention::count);
    connect(m_page, &RetentionPage::rulesWanted, this, &SuperviseRetention::change);
    connect(m_page, &RetentionPage::applyWanted, this, &SuperviseRetention::apply);
    connect(m_page, &RetentionPage::cancelWanted, this, [this] {
        if (m_cancelled)
            *m_cancelled = true;
    });
}

SuperviseRetention::~SuperviseRetention() = default;

store::Doer SuperviseRetention::doer() const
{
    return {m_tools.workspace.agent(), "supervisor", m_tools.clock.wall()};
}

void SuperviseRetention::refresh()
{
    m_tools.reader.ask(kRules, [this, pack = m_tools.workspace.pack()](store::Database& database) -> Answer {
        store::CallLog log(database);
        const auto rules = store::Retention(log).rules();
        const auto values = store::callValues(database);
        return [this, rules, values, pack] {
            if (!rules || !values) {
                const auto& error = rules ? values.error() : rules.error();
                app::logger()->warn("retention rules not read: {}", error.key);
                m_page->refuse(app::errorText(error));
                return;
            }
            Rules rows;
            std::ranges::transform(*rules, std::back_inserter(rows), rowOf);
            m_page->showRules(rows, outcomesOf(values->outcomes, pack.get()));
        };
    });
}

void SuperviseRetention::count()
{
    m_tools.reader.ask(kPlan, [this, now = m_tools.clock.wall()](store::Database& database) -> Answer {
        store::CallLog log(database);
        const auto plan = store::Retention(log).plan(now);
        return [this, plan] {
            if (!plan) {
                m_page->refuse(app::errorText(plan.error()));
                return;
            }
            std::vector<RetentionTally> tallies;
            for (const auto& one : *plan)
                tallies.push_back({one.calls, one.held, one.waiting});
            m_page->showPlan(tallies);
        };
    });
}

void SuperviseRetention::change(const Rules& rules, const Rules& seen)
{
    m_worker.start([this, rules = rulesOf(rules), seen = rulesOf(seen),
                    who = doer()](const Result<store::Database*>& database, const std::atomic<bool>&) -> Answer {
        Result<void> done;
        if (database) {
            store::CallLog log(**database);
            done = store::Retention(log).setRules(rules, who, seen);
        } else {
            done = tl::unexpected(database.error());
        }
        return [this, done] {
            refresh();
            if (!done)
                m_page->refuse(app::errorText(done.error()));
        };
    });
}

void SuperviseRetention::apply(const Rules& seen)
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_worker.start([this, seen = rulesOf(seen), who = doer(), cancelled = m_cancelled](
                       const Result<store::Database*>& database, const std::atomic<bool>& stop) -> Answer {
        Result<store::RetentionProgress> done = store::RetentionProgress{};
        int copies = 0;
        if (database) {
            store::CallLog log(**database);
            done = store::Retention(log).apply(
                who,
                [&](const store::RetentionProgress& progress) {
                    m_worker.tell([this, progress] { m_page->showProgress(progress.calls, progress.all); });
                    return !stop && !*cancelled;
                },
                seen);
            copies = (*database)->backupCount();
        } else {
            done = tl::unexpected(database.error());
        }
        return [this, done, copies] {
            if (done)
                m_page->showDone({done->calls, done->dropped, done->finished, copies});
            else
                m_page->refuse(app::errorText(done.error()));
        };
    });
}

} // namespace evenkeel::ui
