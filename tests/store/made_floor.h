// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log_fixture.h"
#include "pack/codec.h"
#include "sample/floor.h"
#include "store/pack_store.h"
#include "support/source_files.h"

namespace evenkeel::store::test {

/// A made-up floor in a database.
struct MadeFloor : Fixture
{
    pack::Pack pack;

    explicit MadeFloor(std::int64_t calls, bool keepPack = false, std::uint64_t seed = 1)
    {
        pack = need(pack::load(evenkeel::test::sourceFolder() / "resources/packs/retail-support.json"));
        if (keepPack)
            need(PackStore(*database).rememberPack(pack.id, "1.0.0", pack::encode(pack)));
        sample::FloorPlan plan;
        plan.calls = calls;
        plan.agents = 5;
        plan.seed = seed;
        plan.until = Timestamp(std::chrono::floor<std::chrono::days>(kDay));
        plan.packRevision = "1.0.0";
        const call::Rules rules{pack, pack.policies.front()};
        sample::Floor floor(rules, plan);
        std::vector<call::WholeCall> all;
        while (auto call = floor.next())
            all.push_back(std::move(*call));
        need(log.appendWhole(all));
    }

    [[nodiscard]] std::vector<CallSummary> everything() const
    {
        CallFilter filter;
        filter.limit = 1000;
        return need(log.list(filter));
    }
};

} // namespace evenkeel::store::test
