// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown_cards.h"

#include "base/text.h"
#include "exchange/collector.h"
#include "exchange/markdown_text.h"
#include "exchange/yaml_reader.h"

namespace evenkeel::exchange {

namespace {

struct Card
{
    int line = 0;
    std::string front; ///< YAML
    std::string title; ///< of a heading
    std::string body;
};

bool isFence(std::string_view line)
{
    while (line.ends_with(' ') || line.ends_with('\t'))
        line.remove_suffix(1);
    return line == "---";
}

/// "key:" or "key: value"; three dashes before anything else are a rule between paragraphs.
bool isEntry(std::string_view line)
{
    const auto colon = line.find(':');
    return colon != std::string_view::npos && colon > 0 &&
           line.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-") == colon;
}

std::vector<Card> cardsOf(std::string_view utf8)
{
    const auto lines = text::split(utf8, '\n');
    std::vector<Card> cards;
    const auto closing = [&](std::size_t from) {
        while (from < lines.size() && !isFence(lines[from]))
            ++from;
        return from;
    };
    std::size_t nextFence = closing(0);
    const bool fronts = nextFence + 1 < lines.size() && isEntry(lines[nextFence + 1]);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool opens = fronts && isFence(lines[i]) && i + 1 < lines.size() && isEntry(lines[i + 1]);
        if (opens) {
            const auto end = closing(i + 1);
            if (end < lines.size()) {
                auto& card = cards.emplace_back();
                card.line = static_cast<int>(i) + 1;
                for (auto k = i + 1; k < end; ++k)
                    card.front += lines[k] + '\n';
                i = end;
                continue;
            }
        }
        if (!fronts && lines[i].starts_with("# ")) {
            cards.push_back({static_cast<int>(i) + 1, {}, lines[i].substr(2), {}});
            continue;
        }
        const bool blank = text::cleaned(lines[i]).empty();
        if (cards.empty() && !blank) // words before the first card are one without a title
            cards.push_back({static_cast<int>(i) + 1, {}, {}, {}});
        if (!cards.empty())
            cards.back().body += lines[i] + '\n';
    }
    return cards;
}

/// The key of a refusal; empty: the front matter could be read.
std::string readFront(const Card& card, const Bounds& bounds, Item& item)
{
    if (card.front.empty())
        return {};
    const auto documents = readYaml(card.front, bounds);
    if (!documents || documents->size() != 1 || documents->front().kind != YamlNode::Kind::Map)
        return "import.front-matter";
    const auto& front = documents->front();
    item.title = front.textOf("title");
    item.brief = front.textOf("short");
    item.language = front.textOf("language");
    const auto* tags = front.find("tags");
    item.tags = tags != nullptr && tags->kind == YamlNode::Kind::Text ? tagsOf(tags->text) : front.textsOf("tags");
    for (const auto& [kind, key] :
         {std::pair{Place::Kind::Step, "step"}, std::pair{Place::Kind::Situation, "situation"},
          std::pair{Place::Kind::Behaviour, "behaviour"}, std::pair{Place::Kind::Use, "use"}}) {
        auto id = text::cleaned(front.textOf(key));
        if (id.empty())
            continue;
        if (item.place)
            return "import.bad-value";
        item.place = Place{kind, std::move(id)};
    }
    return {};
}

} // namespace

Result<Imported> readMarkdownCards(std::string_view utf8, const Bounds& bounds)
{
    Collector out(bounds);
    for (auto& card : cardsOf(utf8)) {
        Item item;
        item.line = card.line;
        item.title = markdownToText(card.title).text;
        item.body = std::move(card.body);
        if (auto key = readFront(card, bounds, item); !key.empty())
            out.refuse(card.line, item.title, key, key == "import.bad-value" ? "step, situation, behaviour, use" : "");
        else
            out.take(std::move(item), Markup::Markdown);
    }
    return std::move(out).finish();
}

} // namespace evenkeel::exchange
