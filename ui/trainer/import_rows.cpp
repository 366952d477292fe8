// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/import_rows.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"

#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::trainer {

using namespace widgets;
using theme::Role;

namespace {

constexpr std::size_t kFirst = 20;
constexpr std::size_t kMore = 100;

} // namespace

ImportRows::ImportRows(const QString& name, Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_ink(ink)
    , m_column(new QVBoxLayout)
    , m_more(new KeyButton(name + QStringLiteral(".more"), QString(), QString(), KeyButton::Kind::Plain, this))
{
    setObjectName(name);
    auto* outer = new QVBoxLayout(this);
    theme::spaced(outer, {}, 6);
    theme::spaced(m_column, {}, 6);
    outer->addLayout(m_column);
    auto* row = new FlowLayout;
    theme::spaced(row, {}, 8);
    row->addWidget(m_more);
    outer->addLayout(row);
    connect(m_more, &QAbstractButton::clicked, this, [this] { showMore(kMore); });
    m_more->hide();
}

void ImportRows::setRows(const std::vector<ImportRow>& rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    m_shown = 0;
    while (auto* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    showMore(kFirst);
}

void ImportRows::showMore(std::size_t count)
{
    const auto until = std::min(m_rows.size(), m_shown + count);
    for (; m_shown < until; ++m_shown)
        add(m_rows[m_shown]);
    const auto rest = m_rows.size() - m_shown;
    if (rest == 0 && m_more->hasFocus())
        focusNextChild(); // the focus never falls onto what is hidden
    m_more->setVisible(rest > 0);
    m_more->setLabel(tr("Show %n more", nullptr, static_cast<int>(std::min(rest, kMore))));
    m_more->setHint(tr("%n row(s) are not shown yet", nullptr, static_cast<int>(rest)));
}

void ImportRows::add(const ImportRow& row)
{
    auto* item = new QWidget(this);
    auto* column = new QVBoxLayout(item);
    theme::spaced(column, {0, 4, 0, 4}, 2);
    auto* head = new FlowLayout(FlowLayout::Mode::Natural);
    theme::spaced(head, {}, 8);
    head->addWidget(label(row.where, Role::Small, Ink::Muted, item));
    if (!row.title.isEmpty())
        head->addWidget(paragraph(boundedLine(row.title, 120), Role::Strong, Ink::Normal, item));
    column->addLayout(head);
    if (!row.text.isEmpty())
        column->addWidget(paragraph(boundedLine(row.text, 400), Role::Body, Ink::Normal, item));
    column->addWidget(paragraph(row.what, Role::Small, m_ink, item));
    m_column->addWidget(item);
    item->show();
}

} // namespace evenkeel::trainer
