// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/line_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/timer_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::agent {

using namespace widgets;

namespace {

int capColumn()
{
    return theme::gap(8) + theme::px(26);
}

} // namespace

LineRow::LineRow(const QString& prefix, QWidget* parent)
    : QAbstractButton(parent)
    , m_prefix(prefix)
    , m_words(paragraph(QString(), theme::Role::Say, Ink::Normal, this))
    , m_fieldsBox(new QWidget(this))
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    auto* column = new QVBoxLayout(this);
    theme::follow(this, [this, column] {
        column->setContentsMargins(capColumn(), theme::gap(7), theme::gap(10), theme::gap(7));
        column->setSpacing(theme::gap(6));
        keepHeight();
        update();
    });
    column->addWidget(m_words);
    auto* flow = new FlowLayout(FlowLayout::Mode::Natural, m_fieldsBox);
    theme::spaced(flow, {}, 6);
    column->addWidget(m_fieldsBox);
    m_fieldsBox->hide();
    connect(this, &QAbstractButton::clicked, this, &LineRow::say);
}

void LineRow::setLine(const app::LineView& line, int number, const std::vector<app::FieldView>& fields)
{
    const bool same = line == m_line && number == m_number;
    const bool sameFields = line.missing == m_line.missing && line.id == m_line.id;
    m_line = line;
    m_number = number;
    setObjectName(QString(m_prefix + QString::number(number)));
    if (!sameFields)
        showFields(fields);
    if (same)
        return;
    m_words->setText(quoted(line.text));
    m_words->setInk(line.timesSaid > 0 ? Ink::Muted : Ink::Normal);
    auto name = tr("Line %1: %2").arg(number).arg(boundedLine(line.text));
    if (line.timesSaid > 0)
        name = tr("%1, said").arg(name);
    setAccessibleName(name);
    setAccessibleDescription(
        tr("%1 to say. Enter marks it as said, Shift and Enter copies it.").arg(secondsText(line.speaking)));
    updateGeometry();
    update();
}

void LineRow::showFields(const std::vector<app::FieldView>& fields)
{
    for (auto* field : m_fields)
        field->deleteLater(); // it may be the one that is just being left
    m_fields.clear();
    for (const auto& missing : m_line.missing) {
        const auto known = std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return f.name == missing; });
        const auto shown = known == fields.end() || known->label.isEmpty() ? missing : known->label;
        auto* field = new TextField(QString(objectName() + u".field." + missing), boundedLine(shown, 60),
                                    boundedLine(shown, 60), m_fieldsBox);
        const auto commit = [this, field, missing] {
            const auto value = field->text().trimmed();
            if (!value.isEmpty())
                Q_EMIT wished(wish::SetField{missing, value});
        };
        connect(field, &QLineEdit::returnPressed, this, commit);
        m_fieldsBox->layout()->addWidget(field);
        field->show();
        m_fields.push_back(field);
    }
    m_fieldsBox->setVisible(!m_fields.empty());
}

bool LineRow::askFields()
{
    if (m_fields.empty())
        return false;
    m_fields.front()->setFocus(Qt::OtherFocusReason);
    return true;
}

void LineRow::setKeyed(bool on)
{
    if (on == m_keyed)
        return;
    m_keyed = on;
    keepHeight();
    update();
}

void LineRow::setProminent(bool on)
{
    if (on == m_prominent)
        return;
    m_prominent = on;
    update();
}

void LineRow::say()
{
    if (!askFields())
        Q_EMIT wished(wish::SayLine{m_line.id});
}

QSize LineRow::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize LineRow::minimumSizeHint() const
{
    return {capColumn() + theme::px(80), minimumHeight()};
}

/// A line of one row still has its key with the time under it.
void LineRow::keepHeight()
{
    const int cap = m_keyed ? keyCapSize(QStringLiteral("1")).height() + theme::px(1) : 0;
    setMinimumHeight(cap + theme::px(14) + 2 * theme::gap(6));
}

bool LineRow::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QAbstractButton::event(event);
}

void LineRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->isAutoRepeat())
            return;
        if (event->modifiers().testFlag(Qt::ShiftModifier) && !askFields())
            Q_EMIT wished(wish::CopyLine{m_line.id});
        else if (!event->modifiers().testFlag(Qt::ShiftModifier))
            say();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LineRow::paintEvent(QPaintEvent*)
{
    const auto& c = theme::colours();
    QPainter p(this);
    if (m_prominent || isDown())
        drawBox(p, rect(), theme::kRadius - 1, c.accentTint, {});
    else if (underMouse())
        drawBox(p, rect(), theme::kRadius - 1, {}, c.line);
    if (hasFocus())
        drawFocus(p, rect(), theme::kRadius - 1);

    const int top = theme::gap(m_keyed ? 7 : 9);
    const int left = theme::gap(8);
    int below = top;
    if (m_keyed && m_number >= 1 && m_number <= 9) {
        const auto key = QString::number(m_number);
        const auto cap = keyCapSize(key);
        drawKeyCap(p, QRect(QPoint(left, top), cap), key);
        below = top + cap.height() + theme::px(1);
    }
    // Under the key: how long it takes to say, or that it was said.
    const int side = theme::px(13);
    if (m_line.timesSaid > 0) {
        drawShape(p, Shape::Check, QRectF(left + theme::px(3), below, side, side), c.ok, {});
        return;
    }
    auto small = theme::font(theme::Role::Key);
    small.setWeight(QFont::Normal);
    p.setFont(small);
    p.setPen(c.muted);
    if (below + QFontMetrics(small).height() <= height())
        p.drawText(QRect(0, below, capColumn() - theme::px(4), QFontMetrics(small).height()), Qt::AlignCenter,
                   secondsText(m_line.speaking));
}

} // namespace evenkeel::agent
