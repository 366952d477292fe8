// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace evenkeel::app {

/// A database that could not be used. It lies under another name, as it was; a new one goes on in its place.
struct KeptAside
{
    enum class Why {
        Damaged,
        Foreign,  ///< another program's file
        Replaced, ///< somebody put another file in the place of the open one
    };
    Why why = Why::Damaged;
    QString file;           ///< where it lies now
    std::int64_t saved = 0; ///< Damaged: events that could be read and are in the new database
    std::int64_t lost = 0;  ///< Damaged: events that are known to have been there and could not be read
    friend bool operator==(const KeptAside&, const KeptAside&) = default;
};

/// How the workspace stands with its database.
struct Storage
{
    Error problem;         ///< why nothing can be written; an empty key: it can
    bool opened = false;   ///< an attempt to open was made
    bool checking = false; ///< the file is read through for damage, while everything works
    bool mending = false;  ///< what a damaged file still gives is being saved; a new database follows
    std::optional<KeptAside> aside;
    /// Nothing is under way.
    [[nodiscard]] bool settled() const { return opened && !checking && !mending; }
    friend bool operator==(const Storage&, const Storage&) = default;
};

} // namespace evenkeel::app
