// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/call_report.h"

#include "app/evidence_text.h"
#include "app/fact_words.h"
#include "app/text.h"
#include "call/event_json.h"
#include "call/machine.h"
#include "call/review.h"
#include "evidence/call_document.h"
#include "store/chained_event.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QDateTime>

namespace evenkeel::app {

namespace {

/// Where translators find the texts of this file.
struct CallReportWords
{
    Q_DECLARE_TR_FUNCTIONS(CallReportWords)
};

std::string utcTime(Timestamp at)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
    return toStd(CallReportWords::tr("%1 UTC").arg(time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))));
}

/// "4:05", counted from the start of the call.
std::string callTime(Millis at)
{
    const auto seconds = at.count() / 1000;
    const auto two = [](std::int64_t n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    return toStd(QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60)));
}

class Builder
{
  public:
    Builder(const std::vector<call::LogEntry>& entries, const Replay& replay, const CallReportOptions& options)
        : m_entries(entries)
        , m_replay(replay)
        , m_view(replay.view)
        , m_options(options)
    {}

    report::Document build()
    {
        m_document.title = toStd(CallReportWords::tr("Report of one call"));
        m_document.subtitle =
            toStd(CallReportWords::tr("%1 · call %2").arg(toQt(utcTime(m_view.startedAt)), m_view.call));
        m_document.footer = toStd(CallReportWords::tr("Evenkeel · call %1").arg(m_view.call));
        m_document.pageNumber = toStd(CallReportWords::tr("Page %1 of %2"));
        facts();
        mood();
        timeline(CallReportWords::tr("Warnings and hang-up protocol"), true);
        timeline(CallReportWords::tr("What happened"), false);
        notes();
        reviews();
        verification();
        return std::move(m_document);
    }

  private:
    void heading(const QString& text) { m_document.blocks.emplace_back(report::Heading{toStd(text)}); }
    void paragraph(const QString& text, bool quiet = false)
    {
        m_document.blocks.emplace_back(report::Paragraph{toStd(text), quiet});
    }

    void facts()
    {
        report::Pairs pairs;
        const auto put = [&pairs](const QString& label, const QString& value) {
            if (!value.isEmpty())
                pairs.rows.emplace_back(toStd(label), toStd(value));
        };
        const auto& call = m_replay.summary;
        put(CallReportWords::tr("Agent"), m_view.agent);
        put(CallReportWords::tr("Caller"), m_options.redacted ? CallReportWords::tr("left out") : m_view.caller);
        put(CallReportWords::tr("Length"),
            m_view.live ? CallReportWords::tr("not over yet") : lengthText(m_view.length));
        put(CallReportWords::tr("Situation"), m_view.situation);
        put(CallReportWords::tr("Outcome"), m_view.outcome.text);
        put(CallReportWords::tr("Warnings"), QString::number(call.warnings));
        if (call.moodStart != 0)
            put(CallReportWords::tr("Mood"),
                CallReportWords::tr("%1 at the start, %2 at worst, %3 at the end")
                    .arg(moodText(call.moodStart), moodText(call.moodPeak), moodText(call.moodEnd)));
        put(CallReportWords::tr("Script pack"),
            CallReportWords::tr("%1, revision %2").arg(m_view.packTitle, m_view.packRevision));
        const auto* policy = m_replay.pack ? pack::findPolicy(*m_replay.pack, call.policy) : nullptr;
        put(CallReportWords::tr("Policy"),
            toQt(policy != nullptr && !policy->title.empty() ? policy->title : call.policy));
        m_document.blocks.emplace_back(std::move(pairs));
        if (m_options.redacted)
            paragraph(
                CallReportWords::tr("What the caller said and is, notes and free texts are left out of this report."),
                true);
        else if (m_view.erased)
            paragraph(CallReportWords::tr(
                          "The caller was erased: what they said and who they are is not in the log any more."),
                      true);
        if (!m_view.packKept)
            paragraph(CallReportWords::tr("The pack of this call was not kept: lines are told by their ids."), true);
    }

    void mood()
    {
        if (m_view.moods.empty() && m_view.band.empty())
            return;
        report::MoodCurve curve;
        curve.length = m_view.length.count();
        for (const auto& point : m_view.moods)
            curve.points.push_back({point.at.count(), point.level});
        for (const auto& part : m_view.band) {
            const auto label = part.number > 0
                                   ? CallReportWords::tr("%1 %2").arg(QString::number(part.number), part.title)
                                   : part.title;
            curve.band.push_back({part.from.count(), part.to.count(), toStd(label), part.protocol});
        }
        curve.highest = toStd(moodText(5));
        curve.lowest = toStd(moodText(1));
        heading(CallReportWords::tr("The caller's mood, and the steps of the guide"));
        m_document.blocks.emplace_back(std::move(curve));
    }

    void timeline(const QString& title, bool protocolOnly)
    {
        report::Table table{{},
                            {{"at", toStd(CallReportWords::tr("At"))},
                             {"what", toStd(CallReportWords::tr("What"))},
                             {"words", toStd(CallReportWords::tr("Words and facts"))}},
                            {}};
        for (const auto& row : m_view.rows) {
            if (protocolOnly && !row.protocol)
                continue;
            const auto what = row.undone ? CallReportWords::tr("%1 (taken back)").arg(row.title) : row.title;
            table.rows.push_back(
                {row.afterCall ? utcTime(row.wall) : callTime(row.at), toStd(what), toStd(row.detail)});
        }
        heading(title);
        if (table.rows.empty())
            paragraph(CallReportWords::tr("No conduct was logged, no warning given."));
        else
            m_document.blocks.emplace_back(std::move(table));
    }

    void notes()
    {
        const auto facts = call::fold(m_entries).now;
        report::Pairs pairs;
        for (const auto& note : facts.notes) {
            if (!note.text.empty())
                pairs.rows.emplace_back(callTime(note.at), note.text);
        }
        if (pairs.rows.empty())
            return;
        heading(CallReportWords::tr("Notes"));
        m_document.blocks.emplace_back(std::move(pairs));
    }

    [[nodiscard]] QString criterion(const std::string& id) const
    {
        if (m_replay.pack) {
            for (const auto& each : m_replay.pack->scorecard) {
                if (each.id == id)
                    return toQt(each.label);
            }
        }
        return toQt(id);
    }

    static QString answer(const call::Review& review)
    {
        switch (review.answer) {
        case call::ReviewAnswer::None: return CallReportWords::tr("none yet");
        case call::ReviewAnswer::Acknowledged: return CallReportWords::tr("acknowledged");
        case call::ReviewAnswer::Disputed:
            return review.dispute.empty() ? CallReportWords::tr("disputed")
                                          : CallReportWords::tr("disputed: %1").arg(toQt(review.dispute));
        }
        return {};
    }

    void reviews()
    {
        const auto facts = call::fold(m_entries).now;
        for (const auto* review : call::currentReviews(facts)) {
            heading(CallReportWords::tr("Review by %1").arg(toQt(review->scored.by)));
            report::Pairs pairs;
            const auto put = [&pairs](const QString& label, const QString& value) {
                if (!value.isEmpty())
                    pairs.rows.emplace_back(toStd(label), toStd(value));
            };
            const auto score = CallReportWords::tr("%1 of 100").arg(review->scored.score);
            put(CallReportWords::tr("Score"),
                review->scored.failed ? CallReportWords::tr("%1, failed by a critical criterion").arg(score) : score);
            for (const auto& [id, points] : review->scored.scores) {
                auto value =
                    points ? CallReportWords::tr("%1 of 5").arg(*points) : CallReportWords::tr("does not apply");
                const auto comment = review->scored.comments.find(id);
                if (comment != review->scored.comments.end() && !comment->second.empty())
                    value = CallReportWords::tr("%1 – %2").arg(value, toQt(comment->second));
                put(criterion(id), value);
            }
            put(CallReportWords::tr("Coaching note"), toQt(review->scored.coaching));
            put(CallReportWords::tr("The agent's answer"), answer(*review));
            m_document.blocks.emplace_back(std::move(pairs));
        }
    }

    void verification()
    {
        heading(CallReportWords::tr("Verification"));
        for (const auto& line : logCheckText(m_replay.proof).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            paragraph(line);
        if (!m_options.head.empty())
            paragraph(CallReportWords::tr("Head of the chain: %1").arg(toQt(m_options.head)));
        paragraph(
            CallReportWords::tr(
                "This report is a reading of the log. The events themselves, with their hashes, are in an evidence "
                "bundle."),
            true);
    }

    const std::vector<call::LogEntry>& m_entries;
    const Replay& m_replay;
    const ReplayView& m_view;
    const CallReportOptions& m_options;
    report::Document m_document;
};

} // namespace

report::Document callReport(const std::vector<call::LogEntry>& entries, const Replay& replay,
                            const CallReportOptions& options)
{
    return Builder(entries, replay, options).build();
}

std::vector<call::LogEntry> withoutPrivateTexts(std::vector<call::LogEntry> entries)
{
    std::erase_if(entries, [](call::LogEntry& entry) {
        auto encoded = call::encode(entry.event);
        encoded.privateBody.clear(); // what an erasure leaves
        auto bare = call::decode(encoded);
        if (bare)
            entry.event = std::move(*bare);
        return !bare; // rather not there than with its text
    });
    return entries;
}

Replay redacted(Replay replay, const std::vector<call::LogEntry>& entriesWithout)
{
    replay.summary.callerName.clear();
    replay.summary.callerNumber.clear();
    replay.view = replayView(entriesWithout, replay.summary, replay.pack.get());
    return replay;
}

Result<report::Document> readCallReport(store::Database& database, const std::string& call, bool redact)
{
    const store::CallLog log(database);
    auto replay = readReplay(log, call);
    if (!replay)
        return tl::unexpected(replay.error());
    auto entries = log.entries(call);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto chain = store::chainedEvents(database, call);
    if (!chain)
        return tl::unexpected(chain.error());
    if (redact) {
        entries = withoutPrivateTexts(std::move(*entries));
        replay = redacted(std::move(*replay), *entries);
    }
    return callReport(*entries, *replay,
                      {redact, chain->empty() ? std::string() : evidence::toHex(chain->back().hash)});
}

} // namespace evenkeel::app
