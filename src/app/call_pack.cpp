// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/call_pack.h"

#include "pack/codec.h"
#include "store/pack_store.h"
#include "store/sha256.h"

#include <mutex>

namespace evenkeel::app {

std::shared_ptr<const std::string> packText(const std::shared_ptr<const pack::Pack>& pack)
{
    static std::mutex mutex;
    static std::weak_ptr<const pack::Pack> latest;
    static std::shared_ptr<const std::string> text;
    const std::lock_guard lock(mutex);
    if (!text || latest.lock() != pack) {
        text = std::make_shared<const std::string>(pack::encode(*pack));
        latest = pack;
    }
    return text;
}

Result<std::string> keepPack(const store::Database& database, const std::shared_ptr<const pack::Pack>& pack)
{
    store::PackStore packs(database);
    const auto text = packText(pack);
    const auto kept = packs.rememberPack(pack->id, pack->revision, *text);
    if (kept)
        return pack->revision;
    if (kept.error().key != "store.pack-changed")
        return tl::unexpected(kept.error());
    auto revision = pack->revision + "+" + sha256Hex(*text).substr(0, 8);
    if (const auto again = packs.rememberPack(pack->id, revision, *text); !again)
        return tl::unexpected(again.error());
    return revision;
}

Result<std::shared_ptr<const pack::Pack>> keptPack(const store::Database& database, const std::string& id,
                                                   const std::string& revision)
{
    const auto text = store::PackStore(database).packText(id, revision);
    if (!text)
        return tl::unexpected(text.error());
    auto decoded = pack::decode(*text);
    if (!decoded)
        return tl::unexpected(decoded.error());
    return std::make_shared<const pack::Pack>(std::move(*decoded));
}

std::string sha256Hex(const std::string& text)
{
    return store::sha256(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))).toHex().toStdString();
}

} // namespace evenkeel::app
