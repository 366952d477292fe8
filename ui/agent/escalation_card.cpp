// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/escalation_card.h"

#include "ui/actions/key_router.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::agent {

using namespace widgets;
using theme::Role;

namespace {

constexpr int kUsualDue = 3;

} // namespace

EscalationCard::EscalationCard(QWidget* parent)
    : DeskCard(QStringLiteral("escalationCard"), tr("Escalate"), ui::Act::Escalate, parent)
    , m_page(new QWidget(this))
    , m_due(new DateChoice(QStringLiteral("escalationDue"), tr("Due"),
                           {{1, tr("1 day")}, {kUsualDue, tr("3 days")}, {7, tr("1 week")}, {30, tr("30 days")}},
                           m_page))
    , m_save(new KeyButton(QStringLiteral("escalationSave"), tr("Escalate"), tr("Ctrl Enter"), KeyButton::Kind::Plain,
                           m_page))
    , m_done(new InlineBanner(QStringLiteral("escalationDone"), this))
{
    setProperty(ui::kTakesSubmit, true);
    content()->addWidget(m_done);
    content()->addWidget(m_page);
    auto* column = new QVBoxLayout(m_page);
    theme::spaced(column, {}, 3);
    column->addWidget(paragraph(tr("Who should take it"), Role::SmallStrong, Ink::Muted, m_page));
    m_routes = new ChoiceRow(QStringLiteral("escalationRoute"), tr("Who should take it"),
                             {.digits = true, .caps = false}, m_page);
    column->addWidget(m_routes);
    m_to = new TextField(QStringLiteral("escalationTo"), tr("Who should take it"), tr("Person or team"), m_page);
    m_fields.push_back(m_to);
    column->addWidget(m_to);
    m_problem = field(column, "escalationProblem", tr("The problem"), tr("What is wrong, in one sentence"));
    m_tried = field(column, "escalationTried", tr("What was tried"), tr("Steps, offers, promises"));
    m_evidence = field(column, "escalationEvidence", tr("Evidence"), tr("Order numbers, dates, pictures"));
    m_explanation = field(column, "escalationExplanation", tr("Explanation"), tr("Why it goes further"));
    m_authority = field(column, "escalationAuthority", tr("The authority it goes to"), tr("Who decides in the end"));
    column->addSpacing(theme::gap(4));
    column->addWidget(paragraph(tr("Due"), Role::SmallStrong, Ink::Muted, m_page));
    column->addWidget(m_due);
    auto* buttons = new FlowLayout;
    theme::spaced(buttons, {0, 4, 0, 0}, 8);
    buttons->addGap();
    buttons->addWidget(m_save);
    column->addLayout(buttons);

    m_copy = m_done->addButton(QStringLiteral("escalationCopy"), tr("Copy the hand-over text"),
                               keyOf(ui::Act::CopyHandOver), KeyButton::Kind::Plain);
    auto* another = m_done->addButton(QStringLiteral("escalationAnother"), tr("Another escalation"), QString(),
                                      KeyButton::Kind::Quiet);
    m_due->choose(kUsualDue);
    for (auto* typed : m_fields)
        typed->installEventFilter(this);
    for (auto* child : findChildren<QWidget*>())
        child->installEventFilter(this);
    connect(m_routes, &ChoiceRow::choseByHand, this, [this](const QString& id) {
        m_routeByHand = true;
        m_to->setModified(false);
        chooseRoute(id);
    });
    connect(m_save, &QAbstractButton::clicked, this, &EscalationCard::save);
    connect(m_copy, &QAbstractButton::clicked, this, [this] { ask(wish::CopyHandOver{}); });
    connect(another, &QAbstractButton::clicked, this, [this] {
        m_another = true;
        showForm(true);
        m_problem->setFocus(Qt::OtherFocusReason);
    });
}

TextField* EscalationCard::field(QBoxLayout* column, const char* name, const QString& title, const QString& hint)
{
    column->addSpacing(theme::gap(4));
    column->addWidget(paragraph(title, Role::SmallStrong, Ink::Muted, m_page));
    auto* made = new TextField(QString::fromLatin1(name), title, hint, m_page);
    column->addWidget(made);
    m_fields.push_back(made);
    return made;
}

void EscalationCard::setView(const app::CallView& view)
{
    const auto& form = view.escalation;
    if (form.routes != m_form.routes) {
        std::vector<ChoiceItem> items;
        for (const auto& route : form.routes)
            items.push_back({route.id, boundedLine(route.to.isEmpty() ? route.label : route.to, 40)});
        m_routes->setItems(items);
        m_routes->setVisible(!items.empty());
    }
    m_form = form;
    m_due->setToday(form.today);
    suggest(form);
    if (!form.raised.empty()) {
        const auto& latest = form.raised.back();
        const auto day = QLocale().toString(latest.due, QLocale::LongFormat);
        m_done->say(Tone::Ok, tr("Escalated to %1").arg(boundedLine(latest.to, 80)), tr("Due: %1").arg(day));
    } else {
        m_done->say(Tone::Ok, QString());
    }
    showForm(form.raised.empty() || m_another);
}

/// What the log knows stands there already; what the agent has written stays.
void EscalationCard::suggest(const app::EscalationForm& form)
{
    const auto offer = [](TextField* field, const QString& text) {
        if (!field->isModified() && !field->hasFocus() && field->text() != text) {
            field->setText(text);
            field->setCursorPosition(0);
        }
    };
    offer(m_problem, form.problem);
    offer(m_tried, form.tried);
    offer(m_evidence, form.evidence);
    if (!m_routeByHand)
        chooseRoute(!form.routes.empty() && form.routes.front().fits ? form.routes.front().id : QString());
}

void EscalationCard::chooseRoute(const QString& id)
{
    m_routes->setChosen(id);
    const auto route = std::ranges::find(m_form.routes, id, &app::RouteView::id);
    if (!m_to->isModified() && !m_to->hasFocus())
        m_to->setText(route == m_form.routes.end() ? QString() : route->to);
}

void EscalationCard::showForm(bool on)
{
    m_page->setVisible(on);
}

void EscalationCard::reset()
{
    for (auto* each : m_fields) {
        each->clear();
        each->setModified(false);
    }
    m_routeByHand = false;
    m_another = false;
    m_routes->setChosen(QString());
    m_due->choose(kUsualDue);
    m_done->say(Tone::Ok, QString());
    m_form = {};
    m_routes->setItems({});
    showForm(true);
}

QWidget* EscalationCard::firstControl()
{
    if (m_page->isHidden())
        return m_copy;
    const auto empty = std::ranges::find_if(m_fields, [](const auto* f) { return f->text().isEmpty(); });
    return empty == m_fields.end() ? m_problem : *empty;
}

void EscalationCard::save()
{
    const auto need = [this](TextField* typed, const QString& title) {
        if (!typed->text().trimmed().isEmpty())
            return false;
        refuse(tr("Fill in first: %1.").arg(title));
        typed->setFocus(Qt::OtherFocusReason);
        return true;
    };
    if (m_page->isHidden() || need(m_to, tr("Who should take it")) || need(m_problem, tr("The problem")))
        return;
    if (!m_due->date()) {
        refuse(tr("Say by which day: today or later, at the latest in 30 days."));
        m_due->start();
        return;
    }
    wish::Escalate wanted;
    wanted.route = m_routes->chosen();
    wanted.to = m_to->text().trimmed();
    wanted.problem = m_problem->text().trimmed();
    wanted.tried = m_tried->text().trimmed();
    wanted.evidence = m_evidence->text().trimmed();
    wanted.explanation = m_explanation->text().trimmed();
    wanted.authority = m_authority->text().trimmed();
    wanted.due = *m_due->date();
    if (!ask(wanted))
        return;
    for (auto* typed : {m_problem, m_tried, m_evidence, m_explanation, m_authority, m_to})
        typed->setModified(false);
    m_explanation->clear();
    m_authority->clear();
    m_another = false;
    m_routeByHand = false;
    showForm(false);
    m_copy->setFocus(Qt::OtherFocusReason);
}

bool EscalationCard::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return DeskCard::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return DeskCard::eventFilter(object, event);
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const auto at = std::ranges::find(m_fields, object);
    if (modifiers == Qt::ControlModifier && !key->isAutoRepeat())
        save();
    else if (modifiers == Qt::NoModifier && at != m_fields.end())
        (at + 1 == m_fields.end() ? static_cast<QWidget*>(m_save) : *(at + 1))->setFocus(Qt::TabFocusReason);
    else
        return DeskCard::eventFilter(object, event);
    return true;
}

} // namespace evenkeel::agent
