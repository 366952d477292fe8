// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "fuzz/targets.h"
#include "pack/codec.h"
#include "pack/lint.h"

namespace evenkeel::fuzz {

void pack(std::string_view bytes)
{
    if (const auto read = pack::decode(bytes)) {
        const auto again = pack::decode(pack::encode(*read));
        require(again && *again == *read, "a pack that is read survives writing");
        for (const auto& finding : pack::lint(*read))
            require(!finding.code.empty(), "every finding has a code");
    } else {
        require(read.error().key.starts_with("pack."), "a pack is refused by name");
        require(text::isUtf8(read.error().detail), "the place of a refusal can be shown");
    }
    if (const auto policy = pack::decodePolicy(bytes)) {
        const auto again = pack::decodePolicy(pack::encodePolicy(*policy));
        require(again && *again == *policy, "a policy that is read survives writing");
    }
}

} // namespace evenkeel::fuzz
