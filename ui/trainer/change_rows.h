// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/change_words.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace evenkeel::trainer {

/// What is other in a pack, item by item, with the words marked.
class ChangeRows final : public QWidget
{
    Q_OBJECT

  public:
    explicit ChangeRows(QWidget* parent = nullptr);
    /// `packs` are those that are compared.
    void setChanges(const std::vector<pack::ItemChange>& changes, const app::ChangedPacks& packs);

  private:
    void add(const pack::ItemChange& change, const app::ChangedPacks& packs);
    std::vector<pack::ItemChange> m_changes;
    QVBoxLayout* m_column;
};

} // namespace evenkeel::trainer
