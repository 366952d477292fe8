// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/train_try.h"

#include "app/error_text.h"
#include "app/policy_lines.h"
#include "app/replay.h"
#include "app/text.h"
#include "call/retrial.h"
#include "store/call_log.h"
#include "ui/trainer/trainer_screen.h"
#include "ui/trainer/try_page.h"
#include "ui/widgets/timer_label.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace evenkeel::ui {

using app::toQt;
using trainer::TryFacts;
using trainer::TryPage;

namespace {

/// So many calls of the pack are gone through: some weeks of an agent, some days of a team.
constexpr int kMostCalls = 200;
/// And so many calls are looked at for them, whatever they were led by.
constexpr int kMostLooked = 1000;

QString callText(const store::CallSummary& call)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(call.startedAt.time_since_epoch().count());
    return TrainTry::tr("%1, %2", "when a call was, and whose")
        .arg(QLocale().toString(at, QLocale::ShortFormat), toQt(call.agent));
}

/// What stands in the log there, in words: what it was, and when in the call.
QString actText(const store::CallLog& log, const std::string& call, const call::Refusal& refusal)
{
    QString title = toQt(refusal.kind);
    if (const auto replay = app::readReplay(log, call)) {
        const auto& rows = replay->view.rows;
        const auto row = std::ranges::find(rows, refusal.seq, &app::ReplayRow::seq);
        if (row != rows.end())
            title = row->title;
    }
    return TrainTry::tr("%1 at %2", "what was done, and when in the call").arg(title, widgets::clockText(refusal.at));
}

/// On the reader's thread.
void tryAll(store::Database& database, const pack::Pack& draft, TryFacts& facts)
{
    const store::CallLog log(database);
    store::CallFilter filter;
    filter.limit = kMostLooked;
    const auto calls = log.list(filter);
    if (!calls) {
        facts.good = false;
        facts.summary = app::errorText(calls.error());
        return;
    }
    int tried = 0, acts = 0, touched = 0;
    for (const auto& call : *calls) {
        if (call.pack != draft.id || !call.length)
            continue;
        if (++tried > kMostCalls)
            break;
        const auto entries = log.entries(call.id);
        if (!entries) {
            facts.refusals.push_back({callText(call), QString(), app::errorText(entries.error())});
            continue;
        }
        const auto* policy = pack::findPolicy(draft, call.policy);
        if (policy == nullptr) {
            ++touched;
            facts.refusals.push_back({callText(call), TrainTry::tr("The whole call"),
                                      app::errorText({Errc::NotFound, "policy.unknown", call.policy})});
            continue;
        }
        const auto full = app::withLines(*policy, draft);
        const auto result = call::retried({draft, full}, *entries);
        acts += result.acts;
        touched += result.refusals.empty() ? 0 : 1;
        for (const auto& refusal : result.refusals) {
            auto why = app::errorText(refusal.error);
            facts.refusals.push_back({callText(call), actText(log, call.id, refusal), why});
        }
    }
    tried = std::min(tried, kMostCalls);
    facts.good = facts.refusals.empty();
    if (tried == 0)
        facts.summary = TrainTry::tr("No finished call on record was led by this pack.");
    else if (facts.good)
        facts.summary = TrainTry::tr("Calls: %1. Acts in them: %2. The draft would refuse none.").arg(tried).arg(acts);
    else
        facts.summary = TrainTry::tr("Calls: %1. Acts in them: %2. The draft would refuse: %3, in calls: %4.")
                            .arg(tried)
                            .arg(acts)
                            .arg(facts.refusals.size())
                            .arg(touched);
}

} // namespace

TrainTry::TrainTry(const Train& tools, QObject* parent)
    : QObject(parent)
    , m_tools(tools)
    , m_page(new TryPage)
{
    m_tools.screen.addPage(tr("Try it"), m_page);
    connect(&m_tools.screen, &trainer::TrainerScreen::pageShown, this, [this](const QString& id) {
        if (id == m_page->objectName())
            refresh();
    });
    connect(&m_tools.draft, &TrainDraft::opened, this, [this] {
        m_facts = {};
        refresh();
    });
    connect(&m_tools.draft, &TrainDraft::checked, this, [this] { refresh(); });
    connect(&m_tools.reader, &app::LogReader::failed, this, [this](const QString& topic, const Error& why) {
        if (topic != QLatin1String("try"))
            return;
        m_facts.calls = TryFacts::Calls::Tried;
        m_facts.good = false;
        m_facts.summary = app::errorText(why);
        m_page->setFacts(m_facts);
    });
    connect(m_page, &TryPage::callsAsked, this, &TrainTry::tryCalls);
    connect(m_page, &TryPage::practiseAsked, this, [this](const QString& caller) {
        if (const auto* draft = m_tools.draft.draft())
            Q_EMIT practiseAsked(draft->pack(), caller);
    });
    refresh();
}

void TrainTry::refresh()
{
    const auto* draft = m_tools.draft.draft();
    if (draft == nullptr)
        return;
    const auto& pack = draft->sheet().rest();
    m_facts.callers.clear();
    for (const auto& caller : pack.practice)
        m_facts.callers.push_back({toQt(caller.id), toQt(caller.title),
                                   tr("%1 · %2", "name of a practice caller, what it is about")
                                       .arg(toQt(caller.name), toQt(caller.summary))});
    const auto& report = m_tools.draft.report();
    if (report.version != draft->version())
        m_facts.problem = tr("The draft is being checked…");
    else if (report.errors > 0)
        m_facts.problem = tr("%n error(s) in the draft first: a call cannot be led by it.", nullptr, report.errors);
    else
        m_facts.problem = pack.policies.empty() ? tr("The draft has no policy yet.") : QString();
    if (m_facts.calls == TryFacts::Calls::Tried && m_tried != draft->version()) {
        m_facts.calls = TryFacts::Calls::NotTried; // it was about other rules
        m_facts.refusals.clear();
    }
    m_page->setFacts(m_facts);
}

void TrainTry::tryCalls()
{
    const auto* draft = m_tools.draft.draft();
    if (draft == nullptr || m_facts.calls == TryFacts::Calls::Trying)
        return;
    m_facts.calls = TryFacts::Calls::Trying;
    m_facts.refusals.clear();
    m_page->setFacts(m_facts);
    m_tools.reader.ask(
        QStringLiteral("try"),
        [this, pack = draft->pack(), version = draft->version()](store::Database& database) -> app::LogReader::Answer {
            TryFacts found;
            tryAll(database, *pack, found);
            return [this, found, version] {
                m_facts.calls = TryFacts::Calls::Tried;
                m_facts.good = found.good;
                m_facts.summary = found.summary;
                m_facts.refusals = found.refusals;
                m_tried = version;
                refresh();
            };
        });
}

} // namespace evenkeel::ui
