// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace evenkeel::supervisor {

/// One rule, as it is shown and edited.
struct RetentionRow
{
    int days = 365;
    QString outcome; ///< an id; empty: whatever came of the call
    bool drops = false;
    friend bool operator==(const RetentionRow&, const RetentionRow&) = default;
};

/// What a rule would do now.
struct RetentionTally
{
    qint64 calls = 0, held = 0, waiting = 0;
    friend bool operator==(const RetentionTally&, const RetentionTally&) = default;
};

/// What an application came to.
struct RetentionDone
{
    qint64 calls = 0, dropped = 0;
    bool finished = false;
    int copies = 0; ///< older ones of the database, which may still hold the words
};

} // namespace evenkeel::supervisor
