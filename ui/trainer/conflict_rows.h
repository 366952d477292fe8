// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/change_words.h"
#include "pack/merge3.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace evenkeel::trainer {

/// Where two trainers changed the same: what it was, what each made of it, and whose it shall be.
class ConflictRows final : public QWidget
{
    Q_OBJECT

  public:
    explicit ConflictRows(QWidget* parent = nullptr);
    /// `packs` are those that are brought together.
    void setConflicts(const std::vector<pack::Conflict>& conflicts, const app::ChangedPacks& packs);

  Q_SIGNALS:
    void decided(const QString& key, bool mine);

  private:
    void add(std::size_t number, const pack::Conflict& conflict, const app::ChangedPacks& packs);
    std::vector<pack::Conflict> m_conflicts;
    QVBoxLayout* m_column;
};

} // namespace evenkeel::trainer
