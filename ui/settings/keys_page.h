// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/page.h"

namespace evenkeel::settings {

/// Every key, as the table of actions has it.
class KeysPage : public Page
{
    Q_OBJECT

  public:
    explicit KeysPage(QWidget* parent = nullptr);
};

} // namespace evenkeel::settings
