// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/save_banner.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shapes.h"

#include <QPainter>
#include <QVBoxLayout>

namespace evenkeel::agent {

using namespace widgets;
using theme::Role;

namespace {

constexpr int kMark = 16;

} // namespace

SaveBanner::SaveBanner(QWidget* parent)
    : Panel(Ground::Surface, parent)
    , m_what(paragraph(QString(), Role::Strong, Ink::Warn, this))
    , m_advice(paragraph(QString(), Role::Small, Ink::Normal, this))
    , m_list(paragraph(QString(), Role::Small, Ink::Normal, this))
    , m_buttons(new QWidget(this))
    , m_toggle(new KeyButton(QStringLiteral("unsaved"), QString(), QString(), KeyButton::Kind::Plain, m_buttons))
    , m_hide(new KeyButton(QStringLiteral("hideSaving"), tr("Hide"), QString(), KeyButton::Kind::Plain, m_buttons))
{
    setObjectName(QStringLiteral("saving"));
    m_what->setObjectName(QStringLiteral("savingWhat"));
    m_list->setObjectName(QStringLiteral("unsavedList"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* column = new QVBoxLayout(this);
    theme::follow(column, [column] {
        column->setContentsMargins(theme::gap(theme::kPage) + theme::px(kMark) + theme::gap(8), theme::gap(8),
                                   theme::gap(theme::kPage), theme::gap(9));
        column->setSpacing(theme::gap(4));
    });
    column->addWidget(m_what);
    column->addWidget(m_advice);
    auto* row = new FlowLayout(FlowLayout::Mode::Natural, m_buttons);
    theme::spaced(row, {0, 2, 0, 0}, 8);
    row->addWidget(m_toggle);
    row->addWidget(m_hide);
    column->addWidget(m_buttons);
    column->addWidget(m_list);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] {
        m_open = !m_open;
        showList();
    });
    connect(m_hide, &QAbstractButton::clicked, this, &SaveBanner::hideAsked);
    hide();
}

void SaveBanner::setView(const SaveView& view)
{
    if (view == m_view)
        return;
    const bool news = view.what != m_view.what;
    m_view = view;
    if (view.acts == 0)
        m_open = false;
    m_what->setText(view.what);
    m_advice->setText(view.advice);
    m_advice->setVisible(!view.advice.isEmpty());
    m_list->setText(view.unsaved.join(QLatin1Char('\n')));
    m_toggle->setVisible(view.acts > 0);
    m_hide->setVisible(view.mayHide);
    m_buttons->setVisible(view.acts > 0 || view.mayHide);
    setAccessibleName(view.what);
    setAccessibleDescription(view.advice);
    showList();
    setVisible(!view.what.isEmpty());
    if (news && !view.what.isEmpty())
        announce(this, view.advice.isEmpty() ? view.what : QString(view.what + QStringLiteral(". ") + view.advice));
}

void SaveBanner::showList()
{
    const QString count =
        m_view.acts == 1 ? tr("1 act not saved yet") : tr("%n acts not saved yet", nullptr, m_view.acts);
    m_toggle->setLabel(m_open ? tr("Hide the list") : count);
    m_toggle->setAccessibleName(count);
    m_toggle->setHint(m_open ? tr("Hides the list of them") : tr("Shows what they are"));
    m_list->setVisible(m_open && m_view.acts > 0);
}

void SaveBanner::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), toneTint(Tone::Warn));
    p.fillRect(QRect(0, height() - 1, width(), 1), theme::colours().line);
    const int side = theme::px(kMark);
    const int x = theme::gap(theme::kPage);
    const QRect mark(layoutDirection() == Qt::RightToLeft ? width() - x - side : x,
                     m_what->y() + (QFontMetrics(theme::font(Role::Strong)).height() - side) / 2, side, side);
    drawShape(p, Shape::Alert, mark, toneInk(Tone::Warn), toneTint(Tone::Warn));
}

} // namespace evenkeel::agent
