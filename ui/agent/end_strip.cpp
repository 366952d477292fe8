// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/end_strip.h"

#include "ui/agent/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::agent {

using namespace widgets;
using theme::Role;

EndStrip::EndStrip(QWidget* parent)
    : Part(QStringLiteral("endStrip"), Ground::None, parent)
    , m_title(paragraph(tr("End the call"), Role::Title, Ink::Normal, this))
    , m_why(paragraph(QString(), Role::Small, Ink::Warn, this))
    , m_words(new WordsBlock(QStringLiteral("endWords"), this))
    , m_reasons(new ChoiceRow(QStringLiteral("endReason"), tr("Reason for ending the call"), {.digits = true}, this))
    , m_reason(new TextField(QStringLiteral("endReasonText"), tr("Why you end the call"), tr("Why?"), this))
    , m_need(paragraph(tr("Choose or write a reason first."), Role::SmallStrong, Ink::Danger, this))
    , m_end(new KeyButton(QStringLiteral("endNow"), tr("End the call"), tr("Enter"), KeyButton::Kind::Danger, this))
    , m_leave(new KeyButton(QStringLiteral("endLeave"), tr("Stay"), tr("Esc"), KeyButton::Kind::Plain, this))
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {}, 8);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_words);
    column->addWidget(m_reasons);
    column->addWidget(m_reason);
    column->addWidget(m_need);
    auto* row = new FlowLayout;
    theme::spaced(row, {}, 8);
    row->addWidget(m_leave);
    row->addGap();
    row->addWidget(m_end);
    column->addLayout(row);
    m_need->hide();
    connect(m_end, &QAbstractButton::clicked, this, &EndStrip::end);
    connect(m_leave, &QAbstractButton::clicked, this, &EndStrip::close);
    connect(m_reason, &QLineEdit::returnPressed, this, &EndStrip::end);
    connect(m_reason, &TextField::left, this, &EndStrip::close);
    connect(m_reasons, &ChoiceRow::choseByHand, this, [this] { m_need->hide(); });
    hide();
}

EndStrip::Way EndStrip::way() const
{
    using protocol::Missing;
    const auto& missing = m_view.light.missing;
    if (m_view.safety)
        return Way::Closed;
    if (m_view.light.colour == protocol::LightColour::Yes)
        return Way::Lawful;
    if (missing.size() == 1 && missing.front() == Missing::PersistingBreach)
        return Way::ItWentOn;
    return Way::Override;
}

void EndStrip::setView(const app::ProtocolView& view, const Conduct& conduct)
{
    m_view = view;
    m_conduct = view.breach ? Conduct{view.breach->category, view.breach->target} : conduct;
    std::vector<ChoiceItem> reasons;
    for (const auto& r : view.endReasons)
        reasons.push_back({QString::fromStdString(r.id), QString::fromStdString(r.label), Tone::Danger});
    m_reasons->setItems(reasons);
    if (isOpen())
        show(way());
}

void EndStrip::show(Way w)
{
    const auto light = lightText(m_view);
    const bool byRule = w == Way::Lawful || w == Way::ItWentOn;
    const bool listed = byRule && !m_view.endReasons.empty();
    m_reasons->setVisible(listed);
    m_reason->setVisible(!listed && w != Way::Closed);
    m_end->setVisible(w != Way::Closed);
    m_words->say(Tone::Warn, byRule && m_view.words ? tr("Say, then hang up") : QString(),
                 byRule && m_view.words ? quoted(m_view.words->text) : QString());
    m_why->setVisible(w != Way::Lawful);
    switch (w) {
    case Way::Lawful:
        m_why->setText(QString()); // the light says it
        m_end->setLabel(tr("End the call"));
        break;
    case Way::ItWentOn:
        m_why->setInk(Ink::Warn);
        m_why->setText(tr("Only if it went on after the warning. Ending now says that it did."));
        m_end->setLabel(tr("It went on: end"));
        break;
    case Way::Override:
        m_why->setInk(Ink::Warn);
        m_why->setText(tr("%1: %2. You can end all the same; it is recorded as an early end, for a supervisor to read.")
                           .arg(light.answer, light.why));
        m_end->setLabel(tr("End early"));
        break;
    case Way::Closed:
        m_why->setInk(Ink::Danger);
        m_why->setText(tr("Someone may be in danger. Transfer the call, or first say that the danger is over."));
        break;
    }
}

void EndStrip::open()
{
    const auto w = way();
    show(w);
    m_need->hide();
    // What the policy offers first for this conduct is most often the reason.
    const auto fits = std::find_if(m_view.endReasons.begin(), m_view.endReasons.end(),
                                   [&](const auto& r) { return r.categories.contains(m_conduct.category); });
    m_reasons->setChosen(fits == m_view.endReasons.end() ? QString() : QString::fromStdString(fits->id));
    m_reason->clear();
    QWidget::show();
    if (!m_reasons->isHidden())
        m_reasons->focusFirst();
    else if (!m_reason->isHidden())
        m_reason->setFocus(Qt::ShortcutFocusReason);
    else
        m_leave->setFocus(Qt::ShortcutFocusReason);
}

void EndStrip::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT left();
}

void EndStrip::end()
{
    const auto w = way();
    const auto reason = !m_reasons->isHidden() ? m_reasons->chosen() : m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_need->show();
        return;
    }
    switch (w) {
    case Way::Lawful: Q_EMIT wished(wish::EndCall{reason}); break;
    case Way::ItWentOn:
        Q_EMIT wished(wish::LogConduct{m_conduct});
        Q_EMIT wished(wish::EndCall{reason});
        break;
    case Way::Override: Q_EMIT wished(wish::OverrideEnd{reason}); break;
    case Way::Closed: break;
    }
}

bool EndStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return Part::event(event);
}

void EndStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape: close(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat())
            end();
        return;
    default: Part::keyPressEvent(event);
    }
}

} // namespace evenkeel::agent
