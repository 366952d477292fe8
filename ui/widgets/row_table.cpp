// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/row_table.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace evenkeel::widgets {

RowTable::RowTable(QWidget* parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

bool RowTable::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Home || key == Qt::Key_End) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        openRow();
        return;
    }
    if (event->key() == Qt::Key_Escape || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        return; // a row is one thing
    if (plain && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        const auto row = model()->index(event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1, 0);
        if (row.isValid())
            setCurrentIndex(row);
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace evenkeel::widgets
