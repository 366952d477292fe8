// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/audit_facts.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace evenkeel::supervisor {

/// The entries that were read so far.
class AuditModel final : public QAbstractListModel
{
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;
    void restart();
    /// The next page. `more`: another one follows.
    void append(const std::vector<AuditRow>& rows, bool more);
    [[nodiscard]] const AuditRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] qint64 lastSeq() const { return m_rows.empty() ? 0 : m_rows.back().seq; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

  Q_SIGNALS:
    void moreWanted();

  private:
    std::vector<AuditRow> m_rows;
    bool m_more = false;
    bool m_asked = false;
};

/// Draws an entry in two lines, or more where they do not fit: what was done and when; who did it to what.
class AuditDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;
};

/// The list, endless by pages.
class AuditList final : public QListView
{
    Q_OBJECT

  public:
    explicit AuditList(QWidget* parent = nullptr);
    [[nodiscard]] AuditModel* entries() const { return m_model; }

  protected:
    void resizeEvent(QResizeEvent*) override;

  private:
    AuditModel* m_model;
};

} // namespace evenkeel::supervisor
