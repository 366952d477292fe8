// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/supervise_export.h"

#include "app/error_text.h"
#include "app/evidence.h"
#include "app/insight_export.h"
#include "app/logging.h"
#include "app/text.h"
#include "app/workspace.h"
#include "ui/supervisor/supervisor_screen.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>

#include <spdlog/spdlog.h>

#include <map>

namespace evenkeel::ui {

using namespace supervisor;

namespace {

/// In the user's folder for documents, which may be gone.
QString inDocuments(const QString& name)
{
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(QDir(documents).exists() ? documents : QDir::homePath()).filePath(name);
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

SuperviseExport::SuperviseExport(app::Workspace& workspace, app::Clock clock, SupervisorScreen& screen, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_clock(std::move(clock))
    , m_bar(new ExportBar)
{
    screen.setStrip(m_bar);
    connect(m_bar, &ExportBar::wished, this, &SuperviseExport::start);
    connect(m_bar, &ExportBar::cancelAsked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(&screen, &SupervisorScreen::pageShown, m_bar, [this] { // what it asks or tells is of the page before
        if (!m_bar->busy())
            m_bar->close();
    });
    connect(m_bar, &ExportBar::closed, &screen, &SupervisorScreen::begin);
}

SuperviseExport::~SuperviseExport() = default;

app::Actor SuperviseExport::actor() const
{
    return {m_workspace.agent(), "supervisor", m_clock.wall()};
}

void SuperviseExport::offerCalls(const store::CallFilter& filter)
{
    const auto today = QDateTime::fromMSecsSinceEpoch(m_clock.wall().time_since_epoch().count()).date();
    const ExportOffer offered{
        tr("Export the calls that are listed"),
        {{QStringLiteral("csv"), tr("CSV, for spreadsheets"), app::endingOf(app::ListFormat::Csv)},
         {QStringLiteral("jsonl"), tr("JSON lines"), app::endingOf(app::ListFormat::JsonLines)}},
        inDocuments(QStringLiteral("calls-") + today.toString(Qt::ISODate)),
        true};
    offer(
        offered,
        [this, filter](const ExportWish& wish) -> app::ExportJob::Work {
            m_ofCalls = true;
            app::ListOrder order;
            order.filter = filter;
            order.file = wish.file;
            order.format = wish.form == QStringLiteral("csv") ? app::ListFormat::Csv : app::ListFormat::JsonLines;
            order.redact = wish.redact;
            order.replace = wish.replace;
            return [order, who = actor()](store::Database& database, const app::Progress& progress) {
                return app::exportCalls(database, order, who, progress);
            };
        },
        [](const app::Exported& made) {
            return tr("%n call(s) written to %1, %2", nullptr, static_cast<int>(made.rows))
                .arg(QDir::toNativeSeparators(made.file), bytesText(made.bytes));
        });
}

void SuperviseExport::offerInsights(const app::InsightAsk& ask, const QString& chart, const QString& title)
{
    const auto today = std::chrono::floor<std::chrono::days>(m_clock.wall());
    const std::map<QString, app::InsightFormat> formats = {{QStringLiteral("csv"), app::InsightFormat::Csv},
                                                           {QStringLiteral("jsonl"), app::InsightFormat::JsonLines},
                                                           {QStringLiteral("pdf"), app::InsightFormat::Pdf}};
    const auto form = [&](const char* id, const QString& label) {
        const auto key = QString::fromLatin1(id);
        return ExportForm{key, label, app::endingOf(formats.at(key))};
    };
    const ExportOffer offered{tr("Export: %1").arg(title),
                              {form("csv", tr("Its numbers, CSV")), form("jsonl", tr("Its numbers, JSON lines")),
                               form("pdf", tr("All charts, PDF"))},
                              inDocuments(QStringLiteral("insights-%1-%2").arg(chart, app::toQt(isoDate(today)))),
                              false};
    offer(
        offered,
        [this, formats, ask, chart, today](const ExportWish& wish) -> app::ExportJob::Work {
            app::InsightOrder order;
            order.ask = ask;
            order.today = today;
            order.file = wish.file;
            order.format = formats.at(wish.form);
            order.chart = app::toStd(chart);
            order.replace = wish.replace;
            return [order, who = actor()](store::Database& database, const app::Progress& progress) {
                return app::exportInsights(database, order, who, progress);
            };
        },
        [](const app::Exported& made) {
            return tr("Written to %1, %2").arg(QDir::toNativeSeparators(made.file), bytesText(made.bytes));
        });
}

void SuperviseExport::offerEvidence(const QString& call)
{
    const ExportOffer offered{tr("Evidence of this call"),
                              {{QStringLiteral("bundle"), tr("Bundle that proves itself"), QStringLiteral(".zip")},
                               {QStringLiteral("report"), tr("Report alone, PDF"), QStringLiteral(".pdf")}},
                              inDocuments(QStringLiteral("call-") + call),
                              true};
    offer(
        offered,
        [this, call](const ExportWish& wish) -> app::ExportJob::Work {
            app::EvidenceOrder order;
            order.call = app::toStd(call);
            order.file = wish.file;
            order.redact = wish.redact;
            order.replace = wish.replace;
            m_detail = std::make_shared<QString>();
            if (wish.form == QStringLiteral("report"))
                return [order, who = actor()](store::Database& database, const app::Progress&) {
                    return app::exportCallReport(database, order, who);
                };
            return [order, who = actor(), detail = m_detail](store::Database& database,
                                                             const app::Progress&) -> Result<app::Exported> {
                const auto made = app::makeEvidence(database, order, who);
                if (!made)
                    return tl::unexpected(made.error());
                *detail = tr("Head, to be noted elsewhere: %1").arg(app::toQt(made->head));
                if (!made->verified.good())
                    *detail = tr(
                        "The log’s own check found something in this call; verification.txt in the bundle says what.");
                else if (!made->noReport.key.empty())
                    *detail += QLatin1Char('\n') + app::errorText(made->noReport);
                return app::Exported{made->file, made->events, made->bytes};
            };
        },
        [](const app::Exported& made) {
            return tr("Written to %1, %2").arg(QDir::toNativeSeparators(made.file), bytesText(made.bytes));
        });
}

void SuperviseExport::offer(const ExportOffer& offer, Plan plan, Said said)
{
    if (!m_bar->offer(offer))
        return; // one thing after the other
    m_plan = std::move(plan);
    m_said = std::move(said);
    m_detail.reset();
}

void SuperviseExport::start(const ExportWish& wish)
{
    if (m_job || !m_plan)
        return;
    m_bar->progress(tr("Writing…"));
    m_ofCalls = false;
    m_job = std::make_unique<app::ExportJob>(m_workspace.dataFolder(), m_plan(wish));
    connect(m_job.get(), &app::ExportJob::progressed, this, [this](qint64 rows) {
        if (m_ofCalls)
            m_bar->progress(tr("Writing… %n call(s) so far", nullptr, static_cast<int>(rows)));
    });
    connect(m_job.get(), &app::ExportJob::finished, this, &SuperviseExport::finish);
}

void SuperviseExport::finish()
{
    const auto result = m_job->result().value();
    m_job.release()->deleteLater(); // it is telling us just now
    if (!result) {
        const auto& error = result.error();
        if (error.key != "export.cancelled")
            app::logger()->warn("export failed: {}", error.key);
        m_bar->refuse(app::errorText(error), error.key == "file.exists");
        return;
    }
    m_bar->done(m_said(*result), m_detail ? *m_detail : QString());
}

} // namespace evenkeel::ui
