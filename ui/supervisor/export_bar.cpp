// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/export_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::supervisor {

using namespace widgets;
using theme::Role;

ExportBar::ExportBar(QWidget* parent)
    : Panel(Ground::Surface, parent)
    , m_title(paragraph(QString(), Role::Strong, Ink::Normal, this))
    , m_text(paragraph(QString(), Role::Body, Ink::Muted, this))
    , m_detail(paragraph(QString(), Role::Small, Ink::Muted, this))
    , m_questions(new QWidget(this))
    , m_form(new ChoiceRow(QStringLiteral("exportForm"), tr("Form of the file"), {.digits = true, .caps = false},
                           m_questions))
    , m_redact(new ChoiceRow(QStringLiteral("exportRedact"), tr("What is left out"), {.digits = true, .caps = false},
                             m_questions))
    , m_file(new PathField(QStringLiteral("exportFile"), tr("File"), tr("Folder and name of the file"),
                           PathField::Purpose::Write, m_questions))
    , m_go(new KeyButton(QStringLiteral("exportGo"), QString(), QString(), KeyButton::Kind::Accent, this))
    , m_back(new KeyButton(QStringLiteral("exportBack"), QString(), tr("Esc"), KeyButton::Kind::Quiet, this))
{
    setObjectName(QStringLiteral("exportBar"));
    m_redact->setItems({{QStringLiteral("all"), tr("With callers’ names and words")},
                        {QStringLiteral("redacted"), tr("Without them")}});
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {theme::kPage, 10, theme::kPage, 10}, 6);
    column->addWidget(m_title);
    auto* questions = new QVBoxLayout(m_questions);
    theme::spaced(questions, {}, 6);
    auto* choices = new FlowLayout;
    theme::spaced(choices, {}, 16);
    choices->addWidget(m_form);
    choices->addWidget(m_redact);
    questions->addLayout(choices);
    questions->addWidget(m_file);
    column->addWidget(m_questions);
    column->addWidget(m_text);
    column->addWidget(m_detail);
    auto* buttons = new FlowLayout;
    theme::spaced(buttons, {}, 8);
    buttons->addWidget(m_go);
    buttons->addWidget(m_back);
    column->addLayout(buttons);
    column->addWidget(new Hairline(this));
    connect(m_form, &ChoiceRow::choseByHand, this, &ExportBar::chooseForm);
    connect(m_file->line(), &QLineEdit::returnPressed, this, &ExportBar::go);
    const auto another = [this] { // of which nobody has asked
        if (m_replace)
            show(Stage::Asking, QString(), Ink::Muted);
    };
    connect(m_file->line(), &QLineEdit::textEdited, this, another);
    connect(m_file, &PathField::chosen, this, another);
    connect(m_go, &QAbstractButton::clicked, this, &ExportBar::go);
    connect(m_back, &QAbstractButton::clicked, this, &ExportBar::back);
    hide();
}

bool ExportBar::offer(const ExportOffer& offer)
{
    if (busy() || offer.forms.empty())
        return false;
    m_forms = offer.forms;
    m_title->setText(offer.title);
    std::vector<ChoiceItem> items;
    for (const auto& form : m_forms)
        items.push_back({form.id, form.label});
    m_form->setItems(items);
    m_form->setChosen(m_forms.front().id);
    m_form->setVisible(m_forms.size() > 1);
    m_redact->setChosen(QStringLiteral("all"));
    m_redact->setVisible(offer.mayRedact);
    m_ending = m_forms.front().ending;
    m_file->setPath(offer.file + m_ending);
    m_go->setLabel(tr("Export"));
    show(Stage::Asking, QString(), Ink::Muted);
    announce(this, offer.title);
    m_file->line()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void ExportBar::progress(const QString& text)
{
    show(Stage::Running, text, Ink::Muted);
}

void ExportBar::done(const QString& text, const QString& detail)
{
    show(Stage::Over, text, Ink::Ok);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    announce(this, text);
}

void ExportBar::refuse(const QString& why, bool exists)
{
    show(Stage::Asking, why, Ink::Danger);
    m_replace = exists;
    m_go->setLabel(exists ? tr("Replace the file") : tr("Export"));
    announce(this, why);
    m_file->line()->setFocus(Qt::OtherFocusReason);
}

void ExportBar::close()
{
    if (m_stage == Stage::Closed)
        return;
    m_stage = Stage::Closed;
    hide();
    Q_EMIT closed();
}

void ExportBar::show(Stage stage, const QString& text, Ink ink)
{
    const bool focused = isAncestorOf(focusWidget());
    m_stage = stage;
    m_replace = false;
    m_questions->setVisible(stage == Stage::Asking);
    m_text->setText(text);
    m_text->setInk(ink);
    m_text->setVisible(!text.isEmpty());
    m_detail->hide();
    m_go->setVisible(stage == Stage::Asking);
    m_go->setLabel(tr("Export"));
    m_back->setLabel(stage == Stage::Over ? tr("Close") : tr("Cancel"));
    setVisible(true);
    if (focused && stage != Stage::Asking)
        m_back->setFocus(Qt::OtherFocusReason); // the focus never falls onto what is hidden
}

void ExportBar::chooseForm(const QString& id)
{
    const auto chosen = std::ranges::find(m_forms, id, &ExportForm::id);
    if (chosen == m_forms.end())
        return;
    auto file = m_file->line()->text();
    if (file.endsWith(m_ending))
        file.chop(m_ending.size());
    m_ending = chosen->ending;
    m_file->setPath(file + m_ending);
    show(Stage::Asking, QString(), Ink::Muted);
}

void ExportBar::go()
{
    if (m_stage != Stage::Asking)
        return;
    if (m_file->path().isEmpty()) {
        refuse(tr("Say where the file goes."), false);
        return;
    }
    Q_EMIT wished({m_form->chosen(), m_file->path(), m_redact->chosen() == QStringLiteral("redacted"), m_replace});
}

void ExportBar::back()
{
    if (m_stage == Stage::Running)
        Q_EMIT cancelAsked();
    else
        close();
}

void ExportBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return Panel::keyPressEvent(event);
    back();
}

} // namespace evenkeel::supervisor
