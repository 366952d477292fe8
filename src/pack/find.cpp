// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/pack.h"

#include <algorithm>

namespace evenkeel::pack {

namespace {

template <typename T> const T* byId(const std::vector<T>& all, const std::string& id)
{
    const auto it = std::find_if(all.begin(), all.end(), [&](const T& each) { return each.id == id; });
    return it == all.end() ? nullptr : &*it;
}

} // namespace

const Line* findLine(const Pack& pack, const std::string& id)
{
    return byId(pack.lines, id);
}

const Guide* findGuide(const Pack& pack, const std::string& id)
{
    return byId(pack.guides, id);
}

const Step* findStep(const Pack& pack, const std::string& id)
{
    for (const auto& guide : pack.guides)
        if (const auto* step = byId(guide.steps, id))
            return step;
    return nullptr;
}

const protocol::Policy* findPolicy(const Pack& pack, const std::string& id)
{
    return byId(pack.policies, id);
}

const Route* findRoute(const Pack& pack, const std::string& id)
{
    return byId(pack.routes, id);
}

const Situation* findSituation(const Pack& pack, const std::string& id)
{
    return byId(pack.situations, id);
}

const PracticeCaller* findPracticeCaller(const Pack& pack, const std::string& id)
{
    return byId(pack.practice, id);
}

const Wording& wordingOf(const Pack& pack, const Line& line, const std::string& language)
{
    static const Wording none;
    for (const auto* wanted : {&language, &pack.language})
        if (const auto it = line.text.find(*wanted); it != line.text.end())
            return it->second;
    return none;
}

} // namespace evenkeel::pack
