// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speak/speaker.h"

#include <QVoice>

#include <algorithm>
#include <utility>

namespace evenkeel::speak {

QLocale fitting(const QString& language, const QLocale& system, const QList<QLocale>& offered)
{
    const QLocale wanted(language);
    QList<QLocale> fit;
    for (const auto& locale : offered)
        if (locale.language() == wanted.language())
            fit.append(locale);
    if (fit.isEmpty())
        return QLocale::c();
    const bool namesTerritory = language.contains(QLatin1Char('-')) || language.contains(QLatin1Char('_'));
    const auto rank = [&](const QLocale& locale) {
        if (namesTerritory && locale.territory() == wanted.territory())
            return 0;
        if (system.language() == wanted.language() && locale.territory() == system.territory())
            return 1;
        return locale.territory() == wanted.territory() ? 2 : 3;
    };
    return *std::ranges::min_element(fit, {}, rank);
}

Speaker::Speaker() = default;

Speaker::~Speaker() = default;

Speaker::Found Speaker::look(const QString& language)
{
    bool any = false;
    for (const auto& engine : QTextToSpeech::availableEngines()) {
        if (engine == QLatin1String("mock")) // Qt's own, for tests: it says nothing
            continue;
        m_speech = std::make_unique<QTextToSpeech>(engine);
        // Its state says nothing: an engine without a voice for the language of the desktop begins with an error.
        if (m_speech->availableLocales().isEmpty())
            continue;
        any = true;
        if (!choose(language))
            continue;
        // Some engines tell of it from threads of their own.
        connect(
            m_speech.get(), &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) { follow(state); },
            Qt::QueuedConnection);
        return Found::Voice;
    }
    m_speech.reset();
    return any ? Found::NoLanguage : Found::NoEngine;
}

/// Of a hundred voices of one language the one with the shortest name is the plain one: the others are called after it
/// with a "+", or after a place.
bool Speaker::choose(const QString& language)
{
    const auto locale = fitting(language, QLocale::system(), m_speech->availableLocales());
    if (locale.language() == QLocale::C)
        return false;
    m_speech->setLocale(locale);
    const auto voices = m_speech->availableVoices();
    const auto plain = std::ranges::min_element(voices, {}, [](const QVoice& voice) { return voice.name().size(); });
    if (plain != voices.end())
        m_speech->setVoice(*plain);
    return true;
}

void Speaker::say(const QString& text)
{
    if (!m_speech)
        return;
    stop();
    m_speaking = true;
    m_begun = false;
    m_speech->say(text);
}

void Speaker::stop()
{
    if (m_speech && (std::exchange(m_speaking, false) || m_speech->state() == QTextToSpeech::Speaking))
        m_speech->stop();
}

/// The end of something that was cut short may be told after the next thing was given to the engine, but not after the
/// next thing has begun.
void Speaker::follow(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Speaking) {
        m_begun = true;
    } else if (std::exchange(m_begun, false) && m_speech->state() != QTextToSpeech::Speaking) {
        m_speaking = false;
        Q_EMIT fellSilent();
    }
}

} // namespace evenkeel::speak
