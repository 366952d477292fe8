// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/edit.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel::app {

/// What a draft was begun from: the revision of the pack and the SHA-256 of its document. Both empty: from nothing.
struct DraftBase
{
    std::string revision;
    std::string sha256;
    friend bool operator==(const DraftBase&, const DraftBase&) = default;
};

/// A pack that a trainer works on. Every change is an edit that can be undone and done again, without limit, until the
/// draft is closed.
class PackDraft : public QObject
{
    Q_OBJECT

  public:
    /// `changed`: it differs from its base already, as one that was stored does.
    PackDraft(pack::Sheet sheet, DraftBase base, bool changed, QObject* parent = nullptr);

    [[nodiscard]] const pack::Sheet& sheet() const { return m_sheet; }
    [[nodiscard]] const DraftBase& base() const { return m_base; }
    /// The whole pack as a value; made when asked for, and kept until the next change.
    [[nodiscard]] std::shared_ptr<const pack::Pack> pack() const;
    /// Goes up with every change, undoing among them.
    [[nodiscard]] std::uint64_t version() const { return m_version; }
    /// True if it differs from its base.
    [[nodiscard]] bool isChanged() const { return m_changedBefore || m_done.size() != m_cleanAt; }

    /// Does an edit that was made of sheet(). False if it is empty. What was undone can be redone no more.
    bool perform(pack::Edit edit);
    /// Does an edit that brings in what others published: the draft goes on from `base`, and what it was begun from
    /// comes back with undo(). The edit may be empty.
    void merge(pack::Edit edit, DraftBase base);
    /// What comes next is an edit of its own, even if it joins.
    void seal() { m_sealed = true; }
    bool undo();
    bool redo();
    /// What undo() would take back; null: nothing.
    [[nodiscard]] const pack::Edit* undoable() const { return m_done.empty() ? nullptr : &m_done.back().edit; }
    [[nodiscard]] const pack::Edit* redoable() const { return m_undone.empty() ? nullptr : &m_undone.back().edit; }
    /// The draft as it stands is `base` from now on: it was published. Undoing goes on behind that.
    void setBase(DraftBase base);

  Q_SIGNALS:
    /// `place`: the JSON pointer of the edit that was done, undone or redone.
    void changed(const QString& place);

  private:
    /// What a merge did beside its edit.
    struct Rebase
    {
        DraftBase before, after;
        std::size_t cleanBefore = 0;
    };
    struct Step
    {
        pack::Edit edit;
        std::optional<Rebase> rebase;
    };
    void forgetUndone();
    void tell(const pack::Edit& edit);

    pack::Sheet m_sheet;
    DraftBase m_base;
    bool m_changedBefore;
    bool m_sealed = true;
    std::size_t m_cleanAt = 0; ///< how many edits are done where the draft is like its base
    std::uint64_t m_version = 0;
    std::vector<Step> m_done, m_undone; ///< the latest at the end
    mutable std::shared_ptr<const pack::Pack> m_whole;
};

} // namespace evenkeel::app
