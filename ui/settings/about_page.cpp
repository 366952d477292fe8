// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/about_page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QVBoxLayout>

namespace evenkeel::settings {

namespace {

struct Library
{
    const char* name;
    const char* licence;
};

// What the programs are linked with or carry. docs/decisions/0001-dependencies.md has the same list.
constexpr Library kLibraries[] = {
    {"Qt 6", "LGPL-3.0-only"},
    {"SQLite", "public domain"},
    {"spdlog", "MIT"},
    {"fmt", "MIT"},
    {"nlohmann/json", "MIT"},
    {"tl::expected", "CC0-1.0"},
    {"valijson", "BSD-2-Clause"},
};

} // namespace

AboutPage::AboutPage(const AboutFacts& facts, QWidget* parent)
    : TitledPage(QStringLiteral("about"), tr("About"), parent)
{
    content()->addWidget(widgets::paragraph(tr("Evenkeel %1").arg(facts.version), theme::Role::Name));
    say(tr(
        "Free software under the GNU General Public License, version 3 or later. You may use it, pass it on and change "
        "it under those terms. It comes without any warranty."));

    heading(tr("Not legal advice"));
    say(tr(
        "What Evenkeel says about warnings and about ending calls is information, not legal advice. Your organisation "
        "decides what its agents may do, and the law of your country stands above both."));
    if (!facts.pack.isEmpty())
        say(tr("Script pack in use: %1").arg(facts.pack));
    for (const auto& policy : facts.policies) {
        if (policy.disclaimer.isEmpty())
            continue;
        content()->addWidget(widgets::paragraph(policy.title, theme::Role::SmallStrong));
        content()->addWidget(widgets::paragraph(policy.disclaimer, theme::Role::Small, widgets::Ink::Muted));
    }

    heading(tr("Your data"));
    say(tr("Everything is kept on this computer, in %1").arg(QDir::toNativeSeparators(facts.dataFolder)));

    heading(tr("Built on"));
    say(facts.sqlite.isEmpty()
            ? tr("Running with Qt %1").arg(QString::fromLatin1(qVersion()))
            : tr("Running with Qt %1 and SQLite %2").arg(QString::fromLatin1(qVersion()), facts.sqlite));
    for (const auto& library : kLibraries)
        say(tr("%1: %2").arg(QString::fromLatin1(library.name), QString::fromLatin1(library.licence)));
    say(tr(
        "Fonts are the system’s; Inter and DejaVu are used where they are installed, and are not part of Evenkeel."));
    content()->addStretch(1);
}

void AboutPage::say(const QString& text)
{
    content()->addWidget(widgets::paragraph(text, theme::Role::Body, widgets::Ink::Muted));
}

} // namespace evenkeel::settings
