// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace evenkeel::test {

/// What became of the voices that were made, and how the next one answers.
struct Heard
{
    std::vector<std::string> orders; ///< "look en", "say …", "stop", "gone"
    std::optional<app::Voice::Lack> lacking;
    bool answers = true; ///< by itself, once events are handled
    app::Voice* voice = nullptr;

    [[nodiscard]] std::vector<std::string> take() { return std::exchange(orders, {}); }
    [[nodiscard]] std::string latest() const { return orders.empty() ? std::string{} : orders.back(); }
};

/// A voice that makes no sound and forgets nothing.
class FakeVoice final : public app::Voice
{
  public:
    explicit FakeVoice(std::shared_ptr<Heard> heard)
        : m_heard(std::move(heard))
    {
        m_heard->voice = this;
    }
    ~FakeVoice() override
    {
        m_heard->orders.emplace_back("gone");
        m_heard->voice = nullptr;
    }
    void look(const QString& language) override
    {
        m_heard->orders.push_back("look " + language.toStdString());
        if (m_heard->answers)
            QMetaObject::invokeMethod(
                this, [this] { answer(); }, Qt::QueuedConnection);
    }
    void answer()
    {
        if (m_heard->lacking)
            Q_EMIT lacking(*m_heard->lacking);
        else
            Q_EMIT found();
    }
    void say(const QString& text) override { m_heard->orders.push_back("say " + text.toStdString()); }
    void stop() override { m_heard->orders.emplace_back("stop"); }

  private:
    std::shared_ptr<Heard> m_heard;
};

inline app::VoiceMaker makerOf(const std::shared_ptr<Heard>& heard)
{
    return [heard] { return std::make_unique<FakeVoice>(heard); };
}

} // namespace evenkeel::test
