// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/call_pack.h"

#include "pack/codec.h"
#include "store/pack_store.h"

#include <QCryptographicHash>

namespace evenkeel::app {

Result<std::string> keepPack(const store::Database& database, const pack::Pack& pack)
{
    store::PackStore packs(database);
    const auto text = pack::encode(pack);
    const auto kept = packs.rememberPack(pack.id, pack.revision, text);
    if (kept)
        return pack.revision;
    if (kept.error().key != "store.pack-changed")
        return tl::unexpected(kept.error());
    auto revision = pack.revision + "+" + sha256Hex(text).substr(0, 8);
    if (const auto again = packs.rememberPack(pack.id, revision, text); !again)
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
    return QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
                                    QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

} // namespace evenkeel::app
