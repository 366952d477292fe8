// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/practice_voice.h"

#include "app/text.h"

namespace evenkeel::ui {

using Status = app::CallerVoice::Status;

PracticeVoice::PracticeVoice(app::Settings& settings, app::VoiceMaker maker, bool (*readerSpeaks)())
    : m_settings(settings)
    , m_readerSpeaks(readerSpeaks)
    , m_caller(std::move(maker))
{
    connect(&m_caller, &app::CallerVoice::changed, this, &PracticeVoice::changed);
}

bool PracticeVoice::isWanted() const
{
    const QString chosen = m_settings.text(app::setting::kPracticeVoice);
    return chosen == QLatin1String("on") || (chosen == QLatin1String("auto") && !m_readerSpeaks());
}

void PracticeVoice::want(bool on)
{
    m_settings.set(app::setting::kPracticeVoice, on ? QStringLiteral("on") : QStringLiteral("off"));
    if (!on)
        m_caller.close();
    else if (!m_language.isEmpty())
        m_caller.open(m_language);
    Q_EMIT changed();
}

void PracticeVoice::open(const std::string& language)
{
    m_language = app::toQt(language);
    if (isWanted())
        m_caller.open(m_language);
    else
        m_caller.close();
}

void PracticeVoice::close()
{
    m_language.clear();
    m_caller.close();
}

practising::VoiceView PracticeVoice::view() const
{
    return {isWanted(), sentence()};
}

QString PracticeVoice::sentence() const
{
    switch (m_caller.status()) {
    case Status::Off: break;
    case Status::Looking: return tr("Looking for a voice on this computer…");
    case Status::Found: return tr("A voice was found on this computer.");
    case Status::NoEngine:
        return tr("No voice was found on this computer: the caller’s words are on the screen alone.");
    case Status::NoLanguage:
        return tr("No voice for the language of this pack was found: the caller’s words are on the screen alone.");
    case Status::NoAnswer:
        return tr("The voice of this computer does not answer: the caller’s words are on the screen alone.");
    }
    const bool reader = m_settings.text(app::setting::kPracticeVoice) == QLatin1String("auto") && !isWanted();
    return reader ? tr("Off, because a screen reader reads the caller’s words already.")
                  : tr("The caller’s words are on the screen alone.");
}

} // namespace evenkeel::ui
