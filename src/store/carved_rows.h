// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/chain.h"
#include "store/damaged_file.h"
#include "store/page_record.h"

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace evenkeel::store {

/// A row of `events` as it lies in the file.
struct EventView
{
    std::int64_t position = 0;
    PublicFields fields;
    bool promised = false; ///< it has, or had, a private text
    std::string_view digest, hash;
};

/// The rows of a damaged file, known by their shape: on a page that stands alone nothing says which table it belongs
/// to. Whether they are true is for their hashes to say.
class CarvedRows
{
  public:
    struct Cell
    {
        const unsigned char* page = nullptr;
        std::uint32_t offset = 0;
        std::uint32_t end = 0;
        friend auto operator<=>(const Cell&, const Cell&) = default;
    };
    struct EventRef
    {
        std::array<char, 36> call{};
        std::int64_t seq = 0;
        std::int64_t position = 0;
        Cell cell;
        [[nodiscard]] std::string_view callId() const { return {call.data(), call.size()}; }
    };
    struct PrivateRef
    {
        std::int64_t position = 0;
        Cell cell;
    };
    struct Head
    {
        std::int64_t events = 0;
        std::string hash;
    };
    struct Private
    {
        std::string salt, body;
    };

    explicit CarvedRows(const DamagedFile& file);

    /// By call and number; of several copies the latest state of the page first.
    [[nodiscard]] const std::vector<EventRef>& events() const { return m_events; }
    /// Events whose row has this position.
    [[nodiscard]] std::vector<const EventRef*> eventsAt(std::int64_t position) const;
    [[nodiscard]] const std::map<std::string, Head, std::less<>>& heads() const { return m_heads; }
    [[nodiscard]] const std::map<std::string, std::int64_t, std::less<>>& erasures() const { return m_erasures; }
    [[nodiscard]] const std::vector<Cell>& packs() const { return m_packs; }
    [[nodiscard]] const std::vector<Cell>& publications() const { return m_publications; }
    [[nodiscard]] const std::vector<Cell>& signingKeys() const { return m_signingKeys; }
    /// Cells on pages with events that are no rows as they stand.
    [[nodiscard]] const std::vector<Cell>& broken() const { return m_broken; }

    /// Reads a row at a cell of `page`, which may be a changed copy of the cell's own page.
    [[nodiscard]] bool readEvent(const unsigned char* page, const Cell& cell, EventView& event);
    [[nodiscard]] bool readRecord(const Cell& cell, Record& record);

    /// The private text with this digest; with one bit put right, if need be.
    [[nodiscard]] std::optional<Private> privateText(std::int64_t position, std::string_view digest);

    /// Shows `fits` the page with each single bit of the cell turned over, until it says yes. False as well when so
    /// much was tried that a hostile file must be behind it.
    [[nodiscard]] bool withOneBitTurned(const Cell& cell, const std::function<bool(const unsigned char* page)>& fits)
    {
        return turnBits(cell, m_eventTurns, fits);
    }

  private:
    void carve(const unsigned char* page);
    void carve(const unsigned char* page, Record::Kind kind);
    bool take(const Cell& cell, const Record& record, Record::Kind kind);
    bool turnBits(const Cell& cell, std::int64_t& budget, const std::function<bool(const unsigned char* page)>& fits);
    void indexDigests();
    const DamagedFile& m_file;
    RecordReader m_reader;
    std::string m_scratch;
    Record m_record;
    ChainHasher m_hasher;
    std::vector<EventRef> m_events;
    std::vector<std::size_t> m_byPosition;
    std::vector<PrivateRef> m_privates;
    std::map<std::array<char, 32>, Cell> m_byDigest;
    bool m_digestsKnown = false;
    std::map<std::string, Head, std::less<>> m_heads;
    std::map<std::string, std::int64_t, std::less<>> m_erasures;
    std::vector<Cell> m_packs, m_publications, m_signingKeys, m_broken;
    std::int64_t m_eventTurns = 20'000'000, m_privateTurns = 10'000'000;
};

} // namespace evenkeel::store
