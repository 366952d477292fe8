// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "ui/agent/part.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_field.h"

#include <QAbstractButton>

namespace evenkeel::agent {

/// A line to say: its key, its words, how long it takes. Said lines fade and get a check. Values that its words still
/// lack are asked for right here. A click or Enter says it, Shift and Enter copies it.
class LineRow final : public QAbstractButton
{
    Q_OBJECT

  public:
    /// `prefix` begins the object names of the row and its fields.
    LineRow(const QString& prefix, QWidget* parent = nullptr);

    void setLine(const app::LineView&, int number, const std::vector<app::FieldView>& fields);
    void setKeyed(bool);     ///< whether its key is shown
    void setProminent(bool); ///< tinted: the one to say next
    [[nodiscard]] const app::LineView& line() const { return m_line; }
    /// Puts the cursor into the first field that is missing; false if none is.
    bool askFields();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void wished(const evenkeel::agent::Wish&);

  protected:
    bool event(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void paintEvent(QPaintEvent*) override;

  private:
    void say();
    void keepHeight();
    void showFields(const std::vector<app::FieldView>&);

    QString m_prefix;
    app::LineView m_line;
    int m_number = 0;
    bool m_prominent = false;
    bool m_keyed = true;
    widgets::PlainLabel* m_words;
    QWidget* m_fieldsBox;
    std::vector<widgets::TextField*> m_fields;
};

} // namespace evenkeel::agent
