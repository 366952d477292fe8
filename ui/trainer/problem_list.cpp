// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/problem_list.h"

#include "app/finding_text.h"
#include "ui/theme/theme.h"
#include "ui/trainer/part_model.h"
#include "ui/widgets/bounded_text.h"

#include <QKeyEvent>

#include <algorithm>

namespace evenkeel::trainer {

using namespace widgets;

namespace {

constexpr int kMostRows = 6; // in sight; then it scrolls

} // namespace

void ProblemModel::show(const app::PackReport& report, std::shared_ptr<const pack::Pack> rest)
{
    beginResetModel();
    m_report = report;
    m_rest = std::move(rest);
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.findings.size());
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_report.findings.size())
        return {};
    if (role == Qt::DecorationRole || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const auto& finding = m_report.findings[row];
    const auto& spot = m_report.spots[row];
    const QString severity = finding.severity == pack::Severity::Error     ? tr("Error")
                             : finding.severity == pack::Severity::Warning ? tr("Warning")
                                                                           : tr("Note");
    const auto sentence = boundedLine(app::findingText(finding), 300);
    const bool named = spot && m_rest && pack::exists(*m_rest, spot->place);
    return named ? tr("%1 · %2 · %3", "how bad, where, what")
                       .arg(severity, boundedLine(partTitle(*m_rest, spot->place), 60), sentence)
                 : tr("%1 · %2", "how bad, what").arg(severity, sentence);
}

ProblemList::ProblemList(QWidget* parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("problem.list"));
    setAccessibleName(tr("All problems"));
    setModel(&m_model);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowWanted(index.row()); });
    theme::follow(this, [this] {
        setFont(theme::font(theme::Role::Small));
        auto colours = palette();
        colours.setColor(QPalette::Base, theme::colours().surface);
        colours.setColor(QPalette::Text, theme::colours().ink);
        colours.setColor(QPalette::Highlight, theme::colours().accentTint);
        colours.setColor(QPalette::HighlightedText, theme::colours().ink);
        setPalette(colours);
        fit();
    });
}

void ProblemList::show(const app::PackReport& report, std::shared_ptr<const pack::Pack> rest)
{
    m_model.show(report, std::move(rest));
    fit();
}

void ProblemList::choose(int row)
{
    setCurrentIndex(m_model.index(row));
}

bool ProblemList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void ProblemList::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT rowWanted(currentIndex().row());
        return;
    }
    if (event->key() == Qt::Key_Escape || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void ProblemList::fit()
{
    const int rows = std::clamp(m_model.rowCount(), 1, kMostRows);
    const int row = m_model.rowCount() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    if (const int high = rows * row + 2; high != minimumHeight())
        setFixedHeight(high);
}

} // namespace evenkeel::trainer
