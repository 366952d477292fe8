// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace evenkeel::app {

/// A dictionary of one language, as the system has it for all programs (hunspell). One thread at a time.
class Spelling
{
  public:
    /// Null where no dictionary of the language is installed. `language` is a tag such as "en" or "pt-BR"; of several
    /// countries the first is taken. Reading one takes some tens of milliseconds.
    [[nodiscard]] static std::unique_ptr<Spelling> of(const std::string& language);
    ~Spelling();
    Spelling(const Spelling&) = delete;
    Spelling& operator=(const Spelling&) = delete;

    [[nodiscard]] bool knows(const QString& word) const;
    [[nodiscard]] QStringList suggestions(const QString& word) const;

    struct Range
    {
        qsizetype at = 0;
        qsizetype length = 0;
        friend bool operator==(const Range&, const Range&) = default;
    };
    /// The words of `text` that it does not know. Merge fields, numbers and words in capitals are passed over.
    [[nodiscard]] std::vector<Range> unknownIn(const QString& text) const;

  private:
    struct Dictionary;
    explicit Spelling(std::unique_ptr<Dictionary> dictionary);
    std::unique_ptr<Dictionary> m_dictionary;
};

/// The folders that dictionaries are looked for in: EVENKEEL_DICTIONARIES, else those of the system.
[[nodiscard]] QStringList dictionaryFolders();

} // namespace evenkeel::app
