// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "call/event_json.h"
#include "fuzz/targets.h"

#include <algorithm>
#include <charconv>

namespace evenkeel::fuzz {

void event(std::string_view bytes)
{
    const auto lines = text::split(bytes, '\n');
    const auto line = [&](std::size_t i) { return i < lines.size() ? lines[i] : std::string(); };
    call::Encoded stored{line(0), 1, line(2), line(3)};
    const auto version = line(1);
    std::from_chars(version.data(), version.data() + version.size(), stored.version);

    const auto read = call::decode(stored);
    if (!read) {
        const auto& key = read.error().key;
        require(key == "event.body" || key == "event.unknown-kind", "an event is refused by name");
        return;
    }
    const auto written = call::encode(*read);
    require(written.kind == call::kindOf(*read), "an event is written under its kind");
    require(text::isUtf8(written.publicBody) && text::isUtf8(written.privateBody), "bodies are UTF-8");
    const auto again = call::decode(written);
    require(again && *again == *read, "an event that is read survives writing");
    require(call::encode(*again) == written, "an event has one text: the hash chain hangs on it");
}

} // namespace evenkeel::fuzz
