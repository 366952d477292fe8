// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/role_guard.h"

#include "app/error_text.h"
#include "app/settings.h"
#include "ui/desk/unlock_page.h"

#include <QApplication>

namespace evenkeel::ui {

using desk::UnlockPage;

RoleGuard::RoleGuard(app::Workspace& workspace, const app::Clock& clock, app::Role role, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_role(role)
    , m_worker(workspace.dataFolder())
    , m_keeper(m_worker, clock, [&workspace] { return workspace.agent(); })
{
    connect(&m_keeper, &app::RoleKeeper::known, this, [this](app::Role which, const app::RoleState& state) {
        if (m_page)
            m_page->show(which, state);
    });
    connect(&m_keeper, &app::RoleKeeper::refused, this, [this](app::Role, const Error& why) {
        if (m_page && why.key != "role.wait") // the page counts down by itself
            m_page->refuse(app::errorText(why));
    });
    connect(&m_keeper, &app::RoleKeeper::passphraseChanged, this, [this] {
        if (m_page)
            m_page->tellChanged();
    });
    connect(&m_keeper, &app::RoleKeeper::changed, this, [this](app::Role now) {
        if (now == m_role) {
            setIdleTime();
            qApp->installEventFilter(this);
            Q_EMIT opened();
        } else {
            qApp->removeEventFilter(this);
            Q_EMIT locked();
        }
    });
}

void RoleGuard::setIdleTime()
{
    m_keeper.lockAfter(std::chrono::minutes(m_workspace.settings().number(app::setting::kLockMinutes)));
}

UnlockPage* RoleGuard::page()
{
    if (m_page)
        return m_page;
    m_page = new UnlockPage({m_role});
    if (m_role == app::Role::Trainer)
        m_page->setObjectName(QStringLiteral("unlockTrainer"));
    connect(m_page, &UnlockPage::lookedAt, &m_keeper, &app::RoleKeeper::look);
    connect(m_page, &UnlockPage::closed, this, &RoleGuard::closed);
    connect(m_page, &UnlockPage::asked, this, [this] {
        auto entry = m_page->take();
        switch (entry.mode) {
        case UnlockPage::Mode::Enter: m_keeper.enter(entry.role, std::move(entry.secret)); return;
        case UnlockPage::Mode::First: m_keeper.setFirst(entry.role, std::move(entry.fresh)); return;
        case UnlockPage::Mode::Change:
            m_keeper.change(entry.role, std::move(entry.secret), std::move(entry.fresh));
            return;
        }
    });
    return m_page;
}

bool RoleGuard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel: m_keeper.noteActivity(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace evenkeel::ui
