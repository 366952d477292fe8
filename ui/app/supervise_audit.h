// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app/supervise.h"

#include <QObject>

namespace evenkeel::supervisor {
class AuditPage;
}

namespace evenkeel::ui {

/// Behind the page of the audit log: reads its entries page by page and looks at its chain.
class SuperviseAudit final : public QObject
{
    Q_OBJECT

  public:
    explicit SuperviseAudit(const Supervise& tools, QObject* parent = nullptr);

  private:
    void refresh();
    void read(qint64 beforeSeq);
    void look();

    Supervise m_tools;
    supervisor::AuditPage* m_page;
};

} // namespace evenkeel::ui
