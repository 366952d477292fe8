// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/aftercare.h"

#include "app/amend.h"
#include "app/dates.h"
#include "app/logging.h"
#include "app/scorecard.h"
#include "app/settings.h"
#include "app/text.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace evenkeel::ui {

namespace {

constexpr qsizetype kMostSeen = 40;

QString seenName(const QString& call, std::int64_t seq)
{
    return call + QLatin1Char(':') + QString::number(seq);
}

} // namespace

Aftercare::Aftercare(app::Workspace& workspace, app::Clock clock)
    : m_workspace(workspace)
    , m_clock(std::move(clock))
{}

Date Aftercare::today() const
{
    return app::localDate(m_clock.wall());
}

/// A history that cannot be read must not stand in the way of a call.
app::CallerHistory Aftercare::historyOf(const app::LiveCall& call) const
{
    const auto* log = m_workspace.log();
    if (log == nullptr)
        return {};
    auto history = app::callerHistory(*log, call.pack(), call.facts().opening.number, call.id(), m_clock.wall());
    if (history)
        return *history;
    app::logger()->warn("caller history not read: {}", history.error().key);
    return {};
}

std::vector<app::FollowUpView> Aftercare::followUps(bool all) const
{
    const auto* log = m_workspace.log();
    if (log == nullptr)
        return {};
    auto views = app::followUps(*log, {m_workspace.agent(), !all}, today());
    if (views)
        return *views;
    app::logger()->warn("follow-ups not read: {}", views.error().key);
    return {};
}

void Aftercare::fill(agent::IdleView& idle) const
{
    idle.overdue = followUps(false);
    idle.openFollowUps = static_cast<int>(idle.overdue.size());
    if (const auto* log = m_workspace.log()) {
        auto feedback = app::openFeedback(*log, m_workspace.agent(), m_clock.wall());
        if (feedback)
            idle.feedback = std::move(*feedback);
        else
            app::logger()->warn("feedback not read: {}", feedback.error().key);
        const auto settled = app::settledFeedback(*log, m_workspace.agent(), m_clock.wall());
        const auto seen = m_workspace.settings().text(app::setting::kSeenSettled).split(QLatin1Char(' '));
        for (const auto& one : settled ? *settled : std::vector<app::FeedbackView>{})
            if (!seen.contains(seenName(one.review.call, one.review.seq)))
                idle.feedback.push_back(one);
    }
    std::erase_if(idle.overdue, [](const auto& view) { return view.overdueDays == 0; });
}

Result<void> Aftercare::change(const std::string& followUp, const ByEvent& command, app::LiveCall* present) const
{
    const auto id = app::parseFollowUpId(followUp);
    if (!id)
        return fail(Errc::NotFound, "call.unknown-follow-up");
    return change(*id, command, present);
}

Result<void> Aftercare::change(const app::FollowUpId& event, const ByEvent& command, app::LiveCall* present) const
{
    if (present != nullptr && present->id() == event.call) {
        const auto done = present->perform(command(event.seq));
        return done ? Result<void>{} : tl::unexpected(done.error());
    }
    auto* log = m_workspace.log();
    if (log == nullptr)
        return fail(Errc::Io, "store.io", "log");
    return app::amend(*log, event.call, command(event.seq), m_workspace.agent(), m_clock);
}

Result<void> Aftercare::answerReview(const agent::Wish& answer) const
{
    auto* log = m_workspace.log();
    if (log == nullptr)
        return fail(Errc::Io, "store.io", "log");
    const auto who = m_workspace.agent();
    if (const auto* read = std::get_if<agent::wish::AcknowledgeReview>(&answer))
        return app::amend(*log, app::toStd(read->call), call::command::AcknowledgeReview{read->seq, who, {}}, who,
                          m_clock);
    if (const auto* seen = std::get_if<agent::wish::SeenSettlement>(&answer)) {
        auto& settings = m_workspace.settings();
        auto names = settings.text(app::setting::kSeenSettled).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        names << seenName(seen->call, seen->seq);
        settings.set(app::setting::kSeenSettled,
                     names.mid(std::max<qsizetype>(0, names.size() - kMostSeen)).join(QLatin1Char(' ')));
        return {};
    }
    if (const auto* no = std::get_if<agent::wish::DisputeReview>(&answer))
        return app::amend(*log, app::toStd(no->call),
                          call::command::DisputeReview{no->seq, who, {}, app::toStd(no->text)}, who, m_clock);
    return {};
}

} // namespace evenkeel::ui
