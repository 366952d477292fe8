// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/agent_view.h"
#include "ui/agent/part.h"

class QVBoxLayout;

namespace evenkeel::widgets {
class PlainLabel;
} // namespace evenkeel::widgets

namespace evenkeel::agent {

/// Between calls: what changed in the pack since the agent was last told, item by item. It asks for nothing and goes
/// when it was read.
class NewsBlock final : public Part
{
    Q_OBJECT

  public:
    explicit NewsBlock(QWidget* parent = nullptr);
    void setNews(const std::optional<NewsView>& news);

  private:
    std::optional<NewsView> m_news;
    widgets::PlainLabel* m_title;
    widgets::PlainLabel* m_note;
    QVBoxLayout* m_items;
    widgets::PlainLabel* m_more;
};

} // namespace evenkeel::agent
