// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/caller_voice.h"

#include "app/text.h"

#include <utility>

namespace evenkeel::app {

CallerVoice::CallerVoice(VoiceMaker maker)
    : m_maker(std::move(maker))
{}

CallerVoice::~CallerVoice() = default;

void CallerVoice::open(const QString& language)
{
    if (m_status != Status::Off && m_language == language)
        return;
    close();
    m_language = language;
    m_voice = m_maker ? m_maker() : nullptr;
    if (!m_voice) {
        become(Status::NoEngine);
        return;
    }
    connect(m_voice.get(), &Voice::found, this, [this] {
        become(Status::Found);
        if (!m_waiting.isEmpty())
            say(std::exchange(m_waiting, {}));
    });
    connect(m_voice.get(), &Voice::lacking, this, [this](Voice::Lack what) {
        m_waiting.clear();
        m_speaking = false;
        become(what == Voice::Lack::Engine     ? Status::NoEngine
               : what == Voice::Lack::Language ? Status::NoLanguage
                                               : Status::NoAnswer);
    });
    connect(m_voice.get(), &Voice::fellSilent, this, [this] { m_speaking = false; });
    become(Status::Looking);
    m_voice->look(language);
}

void CallerVoice::close()
{
    hush();
    m_voice.reset();
    become(Status::Off);
}

void CallerVoice::become(Status status)
{
    if (std::exchange(m_status, status) != status)
        Q_EMIT changed();
}

void CallerVoice::begin()
{
    hush();
    m_told = 0;
    m_until = {};
    m_held = false;
}

void CallerVoice::follow(const practice::Practice& practice)
{
    const auto& said = practice.said();
    const bool held = practice.facts().heldSince.has_value();
    const bool holds = held && !m_held;
    m_held = held;
    if (said.empty())
        return;
    const auto& latest = said.back();
    const bool news = said.size() > m_told;
    if (news)
        say(toQt(latest.text));
    else if (latest.until < m_until || holds) // what was said with the hold itself is heard out
        hush();
    if (!practice.isSpeaking())
        m_waiting.clear();
    m_told = said.size();
    m_until = latest.until;
}

bool CallerVoice::again(const practice::Practice& practice)
{
    if (m_status != Status::Found || practice.said().empty())
        return false;
    if (m_speaking)
        hush();
    else
        say(toQt(practice.said().back().text));
    return true;
}

void CallerVoice::say(const QString& text)
{
    if (m_status == Status::Looking) {
        m_waiting = text;
    } else if (m_status == Status::Found) {
        m_speaking = true;
        m_voice->say(text);
    }
}

void CallerVoice::hush()
{
    m_waiting.clear();
    if (std::exchange(m_speaking, false) && m_status == Status::Found)
        m_voice->stop();
}

} // namespace evenkeel::app
