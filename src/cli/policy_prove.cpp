// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/policy_lines.h"
#include "cli/pack_source.h"
#include "cli/policy_verbs.h"
#include "pack/codec.h"
#include "pack/rules.h"
#include "protocol/prover.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <ostream>

namespace evenkeel::cli {

namespace {

using nlohmann::json;

/// What is to be proved.
struct Subject
{
    std::vector<protocol::Policy> policies;
    std::map<std::string, std::string> unknown; ///< keys of a single policy's file that this version does not know
};

/// A single policy that brings no words at all is proved with those that a call under it would borrow. One that brings
/// some is taken at its word: a line that it lacks is then a fault of its own.
protocol::Policy spoken(protocol::Policy policy, const pack::Pack& pack)
{
    const protocol::ProtocolLines none;
    const bool silent = policy.redirectLines == none && policy.warningLines == none && policy.endLines == none;
    return silent ? app::withLines(std::move(policy), pack) : policy;
}

/// A file holds a pack or one policy; what has no "format" is no pack.
Result<Subject> subjectFromFile(const Context& context, const std::string& file)
{
    const auto text = pack::readBounded(pathOf(file));
    if (!text)
        return tl::unexpected<Error>(text.error());
    auto pack = pack::decode(*text);
    if (pack)
        return Subject{std::move(pack->policies), {}};
    if (pack.error().key != "pack.format" || pack.error().code == Errc::Newer)
        return tl::unexpected<Error>(pack.error());
    Subject subject;
    auto policy = pack::decodePolicy(*text, {}, &subject.unknown);
    if (!policy)
        return tl::unexpected<Error>(policy.error());
    const auto lender = packOf(context);
    subject.policies.push_back(lender ? spoken(std::move(*policy), *lender) : std::move(*policy));
    return subject;
}

Result<Subject> subjectOf(const Context& context)
{
    const auto& name = context.args[0];
    const bool fileThere = std::filesystem::exists(pathOf(name));
    if (!pack::isId(name) || (fileThere && !context.options.contains("pack")))
        return subjectFromFile(context, name);
    const auto pack = packOf(context);
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    const auto* policy = pack::findPolicy(*pack, name);
    if (!policy)
        return fail(Errc::NotFound, "policy.unknown", name);
    return Subject{{*policy}, {}};
}

json asJson(const protocol::Policy& policy, const protocol::Proof& proof)
{
    auto violations = json::array();
    for (const auto& v : proof.violations)
        violations.push_back({{"property", v.property}, {"sentence", v.sentence}, {"path", v.path}});
    return {
        {"id", policy.id}, {"holds", proof.holds()}, {"states", proof.states}, {"violations", std::move(violations)}};
}

void print(std::ostream& out, const protocol::Policy& policy, const protocol::Proof& proof)
{
    out << policy.id << ": " << (proof.holds() ? "holds" : "does not hold") << " (" << proof.states << " states)\n";
    for (const auto& v : proof.violations) {
        out << "  " << v.property << ": " << printable(v.sentence) << "\n";
        for (std::size_t i = 0; i < v.path.size(); ++i)
            out << "    " << i + 1 << ". " << printable(v.path[i]) << "\n";
    }
}

} // namespace

int policyProve(Context& context)
{
    const auto subject = subjectOf(context);
    if (!subject)
        return refused(context, subject.error());
    bool allHold = true;
    auto list = json::array();
    for (const auto& policy : subject->policies) {
        const auto proof = protocol::prove(policy);
        allHold = allHold && proof.holds();
        if (context.json)
            list.push_back(asJson(policy, proof));
        else
            print(context.out, policy, proof);
    }
    auto unknown = json::array();
    for (const auto& [pointer, value] : subject->unknown) {
        unknown.push_back(pointer);
        context.err << "note: this version does not know " << printable(pointer) << "; it has no effect\n";
    }
    if (context.json)
        printJson(context, {{"ok", allHold}, {"policies", std::move(list)}, {"unknown", std::move(unknown)}});
    return allHold ? kGood : kFinding;
}

} // namespace evenkeel::cli
