// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/score_row.h"

#include "call/review.h"
#include "ui/actions/key_router.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tab_after.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace evenkeel::supervisor {

ScoreButton::ScoreButton(const QString& name, const QString& label, QWidget* parent)
    : QAbstractButton(parent)
    , m_label(label)
{
    setObjectName(name);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme::follow(this, [this] {
        setFont(theme::font(theme::Role::SmallStrong));
        updateGeometry();
        update();
    });
}

void ScoreButton::setFilled(bool on)
{
    m_filled = on;
    update();
}

QSize ScoreButton::sizeHint() const
{
    const int text = QFontMetrics(font()).horizontalAdvance(m_label);
    return {std::max(theme::px(24), text + theme::px(10)), theme::px(24)};
}

void ScoreButton::paintEvent(QPaintEvent*)
{
    const auto& c = theme::colours();
    QPainter p(this);
    const bool live = isEnabled();
    const auto fill = m_filled && live ? c.accent : m_filled ? c.accentTint : c.surface;
    const auto ink = m_filled && live ? c.onAccent : underMouse() && live ? c.ink : m_filled ? c.accent : c.muted;
    widgets::drawBox(p, rect(), theme::kRadius - 4, fill, m_filled ? fill : underMouse() && live ? c.muted : c.line);
    if (hasFocus())
        widgets::drawFocus(p, rect(), theme::kRadius - 4);
    p.setPen(ink);
    p.setFont(font());
    p.drawText(rect(), Qt::AlignCenter, m_label);
}

ScoreRow::ScoreRow(const QString& name, const QString& accessible, bool mayNotApply, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(name);
    setAccessibleName(accessible);
    setProperty(ui::kTakesDigits, true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    theme::spaced(row, {}, 6);
    const auto add = [&](const QString& id, const QString& label, const QString& spoken) {
        auto* button = new ScoreButton(QString(name + QLatin1Char('.') + id), label, this);
        button->setAccessibleName(tr("%1: %2").arg(accessible, spoken));
        button->installEventFilter(this);
        row->addWidget(button);
        return button;
    };
    for (int score = call::kLeastScore; score <= call::kMostScore; ++score) {
        auto* button = add(QString::number(score), QString::number(score), tr("%1 of 5").arg(score));
        connect(button, &QAbstractButton::clicked, this, [this, score] { give(true, score); });
        m_buttons.push_back(button);
    }
    if (mayNotApply) {
        m_notApplicable = add(QStringLiteral("none"), tr("n/a"), tr("does not apply"));
        connect(m_notApplicable, &QAbstractButton::clicked, this, [this] { give(true, std::nullopt); });
        m_buttons.push_back(m_notApplicable);
    } else { // its room stays free, so that the numbers of all questions stand below each other
        auto* gap = new ScoreButton(QString(), tr("n/a"), this);
        auto policy = gap->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        gap->setSizePolicy(policy);
        row->addWidget(gap);
        gap->hide();
    }
    follow();
}

void ScoreRow::set(bool answered, const std::optional<int>& score)
{
    m_answered = answered;
    m_score = answered ? score : std::nullopt;
    follow();
}

void ScoreRow::setHint(const QString& hint)
{
    for (auto* button : m_buttons)
        button->setAccessibleDescription(hint);
}

void ScoreRow::give(bool answered, const std::optional<int>& score)
{
    const bool focused = std::ranges::any_of(m_buttons, &QWidget::hasFocus);
    set(answered, score);
    if (focused)
        stop()->setFocus(Qt::OtherFocusReason);
    Q_EMIT scored();
}

ScoreButton* ScoreRow::stop() const
{
    if (!m_answered)
        return m_buttons.front();
    return m_score ? m_buttons[static_cast<std::size_t>(*m_score - call::kLeastScore)] : m_notApplicable;
}

void ScoreRow::follow()
{
    const int filled = m_score.value_or(0);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        auto* button = m_buttons[i];
        const bool none = button == m_notApplicable;
        const int value = static_cast<int>(i) + call::kLeastScore;
        button->setFilled(none ? m_answered && !m_score : value <= filled);
        button->setChecked(none ? m_answered && !m_score : m_answered && value == filled);
        button->setFocusPolicy(button == stop() ? Qt::TabFocus : Qt::NoFocus);
    }
}

void ScoreRow::focusHere()
{
    stop()->setFocus(Qt::TabFocusReason);
}

void ScoreRow::focusInEvent(QFocusEvent*)
{
    focusHere();
}

bool ScoreRow::press(int key)
{
    const int now = m_score.value_or(0);
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Up: give(true, std::min(now + 1, call::kMostScore)); return true;
    case Qt::Key_Left:
    case Qt::Key_Down: give(true, std::max(now - 1, call::kLeastScore)); return true;
    case Qt::Key_0:
    case Qt::Key_N:
        if (m_notApplicable != nullptr)
            give(true, std::nullopt);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: give(false, std::nullopt); return true;
    default: break;
    }
    if (key < Qt::Key_1 || key > Qt::Key_5)
        return false;
    give(true, key - Qt::Key_0);
    return true;
}

bool ScoreRow::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (!asked && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::eventFilter(object, event);
    if (asked) {
        const int k = key->key();
        const bool mine = (k >= Qt::Key_0 && k <= Qt::Key_5) || k == Qt::Key_N || k == Qt::Key_Delete ||
                          k == Qt::Key_Backspace || (k >= Qt::Key_Left && k <= Qt::Key_Down);
        if (mine)
            event->accept();
        return mine || QWidget::eventFilter(object, event);
    }
    return press(key->key()) || QWidget::eventFilter(object, event);
}

} // namespace evenkeel::supervisor
