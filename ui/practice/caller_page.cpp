// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/caller_page.h"

#include "ui/practice/caller_row.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/inline_banner.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tab_after.h"

#include <QVBoxLayout>

#include <utility>

namespace evenkeel::practising {

using widgets::CheckRow;
using widgets::InlineBanner;
using widgets::Tone;

CallerPage::CallerPage(QWidget* parent)
    : TitledPage(QStringLiteral("practice"), tr("Practise"), parent)
{}

void CallerPage::begin()
{
    TitledPage::begin();
    if (m_first)
        m_first->setFocus(Qt::TabFocusReason);
}

void CallerPage::show(const std::vector<CallerView>& callers, const QString& problem)
{
    clear();
    auto* inner = content()->parentWidget();
    m_refusal = new InlineBanner(QStringLiteral("practiceProblem"), inner);
    content()->addWidget(m_refusal);
    auto* about = widgets::paragraph(
        callers.empty()
            ? tr("This pack has no callers to practise on.")
            : tr("Choose a caller. Nobody is on the line, and nothing of it gets among the real calls. When a real "
                 "call comes in, the practice is put away."),
        theme::Role::Body, widgets::Ink::Muted, inner);
    content()->addWidget(about);
    about->show();
    if (!callers.empty())
        addVoice();
    // The button is behind its row already.
    QWidget* last = m_speak ? m_speak->findChild<QAbstractButton*>() : inner;
    for (const auto& caller : callers) {
        auto* row = new CallerRow(caller, inner);
        connect(row, &QAbstractButton::clicked, this, [this, id = caller.id] { Q_EMIT chose(id); });
        row->setEnabled(problem.isEmpty());
        if (!m_first && row->isEnabled())
            m_first = row;
        content()->addWidget(row);
        widgets::tabAfter(std::exchange(last, row), row);
        row->show(); // at once, so that it can take the focus
    }
    content()->addStretch(1);
    m_refusal->say(Tone::Warn, problem);
}

void CallerPage::addVoice()
{
    auto* inner = content()->parentWidget();
    m_speak = new CheckRow(QStringLiteral("practiceVoice"), tr("The voice of the caller"), inner);
    m_speak->setItems({{QStringLiteral("on"), tr("Speak the caller’s lines")}});
    connect(m_speak, &CheckRow::changed, this, [this](const QStringList& on) { Q_EMIT voiceAsked(!on.isEmpty()); });
    content()->addWidget(m_speak);
    m_speak->show();
    m_says = widgets::paragraph(QString(), theme::Role::Small, widgets::Ink::Muted, inner);
    m_says->setObjectName(QStringLiteral("practiceVoiceSays"));
    content()->addWidget(m_says);
    m_says->show();
    showVoice();
}

void CallerPage::showVoice()
{
    if (!m_speak || !m_says)
        return;
    m_speak->setChosen(m_voice.on ? QStringList{QStringLiteral("on")} : QStringList{});
    m_says->setText(m_voice.sentence);
}

void CallerPage::setVoice(const VoiceView& voice)
{
    const bool news = isVisible() && m_says && voice.sentence != m_voice.sentence;
    m_voice = voice;
    showVoice();
    if (news)
        widgets::announce(this, voice.sentence);
}

void CallerPage::refuse(const QString& sentence)
{
    if (m_refusal)
        m_refusal->say(Tone::Danger, sentence);
}

} // namespace evenkeel::practising
