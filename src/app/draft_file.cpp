// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/draft_file.h"

#include "app/new_file.h"
#include "app/text.h"
#include "pack/rules.h"

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

namespace evenkeel::app {

namespace {

using nlohmann::json;

QDir folderOf(const QString& dataFolder)
{
    return QDir(QDir(dataFolder).filePath(QStringLiteral("drafts")));
}

// The first line and the last character around the pack's document make the file one JSON document, too.
std::string headOf(const DraftBase& base)
{
    const json head = {{"draft", 1}, {"base", {{"revision", base.revision}, {"sha256", base.sha256}}}};
    auto text = head.dump(-1, ' ', false, json::error_handler_t::replace);
    text.pop_back();
    return text + R"(,"pack":)" + '\n';
}

std::optional<DraftBase> baseOf(const std::string& head)
{
    const auto parsed = json::parse(head + "null}", nullptr, false);
    if (!parsed.is_object() || parsed.value("draft", json()) != json(1))
        return std::nullopt;
    const auto base = parsed.value("base", json());
    if (!base.is_object())
        return std::nullopt;
    const auto text = [&](const char* key) {
        const auto it = base.find(key);
        return it != base.end() && it->is_string() ? it->get<std::string>() : std::string{};
    };
    return DraftBase{text("revision"), text("sha256")};
}

} // namespace

QString draftFile(const QString& dataFolder, const std::string& packId)
{
    return folderOf(dataFolder).filePath(toQt(packId) + QStringLiteral(".json"));
}

QStringList draftsIn(const QString& dataFolder)
{
    QStringList ids;
    for (const auto& name : folderOf(dataFolder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString id = name.chopped(5);
        if (pack::isId(toStd(id)))
            ids << id;
    }
    return ids;
}

Result<void> saveDraft(const QString& dataFolder, const pack::Sheet& sheet, const DraftBase& base)
{
    const auto folder = folderOf(dataFolder);
    if (!pack::isId(sheet.rest().id))
        return fail(Errc::Invalid, "pack.id");
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(Errc::Io, "file.not-writable", toStd(folder.path()));
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto file = NewFile::begin(draftFile(dataFolder, sheet.rest().id), true);
    if (!file)
        return tl::unexpected(file.error());
    for (const auto& piece : {headOf(base), pack::encode(sheet.whole()), std::string("}\n")})
        if (auto written = (*file)->write(piece); !written)
            return written;
    return (*file)->keep();
}

Result<StoredDraft> loadDraft(const QString& dataFolder, const std::string& packId)
{
    const auto path = draftFile(dataFolder, packId);
    auto text = pack::readBounded(std::filesystem::path(path.toStdU16String()), kDraftLimits);
    if (!text)
        return tl::unexpected(text.error());
    const auto lineEnd = text->find('\n');
    const auto last = text->find_last_of('}');
    if (lineEnd == std::string::npos || last == std::string::npos || last < lineEnd)
        return fail(Errc::Damaged, "draft.damaged", packId);
    const auto base = baseOf(text->substr(0, lineEnd));
    if (!base)
        return fail(Errc::Damaged, "draft.damaged", packId);
    auto pack = pack::decode(std::string_view(*text).substr(lineEnd, last - lineEnd), kDraftLimits);
    if (!pack)
        return tl::unexpected(pack.error());
    if (pack->id != packId)
        return fail(Errc::Damaged, "draft.damaged", packId);
    return StoredDraft{std::move(*pack), *base};
}

void dropDraft(const QString& dataFolder, const std::string& packId)
{
    QFile::remove(draftFile(dataFolder, packId));
}

} // namespace evenkeel::app
