// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/trainer_screen.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/reading_order.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel::trainer {

using namespace widgets;
using theme::Role;

TrainerScreen::TrainerScreen(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("trainer"));
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {}, 0);
    m_top = new Panel(Panel::Ground::Surface, this);
    auto* bar = new FlowLayout(FlowLayout::Mode::Natural, m_top);
    theme::spaced(bar, {theme::kPage, 10, theme::kPage, 10}, 8);
    m_pack = new MenuButton(QStringLiteral("trainer.pack"), tr("Pack"), m_top);
    m_state = new Pill(QString(), Tone::None, m_top);
    m_problems = new Pill(QString(), Tone::Warn, m_top);
    m_state->setObjectName(QStringLiteral("trainer.state"));
    m_problems->setObjectName(QStringLiteral("trainer.problems"));
    bar->addWidget(m_pack);
    bar->addWidget(m_state);
    bar->addWidget(m_problems);
    bar->addGap();
    const auto way = [&](const char* name, const QString& text, const QString& hint, auto signal) {
        auto* button = new KeyButton(QString::fromLatin1(name), text, QString(), KeyButton::Kind::Quiet, m_top);
        button->setHint(hint);
        connect(button, &QAbstractButton::clicked, this, signal);
        bar->addWidget(button);
    };
    way("trainer.back", tr("Calls"),
        tr("Back to the agent’s screen; these pages stay open for a while (%1)").arg(desk::keyOf(ui::Act::Train)),
        &TrainerScreen::backAsked);
    way("trainer.lock", tr("Lock"),
        tr("Back to the agent’s screen; these pages ask for the passphrase again (%1)")
            .arg(desk::keyOf(ui::Act::LockTrainer)),
        &TrainerScreen::lockAsked);
    // The pages stay together: all beside the rest, or all in rows of their own.
    m_pageBlock = new QWidget(m_top);
    m_pageWays = new FlowLayout(FlowLayout::Mode::Natural, m_pageBlock);
    theme::spaced(m_pageWays, {}, 8);
    bar->addWidget(m_pageBlock);
    column->addWidget(m_top);
    column->addWidget(new Hairline(this));
    m_sayRow = new Panel(Panel::Ground::Surface, this);
    auto* row = new QVBoxLayout(m_sayRow);
    theme::spaced(row, {theme::kPage, 6, theme::kPage, 6}, 0);
    m_say = paragraph(QString(), Role::SmallStrong, Ink::Danger, m_sayRow);
    m_say->setObjectName(QStringLiteral("trainer.say"));
    row->addWidget(m_say);
    m_sayRow->hide();
    column->addWidget(m_sayRow);
    column->addWidget(m_stack, 1);
    m_state->hide();
    m_problems->hide();
    m_pack->setAccessibleDescription(desk::keyOf(ui::Act::ChoosePack));
    connect(m_pack, &MenuButton::choseByHand, this, [this](const QString& id) {
        Q_EMIT packChosen(id);
        begin(); // to work on it
    });
    theme::follow(this, [this] { arrange(); });
}

void TrainerScreen::addPage(const QString& title, desk::DeskPage* page, KeyButton::Kind kind)
{
    const auto number = static_cast<int>(m_pages.size()) + 1;
    const auto key = ui::actionSpec(ui::Act::TrainPage).sequence()[0];
    auto* button = new KeyButton(QStringLiteral("trainer.") + page->objectName(), title, QString(), kind, m_pageBlock);
    if (number < 10)
        button->setHint(
            ui::keyCapOf(QKeySequence(QKeyCombination(key.keyboardModifiers(), Qt::Key(Qt::Key_0 + number)))));
    connect(button, &QAbstractButton::clicked, this, [this, id = page->objectName()] { showPage(id); });
    connect(page, &desk::DeskPage::closed, this, &TrainerScreen::showFirst);
    m_pageWays->addWidget(button);
    tabInLayoutOrder(m_top); // and not behind all that the pages before it hold
    m_stack->addWidget(page);
    m_pages.push_back({page->objectName(), title, page, button});
    arrange();
}

void TrainerScreen::setPageTitle(const QString& id, const QString& title)
{
    const auto found = std::ranges::find(m_pages, id, &Entry::id);
    if (found == m_pages.end())
        return;
    found->title = title;
    found->button->setLabel(title);
}

void TrainerScreen::setPageEnabled(const QString& id, bool enabled)
{
    const auto found = std::ranges::find(m_pages, id, &Entry::id);
    if (found != m_pages.end())
        found->button->setEnabled(enabled);
}

void TrainerScreen::showPage(const QString& id)
{
    const auto found = std::ranges::find(m_pages, id, &Entry::id);
    if (found == m_pages.end())
        return;
    m_stack->setCurrentWidget(found->page);
    arrange();
    Q_EMIT pageShown(id); // first what it shows, then where the focus goes
    begin();
}

void TrainerScreen::showFirst()
{
    if (!m_pages.empty())
        showPage(m_pages.front().id);
}

const TrainerScreen::Entry* TrainerScreen::current() const
{
    const auto found =
        std::ranges::find_if(m_pages, [this](const Entry& e) { return e.page == m_stack->currentWidget(); });
    return found == m_pages.end() ? nullptr : &*found;
}

QString TrainerScreen::shown() const
{
    const auto* entry = current();
    return entry == nullptr ? QString() : entry->id;
}

QStringList TrainerScreen::titles() const
{
    QStringList titles;
    for (const auto& entry : m_pages)
        titles << entry.title;
    return titles;
}

void TrainerScreen::setPacks(const std::vector<ChoiceItem>& packs, const QString& chosen)
{
    m_pack->setItems(packs);
    m_pack->setChosen(chosen);
}

void TrainerScreen::setPackTitle(const QString& title)
{
    m_pack->setLabel(boundedLine(title, 60));
}

void TrainerScreen::setState(const QString& text, Tone tone)
{
    m_state->set(text, tone);
    m_state->setVisible(!text.isEmpty());
}

void TrainerScreen::setProblems(int errors, int warnings)
{
    const auto many = errors > 0 ? tr("%n error(s)", nullptr, errors) : tr("%n warning(s)", nullptr, warnings);
    m_problems->set(errors + warnings == 0 ? QString() : many, errors > 0 ? Tone::Danger : Tone::Warn);
    m_problems->setVisible(errors + warnings > 0);
}

void TrainerScreen::say(Tone tone, const QString& sentence)
{
    m_say->setText(sentence);
    m_say->setInk(tone == Tone::Danger ? Ink::Danger
                  : tone == Tone::Warn ? Ink::Warn
                  : tone == Tone::Ok   ? Ink::Ok
                                       : Ink::Muted);
    m_sayRow->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(this, sentence);
}

void TrainerScreen::begin()
{
    if (const auto* entry = current())
        entry->page->begin();
}

bool TrainerScreen::act(ui::Act act, int number)
{
    if (act == ui::Act::TrainPage) {
        if (number < 1 || number > std::ssize(m_pages) ||
            !m_pages[static_cast<std::size_t>(number - 1)].button->isEnabled())
            return false;
        showPage(m_pages[static_cast<std::size_t>(number - 1)].id);
        return true;
    }
    if (act == ui::Act::LockTrainer) {
        Q_EMIT lockAsked();
        return true;
    }
    if (act == ui::Act::ChoosePack) {
        m_pack->setFocus(Qt::ShortcutFocusReason);
        m_pack->open();
        return true;
    }
    const auto* entry = current();
    if (entry != nullptr && entry->page->act(act, number))
        return true;
    // Problems are told on every page; what is done about them is done on the first.
    if ((act != ui::Act::NextProblem && act != ui::Act::PreviousProblem) || m_pages.empty() ||
        entry == &m_pages.front())
        return false;
    showFirst();
    return m_pages.front().page->act(act, number);
}

/// The page in sight needs no button that leads to it.
void TrainerScreen::arrange()
{
    for (const auto& entry : m_pages)
        entry.button->setVisible(entry.page != m_stack->currentWidget());
}

void TrainerScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace evenkeel::trainer
