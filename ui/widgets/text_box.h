// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace evenkeel::widgets {

/// A field of several lines, as high as its text up to a bound. Tab leaves it, Esc is left to what holds it, and only
/// plain text comes in.
class TextBox final : public QPlainTextEdit
{
    Q_OBJECT

  public:
    TextBox(const QString& name, const QString& accessible, QWidget* parent = nullptr);

    /// Says nothing, and keeps the cursor where it can.
    void show(const QString& text);
    void setLeastLines(int lines);
    void setMostCharacters(int most) { m_most = most; }

  Q_SIGNALS:
    /// By hand.
    void edited(const QString& text);
    void focused(bool on);
    /// A menu is about to be shown; `at` stands where it was asked for. What is added goes with it.
    void menuAsked(QMenu* menu, const QTextCursor& at);

  protected:
    bool event(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void contextMenuEvent(QContextMenuEvent*) override;
    void wheelEvent(QWheelEvent*) override;
    void insertFromMimeData(const QMimeData*) override;

  private:
    void fit();
    int m_least = 1;
    int m_most = 16'000;
    bool m_quiet = false;
};

} // namespace evenkeel::widgets
