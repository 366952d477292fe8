// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace evenkeel::widgets {
class PlainLabel;
}

namespace evenkeel::practising {

/// A page of practice in place of the agent's screen: a title, "Back" on Esc, and a column that scrolls. Whatever gets
/// the focus is in sight.
class PracticePage : public QWidget
{
    Q_OBJECT

  public:
    explicit PracticePage(const QString& name, const QString& title, QWidget* parent = nullptr);

    /// Puts the focus on the first control.
    void begin();

  Q_SIGNALS:
    void closed();

  protected:
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    void setTitle(const QString& title);
    /// A heading over what comes next.
    QWidget* heading(const QString& text);
    /// Takes everything out of the column.
    void clear();
    void keyPressEvent(QKeyEvent* event) override;

  private:
    widgets::PlainLabel* m_title;
    QScrollArea* m_scroll;
    QVBoxLayout* m_content;
    QWidget* m_inner;
};

} // namespace evenkeel::practising
