// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenkeel::cli {

/// While it lives, Ctrl+C and a request to end let the work finish the piece that is under way; the second one ends the
/// program at once. One at a time.
class Interrupts
{
  public:
    Interrupts();
    ~Interrupts();
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;
    [[nodiscard]] bool asked() const;

  private:
    using Handler = void (*)(int);
    Handler m_onInterrupt, m_onTerminate;
};

} // namespace evenkeel::cli
