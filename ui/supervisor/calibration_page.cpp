// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/calibration_page.h"

#include "app/text.h"
#include "ui/supervisor/earlier_review.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tab_after.h"

#include <QDateTime>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace evenkeel::supervisor {

using namespace widgets;
using report::Agreement;
using theme::Role;

namespace {

void empty(QLayout* layout)
{
    while (auto* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString number(double value)
{
    return QLocale().toString(value, 'f', 2);
}

} // namespace

CalibrationPage::CalibrationPage(QWidget* parent)
    : SupervisorPage(QStringLiteral("calibration"), Ground::None, parent)
    , m_refusal(paragraph(QString(), Role::SmallStrong, Ink::Danger, this))
{
    auto* outer = new QVBoxLayout(this);
    theme::spaced(outer, {}, 0);
    auto* scroll = new QScrollArea(this);
    auto* column = columnIn(scroll, 16, 24, 12);
    column->addWidget(label(tr("Calibration"), Role::Title, Ink::Normal, this));
    column->addWidget(m_refusal);
    m_refusal->hide();
    column->addWidget(makeSample());
    column->addWidget(new Hairline(this));
    column->addWidget(makeAgreement());
    column->addStretch(1);
    outer->addWidget(scroll, 1);
}

QWidget* CalibrationPage::makeSample()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    theme::spaced(column, {}, 10);
    column->addWidget(label(tr("To review"), Role::Caps, Ink::Muted, part));
    auto* head = new FlowLayout;
    theme::spaced(head, {}, 8);
    m_week = paragraph(QString(), Role::Name, Ink::Normal, part);
    m_earlier = new KeyButton(QStringLiteral("weekBefore"), tr("Week before"), QString(), KeyButton::Kind::Plain, part);
    m_later = new KeyButton(QStringLiteral("weekAfter"), tr("Week after"), QString(), KeyButton::Kind::Plain, part);
    m_perAgent = new ChoiceRow(QStringLiteral("perAgent"), tr("Calls of each agent"), {.digits = false}, part);
    m_perAgent->setItems({{QStringLiteral("1"), tr("1 each")},
                          {QStringLiteral("3"), tr("3 each")},
                          {QStringLiteral("5"), tr("5 each")}});
    column->addWidget(m_week);
    head->addWidget(m_earlier);
    head->addWidget(m_later);
    head->addWidget(m_perAgent);
    column->addLayout(head);
    column->addWidget(paragraph(tr("All calls that agents ended or overrode, and others by lot. Everybody gets the "
                                   "same sample."),
                                Role::Small, Ink::Muted, part));
    m_agents = new QVBoxLayout;
    theme::spaced(m_agents, {}, 12);
    column->addLayout(m_agents);
    const auto ask = [this](int days, int perAgent) { Q_EMIT sampleWanted(m_sample.monday.addDays(days), perAgent); };
    connect(m_earlier, &QAbstractButton::clicked, this, [this, ask] { ask(-7, m_sample.perAgent); });
    connect(m_later, &QAbstractButton::clicked, this, [this, ask] { ask(7, m_sample.perAgent); });
    connect(m_perAgent, &ChoiceRow::choseByHand, this, [ask](const QString& id) { ask(0, id.toInt()); });
    return part;
}

QWidget* CalibrationPage::makeAgreement()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    theme::spaced(column, {}, 10);
    column->addWidget(label(tr("Two raters"), Role::Caps, Ink::Muted, part));
    auto* head = new FlowLayout;
    theme::spaced(head, {}, 8);
    m_first = new MenuButton(QStringLiteral("firstRater"), tr("First rater"), part);
    m_second = new MenuButton(QStringLiteral("secondRater"), tr("Second rater"), part);
    head->addWidget(m_first);
    head->addWidget(m_second);
    column->addLayout(head);
    m_together = paragraph(QString(), Role::Name, Ink::Normal, part);
    m_together->setObjectName(QStringLiteral("agreementTogether"));
    m_meaning = paragraph(tr("Kappa is agreement beyond chance: 1 is full agreement, 0 is chance. The weighted one "
                             "counts a near miss less than a wide one."),
                          Role::Small, Ink::Muted, part);
    column->addWidget(m_together);
    column->addWidget(m_meaning);
    m_criteria = new QVBoxLayout;
    theme::spaced(m_criteria, {}, 8);
    column->addLayout(m_criteria);
    for (auto* menu : {m_first, m_second})
        connect(menu, &MenuButton::choseByHand, this, &CalibrationPage::askAgreement);
    return part;
}

void CalibrationPage::begin()
{
    m_earlier->setFocus(Qt::TabFocusReason);
}

void CalibrationPage::refuse(const QString& sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

void CalibrationPage::showSample(const SampleFacts& facts)
{
    m_sample = facts;
    refuse(QString());
    const auto day = [](const QDate& d) { return QLocale().toString(d, QLocale::ShortFormat); };
    m_week->setText(tr("%1 to %2").arg(day(facts.monday), day(facts.monday.addDays(6))));
    m_perAgent->setChosen(QString::number(facts.perAgent));
    empty(m_agents);
    for (const auto& agent : facts.agents)
        addAgent(agent);
    if (facts.agents.empty()) {
        auto* none = paragraph(tr("No calls in this week."), Role::Body, Ink::Muted, this);
        m_agents->addWidget(none);
        none->show();
    }
}

void CalibrationPage::addAgent(const app::SampleOfAgent& agent)
{
    auto* block = new QWidget(this);
    auto* column = new QVBoxLayout(block);
    theme::spaced(column, {}, 4);
    auto* head = new FlowLayout;
    theme::spaced(head, {}, 8);
    head->addWidget(label(boundedLine(app::toQt(agent.agent), 80), Role::Strong, Ink::Normal, block));
    const int picks = static_cast<int>(agent.picks.size());
    head->addWidget(paragraph(agent.few ? tr("%1 of %n call(s), fewer than asked for", nullptr, agent.calls).arg(picks)
                                        : tr("%1 of %n call(s)", nullptr, agent.calls).arg(picks),
                              Role::Small, agent.few ? Ink::Warn : Ink::Muted, block));
    column->addLayout(head);
    for (const auto& pick : agent.picks)
        column->addWidget(callRow(pick));
    m_agents->addWidget(block);
    block->show();
}

QWidget* CalibrationPage::callRow(const app::SampleCall& call)
{
    auto* line = new QWidget(this);
    auto* row = new FlowLayout(FlowLayout::Mode::Natural, line);
    theme::spaced(row, {}, 8);
    const auto at = QDateTime::fromMSecsSinceEpoch(call.at.time_since_epoch().count());
    const auto when = tr("%1, %2").arg(QLocale().toString(at.date(), QLocale::ShortFormat),
                                       QLocale().toString(at.time(), QStringLiteral("HH:mm")));
    auto* open =
        new KeyButton(QString(u"sample."_qs + app::toQt(call.call)), when, QString(), KeyButton::Kind::Quiet, line);
    open->setHint(tr("Opens the call"));
    tabAfter(open, m_first); // what was made last stands in between
    tabAfter(m_first, m_second);
    row->addWidget(open);
    if (call.why == report::Pick::Why::Overridden)
        row->addWidget(new Pill(tr("Overridden"), Tone::Danger, line));
    else if (call.why == report::Pick::Why::Ended)
        row->addWidget(new Pill(tr("Ended by the agent"), Tone::Warn, line));
    for (const auto& score : call.scores)
        row->addWidget(
            label(tr("%1: %2").arg(boundedLine(app::toQt(score.rater), 80), scoreText(score.score, score.failed)),
                  Role::Small, Ink::Normal, line));
    if (call.scores.empty())
        row->addWidget(label(tr("Not scored"), Role::Small, Ink::Muted, line));
    connect(open, &QAbstractButton::clicked, this, [this, id = app::toQt(call.call)] { Q_EMIT callWanted(id); });
    return line;
}

void CalibrationPage::askAgreement()
{
    if (!m_first->chosen().isEmpty() && !m_second->chosen().isEmpty())
        Q_EMIT agreementWanted(m_first->chosen(), m_second->chosen());
}

void CalibrationPage::showAgreement(const AgreementFacts& facts)
{
    std::vector<ChoiceItem> items;
    for (const auto& rater : facts.raters)
        items.push_back({rater, boundedLine(rater, 80)});
    for (auto* menu : {m_first, m_second})
        menu->setItems(items);
    m_first->setChosen(facts.first, tr("First rater"));
    m_second->setChosen(facts.second, tr("Second rater"));
    empty(m_criteria);
    const auto text = [](const Agreement& a) {
        if (a.undefined == Agreement::Undefined::NoPairs)
            return tr("no call that both scored");
        const auto share = QLocale().toString(100.0 * a.equal / a.n, 'f', 0);
        if (a.undefined == Agreement::Undefined::Alike)
            return tr("the same score in all of %n pair(s), so kappa says nothing", nullptr, a.n);
        return tr("kappa %1, weighted %2, the same in %3 % of %n pair(s)", nullptr, a.n)
            .arg(number(*a.kappa), number(*a.weighted), share);
    };
    m_meaning->setVisible(facts.result.has_value());
    if (!facts.result) {
        m_together->setText(facts.raters.size() < 2 ? tr("Two raters are needed who scored calls.")
                                                    : tr("Choose two raters."));
        return;
    }
    m_together->setText(tr("Together: %1").arg(text(facts.result->together)));
    for (const auto& one : facts.result->criteria) {
        const auto id = app::toQt(one.criterion);
        auto* line = new QWidget(this);
        auto* column = new QVBoxLayout(line);
        theme::spaced(column, {}, 2);
        column->addWidget(paragraph(boundedLine(facts.labels.value(id, id), 200), Role::Body, Ink::Normal, line));
        QString told = one.agreement.n > 0
                           ? tr("Apart by %1 on the mean; %2").arg(number(one.agreement.gap), text(one.agreement))
                           : text(one.agreement);
        if (one.applies > 0)
            told = tr("%1. Differ on whether it applies: %2").arg(told, QString::number(one.applies));
        column->addWidget(paragraph(told, Role::Small, Ink::Muted, line));
        m_criteria->addWidget(line);
        line->show();
    }
}

} // namespace evenkeel::supervisor
