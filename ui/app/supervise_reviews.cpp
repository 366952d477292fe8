// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/supervise_reviews.h"

#include "app/error_text.h"
#include "app/logging.h"
#include "app/reviewing.h"
#include "app/scorecard.h"
#include "app/text.h"
#include "base/overloaded.h"
#include "ui/supervisor/scorecard_panel.h"

#include <spdlog/spdlog.h>

namespace evenkeel::ui {

namespace wish = supervisor::wish;

SuperviseReviews::SuperviseReviews(const Supervise& tools, QObject* parent)
    : QObject(parent)
    , m_tools(tools)
    , m_panel(new supervisor::ScorecardPanel)
{
    connect(m_panel, &supervisor::ScorecardPanel::wished, this, &SuperviseReviews::grant);
}

supervisor::ScorecardPanel* SuperviseReviews::panel() const
{
    return m_panel;
}

void SuperviseReviews::showCall(const QString& id)
{
    if (!m_panel)
        return;
    if (id != m_panel->call())
        m_panel->clear();
    if (!id.isEmpty())
        read(id);
    else
        m_tools.reader.forget(QStringLiteral("scorecard"));
}

void SuperviseReviews::read(const QString& id)
{
    m_tools.reader.ask(QStringLiteral("scorecard"),
                       [this, call = app::toStd(id), rater = m_tools.workspace.agent(),
                        now = m_tools.clock.wall()](store::Database& database) -> app::LogReader::Answer {
                           auto facts = app::readScorecard(store::CallLog(database), call, rater, now);
                           return [this, facts = std::move(facts)] {
                               if (!m_panel)
                                   return;
                               if (facts)
                                   m_panel->show(*facts);
                               else
                                   app::logger()->warn("scorecard not read: {}", facts.error().key);
                           };
                       });
}

void SuperviseReviews::grant(const supervisor::ReviewWish& wanted)
{
    auto* log = m_tools.workspace.log();
    const app::Reviewer reviewer{m_tools.workspace.agent(), "supervisor"};
    QString call;
    Result<void> done = fail(Errc::Io, "store.io", "log");
    if (log != nullptr)
        std::visit(overloaded{
                       [&](const wish::ScoreCall& w) {
                           call = w.call;
                           call::command::ScoreReview review;
                           review.scores = w.scores;
                           review.comments = w.comments;
                           review.coaching = app::toStd(w.coaching);
                           done = app::addReview(*log, app::toStd(w.call), std::move(review), reviewer, m_tools.clock);
                       },
                       [&](const wish::UpholdScore& w) {
                           call = w.call;
                           done = app::upholdReview(*log, app::toStd(w.call), {w.seq, {}, {}, app::toStd(w.reason)},
                                                    reviewer, m_tools.clock);
                       },
                   },
                   wanted);
    if (!m_panel)
        return;
    if (!done) {
        m_panel->refuse(app::errorText(done.error()));
        return;
    }
    if (std::holds_alternative<wish::ScoreCall>(wanted))
        m_panel->saved();
    read(call);
    Q_EMIT reviewed(call);
}

} // namespace evenkeel::ui
