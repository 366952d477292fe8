// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace evenkeel::settings {

/// A page that takes the place of the agent's screen for a while: a title, "Back" on Esc, and content that scrolls.
class Page : public QWidget
{
    Q_OBJECT

  public:
    Page(const QString& name, const QString& title, QWidget* parent = nullptr);

  Q_SIGNALS:
    void closed();

  protected:
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QVBoxLayout* m_content;
};

} // namespace evenkeel::settings
