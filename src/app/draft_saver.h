// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/draft_file.h"
#include "app/worker.h"

#include <QTimer>

namespace evenkeel::app {

/// Keeps a draft on the disk by itself, beside the screen: a quarter of a second after a change at the latest it is
/// being written. A draft like its base has no file.
class DraftSaver : public QObject
{
    Q_OBJECT

  public:
    /// Both outlive it.
    DraftSaver(QString dataFolder, PackDraft& draft, QObject* parent = nullptr);
    /// Writes what is not on the disk yet.
    ~DraftSaver() override;

    /// At once, on this thread.
    Result<void> flush();
    [[nodiscard]] bool isSaved() const { return m_savedVersion == m_draft.version(); }

  Q_SIGNALS:
    /// All changes so far are on the disk.
    void saved();
    /// The disk takes nothing; the next change tries again.
    void failed(const evenkeel::Error& why);

  private:
    void begin();
    void done(std::uint64_t version, const Result<void>& result);

    QString m_folder;
    PackDraft& m_draft;
    std::uint64_t m_savedVersion;
    QTimer m_timer;
    Worker m_worker;
};

} // namespace evenkeel::app
