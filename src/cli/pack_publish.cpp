// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/paths.h"
#include "app/publishing.h"
#include "app/text.h"
#include "cli/call_support.h"
#include "cli/db_verbs.h"
#include "cli/options.h"
#include "cli/pack_source.h"
#include "cli/pack_verbs.h"

#include <ostream>

namespace evenkeel::cli {

namespace {

using nlohmann::ordered_json;

app::Asker asker()
{
    return {app::loginName(), app::kMachineRole, app::Clock::system()};
}

std::string option(const Context& context, const char* name)
{
    return textOption(context, name).value_or(std::string());
}

ordered_json asJson(const store::Publication& p)
{
    return {{"seq", p.seq},
            {"pack", p.pack},
            {"revision", p.revision},
            {"kind", store::nameOf(p.kind)},
            {"sha256", app::toHex(p.sha256)},
            {"at", isoTime(p.at)},
            {"actor", p.actor},
            {"role", p.role},
            {"note", p.note},
            {"base", app::toHex(p.base)},
            {"signer", app::toHex(p.signer)}};
}

/// What stands in the way, each with the place to mend; with --json all of it in one object.
int obstructed(Context& context, const app::Obstacles& obstacles)
{
    auto findings = ordered_json::array();
    for (const auto& f : obstacles.findings) {
        findings.push_back({{"severity", pack::name(f.severity)}, {"code", f.code}, {"pointer", f.pointer}});
        if (!context.json)
            context.out << pack::name(f.severity) << " " << f.code << " at "
                        << (f.pointer.empty() ? "the top" : printable(f.pointer)) << "\n    " << printable(f.sentence)
                        << "\n";
    }
    auto unproven = ordered_json::array();
    for (const auto& u : obstacles.unproven) {
        unproven.push_back({{"policy", u.policy}, {"property", u.violation.property}, {"path", u.violation.path}});
        if (!context.json)
            context.out << "policy " << u.policy << " does not hold: " << printable(u.violation.sentence) << "\n";
    }
    if (context.json)
        context.out << ordered_json{{"ok", false}, {"findings", findings}, {"unproven", unproven}}.dump() << "\n";
    else
        context.out << "Not published.\n";
    return kFinding;
}

Result<std::optional<app::PackSignature>> signatureFor(const Context& context, const pack::Pack& pack)
{
    const auto key = option(context, "key");
    const auto file = option(context, "signature");
    if (!key.empty()) {
        const auto secret = app::PrivateKey::read(QString::fromStdString(key));
        if (!secret)
            return tl::unexpected<Error>(secret.error());
        auto made = app::signPack(*secret, app::bodyHash(pack));
        if (!made)
            return tl::unexpected<Error>(made.error());
        return std::optional(std::move(*made));
    }
    if (file.empty())
        return std::optional<app::PackSignature>();
    auto read = app::readSignature(QString::fromStdString(file));
    if (!read)
        return tl::unexpected<Error>(read.error());
    return std::optional(std::move(*read));
}

/// The hash of the revision that --base names.
Result<std::optional<std::string>> baseOf(const Context& context, store::Database& database, const std::string& pack)
{
    const auto revision = option(context, "base");
    if (revision.empty())
        return std::optional<std::string>();
    const auto all = store::Publications(database).list(pack);
    if (!all)
        return tl::unexpected<Error>(all.error());
    for (const auto& publication : *all)
        if (publication.revision == revision)
            return std::optional(publication.sha256);
    return fail(Errc::NotFound, "publish.no-revision", revision);
}

int inForce(Context& context, const store::Publication& p)
{
    if (context.json)
        context.out << ordered_json{{"ok", true}, {"publication", asJson(p)}}.dump() << "\n";
    else
        context.out << printable(p.pack) << " " << printable(p.revision) << " is in force ("
                    << app::toHex(p.sha256).substr(0, 12) << (p.signature.empty() ? "" : ", signed")
                    << "). Calls that go on keep the revision that they began with.\n";
    return kGood;
}

} // namespace

int packPublish(Context& context)
{
    if (!option(context, "key").empty() && !option(context, "signature").empty())
        return usageError(context, "Either --key or --signature.");
    auto pack = packFromFile(context.args[0]);
    if (!pack)
        return refused(context, pack.error());
    const auto obstacles = app::obstaclesOf(*pack);
    if (!obstacles.none())
        return obstructed(context, obstacles);
    auto signature = signatureFor(context, *pack);
    if (!signature)
        return report(context, signature.error());
    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    auto base = baseOf(context, *open->database, pack->id);
    if (!base)
        return report(context, base.error());
    const auto done = app::publish(*open->database,
                                   {std::make_shared<const pack::Pack>(std::move(*pack)), std::move(*base),
                                    option(context, "note"), std::move(*signature)},
                                   asker());
    return done ? inForce(context, *done) : report(context, done.error());
}

int packRollback(Context& context)
{
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    const auto done =
        app::rollBack(*open->database, context.args[0], context.args[1], option(context, "note"), asker());
    return done ? inForce(context, *done) : report(context, done.error());
}

int packLog(Context& context)
{
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    const auto all = store::Publications(*open->database).list(context.args[0]);
    if (!all)
        return report(context, all.error());
    const auto now = app::packInForce(*open->database, context.args[0]);
    if (!now)
        return report(context, now.error());
    const auto isUsed = [&](const store::Publication& p) { return now->publication && now->publication->seq == p.seq; };
    auto list = ordered_json::array();
    auto left = static_cast<std::size_t>(context.limit.value_or(50));
    for (const auto& p : *all) {
        if (left-- == 0)
            break;
        auto one = asJson(p);
        one["in_force"] = isUsed(p);
        for (const auto& refusal : now->refused)
            if (refusal.publication.seq == p.seq)
                one["refused"] = refusal.why.key;
        if (context.json) {
            list.push_back(std::move(one));
            continue;
        }
        context.out << (isUsed(p) ? "* " : "  ") << isoTime(p.at) << "  " << printable(p.revision) << "  "
                    << (p.kind == store::Publication::Kind::RolledBack ? "rolled back" : "published") << " by "
                    << printable(p.actor) << "  " << app::toHex(p.sha256).substr(0, 12)
                    << (p.signature.empty() ? "" : "  signed by " + app::toHex(p.signer).substr(0, 16));
        if (one.contains("refused"))
            context.out << "  refused: " << one["refused"].get<std::string>();
        context.out << "\n";
        if (!p.note.empty())
            context.out << "      " << printable(p.note) << "\n";
    }
    if (context.json)
        context.out << list.dump() << "\n";
    else if (all->empty())
        context.out << "Nothing was published of " << printable(context.args[0]) << ".\n";
    else if (!now->publication)
        context.out << "None of these may be used; the pack that came with the program is.\n";
    return kGood;
}

} // namespace evenkeel::cli
