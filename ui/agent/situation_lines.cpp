// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/situation_lines.h"

#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace evenkeel::agent {

using namespace widgets;

SituationLines::SituationLines(QWidget* parent)
    : Part(QStringLiteral("situationLines"), Ground::None, parent)
    , m_title(paragraph(QString(), theme::Role::Caps, Ink::Muted, this))
    , m_lines(new LineList(QStringLiteral("situationLineList"), QStringLiteral("situationLine."), this))
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {8, 8, 8, 0}, 4);
    column->addWidget(m_title);
    column->addWidget(m_lines);
    column->addWidget(m_lines->moreButton(), 0, Qt::AlignLeft);
    m_lines->setKeyed(false);
    m_lines->setMost(4);
    connect(m_lines, &Part::wished, this, &Part::wished);
    hide();
}

void SituationLines::setLines(const QString& situation, const std::vector<app::LineView>& lines,
                              const std::vector<app::FieldView>& fields)
{
    m_title->setText(situation);
    m_lines->setLines(lines, fields);
    setVisible(!lines.empty());
}

} // namespace evenkeel::agent
