// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/pack_source.h"

#include "app/call_pack.h"
#include "app/error_text.h"
#include "app/paths.h"
#include "app/publishing.h"
#include "cli/db_verbs.h"
#include "cli/options.h"
#include "pack/codec.h"
#include "pack/rules.h"

#include <ostream>

namespace evenkeel::cli {

std::filesystem::path pathOf(const std::string& utf8)
{
    return std::u8string(utf8.begin(), utf8.end());
}

Result<pack::Pack> packFromFile(const std::string& file)
{
    return pack::load(pathOf(file));
}

Result<pack::Pack> packNamed(const std::string& idOrFile)
{
    const auto shipped = app::shippedPackFile(idOrFile);
    return packFromFile(shipped.isEmpty() ? idOrFile : shipped.toStdString());
}

Result<pack::Pack> packRevision(const Context& context, const std::string& name)
{
    const auto at = name.find('@');
    std::error_code ignored;
    if (at == std::string::npos || !pack::isId(name.substr(0, at)) || std::filesystem::exists(pathOf(name), ignored))
        return packNamed(name);
    const auto open = openExisting(context);
    if (!open)
        return tl::unexpected<Error>(open.error());
    const auto id = name.substr(0, at);
    const auto revision = name.substr(at + 1);
    if (revision.empty()) {
        const auto inForce = app::packInForce(*open->database, id);
        if (!inForce)
            return tl::unexpected<Error>(inForce.error());
        if (!inForce->pack)
            return fail(Errc::NotFound, "publish.no-revision", id);
        return *inForce->pack;
    }
    const auto kept = app::keptPack(*open->database, id, revision);
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    return **kept;
}

Result<pack::Pack> packOf(const Context& context)
{
    if (const auto given = textOption(context, "pack"))
        return packFromFile(*given);
    const auto file = app::shippedPackFile(app::kDefaultPack);
    if (file.isEmpty())
        return fail(Errc::NotFound, "pack.unknown", app::kDefaultPack);
    return packFromFile(file.toStdString());
}

int refused(Context& context, const Error& error)
{
    const int code = report(context, error);
    const auto place = printable(error.detail);
    if (!place.empty() && app::errorText(error).toStdString().find(place) == std::string::npos)
        context.err << "  at " << place << "\n";
    return code;
}

} // namespace evenkeel::cli
