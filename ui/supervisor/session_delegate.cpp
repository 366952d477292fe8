// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/session_delegate.h"

#include "ui/supervisor/session_model.h"
#include "ui/supervisor/tones.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/shapes.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace evenkeel::supervisor {

using namespace widgets;
using theme::Role;

namespace {

constexpr int kSide = 12;    // gap() units, from a column's edge to its text
constexpr int kSpark = 62;   // pixels at 100 % text
constexpr int kLongest = 60; // characters of a name or an outcome

int textHeight(Role role)
{
    return QFontMetrics(theme::font(role)).height();
}

void drawText(QPainter& p, const QRect& box, const QString& text, Role role, const QColor& ink,
              Qt::Alignment align = Qt::AlignLeading)
{
    p.setFont(theme::font(role));
    p.setPen(ink);
    const auto shown = p.fontMetrics().elidedText(boundedLine(text, kLongest), Qt::ElideRight, box.width());
    p.drawText(box, static_cast<int>(align | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

/// Returns how wide it became.
int drawPill(QPainter& p, const QRect& box, const app::OutcomeView& outcome)
{
    const auto tone = toneOf(outcome.tone);
    const QFontMetrics fm(theme::font(Role::SmallStrong));
    const int side = theme::gap(9);
    const auto text = fm.elidedText(boundedLine(outcome.text, kLongest), Qt::ElideRight, box.width() - 2 * side);
    const int wide = std::min(box.width(), fm.horizontalAdvance(text) + 2 * side);
    const int high = fm.height() + theme::gap(4);
    const QRect pill(box.left(), box.center().y() - high / 2 + 1, wide, high);
    const auto& c = theme::colours();
    drawBox(p, pill, high / 2.0, toneTint(tone), tone == Tone::None ? c.line : toneTint(tone));
    p.setFont(theme::font(Role::SmallStrong));
    p.setPen(toneInk(tone));
    p.drawText(pill.adjusted(side, 0, 0, 0), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
               text);
    return wide;
}

/// The mood from the start to the end of the call: up is worse, as a raised voice is.
void drawSpark(QPainter& p, const QRect& box, const app::SessionRow& row)
{
    if (row.moods.empty())
        return;
    const auto& c = theme::colours();
    const auto ink = row.moodEnd < row.moodPeak ? (row.moodEnd <= 2 ? c.ok : c.warn)
                     : row.moodEnd >= 4         ? c.danger
                     : row.moodEnd <= 2         ? c.ok
                                                : c.warn;
    const auto last = row.moods.back().at;
    const double whole = static_cast<double>(std::max<std::int64_t>(1, row.length.value_or(last).count()));
    const double high = box.height() - 4.0;
    const auto y = [&](int level) { return box.top() + 2 + high * (5 - level) / 4.0; };
    QPolygonF line;
    line << QPointF(box.left(), y(row.moods.front().level));
    for (const auto& mark : row.moods) {
        const double x = std::clamp(static_cast<double>(mark.at.count()) / whole, 0.0, 1.0);
        line << QPointF(box.left() + x * box.width(), y(mark.level));
    }
    line << QPointF(box.right(), y(row.moods.back().level));
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(ink, theme::px(1.6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawPolyline(line);
    p.restore();
}

QColor scoreInk(const app::SessionRow& row)
{
    const auto& c = theme::colours();
    return row.disputed ? c.warn : row.score ? c.ink : c.muted;
}

} // namespace

SessionDelegate::SessionDelegate(const SessionModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

int SessionDelegate::rowHeight() const
{
    if (m_lines > 0)
        return textHeight(Role::Strong) + (m_lines - 1) * (textHeight(Role::SmallStrong) + theme::gap(10)) +
               theme::gap(18);
    return std::max(theme::px(39), textHeight(Role::Body) + theme::gap(14));
}

int SessionDelegate::columnWidth(int column) const
{
    const auto text = [](Role role, const QString& widest) {
        return QFontMetrics(theme::font(role)).horizontalAdvance(widest) + 2 * theme::gap(kSide);
    };
    switch (column) {
    case SessionModel::When:
        return text(Role::Small, app::sessionWhen(Timestamp{Millis{1'763'580'000'000}}, QDate(2025, 12, 31))) +
               theme::px(6);
    case SessionModel::Agent: return text(Role::Body, QStringLiteral("A. Lindqvists"));
    case SessionModel::Mood: return theme::px(kSpark) + theme::gap(8) + text(Role::Small, QStringLiteral("5→5"));
    case SessionModel::Score:
        return std::max(text(Role::Body, QStringLiteral("100")),
                        text(Role::Caps, m_model.headerData(column, Qt::Horizontal).toString().toUpper()));
    default: return theme::px(120);
    }
}

void SessionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* row = m_model.row(index.row());
    if (row == nullptr)
        return;
    const auto& c = theme::colours();
    auto& p = *painter;
    p.save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    p.fillRect(option.rect, selected ? c.accentTint : c.surface);
    p.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    const auto* view = qobject_cast<const QWidget*>(option.widget);
    if (selected && view != nullptr && view->hasFocus() && index.column() == 0)
        p.fillRect(QRect(option.rect.left(), option.rect.top(), theme::px(3), option.rect.height() - 1), c.accent);

    const int side = theme::gap(kSide);
    const auto box = option.rect.adjusted(side, 0, -side / 2, -1);
    if (m_lines > 0) {
        paintCompact(p, box.adjusted(0, 0, -side / 2, 0), index.row());
        p.restore();
        return;
    }
    switch (index.column()) {
    case SessionModel::When: drawText(p, box, m_model.when(index.row()), Role::Small, c.ink); break;
    case SessionModel::Agent: drawText(p, box, row->agent, Role::Body, c.ink); break;
    case SessionModel::Mood: {
        const int wide = theme::px(kSpark);
        const int high = theme::px(20);
        drawSpark(p, QRect(box.left(), box.center().y() - high / 2, wide, high), *row);
        drawText(p, box.adjusted(wide + theme::gap(8), 0, 0, 0), moodCourse(*row), Role::Small, c.muted);
        break;
    }
    case SessionModel::Outcome: drawPill(p, box, row->outcome); break;
    case SessionModel::Score:
        drawText(p, box, m_model.data(index).toString(), row->disputed ? Role::Strong : Role::Body, scoreInk(*row));
        break;
    default: break;
    }
    p.restore();
}

void SessionDelegate::paintCompact(QPainter& p, const QRect& box, int index) const
{
    const auto& row = *m_model.row(index);
    const auto& c = theme::colours();
    const int first = textHeight(Role::Strong);
    const int second = textHeight(Role::SmallStrong) + theme::gap(4);
    const int between = theme::gap(6);
    const int top = box.top() + (box.height() - first - (m_lines - 1) * (second + between)) / 2;
    const QRect above(box.left(), top, box.width(), first);
    const auto when = m_model.when(index);
    const int whenWide = QFontMetrics(theme::font(Role::Small)).horizontalAdvance(when) + 2;
    drawText(p, above.adjusted(0, 0, -whenWide - theme::gap(8), 0), row.agent, Role::Strong, c.ink);
    drawText(p, above, when, Role::Small, c.muted, Qt::AlignTrailing);

    QRect below(box.left(), top + first + between, box.width(), second);
    const int spark = theme::px(kSpark);
    drawSpark(p, QRect(below.left(), below.top(), spark, second), row);
    below.setLeft(below.left() + spark + theme::gap(8));
    const auto course = moodCourse(row);
    if (!course.isEmpty()) {
        drawText(p, below, course, Role::Small, c.muted);
        below.setLeft(below.left() + QFontMetrics(theme::font(Role::Small)).horizontalAdvance(course) + theme::gap(10));
    }
    int scoreWide = 0;
    if (row.score) {
        const auto score = QString::number(*row.score);
        scoreWide = QFontMetrics(theme::font(Role::Strong)).horizontalAdvance(score) + theme::gap(8);
        drawText(p, below, score, Role::Strong, scoreInk(row), Qt::AlignTrailing);
    }
    if (m_lines > 2)
        below = QRect(box.left(), below.bottom() + 1 + between, box.width(), second);
    else
        below.adjust(0, 0, -scoreWide, 0);
    drawPill(p, below, row.outcome);
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {columnWidth(index.column()), rowHeight()};
}

} // namespace evenkeel::supervisor
