// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/date_choice.h"

#include "app/dates.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace evenkeel::agent {

using namespace widgets;
using theme::Role;

DateChoice::DateChoice(const QString& name, const QString& accessible, const std::vector<Preset>& presets,
                       QWidget* parent)
    : QWidget(parent)
    , m_presets(new ChoiceRow(QString(name + u".preset"), accessible, {.digits = true, .caps = false}, this))
    , m_typed(new TextField(QString(name + u".date"), tr("%1, as a date").arg(accessible),
                            tr("or a date, such as %1").arg(QStringLiteral("2026-12-01")), this))
    , m_meant(paragraph(QString(), Role::Small, Ink::Muted, this))
{
    setObjectName(name);
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {}, 4);
    column->addWidget(m_presets);
    column->addWidget(m_typed);
    column->addWidget(m_meant);
    std::vector<ChoiceItem> items;
    for (const auto& preset : presets)
        items.push_back({QString::number(preset.days), preset.label});
    m_presets->setItems(items);
    m_meant->setObjectName(QString(name + u".meant"));
    connect(m_presets, &ChoiceRow::choseByHand, this, [this] {
        m_typed->clear();
        tell();
    });
    connect(m_typed, &QLineEdit::textEdited, this, [this] {
        m_presets->setChosen(QString());
        tell();
    });
    tell();
}

void DateChoice::setToday(const QDate& today)
{
    if (today == m_today)
        return;
    m_today = today;
    tell();
}

void DateChoice::choose(int days)
{
    m_typed->clear();
    m_presets->setChosen(QString::number(days));
    tell();
}

void DateChoice::clear()
{
    m_typed->clear();
    m_presets->setChosen(QString());
    tell();
}

std::optional<QDate> DateChoice::date() const
{
    if (!m_presets->chosen().isEmpty() && m_today.isValid())
        return m_today.addDays(m_presets->chosen().toInt());
    const auto typed = read(m_typed->text());
    return typed.isValid() ? std::optional(typed) : std::nullopt;
}

bool DateChoice::isUnreadable() const
{
    return !m_typed->text().trimmed().isEmpty() && !date();
}

void DateChoice::start()
{
    m_presets->focusFirst();
}

QDate DateChoice::read(const QString& text)
{
    return app::readDay(text);
}

void DateChoice::tell()
{
    const auto day = date();
    m_meant->setText(day              ? QLocale().toString(*day, QLocale::LongFormat)
                     : isUnreadable() ? tr("This is no date.")
                                      : QString());
    m_meant->setInk(isUnreadable() ? Ink::Danger : Ink::Muted);
    m_meant->setVisible(!m_meant->text().isEmpty());
}

} // namespace evenkeel::agent
