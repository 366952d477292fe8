// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/trainer_desk.h"

#include "app/error_text.h"
#include "app/text.h"
#include "ui/app/train_edit.h"
#include "ui/app/train_import.h"
#include "ui/app/train_publish.h"
#include "ui/app/train_try.h"
#include "ui/desk/unlock_page.h"
#include "ui/trainer/trainer_screen.h"

namespace evenkeel::ui {

using app::toQt;
using trainer::TrainerScreen;
using widgets::Tone;

namespace {

// No id of a pack looks like these.
constexpr QLatin1String kNewPack("*new");
constexpr QLatin1String kEmptyPack("*empty");

} // namespace

TrainerDesk::TrainerDesk(app::Workspace& workspace, app::Clock clock)
    : m_workspace(workspace)
    , m_clock(std::move(clock))
{}

TrainerDesk::~TrainerDesk() = default;

bool TrainerDesk::isOpen() const
{
    return m_guard && m_guard->isOpen();
}

void TrainerDesk::setIdleTime()
{
    if (m_guard)
        m_guard->setIdleTime();
}

desk::UnlockPage* TrainerDesk::unlockPage()
{
    if (!m_guard) {
        m_guard = std::make_unique<RoleGuard>(m_workspace, m_clock, app::Role::Trainer);
        connect(m_guard.get(), &RoleGuard::opened, this, &TrainerDesk::opened);
        connect(m_guard.get(), &RoleGuard::closed, this, &TrainerDesk::backAsked);
        connect(m_guard.get(), &RoleGuard::locked, this, &TrainerDesk::lock);
    }
    return m_guard->page();
}

/// The draft is on the disk before its pages go.
void TrainerDesk::lock()
{
    if (m_draft)
        m_draft->save();
    if (!m_screen)
        return;
    if (m_screen->isVisible())
        Q_EMIT backAsked();
    m_screen->deleteLater();
    m_screen.clear();
}

TrainerScreen* TrainerDesk::screen()
{
    if (!m_screen)
        build();
    return m_screen;
}

void TrainerDesk::build()
{
    if (!m_draft)
        m_draft = std::make_unique<TrainDraft>(m_workspace);
    m_screen = new TrainerScreen;
    m_parts = new QObject(m_screen);
    m_reader = new app::LogReader(m_workspace.dataFolder(), m_screen);
    const Train tools{m_workspace, *m_reader, *m_guard, *m_screen, *m_draft, m_clock};
    new TrainEdit(tools, m_parts);
    new TrainPublish(tools, m_parts);
    new TrainImport(tools, m_parts);
    connect(new TrainTry(tools, m_parts), &TrainTry::practiseAsked, this, &TrainerDesk::practiseAsked);
    connect(m_screen, &TrainerScreen::backAsked, this, &TrainerDesk::backAsked);
    connect(m_screen, &TrainerScreen::lockAsked, m_guard.get(), &RoleGuard::lock);
    connect(m_screen, &TrainerScreen::packChosen, m_draft.get(), [this](const QString& id) {
        if (id == kNewPack || id == kEmptyPack)
            m_draft->begin(id == kNewPack ? TrainDraft::Start::Words : TrainDraft::Start::Empty);
        else
            m_draft->open(id);
    });
    connect(m_draft.get(), &TrainDraft::opened, m_screen, [this] {
        m_screen->say(Tone::None, QString());
        showPacks();
    });
    connect(m_draft.get(), &TrainDraft::changed, m_screen, [this] { showState(); });
    connect(m_draft.get(), &TrainDraft::checked, m_screen,
            [this](const app::PackReport& report) { m_screen->setProblems(report.errors, report.warnings); });
    connect(m_draft.get(), &TrainDraft::refused, m_screen,
            [this](const Error& why) { m_screen->say(Tone::Danger, app::errorText(why)); });
    showPacks();
    showState();
    m_screen->setProblems(m_draft->report().errors, m_draft->report().warnings);
    m_draft->openLatest();
}

void TrainerDesk::showPacks()
{
    std::vector<widgets::ChoiceItem> items;
    for (const auto& pack : m_draft->choices())
        items.push_back({pack.id, pack.draft ? tr("%1 (draft)").arg(pack.title) : pack.title});
    items.push_back({kNewPack, tr("A new pack, with words to start from")});
    items.push_back({kEmptyPack, tr("A new, empty pack")});
    const auto* draft = m_draft->draft();
    m_screen->setPacks(items, draft == nullptr ? QString() : toQt(draft->sheet().rest().id));
    showState();
}

void TrainerDesk::showState()
{
    const auto* draft = m_draft->draft();
    if (draft == nullptr) {
        m_screen->setPackTitle(tr("Reading the pack…"));
        m_screen->setState(QString(), Tone::None);
        return;
    }
    const auto title = toQt(draft->sheet().rest().title);
    m_screen->setPackTitle(title.isEmpty() ? tr("Pack without a title") : title);
    const auto& base = draft->base().revision;
    if (base.empty())
        m_screen->setState(tr("never published"), Tone::None);
    else if (draft->isChanged())
        m_screen->setState(tr("draft of %1").arg(toQt(base)), Tone::Accent);
    else
        m_screen->setState(tr("%1, no changes").arg(toQt(base)), Tone::None);
}

} // namespace evenkeel::ui
