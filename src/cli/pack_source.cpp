// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/pack_source.h"

#include "app/error_text.h"
#include "app/paths.h"
#include "cli/options.h"
#include "pack/codec.h"

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
