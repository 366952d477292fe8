// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/replay.h"

#include <QAbstractListModel>

namespace evenkeel::supervisor {

/// What happened in a call, one row each.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    void set(const app::ReplayView& view);
    [[nodiscard]] const app::ReplayRow* row(int index) const;
    /// "03:04"; for what was done on a later day, the day.
    [[nodiscard]] QString time(int index) const;
    [[nodiscard]] QString spoken(int index) const;
    /// The nearest row of the protocol after (by 1) or before (by -1) `from`; -1: there is none.
    [[nodiscard]] int nextOfProtocol(int from, int by) const;
    /// The row that had happened last at `at`.
    [[nodiscard]] int rowAt(Millis at) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex&, int role = Qt::DisplayRole) const override;

  private:
    std::vector<app::ReplayRow> m_rows;
    Timestamp m_started{};
};

} // namespace evenkeel::supervisor
