// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/db_verbs.h"
#include "cli/retention_verbs.h"
#include "store/retention.h"

#include <fstream>
#include <ostream>

namespace evenkeel::cli {

namespace {

using nlohmann::json;

constexpr std::size_t kMostBytes = 64 * 1024;

/// At most a little more than a file of rules can have.
std::string readSome(std::istream& in)
{
    std::string text(kMostBytes + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

Result<std::vector<store::RetentionRule>> parse(const std::string& text)
{
    if (text.size() > kMostBytes)
        return fail(Errc::Invalid, "retention.syntax", "over 64 KB");
    const auto list = json::parse(text, nullptr, false);
    if (!list.is_array())
        return fail(Errc::Invalid, "retention.syntax", "no array");
    std::vector<store::RetentionRule> rules;
    for (const auto& one : list) {
        const auto number = std::to_string(rules.size() + 1);
        store::RetentionRule rule;
        if (!one.is_object() || !one.contains("days") || !one["days"].is_number_integer())
            return fail(Errc::Invalid, "retention.syntax", "rule " + number + ", days");
        const auto days = one["days"].get<std::int64_t>();
        rule.days = days < 1 || days > 1'000'000 ? 0 : static_cast<int>(days); // 0 is out of range, too
        for (const auto& [key, value] : one.items()) {
            if (key == "outcome" && value.is_string())
                rule.outcome = value.get<std::string>();
            else if (const auto action = key == "action" && value.is_string()
                                             ? store::retentionAction(value.get<std::string>())
                                             : std::nullopt)
                rule.action = *action;
            else if (key != "days")
                return fail(Errc::Invalid, "retention.syntax", "rule " + number + ", " + printable(key).substr(0, 40));
        }
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace

int retentionSet(Context& context)
{
    std::string text;
    if (context.args[0] == "-") {
        text = readSome(context.in);
    } else {
        std::ifstream file(context.args[0], std::ios::binary);
        if (!file)
            return report(context, Error{Errc::Io, "retention.syntax", "the file cannot be read"});
        text = readSome(file);
    }
    const auto rules = parse(text);
    if (!rules)
        return report(context, rules.error());
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    if (const auto set = store::Retention(*open->log).setRules(*rules, machineActor()); !set)
        return report(context, set.error());
    if (context.json)
        printJson(context, {{"ok", true}, {"rules", rules->size()}});
    else
        context.out << "Rules: " << rules->size() << ". 'evenkeel-cli retention plan' counts what they would erase.\n";
    return kGood;
}

int retentionShow(Context& context)
{
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    const auto rules = store::Retention(*open->log).rules();
    if (!rules)
        return report(context, rules.error());
    auto all = nlohmann::ordered_json::array();
    for (const auto& rule : *rules) {
        all.push_back({{"days", rule.days}, {"outcome", rule.outcome}, {"action", idOf(rule.action)}});
        if (!context.json)
            context.out << "after " << rule.days << " days, "
                        << (rule.outcome.empty() ? "whatever came of the call" : "outcome " + rule.outcome)
                        << (rule.action == store::RetentionAction::Drop
                                ? ": erase the private texts, and drop the calls from lists, search and figures\n"
                                : ": erase the private texts\n");
    }
    if (context.json)
        context.out << all.dump() << "\n";
    else if (rules->empty())
        context.out << "No rules: everything is kept.\n";
    return kGood;
}

} // namespace evenkeel::cli
