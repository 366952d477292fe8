// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app/train.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <memory>
#include <string>

namespace evenkeel::app {
class Spelling;
}

namespace evenkeel::agent {
class AgentScreen;
}

namespace evenkeel::trainer {
class EditPage;
}

namespace evenkeel::ui {

/// Behind the page on which a pack is written: the draft, what linter and prover say, what calls showed of the lines,
/// and the agent's own panel with a made-up call of the draft.
class TrainEdit final : public QObject
{
    Q_OBJECT

  public:
    TrainEdit(const Train& tools, QObject* parent);
    [[nodiscard]] trainer::EditPage& page() const { return *m_page; }

  private:
    void readUses();
    void showPreview();
    void spell();
    void readStarter();

    Train m_tools;
    trainer::EditPage* m_page;
    agent::AgentScreen* m_sight;
    std::map<std::string, std::shared_ptr<const app::Spelling>>
        m_spelling; ///< by language; null: being looked for, or none
    app::Worker m_worker;
};

} // namespace evenkeel::ui
