// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

namespace evenkeel::widgets {

class FlowLayout;
class PlainLabel;

/// Says something in its place on the screen, with the answers beside it. Never a box over the call.
class InlineBanner final : public Panel
{
    Q_OBJECT

  public:
    explicit InlineBanner(const QString& name, QWidget* parent = nullptr);

    /// Shows the text and tells screen readers of it. An empty text hides the banner.
    void say(Tone tone, const QString& text, const QString& detail = QString());
    KeyButton* addButton(const QString& name, const QString& label, const QString& key, KeyButton::Kind kind);
    [[nodiscard]] QString text() const;

  private:
    PlainLabel* m_text;
    PlainLabel* m_detail;
    FlowLayout* m_buttons;
    QWidget* m_row;
};

} // namespace evenkeel::widgets
