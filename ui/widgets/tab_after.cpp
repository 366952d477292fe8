// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tab_after.h"

#include <QWidget>

#include <utility>

namespace evenkeel::widgets {

void tabAfter(QWidget* before, QWidget* after)
{
    const auto policies = std::pair(before->focusPolicy(), after->focusPolicy());
    before->setFocusPolicy(Qt::TabFocus);
    after->setFocusPolicy(Qt::TabFocus);
    QWidget::setTabOrder(before, after);
    before->setFocusPolicy(policies.first);
    after->setFocusPolicy(policies.second);
}

} // namespace evenkeel::widgets
