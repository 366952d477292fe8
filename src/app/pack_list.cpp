// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack_list.h"

#include "app/paths.h"
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

QString packInLanguage(const std::vector<ShippedPack>& packs, const QString& language)
{
    const auto it = std::find_if(packs.begin(), packs.end(), [&](const auto& pack) {
        return pack.language.section(QLatin1Char('-'), 0, 0) == language;
    });
    return it == packs.end() ? QString() : it->id;
}

} // namespace evenkeel::app
