// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trainer/import_facts.h"
#include "ui/widgets/label.h"

class QVBoxLayout;

namespace evenkeel::widgets {
class KeyButton;
}

namespace evenkeel::trainer {

/// Rows of an import under each other, some at first and the others when they are asked for.
class ImportRows final : public QWidget
{
    Q_OBJECT

  public:
    /// `ink`: of what is said about each.
    ImportRows(const QString& name, widgets::Ink ink, QWidget* parent = nullptr);
    void setRows(const std::vector<ImportRow>& rows);

  private:
    void showMore(std::size_t count);
    void add(const ImportRow& row);

    widgets::Ink m_ink;
    std::vector<ImportRow> m_rows;
    std::size_t m_shown = 0;
    QVBoxLayout* m_column;
    widgets::KeyButton* m_more;
};

} // namespace evenkeel::trainer
