// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/key_row.h"

#include "ui/actions/key_map.h"
#include "ui/actions/key_router.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace evenkeel::settings {

using ui::KeyFault;
using widgets::KeyButton;

namespace {

/// A key that stands by itself.
class Cap final : public QWidget
{
  public:
    explicit Cap(QString key)
        : m_key(std::move(key))
    {
        theme::follow(this, [this] { setFixedSize(widgets::keyCapSize(m_key)); });
    }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        widgets::drawKeyCap(painter, rect(), m_key);
    }

  private:
    QString m_key;
};

bool isModifier(int key)
{
    switch (key) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock: return true;
    default: return false;
    }
}

} // namespace

KeyRow::KeyRow(const ui::ActionSpec& spec, QWidget* parent)
    : QWidget(parent)
    , m_spec(spec)
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {0, 3, 0, 3}, 4);
    auto* row = new widgets::FlowLayout; // large text in a narrow window has the keys under the words
    theme::spaced(row, {}, 8);
    row->addWidget(widgets::paragraph(spec.text(), theme::Role::Body));
    row->addGap();
    column->addLayout(row);
    if (spec.digits > 0) {
        row->addWidget(new Cap(spec.keyCap()));
        return;
    }
    const QString id = QString::fromLatin1(spec.id);
    m_reset = new KeyButton(QStringLiteral("key-reset.") + id, tr("Reset"), {}, KeyButton::Kind::Quiet, this);
    m_reset->setHint(spec.text());
    row->addWidget(m_reset);
    connect(m_reset, &QAbstractButton::clicked, this, &KeyRow::reset);
    m_key = new KeyButton(QStringLiteral("key.") + id, {}, {}, KeyButton::Kind::Plain, this);
    m_key->setHint(spec.text());
    m_key->installEventFilter(this);
    row->addWidget(m_key);
    connect(m_key, &QAbstractButton::clicked, this, [this] { wait(!m_waiting); });
    m_refusal = new widgets::InlineBanner(QStringLiteral("key-refusal.") + id, this);
    m_refusal->hide();
    column->addWidget(m_refusal);
    wait(false);
}

void KeyRow::showKey()
{
    if (!m_key)
        return;
    m_key->setLabel(m_waiting ? tr("Press the new key") : m_spec.keyCap());
    m_reset->setVisible(ui::keyMap().isChanged(m_spec));
}

void KeyRow::wait(bool on)
{
    m_waiting = on;
    m_key->setProperty(ui::kTakesKeys, on);
    if (on) {
        m_key->setFocus(Qt::OtherFocusReason);
        say({});
    }
    showKey();
}

bool KeyRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_key || !m_waiting)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        wait(false);
        return false;
    }
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->isAutoRepeat() || isModifier(key->key()))
        return true;
    const auto modifiers = key->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (key->key() == Qt::Key_Escape && modifiers == Qt::NoModifier) {
        wait(false);
        return true;
    }
    const int code = key->key() == Qt::Key_Enter ? Qt::Key_Return : key->key();
    take(QKeyCombination(modifiers, static_cast<Qt::Key>(code)));
    return true;
}

void KeyRow::take(QKeyCombination key)
{
    const QString cap = ui::keyCapOf(QKeySequence(key));
    const auto checked = ui::keyMap().set(m_spec, key);
    wait(false);
    switch (checked.fault) {
    case KeyFault::None: Q_EMIT changed(); return;
    case KeyFault::Fixed:
    case KeyFault::Reserved: say(tr("%1 is kept for moving about and for leaving fields and pages.").arg(cap)); return;
    case KeyFault::Types:
        say(tr("%1 types or edits text, and this action works while you type. Take a function key, or a key with Ctrl "
               "or Alt.")
                .arg(cap));
        return;
    case KeyFault::Taken: say(tr("%1 is the key of “%2”.").arg(cap, checked.holder->text())); return;
    }
}

void KeyRow::reset()
{
    const auto checked = ui::keyMap().reset(m_spec);
    if (checked.good()) {
        m_key->setFocus(Qt::OtherFocusReason); // this button goes
        Q_EMIT changed();
        return;
    }
    say(tr("%1 is the key of “%2” now.")
            .arg(ui::keyCapOf(m_spec.defaultKey()), checked.holder ? checked.holder->text() : QString()));
}

void KeyRow::say(const QString& text)
{
    m_refusal->say(widgets::Tone::Warn, text);
}

} // namespace evenkeel::settings
