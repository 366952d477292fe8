// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_block.h"

#include <QAbstractButton>

namespace evenkeel::widgets {

/// A button that shows the key which does the same. Only Tab gives it the focus: a click must not take the keys away
/// from the call. Its label is plain and bounded; what the label says is in label(), never in QAbstractButton::text(),
/// where an ampersand would grab a key.
class KeyButton : public QAbstractButton
{
    Q_OBJECT

  public:
    enum class Kind { Plain, Accent, Danger, DangerOutline, Quiet };

    /// `name` is the object name; `key` is as it stands on the cap, such as "F6", or empty.
    KeyButton(const QString& name, const QString& label, const QString& key, Kind kind, QWidget* parent = nullptr);

    void setLabel(const QString&);
    void setKey(const QString&);
    void setKind(Kind);
    void setHint(const QString&); ///< said by a screen reader after the name
    [[nodiscard]] const QString& label() const { return m_label; }
    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool showsAll() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    bool event(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void paintEvent(QPaintEvent*) override;

  private:
    void restyle();
    [[nodiscard]] int capRoom() const;
    [[nodiscard]] int leastText() const;
    [[nodiscard]] bool showsCap(int width) const;
    [[nodiscard]] int around(int width) const; ///< all that is not label, across
    [[nodiscard]] int sides() const;

    QString m_label, m_key;
    Kind m_kind;
    TextBlock m_block;
};

} // namespace evenkeel::widgets
