// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLayout>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <utility>

namespace evenkeel::theme {
namespace {

/// Tells of changes, and watches the desktop's own theme while Mode::System holds.
class Watch final : public QObject
{
    Q_OBJECT

  public:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::ThemeChange && m_mode == Mode::System)
            QMetaObject::invokeMethod(
                this, [this] { apply(*qApp, Mode::System, m_percent); }, Qt::QueuedConnection);
        return QObject::eventFilter(object, event);
    }

    Mode m_mode = Mode::System;
    int m_percent = kMinPercent;
    const Palette* m_colours = &lightPalette();
    QString m_family;
    bool m_installed = false;

  Q_SIGNALS:
    void changed();
};

Watch& watch()
{
    static Watch w;
    return w;
}

bool desktopIsDark()
{
    // Without a palette of ours the program's is the desktop's own.
    QApplication::setPalette(QPalette());
    const auto own = QApplication::palette();
    return own.color(QPalette::Window).lightness() < own.color(QPalette::WindowText).lightness();
}

QPalette toQt(const Palette& c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.background);
    p.setColor(QPalette::WindowText, c.ink);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.background);
    p.setColor(QPalette::Text, c.ink);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.ink);
    p.setColor(QPalette::BrightText, c.danger);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::ToolTipBase, c.surface);
    p.setColor(QPalette::ToolTipText, c.ink);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, c.surface);
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.line);
    p.setColor(QPalette::Shadow, c.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.muted);
    return p;
}

} // namespace

void apply(QApplication& app, Mode wanted, int wantedPercent)
{
    auto& w = watch();
    if (!w.m_installed) {
        QApplication::setStyle(new Style); // the application owns it
        app.installEventFilter(&w);
        const auto inter = QStringLiteral("Inter");
        w.m_family = QFontDatabase::hasFamily(inter) ? inter : QApplication::font().family();
        w.m_installed = true;
    }
    w.m_mode = wanted;
    w.m_percent = std::clamp(wantedPercent, kMinPercent, kMaxPercent);
    const bool dark = wanted == Mode::Dark || (wanted == Mode::System && desktopIsDark());
    w.m_colours = dark ? &darkPalette() : &lightPalette();
    QApplication::setPalette(toQt(*w.m_colours));
    QApplication::setFont(font(Role::Body));
    Q_EMIT w.changed();
}

Mode mode()
{
    return watch().m_mode;
}

int percent()
{
    return watch().m_percent;
}

const Palette& colours()
{
    return *watch().m_colours;
}

QFont font(Role role)
{
    QFont f(watch().m_family.isEmpty() ? QApplication::font().family() : watch().m_family);
    const auto set = [&f](double size, QFont::Weight weight) {
        f.setPixelSize(px(size));
        f.setWeight(weight);
    };
    switch (role) {
    case Role::Title: set(18, QFont::Bold); break;
    case Role::Name: set(15.5, QFont::DemiBold); break;
    case Role::Say: set(15, QFont::Normal); break;
    case Role::Body: set(13.5, QFont::Normal); break;
    case Role::Strong: set(13.5, QFont::DemiBold); break;
    case Role::Small: set(12, QFont::Normal); break;
    case Role::SmallStrong: set(12, QFont::DemiBold); break;
    case Role::Caps:
        set(11, QFont::Bold);
        f.setCapitalization(QFont::AllUppercase);
        f.setLetterSpacing(QFont::AbsoluteSpacing, 0.6 * percent() / 100.0);
        break;
    case Role::Key: set(11, QFont::DemiBold); break;
    }
    return f;
}

int px(double atHundred)
{
    return static_cast<int>(std::lround(atHundred * percent() / 100.0));
}

int gap(int atHundred)
{
    return static_cast<int>(std::lround(atHundred * (1.0 + 0.35 * (percent() - 100) / 100.0)));
}

void follow(QObject* context, std::function<void()> restyle)
{
    restyle();
    QObject::connect(&watch(), &Watch::changed, context, std::move(restyle));
}

void spaced(QLayout* layout, QMargins m, int spacing)
{
    follow(layout, [layout, m, spacing] {
        layout->setContentsMargins(gap(m.left()), gap(m.top()), gap(m.right()), gap(m.bottom()));
        layout->setSpacing(gap(spacing));
    });
}

} // namespace evenkeel::theme

#include "theme.moc"
