// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/actions/key_map.h"

using namespace evenkeel::ui;

namespace {

KeyFault faultOf(const KeyMap& map, Act act, Qt::KeyboardModifiers modifiers, Qt::Key key)
{
    return map.check(actionSpec(act), QKeyCombination(modifiers, key)).fault;
}

QString keyOf(const KeyMap& map, Act act)
{
    return map.keyOf(actionSpec(act)).toString(QKeySequence::PortableText);
}

constexpr auto kNone = Qt::NoModifier;
constexpr auto kCtrl = Qt::ControlModifier;

} // namespace

TEST_CASE("every key that ships passes the check that a changed key must pass")
{
    const KeyMap map;
    for (const auto& spec : actionTable()) {
        INFO(spec.id);
        if (spec.digits == 0)
            CHECK(map.check(spec, spec.defaultKey()[0]).good());
        else
            CHECK(map.check(spec, spec.defaultKey()[0]).fault == KeyFault::Fixed);
    }
}

TEST_CASE("a key that another action has at the same time is refused by that action's name")
{
    KeyMap map;
    const auto taken = map.check(actionSpec(Act::Hold), QKeyCombination(Qt::Key_N));
    CHECK(taken.fault == KeyFault::Taken);
    REQUIRE(taken.holder != nullptr);
    CHECK(taken.holder->act == Act::Note);
    CHECK(faultOf(map, Act::Hold, kNone, Qt::Key_4) == KeyFault::Taken); // a line's digit
    CHECK(faultOf(map, Act::Hold, kCtrl, Qt::Key_3) == KeyFault::Taken); // a mood
    CHECK(faultOf(map, Act::Hold, kNone, Qt::Key_F1) == KeyFault::Taken);
    CHECK(faultOf(map, Act::StartCall, kNone, Qt::Key_F6) == KeyFault::None); // never at the same time
    CHECK(map.set(actionSpec(Act::Note), QKeyCombination(Qt::Key_J)).good());
    CHECK(faultOf(map, Act::Hold, kNone, Qt::Key_N) == KeyFault::None);
    CHECK(faultOf(map, Act::Hold, kNone, Qt::Key_J) == KeyFault::Taken);
}

TEST_CASE("keys that type are refused where an action works while typing, and the keys of every window always")
{
    const KeyMap map;
    for (const auto key : {Qt::Key_Q, Qt::Key_Space, Qt::Key_Delete, Qt::Key_Eacute, Qt::Key_0})
        CHECK(faultOf(map, Act::Redirect, kNone, key) == KeyFault::Types);
    CHECK(faultOf(map, Act::Redirect, Qt::ShiftModifier, Qt::Key_Q) == KeyFault::Types);
    CHECK(faultOf(map, Act::Redirect, kCtrl | Qt::AltModifier, Qt::Key_Q) == KeyFault::Types); // AltGr
    CHECK(faultOf(map, Act::Redirect, kCtrl, Qt::Key_V) == KeyFault::Types);
    CHECK(faultOf(map, Act::Redirect, kCtrl, Qt::Key_J) == KeyFault::None);
    CHECK(faultOf(map, Act::Redirect, Qt::ShiftModifier, Qt::Key_F6) == KeyFault::None);
    CHECK(faultOf(map, Act::Silence, kNone, Qt::Key_Q) == KeyFault::None); // rests while typing
    for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Down})
        CHECK(faultOf(map, Act::Silence, kNone, key) == KeyFault::Reserved);
    CHECK(faultOf(map, Act::Silence, Qt::MetaModifier, Qt::Key_Q) == KeyFault::Reserved);
}

TEST_CASE("changed keys are kept, can be exchanged, and what is not understood is passed over")
{
    KeyMap map;
    CHECK(map.stored().isEmpty());
    REQUIRE(map.set(actionSpec(Act::Hold), QKeyCombination(Qt::Key_J)).good());
    REQUIRE(map.set(actionSpec(Act::Note), QKeyCombination(Qt::Key_H)).good());
    REQUIRE(map.set(actionSpec(Act::Hold), QKeyCombination(Qt::Key_N)).good());
    REQUIRE(map.set(actionSpec(Act::FindLine), QKeyCombination(kCtrl, Qt::Key_Equal)).good());

    KeyMap again;
    again.restore(map.stored());
    CHECK(keyOf(again, Act::Hold) == QStringLiteral("N"));
    CHECK(keyOf(again, Act::Note) == QStringLiteral("H"));
    CHECK(keyOf(again, Act::FindLine) == QStringLiteral("Ctrl+="));
    CHECK(again.stored() == map.stored());

    // Back to H is refused while the note has it.
    CHECK(again.reset(actionSpec(Act::Hold)).fault == KeyFault::Taken);
    CHECK(again.reset(actionSpec(Act::Note)).fault == KeyFault::Taken);
    again.resetAll();
    CHECK_FALSE(again.isChanged());
    CHECK(keyOf(again, Act::Hold) == QStringLiteral("H"));

    KeyMap odd;
    odd.restore(
        QStringLiteral("nothing=F5\nhold=\nhold=Tab\nnote=F6\nsilence=Q\n=\nredirect=Q\nsay-line=F20\ngarbage"));
    CHECK(odd.stored() == QStringLiteral("silence=Q"));
}
