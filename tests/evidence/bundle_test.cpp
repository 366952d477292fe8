// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/archive.h"
#include "evidence/bundle.h"
#include "evidence/verify.h"
#include "store/chain.h"
#include "store/sha256.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace evenkeel;
using namespace evenkeel::evidence;
using Fault = Verdict::Fault;

namespace {

const std::string kPack = R"({"format":1,"id":"retail-support"})";
const std::string kCall = "0199aaaa-0000-7000-8000-000000000001";

/// Gives every event of the document the digest and the hash that it must have.
void seal(CallDocument& document)
{
    store::ChainHasher hasher;
    std::string previous(store::kHashBytes, '\0');
    for (auto& event : document.events) {
        if (event.privateBody)
            event.privateDigest = hasher.ofPrivate(*event.salt, *event.privateBody).toByteArray().toStdString();
        const auto text = store::canonical({event.id, document.call, event.seq, event.at, event.elapsed, event.version,
                                            event.kind, event.actor, event.body});
        event.hash =
            hasher.ofEvent(previous, event.privateDigest.value_or(std::string()), text).toByteArray().toStdString();
        previous = event.hash;
    }
    document.eventCount = static_cast<std::int64_t>(document.events.size());
    document.head = toHex(previous);
}

CallDocument sample()
{
    CallDocument document;
    document.call = kCall;
    document.pack = "retail-support";
    document.packRevision = "1.0.0";
    for (std::int64_t seq = 1; seq <= 6; ++seq) {
        store::ChainedEvent event;
        event.id = "0199aaaa-0000-7000-8000-00000000010" + std::to_string(seq);
        event.seq = seq;
        event.at = 1'790'000'000'000 + 1000 * seq;
        event.elapsed = 1000 * (seq - 1);
        event.actor = "agent-7";
        event.kind = seq == 1 ? "call.started" : "note.added";
        event.body = seq == 1 ? R"({"pack":"retail-support","pack_revision":"1.0.0"})" : R"({"masked":false})";
        if (seq % 2 == 1) {
            event.privateBody = R"({"text":"sie sagt: )" + std::string("\xC3\xBC\xE2\x80\xAE\\u0000") + R"("})";
            event.salt = std::string(15, '\x00') + static_cast<char>(seq);
        }
        document.events.push_back(std::move(event));
    }
    seal(document);
    return document;
}

std::string bundleOf(CallDocument document)
{
    const auto made = makeBundle({std::move(document), kPack, "%PDF-1.4", "Sound.\n"});
    REQUIRE(made);
    return *made;
}

/// A bundle that was taken apart, changed by `change`, listed anew and put together again: what somebody does who knows
/// how.
template <typename F> std::string forged(const std::string& bundle, const F& change, bool listAnew = true)
{
    auto entries = *unpackArchive(bundle);
    change(entries);
    if (listAnew) {
        std::vector<std::pair<std::string, std::string>> files;
        for (const auto& entry : entries) {
            if (entry.name != kListFile)
                files.emplace_back(entry.name, entry.bytes);
        }
        for (auto& entry : entries) {
            if (entry.name == kListFile)
                entry.bytes = listOf(files);
        }
    }
    return *packArchive(entries);
}

std::string& bytesOf(std::vector<Entry>& entries, const std::string& name)
{
    return std::ranges::find(entries, name, &Entry::name)->bytes;
}

/// With call.json changed as JSON.
template <typename F> std::string withCall(const std::string& bundle, const F& change)
{
    return forged(bundle, [&](std::vector<Entry>& entries) {
        auto& text = bytesOf(entries, kCallFile);
        auto json = nlohmann::ordered_json::parse(text);
        change(json);
        text = json.dump();
    });
}

Verdict verdictOf(const std::string& bundle, const std::string& head = {})
{
    auto verdict = verifyBundle(bundle, head);
    if (!verdict)
        FAIL(verdict.error().key << " " << verdict.error().detail);
    return *verdict;
}

std::string keyOf(const std::string& bundle, const std::string& head = {})
{
    const auto verdict = verifyBundle(bundle, head);
    return verdict ? "ok" : verdict.error().key;
}

} // namespace

TEST_CASE("a bundle proves itself without a database, and the same call gives the same bytes")
{
    const auto document = sample();
    const auto bundle = bundleOf(document);
    CHECK(bundle == bundleOf(document));
    const auto verdict = verdictOf(bundle);
    CHECK(verdict.good());
    CHECK(verdict.call == kCall);
    CHECK(verdict.head == document.head);
    CHECK(verdict.events == 6);
    CHECK(verdict.texts == 3);
    CHECK(verdict.textsLeftOut == 0);
    CHECK(verdict.hasPack);
    CHECK(verdict.hasReport);
    CHECK_FALSE(verdict.redacted);
}

TEST_CASE("the call's document reads back as it was written")
{
    for (const auto& document : {sample(), redacted(sample())}) {
        const auto read = readCallDocument(writeCallDocument(document));
        REQUIRE(read);
        CHECK(writeCallDocument(*read) == writeCallDocument(document));
        CHECK(read->events.front().privateBody == document.events.front().privateBody);
        CHECK(read->redacted == document.redacted);
    }
}

TEST_CASE("a redacted bundle holds none of the private texts, and its chain still holds")
{
    const auto bundle = bundleOf(redacted(sample()));
    CHECK(bundle.find("sie sagt") == std::string::npos);
    CHECK(bundle.find(toHex(*sample().events[0].salt)) == std::string::npos);
    const auto verdict = verdictOf(bundle);
    CHECK(verdict.good());
    CHECK(verdict.redacted);
    CHECK(verdict.texts == 0);
    CHECK(verdict.textsLeftOut == 3);
    CHECK(verdict.head == sample().head);
}

TEST_CASE("the list names the file that was changed, put in or taken out")
{
    const auto bundle = bundleOf(sample());
    const auto touched = [&](const std::string& name) {
        return verdictOf(forged(
            bundle, [&](auto& entries) { bytesOf(entries, name) += " "; }, false));
    };
    for (const std::string name : {kReportFile, kPackFile, kCallFile, kVerificationFile}) {
        INFO(name);
        CHECK(touched(name).fault == Fault::FileChanged);
        CHECK(touched(name).file == name);
        const auto without = verifyBundle(forged(
            bundle, [&](auto& entries) { std::erase_if(entries, [&](const auto& e) { return e.name == name; }); },
            false));
        if (name == kCallFile) {
            CHECK(without.error().key == "evidence.malformed");
        } else {
            CHECK(without->fault == Fault::FileGone);
            CHECK(without->file == name);
        }
    }
    const auto unlisted = verdictOf(forged(
        bundle,
        [](auto& entries) {
            auto& list = bytesOf(entries, kListFile);
            list.erase(0, list.find('\n') + 1);
        },
        false));
    CHECK(unlisted.fault == Fault::FileUnlisted);
    CHECK(unlisted.file == kReportFile);
    CHECK(keyOf(forged(bundle, [](auto& entries) { entries.push_back({"more.txt", "x"}); })) == "evidence.refused");
    CHECK(keyOf(forged(
              bundle, [](auto& entries) { bytesOf(entries, kListFile) += "junk\n"; }, false)) == "evidence.malformed");
    CHECK(keyOf(forged(
              bundle, [](auto& entries) { entries.pop_back(); }, false)) == "evidence.malformed");
}

TEST_CASE("whoever lists anew what they changed is still found out, and the first bad event is named")
{
    const auto bundle = bundleOf(sample());
    const auto event = [](auto& json, std::size_t i) -> auto&
    {
        return json["events"][i];
    };
    for (const char* field : {"id", "actor", "kind", "body"}) {
        INFO(field);
        const auto verdict = verdictOf(withCall(bundle, [&](auto& json) {
            event(json, 2)[field] = event(json, 2)[field].template get<std::string>() + "x";
        }));
        CHECK(verdict.fault == Fault::EventChanged);
        CHECK(verdict.seq == 3);
        CHECK(verdict.events == 2);
        CHECK(verdict.file == kCallFile);
    }
    for (const char* field : {"at_ms", "elapsed_ms", "version"}) {
        INFO(field);
        const auto verdict = verdictOf(withCall(
            bundle, [&](auto& json) { event(json, 3)[field] = event(json, 3)[field].template get<int64_t>() + 1; }));
        CHECK(verdict.fault == Fault::EventChanged);
        CHECK(verdict.seq == 4);
    }
    auto verdict = verdictOf(withCall(bundle, [&](auto& json) { json["call"] = "another"; }));
    CHECK(verdict.fault == Fault::EventChanged);
    CHECK(verdict.seq == 1);

    verdict = verdictOf(withCall(bundle, [&](auto& json) { event(json, 2)["private_body"] = R"({"text":"nice"})"; }));
    CHECK(verdict.fault == Fault::TextChanged);
    CHECK(verdict.seq == 3);
    verdict =
        verdictOf(withCall(bundle, [&](auto& json) { event(json, 1)["private_body"] = R"({"text":"made up"})"; }));
    CHECK(verdict.fault == Fault::TextChanged); // none was ever promised
    verdict = verdictOf(withCall(bundle, [&](auto& json) { event(json, 2)["private_body"] = nullptr; }));
    CHECK(verdict.fault == Fault::TextChanged); // a salt without its text

    verdict = verdictOf(withCall(bundle, [&](auto& json) { json["events"].erase(2); }));
    CHECK(verdict.fault == Fault::EventGone);
    CHECK(verdict.seq == 3);
    verdict = verdictOf(withCall(bundle, [&](auto& json) { json["events"].erase(5); }));
    CHECK(verdict.fault == Fault::EventGone);
    CHECK(verdict.seq == 6);
    verdict = verdictOf(
        withCall(bundle, [&](auto& json) { json["events"].insert(json["events"].begin() + 2, event(json, 1)); }));
    CHECK(verdict.fault == Fault::EventAdded);
    verdict = verdictOf(withCall(bundle, [&](auto& json) { std::swap(json["events"][1], json["events"][2]); }));
    CHECK_FALSE(verdict.good());
    CHECK(verdict.seq == 2);
    verdict = verdictOf(withCall(bundle, [&](auto& json) { json["chain"]["head"] = std::string(64, '0'); }));
    CHECK(verdict.fault == Fault::HeadDiffers);
    verdict = verdictOf(withCall(bundle, [&](auto& json) { json["chain"]["events"] = 5; }));
    CHECK(verdict.fault == Fault::EventAdded);
    CHECK(verdict.seq == 6);
}

TEST_CASE("another pack in the place of the call's is noticed as far as its hash or its name tells")
{
    const auto bundle = bundleOf(sample());
    const auto otherText = forged(bundle, [](auto& entries) { bytesOf(entries, kPackFile) += " "; });
    CHECK(verdictOf(otherText).fault == Fault::PackChanged);
    const auto otherName = withCall(bundle, [](auto& json) { json["pack"]["revision"] = "2.0.0"; });
    CHECK(verdictOf(otherName).fault == Fault::PackChanged);
    const auto gone = forged(
        bundle, [](auto& entries) { std::erase_if(entries, [](const auto& e) { return e.name == kPackFile; }); });
    CHECK(verdictOf(gone).fault == Fault::PackChanged);
    auto document = sample();
    const auto none = makeBundle({document, {}, {}, "Sound.\n"});
    REQUIRE(none);
    CHECK(verdictOf(*none).good());
    CHECK_FALSE(verdictOf(*none).hasPack);
    CHECK_FALSE(verdictOf(*none).hasReport);
}

TEST_CASE("a whole written anew is sound in itself; only a head that was kept elsewhere tells")
{
    const auto kept = sample().head;
    auto rewritten = sample();
    rewritten.events[2].privateBody = R"({"text":"I was polite"})";
    seal(rewritten);
    const auto bundle = bundleOf(rewritten);
    CHECK(verdictOf(bundle).good());
    CHECK(verdictOf(bundle, kept).fault == Fault::NotThisHead);
    CHECK(verdictOf(bundleOf(sample()), kept).good());
    CHECK(verdictOf(bundleOf(sample()), kept).headFoundAt == 6);

    // A head from before the latest events holds for those before it.
    auto grown = sample();
    auto review = grown.events.back();
    review.seq = 7;
    review.kind = "call.reviewed";
    grown.events.push_back(review);
    seal(grown);
    const auto later = verdictOf(bundleOf(grown), kept);
    CHECK(later.good());
    CHECK(later.headFoundAt == 6);
    CHECK(later.events == 7);
    for (const std::string bad : {"x", "ABC", std::string(64, 'G').c_str(), std::string(63, 'a').c_str()})
        CHECK(keyOf(bundle, bad) == "evidence.bad-head");
}

TEST_CASE("a document that is not as it should be is refused with its place")
{
    const auto bundle = bundleOf(sample());
    const auto refused = [&](const auto& change, const std::string& place) {
        const auto verdict = verifyBundle(withCall(bundle, change));
        INFO(place);
        REQUIRE_FALSE(verdict);
        CHECK(verdict.error().key == "evidence.malformed");
        CHECK(verdict.error().detail.find(place) != std::string::npos);
    };
    refused([](auto& json) { json["format"] = "else"; }, "format");
    refused([](auto& json) { json["summary"] = "the caller was rude"; }, "not known");
    refused([](auto& json) { json["events"][1]["verdict"] = "guilty"; }, "/events/1");
    refused([](auto& json) { json["events"][4].erase("hash"); }, "/events/4/hash");
    refused([](auto& json) { json["events"][0]["private_salt"] = "00"; }, "/events/0/private_salt");
    refused([](auto& json) { json["events"][0]["seq"] = 1.5; }, "/events/0/seq");
    refused([](auto& json) { json["events"][0]["seq"] = 18446744073709551615ULL; }, "/events/0/seq");
    refused([](auto& json) { json["events"][0]["version"] = 0; }, "/events/0/version");
    refused([](auto& json) { json["events"] = nlohmann::ordered_json::array(); }, "/events");
    refused([](auto& json) { json["events"] = nullptr; }, "/events");
    refused([](auto& json) { json["chain"] = 7; }, "/chain");
    CHECK(keyOf(withCall(bundle, [](auto& json) { json["version"] = 2; })) == "evidence.newer");
    for (const std::string text : {"", "[]", "null", "{\"a\":1,\"a\":2}", "\xFF", "{"}) {
        INFO(text);
        CHECK(keyOf(forged(bundle, [&](auto& entries) { bytesOf(entries, kCallFile) = text; })) ==
              "evidence.malformed");
    }
    const std::string deep(100'000, '[');
    CHECK(keyOf(forged(bundle, [&](auto& entries) { bytesOf(entries, kCallFile) = deep; })) == "evidence.malformed");
    std::string wide = "[0";
    for (int i = 0; i < 700'000; ++i)
        wide += ",0";
    CHECK(keyOf(forged(bundle, [&](auto& entries) { bytesOf(entries, kCallFile) = wide + "]"; })) ==
          "evidence.malformed");
}

TEST_CASE("a bundle is read from a file, and what is none is said to be none")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("bundle.zip")).toStdString();
    QFile file(QString::fromStdString(path));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(bundleOf(sample())));
    file.close();
    REQUIRE(verifyBundleFile(path));
    CHECK(verifyBundleFile(path)->good());
    CHECK(verifyBundleFile(path + "x").error().key == "evidence.unreadable");
    CHECK(verifyBundleFile(folder.path().toStdString()).error().key == "evidence.unreadable");
#ifdef Q_OS_LINUX
    CHECK(verifyBundleFile("/dev/zero").error().key == "evidence.too-large");
#endif
}
