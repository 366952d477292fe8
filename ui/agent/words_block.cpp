// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/words_block.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace evenkeel::agent {

using namespace widgets;

WordsBlock::WordsBlock(const QString& name, QWidget* parent)
    : Panel(Ground::Block, parent)
    , m_heading(paragraph(QString(), theme::Role::Caps, Ink::Warn, this))
    , m_words(paragraph(QString(), theme::Role::Say, Ink::Normal, this))
    , m_remark(paragraph(QString(), theme::Role::Small, Ink::Muted, this))
{
    setObjectName(name);
    m_words->setObjectName(QString(name + u".text"));
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {12, 10, 12, 10}, 4);
    column->addWidget(m_heading);
    column->addWidget(m_words);
    column->addWidget(m_remark);
    hide();
}

void WordsBlock::say(Tone tone, const QString& heading, const QString& words, const QString& remark)
{
    setTone(tone);
    m_heading->setText(heading);
    m_heading->setInk(tone == Tone::Danger   ? Ink::Danger
                      : tone == Tone::Accent ? Ink::Accent
                      : tone == Tone::Ok     ? Ink::Ok
                                             : Ink::Warn);
    m_heading->setVisible(!heading.isEmpty());
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    setVisible(!heading.isEmpty() || !words.isEmpty());
}

} // namespace evenkeel::agent
