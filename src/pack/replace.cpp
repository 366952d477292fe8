// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/replace.h"

#include "pack/place.h"

#include <algorithm>
#include <utility>

namespace evenkeel::pack {

namespace {

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::size_t findIn(std::string_view text, const TextQuery& query, std::size_t from)
{
    const auto same = [&](char a, char b) { return query.matchCase ? a == b : folded(a) == folded(b); };
    const auto found = std::search(text.begin() + static_cast<std::ptrdiff_t>(std::min(from, text.size())), text.end(),
                                   query.wanted.begin(), query.wanted.end(), same);
    return found == text.end() ? std::string_view::npos : static_cast<std::size_t>(found - text.begin());
}

std::size_t countIn(std::string_view text, const TextQuery& query)
{
    std::size_t count = 0;
    for (auto at = findIn(text, query, 0); at != std::string_view::npos;
         at = findIn(text, query, at + query.wanted.size()))
        ++count;
    return count;
}

std::size_t replaceIn(std::string& text, const TextQuery& query, std::string_view with)
{
    std::size_t count = 0;
    for (auto at = findIn(text, query, 0); at != std::string::npos; at = findIn(text, query, at + with.size())) {
        text.replace(at, query.wanted.size(), with);
        ++count;
    }
    return count;
}

/// Calls visit(pointer, text) for each text of a list of strings.
template <typename Texts, typename F> void eachOf(Texts& texts, const std::string& pointer, F& visit)
{
    for (std::size_t i = 0; i < texts.size(); ++i)
        visit(pointer + '/' + std::to_string(i), texts[i]);
}

template <typename L, typename F> void eachTextOfLine(L& line, const std::string& pointer, F& visit)
{
    for (auto& [language, wording] : line.text) {
        visit(pointer + "/text/" + language + "/short", wording.brief);
        visit(pointer + "/text/" + language + "/full", wording.full);
    }
    eachOf(line.tags, pointer + "/tags", visit);
}

template <typename List, typename F> void eachItem(List& list, const std::string& pointer, F inside)
{
    for (std::size_t i = 0; i < list.size(); ++i)
        inside(list[i], pointer + '/' + std::to_string(i));
}

template <typename P, typename F> void eachTextOfRest(P& pack, F& visit)
{
    visit("/title", pack.title);
    eachItem(pack.guides, "/guides", [&](auto& guide, const std::string& at) {
        visit(at + "/title", guide.title);
        visit(at + "/summary", guide.summary);
        eachItem(guide.steps, at + "/steps", [&](auto& step, const std::string& in) {
            visit(in + "/title", step.title);
            visit(in + "/goal", step.goal);
            eachOf(step.doList, in + "/do", visit);
            eachOf(step.avoid, in + "/avoid", visit);
            eachOf(step.avoidWords, in + "/avoid_words", visit);
            eachOf(step.listenFor, in + "/listen_for", visit);
        });
    });
    const auto topic = [&](auto& item, const std::string& at) {
        visit(at + "/title", item.title);
        eachOf(item.tags, at + "/tags", visit);
    };
    eachItem(pack.situations, "/situations", topic);
    eachItem(pack.behaviours, "/behaviours", topic);
    const auto field = [&](auto& item, const std::string& at) {
        visit(at + "/label", item.label);
        visit(at + "/example", item.example);
        visit(at + "/fallback", item.fallback);
    };
    eachItem(pack.fields, "/fields", field);
    eachItem(pack.policies, "/policies", [&](auto& policy, const std::string& at) {
        visit(at + "/title", policy.title);
        visit(at + "/summary", policy.summary);
        visit(at + "/disclaimer", policy.disclaimer);
        eachItem(policy.endReasons, at + "/end_reasons",
                 [&](auto& reason, const std::string& in) { visit(in + "/label", reason.label); });
        eachOf(policy.followUp, at + "/follow_up", visit);
    });
    eachItem(pack.routes, "/routes", [&](auto& route, const std::string& at) { visit(at + "/label", route.label); });
    const auto choice = [&](auto& item, const std::string& at) { visit(at + "/label", item.label); };
    eachItem(pack.wrapUp.outcomes, "/wrap_up/outcomes", choice);
    eachItem(pack.wrapUp.rootCauses, "/wrap_up/root_causes", choice);
    eachItem(pack.wrapUp.resolutions, "/wrap_up/resolutions", choice);
    eachItem(pack.techniques, "/techniques", [&](auto& technique, const std::string& at) {
        visit(at + "/name", technique.name);
        visit(at + "/text", technique.text);
        eachOf(technique.tags, at + "/tags", visit);
    });
    visit("/calm_card/title", pack.calmCard.title);
    eachOf(pack.calmCard.reminders, "/calm_card/reminders", visit);
    eachItem(pack.repeatBack.fields, "/repeat_back/fields", field);
    visit("/repeat_back/sentence", pack.repeatBack.sentence);
    eachItem(pack.scorecard, "/scorecard", [&](auto& criterion, const std::string& at) {
        visit(at + "/label", criterion.label);
        visit(at + "/help", criterion.help);
    });
    eachItem(pack.practice, "/practice", [&](auto& caller, const std::string& at) {
        visit(at + "/title", caller.title);
        visit(at + "/summary", caller.summary);
        eachItem(caller.beats, at + "/beats", [&](auto& beat, const std::string& in) {
            for (auto& [language, text] : beat.text)
                visit(in + "/text/" + language, text);
        });
    });
}

} // namespace

std::vector<TextHit> findTexts(const Sheet& sheet, const TextQuery& query)
{
    std::vector<TextHit> hits;
    if (query.wanted.empty())
        return hits;
    const auto visit = [&](const std::string& pointer, const std::string& text) {
        if (const auto count = countIn(text, query); count > 0)
            hits.push_back({pointer, count});
    };
    for (std::size_t i = 0; i < sheet.lineCount(); ++i)
        eachTextOfLine(sheet.line(i), linePointer(i), visit);
    eachTextOfRest(sheet.rest(), visit);
    return hits;
}

std::size_t replaceTexts(Editing& edit, const TextQuery& query, std::string_view with)
{
    std::size_t count = 0;
    if (query.wanted.empty())
        return count;
    const auto visit = [&](const std::string&, std::string& text) { count += replaceIn(text, query, with); };
    for (std::size_t i = 0; i < edit.now().lineCount(); ++i) {
        Line line = edit.now().line(i);
        const auto before = count;
        eachTextOfLine(line, {}, visit);
        if (count > before)
            edit.setLine(i, std::move(line));
    }
    eachTextOfRest(edit.rest(), visit);
    return count;
}

} // namespace evenkeel::pack
