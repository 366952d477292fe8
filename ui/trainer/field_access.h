// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text.h"
#include "ui/trainer/field_spec.h"

#include <utility>

/// Inside this folder: how a field reaches its value.
namespace evenkeel::trainer {

/// `part(pack)` gives the part by reference; `member` is one of its members.
template <typename Part, typename Owner>
FieldSpec textField(FieldSpec::Kind kind, const char* member, QString title, Part part, std::string Owner::*value)
{
    return {kind, QString::fromLatin1(member), std::move(title),
            [part, value](const pack::Pack& p) { return FieldValue(app::toQt(part(p).*value)); },
            [part, value](pack::Pack& p, const FieldValue& v) {
                part(p).*value = app::toStd(std::get<QString>(v));
                return true;
            }};
}

template <typename Part, typename Owner>
FieldSpec listField(const char* member, QString title, Part part, std::vector<std::string> Owner::*value)
{
    return {FieldSpec::Kind::List, QString::fromLatin1(member), std::move(title),
            [part, value](const pack::Pack& p) { return FieldValue(app::toQt(part(p).*value)); },
            [part, value](pack::Pack& p, const FieldValue& v) {
                std::vector<std::string> list;
                for (const auto& text : std::get<QStringList>(v))
                    list.push_back(app::toStd(text));
                part(p).*value = std::move(list);
                return true;
            }};
}

/// `access(part)` gives the number by reference.
template <typename Part, typename Access>
FieldSpec numberField(const char* member, QString title, int least, int most, Part part, Access access)
{
    FieldSpec spec{FieldSpec::Kind::Number, QString::fromLatin1(member), std::move(title),
                   [part, access](const pack::Pack& p) { return FieldValue(static_cast<int>(access(part(p)))); },
                   [part, access, least, most](pack::Pack& p, const FieldValue& v) {
                       const int number = std::get<int>(v);
                       if (number < least || number > most)
                           return false;
                       access(part(p)) = number;
                       return true;
                   }};
    spec.least = least;
    spec.most = most;
    return spec;
}

template <typename Part, typename Access>
FieldSpec flagField(const char* member, QString title, Part part, Access access)
{
    return {FieldSpec::Kind::Flag, QString::fromLatin1(member), std::move(title),
            [part, access](const pack::Pack& p) { return FieldValue(static_cast<bool>(access(part(p)))); },
            [part, access](pack::Pack& p, const FieldValue& v) {
                access(part(p)) = std::get<bool>(v);
                return true;
            }};
}

/// An enumeration whose values stand in `names` (pack/names.h); `choices` has an item for each of those.
template <typename Part, typename Access, typename Table>
FieldSpec enumField(const char* member, QString title, std::vector<widgets::ChoiceItem> choices, Part part,
                    Access access, const Table& names)
{
    FieldSpec spec{FieldSpec::Kind::Choice, QString::fromLatin1(member), std::move(title),
                   [part, access, &names](const pack::Pack& p) {
                       for (const auto& [name, value] : names)
                           if (value == access(part(p)))
                               return FieldValue(QString::fromLatin1(name.data(), qsizetype(name.size())));
                       return FieldValue(QString());
                   },
                   [part, access, &names](pack::Pack& p, const FieldValue& v) {
                       const auto id = app::toStd(std::get<QString>(v));
                       for (const auto& [name, value] : names)
                           if (name == id) {
                               access(part(p)) = value;
                               return true;
                           }
                       return false;
                   }};
    spec.choices = std::move(choices);
    return spec;
}

[[nodiscard]] inline FieldSpec helped(FieldSpec spec, QString help)
{
    spec.help = std::move(help);
    return spec;
}
[[nodiscard]] inline FieldSpec beside(FieldSpec spec)
{
    spec.beside = true;
    return spec;
}
[[nodiscard]] inline FieldSpec inked(FieldSpec spec, widgets::Ink ink)
{
    spec.ink = ink;
    return spec;
}

} // namespace evenkeel::trainer
