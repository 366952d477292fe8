// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/change_words.h"

#include "app/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace evenkeel::app {

namespace {

/// Where translators find the texts of this file.
struct Changes
{
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

struct Row
{
    std::string_view name;
    const char* text;
};

constexpr auto kSections = std::to_array<Row>({
    {"", QT_TRANSLATE_NOOP("Changes", "The pack")},
    {"behaviours", QT_TRANSLATE_NOOP("Changes", "Behaviour")},
    {"calm_card", QT_TRANSLATE_NOOP("Changes", "Calm card")},
    {"fields", QT_TRANSLATE_NOOP("Changes", "Merge field")},
    {"guides", QT_TRANSLATE_NOOP("Changes", "Guide")},
    {"guides/steps", QT_TRANSLATE_NOOP("Changes", "Step")},
    {"lines", QT_TRANSLATE_NOOP("Changes", "Line")},
    {"policies", QT_TRANSLATE_NOOP("Changes", "Policy")},
    {"practice", QT_TRANSLATE_NOOP("Changes", "Practice caller")},
    {"repeat_back", QT_TRANSLATE_NOOP("Changes", "Repeat-back")},
    {"repeat_back/fields", QT_TRANSLATE_NOOP("Changes", "Repeat-back field")},
    {"routes", QT_TRANSLATE_NOOP("Changes", "Escalation route")},
    {"scorecard", QT_TRANSLATE_NOOP("Changes", "Scorecard question")},
    {"situations", QT_TRANSLATE_NOOP("Changes", "Situation")},
    {"techniques", QT_TRANSLATE_NOOP("Changes", "Technique")},
    {"wrap_up", QT_TRANSLATE_NOOP("Changes", "Wrap-up")},
    {"wrap_up/outcomes", QT_TRANSLATE_NOOP("Changes", "Outcome")},
    {"wrap_up/resolutions", QT_TRANSLATE_NOOP("Changes", "Resolution")},
    {"wrap_up/root_causes", QT_TRANSLATE_NOOP("Changes", "Root cause")},
});

} // namespace

QString whatText(pack::What what)
{
    switch (what) {
    case pack::What::Added: return Changes::tr("New", "item of a pack");
    case pack::What::Removed: return Changes::tr("Gone", "item of a pack");
    case pack::What::Changed: return Changes::tr("Changed", "item of a pack");
    case pack::What::Moved: return Changes::tr("Moved", "item of a pack");
    }
    return {};
}

QString sectionText(const std::string& section)
{
    const auto* row = std::ranges::lower_bound(kSections, std::string_view(section), {}, &Row::name);
    return row != kSections.end() && row->name == section ? Changes::tr(row->text) : toQt(section);
}

QString itemText(const pack::ItemChange& change)
{
    if (change.title.empty())
        return change.id.empty() ? QString() : toQt(change.id);
    return change.section == "lines" ? Changes::tr("“%1”").arg(toQt(change.title)) : toQt(change.title);
}

QString parentText(const pack::ItemChange& change, const ChangedPacks& packs)
{
    if (change.parent.empty())
        return {};
    for (const auto& pack : packs)
        if (const auto* guide = pack::findGuide(*pack, change.parent))
            return Changes::tr("in %1", "a step, in its guide").arg(toQt(guide->title));
    return {};
}

} // namespace evenkeel::app
