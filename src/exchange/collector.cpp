// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/collector.h"

#include "base/text.h"
#include "exchange/html_text.h"
#include "exchange/markdown_text.h"
#include "exchange/notes.h"
#include "pack/bounded_json.h"
#include "pack/rules.h"

#include <algorithm>

namespace evenkeel::exchange {

namespace {

constexpr std::size_t kMostTags = 50;

/// The mark of a template that decides by itself what it says; empty: none. Such a text is no words to say.
std::string templateLogic(std::string_view text)
{
    for (const std::string_view mark : {"{%", "{{#", "{{/", "<%", "<?php"})
        if (text.find(mark) != std::string_view::npos)
            return std::string(mark);
    return {};
}

/// Empty on success, else the key of the refusal.
std::string makePlain(std::string& text, Markup markup, const Bounds& bounds, std::vector<std::string>& notes)
{
    const bool html = markup == Markup::Html || (markup == Markup::HtmlIfItLooksSo && looksLikeHtml(text));
    if (html) {
        auto plain = htmlToText(text, bounds.htmlTags);
        if (!plain)
            return plain.error().key;
        text = std::move(plain->text);
        std::ranges::move(plain->notes, std::back_inserter(notes));
    } else if (markup == Markup::Markdown) {
        auto plain = markdownToText(text);
        text = std::move(plain.text);
        std::ranges::move(plain.notes, std::back_inserter(notes));
    }
    text = text::cleaned(text);
    return {};
}

void cleanTags(Item& item)
{
    std::vector<std::string> kept;
    for (auto& tag : item.tags) {
        auto clean = text::cleaned(tag);
        std::ranges::replace_if(
            clean, [](char c) { return c == '\n' || c == '\t'; }, ' ');
        if (clean.empty() || std::ranges::find(kept, clean) != kept.end())
            continue;
        if (clean.size() > 200 || pack::isAddressOrPath(clean) || kept.size() == kMostTags)
            item.notes.emplace_back(note::kTagLeftOut);
        else
            kept.push_back(std::move(clean));
    }
    item.tags = std::move(kept);
}

} // namespace

bool Collector::counts()
{
    ++m_all.rows;
    return static_cast<std::size_t>(m_all.rows) <= m_bounds.rows; // past it finish() refuses; nothing more is kept
}

void Collector::refuse(int line, std::string title, std::string key, std::string detail)
{
    if (counts())
        m_all.refused.push_back(
            {m_all.rows, line, pack::shownToken(title), Error{Errc::Refused, std::move(key), std::move(detail)}});
}

void Collector::take(Item item, Markup markup)
{
    item.title = text::cleaned(item.title);
    std::ranges::replace_if(
        item.title, [](char c) { return c == '\n' || c == '\t'; }, ' ');
    const auto no = [&](std::string key, std::string detail = {}) {
        refuse(item.line, item.title, std::move(key), std::move(detail));
    };
    if (item.body.size() > m_bounds.fieldBytes || item.brief.size() > m_bounds.fieldBytes)
        return no("import.text-too-long", std::to_string(m_bounds.textBytes));
    for (auto* text : {&item.body, &item.brief}) {
        if (auto mark = templateLogic(*text); !mark.empty())
            return no("import.template-logic", mark);
        if (auto key = makePlain(*text, markup, m_bounds, item.notes); !key.empty())
            return no(key);
        if (text->size() > m_bounds.textBytes)
            return no("import.text-too-long", std::to_string(m_bounds.textBytes));
        if (pack::isAddressOrPath(*text))
            return no("import.address-only");
    }
    if (text::wordCount(item.body) == 0)
        return no("import.no-text");
    cleanTags(item);
    std::ranges::sort(item.notes);
    item.notes.erase(std::unique(item.notes.begin(), item.notes.end()), item.notes.end());
    if (counts()) {
        item.row = m_all.rows;
        m_all.items.push_back(std::move(item));
    }
}

Result<Imported> Collector::finish() &&
{
    if (m_all.rows == 0)
        return fail(Errc::Invalid, "import.empty");
    if (static_cast<std::size_t>(m_all.rows) > m_bounds.rows)
        return fail(Errc::Invalid, "import.too-many-rows", std::to_string(m_bounds.rows));
    return std::move(m_all);
}

std::vector<std::string> tagsOf(std::string_view text)
{
    std::string one(text);
    if (one.find('\n') == std::string::npos)
        std::ranges::replace_if(
            one, [](char c) { return c == ',' || c == ';' || c == '|'; }, '\n');
    auto tags = text::split(one, '\n');
    for (auto& tag : tags)
        tag = text::cleaned(tag);
    std::erase(tags, std::string());
    return tags;
}

} // namespace evenkeel::exchange
