// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audited.h"
#include "base/result.h"
#include "report/table.h"
#include "store/call_filter.h"
#include "store/call_log.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace evenkeel::app {

enum class ListFormat { Csv, JsonLines };

/// The ending of a file's name that says which format it is in, with the dot.
[[nodiscard]] QString endingOf(ListFormat);

struct ListOrder
{
    store::CallFilter filter; ///< its place in the list and its limit are not looked at
    QString file;
    ListFormat format = ListFormat::Csv;
    bool redact = false;   ///< without the callers' names and numbers
    bool replace = false;  ///< a file that is there already
    std::int64_t most = 0; ///< rows at most; 0: all
};

/// What an export came to.
struct Exported
{
    QString file;
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
    friend bool operator==(const Exported&, const Exported&) = default;
};

/// Told now and then how many rows there are so far; false: stop.
using Progress = std::function<bool(std::int64_t rows)>;

/// The calls that pass the filter, newest first, a page at a time: a long list takes no more memory than a short one.
/// The file is there when it is complete, or not at all; that it was made is audited. Errors: export.cancelled, those
/// of NewFile, of the store and of auditLeaving.
[[nodiscard]] Result<Exported> exportCalls(store::Database&, const ListOrder&, const Actor&, const Progress& = {});

/// The columns of the list, and a call's values in their order.
[[nodiscard]] std::vector<report::Column> callColumns(bool redact);
[[nodiscard]] std::vector<report::Value> callValues(const store::CallSummary&, bool redact);

} // namespace evenkeel::app
