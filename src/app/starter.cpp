// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/starter.h"

#include "app/paths.h"
#include "app/text.h"
#include "pack/codec.h"
#include "pack/items.h"

#include <QFileInfo>

#include <algorithm>

namespace evenkeel::app {

namespace {

std::string freeOf(const std::vector<std::string>& taken)
{
    std::string id = "new-pack";
    for (int n = 2; std::ranges::find(taken, id) != taken.end(); ++n)
        id = "new-pack-" + std::to_string(n);
    return id;
}

/// The rules of `policy` with the words of `spoken`, which speaks of no conduct on its own.
protocol::Policy withWordsOf(protocol::Policy policy, const protocol::Policy& spoken)
{
    policy.redirectLines = spoken.redirectLines;
    policy.warningLines = spoken.warningLines;
    policy.endLines = spoken.endLines;
    return policy;
}

} // namespace

Result<pack::Pack> starterPack(const QString& language)
{
    const auto file = [](const QString& name) {
        return QStringLiteral("%1/starters/%2.json").arg(resourceFolder(), name);
    };
    const auto wanted = file(language.section(QLatin1Char('-'), 0, 0));
    return pack::load((QFileInfo::exists(wanted) ? wanted : file(QStringLiteral("en"))).toStdU16String());
}

pack::Sheet newPack(const NewPack& wish, const pack::Pack& starter)
{
    pack::Pack pack;
    if (!wish.empty)
        pack = starter;
    pack.id = freeOf(wish.taken);
    pack.title = wish.title;
    pack.revision = "1.0.0";
    // A house may put in starters of its own, and those need no policy.
    const auto spoken = starter.policies.empty() ? protocol::Policy{} : starter.policies.front();
    if (!wish.empty) {
        if (wish.policy != nullptr)
            pack.policies = {withWordsOf(*wish.policy, spoken)};
        return pack::Sheet(std::move(pack));
    }
    pack.language = wish.language;
    pack.languages = {wish.language};
    if (wish.policy != nullptr || !starter.policies.empty())
        pack.policies = {withWordsOf(wish.policy != nullptr ? *wish.policy : spoken, {})};
    pack::Sheet sheet(std::move(pack));
    pack::Editing edit(sheet);
    pack::addItem(edit, {pack::Part::Guide, 0, 0}, wish.guide);
    pack::addItem(edit, {pack::Part::Step, 0, 0}, wish.step);
    pack::apply(sheet, std::move(edit).finish({}, {}));
    return sheet;
}

} // namespace evenkeel::app
