// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// Runs the real evenkeel-cli.
namespace evenkeel::test {

inline QString cliProgram()
{
    const auto folder = qEnvironmentVariable("EVENKEEL_TEST_BIN");
    return (folder.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/../bin") : folder) +
           QStringLiteral("/evenkeel-cli");
}

struct Run
{
    int code = -1;
    std::string out;
    std::string err;

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out, nullptr, false); }
    /// Each line of the output as JSON.
    [[nodiscard]] std::vector<nlohmann::json> lines() const
    {
        std::vector<nlohmann::json> all;
        for (std::size_t at = 0; at < out.size();) {
            const auto end = std::min(out.find('\n', at), out.size());
            all.push_back(nlohmann::json::parse(out.substr(at, end - at), nullptr, false));
            at = end + 1;
        }
        return all;
    }
};

inline Run cli(const QStringList& arguments, const std::string& input = {})
{
    QProcess process;
    process.start(cliProgram(), arguments);
    process.write(input.data(), static_cast<qint64>(input.size()));
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

inline std::string joined(const std::vector<std::string>& lines)
{
    std::string all;
    for (const auto& line : lines)
        all += line + "\n";
    return all;
}

/// `call simulate -` over `lines`, in a folder that is thrown away.
inline std::vector<nlohmann::json> simulate(const std::vector<std::string>& lines)
{
    const auto run = cli({QStringLiteral("call"), QStringLiteral("simulate"), QStringLiteral("-")}, joined(lines));
    INFO(run.err);
    auto answers = run.lines();
    REQUIRE(answers.size() == lines.size());
    return answers;
}

/// A data folder with the calls that `lines` play.
struct PlayedData
{
    QTemporaryDir folder;
    std::vector<nlohmann::json> answers;

    explicit PlayedData(const std::vector<std::string>& lines)
    {
        const auto run = cli({QStringLiteral("call"), QStringLiteral("simulate"), QStringLiteral("-"),
                              QStringLiteral("--data"), folder.path()},
                             joined(lines));
        answers = run.lines();
        REQUIRE(answers.size() == lines.size());
    }
    [[nodiscard]] Run run(QStringList arguments) const
    {
        return cli(arguments << QStringLiteral("--data") << folder.path());
    }
};

} // namespace evenkeel::test
