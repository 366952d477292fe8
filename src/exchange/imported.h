// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// Lines that come from other programs, as plain values: what was read, before anybody has decided what becomes of it.
namespace evenkeel::exchange {

/// Checked before anything is built: a file comes from anywhere.
struct Bounds
{
    std::size_t bytes = 8U << 20;      ///< of the whole file
    std::size_t rows = 50'000;         ///< records
    std::size_t cells = 1'000'000;     ///< of a table
    std::size_t values = 500'000;      ///< of a JSON or YAML document, its aliases unfolded
    std::size_t depth = 32;            ///< of a JSON or YAML document
    std::size_t fieldBytes = 1U << 20; ///< of one raw field
    std::size_t textBytes = 16U << 10; ///< of a text that a pack can hold
    std::size_t htmlTags = 2'000;      ///< of one text
};

/// Where a line belongs in a pack.
struct Place
{
    enum class Kind { Step, Situation, Behaviour, Use };
    Kind kind = Kind::Situation;
    std::string id;
    friend bool operator==(const Place&, const Place&) = default;
};

/// One text that can become a line. Texts are plain, well-formed UTF-8; merge fields are still written as the other
/// program writes them.
struct Item
{
    int row = 0;  ///< running number of the record, from 1
    int line = 0; ///< of the file, from 1; 0 where the format has no lines worth telling
    std::string title;
    std::string body;
    std::string brief; ///< the short variant, where the file has one
    std::vector<std::string> tags;
    std::string language; ///< empty: not said
    std::string id;       ///< empty: not said
    std::optional<Place> place;
    std::optional<std::array<int, 2>> mood;
    std::optional<int> warmth;
    std::vector<std::string> notes; ///< keys: what was left out of it, see notes.h
    friend bool operator==(const Item&, const Item&) = default;
};

/// A record that does not come in, and why.
struct Refused
{
    int row = 0;
    int line = 0;
    std::string title;
    Error error;
    friend bool operator==(const Refused&, const Refused&) = default;
};

/// rows == items.size() + refused.size(), whatever the file.
struct Imported
{
    int rows = 0;
    std::vector<Item> items;
    std::vector<Refused> refused;
    std::string delimiter;          ///< of a table; else empty
    bool ownFields = false;         ///< merge fields are written as in a pack, nothing else is one
    std::vector<std::string> notes; ///< keys, of the whole file
    friend bool operator==(const Imported&, const Imported&) = default;
};

} // namespace evenkeel::exchange
