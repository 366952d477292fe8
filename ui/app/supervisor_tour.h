// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/app/options.h"

#include <QStringList>

namespace evenkeel::ui {

/// Goes by keys from page to page of the supervisor's screen, over the calls of `options.dataFolder` (or of the
/// platform's folder, as always), and leaves a picture of each page (NAME-WIDTH-THEME-SCALE.png) in
/// `options.tourFolder`. Sets a passphrase there, so it is meant for a folder of made-up calls. Fails with demo.folder,
/// demo.picture or demo.stuck (detail: what did not come about).
[[nodiscard]] Result<QStringList> playTour(const Options& options);

} // namespace evenkeel::ui
