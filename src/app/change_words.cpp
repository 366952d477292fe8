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

struct Words
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

constexpr auto kFields = std::to_array<Row>({
    {"avoid", QT_TRANSLATE_NOOP("Changes", "Avoid")},
    {"avoid_words", QT_TRANSLATE_NOOP("Changes", "Words to avoid")},
    {"do", QT_TRANSLATE_NOOP("Changes", "Do")},
    {"goal", QT_TRANSLATE_NOOP("Changes", "Goal")},
    {"help", QT_TRANSLATE_NOOP("Changes", "Help for raters")},
    {"label", QT_TRANSLATE_NOOP("Changes", "Label")},
    {"listen_for", QT_TRANSLATE_NOOP("Changes", "Listen for")},
    {"mood", QT_TRANSLATE_NOOP("Changes", "Mood")},
    {"name", QT_TRANSLATE_NOOP("Changes", "Name")},
    {"place", QT_TRANSLATE_NOOP("Changes", "Place")},
    {"reminders", QT_TRANSLATE_NOOP("Changes", "Reminders")},
    {"revision", QT_TRANSLATE_NOOP("Changes", "Revision")},
    {"sentence", QT_TRANSLATE_NOOP("Changes", "Sentence")},
    {"stage", QT_TRANSLATE_NOOP("Changes", "Stage")},
    {"summary", QT_TRANSLATE_NOOP("Changes", "Summary")},
    {"tags", QT_TRANSLATE_NOOP("Changes", "Tags")},
    {"text", QT_TRANSLATE_NOOP("Changes", "Text")},
    {"title", QT_TRANSLATE_NOOP("Changes", "Title")},
    {"to", QT_TRANSLATE_NOOP("Changes", "To")},
    {"topics", QT_TRANSLATE_NOOP("Changes", "Topics")},
    {"warmth", QT_TRANSLATE_NOOP("Changes", "Warmth")},
    {"weight", QT_TRANSLATE_NOOP("Changes", "Weight")},
});

template <std::size_t N> QString found(const std::array<Row, N>& rows, const std::string& name)
{
    const auto* row = std::ranges::lower_bound(rows, std::string_view(name), {}, &Row::name);
    return row != rows.end() && row->name == name ? Words::tr(row->text) : toQt(name);
}

} // namespace

QString whatText(pack::What what)
{
    switch (what) {
    case pack::What::Added: return Words::tr("New", "item of a pack");
    case pack::What::Removed: return Words::tr("Gone", "item of a pack");
    case pack::What::Changed: return Words::tr("Changed", "item of a pack");
    case pack::What::Moved: return Words::tr("Moved", "item of a pack");
    }
    return {};
}

QString sectionText(const std::string& section)
{
    return found(kSections, section);
}

QString fieldText(const std::string& path)
{
    const QString text = toQt(path);
    if (text.startsWith(QLatin1String("text/"))) {
        const QString language = text.section(QLatin1Char('/'), 1, 1);
        if (text.endsWith(QLatin1String("/short")))
            return Words::tr("Short wording (%1)").arg(language);
        if (text.endsWith(QLatin1String("/full")))
            return Words::tr("Full wording (%1)").arg(language);
    }
    if (text.endsWith(QLatin1String("#order")))
        return Words::tr("Order of %1").arg(fieldText(path.substr(0, path.size() - 6)));
    return found(kFields, path);
}

QString itemText(const pack::ItemChange& change)
{
    if (change.title.empty())
        return change.id.empty() ? QString() : toQt(change.id);
    return change.section == "lines" ? Words::tr("“%1”").arg(toQt(change.title)) : toQt(change.title);
}

} // namespace evenkeel::app
