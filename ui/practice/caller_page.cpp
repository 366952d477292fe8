// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/caller_page.h"

#include "ui/practice/caller_row.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inline_banner.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tab_after.h"

#include <QVBoxLayout>

#include <utility>

namespace evenkeel::practising {

using widgets::InlineBanner;
using widgets::Tone;

CallerPage::CallerPage(QWidget* parent)
    : TitledPage(QStringLiteral("practice"), tr("Practise"), parent)
{}

void CallerPage::show(const std::vector<CallerView>& callers, const QString& problem)
{
    clear();
    auto* inner = content()->parentWidget();
    auto* banner = new InlineBanner(QStringLiteral("practiceProblem"), inner);
    m_refusal = banner;
    content()->addWidget(banner);
    auto* about = widgets::paragraph(
        callers.empty()
            ? tr("This pack has no callers to practise on.")
            : tr("Choose a caller. Nobody is on the line, and nothing of it gets among the real calls. When a real "
                 "call comes in, the practice is put away."),
        theme::Role::Body, widgets::Ink::Muted, inner);
    content()->addWidget(about);
    about->show();
    QWidget* last = inner;
    for (const auto& caller : callers) {
        auto* row = new CallerRow(caller, inner);
        connect(row, &QAbstractButton::clicked, this, [this, id = caller.id] { Q_EMIT chose(id); });
        row->setEnabled(problem.isEmpty());
        content()->addWidget(row);
        widgets::tabAfter(std::exchange(last, row), row);
        row->show(); // at once, so that it can take the focus
    }
    content()->addStretch(1);
    banner->say(Tone::Warn, problem);
}

void CallerPage::refuse(const QString& sentence)
{
    if (auto* banner = qobject_cast<InlineBanner*>(m_refusal))
        banner->say(Tone::Danger, sentence);
}

} // namespace evenkeel::practising
