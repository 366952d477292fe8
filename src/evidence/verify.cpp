// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/verify.h"

#include "base/text.h"
#include "evidence/archive.h"
#include "evidence/bundle.h"
#include "store/chain.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace evenkeel::evidence {

namespace {

using Fault = Verdict::Fault;

QByteArrayView viewOf(const std::string& bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

std::string sha256Hex(const std::string& bytes)
{
    return store::sha256(viewOf(bytes)).toHex().toStdString();
}

bool isHash(std::string_view text)
{
    return text.size() == 64 &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isKnownFile(std::string_view name)
{
    return name == kReportFile || name == kPackFile || name == kCallFile || name == kVerificationFile;
}

const Entry* find(const std::vector<Entry>& entries, std::string_view name)
{
    const auto found = std::ranges::find(entries, name, &Entry::name);
    return found == entries.end() ? nullptr : &*found;
}

/// The list as name and hash. Only what a bundle may have is taken for one.
Result<std::vector<std::pair<std::string, std::string>>> readList(const std::string& list)
{
    std::vector<std::pair<std::string, std::string>> files;
    const auto lines = text::split(list, '\n');
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        if (line.empty() && i + 1 == lines.size())
            break;
        const bool formed = line.size() > 66 && isHash(line.substr(0, 64)) && line.compare(64, 2, "  ") == 0 &&
                            isKnownFile(line.substr(66));
        const auto again = [&] {
            return std::ranges::any_of(files, [&](const auto& f) { return f.first == line.substr(66); });
        };
        if (!formed || again())
            return fail(Errc::Damaged, "evidence.malformed",
                        std::string(kListFile) + ": line " + std::to_string(i + 1));
        files.emplace_back(line.substr(66), line.substr(0, 64));
    }
    return files;
}

/// The first file that is not as listed.
bool filesHold(const std::vector<Entry>& entries, const std::vector<std::pair<std::string, std::string>>& list,
               Verdict& verdict)
{
    const auto blame = [&verdict](Fault fault, const std::string& file) {
        verdict.fault = fault;
        verdict.file = file;
        return false;
    };
    for (const auto& entry : entries) {
        if (entry.name == kListFile)
            continue;
        const auto listed = std::ranges::find(list, entry.name, [](const auto& f) { return f.first; });
        if (listed == list.end())
            return blame(Fault::FileUnlisted, entry.name);
        if (sha256Hex(entry.bytes) != listed->second)
            return blame(Fault::FileChanged, entry.name);
    }
    for (const auto& [name, hash] : list) {
        if (find(entries, name) == nullptr)
            return blame(Fault::FileGone, name);
    }
    return true;
}

class ChainWalk
{
  public:
    explicit ChainWalk(Verdict& verdict)
        : m_verdict(verdict)
    {}

    /// False when the event does not follow from the one before.
    bool take(const std::string& call, const store::ChainedEvent& event)
    {
        const auto expected = m_verdict.events + 1;
        if (event.seq != expected) {
            m_verdict.seq = expected; // where the hole begins
            return event.seq > expected ? gone() : blame(Fault::EventAdded, event);
        }
        store::canonical(
            {event.id, call, event.seq, event.at, event.elapsed, event.version, event.kind, event.actor, event.body},
            m_text);
        const QByteArrayView digest = event.privateDigest ? viewOf(*event.privateDigest) : QByteArrayView();
        const auto hash = m_hasher.ofEvent(m_previous, digest, m_text);
        if (hash != viewOf(event.hash))
            return blame(Fault::EventChanged, event);
        m_previous = hash.toByteArray();
        if (!textHolds(event))
            return blame(Fault::TextChanged, event);
        m_verdict.events = expected;
        return true;
    }
    [[nodiscard]] std::string head() const { return m_previous.toHex().toStdString(); }

  private:
    bool textHolds(const store::ChainedEvent& event)
    {
        if (!event.privateBody) {
            m_verdict.textsLeftOut += event.privateDigest ? 1 : 0;
            return !event.salt;
        }
        ++m_verdict.texts;
        return event.salt && event.privateDigest &&
               m_hasher.ofPrivate(viewOf(*event.salt), viewOf(*event.privateBody)) == viewOf(*event.privateDigest);
    }
    bool gone()
    {
        m_verdict.fault = Fault::EventGone;
        m_verdict.kind.clear();
        return false;
    }
    bool blame(Fault fault, const store::ChainedEvent& event)
    {
        m_verdict.fault = fault;
        m_verdict.seq = event.seq;
        m_verdict.kind = event.kind;
        return false;
    }

    Verdict& m_verdict;
    store::ChainHasher m_hasher;
    std::string m_text;
    QByteArray m_previous = QByteArray(store::kHashBytes, '\0');
};

void walk(const CallDocument& document, const std::string& expectedHead, Verdict& verdict)
{
    ChainWalk chain(verdict);
    for (const auto& event : document.events) {
        if (!chain.take(document.call, event))
            break;
        if (chain.head() == expectedHead)
            verdict.headFoundAt = event.seq;
    }
    if (!verdict.good()) {
        verdict.file = kCallFile;
        return;
    }
    verdict.head = chain.head();
    const auto blame = [&verdict](Fault fault, std::int64_t seq) {
        verdict.fault = fault;
        verdict.file = kCallFile;
        verdict.seq = seq;
    };
    if (verdict.events < document.eventCount)
        blame(Fault::EventGone, verdict.events + 1);
    else if (verdict.events > document.eventCount)
        blame(Fault::EventAdded, document.eventCount + 1);
    else if (verdict.head != document.head)
        blame(Fault::HeadDiffers, verdict.events);
}

/// The pack of the bundle is the one that the call's first event names, word for word as listed.
bool packHolds(const CallDocument& document, const Entry* pack)
{
    if ((pack == nullptr) != document.packSha256.empty() ||
        (pack != nullptr && sha256Hex(pack->bytes) != document.packSha256))
        return false;
    const auto opening = nlohmann::json::parse(document.events.front().body, nullptr, false);
    const auto is = [&opening](const char* name, const std::string& value) {
        return opening.is_object() && opening.contains(name) && opening[name] == value;
    };
    return is("pack", document.pack) && is("pack_revision", document.packRevision);
}

} // namespace

Verdict verifyChain(const CallDocument& document, const std::string& expectedHead)
{
    Verdict verdict;
    verdict.call = document.call;
    verdict.pack = document.pack;
    verdict.packRevision = document.packRevision;
    verdict.redacted = document.redacted;
    walk(document, expectedHead, verdict);
    if (verdict.good() && !expectedHead.empty() && !verdict.headFoundAt)
        verdict.fault = Fault::NotThisHead;
    return verdict;
}

Result<Verdict> verifyBundle(std::string_view bytes, const std::string& expectedHead)
{
    if (!expectedHead.empty() && !isHash(expectedHead))
        return fail(Errc::Invalid, "evidence.bad-head");
    const auto entries = unpackArchive(bytes);
    if (!entries)
        return tl::unexpected(entries.error());
    for (const auto& entry : *entries) {
        if (!isKnownFile(entry.name) && entry.name != kListFile)
            return fail(Errc::Invalid, "evidence.refused", "a bundle has no file " + entry.name);
    }
    const auto* list = find(*entries, kListFile);
    const auto* call = find(*entries, kCallFile);
    if (list == nullptr || call == nullptr)
        return fail(Errc::Damaged, "evidence.malformed", list == nullptr ? kListFile : kCallFile);
    const auto listed = readList(list->bytes);
    if (!listed)
        return tl::unexpected(listed.error());

    Verdict files;
    if (!filesHold(*entries, *listed, files))
        return files;
    const auto document = readCallDocument(call->bytes);
    if (!document)
        return tl::unexpected(document.error());
    auto verdict = verifyChain(*document, expectedHead);
    const auto* pack = find(*entries, kPackFile);
    verdict.hasPack = pack != nullptr;
    verdict.hasReport = find(*entries, kReportFile) != nullptr;
    if ((verdict.good() || verdict.fault == Fault::NotThisHead) && !packHolds(*document, pack)) {
        verdict.fault = Fault::PackChanged;
        verdict.file = kPackFile;
    }
    return verdict;
}

Result<Verdict> verifyBundleFile(const std::string& path, const std::string& expectedHead)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::NotFound, "evidence.unreadable", path);
    const auto most = static_cast<qint64>(ArchiveLimits{}.fileBytes);
    const auto bytes = file.read(most + 1); // a device has no size to ask for
    if (file.error() != QFileDevice::NoError)
        return fail(Errc::Io, "evidence.unreadable", path);
    return verifyBundle({bytes.constData(), static_cast<std::size_t>(bytes.size())}, expectedHead);
}

} // namespace evenkeel::evidence
