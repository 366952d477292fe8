// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace evenkeel::widgets {

/// One line to type into. Esc empties it, and when it is empty gives the keys back to the call: left() is sent and the
/// focus goes; a field that keeps its text leaves Esc to what holds it. Shows the key that leads to it while it is
/// empty and not in use.
class TextField : public QLineEdit
{
    Q_OBJECT

  public:
    enum class CapPlace { None, AfterPlaceholder, AtEdge };

    TextField(const QString& name, const QString& accessible, const QString& placeholder, QWidget* parent = nullptr);
    void setKey(const QString& key, CapPlace place);
    void setKeepsText(bool on) { m_keepsText = on; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void left();

  protected:
    bool event(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void paintEvent(QPaintEvent*) override;

  private:
    QString m_key;
    CapPlace m_place = CapPlace::None;
    bool m_keepsText = false;
};

} // namespace evenkeel::widgets
