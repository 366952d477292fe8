// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/overloaded.h"
#include "base/text.h"
#include "fuzz/targets.h"
#include "telephony/baresip.h"
#include "telephony/call_matcher.h"
#include "telephony/netstring.h"

#include <algorithm>
#include <map>
#include <utility>

namespace evenkeel::fuzz {

namespace {

using namespace telephony;

/// Follows the calls and holds the matcher to one clean story each.
class Story
{
  public:
    void hear(const std::vector<FeedEvent>& events)
    {
        for (const auto& event : events)
            std::visit(overloaded{[&](const Ringing& e) { rings(e); }, [&](const Answered& e) { isAnswered(e.id); },
                                  [&](const HeldByAgent& e) { isHeld(e.id, e.held); },
                                  [&](const Closed& e) { require(m_open.erase(e.id) == 1, "what closes was open"); }},
                       event);
    }
    [[nodiscard]] std::size_t open() const { return m_open.size(); }

  private:
    struct Call
    {
        bool answered = false;
        bool held = false;
    };
    void rings(const Ringing& e)
    {
        require(!e.id.empty() && m_open.emplace(e.id, Call{}).second, "a call rings once, under an id");
        require(text::isUtf8(e.number) && text::isUtf8(e.name), "number and name are UTF-8");
        require(e.number.size() <= 256 && e.name.size() <= 256, "number and name are bounded");
    }
    Call& at(const std::string& id)
    {
        const auto call = m_open.find(id);
        require(call != m_open.end(), "nothing is told of a call that does not ring");
        return call->second;
    }
    void isAnswered(const std::string& id)
    {
        require(!std::exchange(at(id).answered, true), "a call is answered once");
    }
    void isHeld(const std::string& id, bool held)
    {
        require(std::exchange(at(id).held, held) != held, "hold and resume take turns");
    }

    std::map<std::string, Call> m_open;
};

} // namespace

void baresip(std::string_view bytes)
{
    if (bytes.empty())
        return;
    const auto segment = static_cast<std::size_t>(static_cast<unsigned char>(bytes.front())) + 1;
    bytes.remove_prefix(1);

    NetstringReader reader;
    CallMatcher matcher;
    Story story;
    for (std::size_t at = 0; at < bytes.size() && !reader.broken(); at += segment) {
        reader.feed(bytes.substr(at, segment));
        while (const auto frame = reader.next()) {
            std::visit(overloaded{[](std::monostate) {},
                                  [&](const FeedEvent& event) { story.hear(matcher.take(event)); },
                                  [&](const BaresipResponse& response) {
                                      story.hear(matcher.reconcile(parseListCalls(response.data)));
                                  }},
                       parseBaresip(*frame));
            require(matcher.open() == story.open() && story.open() <= 64, "open calls are counted and bounded");
        }
    }
    story.hear(matcher.reconcile(parseListCalls(bytes)));
}

} // namespace evenkeel::fuzz
