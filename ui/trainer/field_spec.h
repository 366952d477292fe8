// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/place.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/label.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <variant>
#include <vector>

namespace evenkeel::trainer {

using FieldValue = std::variant<QString, QStringList, int, bool>;

/// One field of a form, as a value: what it is called, what can be put in, and where in the pack it stands.
struct FieldSpec
{
    enum class Kind {
        Line,   ///< QString
        Text,   ///< QString, several lines
        List,   ///< QStringList, one element a line; choices, if there are any, can be added from a menu
        Number, ///< int
        Flag,   ///< bool
        Choice, ///< QString: the id of a choice
        Set,    ///< QStringList: ids of choices
    };
    Kind kind = Kind::Line;
    QString member; ///< the JSON member below the part: "goal", "permission/timeout_s"
    QString title;
    std::function<FieldValue(const pack::Pack&)> get;
    /// Puts a value of the same kind in. What the pack cannot hold is left as it is; false then.
    std::function<bool(pack::Pack&, const FieldValue&)> set;
    QString help = {}; ///< a sentence that says what it does
    std::vector<widgets::ChoiceItem> choices = {};
    int least = 0, most = 0;
    bool beside = false; ///< shares a row with the one before, where there is room
    widgets::Ink ink = widgets::Ink::Muted;
};

/// The fields of a part, in their order on the form. Lines of a part are not among them.
[[nodiscard]] std::vector<FieldSpec> fieldsOf(const pack::Sheet&, const pack::Place&);
/// Those of a policy (policy_fields.cpp).
[[nodiscard]] std::vector<FieldSpec> policyFields(const pack::Sheet&, const pack::Place&);
/// Those of a practice caller, of what it says, and of what a question of the scorecard looks at (practice_fields.cpp).
[[nodiscard]] std::vector<FieldSpec> practiceFields(const pack::Sheet&, const pack::Place&);
[[nodiscard]] std::vector<FieldSpec> beatFields(const pack::Sheet&, const pack::Place&);
[[nodiscard]] std::vector<FieldSpec> causeFields(const pack::Sheet&, const pack::Place&);

} // namespace evenkeel::trainer
