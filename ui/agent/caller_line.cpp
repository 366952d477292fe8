// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/caller_line.h"

#include "ui/agent/caller_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/shapes.h"

#include <QHBoxLayout>
#include <QPainter>

namespace evenkeel::agent {

using namespace widgets;
using theme::Role;

class CallerLine::Restriction final : public Panel
{
  public:
    explicit Restriction(QWidget* parent)
        : Panel(Ground::Block, parent)
        , m_text(paragraph(QString(), Role::SmallStrong, Ink::Warn, this))
    {
        setObjectName(QStringLiteral("callerRestriction"));
        setTone(Tone::Warn);
        auto* row = new QHBoxLayout(this);
        theme::follow(row,
                      [row] { row->setContentsMargins(theme::px(30), theme::gap(6), theme::gap(10), theme::gap(6)); });
        row->addWidget(m_text);
    }
    void say(const QString& text)
    {
        m_text->setText(text);
        setAccessibleName(text);
        setVisible(!text.isEmpty());
    }

  protected:
    void paintEvent(QPaintEvent* event) override
    {
        Panel::paintEvent(event);
        QPainter p(this);
        const double side = theme::px(14);
        drawShape(p, Shape::Cross, QRectF(theme::px(9), theme::gap(6) + theme::px(2), side, side), colourOf(Ink::Warn),
                  {});
    }

  private:
    PlainLabel* m_text;
};

CallerLine::CallerLine(QWidget* parent)
    : Part(QStringLiteral("callerLine"), Ground::None, parent)
    , m_restriction(new Restriction(this))
    , m_line(paragraph(QString(), Role::Small, Ink::Muted, this))
    , m_more(new KeyButton(QStringLiteral("earlierCalls"), tr("This caller"), keyOf(ui::Act::EarlierCalls),
                           KeyButton::Kind::Quiet, this))
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {theme::kPage, 4, theme::kPage, 0}, 4);
    column->addWidget(m_restriction);
    auto* row = new FlowLayout;
    theme::spaced(row, {}, 8);
    row->addWidget(m_line);
    row->addGap();
    row->addWidget(m_more);
    column->addLayout(row);
    m_line->setObjectName(QStringLiteral("callerHistory"));
    m_restriction->hide();
    hide();
    connect(m_more, &QAbstractButton::clicked, this, &CallerLine::moreAsked);
}

void CallerLine::setHistory(const app::CallerHistory& history)
{
    if (history == m_history)
        return;
    m_history = history;
    QStringList restrictions;
    for (const auto& note : history.notes) {
        if (note.restriction)
            restrictions << tr("Restriction: %1").arg(boundedLine(note.text, 160));
    }
    m_restriction->say(restrictions.join(QLatin1Char('\n')));
    const auto line = historyLine(history);
    m_line->setText(line);
    setVisible(!line.isEmpty() || !restrictions.isEmpty());
}

} // namespace evenkeel::agent
