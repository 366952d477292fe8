// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/voice_program.h"

#include "app/programs.h"

#include <QCoreApplication>
#include <QThread>

#include <chrono>

namespace evenkeel::app {

namespace {

constexpr std::chrono::seconds kGrace{2}; // to end by itself
constexpr int kAtTheEnd = 700;            // milliseconds for the same

} // namespace

VoiceProgram::VoiceProgram(int patience)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { lose(Lack::Answer); });
}

VoiceProgram::~VoiceProgram()
{
    letGo();
}

void VoiceProgram::look(const QString& language)
{
    const auto file = programBeside(QStringLiteral("evenkeel-speak"));
    if (file.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT lacking(Lack::Engine); }, Qt::QueuedConnection);
        return;
    }
    m_process = new QProcess(QCoreApplication::instance());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &VoiceProgram::hear);
    connect(
        m_process, &QProcess::errorOccurred, this, [this] { lose(Lack::Answer); }, Qt::QueuedConnection);
    connect(
        m_process, &QProcess::finished, this, [this] { lose(Lack::Answer); }, Qt::QueuedConnection);
    m_patience.start();
    m_process->start(file, {language});
}

void VoiceProgram::hear()
{
    while (m_process && m_process->canReadLine()) {
        const auto answer = m_process->readLine().trimmed();
        if (answer == "no-engine" || answer == "no-language") {
            lose(answer == "no-engine" ? Lack::Engine : Lack::Language);
        } else if (answer == "found" && !m_found) {
            m_found = true;
            m_patience.stop();
            Q_EMIT found();
        } else if (answer == "silent") {
            Q_EMIT fellSilent();
        }
    }
}

void VoiceProgram::lose(Lack what)
{
    if (!m_process) // told already
        return;
    letGo();
    Q_EMIT lacking(what);
}

void VoiceProgram::order(const QByteArray& line)
{
    if (m_process)
        m_process->write(line + '\n');
}

void VoiceProgram::say(const QString& text)
{
    order("say " + text.simplified().toUtf8());
}

void VoiceProgram::stop()
{
    order("stop");
}

/// It falls silent and ends when nobody orders any more. Nobody waits for it here.
void VoiceProgram::letGo()
{
    m_patience.stop();
    if (!m_process)
        return;
    auto* process = m_process.data();
    m_process.clear();
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    process->closeWriteChannel();
    if (QThread::currentThread()->loopLevel() == 0) { // at the end of the program there is no later
        if (!process->waitForFinished(kAtTheEnd))
            process->kill();
        delete process;
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QTimer::singleShot(kGrace, process, &QProcess::kill);
}

} // namespace evenkeel::app
