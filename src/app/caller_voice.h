// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice.h"
#include "practice/practice.h"

namespace evenkeel::app {

/// What a practice caller says, aloud: each new line in place of the one before, cut short when the caller is. A voice
/// is made when somebody practises and goes when they no longer do.
class CallerVoice final : public QObject
{
    Q_OBJECT

  public:
    enum class Status {
        Off,
        Looking,
        Found,
        NoEngine,
        NoLanguage,
        NoAnswer, ///< the voice was given up
    };

    explicit CallerVoice(VoiceMaker maker);
    ~CallerVoice() override;

    /// Looks for a voice of this language, unless that is what is open.
    void open(const QString& language);
    void close();
    [[nodiscard]] Status status() const { return m_status; }

    /// Another call: nothing of it has been said.
    void begin();
    /// After each change of the call and each tick. Words for which the voice was found too late are not said.
    void follow(const practice::Practice& practice);
    /// The latest words once more; while they are being said, silence. False: there is no voice, or nothing to say.
    [[nodiscard]] bool again(const practice::Practice& practice);
    void hush();

  Q_SIGNALS:
    void changed(); ///< the status

  private:
    void become(Status status);
    void say(const QString& text);

    VoiceMaker m_maker;
    std::unique_ptr<Voice> m_voice;
    Status m_status = Status::Off;
    QString m_language;
    QString m_waiting; ///< for the voice to be found
    bool m_speaking = false;
    std::size_t m_told = 0; ///< of the caller's lines
    Millis m_until{};       ///< of the latest one, as it was when last looked at
    bool m_held = false;
};

} // namespace evenkeel::app
