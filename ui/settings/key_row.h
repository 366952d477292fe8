// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_table.h"

#include <QWidget>

namespace evenkeel::widgets {
class InlineBanner;
class KeyButton;
} // namespace evenkeel::widgets

namespace evenkeel::settings {

/// One action with its key. Pressing the button waits for a new key, which is taken or refused in words below.
class KeyRow final : public QWidget
{
    Q_OBJECT

  public:
    explicit KeyRow(const ui::ActionSpec& spec, QWidget* parent = nullptr);
    /// Shows the key as it is now.
    void showKey();

  Q_SIGNALS:
    /// The map of keys is another now.
    void changed();

  protected:
    bool eventFilter(QObject*, QEvent*) override;

  private:
    void wait(bool on);
    void take(QKeyCombination key);
    void reset();
    void say(const QString& text);

    const ui::ActionSpec& m_spec;
    widgets::KeyButton* m_key = nullptr;   ///< null where the keys are fixed
    widgets::KeyButton* m_reset = nullptr; ///< seen while the key is not the table's
    widgets::InlineBanner* m_refusal = nullptr;
    bool m_waiting = false;
};

} // namespace evenkeel::settings
