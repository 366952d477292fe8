// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk_page.h"

namespace evenkeel::supervisor {

/// One page of the supervisor's screen.
using SupervisorPage = desk::DeskPage;
using desk::keyOf;

} // namespace evenkeel::supervisor
