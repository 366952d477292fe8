// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "evidence/verify.h"
#include "fuzz/targets.h"

namespace evenkeel::fuzz {

void evidence(std::string_view bytes)
{
    if (const auto verdict = evidence::verifyBundle(bytes)) {
        require(verdict->good() == !verdict->head.empty() || !verdict->good(), "what is sound has a head");
        require(!verdict->good() || verdict->events > 0, "what is sound has events");
    } else {
        require(verdict.error().key.starts_with("evidence."), "a bundle is refused by name");
        require(text::isUtf8(verdict.error().detail), "the place of a refusal can be shown");
    }
    if (const auto document = evidence::readCallDocument(bytes)) {
        const auto written = evidence::writeCallDocument(*document);
        const auto again = evidence::readCallDocument(written);
        require(again && evidence::writeCallDocument(*again) == written, "a call that is read survives writing");
        require(evidence::verifyChain(*document) == evidence::verifyChain(*again), "and is judged the same");
        const auto bare = evidence::verifyChain(evidence::redacted(*document));
        require(!evidence::verifyChain(*document).good() || bare.good(),
                "what is sound stays so without its private texts");
    }
}

} // namespace evenkeel::fuzz
