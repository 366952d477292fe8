// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/replay.h"
#include "app/session_list.h"
#include "store/audit_log.h"
#include "ui/app/supervise.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace evenkeel::supervisor {
class SessionsPage;
}

namespace evenkeel::ui {

/// The list of calls and the replay: asks the reader for them, follows what other windows write while the page is in
/// sight, and puts on record who opened which call.
class SuperviseSessions final : public QObject
{
    Q_OBJECT

  public:
    SuperviseSessions(const Supervise& tools, QObject* parent);
    [[nodiscard]] supervisor::SessionsPage& page() const { return *m_page; }

  private:
    void connectPage();
    void askList(const app::SessionFilter& filter);
    void askMore();
    void askAround(); ///< what the menus offer, and how many calls there are
    void askCall(const QString& id, bool again);
    void look(); ///< whether anything was written
    void refresh();
    void open(const QString& id, const Result<app::Replay>& replay, bool held, bool again);
    void hold(const QString& id, bool on, const QString& reason);
    [[nodiscard]] store::Doer doer() const;
    /// False: it cannot be put on record that the call is read, and the page has said so.
    [[nodiscard]] bool audited(const QString& id);
    [[nodiscard]] Date today() const;
    [[nodiscard]] store::CallFilter wanted(int limit) const;

    Supervise m_tools;
    supervisor::SessionsPage* m_page;
    std::shared_ptr<app::PackShelf> m_packs; ///< the reader's thread alone uses it
    QTimer m_look;
    std::int64_t m_version = -1; ///< of the file when it was last looked at
    Date m_listedOn{};
};

} // namespace evenkeel::ui
