// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/desk_layout.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace evenkeel::agent {

namespace {

constexpr int kWideFrom = 900;

int heightOf(const QWidget* w, int width)
{
    if (w->isHidden())
        return 0;
    const int asked = w->hasHeightForWidth() ? w->heightForWidth(width) : w->sizeHint().height();
    return std::max(asked, w->minimumHeight());
}

/// As much of the guide as makes sense to look at through a window of its own.
int leastGuide()
{
    return theme::px(250);
}

} // namespace

DeskLayout::DeskLayout(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("desk"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    theme::follow(this, [this] { ask(); });
}

void DeskLayout::setParts(const Parts& parts)
{
    m_parts = parts;
    for (auto* w : {parts.head, parts.steps, parts.guide, parts.band, parts.note, parts.wrapUp, parts.saved, parts.idle,
                    parts.card, parts.hint})
        w->setParent(this);
    parts.guideContent->installEventFilter(this);
    setPage(m_page);
}

void DeskLayout::setPage(Page page)
{
    m_page = page;
    showParts();
    // Qt keeps the sizes of parts that changed while they were hidden: it drops requests for layouts that nobody sees.
    for (auto* part : {m_parts.head, m_parts.guide, m_parts.band, m_parts.note, m_parts.wrapUp, m_parts.saved,
                       m_parts.idle, m_parts.steps, m_parts.card})
        if (!part->isHidden())
            for (auto* inside : part->findChildren<QWidget*>())
                inside->updateGeometry();
    ask();
    arrange();
}

void DeskLayout::showParts()
{
    m_parts.idle->setVisible(m_page == Page::Idle && !m_card);
    m_parts.head->setVisible(m_page == Page::Call || m_page == Page::WrapUp);
    m_parts.guide->setVisible(m_page == Page::Call);
    m_parts.band->setVisible(m_page == Page::Call);
    m_parts.note->setVisible(m_page == Page::Call);
    m_parts.wrapUp->setVisible(m_page == Page::WrapUp && besideWrapUp());
    m_parts.saved->setVisible(m_page == Page::Saved && !m_card);
    m_parts.steps->setVisible(m_page == Page::Call && isWide());
    m_parts.card->setVisible(m_card);
}

void DeskLayout::setCard(bool open)
{
    if (open == m_card)
        return;
    m_card = open;
    showParts();
    ask();
    arrange();
}

/// Makes the scroll area around this look at the height again.
void DeskLayout::ask()
{
    updateGeometry();
}

void DeskLayout::setWindowHeight(int height)
{
    if (height == m_windowHeight)
        return;
    m_windowHeight = height;
    ask();
}

void DeskLayout::setGuideYields(bool on)
{
    if (on == m_guideYields)
        return;
    m_guideYields = on;
    ask();
}

bool DeskLayout::isWideAt(int width) const
{
    return width >= kWideFrom && width * 100 / theme::percent() >= 620;
}

bool DeskLayout::isWide() const
{
    return isWideAt(width());
}

DeskLayout::Columns DeskLayout::columns(int width)
{
    const int left = std::clamp(width * 30 / 100, theme::gap(290), theme::px(380));
    const int right = std::clamp(width * 32 / 100, theme::gap(320), theme::px(440));
    return {left, width - left - right - 1, right}; // a hairline before the last
}

/// Of the wrap-up that has a card beside it.
int DeskLayout::wrapUpWidth(int width)
{
    return std::min({width, theme::px(640), width * 55 / 100});
}

/// Its scroll bar keeps its room, so lines break earlier than in the whole width.
int DeskLayout::guideContentHeight(int width) const
{
    const int bar = m_parts.guide->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_parts.guide);
    return heightOf(m_parts.guideContent, width - bar);
}

int DeskLayout::guideHeight(int width, int room) const
{
    const int whole = guideContentHeight(width) + heightOf(m_parts.card, width);
    if (room >= whole || m_guideYields)
        return room;
    return room >= std::min(leastGuide(), whole) ? room : whole;
}

int DeskLayout::roomForGuide() const
{
    return m_windowHeight - heightOf(m_parts.head, width()) - heightOf(m_parts.band, width()) -
           heightOf(m_parts.note, width()) - 3;
}

int DeskLayout::heightForWidth(int width) const
{
    if (m_parts.head == nullptr)
        return 200;
    if (m_card && m_page != Page::Call) {
        const int top = m_page == Page::WrapUp ? heightOf(m_parts.head, width) + 1 : 0;
        if (m_page == Page::WrapUp && isWideAt(width)) {
            const int beside = heightOf(m_parts.card, width - wrapUpWidth(width) - 1);
            return top + std::max(heightOf(m_parts.wrapUp, wrapUpWidth(width)), std::min(beside, leastGuide()));
        }
        return top + heightOf(m_parts.card, std::min(width, theme::px(560)));
    }
    switch (m_page) {
    case Page::Idle: return heightOf(m_parts.idle, std::min(width, theme::px(560)));
    case Page::Saved: return heightOf(m_parts.saved, std::min(width, theme::px(560)));
    case Page::WrapUp:
        return heightOf(m_parts.head, width) + 1 + heightOf(m_parts.wrapUp, std::min(width, theme::px(640)));
    case Page::Call: break;
    }
    if (isWideAt(width)) {
        const auto c = columns(width);
        const int left = heightOf(m_parts.head, c.left) + 1 + heightOf(m_parts.steps, c.left);
        const int card = m_card ? std::min(heightOf(m_parts.card, c.right), leastGuide()) : 0;
        const int right = heightOf(m_parts.band, c.right) + 1 + card + heightOf(m_parts.note, c.right);
        return std::max({left, right, leastGuide()});
    }
    const int fixed = heightOf(m_parts.head, width) + heightOf(m_parts.band, width) + heightOf(m_parts.note, width) + 3;
    return fixed + guideHeight(width, std::max(0, m_windowHeight - fixed));
}

QSize DeskLayout::sizeHint() const
{
    return {420, heightForWidth(420)};
}

bool DeskLayout::event(QEvent* event)
{
    // There is no QLayout here to hear that a part wants another size.
    if (event->type() == QEvent::LayoutRequest) {
        ask();
        arrange();
        return true;
    }
    return QWidget::event(event);
}

bool DeskLayout::eventFilter(QObject* object, QEvent* event)
{
    // A scroll area keeps to itself that its content wants another height.
    if (object == m_parts.guideContent && event->type() == QEvent::LayoutRequest && m_page == Page::Call)
        ask();
    return QWidget::eventFilter(object, event);
}

void DeskLayout::resizeEvent(QResizeEvent*)
{
    arrange();
}

void DeskLayout::arrange()
{
    if (m_parts.head == nullptr)
        return;
    m_lines.clear();
    m_surfaces.clear();
    showParts();
    switch (m_page) {
    case Page::Idle: arrangeSingle(m_card ? m_parts.card : m_parts.idle); break;
    case Page::Saved: arrangeSingle(m_card ? m_parts.card : m_parts.saved); break;
    case Page::WrapUp: arrangeWrapUp(); break;
    case Page::Call:
        if (isWide())
            arrangeWide();
        else
            arrangeCompact();
    }
    arrangeHint();
    update();
    Q_EMIT arranged();
}

std::vector<QWidget*> DeskLayout::readingOrder() const
{
    const auto& p = m_parts;
    if (isWide())
        return {p.head, p.hint, p.steps, p.guide, p.band, p.card, p.note, p.wrapUp, p.saved, p.idle};
    return {p.head, p.hint, p.steps, p.guide, p.card, p.band, p.note, p.wrapUp, p.saved, p.idle};
}

void DeskLayout::arrangeHint()
{
    const auto head = m_parts.head->geometry();
    const auto size = m_parts.hint->sizeHint();
    const int side = theme::gap(theme::kPage);
    m_parts.hint->setGeometry(head.right() - side - size.width() + 1, head.bottom() + 1 - size.height() / 2,
                              size.width(), size.height());
    m_parts.hint->raise();
}

void DeskLayout::arrangeSingle(QWidget* only)
{
    const int wide = std::min(width(), theme::px(560));
    only->setGeometry((width() - wide) / 2, 0, wide, height());
}

void DeskLayout::arrangeWrapUp()
{
    const int head = heightOf(m_parts.head, width());
    const int rest = std::max(0, height() - head - 1);
    m_parts.head->setGeometry(0, 0, width(), head);
    m_lines.emplace_back(0, head, width(), 1);
    const int wide = std::min(width(), theme::px(640));
    if (!m_card) {
        m_parts.wrapUp->setGeometry((width() - wide) / 2, head + 1, wide, rest);
    } else if (isWide()) {
        const int left = wrapUpWidth(width());
        m_parts.wrapUp->setGeometry(0, head + 1, left, rest);
        m_lines.emplace_back(left, head, 1, rest + 1);
        m_parts.card->setGeometry(left + 1, head + 1, std::min(width() - left - 1, theme::px(560)), rest);
    } else {
        m_parts.card->setGeometry((width() - wide) / 2, head + 1, wide, rest);
    }
}

void DeskLayout::arrangeCompact()
{
    const int w = width();
    const int head = heightOf(m_parts.head, w);
    const int band = heightOf(m_parts.band, w);
    const int note = heightOf(m_parts.note, w);
    const int room = std::max(0, height() - head - band - note - 3);
    const int guide = m_card ? std::min(room, guideContentHeight(w)) : room;
    int y = 0;
    const auto put = [&](QWidget* part, int h) {
        part->setGeometry(0, y, w, h);
        y += h;
    };
    const auto line = [&] {
        m_lines.emplace_back(0, y, w, 1);
        ++y;
    };
    put(m_parts.head, head);
    line();
    put(m_parts.guide, guide);
    if (m_card)
        put(m_parts.card, room - guide);
    line();
    put(m_parts.band, band);
    line();
    put(m_parts.note, note);
}

void DeskLayout::arrangeWide()
{
    const auto c = columns(width());
    const int h = height();
    const int head = heightOf(m_parts.head, c.left);
    const int note = heightOf(m_parts.note, c.right);
    const int band = heightOf(m_parts.band, c.right);
    const int right = c.left + c.middle;
    m_surfaces.emplace_back(0, 0, c.left, h);
    m_surfaces.emplace_back(right, 0, c.right + 1, h);
    m_parts.head->setGeometry(0, 0, c.left, head);
    m_lines.emplace_back(0, head, c.left, 1);
    m_parts.steps->setGeometry(0, head + 1, c.left, std::max(0, h - head - 1));
    m_lines.emplace_back(c.left - 1, 0, 1, h);
    m_parts.guide->setGeometry(c.left, 0, c.middle, h);
    m_lines.emplace_back(right, 0, 1, h);
    m_parts.band->setGeometry(right + 1, 0, c.right, band);
    if (m_card) {
        m_lines.emplace_back(right, band, c.right + 1, 1);
        m_parts.card->setGeometry(right + 1, band + 1, c.right, std::max(0, h - note - band - 2));
    }
    m_lines.emplace_back(right, h - note - 1, c.right + 1, 1);
    m_parts.note->setGeometry(right + 1, h - note, c.right, note);
}

void DeskLayout::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme::colours().background);
    for (const auto& surface : m_surfaces)
        p.fillRect(surface, theme::colours().surface);
    for (const auto& line : m_lines)
        p.fillRect(line, theme::colours().line);
}

} // namespace evenkeel::agent
