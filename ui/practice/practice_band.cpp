// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/practice_band.h"

#include "app/fact_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace evenkeel::practising {

using namespace widgets;
using theme::Role;

namespace {

constexpr int kStripe = 8; // width of the striped edge, at 100 %
constexpr int kMostWords = 600;

} // namespace

PracticeBand::PracticeBand(const QString& againKey, const QString& stopKey, QWidget* parent)
    : Panel(Ground::Surface, parent)
    , m_what(paragraph(tr("Practice: nobody is on the line"), Role::Strong, Ink::Accent, this))
    , m_who(paragraph(QString(), Role::SmallStrong, Ink::Muted, this))
    , m_words(paragraph(QString(), Role::Say, Ink::Normal, this))
    , m_turn(paragraph(QString(), Role::Small, Ink::Muted, this))
    , m_again(new KeyButton(QStringLiteral("hearAgain"), tr("Hear again"), againKey, KeyButton::Kind::Plain, this))
    , m_stop(
          new KeyButton(QStringLiteral("stopPractice"), tr("Stop practising"), stopKey, KeyButton::Kind::Plain, this))
{
    setObjectName(QStringLiteral("practiceBand"));
    m_what->setObjectName(QStringLiteral("practiceWhat"));
    m_words->setObjectName(QStringLiteral("callerWords"));
    m_turn->setObjectName(QStringLiteral("practiceTurn"));
    setAccessibleName(m_what->text());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* column = new QVBoxLayout(this);
    theme::follow(column, [column] {
        const int stripe = theme::px(kStripe);
        column->setContentsMargins(theme::gap(theme::kPage), stripe + theme::gap(8), theme::gap(theme::kPage),
                                   theme::gap(9));
        column->setSpacing(theme::gap(4));
    });
    auto* head = new FlowLayout;
    theme::spaced(head, {0, 0, 0, 0}, 8);
    head->addWidget(m_what);
    head->addGap();
    head->addWidget(m_again);
    head->addWidget(m_stop);
    column->addLayout(head);
    column->addWidget(m_who);
    column->addWidget(m_words);
    column->addWidget(m_turn);
    m_again->hide();
    connect(m_again, &QAbstractButton::clicked, this, &PracticeBand::againAsked);
    connect(m_stop, &QAbstractButton::clicked, this, &PracticeBand::stopAsked);
}

void PracticeBand::setView(const BandView& view)
{
    if (view == m_view)
        return;
    const bool news = view.words != m_view.words && !view.words.isEmpty();
    m_view = view;
    m_again->setVisible(view.voice);
    m_again->setEnabled(view.audible);
    m_who->setText(tr("%1 · %2").arg(boundedLine(view.name, 60), boundedLine(view.title, 80)));
    m_words->setText(view.words.isEmpty() ? QString() : app::quoted(boundedLine(view.words, kMostWords)));
    m_words->setVisible(!view.words.isEmpty());
    m_turn->setText(view.held       ? tr("On hold: they hear nothing, and you hear nothing.")
                    : view.speaking ? tr("They are speaking. Let them finish.")
                                    : tr("They are waiting for you."));
    if (news)
        announce(this, tr("%1 says: %2").arg(view.name, boundedLine(view.words, kMostWords)));
}

/// The stripes say the same as the words, in any colours.
void PracticeBand::paintEvent(QPaintEvent*)
{
    const auto& colours = theme::colours();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(rect(), colours.accentTint);
    const int stripe = theme::px(kStripe);
    const QRect edge(0, 0, width(), stripe);
    p.fillRect(edge, colours.surface);
    p.save();
    p.setClipRect(edge);
    p.setPen(QPen(colours.accent, stripe * 0.7));
    for (int x = -stripe; x < width() + stripe; x += 2 * stripe)
        p.drawLine(x, 2 * stripe, x + 3 * stripe, -stripe);
    p.restore();
    p.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

} // namespace evenkeel::practising
