// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/draft_saver.h"

#include <utility>

namespace evenkeel::app {

namespace {

constexpr std::chrono::milliseconds kRest{250};

Result<void> put(const QString& folder, const pack::Sheet& sheet, const DraftBase& base, bool changed)
{
    if (changed)
        return saveDraft(folder, sheet, base);
    dropDraft(folder, sheet.rest().id);
    return {};
}

} // namespace

DraftSaver::DraftSaver(QString dataFolder, PackDraft& draft, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(dataFolder))
    , m_draft(draft)
    , m_savedVersion(draft.version())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kRest);
    connect(&m_timer, &QTimer::timeout, this, &DraftSaver::begin);
    connect(&m_draft, &PackDraft::changed, this, [this] {
        if (!m_timer.isActive()) // who types on and on is saved all the same
            m_timer.start();
    });
}

DraftSaver::~DraftSaver()
{
    if (!isSaved())
        (void)flush();
}

Result<void> DraftSaver::flush()
{
    m_timer.stop();
    m_worker.forget(QStringLiteral("save"));
    while (!m_worker.idle()) // an older state must not come after this one
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    const auto version = m_draft.version();
    auto result = put(m_folder, m_draft.sheet(), m_draft.base(), m_draft.isChanged());
    done(version, result);
    return result;
}

void DraftSaver::begin()
{
    m_worker.start(QStringLiteral("save"),
                   [this, folder = m_folder, sheet = m_draft.sheet(), base = m_draft.base(),
                    changed = m_draft.isChanged(), version = m_draft.version()]() -> Worker::Answer {
                       return [this, version, result = put(folder, sheet, base, changed)] { done(version, result); };
                   });
}

void DraftSaver::done(std::uint64_t version, const Result<void>& result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_savedVersion = version;
    if (isSaved())
        Q_EMIT saved();
}

} // namespace evenkeel::app
