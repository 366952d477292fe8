// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/bundle.h"

#include "evidence/archive.h"
#include "store/sha256.h"

namespace evenkeel::evidence {

namespace {

std::string sha256Hex(const std::string& bytes)
{
    return store::sha256(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size()))).toHex().toStdString();
}

} // namespace

std::string listOf(const std::vector<std::pair<std::string, std::string>>& namesAndBytes)
{
    std::string list;
    for (const auto& [name, bytes] : namesAndBytes)
        list += sha256Hex(bytes) + "  " + name + "\n";
    return list;
}

Result<std::string> makeBundle(Contents contents)
{
    contents.call.packSha256 = contents.packText.empty() ? std::string() : sha256Hex(contents.packText);
    std::vector<std::pair<std::string, std::string>> files;
    if (!contents.reportPdf.empty())
        files.emplace_back(kReportFile, std::move(contents.reportPdf));
    if (!contents.packText.empty())
        files.emplace_back(kPackFile, std::move(contents.packText));
    files.emplace_back(kCallFile, writeCallDocument(contents.call));
    files.emplace_back(kVerificationFile, std::move(contents.verification));
    files.emplace_back(kListFile, listOf(files));
    std::vector<Entry> entries;
    for (auto& [name, bytes] : files)
        entries.push_back({name, std::move(bytes)});
    return packArchive(entries);
}

} // namespace evenkeel::evidence
