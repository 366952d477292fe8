// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/news_block.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::agent {

using namespace widgets;
using theme::Role;

NewsBlock::NewsBlock(QWidget* parent)
    : Part(QStringLiteral("packNews"), Ground::Card, parent)
    , m_title(paragraph(QString(), Role::Strong, Ink::Normal, this))
    , m_note(paragraph(QString(), Role::Body, Ink::Normal, this))
    , m_items(new QVBoxLayout)
    , m_more(paragraph(QString(), Role::Small, Ink::Muted, this))
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {12, 10, 12, 10}, 6);
    column->addWidget(m_title);
    column->addWidget(m_note);
    theme::spaced(m_items, {}, 4);
    column->addLayout(m_items);
    column->addWidget(m_more);
    auto* row = new FlowLayout;
    theme::spaced(row, {0, 2, 0, 2}, 8);
    auto* read =
        new KeyButton(QStringLiteral("newsRead"), tr("Read"), keyOf(ui::Act::NewsRead), KeyButton::Kind::Plain, this);
    row->addWidget(read);
    column->addLayout(row);
    connect(read, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::NewsRead{}); });
    hide();
}

void NewsBlock::setNews(const std::optional<NewsView>& news)
{
    constexpr std::size_t kMost = 6;
    if (news == m_news)
        return;
    m_news = news;
    setVisible(news.has_value());
    while (auto* item = m_items->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!news)
        return;
    m_title->setText(tr("The pack changed: %1").arg(boundedLine(news->title, 120)));
    m_note->setText(bounded(news->note, 600));
    m_note->setVisible(!news->note.isEmpty());
    const auto shown = std::min(kMost, news->items.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& one = news->items[i];
        auto* line =
            paragraph(one.item.isEmpty() ? tr("%1 · %2", "what became of it, what it is").arg(one.what, one.section)
                                         : tr("%1 · %2 · %3", "what became of it, what it is, its title")
                                               .arg(one.what, one.section, boundedLine(one.item, 120)),
                      Role::Small, Ink::Normal, this);
        m_items->addWidget(line);
        line->show();
    }
    const auto more = static_cast<int>(news->items.size() - shown);
    m_more->setText(tr("%n more change(s)", nullptr, more));
    m_more->setVisible(more > 0);
}

} // namespace evenkeel::agent
