// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void setConflicts(const std::vector<pack::Conflict>& conflicts);

  Q_SIGNALS:
    void decided(const QString& key, bool mine);

  private:
    void add(std::size_t number, const pack::Conflict& conflict);
    std::vector<pack::Conflict> m_conflicts;
    QVBoxLayout* m_column;
};

} // namespace evenkeel::trainer
