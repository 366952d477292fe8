// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interrupts.h"

#include <csignal>

namespace evenkeel::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void note(int signal)
{
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

Interrupts::Interrupts()
{
    interrupted = 0;
    m_onInterrupt = std::signal(SIGINT, note);
    m_onTerminate = std::signal(SIGTERM, note);
}

Interrupts::~Interrupts()
{
    std::signal(SIGINT, m_onInterrupt);
    std::signal(SIGTERM, m_onTerminate);
}

bool Interrupts::asked() const
{
    return interrupted != 0;
}

} // namespace evenkeel::cli
