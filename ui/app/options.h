// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "telephony/screen_pop.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace evenkeel::ui {

/// What the command line asks for. Qt never sees these arguments: it would take options of its own out of them.
struct Options
{
    QString dataFolder;                      ///< --data DIR, else the default folder
    QString theme;                           ///< --theme light|dark|system: for this run only
    QString language;                        ///< --language en|es|system: for this run only
    int textScale = 0;                       ///< --scale 100…200: for this run only
    QSize size;                              ///< --size WxH: for this run only
    QString demoFolder;                      ///< --demo DIR: play the demo call and write pictures and data there
    QString tourFolder;                      ///< --tour DIR: go through the supervisor's pages, pictures go there
    QString popUrl;                          ///< --pop URL, as it was given
    std::optional<telephony::ScreenPop> pop; ///< and as it is understood
    bool help = false;
    bool version = false;
};

/// Errors: usage.option (detail: the argument), usage.value, those of telephony::parseScreenPop.
[[nodiscard]] Result<Options> parseOptions(const QStringList& arguments);
[[nodiscard]] QString usage();

} // namespace evenkeel::ui
