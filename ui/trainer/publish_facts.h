// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/change_words.h"
#include "pack/merge3.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace evenkeel::trainer {

/// One publication in the log of a pack.
struct RevisionRow
{
    std::int64_t seq = 0;
    QString revision;
    QString when, who;
    QString note;
    QString refused; ///< why it is not used; empty: it may be
    bool rolledBack = false;
    bool inForce = false;
    bool isSigned = false;
    friend bool operator==(const RevisionRow&, const RevisionRow&) = default;
};

/// Something in the draft that keeps it from being published.
struct PublishProblem
{
    QString sentence;
    QString pointer; ///< JSON pointer of its place
    friend bool operator==(const PublishProblem&, const PublishProblem&) = default;
};

/// What the page of publishing shows.
struct PublishFacts
{
    bool known = false;                    ///< the rest was read
    QString title;                         ///< of the pack
    QString proposal;                      ///< a revision that is free
    QString inForce;                       ///< a sentence: which revision, since when
    std::vector<pack::ItemChange> changes; ///< what publishing would change
    app::ChangedPacks packs;               ///< those that `changes` and `conflicts` speak of
    bool checked = false;                  ///< the obstacles are known
    QStringList obstacles;                 ///< sentences
    std::vector<PublishProblem> problems;  ///< the first of them, each with its place
    QString meanwhile;                     ///< who published what since the draft was begun; empty: nobody
    bool wentBack = false;                 ///< that was going back from what the draft was begun with
    std::vector<pack::Conflict> conflicts; ///< of bringing both together
    bool settled = true;                   ///< each of them was decided
    bool keyNeeded = false;                ///< only what is signed is published here
    std::vector<RevisionRow> log;          ///< the latest first
    friend bool operator==(const PublishFacts&, const PublishFacts&) = default;
};

} // namespace evenkeel::trainer
