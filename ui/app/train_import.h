// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app/train.h"
#include "ui/trainer/import_facts.h"

#include <QObject>

#include <memory>

namespace evenkeel::trainer {
class ImportPage;
}

namespace evenkeel::ui {

/// Behind the page of importing: tries a file on a copy of the draft beside the screen, brings its lines in as one
/// change, and writes the draft to files.
class TrainImport final : public QObject
{
    Q_OBJECT

  public:
    TrainImport(const Train& tools, QObject* parent);
    ~TrainImport() override;

    /// What came of trying, to be brought in.
    struct Tried;

  private:
    void lookAround();
    void showPack();
    void tryFile(const trainer::ImportWish& wish);
    void take(const std::shared_ptr<const Tried>& tried);
    void bringIn();
    void write(const trainer::ExportPackWish& wish);

    Train m_tools;
    trainer::ImportPage* m_page;
    std::shared_ptr<const Tried> m_tried; ///< the latest; null: none
    trainer::ImportWish m_wish;           ///< of it, or of what is being tried
    std::uint64_t m_version = 0;          ///< of the draft that it is tried on
    bool m_inSight = false;
    app::Worker m_worker; ///< last: it waits for what is going on
};

} // namespace evenkeel::ui
