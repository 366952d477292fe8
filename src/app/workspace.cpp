// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace.h"

#include "app/call_pack.h"
#include "app/text.h"

#include <algorithm>

namespace evenkeel::app {

namespace {

constexpr std::chrono::seconds kRetry{1};

} // namespace

Workspace::Workspace(QString dataFolder, QObject* parent)
    : QObject(parent)
    , m_dataFolder(std::move(dataFolder))
    , m_settings(m_dataFolder)
    , m_journal(m_dataFolder)
{
    m_retry.setInterval(kRetry);
    connect(&m_retry, &QTimer::timeout, this, &Workspace::retry);
    connect(&m_journal, &Journal::changed, this, &Workspace::watch);
}

Workspace::~Workspace()
{
    for (auto* thread : {&m_loader, &m_keeper})
        if (thread->joinable())
            thread->join();
}

const protocol::Policy* Workspace::policy() const
{
    if (!m_pack || m_pack->policies.empty())
        return nullptr;
    const auto* chosen = pack::findPolicy(*m_pack, toStd(m_settings.text(setting::kPolicy)));
    return chosen ? chosen : &m_pack->policies.front();
}

std::string Workspace::agent() const
{
    const QString named = m_settings.text(setting::kAgent).trimmed();
    if (!named.isEmpty())
        return toStd(named);
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString login = qEnvironmentVariable(variable); !login.isEmpty())
            return toStd(login);
    }
    return "agent";
}

std::unique_ptr<LiveCall> Workspace::newCall(const Clock& clock)
{
    const auto* rules = policy();
    if (!rules)
        return nullptr;
    auto call = std::make_unique<LiveCall>(m_journal, m_pack, *rules, agent(), clock);
    call->setStandingFields({{"agent", toStd(m_settings.text(setting::kAgent).trimmed())},
                             {"company", toStd(m_settings.text(setting::kCompany).trimmed())}});
    return call;
}

Result<std::unique_ptr<LiveCall>> Workspace::resumeCall(const std::string& callId, const Clock& clock)
{
    if (!m_log || !m_pack)
        return fail(Errc::Io, "store.io");
    const auto summary = m_log->find(callId);
    if (!summary)
        return tl::unexpected(summary.error());
    if (!*summary)
        return fail(Errc::NotFound, "call.unknown", callId);

    const auto kept = keptPack(*m_database, (*summary)->pack, (*summary)->packRevision);
    const auto& pack = kept ? *kept : m_pack;
    const auto* began = pack::findPolicy(*pack, (*summary)->policy);
    const auto* rules = began ? began : policy();
    auto call = std::make_unique<LiveCall>(m_journal, pack, *rules, agent(), clock);
    if (auto reopened = call->reopen(callId); !reopened)
        return tl::unexpected(reopened.error());
    return call;
}

} // namespace evenkeel::app
