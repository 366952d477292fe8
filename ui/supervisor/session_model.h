// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session_list.h"

#include <QAbstractTableModel>
#include <QDate>

#include <vector>

namespace evenkeel::supervisor {

/// The calls that were read so far, newest or best first. More are asked for when somebody comes near the end.
class SessionModel final : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column { When, Agent, Mood, Outcome, Score };
    static constexpr int kColumns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    /// Another list.
    void reset(std::vector<app::SessionRow> rows, bool more, QDate today);
    /// What comes after the last row.
    void append(std::vector<app::SessionRow> rows, bool more);
    /// The same list, read again from its beginning in the order of time: rows that are new, other or gone change, all
    /// others stay. `more`: the list goes on after `rows`; what was read of that before stays too.
    void merge(const std::vector<app::SessionRow>& rows, bool more, QDate today);

    [[nodiscard]] const app::SessionRow* row(int index) const;
    [[nodiscard]] int indexOf(const QString& id) const; ///< -1: it is not among them
    [[nodiscard]] const std::vector<app::SessionRow>& rows() const { return m_rows; }
    [[nodiscard]] QString when(int index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex&, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// A row in one sentence, for a screen reader.
    [[nodiscard]] QString spoken(int index) const;

  Q_SIGNALS:
    void moreWanted();

  private:
    [[nodiscard]] QString text(const app::SessionRow&, int column) const;
    std::vector<app::SessionRow> m_rows;
    QDate m_today;
    bool m_more = false;
    bool m_asked = false; ///< for the next page
};

/// "5→2"; empty without a mood.
[[nodiscard]] QString moodCourse(const app::SessionRow&);

} // namespace evenkeel::supervisor
