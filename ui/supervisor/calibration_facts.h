// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calibration.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace evenkeel::supervisor {

/// The calls of a week that are to be reviewed.
struct SampleFacts
{
    QDate monday;
    int perAgent = app::kPerAgent;
    std::vector<app::SampleOfAgent> agents;
};

/// How far two raters agree.
struct AgreementFacts
{
    QStringList raters;    ///< everybody who may be chosen
    QString first, second; ///< who is compared; empty: nobody yet
    std::optional<report::Calibration> result;
    QMap<QString, QString> labels; ///< of criteria, by id
};

} // namespace evenkeel::supervisor
