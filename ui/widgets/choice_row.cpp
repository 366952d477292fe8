// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_row.h"

#include "ui/actions/key_router.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tab_after.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace evenkeel::widgets {

ChoiceButton::ChoiceButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    theme::follow(this, [this] { restyle(); });
}

void ChoiceButton::set(const QString& name, const ChoiceItem& item, const QString& key)
{
    setObjectName(name);
    m_item = item;
    m_item.label = boundedLine(item.label, 120);
    m_key = key == m_item.label ? QString() : key; // "1 1" helps nobody
    setAccessibleName(m_key.isEmpty() ? m_item.label : tr("%1, key %2").arg(m_item.label, key));
    restyle();
}

void ChoiceButton::restyle()
{
    setFont(theme::font(theme::Role::SmallStrong));
    m_block.setText(m_item.label, font(), 1.2);
    updateGeometry();
    update();
}

int ChoiceButton::around() const
{
    return 2 * theme::gap(7) + (m_key.isEmpty() || !m_caps ? 0 : keyCapSize(m_key).width() + theme::gap(6));
}

QSize ChoiceButton::sizeHint() const
{
    const int width = std::max(m_block.oneLine().width() + around(), theme::px(36));
    return {width, heightForWidth(width)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), around() + theme::px(40)), sizeHint().height()};
}

int ChoiceButton::heightForWidth(int width) const
{
    return std::max(m_block.heightFor(width - around()) + 2 * theme::gap(6), theme::px(28));
}

bool ChoiceButton::showsAll() const
{
    return m_block.heightFor(width() - around()) <= height() && m_block.widthFor(width() - around()) <= width();
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    const auto& c = theme::colours();
    QPainter p(this);
    const auto ink = !isEnabled() ? c.muted : isChecked() ? toneInk(m_item.tone) : underMouse() ? c.ink : c.muted;
    const auto fill = isChecked() ? toneTint(m_item.tone) : c.surface;
    const auto border = isChecked() ? ink : underMouse() && isEnabled() ? c.muted : c.line;
    drawBox(p, rect(), theme::kRadius - 1, fill, border);
    if (hasFocus())
        drawFocus(p, rect(), theme::kRadius - 1);

    const int cap = m_key.isEmpty() || !m_caps ? 0 : keyCapSize(m_key).width() + theme::gap(6);
    const int text = m_block.widthFor(width() - around());
    int left = (width() - text - cap) / 2;
    if (cap > 0) {
        const auto size = keyCapSize(m_key);
        drawKeyCap(p, QRect(QPoint(left, (height() - size.height()) / 2), size), m_key);
        left += cap;
    }
    p.setFont(font());
    m_block.paint(p, {left, (height() - m_block.heightFor(width() - around())) / 2}, text + 1, ink);
}

ChoiceRow::ChoiceRow(const QString& name, const QString& accessible, Options options, QWidget* parent)
    : QWidget(parent)
    , m_options(options)
    , m_flow(new FlowLayout(options.spread ? FlowLayout::Mode::Spread : FlowLayout::Mode::Natural, this))
{
    setProperty(ui::kTakesDigits, options.digits); // the call's own digit keys rest while this row has the focus
    setObjectName(name);
    setAccessibleName(accessible);
    theme::spaced(m_flow, {}, 8);
    QSizePolicy policy(options.spread ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceRow::setItems(const std::vector<ChoiceItem>& items)
{
    if (items == m_items)
        return;
    const auto before = chosen();
    m_items = items;
    while (m_buttons.size() > items.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < items.size()) {
        auto* button = new ChoiceButton(this);
        button->m_caps = m_options.caps;
        const auto index = m_buttons.size();
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, index] { pick(index, true); });
        m_flow->addWidget(button);
        // Answers may come long after the rest of the page; Tab meets them in their place all the same.
        tabAfter(index == 0 ? static_cast<QWidget*>(this) : m_buttons.back(), button);
        button->show();
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto key = m_options.digits && i < 9 ? QString::number(i + 1) : QString();
        m_buttons[i]->setAccessibleDescription(accessibleName()); // "No" alone says nothing
        m_buttons[i]->set(QString(objectName() + QLatin1Char('.') + items[i].id), items[i], key);
    }
    setChosen(before);
    updateGeometry();
}

void ChoiceRow::setChosen(const QString& id)
{
    for (auto* button : m_buttons)
        button->setChecked(!id.isEmpty() && button->item().id == id);
    tabStops();
}

QString ChoiceRow::chosen() const
{
    for (const auto* button : m_buttons)
        if (button->isChecked())
            return button->item().id;
    return {};
}

void ChoiceRow::focusFirst()
{
    for (auto* button : m_buttons) {
        if (button->focusPolicy() != Qt::NoFocus) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void ChoiceRow::focusInEvent(QFocusEvent*)
{
    focusFirst();
}

void ChoiceRow::tabStops()
{
    if (m_buttons.empty())
        return;
    std::size_t stop = 0;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            stop = i;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setFocusPolicy(i == stop && m_options.takesFocus ? Qt::TabFocus : Qt::NoFocus);
}

void ChoiceRow::pick(std::size_t index, bool mayTakeBack)
{
    if (index >= m_buttons.size() || !m_buttons[index]->isEnabled())
        return;
    auto* button = m_buttons[index];
    const bool hadFocus = std::any_of(m_buttons.begin(), m_buttons.end(), [](auto* b) { return b->hasFocus(); });
    // A click has toggled the button already.
    const bool wasChosen =
        std::none_of(m_buttons.begin(), m_buttons.end(), [&](auto* b) { return b != button && b->isChecked(); }) &&
        !button->isChecked();
    const bool takeBack = mayTakeBack && m_options.optional && wasChosen;
    for (auto* other : m_buttons)
        other->setChecked(other == button && !takeBack);
    tabStops();
    if (hadFocus)
        button->setFocus(Qt::OtherFocusReason);
    Q_EMIT choseByHand(takeBack ? QString() : button->item().id);
}

bool ChoiceRow::eventFilter(QObject* object, QEvent* event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto at = std::find(m_buttons.begin(), m_buttons.end(), object);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (at == m_buttons.end() || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::eventFilter(object, event);

    const auto count = m_buttons.size();
    const auto here = static_cast<std::size_t>(at - m_buttons.begin());
    std::size_t wanted = count;
    bool mine = true;
    switch (key->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: wanted = (here + 1) % count; break;
    case Qt::Key_Left:
    case Qt::Key_Up: wanted = (here + count - 1) % count; break;
    case Qt::Key_Space: wanted = here; break;
    default:
        mine = m_options.digits && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9 &&
               static_cast<std::size_t>(key->key() - Qt::Key_1) < count;
        if (mine)
            wanted = static_cast<std::size_t>(key->key() - Qt::Key_1);
    }
    if (!mine)
        return QWidget::eventFilter(object, event);
    event->accept();
    if (!override) {
        if (key->key() == Qt::Key_Space) {
            m_buttons[wanted]->click();
            return true;
        }
        pick(wanted, false);
        m_buttons[wanted]->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

} // namespace evenkeel::widgets
