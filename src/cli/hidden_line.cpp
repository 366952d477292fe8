// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/role_verbs.h"

#include <iostream>

#if __has_include(<termios.h>)
#include <termios.h>
#include <unistd.h>
#define EVENKEEL_HAS_TERMIOS
#endif

namespace evenkeel::cli {

namespace {

/// Standard input without an echo, while it lives.
class Quiet
{
  public:
    Quiet() = default;
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;
#ifdef EVENKEEL_HAS_TERMIOS
    explicit Quiet(bool wanted)
        : m_on(wanted && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_on)
            return;
        auto quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Quiet()
    {
        if (m_on)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    [[nodiscard]] bool on() const
    {
        return m_on;
    }

  private:
    termios m_before{};
    bool m_on;
#else
    explicit Quiet(bool) {}
    ~Quiet() = default;
    [[nodiscard]] bool on() const
    {
        return false;
    }
#endif
};

} // namespace

std::optional<app::Secret> hiddenLine(Context& context, const char* prompt)
{
    const Quiet quiet(&context.in == &std::cin);
    if (quiet.on())
        context.err << prompt << std::flush;
    std::string line;
    line.reserve(app::kMostPassphrase + 1); // so that no shorter copy stays behind
    const bool read = static_cast<bool>(std::getline(context.in, line));
    if (quiet.on())
        context.err << "\n";
    if (!read)
        return std::nullopt;
    if (line.ends_with('\r'))
        line.pop_back();
    return app::Secret::takenFrom(line);
}

} // namespace evenkeel::cli
