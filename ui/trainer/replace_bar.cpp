// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/replace_bar.h"

#include "app/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_field.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace evenkeel::trainer {

using namespace widgets;
using theme::Role;

ReplaceBar::ReplaceBar(QWidget* parent)
    : Panel(Ground::Surface, parent)
    , m_wanted(new TextField(QStringLiteral("replace.wanted"), tr("Find in all texts"), tr("Find in all texts…"), this))
    , m_with(new TextField(QStringLiteral("replace.with"), tr("Put in its place"), tr("Put in its place…"), this))
    , m_case(new CheckRow(QStringLiteral("replace.case"), tr("How to compare"), this))
    , m_count(label(QString(), Role::Small, Ink::Muted, this))
    , m_next(new KeyButton(QStringLiteral("replace.next"), tr("Next"), tr("Enter"), KeyButton::Kind::Plain, this))
    , m_replace(
          new KeyButton(QStringLiteral("replace.all"), tr("Replace all"), QString(), KeyButton::Kind::Plain, this))
{
    setObjectName(QStringLiteral("replaceBar"));
    m_count->setObjectName(QStringLiteral("replace.count"));
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {20, 10, 20, 10}, 8);
    for (auto* field : {m_wanted, m_with}) {
        field->setKeepsText(true);
        column->addWidget(field);
    }
    m_case->setItems({{QStringLiteral("case"), tr("Same capitals")}});
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(FlowLayout::Mode::Natural, row);
    theme::spaced(flow, {}, 8);
    flow->addWidget(m_case);
    flow->addWidget(m_next);
    flow->addWidget(m_replace);
    flow->addWidget(m_count);
    column->addWidget(row);
    connect(m_wanted, &QLineEdit::textChanged, this, &ReplaceBar::ask);
    connect(m_case, &CheckRow::changed, this, &ReplaceBar::ask);
    connect(m_wanted, &QLineEdit::returnPressed, this, &ReplaceBar::next);
    connect(m_next, &QAbstractButton::clicked, this, &ReplaceBar::next);
    const auto replace = [this] {
        if (m_replace->isEnabled())
            Q_EMIT replaceWanted(query(), m_with->text());
    };
    connect(m_replace, &QAbstractButton::clicked, this, replace);
    connect(m_with, &QLineEdit::returnPressed, this, replace);
    setHits({}, {});
    hide();
}

pack::TextQuery ReplaceBar::query() const
{
    return {app::toStd(m_wanted->text()), !m_case->chosen().isEmpty()};
}

void ReplaceBar::open()
{
    show();
    m_wanted->setFocus(Qt::ShortcutFocusReason);
    m_wanted->selectAll();
    ask();
}

void ReplaceBar::ask()
{
    m_fresh = true;
    Q_EMIT findWanted(query());
}

void ReplaceBar::setHits(const pack::TextQuery& asked, std::vector<pack::TextHit> hits)
{
    if (asked != query() && !asked.wanted.empty())
        return;
    m_hits = std::move(hits);
    if (m_at >= m_hits.size())
        m_at = 0;
    std::size_t count = 0;
    for (const auto& hit : m_hits)
        count += hit.count;
    m_next->setEnabled(!m_hits.empty());
    m_replace->setEnabled(!m_hits.empty());
    m_count->setText(asked.wanted.empty() ? QString()
                     : count == 0         ? tr("not there")
                                  : tr("%n time(s) in %1 texts", nullptr, static_cast<int>(count)).arg(m_hits.size()));
}

void ReplaceBar::next()
{
    if (m_hits.empty())
        return;
    m_at = std::exchange(m_fresh, false) ? 0 : (m_at + 1) % m_hits.size();
    Q_EMIT placeWanted(app::toQt(m_hits[m_at].pointer));
    announce(this, tr("%1 of %2", "texts found").arg(m_at + 1).arg(m_hits.size()));
}

void ReplaceBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        Panel::keyPressEvent(event);
        return;
    }
    hide();
    Q_EMIT left();
}

} // namespace evenkeel::trainer
