// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace evenkeel::widgets {
class PlainLabel;
}

namespace evenkeel::desk {

/// A page that takes the place of the agent's screen for a while: a title, "Back" on Esc, and content that scrolls. On
/// a wide window the content stays as wide as can be read well.
class TitledPage : public QWidget
{
    Q_OBJECT

  public:
    enum class Leave { WithEsc, Never };
    TitledPage(const QString& name, const QString& title, QWidget* parent = nullptr, Leave leave = Leave::WithEsc);

    /// From its top: puts the focus on the first control, so that the arrow keys work at once.
    virtual void begin();

  Q_SIGNALS:
    void closed();

  protected:
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    /// Stands below what scrolls, always in sight.
    void setFooter(QWidget* footer);
    void setTitle(const QString& title);
    /// A heading over what comes next, so far (in pixels at 100 %) from what is above.
    void heading(const QString& text, int above = 16);
    /// Takes everything out of the column.
    void clear();
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QVBoxLayout* m_outer;
    widgets::PlainLabel* m_title;
    QVBoxLayout* m_content;
    QWidget* m_inner;
    QScrollArea* m_scroll;
    Leave m_leave;
};

} // namespace evenkeel::desk
