// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/printer.h"

#include "app/programs.h"

#include <QProcess>

namespace evenkeel::app {

namespace {

constexpr int kMostTime = 60'000; // milliseconds

} // namespace

Result<QByteArray> printPdf(const report::Document& document)
{
    const auto file = programBeside(QStringLiteral("evenkeel-print"));
    if (file.isEmpty())
        return fail(Errc::NotFound, "print.no-program");
    const auto input = report::writeDocument(document);
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(file, QStringList());
    process.write(input.data(), static_cast<qint64>(input.size()));
    process.closeWriteChannel();
    if (!process.waitForFinished(kMostTime)) {
        process.kill();
        process.waitForFinished(1'000);
        return fail(Errc::Io, "print.failed", "no answer");
    }
    auto pdf = process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || !pdf.startsWith("%PDF-"))
        return fail(Errc::Io, "print.failed", process.exitStatus() == QProcess::NormalExit ? "refused" : "crashed");
    return pdf;
}

} // namespace evenkeel::app
