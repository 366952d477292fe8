// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/day_range.h"

#include "app/dates.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace evenkeel::supervisor {

using namespace widgets;
using theme::Role;

namespace {

constexpr int kFieldWidth = 150; // pixels at 100 % text

struct Typed
{
    std::optional<Date> day;
    bool unreadable = false;
};

Typed read(const TextField* field)
{
    if (field->text().trimmed().isEmpty())
        return {};
    const auto day = app::readDay(field->text());
    return day.isValid() ? Typed{app::toStd(day)} : Typed{std::nullopt, true};
}

QString inField(const std::optional<Date>& day)
{
    return day ? app::toQt(*day).toString(Qt::ISODate) : QString();
}

} // namespace

QString rangeText(const std::optional<Date>& from, const std::optional<Date>& to)
{
    const auto text = [](Date day) { return QLocale().toString(app::toQt(day), QLocale::ShortFormat); };
    if (from && to)
        return *from == *to ? text(*from) : DayRange::tr("%1 to %2", "days").arg(text(*from), text(*to));
    if (from)
        return DayRange::tr("From %1").arg(text(*from));
    return to ? DayRange::tr("Until %1").arg(text(*to)) : QString();
}

DayRange::DayRange(QWidget* parent)
    : QWidget(parent)
    , m_from(new TextField(QStringLiteral("daysFrom"), tr("The first day"), tr("First day"), this))
    , m_to(new TextField(QStringLiteral("daysTo"), tr("The last day"), tr("Last day"), this))
    , m_meant(paragraph(QString(), Role::Small, Ink::Muted, this))
{
    setObjectName(QStringLiteral("dayRange"));
    m_meant->setObjectName(QStringLiteral("daysMeant"));
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {}, 4);
    auto* row = new FlowLayout;
    theme::spaced(row, {}, 8);
    auto* show =
        new KeyButton(QStringLiteral("daysShow"), tr("Show these days"), tr("Enter"), KeyButton::Kind::Plain, this);
    auto* leave = new KeyButton(QStringLiteral("daysLeave"), tr("Cancel"), tr("Esc"), KeyButton::Kind::Quiet, this);
    for (auto* widget : std::initializer_list<QWidget*>{m_from, m_to, show, leave})
        row->addWidget(widget);
    column->addLayout(row);
    column->addWidget(m_meant);
    for (auto* field : {m_from, m_to}) {
        field->setKeepsText(true);
        theme::follow(field, [field] { field->setFixedWidth(theme::px(kFieldWidth)); });
        connect(field, &QLineEdit::returnPressed, this, &DayRange::apply);
        connect(field, &QLineEdit::textChanged, this, &DayRange::tell);
        connect(field, &TextField::left, this, &DayRange::left);
    }
    connect(show, &QAbstractButton::clicked, this, &DayRange::apply);
    connect(leave, &QAbstractButton::clicked, this, &DayRange::left);
}

void DayRange::open(const std::optional<Date>& from, const std::optional<Date>& to)
{
    m_from->setText(inField(from));
    m_to->setText(inField(to));
    tell();
    show();
    m_from->setFocus(Qt::OtherFocusReason);
    m_from->selectAll();
}

/// What was understood.
void DayRange::tell()
{
    const auto from = read(m_from);
    const auto to = read(m_to);
    const bool wrong = from.unreadable || to.unreadable;
    const bool turned = from.day && to.day && *to.day < *from.day;
    m_meant->setText(wrong    ? tr("This is no date.")
                     : turned ? tr("The last day comes before the first one.")
                              : rangeText(from.day, to.day));
    m_meant->setInk(wrong || turned ? Ink::Danger : Ink::Muted);
    m_meant->setVisible(!m_meant->text().isEmpty());
}

void DayRange::apply()
{
    const auto from = read(m_from);
    const auto to = read(m_to);
    if (m_meant->ink() != Ink::Danger) {
        Q_EMIT chosen(from.day, to.day);
        return;
    }
    announce(this, m_meant->text());
    (to.unreadable && !from.unreadable ? m_to : m_from)->setFocus(Qt::OtherFocusReason);
}

void DayRange::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace evenkeel::supervisor
