// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/form_field.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/text_box.h"
#include "ui/widgets/text_field.h"

#include <QVBoxLayout>

namespace evenkeel::trainer {

using namespace widgets;
using theme::Role;
using Kind = FieldSpec::Kind;

namespace {

constexpr std::size_t kInARow = 5; // choices; more of them make a menu

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const auto& line : text.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    return lines;
}

} // namespace

FormField::FormField(const FieldSpec& spec, QWidget* parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_title(paragraph(spec.title, Role::Caps, spec.ink, this))
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {}, 4);
    column->addWidget(m_title);
    buildControl();
    if (!spec.help.isEmpty()) {
        m_help = paragraph(spec.help, Role::Small, Ink::Muted, this);
        column->addWidget(m_help);
    }
    column->addStretch(1);
}

void FormField::buildControl()
{
    const QString name = QStringLiteral("field.") + m_spec.member;
    auto* column = static_cast<QVBoxLayout*>(layout());
    const auto isText = m_spec.kind == Kind::Text || m_spec.kind == Kind::List;
    if (isText) {
        m_box = new TextBox(name, m_spec.title, this);
        column->addWidget(m_box);
        connect(m_box, &TextBox::edited, this, [this](const QString& text) {
            Q_EMIT edited(m_spec.kind == Kind::List ? FieldValue(linesOf(text)) : FieldValue(text));
        });
        connect(m_box, &TextBox::focused, this, [this](bool on) {
            if (!on)
                Q_EMIT finished();
        });
        if (!m_spec.choices.empty())
            buildAdder();
    } else if (m_spec.kind == Kind::Line || m_spec.kind == Kind::Number) {
        m_line = new TextField(name, m_spec.title, QString(), this);
        m_line->setKeepsText(true);
        column->addWidget(m_line);
        connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
            if (m_spec.kind == Kind::Line) {
                Q_EMIT edited(FieldValue(text));
                return;
            }
            bool good = false;
            const int number = text.trimmed().toInt(&good);
            if (good)
                Q_EMIT edited(FieldValue(number));
            else
                refuse(true);
        });
        connect(m_line, &QLineEdit::editingFinished, this, &FormField::finished);
    } else if (m_spec.kind == Kind::Flag || (m_spec.kind == Kind::Choice && m_spec.choices.size() <= kInARow)) {
        m_choice = new ChoiceRow(name, m_spec.title, {}, this);
        if (m_spec.kind == Kind::Flag)
            m_choice->setItems({{QStringLiteral("yes"), tr("Yes")}, {QStringLiteral("no"), tr("No")}});
        else
            m_choice->setItems(m_spec.choices);
        column->addWidget(m_choice);
        connect(m_choice, &ChoiceRow::choseByHand, this, [this](const QString& id) {
            Q_EMIT edited(m_spec.kind == Kind::Flag ? FieldValue(id == QLatin1String("yes")) : FieldValue(id));
        });
    } else if (m_spec.kind == Kind::Choice) {
        m_menu = new MenuButton(name, m_spec.title, this);
        m_menu->setItems(m_spec.choices);
        m_menu->setChip(false);
        column->addWidget(m_menu, 0, Qt::AlignLeft);
        connect(m_menu, &MenuButton::choseByHand, this, [this](const QString& id) { Q_EMIT edited(FieldValue(id)); });
    } else {
        m_checks = new CheckRow(name, m_spec.title, this);
        m_checks->setItems(m_spec.choices);
        column->addWidget(m_checks);
        connect(m_checks, &CheckRow::changed, this, [this](const QStringList& ids) { Q_EMIT edited(FieldValue(ids)); });
    }
}

/// Under a list: a menu that puts one more element at its end.
void FormField::buildAdder()
{
    auto* adder = new MenuButton(QStringLiteral("add.") + m_spec.member, tr("Add to: %1").arg(m_spec.title), this);
    adder->setItems(m_spec.choices);
    adder->setChip(false);
    adder->setLabel(tr("Add…"));
    layout()->addWidget(adder);
    layout()->setAlignment(adder, Qt::AlignLeft);
    connect(adder, &MenuButton::choseByHand, this, [this, adder](const QString& id) {
        adder->setLabel(tr("Add…"));
        auto list = linesOf(m_box->toPlainText());
        if (list.contains(id))
            return;
        list << id;
        m_box->show(list.join(QLatin1Char('\n')));
        Q_EMIT edited(FieldValue(list));
        Q_EMIT finished();
    });
}

void FormField::show(const FieldValue& value)
{
    // What is typed and means the same stays as it was typed ("a, b" and "a,b").
    const bool typing = (m_line != nullptr && m_line->hasFocus()) || (m_box != nullptr && m_box->hasFocus());
    if (typing && (value == m_shown || m_refused) && m_spec.kind != Kind::Text && m_spec.kind != Kind::Line) {
        m_shown = value;
        return;
    }
    m_shown = value;
    switch (m_spec.kind) {
    case Kind::Line:
        if (m_line->text() != std::get<QString>(value))
            m_line->setText(std::get<QString>(value));
        break;
    case Kind::Number:
        if (bool good = false; m_line->text().trimmed().toInt(&good) != std::get<int>(value) || !good)
            m_line->setText(QString::number(std::get<int>(value)));
        break;
    case Kind::Text: m_box->show(std::get<QString>(value)); break;
    case Kind::List:
        if (linesOf(m_box->toPlainText()) != std::get<QStringList>(value))
            m_box->show(std::get<QStringList>(value).join(QLatin1Char('\n')));
        break;
    case Kind::Flag: m_choice->setChosen(std::get<bool>(value) ? QStringLiteral("yes") : QStringLiteral("no")); break;
    case Kind::Choice:
        if (m_choice != nullptr)
            m_choice->setChosen(std::get<QString>(value));
        else
            m_menu->setChosen(std::get<QString>(value), tr("%1 (not in this pack)").arg(std::get<QString>(value)));
        break;
    case Kind::Set: m_checks->setChosen(std::get<QStringList>(value)); break;
    }
    refuse(false);
}

void FormField::refuse(bool refused)
{
    if (refused == m_refused)
        return;
    m_refused = refused;
    m_title->setInk(refused ? Ink::Danger : m_spec.ink);
    if (m_help != nullptr)
        m_help->setInk(refused ? Ink::Danger : Ink::Muted);
    if (refused)
        announce(this, tr("%1: this is not taken as it stands.").arg(m_spec.title));
}

void FormField::focusControl()
{
    if (m_line != nullptr)
        m_line->setFocus(Qt::OtherFocusReason);
    else if (m_box != nullptr)
        m_box->setFocus(Qt::OtherFocusReason);
    else if (m_choice != nullptr)
        m_choice->focusFirst();
    else if (m_menu != nullptr)
        m_menu->setFocus(Qt::OtherFocusReason);
    else
        m_checks->focusFirst();
}

} // namespace evenkeel::trainer
