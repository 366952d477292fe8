// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_table.h"

#include <map>

namespace evenkeel::ui {

/// Why an action cannot have a key.
enum class KeyFault {
    None,
    Fixed,    ///< the action's keys are the digits
    Reserved, ///< Tab, Enter, Esc and the keys that move about belong to every window
    Types,    ///< the action works while typing, and this key types or edits something
    Taken,    ///< another action that works at the same time has it
};

struct KeyCheck
{
    KeyFault fault = KeyFault::None;
    const ActionSpec* holder = nullptr; ///< Taken: who has it
    [[nodiscard]] bool good() const { return fault == KeyFault::None; }
};

/// The keys that a person has changed; all others are the table's. One for the program, as the theme is: keyMap().
class KeyMap
{
  public:
    [[nodiscard]] QKeySequence keyOf(const ActionSpec&) const;
    [[nodiscard]] bool isChanged(const ActionSpec& spec) const { return m_changed.count(spec.act) > 0; }
    [[nodiscard]] bool isChanged() const { return !m_changed.empty(); }

    [[nodiscard]] KeyCheck check(const ActionSpec&, QKeyCombination) const;
    /// Takes the key if check() is good with it. The table's own key is no change.
    KeyCheck set(const ActionSpec&, QKeyCombination);
    /// Back to the table's key. Refused as Taken if another action has been given that key meanwhile.
    KeyCheck reset(const ActionSpec&);
    void resetAll() { m_changed.clear(); }

    /// One line "id=key" for each change, for the setting.
    [[nodiscard]] QString stored() const;
    /// Takes what stored() gave. Lines that are not understood, or whose key another action has, are passed over.
    void restore(const QString& stored);

  private:
    std::map<Act, QKeySequence> m_changed;
};

[[nodiscard]] KeyMap& keyMap();

/// True if both can be meant by one key press.
[[nodiscard]] bool overlap(KeyContext, KeyContext);

} // namespace evenkeel::ui
