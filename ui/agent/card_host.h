// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/agent_view.h"
#include "ui/agent/desk_card.h"

#include <map>
#include <optional>

class QScrollArea;

namespace evenkeel::agent {

/// Holds the cards, at most one of them open. Makes a card when it is first opened. Scrolls by itself what is higher
/// than its place.
class CardHost final : public QWidget
{
    Q_OBJECT

  public:
    explicit CardHost(QWidget* parent = nullptr);

    [[nodiscard]] DeskCard* card() const { return m_open; } ///< the open one; null if none is
    void open(ui::Act);
    void close();
    void setLists(const DeskLists&);
    void setView(const app::CallView&);
    void setReduceMotion(bool);
    /// The call is over: forgets what was typed in any card.
    void reset();
    /// True while a wish of the open card is being looked at: a refusal belongs to the card.
    [[nodiscard]] bool isAsking() const { return m_asking; }
    void keepInSight(const QWidget* inside);

    /// The height at which nothing needs to scroll.
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

  Q_SIGNALS:
    void wished(const evenkeel::agent::Wish&);
    void closeAsked();

  protected:
    bool eventFilter(QObject*, QEvent*) override;

  private:
    DeskCard* made(ui::Act);

    QScrollArea* m_scroll;
    QWidget* m_content;
    std::map<ui::Act, DeskCard*> m_cards;
    DeskCard* m_open = nullptr;
    DeskLists m_lists;
    std::optional<app::CallView> m_view;
    bool m_still = false;
    bool m_asking = false;
};

} // namespace evenkeel::agent
