// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/criterion_row.h"

#include "app/text.h"
#include "call/review.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_field.h"

#include <QVBoxLayout>

namespace evenkeel::supervisor {

using namespace widgets;
using theme::Role;

CriterionRow::CriterionRow(const pack::Criterion& criterion, QWidget* parent)
    : QWidget(parent)
    , m_criterion(criterion)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
{
    const auto label = boundedLine(app::toQt(criterion.label), 200);
    const QString name = u"criterion."_qs + app::toQt(criterion.id);
    setObjectName(name);
    m_label = paragraph(criterion.critical ? tr("%1 (critical)").arg(label) : label, Role::Body, Ink::Normal, this);
    m_score = new ScoreRow(QString(name + u".score"), label, criterion.notApplicable, this);
    m_score->setHint(boundedLine(app::toQt(criterion.help)));
    m_comment = new TextField(QString(name + u".comment"), tr("Comment on “%1”").arg(label),
                              tr("Why so low? A comment is needed"), this);
    m_comment->setKeepsText(true);
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {}, 6);
    theme::spaced(m_line, {}, 10);
    m_line->addWidget(m_label, 1);
    m_line->addWidget(m_score, 0, Qt::AlignTop);
    column->addLayout(m_line);
    column->addWidget(m_comment);
    connect(m_score, &ScoreRow::scored, this, [this] {
        follow();
        Q_EMIT changed();
    });
    connect(m_score, &ScoreRow::entered, this, &CriterionRow::entered);
    connect(m_comment, &QLineEdit::textEdited, this, &CriterionRow::changed);
    follow();
}

void CriterionRow::set(bool answered, const std::optional<int>& score, const QString& comment)
{
    m_score->set(answered, score);
    m_comment->setText(comment);
    follow();
}

void CriterionRow::follow()
{
    m_comment->setVisible(m_score->isAnswered() && call::needsComment(m_criterion, m_score->score()));
}

QString CriterionRow::comment() const
{
    return m_comment->isHidden() ? QString() : m_comment->text().trimmed();
}

bool CriterionRow::lacksComment() const
{
    return !m_comment->isHidden() && m_comment->text().trimmed().isEmpty();
}

void CriterionRow::focusOpen()
{
    if (isAnswered() && lacksComment())
        m_comment->setFocus(Qt::OtherFocusReason);
    else
        focusScore();
}

void CriterionRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Beside each other the words of a question need room for a few words a line.
    const bool beside = width() >= m_score->sizeHint().width() + theme::px(150);
    const auto wanted = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_line->direction() == wanted)
        return;
    m_line->setDirection(wanted);
    m_line->setAlignment(m_score, beside ? Qt::AlignTop : Qt::AlignTop | Qt::AlignLeft);
}

} // namespace evenkeel::supervisor
