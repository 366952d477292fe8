// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log_worker.h"
#include "store/retention.h"
#include "ui/app/supervise.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace evenkeel::supervisor {
class RetentionPage;
struct RetentionRow;
} // namespace evenkeel::supervisor

namespace evenkeel::ui {

/// Behind the page of retention: reads and changes the rules, counts what they would do, and does it beside the screen.
class SuperviseRetention final : public QObject
{
    Q_OBJECT

  public:
    explicit SuperviseRetention(const Supervise& tools, QObject* parent = nullptr);
    ~SuperviseRetention() override;

  private:
    using Rules = std::vector<supervisor::RetentionRow>;
    void refresh();
    void count();
    void change(const Rules& rules, const Rules& seen);
    void apply(const Rules& seen);
    [[nodiscard]] store::Doer doer() const;

    Supervise m_tools;
    supervisor::RetentionPage* m_page;
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< what is being applied is to stop
    /// One of its own: whoever reads a call meanwhile has to be written down without waiting for this. When the pages
    /// are locked it stops, and the next application goes on.
    app::LogWorker m_worker;
};

} // namespace evenkeel::ui
