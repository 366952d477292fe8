// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/agent_screen.h"

#include "ui/agent/call_strip.h"
#include "ui/agent/caller_line.h"
#include "ui/agent/calm_hint.h"
#include "ui/agent/card_host.h"
#include "ui/agent/desk_layout.h"
#include "ui/agent/guide_pane.h"
#include "ui/agent/idle_panel.h"
#include "ui/agent/note_bar.h"
#include "ui/agent/protocol_band.h"
#include "ui/agent/saved_panel.h"
#include "ui/agent/step_list.h"
#include "ui/agent/tab_order.h"
#include "ui/agent/wrap_up_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/scroller.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace evenkeel::agent {

using namespace widgets;
using Page = DeskLayout::Page;

struct AgentScreen::Parts
{
    DeskLayout* desk;
    QScrollArea* page;
    Panel* head;
    CallStrip* strip;
    CallerLine* caller;
    MoodRow* mood;
    StepList* allSteps;
    GuidePane* guide;
    ProtocolBand* band;
    NoteBar* note;
    WrapUpPanel* wrapUp;
    SavedPanel* saved;
    IdlePanel* idle;
    CardHost* cards;
    CalmHint* hint;
    Pill* notice;
    QTimer* noticeTimer;
    TabOrder tabs;

    app::CallView view;
    bool hasCall = false;
    bool wrapUpAsked = false;
    bool calmOffered = false; ///< in this call
    Millis offeredAt{};
};

AgentScreen::AgentScreen(QWidget* parent)
    : QWidget(parent)
    , m(std::make_unique<Parts>())
{
    setObjectName(QStringLiteral("agentScreen"));
    setMinimumSize(320, 320);
    readInLayoutOrder();
    m->desk = new DeskLayout;
    m->head = new Panel(Panel::Ground::Surface);
    m->strip = new CallStrip(m->head);
    m->caller = new CallerLine(m->head);
    m->mood = new MoodRow(m->head);
    auto* head = new QVBoxLayout(m->head);
    theme::spaced(head, {0, 0, 0, 10}, 0);
    head->addWidget(m->strip);
    head->addWidget(m->caller);
    head->addWidget(m->mood);

    m->allSteps = new StepList(QStringLiteral("step"), StepList::Which::All, m->desk);
    theme::spaced(m->allSteps->layout(), {14, 10, 12, 10}, 0);
    static_cast<QVBoxLayout*>(m->allSteps->layout())->setAlignment(Qt::AlignTop);
    m->guide = new GuidePane(m->desk);
    m->band = new ProtocolBand(m->desk);
    m->note = new NoteBar(m->desk);
    m->wrapUp = new WrapUpPanel(m->desk);
    m->saved = new SavedPanel(m->desk);
    m->idle = new IdlePanel(m->desk);
    m->cards = new CardHost(m->desk);
    m->hint = new CalmHint(m->desk);
    m->desk->setParts({m->head, m->allSteps, m->guide, m->guide->widget(), m->band, m->note, m->wrapUp, m->saved,
                       m->idle, m->hint, m->cards});

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m->page = new QScrollArea(this);
    scrollPlainly(m->page, m->desk);
    m->page->setObjectName(QStringLiteral("page"));
    whole->addWidget(m->page);

    m->notice = new Pill(QString(), Tone::Ok, this);
    m->notice->setObjectName(QStringLiteral("notice"));
    m->notice->hide();
    m->noticeTimer = new QTimer(this);
    m->noticeTimer->setSingleShot(true);
    connect(m->noticeTimer, &QTimer::timeout, m->notice, &QWidget::hide);
    connectParts();
    showPage();
}

AgentScreen::~AgentScreen() = default;

void AgentScreen::connectParts()
{
    for (Part* part :
         std::initializer_list<Part*>{m->strip, m->mood, m->allSteps, m->band, m->note, m->wrapUp, m->saved, m->idle})
        connect(part, &Part::wished, this, &AgentScreen::wished);
    connect(m->guide, &GuidePane::wished, this, &AgentScreen::wished);
    connect(m->caller, &CallerLine::moreAsked, this, [this] { toggleCard(ui::Act::EarlierCalls); });
    connect(m->strip, &CallStrip::transferAsked, this, &AgentScreen::openTransfer);
    connect(m->strip, &CallStrip::dangerAsked, this, &AgentScreen::openSafety);
    connect(m->strip, &CallStrip::endAsked, this, &AgentScreen::openEnd);
    connect(m->note, &NoteBar::wrapUpAsked, this, &AgentScreen::openWrapUp);
    connect(m->wrapUp, &WrapUpPanel::cardAsked, this, &AgentScreen::toggleCard);
    connect(m->wrapUp, &WrapUpPanel::backAsked, this, [this] {
        m->wrapUpAsked = false;
        showPage();
        setFocus();
    });
    connect(m->hint, &QAbstractButton::clicked, this, [this] { toggleCard(ui::Act::CalmCard); });
    connect(m->cards, &CardHost::wished, this, &AgentScreen::wished);
    connect(m->cards, &CardHost::closeAsked, this, &AgentScreen::closeCard);
    connect(m->desk, &DeskLayout::arranged, this, [this] {
        arrange();
        tabOrder();
        placeNotice();
    });
}

void AgentScreen::setIdle(const IdleView& view)
{
    m->idle->setView(view);
}

void AgentScreen::setLists(const DeskLists& lists)
{
    m->strip->setSituations(lists.situations);
    m->band->setRoutes(lists.routes);
    m->saved->setBreath(lists.calm);
    m->cards->setLists(lists);
}

void AgentScreen::setInterrupted(const std::optional<InterruptedCall>& call)
{
    m->idle->setInterrupted(call);
}

bool AgentScreen::suggestCaller(const CallerSuggestion& caller)
{
    return m->idle->suggest(caller);
}

void AgentScreen::setView(const app::CallView& view)
{
    const bool begins = !m->hasCall || (view.strip.live && !m->view.strip.live);
    const bool moved = view.protocol.light.next != m->view.protocol.light.next;
    const bool stepped = view.card.step.id != m->view.card.step.id;
    if (begins) {
        m->wrapUp->reset();
        m->wrapUpAsked = false;
        m->band->closeAsked();
        m->cards->reset();
        m->calmOffered = false;
    }
    m->hasCall = true;
    m->view = view;
    m->band->setView(view.protocol);
    m->strip->setView(view.strip, m->band->isGoingOn());
    m->caller->setHistory(view.history);
    m->note->setUndoable(view.undoable);
    m->mood->setMood(view.strip.mood);
    m->allSteps->setSteps(view.steps);
    m->guide->setView(view);
    m->note->setNotes(view.notes);
    m->wrapUp->setView(view);
    m->saved->setView(view);
    m->cards->setView(view);
    showPage();
    offerCalm();
    arrange();
    // A new step or a new stage of the protocol: what to say now comes into sight.
    if (stepped || moved) {
        const QWidget* part = moved && m->band->isGoingOn() ? static_cast<QWidget*>(m->band) : m->head;
        QTimer::singleShot(0, m->guide, [this, part] {
            // Sizes first: each layout tells the one around it by an event of its own.
            for (const QWidget* inner = part; inner != this; inner = inner->parentWidget())
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            m->guide->showCard();
            showOnPage(part);
        });
    }
}

/// Offers the calm card once a call, when the caller first sounds angry. The offer goes by itself, at the latest after
/// half a minute, and waits while the protocol asks something: two prompts at a time are one too many.
void AgentScreen::offerCalm()
{
    constexpr int kAngry = 4;
    constexpr Millis kOffered{30'000};
    const auto& strip = m->view.strip;
    const bool angry = m->desk->page() == Page::Call && strip.mood >= kAngry;
    const bool busy = m->band->isAsking() || m->cards->card() != nullptr;
    if (angry && !busy && !m->calmOffered) {
        m->calmOffered = true;
        m->offeredAt = strip.elapsed;
        m->hint->show();
        announce(this, m->hint->accessibleName());
    }
    if (!angry || busy || strip.elapsed - m->offeredAt > kOffered)
        m->hint->hide();
}

/// With large text the screen is longer than the window: brings the part that moved to its top.
void AgentScreen::showOnPage(const QWidget* part)
{
    if (m->desk->page() == Page::Call)
        m->page->verticalScrollBar()->setValue(part->mapTo(m->desk, QPoint(0, 0)).y());
}

void AgentScreen::clearView()
{
    m->hasCall = false;
    m->wrapUpAsked = false;
    m->view = {};
    m->band->closeAsked();
    m->band->setView({});
    m->guide->closeFind();
    m->wrapUp->reset();
    m->cards->reset();
    m->hint->hide();
    showPage();
    setFocus();
}

void AgentScreen::showPage()
{
    auto page = Page::Idle;
    if (m->hasCall) {
        if (m->view.wrapUp.done)
            page = Page::Saved;
        else if (!m->view.strip.live || m->wrapUpAsked)
            page = Page::WrapUp;
        else
            page = Page::Call;
    }
    if (page == m->desk->page())
        return;
    // A card for the call alone has no place at its wrap-up, and none of a call has one after it.
    if (const auto* card = m->cards->card();
        card && (page != Page::WrapUp || ui::actionSpec(card->act()).context != ui::KeyContext::Desk))
        closeCard();
    m->mood->setVisible(page == Page::Call);
    m->desk->setPage(page);
    m->page->verticalScrollBar()->setValue(0);
    if (page == Page::WrapUp)
        m->wrapUp->start();
    else if (page == Page::Saved)
        m->saved->start();
    else if (!m->wrapUpAsked)
        setFocus();
}

/// Chooses how much the guide shows in the room that it has.
void AgentScreen::arrange()
{
    if (m->desk->page() != Page::Call)
        return;
    const bool wide = m->desk->isWide();
    m->desk->setGuideYields(m->band->isAsking());
    m->guide->arrange({wide, m->cards->card() != nullptr && !wide, m->band->isOpen(), m->desk->roomForGuide()});
    m->note->setMost(wide ? 5 : 1);
}

void AgentScreen::tabOrder()
{
    const bool wide = m->desk->isWide();
    auto* guide = m->guide->widget();
    QWidget* const pages[] = {
        m->head, m->hint,   m->allSteps, guide,  wide ? nullptr : m->cards, m->band, wide ? m->cards : nullptr,
        m->note, m->wrapUp, m->saved,    m->idle};
    m->tabs.apply(pages);
}

void AgentScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m->desk->setWindowHeight(height());
}

void AgentScreen::keyPressEvent(QKeyEvent* event)
{
    // Whatever is open closes, even if it lost the focus.
    if (event->key() == Qt::Key_Escape && (m->desk->page() == Page::Call || m->cards->card() != nullptr)) {
        if (m->guide->isFinding())
            m->guide->closeFind();
        else if (m->band->isAsking())
            m->band->closeAsked();
        else
            closeCard();
        setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

void AgentScreen::setResults(const QString& query, const std::vector<app::LineView>& lines)
{
    m->guide->setResults(query, lines);
}

void AgentScreen::refuseAnswer(const QString& sentence)
{
    m->idle->refuseAnswer(sentence);
}

void AgentScreen::refuse(const QString& sentence)
{
    if (m->cards->isAsking() && m->cards->card() != nullptr) {
        m->cards->card()->refuse(sentence);
        return;
    }
    switch (m->desk->page()) {
    case Page::Idle: m->idle->refuse(sentence); break;
    case Page::WrapUp: m->wrapUp->refuse(sentence); break;
    case Page::Call:
    case Page::Saved: m->band->refuse(sentence); break;
    }
}

void AgentScreen::notice(const QString& sentence)
{
    constexpr int kShown = 2500;
    m->notice->set(sentence, Tone::Ok);
    m->notice->setAccessibleName(sentence);
    m->notice->adjustSize();
    placeNotice();
    m->notice->raise();
    m->notice->show();
    m->noticeTimer->start(kShown);
    announce(this, sentence);
}

/// Over the line above the note, where it covers no words; on other pages at the top.
void AgentScreen::placeNotice()
{
    const QSize size = m->notice->size();
    QPoint middle(width() / 2, theme::gap(8) + size.height() / 2);
    if (m->note->isVisible())
        middle = m->note->mapTo(this, QPoint(m->note->width() / 2, 0));
    const int y = std::clamp(middle.y() - size.height() / 2, 0, std::max(0, height() - size.height()));
    m->notice->move(middle.x() - size.width() / 2, y);
}

void AgentScreen::setReduceMotion(bool on)
{
    m->saved->setReduceMotion(on);
    m->cards->setReduceMotion(on);
}

void AgentScreen::toCall()
{
    if (!m->hasCall || !m->view.strip.live)
        return;
    m->wrapUpAsked = false;
    showPage();
}

void AgentScreen::openFind()
{
    toCall();
    if (m->cards->card() != nullptr && !m->desk->isWide())
        closeCard(); // both would want the place of the guide
    m->guide->openFind();
}

void AgentScreen::openNote()
{
    if (m->desk->page() == Page::Call)
        m->note->openNote();
    else if (m->desk->page() == Page::WrapUp)
        m->wrapUp->openNote();
}

void AgentScreen::openPermission()
{
    toCall();
    m->band->openPermission();
}

void AgentScreen::openEnd()
{
    toCall();
    m->band->openEnd();
    // On a small window even the strip alone may need the page to scroll.
    QTimer::singleShot(
        0, m->page, [this] { m->page->ensureWidgetVisible(m->band->findChild<QWidget*>(QStringLiteral("endNow"))); });
}

void AgentScreen::openConduct()
{
    toCall();
    m->band->openConduct();
}

void AgentScreen::openSafety()
{
    toCall();
    m->band->openSafety();
}

void AgentScreen::openTransfer()
{
    toCall();
    m->band->openTransfer();
}

void AgentScreen::openSituation()
{
    toCall();
    m->strip->openSituation();
}

void AgentScreen::openWrapUp()
{
    switch (m->desk->page()) {
    case Page::Idle:
    case Page::Saved: break;
    case Page::WrapUp: m->wrapUp->submit(); break;
    case Page::Call: m->wrapUpAsked = true; showPage();
    }
}

void AgentScreen::startCall()
{
    m->idle->startCall();
}

void AgentScreen::askFieldsOf(int n)
{
    toCall();
    m->guide->askFieldsOf(n);
}

void AgentScreen::toggleCard(ui::Act act)
{
    if (m->cards->card() != nullptr && m->cards->card()->act() == act) {
        closeCard();
        return;
    }
    if (ui::actionSpec(act).context == ui::KeyContext::Call)
        toCall();
    m->guide->closeFind();
    m->cards->open(act);
    auto* card = m->cards->card();
    if (card == nullptr)
        return;
    m->desk->setCard(true);
    arrange();
    m->desk->arrange();
    m->hint->hide();
    announce(this, card->title());
    if (auto* first = card->firstControl())
        first->setFocus(Qt::ShortcutFocusReason);
    else
        setFocus();
    showOnPage(m->cards);
}

void AgentScreen::closeCard()
{
    if (m->cards->card() == nullptr)
        return;
    const auto* focus = QApplication::focusWidget();
    const bool held = focus != nullptr && m->cards->isAncestorOf(focus);
    m->cards->close();
    m->desk->setCard(false);
    arrange();
    m->desk->arrange();
    if (held)
        setFocus();
}

int AgentScreen::linesInSight() const
{
    return m->guide->linesInSight();
}

Conduct AgentScreen::conduct() const
{
    return m->band->conduct();
}

} // namespace evenkeel::agent
