// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace evenkeel::trainer {

/// A practice caller of the draft.
struct TryCaller
{
    QString id, title;
    QString about; ///< who it is and what is to be learnt
    friend bool operator==(const TryCaller&, const TryCaller&) = default;
};

/// Something that was done in a logged call, and that the draft would refuse.
struct TryRefusal
{
    QString call; ///< when it was and who led it
    QString act;  ///< what was done, and when in the call
    QString why;
    friend bool operator==(const TryRefusal&, const TryRefusal&) = default;
};

/// What the page of trying a draft shows.
struct TryFacts
{
    enum class Calls { NotTried, Trying, Tried };
    QString problem; ///< why nobody can practise on the draft now; empty: they can
    std::vector<TryCaller> callers;
    Calls calls = Calls::NotTried;
    QString summary; ///< what came of trying the calls
    bool good = true;
    std::vector<TryRefusal> refusals;
    friend bool operator==(const TryFacts&, const TryFacts&) = default;
};

} // namespace evenkeel::trainer
