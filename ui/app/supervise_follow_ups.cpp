// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/supervise_follow_ups.h"

#include "app/error_text.h"
#include "app/logging.h"
#include "app/text.h"
#include "ui/agent/follow_ups_page.h"
#include "ui/supervisor/supervisor_screen.h"

#include <spdlog/spdlog.h>

namespace evenkeel::ui {

namespace {

constexpr int kMostListed = 100; // each is a card of its own; when some are closed, the next ones follow

} // namespace

SuperviseFollowUps::SuperviseFollowUps(const Supervise& tools, QObject* parent)
    : QObject(parent)
    , m_tools(tools)
    , m_page(new agent::FollowUpsPage(agent::FollowUpsPage::Whose::Everybody))
{
    namespace wish = agent::wish;
    m_tools.screen.addPage(tr("Follow-ups"), m_page, [this] { m_page->start(); });
    connect(&m_tools.screen, &supervisor::SupervisorScreen::pageShown, this, [this](const QString& id) {
        if (id == m_page->objectName())
            refresh();
    });
    connect(m_page, &agent::FollowUpsPage::closed, &m_tools.screen, &supervisor::SupervisorScreen::showFirst);
    connect(m_page, &agent::FollowUpsPage::wished, this, [this](const agent::Wish& wanted) {
        if (const auto* list = std::get_if<wish::ListFollowUps>(&wanted)) {
            m_all = list->all;
            refresh();
        } else if (const auto* close = std::get_if<wish::CloseFollowUp>(&wanted)) {
            change(close->id, [result = app::toStd(close->result)](std::int64_t seq) {
                return call::command::CloseFollowUp{seq, result};
            });
        } else if (const auto* reopen = std::get_if<wish::ReopenFollowUp>(&wanted)) {
            change(reopen->id, [](std::int64_t seq) { return call::command::ReopenFollowUp{seq}; });
        }
    });
    refresh();
}

void SuperviseFollowUps::refresh()
{
    const auto today = m_tools.aftercare.today();
    m_tools.reader.ask(QStringLiteral("follow-ups"),
                       [this, all = m_all, today](store::Database& database) -> app::LogReader::Answer {
                           const store::CallLog log(database);
                           auto views = app::followUps(log, {{}, !all, kMostListed + 1}, today);
                           auto overdue = log.overdueFollowUps(today);
                           return [this, all, views = std::move(views), overdue = std::move(overdue)] {
                               if (!views || !overdue) {
                                   const auto& error = views ? overdue.error() : views.error();
                                   app::logger()->warn("follow-ups not read: {}", error.key);
                                   m_page->refuse(app::errorText(error));
                                   return;
                               }
                               auto shown = *views;
                               const bool more = std::ssize(shown) > kMostListed;
                               if (more)
                                   shown.resize(kMostListed);
                               m_page->show(shown, all);
                               m_page->setMore(more);
                               m_page->setOverdue(*overdue);
                               m_tools.screen.setBadge(m_page->objectName(), *overdue, widgets::Tone::Danger);
                           };
                       });
}

void SuperviseFollowUps::change(const QString& id, const Aftercare::ByEvent& command)
{
    if (auto done = m_tools.aftercare.change(app::toStd(id), command, m_tools.presentCall()); !done)
        m_page->refuse(app::errorText(done.error()));
    else
        refresh();
}

} // namespace evenkeel::ui
