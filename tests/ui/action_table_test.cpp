// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/actions/action_table.h"
#include "ui/actions/key_map.h"

#include <QFile>

#include <set>
#include <tuple>

using namespace evenkeel::ui;

namespace {

/// Every key of an action, digits spelled out.
std::set<QString> keysOf(const ActionSpec& action)
{
    const QString key = QString::fromLatin1(action.key);
    if (action.digits == 0)
        return {key};
    std::set<QString> keys;
    for (int digit = 1; digit <= action.digits; ++digit)
        keys.insert(key.chopped(1) + QString::number(digit));
    return keys;
}

} // namespace

TEST_CASE("no key means two things at the same time")
{
    const auto table = actionTable();
    for (std::size_t i = 0; i < table.size(); ++i) {
        for (std::size_t k = i + 1; k < table.size(); ++k) {
            if (!overlap(table[i].context, table[k].context))
                continue;
            for (const auto& key : keysOf(table[i])) {
                INFO(table[i].id << " and " << table[k].id << " share " << key.toStdString());
                CHECK_FALSE(keysOf(table[k]).contains(key));
            }
        }
    }
}

TEST_CASE("a key that works while typing never types something")
{
    for (const auto& action : actionTable()) {
        const auto key = action.sequence()[0];
        INFO(action.id);
        REQUIRE(action.sequence().count() == 1);
        const bool functionKey = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
        const bool withControl = (key.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0;
        CHECK((functionKey || withControl) >= action.inText);
        // The editing keys of a text field stay the field's own; the trainer's fields leave undoing to the draft.
        if (action.act == Act::UndoEdit)
            continue;
        for (const auto editing : {Qt::Key_Z, Qt::Key_X, Qt::Key_C, Qt::Key_V, Qt::Key_A, Qt::Key_Y})
            CHECK_FALSE((action.inText && key == QKeyCombination(Qt::ControlModifier, editing)));
    }
}

TEST_CASE("every action has one row, a name, a label and a cap")
{
    std::set<Act> acts;
    std::set<std::string> ids;
    for (const auto& action : actionTable()) {
        INFO(action.id);
        CHECK(acts.insert(action.act).second);
        CHECK(ids.insert(action.id).second);
        CHECK_FALSE(action.text().isEmpty());
        CHECK_FALSE(action.keyCap().isEmpty());
        CHECK(&actionSpec(action.act) == &action);
    }
    CHECK(actionSpec(Act::SayLine).keyCap() == QStringLiteral("1–9"));
    CHECK(actionSpec(Act::FindLine).keyCap() == QStringLiteral("Ctrl K"));
}

TEST_CASE("docs/shortcuts.md is the table of actions")
{
    QFile page(qEnvironmentVariable("EVENKEEL_TEST_SOURCE") + QStringLiteral("/docs/shortcuts.md"));
    if (qEnvironmentVariableIsSet("EVENKEEL_WRITE_DOCS")) {
        REQUIRE(page.open(QIODevice::WriteOnly));
        page.write(shortcutsMarkdown().toUtf8());
        page.close();
    }
    REQUIRE(page.open(QIODevice::ReadOnly));
    INFO("made again by running this test with EVENKEEL_WRITE_DOCS=1");
    const bool same = QString::fromUtf8(page.readAll()) == shortcutsMarkdown();
    CHECK(same);
}
