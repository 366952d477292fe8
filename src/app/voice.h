// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace evenkeel::app {

/// Something that reads aloud, in one language.
class Voice : public QObject
{
    Q_OBJECT

  public:
    /// What there is none of.
    enum class Lack { Engine, Language, Answer };

    /// Once, before all else. found() or lacking() comes later, never from within.
    virtual void look(const QString& language) = 0;
    /// In place of what is being said. Only after found().
    virtual void say(const QString& text) = 0;
    virtual void stop() = 0;

  Q_SIGNALS:
    void found();
    void lacking(evenkeel::app::Voice::Lack what); ///< nothing is heard from here on
    void fellSilent();                             ///< what was to be said has been said
};

/// Makes a voice when somebody is to be heard; an empty one: nobody ever is.
using VoiceMaker = std::function<std::unique_ptr<Voice>()>;

} // namespace evenkeel::app
