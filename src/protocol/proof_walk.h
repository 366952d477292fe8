// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/proof_moves.h"
#include "protocol/prover.h"

#include <unordered_map>

namespace evenkeel::protocol::proof {

/// One breadth-first walk with conduct out of some categories. Inside this room only.
class Walk
{
  public:
    Walk(const Policy&, const DecideFn&, const ApplyFn&, std::vector<Category> categories);

    /// The states walked and, for each property, its first violation; breadth first makes that the shortest.
    [[nodiscard]] Proof run();

  private:
    struct Node
    {
        State state;
        Ledger ledger;
        std::size_t parent = 0;
        std::size_t move = 0; ///< index into m_moves; of no account for a start
        bool start = false;
        bool ends = false; ///< the agent can end the call lawfully from here
    };
    struct Edge
    {
        std::size_t from = 0;
        std::optional<Category> conduct;
    };

    void addStarts();
    void expand(std::size_t at);
    void reach(State, Ledger, std::size_t from, std::size_t move);
    void report(const Fault&, std::size_t at, std::size_t move);
    void checkEndReachable();
    [[nodiscard]] std::vector<bool> endsWithConduct(Category) const;
    [[nodiscard]] std::vector<std::string> pathTo(std::size_t at) const;
    [[nodiscard]] std::string key(const State&, const Ledger&) const;

    const Policy& m_policy;
    const DecideFn& m_decide;
    const ApplyFn& m_apply;
    std::vector<Category> m_categories;
    std::vector<Move> m_moves;
    std::vector<Node> m_nodes;
    std::vector<std::vector<Edge>> m_into; ///< by node: the edges that lead to it
    std::unordered_map<std::string, std::size_t> m_known;
    Proof m_proof;
};

} // namespace evenkeel::protocol::proof
