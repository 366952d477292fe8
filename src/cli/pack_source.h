// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "pack/pack.h"

#include <filesystem>
#include <string>

/// Packs for the command line: from a file, or the shipped one.
namespace evenkeel::cli {

/// A file name as the command line gives it: UTF-8 on every platform.
[[nodiscard]] std::filesystem::path pathOf(const std::string& utf8);

/// Reads the pack file that the user named.
[[nodiscard]] Result<pack::Pack> packFromFile(const std::string& file);

/// The shipped pack of this id, else the pack file of this name.
[[nodiscard]] Result<pack::Pack> packNamed(const std::string& idOrFile);

/// What was published: "ID@REVISION", and "ID@" for what is in force; else as packNamed(). A file of this name comes
/// first. Errors: those of packFromFile, publish.no-revision, and those of opening the database of --data.
[[nodiscard]] Result<pack::Pack> packRevision(const Context& context, const std::string& name);

/// The pack of --pack FILE, else the shipped default.
[[nodiscard]] Result<pack::Pack> packOf(const Context& context);

/// report(), and the place in the document where the error's sentence does not tell it.
[[nodiscard]] int refused(Context& context, const Error& error);

} // namespace evenkeel::cli
