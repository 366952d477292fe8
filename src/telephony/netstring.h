// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace evenkeel::telephony {

/// "<decimal length>:<bytes>,"
[[nodiscard]] std::string toNetstring(std::string_view bytes);

/// Takes a stream apart into netstrings, however the bytes are cut into segments. A stream that breaks the form cannot
/// be picked up again, because nothing marks the next frame: the connection has to be made anew.
class NetstringReader
{
  public:
    static constexpr std::size_t kMaxFrame = 1U << 20;

    explicit NetstringReader(std::size_t maxFrame = kMaxFrame)
        : m_maxFrame(maxFrame)
    {}

    void feed(std::string_view bytes);
    /// The next whole frame; empty when more bytes are needed or the stream is broken.
    [[nodiscard]] std::optional<std::string> next();
    /// No digits, too many of them, a frame over the bound, or no comma at its end.
    [[nodiscard]] bool broken() const { return m_broken; }
    void reset();

  private:
    std::size_t m_maxFrame;
    std::string m_bytes;
    std::size_t m_at = 0; ///< how much of m_bytes is used up
    bool m_broken = false;
};

} // namespace evenkeel::telephony
