// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

namespace evenkeel::exchange {

/// How a text is written.
enum class Markup { Plain, Html, HtmlIfItLooksSo, Markdown };

/// Collects the records of one file. Every call of take() or refuse() is one record, so that none gets lost.
class Collector
{
  public:
    explicit Collector(const Bounds& bounds)
        : m_bounds(bounds)
    {}

    /// Makes the texts plain and clean, and keeps the item if it has words that a pack can hold; else it is refused:
    /// import.no-text, .text-too-long, .address-only, .template-logic, .html-too-deep.
    void take(Item item, Markup markup);
    void refuse(int line, std::string title, std::string key, std::string detail = {});
    void note(const char* key) { m_all.notes.emplace_back(key); }

    /// Errors: import.too-many-rows, import.empty.
    [[nodiscard]] Result<Imported> finish() &&;

    Imported& all() { return m_all; }

  private:
    [[nodiscard]] bool counts();
    const Bounds& m_bounds;
    Imported m_all;
};

/// The tags of a list that people type: parted by commas, semicolons or bars; by line breaks alone if it has one.
[[nodiscard]] std::vector<std::string> tagsOf(std::string_view text);

} // namespace evenkeel::exchange
