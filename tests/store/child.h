// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

#include <memory>
#include <stdexcept>

namespace evenkeel::store::test {

/// Starts this test program again to run the hidden test case `name` with `folder` in EVENKEEL_CHILD.
inline std::unique_ptr<QProcess> startChild(const QString& name, const QString& folder)
{
    auto child = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("EVENKEEL_CHILD"), folder);
    child->setProcessEnvironment(environment);
    child->start(QCoreApplication::applicationFilePath(), {name});
    if (!child->waitForStarted())
        throw std::runtime_error("the child did not start");
    return child;
}

inline QString childFolder()
{
    return qEnvironmentVariable("EVENKEEL_CHILD");
}

/// Waits for the child's first line, so that a kill finds it at work.
inline void waitForLine(QProcess& child)
{
    while (!child.canReadLine()) {
        if (!child.waitForReadyRead(20'000))
            throw std::runtime_error("the child said nothing");
    }
}

} // namespace evenkeel::store::test
