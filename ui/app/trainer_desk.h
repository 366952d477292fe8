// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app/train.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace evenkeel::desk {
class UnlockPage;
}

namespace evenkeel::ui {

/// Everything behind the trainer's pages. Nothing of it exists before somebody asks for them.
class TrainerDesk final : public QObject
{
    Q_OBJECT

  public:
    TrainerDesk(app::Workspace& workspace, app::Clock clock);
    ~TrainerDesk() override;

    /// Whether the passphrase was given. If not, unlockPage() comes first.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] desk::UnlockPage* unlockPage();
    /// The minutes of the settings are others now.
    void setIdleTime();
    /// The screen, made now if there is none; whoever shows it owns it. It may be deleted at any time (another
    /// language, say), and is made anew when asked for again. The draft goes on.
    [[nodiscard]] trainer::TrainerScreen* screen();

  Q_SIGNALS:
    /// The passphrase was right.
    void opened();
    /// Back to the agent's screen.
    void backAsked();
    /// A practice call with this caller, led by a draft.
    void practiseAsked(const std::shared_ptr<const evenkeel::pack::Pack>& draft, const QString& caller);

  private:
    void build();
    void lock();
    void showPacks();
    void showState();

    app::Workspace& m_workspace;
    app::Clock m_clock;
    std::unique_ptr<RoleGuard> m_guard;  ///< made when first asked for
    std::unique_ptr<TrainDraft> m_draft; ///< from the first opening on
    QPointer<app::LogReader> m_reader;   ///< goes with the screen, after the parts
    QPointer<trainer::TrainerScreen> m_screen;
    QPointer<QObject> m_parts; ///< parent of what stands behind the pages; goes with the screen
};

} // namespace evenkeel::ui
