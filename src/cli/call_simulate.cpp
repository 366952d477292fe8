// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/call_simulate.h"

#include "app/logging.h"
#include "app/paths.h"
#include "app/text.h"
#include "cli/input_lines.h"
#include "cli/simulation.h"
#include "store/database.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <iostream>

namespace evenkeel::cli {

namespace {

int runAll(Context& context, std::istream& in, store::CallLog& log)
{
    Simulation simulation(log, app::loginName());
    std::string line;
    bool cut = false;
    while (readLine(in, line, cut)) {
        if (!cut && line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const Result<Simulated> command =
            cut ? fail(Errc::Invalid, "simulate.syntax", "too long") : parseSimulated(line, simulation.today());
        const auto answer = simulation.answer(command);
        context.out << answer.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
        if (!context.out)
            return kDataError;
    }
    if (simulation.sawDataError())
        return kDataError;
    return simulation.sawMalformed() ? kFinding : kGood;
}

int runIn(Context& context, std::istream& in, const QString& folder)
{
    auto database = store::Database::open(folder);
    if (!database)
        return report(context, database.error());
    app::startLogging(folder);
    store::CallLog log(**database);
    const int code = runAll(context, in, log);
    app::stopLogging();
    return code;
}

} // namespace

int callSimulate(Context& context)
{
    const std::string& file = context.args[0];
    std::ifstream opened;
    if (file != "-") {
        std::error_code ignored;
        opened.open(file, std::ios::binary);
        if (!opened || std::filesystem::is_directory(file, ignored))
            return report(context, Error{Errc::Io, "simulate.unreadable", file});
    }
    std::istream& in = file == "-" ? context.in : opened;
    if (context.data)
        return runIn(context, in, QString::fromStdString(*context.data));

    const QTemporaryDir temporary;
    if (!temporary.isValid())
        return report(context, Error{Errc::Io, "store.io", "temporary folder"});
    return runIn(context, in, temporary.path());
}

} // namespace evenkeel::cli
