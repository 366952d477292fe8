// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTextToSpeech>

#include <memory>

namespace evenkeel::speak {

/// A voice of this computer.
class Speaker final : public QObject
{
    Q_OBJECT

  public:
    enum class Found { Voice, NoEngine, NoLanguage };

    Speaker();
    ~Speaker() override;

    /// Looks for a voice of this language. May take seconds, as long as the engine takes to start its service; some
    /// engines never return when the computer has no sound.
    [[nodiscard]] Found look(const QString& language);
    /// In place of what is being said.
    void say(const QString& text);
    /// Asks the engine for silence only while something is being said here: that of speech-dispatcher silences every
    /// program's voice, a screen reader's too.
    void stop();

  Q_SIGNALS:
    void fellSilent();

  private:
    [[nodiscard]] bool choose(const QString& language);
    void follow(QTextToSpeech::State state);

    std::unique_ptr<QTextToSpeech> m_speech;
    bool m_speaking = false;
    bool m_begun = false; ///< the engine has told so of what was said latest
};

/// The one of `offered` that fits `language` best: its own territory, then that of this computer, then the usual one.
/// None of that language: the C locale.
[[nodiscard]] QLocale fitting(const QString& language, const QLocale& system, const QList<QLocale>& offered);

} // namespace evenkeel::speak
