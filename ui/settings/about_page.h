// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/titled_page.h"

#include <vector>

namespace evenkeel::settings {

/// What the page is told.
struct AboutFacts
{
    struct Policy
    {
        QString title, disclaimer;
    };
    QString version;
    QString dataFolder;
    QString sqlite; ///< its version; empty while no database is open
    QString pack;   ///< title and revision
    std::vector<Policy> policies;
};

/// What this program is, under which terms, and what it is not: advice of a lawyer.
class AboutPage final : public desk::TitledPage
{
    Q_OBJECT

  public:
    explicit AboutPage(const AboutFacts& facts, QWidget* parent = nullptr);

  private:
    void say(const QString& text);
};

} // namespace evenkeel::settings
