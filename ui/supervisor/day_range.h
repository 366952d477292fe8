// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_field.h"

#include <QWidget>

#include <optional>

namespace evenkeel::supervisor {

/// "1 Nov 2026 to 15 Nov 2026", "from …", "until …"; one day stands alone. Empty without a day.
[[nodiscard]] QString rangeText(const std::optional<Date>& from, const std::optional<Date>& to);

/// Two days to be typed, in their place under the filters: the first and the last one. One of them may be left out.
class DayRange final : public QWidget
{
    Q_OBJECT

  public:
    explicit DayRange(QWidget* parent = nullptr);
    void open(const std::optional<Date>& from, const std::optional<Date>& to);

  Q_SIGNALS:
    /// Neither: any time.
    void chosen(const std::optional<evenkeel::Date>& from, const std::optional<evenkeel::Date>& to);
    void left();

  protected:
    void keyPressEvent(QKeyEvent*) override;

  private:
    void apply();
    void tell();

    widgets::TextField *m_from, *m_to;
    widgets::PlainLabel* m_meant;
};

} // namespace evenkeel::supervisor
