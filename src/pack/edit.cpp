// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/edit.h"

#include <charconv>
#include <utility>

namespace evenkeel::pack {

namespace {

void change(Sheet& sheet, std::size_t at, const Sheet::LinePtr& before, const Sheet::LinePtr& after)
{
    if (!before)
        sheet.insertLine(at, after);
    else if (!after)
        sheet.removeLine(at);
    else
        sheet.setLine(at, after);
}

} // namespace

void apply(Sheet& sheet, const Edit& edit)
{
    for (const auto& line : edit.lines)
        change(sheet, line.at, line.before, line.after);
    if (edit.restAfter)
        sheet.setRest(edit.restAfter);
}

void revert(Sheet& sheet, const Edit& edit)
{
    for (auto line = edit.lines.rbegin(); line != edit.lines.rend(); ++line)
        change(sheet, line->at, line->after, line->before);
    if (edit.restBefore)
        sheet.setRest(edit.restBefore);
}

Edit joined(Edit first, Edit second)
{
    // Typing on in one text: the words in between are of no use to anybody.
    if (first.lines.size() == 1 && second.lines.size() == 1 && first.lines[0].at == second.lines[0].at &&
        first.lines[0].after && second.lines[0].before == first.lines[0].after) {
        first.lines[0].after = std::move(second.lines[0].after);
    } else {
        for (auto& line : second.lines)
            first.lines.push_back(std::move(line));
    }
    if (second.restAfter) {
        if (!first.restBefore)
            first.restBefore = std::move(second.restBefore);
        first.restAfter = std::move(second.restAfter);
    }
    return first;
}

Editing::Editing(const Sheet& sheet)
    : m_now(sheet)
    , m_restBefore(sheet.restPtr())
{}

Pack& Editing::rest()
{
    if (!m_rest)
        m_rest = *m_restBefore;
    return *m_rest;
}

void Editing::note(std::size_t at, Sheet::LinePtr before, Sheet::LinePtr after)
{
    change(m_now, at, before, after);
    if (!view().unknown.empty() && (!before || !after))
        shiftUnknown(rest(), "/lines", at, !before);
    m_lines.push_back({at, std::move(before), std::move(after)});
}

void Editing::setLine(std::size_t at, Line line)
{
    if (line != m_now.line(at))
        note(at, m_now.lines()[at], std::make_shared<const Line>(std::move(line)));
}

void Editing::insertLine(std::size_t at, Line line)
{
    note(at, nullptr, std::make_shared<const Line>(std::move(line)));
}

void Editing::removeLine(std::size_t at)
{
    note(at, m_now.lines()[at], nullptr);
}

void Editing::moveLine(std::size_t from, std::size_t to)
{
    if (from == to)
        return;
    const auto line = m_now.lines()[from];
    note(from, line, nullptr);
    note(to, nullptr, line);
}

Edit Editing::finish(std::string name, std::string place, std::string joins) &&
{
    Edit edit{std::move(name), std::move(place), std::move(joins), std::move(m_lines), nullptr, nullptr};
    if (m_rest && *m_rest != *m_restBefore) {
        edit.restBefore = m_restBefore;
        edit.restAfter = std::make_shared<const Pack>(std::move(*m_rest));
    }
    return edit;
}

Edit difference(const Sheet& before, const Sheet& after, std::string name)
{
    Edit edit{std::move(name), {}, {}, {}, nullptr, nullptr};
    const auto& was = before.lines();
    const auto& is = after.lines();
    const auto same = [](const Sheet::LinePtr& a, const Sheet::LinePtr& b) { return a == b || *a == *b; };
    std::size_t head = 0;
    while (head < was.size() && head < is.size() && same(was[head], is[head]))
        ++head;
    std::size_t tail = 0;
    while (tail + head < was.size() && tail + head < is.size() &&
           same(was[was.size() - 1 - tail], is[is.size() - 1 - tail]))
        ++tail;
    const std::size_t wasEnd = was.size() - tail;
    const std::size_t isEnd = is.size() - tail;
    std::size_t at = head;
    for (; at < wasEnd && at < isEnd; ++at)
        if (!same(was[at], is[at]))
            edit.lines.push_back({at, was[at], is[at]});
    // From the end, so that nothing moves twice.
    for (std::size_t gone = wasEnd; gone > at; --gone)
        edit.lines.push_back({gone - 1, was[gone - 1], nullptr});
    for (; at < isEnd; ++at)
        edit.lines.push_back({at, nullptr, is[at]});
    if (before.rest() != after.rest()) {
        edit.restBefore = before.restPtr();
        edit.restAfter = after.restPtr();
    }
    return edit;
}

void shiftUnknown(Pack& pack, const std::string& list, std::size_t at, bool inserted)
{
    if (pack.unknown.empty())
        return;
    const auto prefix = list + '/';
    std::map<std::string, std::string> moved;
    for (auto& [pointer, value] : pack.unknown) {
        std::size_t index = 0;
        const char* const end = pointer.data() + pointer.size();
        const char* rest = end;
        if (pointer.starts_with(prefix))
            rest = std::from_chars(pointer.data() + prefix.size(), end, index).ptr;
        const bool element = pointer.starts_with(prefix) && (rest == end || *rest == '/');
        if (!element || index < at)
            moved.emplace(pointer, std::move(value));
        else if (inserted || index > at)
            moved.emplace(prefix + std::to_string(inserted ? index + 1 : index - 1) + std::string(rest, end),
                          std::move(value));
    }
    pack.unknown = std::move(moved);
}

} // namespace evenkeel::pack
