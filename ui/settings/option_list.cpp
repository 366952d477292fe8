// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/option_list.h"

#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tab_after.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel::settings {

namespace {

constexpr int kMark = 16; // the ring before the title, at 100 %

} // namespace

OptionButton::OptionButton(const QString& name, const Option& option, QWidget* parent)
    : QAbstractButton(parent)
    , m_option(option)
{
    setObjectName(name);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(option.title);
    setAccessibleDescription(option.note.isEmpty() ? option.text
                                                   : QString(option.text + QLatin1Char(' ') + option.note));
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {38, 10, 12, 10}, 3);
    const auto add = [&](const QString& text, theme::Role role, widgets::Ink ink) {
        if (text.isEmpty())
            return;
        auto* words = widgets::paragraph(text, role, ink, this);
        words->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(words);
    };
    add(option.title, theme::Role::Strong, widgets::Ink::Normal);
    add(option.text, theme::Role::Small, widgets::Ink::Normal);
    add(option.note, theme::Role::Small, widgets::Ink::Muted);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize OptionButton::sizeHint() const
{
    return layout()->sizeHint();
}

void OptionButton::paintEvent(QPaintEvent*)
{
    const auto& colours = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const auto border = isChecked() || underMouse() ? colours.accent : colours.line;
    widgets::drawBox(painter, box, theme::px(theme::kRadius), colours.surface, border);
    const double size = theme::px(kMark);
    const QRectF mark(theme::gap(12), theme::gap(11), size, size);
    widgets::drawShape(painter, isChecked() ? widgets::Shape::Done : widgets::Shape::Ring, mark,
                       isChecked() ? colours.accent : colours.muted, colours.surface);
    if (hasFocus())
        widgets::drawFocus(painter, box, theme::px(theme::kRadius));
}

OptionList::OptionList(const QString& name, const QString& accessible, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(name);
    setAccessibleName(accessible);
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {0, 0, 0, 0}, 6);
}

void OptionList::setOptions(const std::vector<Option>& options)
{
    if (options == m_options)
        return;
    const QString before = chosen();
    m_options = options;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    QWidget* last = this; // Qt puts each new widget at the end of the window's chain
    for (std::size_t i = 0; i < options.size(); ++i) {
        auto* button = new OptionButton(objectName() + QLatin1Char('.') + options[i].id, options[i], this);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { pick(i); });
        layout()->addWidget(button);
        widgets::tabAfter(std::exchange(last, button), button);
        button->show(); // at once, so that it can take the focus
        m_buttons.push_back(button);
    }
    setChosen(before);
}

void OptionList::setChosen(const QString& id)
{
    bool found = false;
    for (auto* button : m_buttons) {
        const bool here = button->option().id == id;
        button->setChecked(here);
        button->setFocusPolicy(here ? Qt::TabFocus : Qt::NoFocus);
        found = found || here;
    }
    if (!found && !m_buttons.empty())
        m_buttons.front()->setFocusPolicy(Qt::TabFocus);
}

QString OptionList::chosen() const
{
    const auto it = std::find_if(m_buttons.begin(), m_buttons.end(), [](const auto* b) { return b->isChecked(); });
    return it == m_buttons.end() ? QString() : (*it)->option().id;
}

void OptionList::pick(std::size_t index)
{
    auto* button = m_buttons[index];
    const bool focused = std::any_of(m_buttons.begin(), m_buttons.end(), [](const auto* b) { return b->hasFocus(); });
    setChosen(button->option().id);
    if (focused)
        button->setFocus(Qt::TabFocusReason); // by Tab, so that the page brings it into sight
    Q_EMIT choseByHand(button->option().id);
}

bool OptionList::eventFilter(QObject* watched, QEvent* event)
{
    const bool claim = event->type() == QEvent::ShortcutOverride;
    const auto here = std::find(m_buttons.begin(), m_buttons.end(), watched);
    if (here == m_buttons.end() || (!claim && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto count = m_buttons.size();
    auto at = static_cast<std::size_t>(here - m_buttons.begin());
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right: at = (at + 1) % count; break;
    case Qt::Key_Up:
    case Qt::Key_Left: at = (at + count - 1) % count; break;
    case Qt::Key_Space: break;
    default: return QWidget::eventFilter(watched, event);
    }
    if (key->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (!claim)
        pick(at);
    return true;
}

void OptionList::focusInEvent(QFocusEvent*)
{
    for (auto* button : m_buttons) {
        if (button->focusPolicy() != Qt::NoFocus) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace evenkeel::settings
