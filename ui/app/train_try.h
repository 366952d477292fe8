// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app/train.h"
#include "ui/trainer/try_facts.h"

#include <QObject>

namespace evenkeel::trainer {
class TryPage;
}

namespace evenkeel::ui {

/// Behind the page of trying: the practice callers of the draft, and the calls on record under its rules.
class TrainTry final : public QObject
{
    Q_OBJECT

  public:
    TrainTry(const Train& tools, QObject* parent);

  Q_SIGNALS:
    void practiseAsked(const std::shared_ptr<const evenkeel::pack::Pack>& draft, const QString& caller);

  private:
    void refresh();
    void tryCalls();

    Train m_tools;
    trainer::TryPage* m_page;
    trainer::TryFacts m_facts;
    std::uint64_t m_tried = 0; ///< version of the draft under which the calls were tried
};

} // namespace evenkeel::ui
