// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/page_splitter.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace evenkeel::desk {

namespace {

class Handle final : public QSplitterHandle
{
    Q_OBJECT

  public:
    using QSplitterHandle::QSplitterHandle;

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.fillRect(QRect(width() / 2, 0, 1, height()), theme::colours().line);
    }
};

} // namespace

PageSplitter::PageSplitter(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("pageSplitter"));
    setHandleWidth(5);
}

/// Of its children Qt puts the latest first.
std::vector<QWidget*> PageSplitter::readingOrder() const
{
    std::vector<QWidget*> order;
    for (int i = 0; i < count(); ++i)
        order.push_back(widget(i));
    return order;
}

QSplitterHandle* PageSplitter::createHandle()
{
    return new Handle(orientation(), this);
}

} // namespace evenkeel::desk

#include "page_splitter.moc"
