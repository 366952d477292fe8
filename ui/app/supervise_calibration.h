// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app/supervise.h"

#include <QDate>
#include <QObject>

namespace evenkeel::supervisor {
class CalibrationPage;
}

namespace evenkeel::ui {

/// Behind the page of calibration: samples of weeks, and the agreement of two raters over the past year.
class SuperviseCalibration final : public QObject
{
    Q_OBJECT

  public:
    SuperviseCalibration(const Supervise& tools, QObject* parent);
    void refresh();

  Q_SIGNALS:
    void callWanted(const QString& id); ///< its replay

  private:
    void askSample(const QDate& monday, int perAgent);
    void askAgreement(const QString& first, const QString& second);

    Supervise m_tools;
    supervisor::CalibrationPage* m_page;
    QDate m_monday;
    int m_perAgent;
    QString m_first, m_second;
};

} // namespace evenkeel::ui
