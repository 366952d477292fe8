// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pack_checker.h"

#include <QAbstractListModel>
#include <QListView>

namespace evenkeel::trainer {

/// All that linter and prover found, a row each: how bad, where, what.
class ProblemModel final : public QAbstractListModel
{
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    /// `rest` names the places; null: they are not named.
    void show(const app::PackReport& report, std::shared_ptr<const pack::Pack> rest);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    app::PackReport m_report;
    std::shared_ptr<const pack::Pack> m_rest;
};

/// The rows to choose from, as high as they are up to a bound.
class ProblemList final : public QListView
{
    Q_OBJECT

  public:
    explicit ProblemList(QWidget* parent = nullptr);

    void show(const app::PackReport& report, std::shared_ptr<const pack::Pack> rest);
    /// Says nothing.
    void choose(int row);

  Q_SIGNALS:
    void rowWanted(int row); ///< pressed, or Enter

  protected:
    bool event(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

  private:
    void fit();
    ProblemModel m_model;
};

} // namespace evenkeel::trainer
