// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace evenkeel::store {
class Database;
}

namespace evenkeel::app {

/// What a person chooses a pack by.
struct ShippedPack
{
    QString id;
    QString title;
    QString language; ///< BCP 47, such as "en"
    friend bool operator==(const ShippedPack&, const ShippedPack&) = default;
};

/// The shipped packs that can be read, sorted by id. Reads each file whole: for a page that is opened, not for the
/// start.
[[nodiscard]] std::vector<ShippedPack> shippedPackList();

/// The same, and behind them what is published of packs that did not come with the program. `database` may be null.
[[nodiscard]] std::vector<ShippedPack> packList(store::Database* database);

/// The first shipped pack in `language`; empty if there is none.
[[nodiscard]] QString packInLanguage(const std::vector<ShippedPack>&, const QString& language);

} // namespace evenkeel::app
