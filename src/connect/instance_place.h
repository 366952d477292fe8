// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel::connect {

/// Where the windows of one user over one data folder find each other.
struct InstancePlace
{
    QString lock;   ///< a file: who holds it is the window that the others hand over to
    QString socket; ///< what QLocalServer takes for a name
    [[nodiscard]] bool valid() const { return !lock.isEmpty(); }
};

/// The place for `dataFolder`, which need not exist yet; one folder has one place, by whatever path it is named. The
/// files lie in a folder that nobody else can enter, below XDG_RUNTIME_DIR or else below the folder for temporary
/// files; it is made here. Not valid where no such folder can be had.
[[nodiscard]] InstancePlace instancePlace(const QString& dataFolder);

} // namespace evenkeel::connect
