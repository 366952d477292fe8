// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/caller_voice.h"
#include "app/settings.h"
#include "ui/practice/practice_view.h"

#include <QAccessible>

namespace evenkeel::ui {

/// Whether practice callers are to be heard, and what there is to hear them by.
class PracticeVoice final : public QObject
{
    Q_OBJECT

  public:
    /// `readerSpeaks`: whether a screen reader does, or something like it.
    PracticeVoice(app::Settings& settings, app::VoiceMaker maker, bool (*readerSpeaks)() = &QAccessible::isActive);

    /// Unless somebody chose: while no screen reader speaks. Two voices at once are none.
    [[nodiscard]] bool isWanted() const;
    /// By hand, for good.
    void want(bool on);

    /// Practising begins, in this language.
    void open(const std::string& language);
    void close();
    [[nodiscard]] app::CallerVoice& caller() { return m_caller; }
    [[nodiscard]] practising::VoiceView view() const;
    [[nodiscard]] bool isAudible() const { return m_caller.status() == app::CallerVoice::Status::Found; }

  Q_SIGNALS:
    void changed();

  private:
    [[nodiscard]] QString sentence() const;

    app::Settings& m_settings;
    bool (*m_readerSpeaks)();
    app::CallerVoice m_caller;
    QString m_language; ///< while somebody practises
};

} // namespace evenkeel::ui
