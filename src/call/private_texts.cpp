// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/private_texts.h"

#include "call/event_fields.h"

#include <type_traits>
#include <variant>

namespace evenkeel::call {

namespace {

struct Collector
{
    const std::function<void(std::string_view, const std::string&)>& visit;

    template <typename T> void open(const char*, const T&) {}
    void secret(const char* name, const std::string& value)
    {
        if (!value.empty())
            visit(name, value);
    }
    void secret(const char* name, const event::Comments& comments)
    {
        for (const auto& [criterion, text] : comments)
            secret(name, text);
    }
};

} // namespace

void forEachPrivateText(const Event& event, const std::function<void(std::string_view, const std::string&)>& visit)
{
    Collector collector{visit};
    std::visit(
        [&]<typename E>(E one) { // a copy: fields() serves readers, too
            if constexpr (std::is_same_v<E, protocol::Event>)
                std::visit([&](auto inner) { fields(collector, inner); }, std::move(one));
            else
                fields(collector, one);
        },
        event);
}

} // namespace evenkeel::call
