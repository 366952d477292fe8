// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/merge3.h"
#include "ui/app/train.h"

#include <QObject>

#include <memory>

namespace evenkeel::trainer {
class PublishPage;
}

namespace evenkeel::ui {

/// Behind the page of publishing: compares the draft with what is in force, brings it together with what others
/// published, publishes and goes back.
class TrainPublish final : public QObject
{
    Q_OBJECT

  public:
    TrainPublish(const Train& tools, QObject* parent);

    /// What the database was asked for, and the answer.
    struct Asked;
    struct Answered;

  private:
    void refresh();
    void take(const std::shared_ptr<const Answered>& answered);
    void show();
    void publish(const QString& revision, const QString& note, const QString& keyFile);
    void rollBack(const QString& revision, const QString& note);
    void merge();
    void step(bool back); ///< in the history of the draft

    Train m_tools;
    trainer::PublishPage* m_page;
    std::shared_ptr<const Answered> m_answered;
    pack::Decisions m_decisions; ///< of the conflicts with what is in force now
    std::string m_decidedFor;    ///< its hash
    bool m_inSight = false;
};

} // namespace evenkeel::ui
