// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"

#include <cstddef>
#include <cstdint>

// libFuzzer calls this. Each fuzzer is this file once more, with EVENKEEL_FUZZ_TARGET naming its target.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    evenkeel::fuzz::EVENKEEL_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
