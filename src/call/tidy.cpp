// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/tidy.h"

#include "base/overloaded.h"
#include "base/text.h"
#include "call/state.h"

namespace evenkeel::call {

bool tidy(std::string& text, std::size_t limit)
{
    text = text::cleaned(text);
    return text.size() <= limit;
}

bool tidyFree(std::string& text, bool* masked)
{
    if (!tidy(text, kTextBytes))
        return false;
    auto safe = text::maskPaymentCards(text);
    if (masked)
        *masked = safe != text;
    text = std::move(safe);
    return true;
}

Result<protocol::Command> tidied(protocol::Command command)
{
    namespace pc = protocol::command;
    const auto visitor = overloaded{
        [](pc::LogBreach& c) { return tidyFree(c.words); },
        [](pc::Redirect& c) { return tidy(c.line, kNameBytes); },
        [](pc::AskPermission& c) { return tidyFree(c.reason); },
        [](pc::AnswerPermission& c) { return tidy(c.by, kNameBytes); },
        [](pc::Warn& c) { return tidy(c.line, kNameBytes); },
        [](pc::End& c) { return tidyFree(c.reason) && tidy(c.line, kNameBytes); },
        [](pc::OverrideEnd& c) { return tidyFree(c.reason); },
        [](pc::Transfer& c) { return tidy(c.to, kNameBytes); },
        [](pc::Record& c) { return tidyFree(c.words) && tidyFree(c.remark); },
        [](pc::Review& c) { return tidy(c.by, kNameBytes); },
        [](const auto&) { return true; }, // carries no text
    };
    if (!std::visit(visitor, command))
        return fail(Errc::Invalid, "call.too-long");
    return command;
}

} // namespace evenkeel::call
