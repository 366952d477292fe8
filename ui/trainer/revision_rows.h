// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trainer/publish_facts.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel::trainer {

/// The log of publications, with the way back to each: asked for twice, in its place.
class RevisionRows final : public QWidget
{
    Q_OBJECT

  public:
    explicit RevisionRows(QWidget* parent = nullptr);
    void setLog(const std::vector<RevisionRow>& log);

  Q_SIGNALS:
    void rollBackAsked(const QString& revision);

  private:
    void rebuild();
    void add(const RevisionRow& row, bool mayGoBack);
    std::vector<RevisionRow> m_log;
    std::int64_t m_asked = 0; ///< the row whose button was pressed once
    QVBoxLayout* m_column;
};

} // namespace evenkeel::trainer
