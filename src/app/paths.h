// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>

/// Where the programs find what came with them and keep what they write.
namespace evenkeel::app {

/// Gives QCoreApplication the names that the platform's folders are made of; both programs call it first.
void nameApplication();

[[nodiscard]] QString version();

/// EVENKEEL_RESOURCES, else share/evenkeel beside the program's bin folder. Holds packs/, schema/ and starters/.
[[nodiscard]] QString resourceFolder();

/// The file of a shipped pack; empty if none has this id or the id has not the form of one.
[[nodiscard]] QString shippedPackFile(const std::string& id);

/// Ids of the shipped packs, sorted.
[[nodiscard]] QStringList shippedPacks();

/// EVENKEEL_DATA, else the platform's folder for application data. Not made here.
[[nodiscard]] QString dataFolder();

/// This machine's name for the person in front of it: whom actions are logged under when no name is set.
[[nodiscard]] std::string loginName();

/// The pack and the policy that a call runs under when nothing else is said.
inline constexpr const char* kDefaultPack = "retail-support";
inline constexpr const char* kDefaultPolicy = "permission-first";

} // namespace evenkeel::app
