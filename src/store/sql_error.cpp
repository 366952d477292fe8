// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql_error.h"

#include <QSqlError>
#include <QString>

namespace evenkeel::store {

namespace {

// The result codes of SQLite's documentation that callers treat differently; the low byte is the primary code.
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kCantOpen = 14;
constexpr int kNotADatabase = 26;
constexpr int kPrimaryKeyTaken = 1555;
constexpr int kUniqueTaken = 2067;

} // namespace

Error errorOfCode(int extendedCode, const char* place)
{
    const std::string detail = std::string(place) + ": SQLite " + std::to_string(extendedCode);
    if (extendedCode == kPrimaryKeyTaken || extendedCode == kUniqueTaken)
        return {Errc::Refused, "store.conflict", detail};
    switch (extendedCode & 0xff) {
    case kBusy:
    case kLocked: return {Errc::Io, "store.busy", detail};
    case kReadOnly:
    case kCantOpen: return {Errc::Io, "store.read-only", detail};
    case kFull: return {Errc::Io, "store.full", detail};
    case kCorrupt:
    case kNotADatabase: return {Errc::Damaged, "store.damaged", detail};
    default: return {Errc::Io, "store.io", detail};
    }
}

Error errorOf(const QSqlError& error, const char* place)
{
    return errorOfCode(error.nativeErrorCode().toInt(), place);
}

} // namespace evenkeel::store
