// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/new_file.h"
#include "app/pack_signature.h"
#include "app/publishing.h"
#include "app/text.h"
#include "cli/db_verbs.h"
#include "cli/pack_source.h"
#include "cli/pack_verbs.h"
#include "pack/codec.h"
#include "store/signing_keys.h"

#include <ostream>

namespace evenkeel::cli {

namespace {

std::string signatureFile(const Context& context)
{
    for (const char* name : {"out", "signature"})
        if (const auto given = context.options.find(name); given != context.options.end())
            return given->second;
    return context.args[0] + ".sig";
}

Result<void> write(const std::string& file, const std::string& text, bool replace)
{
    auto out = app::NewFile::begin(QString::fromStdString(file), replace);
    if (!out)
        return tl::unexpected(out.error());
    if (auto written = (*out)->write(text); !written)
        return written;
    return (*out)->keep();
}

/// The keys that a signature may be by.
struct Accepted
{
    std::vector<std::string> keys;
    bool named = false; ///< by --key; whether anybody trusts it was not asked
};

/// The key of --key HEX, else those that the database of --data trusts. Without either a signature can only be said to
/// be by the key that it names.
Result<Accepted> acceptedKeys(const Context& context)
{
    if (const auto given = context.options.find("key"); given != context.options.end()) {
        auto key = app::fromHex(given->second);
        if (key.size() != 32)
            return fail(Errc::Invalid, "sign.bad-key");
        return Accepted{{std::move(key)}, true};
    }
    const auto open = openExisting(context);
    if (!open && open.error().key == "store.no-database")
        return Accepted{};
    if (!open)
        return tl::unexpected<Error>(open.error());
    auto trusted = store::SigningKeys(*open->database).trusted();
    if (!trusted)
        return tl::unexpected<Error>(trusted.error());
    return Accepted{std::move(*trusted), false};
}

} // namespace

int packSign(Context& context)
{
    const auto key = context.options.find("key");
    if (key == context.options.end())
        return usageError(context, "Name the private key: --key FILE ('evenkeel-cli key make FILE' makes one).");
    const auto pack = packFromFile(context.args[0]);
    if (!pack)
        return refused(context, pack.error());
    const auto secret = app::PrivateKey::read(QString::fromStdString(key->second));
    if (!secret)
        return report(context, secret.error());
    const auto hash = app::bodyHash(*pack);
    const auto signature = app::signPack(*secret, hash);
    if (!signature)
        return report(context, signature.error());
    const auto file = signatureFile(context);
    if (const auto done = write(file, app::signatureText(*signature, hash), context.options.contains("force")); !done)
        return report(context, done.error());
    if (context.json)
        printJson(context,
                  {{"ok", true}, {"file", file}, {"sha256", app::toHex(hash)}, {"key", app::toHex(signature->signer)}});
    else
        context.out << printable(pack->id) << " " << printable(pack->revision) << " signed: " << printable(file)
                    << "\n";
    return kGood;
}

int packVerify(Context& context)
{
    const auto pack = packFromFile(context.args[0]);
    if (!pack)
        return refused(context, pack.error());
    const auto signature = app::readSignature(QString::fromStdString(signatureFile(context)));
    if (!signature)
        return report(context, signature.error());
    const auto accepted = acceptedKeys(context);
    if (!accepted)
        return report(context, accepted.error());
    const bool genuine = app::isGenuine(*signature, app::bodyHash(*pack));
    const bool taken = std::ranges::find(accepted->keys, signature->signer) != accepted->keys.end();
    const auto key = app::toHex(signature->signer);
    if (context.json) {
        printJson(context, {{"ok", genuine && taken},
                            {"genuine", genuine},
                            {accepted->named ? "named" : "trusted", taken},
                            {"key", key}});
    } else if (!genuine) {
        context.out << "The signature does not fit: it is for other words, or was changed.\n";
    } else {
        const char* named = taken ? ", the one that you named.\n" : ", not by the one that you named.\n";
        const char* known =
            taken ? ", which this data folder trusts.\n" : ", which is not trusted here: anybody can make a key.\n";
        context.out << "The signature fits. It is by the key " << key << (accepted->named ? named : known);
    }
    return genuine && taken ? kGood : kFinding;
}

int packGet(Context& context)
{
    const auto out = context.options.find("out");
    if (out == context.options.end())
        return usageError(context, "Say where it goes: --out FILE.");
    const auto pack = packRevision(context, context.args[0]);
    if (!pack)
        return refused(context, pack.error());
    if (const auto done = write(out->second, pack::encode(*pack), context.options.contains("force")); !done)
        return report(context, done.error());
    if (context.json)
        printJson(context, {{"ok", true}, {"pack", pack->id}, {"revision", pack->revision}, {"file", out->second}});
    else
        context.out << printable(pack->id) << " " << printable(pack->revision) << ": " << printable(out->second)
                    << "\n";
    return kGood;
}

} // namespace evenkeel::cli
