// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/text_box.h"

#include "ui/theme/theme.h"
#include "ui/widgets/shapes.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace evenkeel::widgets {

namespace {

constexpr int kMostLines = 12; // then it scrolls

} // namespace

TextBox::TextBox(const QString& name, const QString& accessible, QWidget* parent)
    : QPlainTextEdit(parent)
{
    setObjectName(name);
    setAccessibleName(accessible);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false); // what holds it undoes
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_quiet)
            Q_EMIT edited(toPlainText());
    });
    theme::follow(this, [this] {
        setFont(theme::font(theme::Role::Body));
        const int side = theme::gap(11);
        const int top = theme::gap(8);
        setViewportMargins(side, top, side, top);
        auto colours = palette();
        colours.setColor(QPalette::Base, Qt::transparent);
        colours.setColor(QPalette::Text, theme::colours().ink);
        setPalette(colours);
        fit();
        update();
    });
}

void TextBox::show(const QString& text)
{
    if (text == toPlainText())
        return;
    m_quiet = true;
    const int at = textCursor().position();
    setPlainText(text);
    auto cursor = textCursor();
    cursor.setPosition(std::min(at, static_cast<int>(text.size())));
    setTextCursor(cursor);
    m_quiet = false;
}

void TextBox::setLeastLines(int lines)
{
    m_least = lines;
    fit();
}

bool TextBox::event(QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        QPainter p(this);
        const auto& c = theme::colours();
        const double pen = hasFocus() ? 2.0 : 1.0;
        drawBox(p, rect(), theme::kRadius, c.surface, hasFocus() ? c.accent : c.line, pen);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void TextBox::keyPressEvent(QKeyEvent* event)
{
    const bool types = !event->text().isEmpty() && event->text()[0].isPrint() && !textCursor().hasSelection();
    if (event->key() == Qt::Key_Escape || (types && document()->characterCount() > m_most)) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextBox::insertFromMimeData(const QMimeData* source)
{
    const auto room = std::max(0, m_most - document()->characterCount());
    insertPlainText(source->text().left(room));
}

void TextBox::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
    Q_EMIT focused(true);
}

void TextBox::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    Q_EMIT focused(false);
}

void TextBox::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextBox::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    Q_EMIT menuAsked(menu, byMouse ? cursorForPosition(viewport()->mapFrom(this, event->pos())) : textCursor());
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

/// What holds it scrolls, unless there is more text than it shows.
void TextBox::wheelEvent(QWheelEvent* event)
{
    if (verticalScrollBar()->maximum() > 0)
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

void TextBox::fit()
{
    // A plain document counts its height in lines.
    const int lines = std::clamp(static_cast<int>(document()->size().height()), m_least, kMostLines);
    const auto margins = viewportMargins();
    const int height = lines * fontMetrics().lineSpacing() + margins.top() + margins.bottom() + 2;
    setVerticalScrollBarPolicy(document()->size().height() > kMostLines ? Qt::ScrollBarAsNeeded
                                                                        : Qt::ScrollBarAlwaysOff);
    if (height != minimumHeight())
        setFixedHeight(height);
}

} // namespace evenkeel::widgets
