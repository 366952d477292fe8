// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/supervise_calibration.h"

#include "app/dates.h"
#include "app/error_text.h"
#include "app/text.h"
#include "store/database.h"
#include "store/review_store.h"
#include "ui/supervisor/calibration_page.h"
#include "ui/supervisor/supervisor_screen.h"

namespace evenkeel::ui {

using supervisor::AgreementFacts;
using supervisor::CalibrationPage;
using supervisor::SampleFacts;

namespace {

constexpr std::chrono::days kCompared{365};

QMap<QString, QString> labelsOf(const pack::Pack* pack)
{
    QMap<QString, QString> labels;
    if (pack != nullptr)
        for (const auto& criterion : pack->scorecard)
            labels.insert(app::toQt(criterion.id), app::toQt(criterion.label));
    return labels;
}

/// Whoever comes first by name, when nobody was chosen yet.
Result<AgreementFacts> readAgreement(const store::CallLog& log, AgreementFacts facts, Timestamp now)
{
    const auto raters = store::ReviewStore(log.database().connection()).raters();
    if (!raters)
        return tl::unexpected(raters.error());
    facts.raters = app::toQt(*raters);
    if (facts.first.isEmpty() && facts.raters.size() > 1) {
        facts.first = facts.raters[0];
        facts.second = facts.raters[1];
    }
    if (facts.first.isEmpty() || facts.first == facts.second)
        return facts;
    auto result =
        app::calibration(log, app::toStd(facts.first), app::toStd(facts.second), now - kCompared, std::nullopt);
    if (!result)
        return tl::unexpected(result.error());
    facts.result = std::move(*result);
    return facts;
}

} // namespace

SuperviseCalibration::SuperviseCalibration(const Supervise& tools, QObject* parent)
    : QObject(parent)
    , m_tools(tools)
    , m_page(new CalibrationPage)
    , m_monday(app::toQt(app::weekOf(app::localDate(tools.clock.wall()))))
    , m_perAgent(app::kPerAgent)
{
    m_tools.screen.addPage(tr("Calibration"), m_page);
    connect(&m_tools.screen, &supervisor::SupervisorScreen::pageShown, this, [this](const QString& id) {
        if (id == m_page->objectName())
            refresh();
    });
    connect(m_page, &CalibrationPage::sampleWanted, this, &SuperviseCalibration::askSample);
    connect(m_page, &CalibrationPage::agreementWanted, this, &SuperviseCalibration::askAgreement);
    connect(m_page, &CalibrationPage::callWanted, this, &SuperviseCalibration::callWanted);
}

void SuperviseCalibration::refresh()
{
    askSample(m_monday, m_perAgent);
    askAgreement(m_first, m_second);
}

void SuperviseCalibration::askSample(const QDate& monday, int perAgent)
{
    m_monday = monday;
    m_perAgent = perAgent;
    m_tools.reader.ask(QStringLiteral("sample"),
                       [this, monday, perAgent](store::Database& database) -> app::LogReader::Answer {
                           auto sample = app::weeklySample(store::CallLog(database), app::toStd(monday), perAgent);
                           return [this, monday, perAgent, sample = std::move(sample)] {
                               if (sample)
                                   m_page->showSample({monday, perAgent, *sample});
                               else
                                   m_page->refuse(app::errorText(sample.error()));
                           };
                       });
}

void SuperviseCalibration::askAgreement(const QString& first, const QString& second)
{
    m_first = first;
    m_second = second;
    AgreementFacts facts;
    facts.first = first;
    facts.second = second;
    facts.labels = labelsOf(m_tools.workspace.pack().get());
    m_tools.reader.ask(QStringLiteral("agreement"),
                       [this, facts, now = m_tools.clock.wall()](store::Database& database) -> app::LogReader::Answer {
                           auto found = readAgreement(store::CallLog(database), facts, now);
                           return [this, found = std::move(found)] {
                               if (found)
                                   m_page->showAgreement(*found);
                               else
                                   m_page->refuse(app::errorText(found.error()));
                           };
                       });
}

} // namespace evenkeel::ui
