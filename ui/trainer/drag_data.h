// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/place.h"

#include <QStringList>

#include <memory>
#include <optional>

class QMimeData;
class QPainter;
class QRect;
class QWidget;

/// What is dragged on the page of editing. It means something in this program alone, while it runs: places are
/// positions in the draft that is open.
namespace evenkeel::trainer {

struct DraggedLine
{
    std::size_t position = 0; ///< in the pack's lines
    pack::Place home;         ///< where it is shown
    friend bool operator==(const DraggedLine&, const DraggedLine&) = default;
};

[[nodiscard]] QStringList partFormats();
[[nodiscard]] QStringList lineFormats();

[[nodiscard]] std::unique_ptr<QMimeData> dragged(const pack::Place& part);
[[nodiscard]] std::unique_ptr<QMimeData> dragged(const DraggedLine& line);

/// Empty for what is neither, or comes from another program.
[[nodiscard]] std::optional<pack::Place> partIn(const QMimeData&);
[[nodiscard]] std::optional<DraggedLine> lineIn(const QMimeData&);

/// Lets the mouse carry `data` until it is dropped, under a small sign with `text`, so that what lies below can be
/// seen.
void carry(QWidget* from, std::unique_ptr<QMimeData> data, const QString& text);

/// The bar that marks where it would go, over the upper edge of `gap`.
void paintDropBar(QPainter& painter, const QRect& gap);

} // namespace evenkeel::trainer
