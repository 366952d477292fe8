// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/draft_saver.h"
#include "app/pack_checker.h"
#include "app/workspace.h"

#include <QObject>

#include <memory>
#include <vector>

namespace evenkeel::ui {

/// The draft that the trainer's pages work on: which pack, where it is kept, and what is wrong with it. Goes on while
/// the pages are built anew.
class TrainDraft final : public QObject
{
    Q_OBJECT

  public:
    explicit TrainDraft(app::Workspace& workspace, QObject* parent = nullptr);
    ~TrainDraft() override;

    struct Choice
    {
        QString id;
        QString title;
        bool draft = false; ///< there are changes that were not published
    };
    /// The pack of the calls, those that came with the program, and those that are written on.
    [[nodiscard]] std::vector<Choice> choices() const;

    /// Takes up the draft of this pack, or begins one of the pack as it is. What was open is saved. Nothing happens if
    /// it is open already. opened() or refused() follow.
    void open(const QString& packId);
    /// The pack worked on latest, else that of the calls.
    void openLatest();
    /// A new pack: with words to start from, or with the least that a call needs. It is on the disk when it is opened.
    enum class Start { Words, Empty };
    void begin(Start start);
    /// Back to the pack as it is published; cannot be undone.
    void discard();

    [[nodiscard]] app::PackDraft* draft() const { return m_draft.get(); }
    [[nodiscard]] const app::PackReport& report() const { return m_checker.latest(); }
    [[nodiscard]] app::Worker& worker() { return m_worker; }
    /// Everything is on the disk when it returns, or refused() said why not.
    void save();

  Q_SIGNALS:
    void opened(evenkeel::app::PackDraft* draft);
    void changed(); ///< the draft, or whether it is saved
    void checked(const evenkeel::app::PackReport& report);
    void refused(const evenkeel::Error& why);

  private:
    struct Source
    {
        QString id;
        std::shared_ptr<const pack::Pack> pack; ///< that of the calls, if it is the one
    };
    void opening(const Source& source);
    /// The draft goes on as this, which no file holds yet.
    void goOn(pack::Sheet sheet, app::DraftBase base);
    void take(pack::Sheet sheet, app::DraftBase base, bool changed);

    app::Workspace& m_workspace;
    QString m_wanted; ///< the pack that is being read
    std::unique_ptr<app::PackDraft> m_draft;
    std::unique_ptr<app::DraftSaver> m_saver; ///< goes before the draft
    app::PackChecker m_checker;
    app::Worker m_worker;
};

} // namespace evenkeel::ui
