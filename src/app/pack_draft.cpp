// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack_draft.h"

#include "app/text.h"

#include <utility>

namespace evenkeel::app {

namespace {

constexpr auto kNever = static_cast<std::size_t>(-1);

} // namespace

PackDraft::PackDraft(pack::Sheet sheet, DraftBase base, bool changed, QObject* parent)
    : QObject(parent)
    , m_sheet(std::move(sheet))
    , m_base(std::move(base))
    , m_changedBefore(changed)
{}

std::shared_ptr<const pack::Pack> PackDraft::pack() const
{
    if (!m_whole)
        m_whole = std::make_shared<const pack::Pack>(m_sheet.whole());
    return m_whole;
}

void PackDraft::forgetUndone()
{
    if (m_cleanAt > m_done.size())
        m_cleanAt = kNever; // it was among what can be redone no more
    m_undone.clear();
}

bool PackDraft::perform(pack::Edit edit)
{
    if (edit.empty())
        return false;
    forgetUndone();
    pack::apply(m_sheet, edit);
    const bool joins = !std::exchange(m_sealed, false) && !edit.joins.empty() && !m_done.empty() &&
                       m_done.back().edit.joins == edit.joins && m_done.size() != m_cleanAt;
    if (joins)
        m_done.back().edit = pack::joined(std::move(m_done.back().edit), std::move(edit));
    else
        m_done.push_back({std::move(edit), std::nullopt});
    tell(m_done.back().edit);
    return true;
}

void PackDraft::merge(pack::Edit edit, DraftBase base)
{
    forgetUndone();
    pack::apply(m_sheet, edit);
    const auto clean = std::exchange(m_cleanAt, kNever);
    m_done.push_back({std::move(edit), Rebase{std::exchange(m_base, base), base, clean}});
    m_sealed = true;
    tell(m_done.back().edit);
}

bool PackDraft::undo()
{
    if (m_done.empty())
        return false;
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
    const auto& step = m_undone.back();
    pack::revert(m_sheet, step.edit);
    if (step.rebase && m_base == step.rebase->after && m_cleanAt == kNever) { // it was not published since
        m_base = step.rebase->before;
        m_cleanAt = step.rebase->cleanBefore;
    }
    m_sealed = true;
    tell(step.edit);
    return true;
}

bool PackDraft::redo()
{
    if (m_undone.empty())
        return false;
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    const auto& step = m_done.back();
    pack::apply(m_sheet, step.edit);
    if (step.rebase && m_base == step.rebase->before) {
        m_base = step.rebase->after;
        m_cleanAt = kNever;
    }
    m_sealed = true;
    tell(step.edit);
    return true;
}

void PackDraft::setBase(DraftBase base)
{
    m_base = std::move(base);
    m_changedBefore = false;
    m_cleanAt = m_done.size();
    m_sealed = true;
    ++m_version;
    Q_EMIT changed(QString());
}

void PackDraft::tell(const pack::Edit& edit)
{
    m_whole.reset();
    ++m_version;
    const QString place = toQt(edit.place); // whoever hears it may edit on
    Q_EMIT changed(place);
}

} // namespace evenkeel::app
