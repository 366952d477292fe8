// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/problem_strip.h"

#include "app/finding_text.h"
#include "app/text.h"
#include "ui/desk/desk_page.h"
#include "ui/theme/theme.h"
#include "ui/trainer/problem_list.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tone.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::trainer {

using namespace widgets;
using theme::Role;

namespace {

Tone toneOf(pack::Severity severity)
{
    switch (severity) {
    case pack::Severity::Error: return Tone::Danger;
    case pack::Severity::Warning: return Tone::Warn;
    case pack::Severity::Note: return Tone::None;
    }
    return Tone::None;
}

Ink inkOf(pack::Severity severity)
{
    switch (severity) {
    case pack::Severity::Error: return Ink::Danger;
    case pack::Severity::Warning: return Ink::Warn;
    case pack::Severity::Note: return Ink::Muted;
    }
    return Ink::Muted;
}

/// True if `pointer` is `place` or leads to something inside of it.
bool within(const std::string& pointer, const std::string& place)
{
    return pointer.starts_with(place) && (pointer.size() == place.size() || pointer[place.size()] == '/');
}

} // namespace

ProblemStrip::ProblemStrip(QWidget* parent)
    : Panel(Ground::None, parent)
    , m_text(paragraph(QString(), Role::SmallStrong, Ink::Warn, this))
    , m_count(label(QString(), Role::Small, Ink::Muted, this))
    , m_mend(new KeyButton(QStringLiteral("problem.mend"), QString(), desk::keyOf(ui::Act::MendProblem),
                           KeyButton::Kind::Plain, this))
    , m_go(new KeyButton(QStringLiteral("problem.go"), tr("Go there"), QString(), KeyButton::Kind::Plain, this))
    , m_next(new KeyButton(QStringLiteral("problem.next"), tr("Next"), desk::keyOf(ui::Act::NextProblem),
                           KeyButton::Kind::Plain, this))
    , m_all(new KeyButton(QStringLiteral("problem.all"), tr("List all"), QString(), KeyButton::Kind::Plain, this))
    , m_list(new ProblemList(this))
{
    setObjectName(QStringLiteral("problems"));
    m_text->setObjectName(QStringLiteral("problem.text"));
    m_count->setObjectName(QStringLiteral("problem.count"));
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {20, 10, 20, 10}, 6);
    column->addWidget(m_text);
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(FlowLayout::Mode::Natural, row);
    theme::spaced(flow, {}, 8);
    flow->addWidget(m_mend);
    flow->addWidget(m_go);
    flow->addWidget(m_next);
    flow->addWidget(m_all);
    flow->addGap();
    flow->addWidget(m_count);
    column->addWidget(row);
    column->addWidget(m_list);
    m_list->hide();
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        const bool shown = m_list->isHidden();
        m_list->setVisible(shown);
        m_all->setLabel(shown ? tr("Hide the list") : tr("List all"));
        if (shown)
            m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &ProblemList::rowWanted, this, [this](int at) {
        m_at = static_cast<std::size_t>(at);
        tell();
        lead();
    });
    connect(m_go, &QAbstractButton::clicked, this, &ProblemStrip::lead);
    connect(m_mend, &QAbstractButton::clicked, this, &ProblemStrip::mendWanted);
    m_mend->hide();
    connect(m_next, &QAbstractButton::clicked, this, [this] { step(1); });
    hide();
}

const pack::Finding* ProblemStrip::current() const
{
    return m_at < m_report.findings.size() ? &m_report.findings[m_at] : nullptr;
}

void ProblemStrip::setReport(const app::PackReport& report, std::shared_ptr<const pack::Pack> rest)
{
    // What is read goes on being read, if it is still there.
    const auto* shown = current();
    const auto kept = shown != nullptr ? *shown : pack::Finding{};
    m_report = report;
    const auto same = std::ranges::find_if(m_report.findings, [&](const pack::Finding& each) {
        return each.code == kept.code && each.pointer == kept.pointer;
    });
    if (same != m_report.findings.end())
        m_at = static_cast<std::size_t>(same - m_report.findings.begin());
    else if (m_at >= m_report.findings.size())
        m_at = 0;
    m_list->show(report, std::move(rest));
    tell();
}

void ProblemStrip::preferPlace(const std::string& pointer)
{
    const auto isHere = [&](const pack::Finding& each) { return !pointer.empty() && within(each.pointer, pointer); };
    if (const auto* finding = current(); finding != nullptr && isHere(*finding))
        return;
    const auto here = std::ranges::find_if(m_report.findings, [&](const pack::Finding& each) {
        return isHere(each) && each.severity != pack::Severity::Note;
    });
    if (here == m_report.findings.end())
        return;
    m_at = static_cast<std::size_t>(here - m_report.findings.begin());
    tell();
}

bool ProblemStrip::step(int by)
{
    const auto count = static_cast<int>(m_report.findings.size());
    if (count == 0)
        return false;
    if (m_led || by < 0)
        m_at = static_cast<std::size_t>((static_cast<int>(m_at) + by + count) % count);
    tell();
    announce(this, m_mend->isHidden() ? m_text->text()
                                      : tr("%1 %2: %3", "a problem, the key that does something about it, and what")
                                            .arg(m_text->text(), desk::keyOf(ui::Act::MendProblem), m_mend->label()));
    lead();
    return true;
}

void ProblemStrip::lead()
{
    const auto* finding = current();
    if (finding == nullptr)
        return;
    m_led = true;
    Q_EMIT placeWanted(app::toQt(finding->pointer));
}

QString ProblemStrip::mendText(app::Mending mending)
{
    using app::Mending;
    switch (mending) {
    case Mending::None: break;
    case Mending::TakeWords: return tr("Put in words to start from");
    case Mending::UseWords: return tr("Use the words that are there");
    case Mending::AddLine: return tr("Add a line here");
    case Mending::CopyWords: return tr("Take the other length");
    case Mending::MakeField: return tr("Make this merge field");
    case Mending::Remove: return tr("Delete it");
    case Mending::AddLanguage: return tr("List the language");
    }
    return {};
}

void ProblemStrip::setMending(app::Mending mending)
{
    const auto text = mendText(mending);
    if (!text.isEmpty())
        m_mend->setLabel(text);
    m_mend->setVisible(!text.isEmpty());
}

void ProblemStrip::tell()
{
    const auto* finding = current();
    setVisible(finding != nullptr);
    const auto now = finding == nullptr ? pack::Finding{} : *finding;
    if (now.code != m_shown.code || now.pointer != m_shown.pointer)
        m_led = false;
    m_shown = now;
    Q_EMIT currentChanged();
    if (finding == nullptr)
        return;
    m_text->setText(app::findingText(*finding));
    m_text->setInk(inkOf(finding->severity));
    m_count->setText(tr("%1 of %2", "findings").arg(m_at + 1).arg(m_report.findings.size()));
    m_next->setVisible(m_report.findings.size() > 1);
    m_all->setVisible(m_report.findings.size() > 1);
    if (m_report.findings.size() <= 1 && m_list->isVisible()) {
        m_list->hide();
        m_all->setLabel(tr("List all"));
    }
    m_list->choose(static_cast<int>(m_at));
    setTone(toneOf(finding->severity));
}

void ProblemStrip::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), tone() == Tone::None ? theme::colours().surface : toneTint(tone()));
}

} // namespace evenkeel::trainer
