// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/protocol_band.h"

#include "ui/agent/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>

namespace evenkeel::agent {

using namespace widgets;
using protocol::NextAct;
using theme::Role;
using ui::Act;

namespace {

std::vector<ChoiceItem> categoryItems()
{
    std::vector<ChoiceItem> items;
    for (const auto c : protocol::kCategories)
        items.push_back({QString::number(static_cast<int>(c)), conductText(c)});
    return items;
}

std::vector<ChoiceItem> targetItems()
{
    using enum protocol::Target;
    std::vector<ChoiceItem> items;
    for (const auto t : {Agent, Staff, Client, Other, None})
        items.push_back({QString::number(static_cast<int>(t)), targetText(t)});
    return items;
}

std::vector<ChoiceItem> safetyItems()
{
    using enum protocol::SafetyKind;
    std::vector<ChoiceItem> items;
    for (const auto k : {SelfHarm, Child, Medical})
        items.push_back({QString::number(static_cast<int>(k)), safetyText(k)});
    return items;
}

} // namespace

ProtocolBand::ProtocolBand(QWidget* parent)
    : Part(QStringLiteral("protocol"), Ground::Surface, parent)
    , m_status(label(QString(), Role::Small, Ink::Muted, this))
    , m_segments(new ProgressSegments(QStringLiteral("protocolSegments"), this))
    , m_light(new LightRow(this))
    , m_words(new WordsBlock(QStringLiteral("protocolWords"), this))
    , m_permission(new PermissionAnswer(this))
    , m_why(new InlineAsk(QStringLiteral("askPermission"), tr("Ask a supervisor: why a warning?"),
                          tr("What happened, in a few words"), tr("Ask"), KeyButton::Kind::Plain, this))
    , m_transferTo(new InlineAsk(QStringLiteral("transferTo"), tr("Transfer to whom?"), tr("Person or team"),
                                 tr("Transferred"), KeyButton::Kind::Plain, this))
    , m_endStrip(new EndStrip(this))
    , m_refusal(paragraph(QString(), Role::SmallStrong, Ink::Danger, this))
    , m_conductRow(new QWidget(this))
    , m_buttonRow(new QWidget(this))
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {theme::kPage, 13, theme::kPage, 12}, 9);
    auto* head = new FlowLayout;
    theme::spaced(head, {}, 8);
    head->addWidget(label(tr("Protocol"), Role::Caps, Ink::Muted, this));
    head->addGap();
    head->addWidget(m_status);
    column->addLayout(head);
    column->addWidget(m_segments);
    column->addWidget(m_light);
    column->addWidget(m_words);
    column->addWidget(m_permission);
    column->addWidget(m_why);
    column->addWidget(m_transferTo);
    column->addWidget(m_endStrip);
    column->addWidget(m_refusal);

    auto* conduct = new FlowLayout(FlowLayout::Mode::Natural, m_conductRow);
    theme::spaced(conduct, {}, 8);
    buildConduct(conduct);
    column->addWidget(m_conductRow);
    auto* buttons = new FlowLayout(FlowLayout::Mode::Natural, m_buttonRow);
    theme::spaced(buttons, {}, 8);
    buildButtons(buttons);
    column->addWidget(m_buttonRow);

    m_status->setObjectName(QStringLiteral("protocolStatus"));
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->hide();
    for (auto* part : {static_cast<Part*>(m_permission), static_cast<Part*>(m_endStrip)})
        connect(part, &Part::wished, this, &Part::wished);
    const auto back = [this] {
        showWords();
        showButtons();
    };
    connect(m_endStrip, &EndStrip::left, this, back);
    connect(m_why, &InlineAsk::left, this, back);
    connect(m_transferTo, &InlineAsk::left, this, back);
    connect(m_why, &InlineAsk::answered, this, [this, back](const QString& text) {
        back();
        Q_EMIT wished(wish::AskPermission{text});
    });
    connect(m_transferTo, &InlineAsk::answered, this, [this, back](const QString& text) {
        back();
        Q_EMIT wished(wish::Transfer{text});
    });
    // Whoever takes the call must not ask the caller everything again.
    auto* handOver = m_transferTo->addButton(QStringLiteral("transferCopy"), tr("Copy the hand-over text"),
                                             keyOf(ui::Act::CopyHandOver));
    connect(handOver, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::CopyHandOver{}); });
    showConduct();
    setView({});
}

void ProtocolBand::buildConduct(QLayout* row)
{
    m_conductLabel = label(QString(), Role::Small, Ink::Muted, m_conductRow);
    m_category = new MenuButton(QStringLiteral("conduct"), tr("Conduct"), m_conductRow);
    m_target = new MenuButton(QStringLiteral("target"), tr("Aimed"), m_conductRow);
    m_safety = new MenuButton(QStringLiteral("safety"), tr("Someone is in danger"), m_conductRow);
    row->addWidget(m_conductLabel);
    row->addWidget(m_category);
    row->addWidget(m_target);
    static_cast<FlowLayout*>(row)->addGap();
    row->addWidget(m_safety);
    m_category->setItems(categoryItems());
    m_target->setItems(targetItems());
    m_safety->setItems(safetyItems());
    m_safety->setLabel(tr("In danger"));
    connect(m_category, &MenuButton::choseByHand, this, [this](const QString& id) {
        m_conduct.category = static_cast<protocol::Category>(id.toInt());
        showConduct();
    });
    connect(m_target, &MenuButton::choseByHand, this, [this](const QString& id) {
        m_conduct.target = static_cast<protocol::Target>(id.toInt());
        showConduct();
    });
    connect(m_safety, &MenuButton::choseByHand, this, [this](const QString& id) {
        Q_EMIT wished(wish::RaiseSafety{static_cast<protocol::SafetyKind>(id.toInt())});
    });
}

void ProtocolBand::buildButtons(QLayout* row)
{
    using Kind = KeyButton::Kind;
    const auto make = [&](const char* name, const QString& text, Act act, Kind kind) {
        auto* button = new KeyButton(QString::fromLatin1(name), text, keyOf(act), kind, m_buttonRow);
        row->addWidget(button);
        return button;
    };
    m_redirect = make("redirect", tr("Redirect"), Act::Redirect, Kind::Plain);
    m_ask = make("askPermissionButton", tr("Ask permission"), Act::AskPermission, Kind::Plain);
    m_warn = make("warn", tr("Warning given"), Act::Warn, Kind::Plain);
    m_transfer = make("transfer", tr("Transfer…"), Act::Transfer, Kind::Plain);
    m_clear = make("clearSafety", tr("Danger is over"), Act::Safety, Kind::Plain);
    m_stopped = make("stopped", tr("It stopped"), Act::Stopped, Kind::Plain);
    static_cast<FlowLayout*>(row)->addGap();
    m_threat = make("threat", tr("Threat"), Act::Threat, Kind::DangerOutline);
    m_hate = make("hate", tr("Hate"), Act::Hate, Kind::DangerOutline);
    m_end = make("endCall", tr("End call…"), Act::EndCall, Kind::Danger);

    connect(m_redirect, &QAbstractButton::clicked, this, [this] {
        if (m_view.light.next == NextAct::AwaitConduct)
            Q_EMIT wished(
                wish::LogConduct{m_view.breach ? Conduct{m_view.breach->category, m_view.breach->target} : m_conduct});
        else if (m_view.light.next == NextAct::Clarify)
            Q_EMIT wished(wish::Redirect{
                {m_view.breach ? m_view.breach->category : m_conduct.category, protocol::Target::Agent}});
        else
            Q_EMIT wished(wish::Redirect{m_conduct});
    });
    connect(m_ask, &QAbstractButton::clicked, this, &ProtocolBand::openPermission);
    connect(m_warn, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::WarningGiven{}); });
    connect(m_transfer, &QAbstractButton::clicked, this, &ProtocolBand::openTransfer);
    connect(m_clear, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::ClearSafety{}); });
    connect(m_stopped, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(wish::Stopped{}); });
    connect(m_threat, &QAbstractButton::clicked, this, [this] {
        Q_EMIT wished(wish::LogConduct{{protocol::Category::Threat, m_conduct.target}});
    });
    connect(m_hate, &QAbstractButton::clicked, this, [this] {
        Q_EMIT wished(wish::LogConduct{{protocol::Category::Hate, m_conduct.target}});
    });
    connect(m_end, &QAbstractButton::clicked, this, &ProtocolBand::openEnd);
}

bool ProtocolBand::isOpen() const
{
    return m_view.breach || m_view.safety || m_view.warnings > 0 || m_endStrip->isOpen() || m_why->isOpen();
}

void ProtocolBand::setRoutes(const std::vector<pack::Choice>& routes)
{
    m_transferTo->setSuggestions(choices(routes));
}

void ProtocolBand::showConduct()
{
    m_category->setChosen(QString::number(static_cast<int>(m_conduct.category)));
    m_target->setChosen(QString::number(static_cast<int>(m_conduct.target)));
    m_endStrip->setView(m_view, m_conduct);
}

void ProtocolBand::setView(const app::ProtocolView& view)
{
    const bool moved = view.light.next != m_view.light.next || view.breach != m_view.breach ||
                       view.warnings != m_view.warnings || view.safety != m_view.safety;
    if (moved)
        m_refusal->hide();
    if (moved && view.safety)
        m_endStrip->close();
    m_view = view;
    const auto status = statusText(view);
    m_status->setText(status.text);
    m_status->setInk(status.ink);
    m_status->setRole(status.ink == Ink::Muted ? Role::Small : Role::SmallStrong);
    m_segments->setSegments(segments(view));
    m_segments->setVisible(!view.safety);
    m_light->setLight(lightText(view));
    m_endStrip->setView(view, m_conduct);
    showWords();
    showButtons();
}

void ProtocolBand::showWords()
{
    const bool asking = isAsking();
    const auto& v = m_view;
    if (v.safety) {
        QStringList lines;
        for (const auto& line : v.safetyLines)
            lines << quoted(line.text);
        m_words->say(Tone::Danger, safetyText(*v.safety), lines.join(QLatin1Char('\n')),
                     QString(tr("Stay on the line. ") + alertText()));
    } else if (m_endStrip->isOpen()) {
        m_words->say(Tone::None, {}, {});
    } else if (v.light.next == NextAct::Clarify) {
        m_words->say(Tone::Accent, tr("Not aimed at you? Ask"), v.words ? quoted(v.words->text) : QString(),
                     tr("This policy counts only what is aimed at you. If it was, say so."));
    } else if (v.light.next == NextAct::Transfer) {
        if (v.permission == protocol::PermissionStatus::TimedOut)
            m_words->say(Tone::Warn, tr("Nobody answered in time"), tr("Hand the call to a supervisor, or ask again."));
        else
            m_words->say(Tone::Warn, tr("This policy leaves the end to a supervisor"),
                         tr("Hand the call over, or stay with it."));
    } else if (v.words && v.light.next != NextAct::AwaitPermission) {
        m_words->say(Tone::Warn, wordsHeading(v), quoted(v.words->text), wordsRemark(v));
    } else {
        m_words->say(Tone::None, {}, {});
    }
    m_permission->setVisible(v.light.next == NextAct::AwaitPermission && !asking);
    m_permission->setLeft(v.light.permissionLeft);
}

void ProtocolBand::showButtons()
{
    const auto next = m_view.light.next;
    const bool asking = isAsking();
    const bool safety = m_view.safety.has_value();
    const bool open = m_view.breach.has_value();
    const bool ready = m_view.light.colour == protocol::LightColour::Yes;
    m_redirect->setLabel(next == NextAct::AwaitConduct       ? tr("It goes on")
                         : next == NextAct::Clarify          ? tr("It was at me")
                         : m_view.light.redirectsNeeded == 0 ? tr("Log it")
                                                             : tr("Redirect"));
    m_redirect->setVisible(
        !safety && (!open || next == NextAct::Redirect || next == NextAct::AwaitConduct || next == NextAct::Clarify));
    m_ask->setVisible(next == NextAct::AskPermission || next == NextAct::Transfer);
    m_ask->setLabel(next == NextAct::Transfer ? tr("Ask again") : tr("Ask permission"));
    m_warn->setVisible(next == NextAct::Warn);
    m_transfer->setVisible(safety || next == NextAct::Transfer);
    m_clear->setVisible(safety);
    m_stopped->setVisible(open && !safety);
    m_threat->setVisible(!safety && !(open && m_view.breach->category == protocol::Category::Threat));
    m_hate->setVisible(!open && !safety && m_view.warnings == 0);
    m_end->setVisible(!safety && (ready || m_view.warnings > 0));
    m_end->setKind(ready ? KeyButton::Kind::Danger : KeyButton::Kind::DangerOutline);
    m_buttonRow->setVisible(!asking);

    m_conductLabel->setText(tr("%1 logs").arg(keyOf(Act::Redirect)));
    const bool chooses = !m_redirect->isHidden() && next != NextAct::AwaitConduct && next != NextAct::Clarify;
    m_conductLabel->setVisible(chooses);
    m_category->setVisible(chooses);
    m_target->setVisible(chooses);
    m_conductRow->setVisible(!asking && !safety && chooses);
}

void ProtocolBand::refuse(const QString& sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        m_refusal->setAccessibleName(sentence);
        announce(this, sentence);
    }
}

void ProtocolBand::openPermission()
{
    m_endStrip->close();
    m_transferTo->close();
    const auto category = m_view.breach ? m_view.breach->category : m_conduct.category;
    const auto target = m_view.breach ? m_view.breach->target : m_conduct.target;
    m_why->open(tr("%1 %2").arg(conductText(category), targetText(target)));
    showWords();
    showButtons();
}

void ProtocolBand::openTransfer()
{
    m_endStrip->close();
    m_why->close();
    m_transferTo->open();
    showWords();
    showButtons();
}

void ProtocolBand::openEnd()
{
    m_why->close();
    m_transferTo->close();
    m_endStrip->open();
    showWords();
    showButtons();
}

void ProtocolBand::closeAsked()
{
    m_why->close();
    m_transferTo->close();
    m_endStrip->close();
}

void ProtocolBand::openSafety()
{
    if (m_view.safety)
        Q_EMIT wished(wish::ClearSafety{});
    else
        m_safety->openAt(this);
}

} // namespace evenkeel::agent
