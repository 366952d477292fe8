// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/export_job.h"
#include "app/insight_facts.h"
#include "ui/supervisor/export_bar.h"

#include <QObject>

#include <functional>
#include <memory>

namespace evenkeel::app {
class Workspace;
}
namespace evenkeel::supervisor {
class SupervisorScreen;
}

namespace evenkeel::ui {

/// What leaves the supervisor's pages as a file: lists, one call on paper, a call with its proof. The pages' parts ask
/// for it; the bar asks where to; the work is done on a thread of its own and audited.
class SuperviseExport final : public QObject
{
    Q_OBJECT

  public:
    /// The bar becomes a part of `screen`.
    SuperviseExport(app::Workspace& workspace, app::Clock clock, supervisor::SupervisorScreen& screen, QObject* parent);
    ~SuperviseExport() override;

    /// The calls that pass the filter, as CSV or JSON lines.
    void offerCalls(const store::CallFilter& filter);
    /// A chart's numbers as CSV or JSON lines, or all charts on paper.
    void offerInsights(const app::InsightAsk& ask, const QString& chart, const QString& title);
    /// One call: an evidence bundle, or its report alone.
    void offerEvidence(const QString& call);

  private:
    using Plan = std::function<app::ExportJob::Work(const supervisor::ExportWish&)>;
    using Said = std::function<QString(const app::Exported&)>; ///< how an export that came well is told
    void offer(const supervisor::ExportOffer& offer, Plan plan, Said said);
    void start(const supervisor::ExportWish& wish);
    void finish();
    [[nodiscard]] app::Actor actor() const;

    app::Workspace& m_workspace;
    app::Clock m_clock;
    supervisor::ExportBar* m_bar;
    Plan m_plan;
    Said m_said;
    bool m_ofCalls = false;            ///< what is being counted while it is written
    std::shared_ptr<QString> m_detail; ///< what the work wants to have noted down
    std::unique_ptr<app::ExportJob> m_job;
};

} // namespace evenkeel::ui
