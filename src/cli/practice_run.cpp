// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/error_text.h"
#include "app/paths.h"
#include "app/practice_words.h"
#include "app/text.h"
#include "cli/call_support.h"
#include "cli/input_lines.h"
#include "cli/pack_source.h"
#include "cli/practice_session.h"
#include "cli/practice_verbs.h"
#include "practice/outcome.h"
#include "store/database.h"

#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <ostream>
#include <utility>

namespace evenkeel::cli {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const practice::Words& words)
{
    Json out = {{"at_ms", words.at.count()}, {"beat", words.beat}, {"text", words.text}};
    if (words.breach)
        out["breach"] = protocol::name(*words.breach);
    if (words.safety)
        out["safety"] = protocol::name(*words.safety);
    return out;
}

Json toJson(const practice::Moment& moment)
{
    return {{"at_ms", moment.at.count()}, {"cause", pack::textOf(moment.cause)},
            {"before", moment.before},    {"after", moment.after},
            {"line", moment.line},        {"reply", moment.reply}};
}

Json toJson(const practice::Outcome& outcome)
{
    Json scores = Json::object();
    for (const auto& [id, score] : outcome.scores)
        scores[id] = score ? Json(*score) : Json(nullptr);
    Json moments = Json::array();
    for (const auto& moment : outcome.moments)
        moments.push_back(toJson(moment));
    return {{"verdict", practice::name(outcome.verdict)},
            {"won", practice::isWon(outcome.verdict)},
            {"temper", {{"start", outcome.start}, {"worst", outcome.worst}, {"end", outcome.end}}},
            {"score", outcome.total ? Json(outcome.total->score) : Json(nullptr)},
            {"failed", outcome.total && outcome.total->failed},
            {"scores", std::move(scores)},
            {"moments", std::move(moments)}};
}

std::string signedNumber(int number)
{
    return (number > 0 ? "+" : "") + std::to_string(number);
}

void print(std::ostream& out, const practice::Practice& practice, const practice::Outcome& outcome)
{
    out << "\n" << app::toStd(app::verdictText(outcome.verdict)) << "\n";
    out << "Temper    " << outcome.start << " at the start, " << outcome.worst << " at its worst, " << outcome.end
        << " at the end (calm is " << practice.caller().calm << ")\n";
    if (outcome.total)
        out << "Score     " << outcome.total->score << (outcome.total->failed ? " (a critical criterion failed)" : "")
            << "\n";
    for (const auto& criterion : practice.pack().scorecard) {
        const auto& score = outcome.scores.at(criterion.id);
        out << "  " << (score ? std::to_string(*score) : std::string("-")) << "  " << printable(criterion.label)
            << "\n";
    }
    if (!outcome.moments.empty())
        out << "Moments\n";
    for (const auto& moment : outcome.moments)
        out << "  " << clockTime(moment.at) << "  " << signedNumber(moment.change()) << " to " << moment.after << "  "
            << printable(app::toStd(app::momentText(practice.pack(), moment))) << "\n";
}

std::optional<app::PracticeSupervisor> supervisorOf(const Context& context)
{
    using Answer = app::PracticeSupervisor::Answer;
    app::PracticeSupervisor out;
    out.name = "practice";
    const auto given = context.options.find("supervisor");
    const std::string how = given == context.options.end() ? "grants" : given->second;
    if (how == "refuses")
        out.answer = Answer::Refuses;
    else if (how == "away")
        out.answer = Answer::Away;
    else if (how != "grants")
        return std::nullopt;
    return out;
}

/// The whole of one run: the lines of a file against one caller.
class Run
{
  public:
    Run(Context& context, store::CallLog& log, const PracticeSession::Setup& setup)
        : m_context(context)
        , m_session(log, setup, [this](const practice::Words& words) { heard(words); })
    {}

    int play(std::istream& in)
    {
        std::string line;
        bool cut = false;
        int number = 0;
        while (readLine(in, line, cut)) {
            ++number;
            if (!cut && line.find_first_not_of(" \t\r") == std::string::npos)
                continue;
            const auto command = cut ? Result<Simulated>(fail(Errc::Invalid, "simulate.syntax", "too long"))
                                     : parseSimulated(line, m_session.today());
            const auto done = command ? act(*command) : Result<void>(tl::unexpected(command.error()));
            if (done)
                continue;
            const auto& error = done.error();
            const bool own = error.key.starts_with("simulate."); // the file is at fault, not the agent in it
            if (own || error.code == Errc::Io || error.code == Errc::Damaged) {
                m_context.err << "line " << number << ": ";
                return report(m_context, error);
            }
            refused(error, number);
        }
        if (auto begun = begin({}); !begun)
            return report(m_context, begun.error());
        if (auto finished = m_session.finish(); !finished)
            return report(m_context, finished.error());
        return result();
    }

  private:
    Result<void> begin(const std::string& guide)
    {
        return std::exchange(m_begun, true) ? Result<void>{} : m_session.begin(guide);
    }

    /// A "start" that comes first says which guide; the caller says all else.
    Result<void> act(const Simulated& command)
    {
        const auto* start = std::get_if<SimulatedStart>(&command.act);
        if (start && !m_begun)
            return begin(start->start.guide);
        if (auto begun = begin({}); !begun)
            return begun;
        return m_session.perform(command);
    }

    void heard(const practice::Words& words)
    {
        m_words.push_back(toJson(words));
        if (!m_context.json)
            m_context.out << clockTime(words.at) << "  " << printable(words.text) << "\n";
    }

    void refused(const Error& error, int number)
    {
        m_refused.push_back({{"line", number}, {"at_ms", m_session.now().count()}, {"error", error.key}});
        if (!m_context.json)
            m_context.out << clockTime(m_session.now()) << "  line " << number
                          << " refused: " << printable(app::toStd(app::errorText(error))) << "\n";
    }

    int result()
    {
        const auto& practice = m_session.practice();
        const auto outcome = practice::outcomeOf(practice);
        if (m_context.json) {
            Json out = {{"caller", practice.caller().id}};
            out.update(toJson(outcome));
            out["said"] = m_words;
            out["refused"] = m_refused;
            m_context.out << out.dump(-1, ' ', false, Json::error_handler_t::replace) << "\n";
        } else {
            print(m_context.out, practice, outcome);
        }
        return practice::isWon(outcome.verdict) ? kGood : kFinding;
    }

    Context& m_context;
    PracticeSession m_session;
    bool m_begun = false;
    Json m_words = Json::array(), m_refused = Json::array();
};

} // namespace

int practiceRun(Context& context)
{
    const auto supervisor = supervisorOf(context);
    if (!supervisor)
        return usageError(context, "A supervisor grants, refuses or is away: --supervisor grants|refuses|away.");
    auto loaded = packNamed(context.args[0]);
    if (!loaded)
        return cli::refused(context, loaded.error());
    const auto pack = std::make_shared<const pack::Pack>(std::move(*loaded));
    const auto* caller = pack::findPracticeCaller(*pack, context.args[1]);
    if (!caller)
        return report(context, Error{Errc::NotFound, "practice.unknown-caller", context.args[1]});
    const auto given = context.options.find("policy");
    const auto* policy = pack::findPolicy(*pack, given == context.options.end() ? app::kDefaultPolicy : given->second);
    if (!policy && given == context.options.end() && !pack->policies.empty())
        policy = &pack->policies.front();
    if (!policy)
        return report(context, Error{Errc::NotFound, "policy.unknown",
                                     given == context.options.end() ? app::kDefaultPolicy : given->second});

    const std::string& file = context.args[2];
    std::ifstream opened;
    if (file != "-") {
        std::error_code ignored;
        opened.open(pathOf(file), std::ios::binary);
        if (!opened || std::filesystem::is_directory(pathOf(file), ignored))
            return report(context, Error{Errc::Io, "simulate.unreadable", file});
    }
    const QTemporaryDir folder; // what is practised here is kept nowhere
    auto database = folder.isValid()
                        ? store::Database::open(folder.path())
                        : Result<std::unique_ptr<store::Database>>(fail(Errc::Io, "store.io", "temporary folder"));
    if (!database)
        return report(context, database.error());
    store::CallLog log(**database);
    Run run(context, log, {pack, *caller, *policy, *supervisor});
    return run.play(file == "-" ? context.in : opened);
}

} // namespace evenkeel::cli
