// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/main_window.h"

#include "app/settings.h"
#include "ui/widgets/tab_after.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel::ui {

namespace {

constexpr int kCompactWidth = 420; // beside a softphone
constexpr int kLeastHeight = 480;
constexpr int kMostHeight = 980;

} // namespace

MainWindow::MainWindow(app::Settings& settings)
    : m_settings(settings)
{
    setObjectName(QStringLiteral("main-window"));
    setWindowTitle(QStringLiteral("Evenkeel"));
    setAttribute(Qt::WA_ShowWithoutActivating, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setWindowFlag(Qt::WindowStaysOnTopHint, settings.flag(app::setting::kAlwaysOnTop));
}

void MainWindow::setContent(QWidget* content)
{
    static_cast<QVBoxLayout*>(layout())->addWidget(content, 1);
    content->show(); // at once: a layout would do it in an event of its own, after the first paint
}

void MainWindow::setTop(QWidget* top)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, top);
    top->lower(); // screen readers read a window's children from the lowest up
    QWidget* before = this;
    for (auto* inside : top->findChildren<QWidget*>())
        if ((inside->focusPolicy() & Qt::TabFocus) != 0)
            widgets::tabAfter(std::exchange(before, inside), inside);
}

void MainWindow::restore(QSize forced)
{
    m_forcedSize = forced.isValid();
    if (m_forcedSize) {
        resize(forced);
        return;
    }
    // restoreGeometry brings a window back into sight when its screen is gone.
    if (restoreGeometry(m_settings.bytes(app::setting::kWindowGeometry)))
        return;
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    const int height = std::clamp(room.height() - 48, std::min(kLeastHeight, room.height()), kMostHeight);
    resize(std::min(kCompactWidth, room.width()), height);
    move(room.right() - width() - 8, room.top() + 8);
}

bool MainWindow::alwaysOnTop() const
{
    return windowFlags().testFlag(Qt::WindowStaysOnTopHint);
}

void MainWindow::setAlwaysOnTop(bool on)
{
    if (on == alwaysOnTop())
        return;
    m_settings.set(app::setting::kAlwaysOnTop, on);
    const bool shown = isVisible();
    const QRect place = geometry();
    setWindowFlag(Qt::WindowStaysOnTopHint, on); // hides the window
    if (shown) {
        setGeometry(place);
        show();
    }
}

void MainWindow::surface()
{
    if (isVisible() && !isMinimized()) {
        raise();
        return;
    }
    setAttribute(Qt::WA_ShowWithoutActivating, true);
    showNormal();
    setAttribute(Qt::WA_ShowWithoutActivating, false);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    remember();
    event->setAccepted(!m_mayClose || m_mayClose());
}

void MainWindow::hideEvent(QHideEvent* event)
{
    remember();
    QWidget::hideEvent(event);
}

void MainWindow::remember()
{
    if (!m_forcedSize)
        m_settings.set(app::setting::kWindowGeometry, saveGeometry());
}

} // namespace evenkeel::ui
