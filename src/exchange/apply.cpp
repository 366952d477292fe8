// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folded.h"
#include "exchange/plan.h"
#include "pack/codec.h"
#include "pack/lint.h"

#include <algorithm>
#include <set>

namespace evenkeel::exchange {

namespace {

/// What the linter says against a pack, without the places, which an import moves.
std::multiset<std::string> errorsOf(const pack::Pack& pack)
{
    std::multiset<std::string> errors;
    for (const auto& finding : pack::lint(pack))
        if (finding.severity == pack::Severity::Error)
            errors.insert(finding.code);
    return errors;
}

} // namespace

Result<pack::Pack> applyPlan(const Plan& plan, const pack::Pack& into)
{
    auto pack = into;
    for (const auto& planned : plan.lines)
        pack.lines.push_back(planned.line);
    std::ranges::copy(plan.newFields, std::back_inserter(pack.fields));
    std::ranges::copy(plan.newSituations, std::back_inserter(pack.situations));
    const auto again = pack::decode(pack::encode(pack));
    if (!again)
        return fail(Errc::Refused, "import.pack-too-large", again.error().key);
    if (*again != pack)
        return fail(Errc::Refused, "import.pack-too-large", "other");
    auto errors = errorsOf(pack);
    for (const auto& known : errorsOf(into))
        if (const auto same = errors.find(known); same != errors.end())
            errors.erase(same);
    if (!errors.empty())
        return fail(Errc::Refused, "import.lint", *errors.begin());
    return pack;
}

pack::Pack emptyPack(const std::string& title, const std::string& language)
{
    pack::Pack pack;
    pack.id = idFrom(title);
    pack.title = title;
    pack.language = language;
    pack.languages = {language};
    pack.revision = "0.1.0";
    return pack;
}

} // namespace evenkeel::exchange
