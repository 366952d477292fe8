// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/rail_button.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/panel.h"

#include <vector>

class QVBoxLayout;

namespace evenkeel::widgets {
class MenuButton;
class PlainLabel;
} // namespace evenkeel::widgets

namespace evenkeel::supervisor {

/// The way from page to page: a column of names beside a wide page, one menu above a narrow one. Up and Down move
/// between the names.
class Rail final : public widgets::Panel
{
    Q_OBJECT

  public:
    explicit Rail(QWidget* parent = nullptr);

    void addItem(const QString& id, const QString& title);
    void setCurrent(const QString& id);
    void setBadge(const QString& id, int count, widgets::Tone tone);
    /// Who is at work here, and as what: "Supervisor · Sam".
    void setWho(const QString& who);
    void setNarrow(bool narrow);

  Q_SIGNALS:
    void chosen(const QString& id);
    void backAsked();
    void lockAsked();

  protected:
    void keyPressEvent(QKeyEvent*) override;

  private:
    [[nodiscard]] QWidget* makeWays(const QString& name, QWidget* parent);
    void fillMenu();
    QWidget* m_column;
    QVBoxLayout* m_names;
    QWidget* m_bar;
    widgets::MenuButton* m_menu;
    std::vector<widgets::PlainLabel*> m_who;
    std::vector<RailButton*> m_buttons;
    std::vector<widgets::ChoiceItem> m_items;
    QString m_current;
};

} // namespace evenkeel::supervisor
