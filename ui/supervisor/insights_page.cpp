// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/insights_page.h"

#include "app/insight_charts.h"
#include "app/text.h"
#include "ui/supervisor/card_grid.h"
#include "ui/supervisor/chart_card.h"
#include "ui/supervisor/chart_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/text_field.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace evenkeel::supervisor {

using namespace widgets;
using app::InsightRowsBy;
using app::InsightWhose;
using theme::Role;

namespace {

/// Menus have ids of their own: a situation's may be empty.
const QString kAnybody = QStringLiteral("*");

std::vector<ChoiceItem> menuOf(const app::InsightItems& items, const QString& anybody)
{
    std::vector<ChoiceItem> out = {{kAnybody, anybody}};
    for (const auto& [id, name] : items)
        out.push_back({QLatin1Char('=') + id, name});
    return out;
}

} // namespace

InsightsPage::InsightsPage(QWidget* parent)
    : SupervisorPage(QStringLiteral("insights"), Ground::None, parent)
{
    auto* outer = new QVBoxLayout(this);
    theme::spaced(outer, {}, 0);
    makeHead();
    outer->addWidget(new Hairline(this));
    m_scroll = new QScrollArea(this);
    auto* content = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(content);
    theme::spaced(column, {theme::kPage, 12, theme::kPage, 24}, 12);
    m_said = paragraph(QString(), Role::SmallStrong, Ink::Normal, content);
    m_said->setObjectName(QStringLiteral("insightsSaid"));
    m_said->hide();
    m_incomplete = paragraph(tr("The figures are being made again: older calls are missing in them for now."),
                             Role::SmallStrong, Ink::Normal, content);
    m_incomplete->setObjectName(QStringLiteral("insightsIncomplete"));
    m_incomplete->hide();
    m_empty = paragraph(tr("No calls in this period. Figures appear as soon as a call has ended."), Role::Body,
                        Ink::Muted, content);
    m_empty->setObjectName(QStringLiteral("insightsEmpty"));
    m_empty->hide();
    m_grid = new CardGrid(content);
    m_grid->setObjectName(QStringLiteral("insightsGrid"));
    column->addWidget(m_said);
    column->addWidget(m_incomplete);
    column->addWidget(m_empty);
    column->addWidget(m_grid);
    column->addStretch(1);
    scrollPlainly(m_scroll, content);
    outer->addWidget(m_scroll, 1);
    makeCards();
    setChoices({});
    showAsk();
}

void InsightsPage::makeHead()
{
    auto* head = new Panel(Ground::Surface, this);
    auto* column = new QVBoxLayout(head);
    theme::spaced(column, {theme::kPage, 12, theme::kPage, 12}, 8);
    auto* first = new FlowLayout;
    theme::spaced(first, {}, 8);
    first->addWidget(label(tr("Insights"), Role::Title, Ink::Normal, head));
    m_count = label(QString(), Role::Small, Ink::Muted, head);
    m_count->setObjectName(QStringLiteral("insightsCount"));
    first->addWidget(m_count);
    column->addLayout(first);

    m_period = new ChoiceRow(QStringLiteral("insightsPeriod"), tr("Period, by days of UTC"), {}, head);
    m_period->setItems({{QStringLiteral("4"), tr("4 weeks")},
                        {QStringLiteral("12"), tr("12 weeks")},
                        {QStringLiteral("52"), tr("52 weeks")},
                        {QStringLiteral("0"), tr("All")},
                        {QStringLiteral("-1"), tr("From … to")}});
    column->addWidget(m_period);
    auto* days = new FlowLayout;
    theme::spaced(days, {}, 8);
    m_from = new TextField(QStringLiteral("insightsFrom"), tr("From this day, such as 2026-11-01"),
                           QStringLiteral("2026-11-01"), head);
    m_to = new TextField(QStringLiteral("insightsTo"), tr("To this day, such as 2026-11-30"),
                         QStringLiteral("2026-11-30"), head);
    days->addWidget(m_from);
    days->addWidget(m_to);
    column->addLayout(days);
    for (auto* field : {m_from, m_to}) {
        field->setKeepsText(true);
        connect(field, &QLineEdit::editingFinished, this, &InsightsPage::readDays);
    }
    auto* whose = new FlowLayout;
    theme::spaced(whose, {}, 8);
    const auto menu = [&](const char* name, const QString& purpose, InsightWhose of) {
        auto* button = new MenuButton(QString::fromLatin1(name), purpose, head);
        whose->addWidget(button);
        connect(button, &MenuButton::choseByHand, this, [this, of](const QString& id) { choose(of, id); });
        return button;
    };
    m_agent = menu("insightsAgent", tr("Whose calls, by agent"), InsightWhose::Agent);
    m_team = menu("insightsTeam", tr("Whose calls, by team"), InsightWhose::Team);
    m_situation = menu("insightsSituation", tr("Calls about what"), InsightWhose::Situation);
    m_revision = menu("insightsRevision", tr("Calls under which pack"), InsightWhose::Revision);
    column->addLayout(whose);
    m_rowsBy = new ChoiceRow(QStringLiteral("insightsRows"), tr("Compare by"), {}, head);
    m_rowsBy->setItems({{QStringLiteral("0"), tr("By agent")},
                        {QStringLiteral("1"), tr("By team")},
                        {QStringLiteral("2"), tr("By situation")},
                        {QStringLiteral("3"), tr("By pack")}});
    column->addWidget(m_rowsBy);
    layout()->addWidget(head);

    connect(m_period, &ChoiceRow::choseByHand, this, [this](const QString& id) {
        m_ask.weeks = id.toInt();
        showAsk();
        if (m_ask.weeks < 0)
            readDays();
        else
            Q_EMIT asked(m_ask);
    });
    connect(m_rowsBy, &ChoiceRow::choseByHand, this, [this](const QString& id) {
        m_ask.rowsBy = static_cast<InsightRowsBy>(id.toInt());
        Q_EMIT asked(m_ask);
    });
}

void InsightsPage::makeCards()
{
    for (const auto id : app::insightChartIds()) {
        auto* card = new ChartCard(app::toQt(std::string(id)), m_grid);
        connect(card, &ChartCard::exportAsked, this, &InsightsPage::exportAsked);
        m_cards.push_back(card);
        m_grid->add(card);
    }
}

void InsightsPage::setChoices(const app::InsightChoices& choices)
{
    m_agent->setItems(menuOf(choices.agents, tr("Agent: any")));
    m_team->setItems(menuOf(choices.teams, tr("Team: any")));
    m_situation->setItems(menuOf(choices.situations, tr("Situation: any")));
    m_revision->setItems(menuOf(choices.revisions, tr("Pack: any")));
    m_team->setVisible(!choices.teams.empty());
    showAsk();
}

void InsightsPage::choose(InsightWhose whose, const QString& id)
{
    const bool anybody = id == kAnybody;
    if (anybody && m_ask.whose != whose)
        return;
    m_ask.whose = anybody ? InsightWhose::Everyone : whose;
    m_ask.key = anybody ? QString() : id.mid(1);
    showAsk();
    Q_EMIT asked(m_ask);
}

/// Both days, or one of them; a field that holds no day is said to be none.
void InsightsPage::readDays()
{
    if (m_ask.weeks >= 0)
        return;
    auto read = m_ask;
    for (auto [field, day] : {std::pair(m_from, &read.from), std::pair(m_to, &read.to)}) {
        const auto text = field->text().trimmed();
        *day = parseDate(text.toStdString());
        if (!*day && !text.isEmpty()) {
            refuse(tr("“%1” is no day; write it as 2026-11-30.").arg(text.left(40)));
            return;
        }
    }
    if (read == m_ask && (read.from || read.to))
        return;
    m_ask = read;
    if (m_ask.from || m_ask.to)
        Q_EMIT asked(m_ask);
}

void InsightsPage::showAsk()
{
    m_period->setChosen(QString::number(m_ask.weeks));
    m_rowsBy->setChosen(QString::number(static_cast<int>(m_ask.rowsBy)));
    m_from->setVisible(m_ask.weeks < 0);
    m_to->setVisible(m_ask.weeks < 0);
    for (auto [menu, whose] :
         {std::pair(m_agent, InsightWhose::Agent), std::pair(m_team, InsightWhose::Team),
          std::pair(m_situation, InsightWhose::Situation), std::pair(m_revision, InsightWhose::Revision)})
        menu->setChosen(m_ask.whose == whose ? QLatin1Char('=') + m_ask.key : kAnybody, m_ask.key);
}

void InsightsPage::show(const app::InsightFacts& facts)
{
    m_said->hide();
    const auto charts = app::insightCharts(facts);
    for (std::size_t i = 0; i < charts.size() && i < m_cards.size(); ++i)
        m_cards[i]->show(charts[i]);
    const bool empty = facts.whole.calls == 0;
    m_incomplete->setVisible(facts.incomplete);
    m_empty->setVisible(empty);
    m_grid->setVisible(!empty);
    m_count->setText(tr("%Ln call(s)", nullptr, static_cast<int>(facts.whole.calls)));
}

void InsightsPage::refuse(const QString& sentence)
{
    m_said->setInk(Ink::Danger);
    m_said->setText(sentence);
    m_said->show();
    announce(this, sentence);
}

void InsightsPage::begin()
{
    m_period->focusFirst();
}

/// The card that holds the focus; else the first one.
ChartCard* InsightsPage::currentCard() const
{
    for (auto* card : m_cards) {
        if (focusWidget() != nullptr && card->isAncestorOf(focusWidget()))
            return card;
    }
    return m_cards.front();
}

bool InsightsPage::act(ui::Act act, int)
{
    if (act != ui::Act::ExportList)
        return false;
    const auto* card = currentCard();
    if (card->told().table.rows.empty())
        return false;
    Q_EMIT exportAsked(app::toQt(card->told().chart.id), app::toQt(card->told().chart.title));
    return true;
}

void InsightsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        currentCard()->showTable(!currentCard()->showsTable());
    else
        SupervisorPage::keyPressEvent(event);
}

} // namespace evenkeel::supervisor
