// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/drag_data.h"

#include "ui/theme/theme.h"
#include "ui/widgets/shapes.h"

#include <QDrag>
#include <QMimeData>
#include <QPainter>
#include <QUuid>

#include <algorithm>
#include <vector>

namespace evenkeel::trainer {

namespace {

constexpr const char* kPart = "application/x-evenkeel-part";
constexpr const char* kLine = "application/x-evenkeel-line";

/// Another window's drag has another one.
const QByteArray& token()
{
    static const QByteArray made = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    return made;
}

std::unique_ptr<QMimeData> packed(const char* format, const std::vector<std::size_t>& numbers)
{
    auto data = std::make_unique<QMimeData>();
    QByteArray bytes = token();
    for (const auto number : numbers)
        bytes += ' ' + QByteArray::number(static_cast<qulonglong>(number));
    data->setData(QString::fromLatin1(format), bytes);
    return data;
}

std::optional<std::vector<std::size_t>> unpacked(const QMimeData& data, const char* format, qsizetype count)
{
    const auto parts = data.data(QString::fromLatin1(format)).split(' ');
    if (parts.size() != count + 1 || parts[0] != token())
        return std::nullopt;
    std::vector<std::size_t> numbers;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        bool good = false;
        numbers.push_back(parts[i].toULongLong(&good));
        if (!good)
            return std::nullopt;
    }
    return numbers;
}

pack::Place placeOf(const std::vector<std::size_t>& numbers, std::size_t from)
{
    return {static_cast<pack::Part>(numbers[from]), numbers[from + 1], numbers[from + 2]};
}

} // namespace

QStringList partFormats()
{
    return {QString::fromLatin1(kPart)};
}

QStringList lineFormats()
{
    return {QString::fromLatin1(kLine)};
}

std::unique_ptr<QMimeData> dragged(const pack::Place& part)
{
    return packed(kPart, {static_cast<std::size_t>(part.part), part.index, part.inner});
}

std::unique_ptr<QMimeData> dragged(const DraggedLine& line)
{
    return packed(kLine, {line.position, static_cast<std::size_t>(line.home.part), line.home.index, line.home.inner});
}

std::optional<pack::Place> partIn(const QMimeData& data)
{
    const auto numbers = unpacked(data, kPart, 3);
    return numbers ? std::optional(placeOf(*numbers, 0)) : std::nullopt;
}

std::optional<DraggedLine> lineIn(const QMimeData& data)
{
    const auto numbers = unpacked(data, kLine, 4);
    return numbers ? std::optional(DraggedLine{(*numbers)[0], placeOf(*numbers, 1)}) : std::nullopt;
}

void carry(QWidget* from, std::unique_ptr<QMimeData> data, const QString& text)
{
    const auto& c = theme::colours();
    const QFontMetrics metrics(theme::font(theme::Role::Strong));
    const QString shown = metrics.elidedText(text, Qt::ElideRight, theme::px(220));
    const QSize size(metrics.horizontalAdvance(shown) + 2 * theme::gap(12), metrics.height() + 2 * theme::gap(6));
    const auto ratio = from->devicePixelRatioF();
    QPixmap sign((QSizeF(size) * ratio).toSize());
    sign.setDevicePixelRatio(ratio);
    sign.fill(Qt::transparent);
    QPainter p(&sign);
    p.setRenderHint(QPainter::Antialiasing);
    widgets::drawBox(p, QRectF(QPointF(), QSizeF(size)), theme::kRadius - 2, c.surface, c.accent);
    p.setFont(theme::font(theme::Role::Strong));
    p.setPen(c.accent);
    p.drawText(QRect(QPoint(), size), Qt::AlignCenter, shown);
    p.end();
    auto* drag = new QDrag(from); // takes itself away
    drag->setMimeData(data.release());
    drag->setPixmap(sign);
    drag->setHotSpot(QPoint(-theme::px(14), -theme::px(10)));
    drag->exec(Qt::MoveAction);
}

void paintDropBar(QPainter& painter, const QRect& gap)
{
    const double thick = theme::px(3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colours().accent);
    painter.drawRoundedRect(QRectF(gap.left(), std::max(0.0, gap.top() - thick / 2), gap.width(), thick), thick / 2,
                            thick / 2);
    painter.restore();
}

} // namespace evenkeel::trainer
