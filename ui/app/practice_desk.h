// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice_call.h"
#include "app/workspace.h"
#include "ui/app/practice_voice.h"
#include "ui/practice/practice_view.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace evenkeel::practising {
class CallerPage;
class PracticeBand;
class ResultPage;
} // namespace evenkeel::practising

namespace evenkeel::ui {

class MainWindow;
class Pages;

/// What stands behind practising: the callers of the pack, a log apart from the real calls, the caller at the other
/// end. The call itself is led by the desk on the agent's real screen.
class PracticeDesk final : public QObject
{
    Q_OBJECT

  public:
    PracticeDesk(app::Workspace& workspace, MainWindow& window, app::Clock clock, app::VoiceMaker voice);
    ~PracticeDesk() override;

    /// Callers and rules of this draft from now on; null: of the pack of the calls.
    void useDraft(std::shared_ptr<const pack::Pack> draft) { m_draft = std::move(draft); }
    /// The pages belong to `pages`, which may be made anew at any time.
    void showCallers(Pages& pages);
    /// A call that has begun, for the desk to lead; null: the page says why not.
    [[nodiscard]] std::unique_ptr<app::LiveCall> begin(const QString& caller);
    [[nodiscard]] bool isOn() const { return m_call != nullptr; }
    /// Time passes: the caller speaks or hangs up.
    void tick();
    /// The caller's latest words aloud once more, or silence. Otherwise the sentence that says why not.
    [[nodiscard]] QString hearAgain();
    void showBand();  ///< as it is now
    void renewBand(); ///< in another language, or with another key on its button
    /// How the call came out; the caller is gone from here on. Before the call goes.
    [[nodiscard]] practising::ResultView finish();
    void showResult(Pages& pages, const practising::ResultView& result);
    /// The same for a call that has not ended: nobody sees a result, and nobody is offered to go on with it.
    void putAway();

  Q_SIGNALS:
    void chose(const QString& caller);
    void againAsked();
    void stopAsked();

  private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] std::shared_ptr<const pack::Pack> pack() const;
    [[nodiscard]] const protocol::Policy* policy() const; ///< of pack(); null: none
    [[nodiscard]] std::vector<practising::CallerView> callers() const;
    [[nodiscard]] practising::ResultView result() const;
    void hideBand();
    void showVoice();
    void rest(); ///< nobody practises any more, unless somebody does

    app::Workspace& m_workspace;
    MainWindow& m_window;
    app::Clock m_clock;
    std::shared_ptr<const pack::Pack> m_draft;
    std::unique_ptr<store::Database> m_database; ///< of practice alone
    std::unique_ptr<store::CallLog> m_log;
    std::unique_ptr<app::Journal> m_journal;
    std::unique_ptr<app::PracticeCall> m_call;
    PracticeVoice m_voice;
    QString m_caller; ///< the latest one
    QPointer<practising::CallerPage> m_choice;
    QPointer<practising::ResultPage> m_result;
    QPointer<practising::PracticeBand> m_band;
};

} // namespace evenkeel::ui
