// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pack_draft.h"
#include "base/result.h"
#include "pack/codec.h"

#include <QString>
#include <QStringList>

/// Drafts on the disk: one file for each pack, `<data folder>/drafts/<pack id>.json`, that is there whole or not at
/// all.
namespace evenkeel::app {

/// A draft may hold more than a pack from elsewhere: this program wrote it, and what somebody is in the middle of
/// writing must be found again. The linter names what a pack may not hold.
inline constexpr pack::Limits kDraftLimits{.bytes = 64U << 20,
                                           .depth = 32,
                                           .stringBytes = 1U << 20,
                                           .values = 2'000'000,
                                           .lines = 200'000,
                                           .items = 20'000,
                                           .unknown = 2'000'000,
                                           .anyText = true};

struct StoredDraft
{
    pack::Pack pack;
    DraftBase base;
};

[[nodiscard]] QString draftFile(const QString& dataFolder, const std::string& packId);
/// Ids of the packs of which there are drafts, sorted.
[[nodiscard]] QStringList draftsIn(const QString& dataFolder);

/// Returns when the draft is on the disk. Errors: those of NewFile.
[[nodiscard]] Result<void> saveDraft(const QString& dataFolder, const pack::Sheet&, const DraftBase&);
/// Errors: draft.damaged (not a draft), pack.unreadable, and those of pack::decode.
[[nodiscard]] Result<StoredDraft> loadDraft(const QString& dataFolder, const std::string& packId);
/// Takes the file away. One that is not there is no error.
void dropDraft(const QString& dataFolder, const std::string& packId);

} // namespace evenkeel::app
