// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/line_words.h"

#include "app/text.h"

#include <algorithm>

namespace evenkeel::app {

QString withLabels(const call::Merged& merged, const pack::Pack& pack)
{
    auto text = merged.text;
    for (const auto& name : merged.missing) {
        const auto field = std::ranges::find(pack.fields, name, &pack::MergeField::name);
        const std::string shown = "[" + (field == pack.fields.end() ? name : field->label) + "]";
        const std::string placeholder = "{" + name + "}";
        for (std::size_t at = 0; (at = text.find(placeholder, at)) != std::string::npos; at += shown.size())
            text.replace(at, placeholder.size(), shown);
    }
    return toQt(text);
}

QString lineWords(const pack::Pack& pack, const pack::Line& line, const call::Facts& facts, bool full)
{
    return withLabels(call::mergeLine(pack, line, facts, full), pack);
}

} // namespace evenkeel::app
