// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/yaml_reader.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <map>
#include <set>
#include <sstream>

namespace evenkeel::exchange {

namespace {

using Kind = YamlNode::Kind;

/// Ends the parsing from within; the parser knows no other way.
struct Stop
{
    const char* key;
    int line;
};

/// Builds nodes from the parser's events, so that at no moment more is built than the bounds allow: the library's own
/// tree has none.
class Builder : public YAML::EventHandler
{
  public:
    explicit Builder(const Bounds& bounds)
        : m_bounds(bounds)
    {}

    std::vector<YamlNode> documents;

    void OnDocumentStart(const YAML::Mark&) override { m_anchors.clear(); }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { put(made(Kind::Null, mark), anchor); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const auto known = m_anchors.find(anchor);
        if (known == m_anchors.end())
            throw Stop{"import.syntax", mark.line + 1}; // a value within itself
        count(known->second.size, mark.line + 1);
        auto copy = known->second;
        copy.line = mark.line + 1;
        put(std::move(copy), 0);
    }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, const std::string& value) override
    {
        auto node = made(Kind::Text, mark);
        node.text = value;
        put(std::move(node), anchor);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(made(Kind::List, mark), anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(made(Kind::Map, mark), anchor);
    }
    void OnMapEnd() override
    {
        std::set<std::string_view> keys;
        for (const auto& [key, value] : m_open.back().node.members)
            if (!keys.insert(key).second)
                throw Stop{"import.duplicate-key", value.line};
        close();
    }

  private:
    struct Level
    {
        YamlNode node;
        YAML::anchor_t anchor = 0;
        std::string key;
        bool hasKey = false;
    };

    YamlNode made(Kind kind, const YAML::Mark& mark)
    {
        count(1, mark.line + 1);
        YamlNode node;
        node.kind = kind;
        node.line = mark.line + 1;
        return node;
    }

    void count(std::size_t nodes, int line)
    {
        m_values += nodes;
        if (m_values > m_bounds.values)
            throw Stop{"import.too-many-values", line};
    }

    void open(YamlNode node, YAML::anchor_t anchor)
    {
        if (m_open.size() >= m_bounds.depth)
            throw Stop{"import.depth", node.line};
        const bool asKey = !m_open.empty() && m_open.back().node.kind == Kind::Map && !m_open.back().hasKey;
        if (asKey)
            throw Stop{"import.syntax", node.line}; // keys are texts
        m_open.push_back({std::move(node), anchor, {}, false});
    }

    void close()
    {
        auto level = std::move(m_open.back());
        m_open.pop_back();
        put(std::move(level.node), level.anchor);
    }

    void put(YamlNode node, YAML::anchor_t anchor)
    {
        if (anchor != 0) {
            count(node.size, node.line);
            m_anchors[anchor] = node;
        }
        if (m_open.empty()) {
            documents.push_back(std::move(node));
            return;
        }
        auto& level = m_open.back();
        if (level.node.kind == Kind::List) {
            level.node.size += node.size;
            level.node.items.push_back(std::move(node));
        } else if (!level.hasKey) {
            if (node.kind != Kind::Text && node.kind != Kind::Null)
                throw Stop{"import.syntax", node.line};
            level.key = std::move(node.text);
            level.hasKey = true;
        } else {
            level.node.size += node.size;
            level.node.members.emplace_back(std::move(level.key), std::move(node));
            level.key.clear();
            level.hasKey = false;
        }
    }

    const Bounds& m_bounds;
    std::size_t m_values = 0;
    std::vector<Level> m_open;
    std::map<YAML::anchor_t, YamlNode> m_anchors;
};

} // namespace

const YamlNode* YamlNode::find(std::string_view key) const
{
    for (const auto& [name, value] : members)
        if (name == key)
            return &value;
    return nullptr;
}

std::string YamlNode::textOf(std::string_view key) const
{
    const auto* member = find(key);
    return member != nullptr ? member->text : std::string();
}

std::vector<std::string> YamlNode::textsOf(std::string_view key) const
{
    std::vector<std::string> texts;
    const auto* member = find(key);
    if (member == nullptr)
        return texts;
    if (member->kind == Kind::Text)
        texts.push_back(member->text);
    for (const auto& item : member->items)
        if (item.kind == Kind::Text)
            texts.push_back(item.text);
    return texts;
}

Result<std::vector<YamlNode>> readYaml(std::string_view utf8, const Bounds& bounds)
{
    Builder builder(bounds);
    try {
        std::istringstream in{std::string(utf8)};
        YAML::Parser parser(in);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const Stop& stop) {
        return fail(Errc::Invalid, stop.key, "line " + std::to_string(stop.line));
    } catch (const YAML::Exception& e) {
        return fail(Errc::Invalid, "import.syntax", "line " + std::to_string(e.mark.line + 1));
    } catch (const std::exception&) { // such as out of range within the library
        return fail(Errc::Invalid, "import.syntax", "YAML");
    }
    return std::move(builder.documents);
}

} // namespace evenkeel::exchange
