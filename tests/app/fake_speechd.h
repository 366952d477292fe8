// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace evenkeel::test {

/// Programs started from here look for speech-dispatcher at this socket, and start none.
inline void speechAt(const QString& socket)
{
    qputenv("SPEECHD_ADDRESS", QString(QStringLiteral("unix_socket:") + socket).toLocal8Bit());
    qputenv("SPEECHD_CMD", "/bin/false");
}

/// speech-dispatcher as a client sees it, with voices of one language and without a sound. Programs started from here
/// find it and no other.
class FakeSpeechd
{
  public:
    /// `desktop`: the language of the programs that are started. Qt's engine begins with an error where there is no
    /// voice for that one, whatever it is asked for.
    explicit FakeSpeechd(bool answers = true, const char* desktop = "en_US.UTF-8")
        : m_answers(answers)
    {
        qputenv("LC_ALL", desktop);
        const auto file = m_folder.filePath(QStringLiteral("s"));
        m_server.listen(file);
        speechAt(file);
        QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] {
            m_client = m_server.nextPendingConnection();
            QObject::connect(m_client, &QLocalSocket::readyRead, m_client, [this] { read(); });
            QObject::connect(m_client, &QLocalSocket::disconnected, m_client, [this] { m_client = nullptr; });
        });
    }
    FakeSpeechd(const FakeSpeechd&) = delete;
    FakeSpeechd& operator=(const FakeSpeechd&) = delete;

    std::vector<std::string> said;
    std::vector<std::string> commands;
    [[nodiscard]] bool hasClient() const { return m_client != nullptr; }
    [[nodiscard]] auto cancelled() const { return std::count(commands.begin(), commands.end(), "CANCEL ALL"); }
    [[nodiscard]] bool chose(const std::string& setting) const
    {
        return std::any_of(commands.begin(), commands.end(),
                           [&](const auto& each) { return each.ends_with(setting) && each.starts_with("SET "); });
    }
    /// What was said latest has been said to its end.
    void finish() { tell("702", "END"); }

  private:
    void reply(const std::string& text) { m_client->write((text + "\r\n").c_str()); }
    void tell(const std::string& code, const std::string& what)
    {
        reply(code + "-" + std::to_string(said.size()) + "\r\n" + code + "-1\r\n" + code + " " + what);
    }
    void read()
    {
        while (m_client && m_client->canReadLine()) {
            const auto line = m_client->readLine().trimmed().toStdString();
            if (!m_answers)
                continue;
            if (!m_speaking) {
                commands.push_back(line);
                answer(line);
            } else if (line != ".") {
                m_text += line;
            } else {
                m_speaking = false;
                said.push_back(std::exchange(m_text, {}));
                reply("225-" + std::to_string(said.size()) + "\r\n225 OK MESSAGE QUEUED");
                tell("701", "BEGIN");
            }
        }
    }
    void answer(const std::string& line)
    {
        if (line == "speak") {
            m_speaking = true;
            reply("230 OK RECEIVING DATA");
        } else if (line == "LIST OUTPUT_MODULES") {
            reply("250-fake\r\n250 OK MODULE LIST SENT");
        } else if (line == "LIST SYNTHESIS_VOICES") {
            reply("249-English (Scotland)\ten-US\tnone\r\n249-English\ten-US\tnone\r\n249-English+Adam\ten-US\tnone\r\n"
                  "249 OK VOICE LIST SENT");
        } else if (line == "GET OUTPUT_MODULE") {
            reply("251-fake\r\n251 OK GET RETURNED");
        } else if (line.starts_with("GET ")) {
            reply("251-0\r\n251 OK GET RETURNED");
        } else if (line.starts_with("HISTORY GET CLIENT_ID")) {
            reply("245-1\r\n245 OK CLIENT ID SENT");
        } else {
            reply("210 OK");
            if (line == "CANCEL ALL")
                tell("703", "CANCELED");
        }
    }

    QTemporaryDir m_folder;
    QLocalServer m_server;
    QLocalSocket* m_client = nullptr;
    bool m_answers;
    bool m_speaking = false;
    std::string m_text;
};

} // namespace evenkeel::test
