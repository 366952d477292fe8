// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/upcast.h"

namespace evenkeel::call {

const Upcasts& upcasts()
{
    static const Upcasts steps; // every kind is still at its first version
    return steps;
}

} // namespace evenkeel::call
