// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one place that knows Catch2's version.
#include <catch2/catch.hpp>
