// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack_list.h"

#include "app/paths.h"
#include "app/publishing.h"
#include "app/text.h"
#include "pack/codec.h"

#include <algorithm>

namespace evenkeel::app {

std::vector<ShippedPack> shippedPackList()
{
    std::vector<ShippedPack> packs;
    const QStringList ids = shippedPacks();
    for (const auto& id : ids) {
        if (const auto pack = pack::load(shippedPackFile(toStd(id)).toStdU16String()))
            packs.push_back({id, toQt(pack->title), toQt(pack->language)});
    }
    return packs;
}

std::vector<ShippedPack> packList(store::Database* database)
{
    auto packs = shippedPackList();
    if (database == nullptr)
        return packs;
    const auto published = store::Publications(*database).packs().value_or(std::vector<std::string>{});
    for (const auto& id : published) {
        if (std::ranges::find(packs, toQt(id), &ShippedPack::id) != packs.end())
            continue;
        if (const auto found = packInForce(*database, id); found && found->pack)
            packs.push_back({toQt(id), toQt(found->pack->title), toQt(found->pack->language)});
    }
    return packs;
}

QString packInLanguage(const std::vector<ShippedPack>& packs, const QString& language)
{
    const auto it = std::find_if(packs.begin(), packs.end(), [&](const auto& pack) {
        return pack.language.section(QLatin1Char('-'), 0, 0) == language;
    });
    return it == packs.end() ? QString() : it->id;
}

} // namespace evenkeel::app
