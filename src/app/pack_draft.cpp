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

bool PackDraft::perform(pack::Edit edit)
{
    if (edit.empty())
        return false;
    if (m_cleanAt > m_done.size())
        m_cleanAt = kNever; // it was among what can be redone no more
    m_undone.clear();
    pack::apply(m_sheet, edit);
    const bool joins = !std::exchange(m_sealed, false) && !edit.joins.empty() && !m_done.empty() &&
                       m_done.back().joins == edit.joins && m_done.size() != m_cleanAt;
    if (joins)
        m_done.back() = pack::joined(std::move(m_done.back()), std::move(edit));
    else
        m_done.push_back(std::move(edit));
    tell(m_done.back());
    return true;
}

bool PackDraft::undo()
{
    if (m_done.empty())
        return false;
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
    pack::revert(m_sheet, m_undone.back());
    m_sealed = true;
    tell(m_undone.back());
    return true;
}

bool PackDraft::redo()
{
    if (m_undone.empty())
        return false;
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    pack::apply(m_sheet, m_done.back());
    m_sealed = true;
    tell(m_done.back());
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
