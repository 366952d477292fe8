// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/sheet.h"

#include <optional>
#include <string>

namespace evenkeel::pack {

/// One change of a sheet, as a value: it can be done and taken back any number of times. What it costs depends on what
/// it changes and not on how long the pack is, but for the copying of one pointer a line.
struct Edit
{
    struct LineChange
    {
        std::size_t at = 0;    ///< in the list as the changes before this one left it
        Sheet::LinePtr before; ///< null: a line comes in here
        Sheet::LinePtr after;  ///< null: the line goes
    };
    std::string name;  ///< what was done, for people: "add line"
    std::string place; ///< JSON pointer of where; the screen goes there when it is done or taken back
    std::string joins; ///< not empty: an edit with the same text here that follows at once becomes one with it
    std::vector<LineChange> lines;
    std::shared_ptr<const Pack> restBefore, restAfter; ///< both null: only lines change
    [[nodiscard]] bool empty() const { return lines.empty() && !restAfter; }
};

void apply(Sheet&, const Edit&);
void revert(Sheet&, const Edit&);
/// `first` and then `second` as one edit that has the name and the place of the first.
[[nodiscard]] Edit joined(Edit first, Edit second);

/// Makes an edit by doing it to a copy of a sheet. Positions count in now().
class Editing
{
  public:
    explicit Editing(const Sheet& sheet);

    [[nodiscard]] const Sheet& now() const { return m_now; }
    /// Everything but the lines, to be changed in place.
    [[nodiscard]] Pack& rest();
    /// The same for reading.
    [[nodiscard]] const Pack& view() const { return m_rest ? *m_rest : m_now.rest(); }

    void setLine(std::size_t at, Line line);
    void insertLine(std::size_t at, Line line);
    void removeLine(std::size_t at);
    void moveLine(std::size_t from, std::size_t to); ///< `to`: where it stands afterwards

    /// Empty if nothing changed.
    [[nodiscard]] Edit finish(std::string name, std::string place, std::string joins = {}) &&;

  private:
    void note(std::size_t at, Sheet::LinePtr before, Sheet::LinePtr after);
    Sheet m_now;
    std::shared_ptr<const Pack> m_restBefore;
    std::optional<Pack> m_rest;
    std::vector<Edit::LineChange> m_lines;
};

/// The edit that makes `after` of `before`, whatever the two are: an import, a merge.
[[nodiscard]] Edit difference(const Sheet& before, const Sheet& after, std::string name);

/// Unknown keys stand in Pack::unknown by JSON pointer. Keeps them with their elements when the list at `list`
/// ("/lines") gets an element at `at`, or loses that one.
void shiftUnknown(Pack&, const std::string& list, std::size_t at, bool inserted);

} // namespace evenkeel::pack
