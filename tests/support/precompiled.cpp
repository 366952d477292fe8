// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Empty on purpose. A library whose every source skips the precompiled header never writes it, and then the first
// configure of a fresh clone fails for the tests that reuse it.
