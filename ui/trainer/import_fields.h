// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trainer/import_facts.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel::trainer {

/// The merge fields of the other program, and what each is called here, which can be changed.
class ImportFields final : public QWidget
{
    Q_OBJECT

  public:
    explicit ImportFields(QWidget* parent = nullptr);
    void setFields(const std::vector<ImportField>& fields, const std::vector<widgets::ChoiceItem>& ours);

  Q_SIGNALS:
    void chosen(const QString& foreign, const QString& ours);

  private:
    std::vector<ImportField> m_fields;
    std::vector<widgets::ChoiceItem> m_ours;
    QVBoxLayout* m_column;
};

} // namespace evenkeel::trainer
