// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice.h"

#include <QPointer>
#include <QProcess>
#include <QTimer>

namespace evenkeel::app {

/// The voice of this computer, by the program evenkeel-speak, which lies beside this one. Whatever an engine does, this
/// program does not wait for it.
class VoiceProgram final : public Voice
{
    Q_OBJECT

  public:
    /// `patience`: after so many milliseconds without an answer there is no voice.
    explicit VoiceProgram(int patience = 15'000);
    ~VoiceProgram() override;

    void look(const QString& language) override;
    void say(const QString& text) override;
    void stop() override;

  private:
    void hear();
    void lose(Lack what);
    void order(const QByteArray& line);
    void letGo();

    QPointer<QProcess> m_process;
    QTimer m_patience;
    bool m_found = false;
};

} // namespace evenkeel::app
