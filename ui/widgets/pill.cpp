// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include "ui/widgets/shapes.h"

#include <QHBoxLayout>
#include <QPainter>

namespace evenkeel::widgets {
namespace {

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::None: return Ink::Muted;
    case Tone::Accent: return Ink::Accent;
    case Tone::Warn: return Ink::Warn;
    case Tone::Danger: return Ink::Danger;
    case Tone::Ok: return Ink::Ok;
    }
    return Ink::Normal;
}

} // namespace

Pill::Pill(const QString& text, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_text(label(text, theme::Role::SmallStrong, inkOf(tone), this))
    , m_tone(tone)
{
    auto* row = new QHBoxLayout(this);
    theme::spaced(row, {9, 2, 9, 2}, 0);
    row->addWidget(m_text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

void Pill::set(const QString& text, Tone tone)
{
    m_text->setText(text);
    m_text->setInk(inkOf(tone));
    m_tone = tone;
    update();
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    // Without a tone its ground is that of the page; a line shows where it ends.
    drawBox(p, rect(), height() / 2.0, toneTint(m_tone), m_tone == Tone::None ? theme::colours().line : QColor());
}

} // namespace evenkeel::widgets
