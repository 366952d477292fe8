// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/key_map.h"

#include <QStringList>

#include <algorithm>

namespace evenkeel::ui {

namespace {

constexpr auto kStrong = Qt::ControlModifier | Qt::AltModifier;

bool isReserved(QKeyCombination key)
{
    const auto modifiers = key.keyboardModifiers();
    if (modifiers.testFlag(Qt::MetaModifier))
        return true; // the desktop's
    switch (key.key()) {
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return (modifiers & kStrong) == Qt::NoModifier;
    default: return false;
    }
}

/// True if a text field has a use for the key.
bool typesOrEdits(QKeyCombination key)
{
    const auto modifiers = key.keyboardModifiers();
    const bool function = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    if (function)
        return false;
    // Ctrl and Alt together are AltGr on many keyboards, and type.
    if ((modifiers & kStrong) == Qt::NoModifier || (modifiers & kStrong) == kStrong)
        return true;
    if (!modifiers.testFlag(Qt::ControlModifier))
        return false;
    switch (key.key()) {
    case Qt::Key_A:
    case Qt::Key_C:
    case Qt::Key_V:
    case Qt::Key_X:
    case Qt::Key_Y:
    case Qt::Key_Z:
    case Qt::Key_Insert:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End: return true;
    default: return false;
    }
}

bool uses(const ActionSpec& spec, QKeyCombination own, QKeyCombination key)
{
    if (spec.digits == 0)
        return own == key;
    const int digit = key.key() - Qt::Key_0;
    return digit >= 1 && digit <= spec.digits && key.keyboardModifiers() == own.keyboardModifiers();
}

const ActionSpec* find(const QString& id)
{
    const auto table = actionTable();
    const auto it = std::find_if(table.begin(), table.end(), [&](const auto& a) { return id == QLatin1String(a.id); });
    return it == table.end() ? nullptr : &*it;
}

} // namespace

bool overlap(KeyContext a, KeyContext b)
{
    const auto both = [&](KeyContext x, KeyContext y) { return (a == x && b == y) || (a == y && b == x); };
    return a == b || a == KeyContext::Always || b == KeyContext::Always || both(KeyContext::Call, KeyContext::Desk);
}

QKeySequence KeyMap::keyOf(const ActionSpec& spec) const
{
    const auto changed = m_changed.find(spec.act);
    return changed == m_changed.end() ? spec.defaultKey() : changed->second;
}

KeyCheck KeyMap::check(const ActionSpec& spec, QKeyCombination key) const
{
    if (spec.digits > 0)
        return {KeyFault::Fixed, nullptr};
    const bool own = key == spec.defaultKey()[0]; // what ships is good in itself
    if (!own && isReserved(key))
        return {KeyFault::Reserved, nullptr};
    if (!own && spec.inText && typesOrEdits(key))
        return {KeyFault::Types, nullptr};
    for (const auto& other : actionTable()) {
        if (other.act != spec.act && overlap(other.context, spec.context) && uses(other, keyOf(other)[0], key))
            return {KeyFault::Taken, &other};
    }
    return {};
}

KeyCheck KeyMap::set(const ActionSpec& spec, QKeyCombination key)
{
    const auto checked = check(spec, key);
    if (!checked.good())
        return checked;
    if (key == spec.defaultKey()[0])
        m_changed.erase(spec.act);
    else
        m_changed[spec.act] = QKeySequence(key);
    return {};
}

KeyCheck KeyMap::reset(const ActionSpec& spec)
{
    return isChanged(spec) ? set(spec, spec.defaultKey()[0]) : KeyCheck{};
}

QString KeyMap::stored() const
{
    QStringList lines;
    for (const auto& [act, key] : m_changed) {
        lines.append(QLatin1String(actionSpec(act).id) + QString(QLatin1Char('=')) +
                     key.toString(QKeySequence::PortableText));
    }
    return lines.join(QLatin1Char('\n'));
}

void KeyMap::restore(const QString& stored)
{
    m_changed.clear();
    const QStringList lines = stored.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const auto& line : lines) {
        const auto* spec = find(line.section(QLatin1Char('='), 0, 0));
        const QKeySequence key(line.section(QLatin1Char('='), 1), QKeySequence::PortableText);
        if (!spec || key.count() != 1 || key[0].key() == Qt::Key_unknown || key == spec->defaultKey())
            continue;
        const auto fault = check(*spec, key[0]).fault;
        if (fault == KeyFault::None || fault == KeyFault::Taken)
            m_changed[spec->act] = key;
    }
    // All are in before any is looked at: two actions may have exchanged their keys. One that goes may be in the way of
    // another with its table's key, so until nothing goes any more.
    const auto bad = [this](const auto& entry) { return !check(actionSpec(entry.first), entry.second[0]).good(); };
    for (auto it = m_changed.begin(); it != m_changed.end();) {
        it = std::find_if(m_changed.begin(), m_changed.end(), bad);
        if (it != m_changed.end()) {
            m_changed.erase(it);
            it = m_changed.begin();
        }
    }
}

KeyMap& keyMap()
{
    static KeyMap map;
    return map;
}

} // namespace evenkeel::ui
