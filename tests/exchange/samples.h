// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/formats.h"
#include "exchange/plan.h"
#include "pack/codec.h"
#include "support/catch.h"
#include "support/source_files.h"

#include <string>

/// The files of tests/data/exchange, and a small pack to import into.
namespace evenkeel::test {

inline std::string bytesOf(const std::string& name)
{
    return fileText(sourceFolder() / "tests/data/exchange" / name);
}

inline exchange::FileRead readSample(exchange::Format format, const std::string& name)
{
    auto read = exchange::readFile(format, bytesOf(name));
    INFO(name << ": " << (read ? std::string() : read.error().key + ' ' + read.error().detail));
    REQUIRE(read);
    const auto& all = read->imported;
    CHECK(all.rows == static_cast<int>(all.items.size() + all.refused.size()));
    return *read;
}

/// "key detail" of the refusal of a whole file; "read" if it is none.
inline std::string fileRefusal(exchange::Format format, const std::string& bytes, const exchange::Bounds& bounds = {})
{
    const auto read = exchange::readFile(format, bytes, {}, bounds);
    return read ? "read" : read.error().key + (read.error().detail.empty() ? "" : ' ' + read.error().detail);
}

/// "row key detail" of each record that stays behind.
inline std::vector<std::string> refusals(const std::vector<exchange::Refused>& refused)
{
    std::vector<std::string> all;
    for (const auto& each : refused)
        all.push_back(std::to_string(each.row) + ' ' + each.error.key +
                      (each.error.detail.empty() ? "" : ' ' + each.error.detail));
    return all;
}

inline pack::Pack shippedPack()
{
    const auto pack = pack::load(sourceFolder() / "resources/packs/retail-support.json");
    REQUIRE(pack);
    return *pack;
}

using Texts = std::vector<std::string>;

} // namespace evenkeel::test
