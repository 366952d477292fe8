// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/app/options.h"

#include <QString>
#include <QStringList>

namespace evenkeel::ui {

/// Plays three calls by keys through the real window, from the first page on: one that ends by the protocol, one that
/// calms down and is escalated while its database is deleted and put back (only with the demo's own data), and one of
/// the same caller days later, with the follow-up. Leaves pictures (NAME-WIDTH-THEME-SCALE.png) in `options.demoFolder`
/// and its data in `data` beside them. Time is the demo's own. Fails with demo.folder, demo.picture or demo.stuck
/// (detail: what did not come about).
[[nodiscard]] Result<QStringList> playDemo(const Options& options);

} // namespace evenkeel::ui
