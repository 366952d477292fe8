// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

struct xcb_connection_t;

namespace evenkeel::bench {

/// A program that this one started. Ends it in any case.
class Child
{
  public:
    /// Arguments begin with the program; `variables` ("NAME=value") come on top of this program's environment.
    Child(const std::vector<std::string>& arguments, const std::vector<std::string>& variables);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    [[nodiscard]] pid_t id() const { return m_id; }
    [[nodiscard]] bool ended(); ///< looks without waiting
    bool waitFor(std::chrono::milliseconds);
    void kill(); ///< as a fault would: nothing of the program runs any more

  private:
    pid_t m_id = 0;
    bool m_ended = false;
};

/// Watches an X display from outside, so that every program is timed in the same way.
class WindowProbe
{
  public:
    WindowProbe(); ///< connects to DISPLAY; throws std::runtime_error
    ~WindowProbe();
    WindowProbe(const WindowProbe&) = delete;
    WindowProbe& operator=(const WindowProbe&) = delete;

    /// Waits for the first window that `child` (or any program: the display is ours) maps on the root.
    /// Throws if the child ends or nothing comes within ten seconds.
    [[nodiscard]] std::uint32_t waitForWindow(Child& child);
    /// Asks for the window to close, as a click on its cross would, and waits for the program to end.
    void close(std::uint32_t window, Child& child);
    void forget(); ///< what happened to windows of programs that are gone

    /// Looks every half millisecond until `pixels` of the window are as asked. Throws as waitForWindow.
    void waitForContent(std::uint32_t window, Child& child); ///< something is drawn on the ground
    void waitForColour(std::uint32_t window, Child& child, std::uint32_t rgb);
    /// Presses and releases the key with this X keysym (Latin letters are their ASCII).
    void press(std::uint32_t window, std::uint32_t keysym);

  private:
    using Image = std::vector<std::uint32_t>; ///< RGB; empty while the window cannot be seen
    void waitFor(std::uint32_t window, Child& child, const std::function<bool(const Image&)>& wanted);
    [[nodiscard]] Image look(std::uint32_t window);

    xcb_connection_t* m_connection;
    std::uint32_t m_root = 0;
    std::uint32_t m_protocols = 0;
    std::uint32_t m_deleteWindow = 0;
};

} // namespace evenkeel::bench
