// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan.h"

#include "base/text.h"
#include "exchange/folded.h"
#include "exchange/notes.h"
#include "exchange/placing.h"
#include "pack/bounded_json.h"
#include "pack/rules.h"

#include <algorithm>
#include <array>
#include <set>

namespace evenkeel::exchange {

namespace {

constexpr std::array<std::string_view, 4> kKinds = {"step", "situation", "behaviour", "use"};

constexpr Millis kShort{15'000}; ///< what a short variant may take to say; docs/pack-format.md
constexpr Millis kFull{30'000};

Millis shortFor(const pack::Line& line)
{
    if (line.use == "warning")
        return Millis{10'000};
    return line.use == "end" ? Millis{6'000} : kShort;
}

/// The whole sentences at the beginning that can be said in that time; the text itself if not even one can.
std::string firstSentences(const std::string& text, Millis most)
{
    std::size_t end = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const bool stop = text[i] == '.' || text[i] == '!' || text[i] == '?' || text[i] == '\n';
        if (!stop || (text[i] != '\n' && text[i + 1] != ' ' && text[i + 1] != '\n'))
            continue;
        if (text::speakingTime(std::string_view(text).substr(0, i + 1)) > most)
            break;
        end = i + 1;
    }
    auto sentences = text::cleaned(std::string_view(text).substr(0, end));
    return text::wordCount(sentences) > 0 ? sentences : text;
}

std::string& memberFor(pack::Line& line, Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Step: return line.step;
    case Place::Kind::Situation: return line.situation;
    case Place::Kind::Behaviour: return line.behaviour;
    case Place::Kind::Use: break;
    }
    return line.use;
}

class Planner
{
  public:
    Planner(const Imported& imported, const pack::Pack& into, const PlanOptions& options)
        : m_imported(imported)
        , m_pack(into)
        , m_language(options.language.empty() ? into.language : options.language)
        , m_placing(into, options)
        , m_fields(into, options.fields, imported.ownFields)
    {
        for (const auto& line : into.lines) {
            m_ids.insert(line.id);
            for (const auto& [language, wording] : line.text)
                for (const auto* text : {&wording.full, &wording.brief})
                    m_inPack.emplace(language + ' ' + foldedWords(*text), line.id);
        }
    }

    Plan run()
    {
        m_plan.rows = m_imported.rows;
        m_plan.refused = m_imported.refused;
        m_plan.notes = m_imported.notes;
        for (const auto& item : m_imported.items)
            if (const auto done = take(item); !done)
                m_plan.refused.push_back({item.row, item.line, pack::shownToken(item.title), done.error()});
        refuseIncomplete();
        std::ranges::sort(m_plan.refused, {}, &Refused::row);
        m_plan.fields = m_fields.uses();
        m_plan.newFields = usedFields();
        m_plan.newSituations = usedSituations();
        return std::move(m_plan);
    }

  private:
    Result<void> take(const Item& item)
    {
        const auto language = item.language.empty() ? m_language : item.language;
        if (!pack::isLanguageTag(language) || std::ranges::find(m_pack.languages, language) == m_pack.languages.end())
            return fail(Errc::Refused, "import.unknown-language", pack::shownToken(language));
        auto decision = m_placing.placeFor(item);
        if (!decision)
            return tl::unexpected(decision.error());
        pack::Line line;
        memberFor(line, decision->place.kind) = decision->place.id;
        pack::Wording wording;
        auto notes = item.notes;
        wording.full = m_fields.map(item.body);
        wording.brief = item.brief.empty() ? wording.full : m_fields.map(item.brief);
        if (item.brief.empty() && text::speakingTime(wording.full) > shortFor(line)) {
            wording.brief = firstSentences(wording.full, shortFor(line));
            if (wording.brief != wording.full)
                notes.emplace_back(note::kShortMade);
        }
        if (wording.full.size() > pack::Limits{}.stringBytes || wording.brief.size() > pack::Limits{}.stringBytes)
            return fail(Errc::Refused, "import.text-too-long", std::to_string(pack::Limits{}.stringBytes));
        if (text::speakingTime(wording.full) > kFull || text::speakingTime(wording.brief) > shortFor(line))
            notes.emplace_back(note::kLong);
        if (auto* other = otherLanguage(item, language)) {
            other->line.text.emplace(language, std::move(wording));
            other->rows.push_back(item.row);
            return {};
        }
        const auto said = language + ' ' + foldedWords(wording.full);
        if (const auto same = m_inPack.find(said); same != m_inPack.end())
            return fail(Errc::Refused, "import.duplicate-in-pack", same->second);
        if (const auto [same, isNew] = m_inFile.emplace(said, item.row); !isNew)
            return fail(Errc::Refused, "import.duplicate-in-file", std::to_string(same->second));
        line.id = uniqueId(item, notes);
        line.text.emplace(language, std::move(wording));
        line.tags = item.tags;
        if (item.mood) {
            line.moodMin = (*item.mood)[0];
            line.moodMax = (*item.mood)[1];
        }
        line.warmth = item.warmth.value_or(line.warmth);
        if (!item.id.empty())
            m_byOwnId.emplace(item.id, m_plan.lines.size());
        m_plan.lines.push_back({std::move(line), item.title, {item.row}, item.line, decision->by, std::move(notes)});
        return {};
    }

    /// The line that has this id already and lacks this language: a table has a row for each.
    PlannedLine* otherLanguage(const Item& item, const std::string& language)
    {
        const auto known = item.id.empty() ? m_byOwnId.end() : m_byOwnId.find(item.id);
        if (known == m_byOwnId.end() || m_plan.lines[known->second].line.text.contains(language))
            return nullptr;
        return &m_plan.lines[known->second];
    }

    std::string uniqueId(const Item& item, std::vector<std::string>& notes)
    {
        const bool given = pack::isId(item.id);
        std::string stem = given ? item.id : idFrom(item.title);
        if (!given && stem == "line") { // no title, or one without Latin letters
            const auto words = foldedWords(item.body);
            stem = idFrom(words.substr(0, words.find(' ', 30)));
        }
        std::string id = stem;
        for (int n = 2; !m_ids.insert(id).second; ++n)
            id = stem.substr(0, 58) + '-' + std::to_string(n);
        if (given && id != item.id)
            notes.emplace_back(note::kIdTaken);
        return id;
    }

    /// A line without one of its pack's languages would be an error in the pack.
    void refuseIncomplete()
    {
        std::erase_if(m_plan.lines, [&](const PlannedLine& planned) {
            std::string missing;
            for (const auto& language : m_pack.languages)
                if (!planned.line.text.contains(language))
                    missing += (missing.empty() ? "" : ", ") + language;
            for (const int row : planned.rows)
                if (!missing.empty())
                    m_plan.refused.push_back({row, planned.fileLine, pack::shownToken(planned.title),
                                              Error{Errc::Refused, "import.language-missing", missing}});
            return !missing.empty();
        });
    }

    /// New fields that a text which comes in holds: what only the refused hold does not come along.
    std::vector<pack::MergeField> usedFields() const
    {
        auto fields = m_fields.newFields();
        std::erase_if(fields, [&](const pack::MergeField& field) {
            const auto written = '{' + field.name + '}';
            return std::ranges::none_of(m_plan.lines, [&](const PlannedLine& planned) {
                return std::ranges::any_of(planned.line.text, [&](const auto& text) {
                    return text.second.full.find(written) != std::string::npos ||
                           text.second.brief.find(written) != std::string::npos;
                });
            });
        });
        return fields;
    }

    std::vector<pack::Situation> usedSituations() const
    {
        auto situations = m_placing.newSituations();
        std::erase_if(situations, [&](const pack::Situation& situation) {
            return std::ranges::none_of(
                m_plan.lines, [&](const PlannedLine& planned) { return planned.line.situation == situation.id; });
        });
        return situations;
    }

    const Imported& m_imported;
    const pack::Pack& m_pack;
    std::string m_language;
    Placing m_placing;
    FieldMapper m_fields;
    std::set<std::string> m_ids;
    std::map<std::string, std::string> m_inPack; ///< language and folded text → id of the line
    std::map<std::string, int> m_inFile;         ///< language and folded text → row
    std::map<std::string, std::size_t> m_byOwnId;
    Plan m_plan;
};

} // namespace

int Plan::accounted() const
{
    auto all = static_cast<int>(refused.size());
    for (const auto& planned : lines)
        all += static_cast<int>(planned.rows.size());
    return all;
}

Plan planImport(const Imported& imported, const pack::Pack& into, const PlanOptions& options)
{
    return Planner(imported, into, options).run();
}

std::optional<Place> placeOf(std::string_view text)
{
    const auto colon = text.find(':');
    const auto* kind = std::ranges::find(kKinds, text.substr(0, colon));
    if (colon == std::string_view::npos || kind == kKinds.end() || !pack::isId(text.substr(colon + 1)))
        return std::nullopt;
    return Place{static_cast<Place::Kind>(kind - kKinds.begin()), std::string(text.substr(colon + 1))};
}

std::string_view name(Place::Kind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

} // namespace evenkeel::exchange
