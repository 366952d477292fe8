// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack_signature.h"
#include "cli/call_support.h"
#include "cli/commands.h"
#include "cli/db_verbs.h"
#include "store/signing_keys.h"

#include <array>
#include <ostream>

/// Keys that sign packs.
namespace evenkeel::cli {

namespace {

using nlohmann::ordered_json;

/// The public key that the first argument gives in 64 hexadecimal digits.
Result<std::string> publicKey(const Context& context)
{
    auto key = app::fromHex(context.args[0]);
    if (key.size() != 32)
        return fail(Errc::Invalid, "sign.bad-key");
    return key;
}

int answer(Context& context, const std::string& sentence)
{
    if (context.json)
        printJson(context, {{"ok", true}});
    else
        context.out << sentence << "\n";
    return kGood;
}

int keyMake(Context& context)
{
    const auto made = app::makeSigningKey(QString::fromStdString(context.args[0]));
    if (!made)
        return report(context, made.error());
    const auto hex = app::toHex(*made);
    if (context.json)
        printJson(context, {{"ok", true}, {"file", context.args[0]}, {"public", hex}});
    else
        context.out << "Private key: " << printable(context.args[0])
                    << ". Keep it where only you can read it.\nPublic key:  " << hex << "\n'evenkeel-cli key trust "
                    << hex << "' makes its signatures hold on a machine.\n";
    return kGood;
}

int keyTrust(Context& context)
{
    const auto key = publicKey(context);
    if (!key)
        return report(context, key.error());
    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    const auto name = context.options.find("name");
    if (const auto done =
            store::SigningKeys(*open->database)
                .trust(*key, name == context.options.end() ? std::string() : name->second, machineActor());
        !done)
        return report(context, done.error());
    return answer(context,
                  "The key is trusted. From now on a pack has to be signed by a trusted key to be published or "
                  "used; the packs that came with the program are not touched by this.");
}

int keyWithdraw(Context& context)
{
    const auto key = publicKey(context);
    if (!key)
        return report(context, key.error());
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    if (const auto done = store::SigningKeys(*open->database).withdraw(*key, machineActor()); !done)
        return report(context, done.error());
    return answer(context, "The key is withdrawn for good. What it signed is not used any more; publish it again under "
                           "another key.");
}

int keyList(Context& context)
{
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    const auto keys = store::SigningKeys(*open->database).list();
    if (!keys)
        return report(context, keys.error());
    auto list = ordered_json::array();
    for (const auto& key : *keys) {
        list.push_back({{"public", app::toHex(key.publicKey)},
                        {"name", key.name},
                        {"trusted_at", isoTime(key.trustedAt)},
                        {"trusted_by", key.trustedBy},
                        {"withdrawn", key.withdrawnAt.has_value()}});
        if (!context.json)
            context.out << app::toHex(key.publicKey) << "  " << printable(key.name) << "  "
                        << (key.withdrawnAt ? "withdrawn " + isoTime(*key.withdrawnAt)
                                            : "trusted since " + isoTime(key.trustedAt))
                        << "\n";
    }
    if (context.json)
        context.out << list.dump() << "\n";
    else if (keys->empty())
        context.out << "No keys: packs need no signature here.\n";
    return kGood;
}

} // namespace

std::span<const Command> keyCommands()
{
    static constexpr std::array<Option, 1> trustOptions = {{{"name", "TEXT", "whose key it is"}}};
    static const std::array<Command, 4> table = {{
        {.group = "key",
         .verb = "make",
         .arguments = "FILE",
         .help = "Make a pair of keys: the private one into a new file that only you can read, the public one printed.",
         .minArgs = 1,
         .maxArgs = 1,
         .options = {},
         .run = keyMake},
        {.group = "key",
         .verb = "trust",
         .arguments = "PUBLIC",
         .help = "From now on only packs that a trusted key signed are published and used here.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = trustOptions,
         .run = keyTrust},
        {.group = "key",
         .verb = "list",
         .arguments = "",
         .help = "The keys that are trusted here or were.",
         .takesData = true,
         .options = {},
         .run = keyList},
        {.group = "key",
         .verb = "withdraw",
         .arguments = "PUBLIC",
         .help = "Trust a key no more, for good.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = {},
         .run = keyWithdraw},
    }};
    return table;
}

} // namespace evenkeel::cli
