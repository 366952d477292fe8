// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/titled_page.h"

#include <vector>

namespace evenkeel::widgets {
class KeyButton;
}

namespace evenkeel::settings {

class KeyRow;

/// Every key, as the table of actions has it and as this person has changed it, and the place to change it.
class KeysPage : public desk::TitledPage
{
    Q_OBJECT

  public:
    explicit KeysPage(QWidget* parent = nullptr);

  Q_SIGNALS:
    /// ui::keyMap() is another now; what shows keys must show them anew, and the setting be written.
    void keysChanged();

  private:
    void moved();

    std::vector<KeyRow*> m_rows;
    widgets::KeyButton* m_resetAll;
};

} // namespace evenkeel::settings
