// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html_text.h"

#include "exchange/notes.h"

#include <gumbo.h>

#include <algorithm>
#include <memory>

namespace evenkeel::exchange {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Writer
{
  public:
    void words(std::string_view text, bool keepLines)
    {
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool hardBlank = text.substr(i, 2) == "\u00a0";
            if (hardBlank)
                ++i;
            if (keepLines && text[i] == '\n') {
                lineBreak();
            } else if (hardBlank || text[i] == ' ' || text[i] == '\t' || text[i] == '\n' || text[i] == '\f') {
                m_blank = true;
            } else {
                flush();
                m_text += text[i];
            }
        }
    }
    void lineBreak() // a <br>: each counts
    {
        m_blank = false;
        m_text += '\n';
    }
    void block() // the edge of a block: a line of its own
    {
        m_blank = false;
        if (!m_text.empty() && m_text.back() != '\n')
            m_text += '\n';
    }
    void gap() // between paragraphs: one empty line
    {
        block();
        if (!m_text.empty() && !m_text.ends_with("\n\n"))
            m_text += '\n';
    }
    void mark(std::string_view text)
    {
        flush();
        m_text += text;
    }
    [[nodiscard]] std::string done() &&
    {
        while (m_text.ends_with('\n') || m_text.ends_with(' '))
            m_text.pop_back();
        for (auto at = m_text.find("\n\n\n"); at != std::string::npos; at = m_text.find("\n\n\n", at))
            m_text.erase(at, 1);
        return std::move(m_text);
    }

  private:
    void flush()
    {
        if (m_blank && !m_text.empty() && m_text.back() != '\n')
            m_text += ' ';
        m_blank = false;
    }
    std::string m_text;
    bool m_blank = false;
};

bool isActive(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA: return true;
    default: return false;
    }
}

bool isUnseen(GumboTag tag)
{
    return tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_TITLE || tag == GUMBO_TAG_TEMPLATE || tag == GUMBO_TAG_NOSCRIPT;
}

bool isParagraph(GumboTag tag)
{
    return tag == GUMBO_TAG_P || tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_TABLE ||
           tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_PRE || (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6);
}

bool isBlock(GumboTag tag)
{
    return tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_TR || tag == GUMBO_TAG_DT ||
           tag == GUMBO_TAG_DD || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_HR;
}

class Walk
{
  public:
    void node(const GumboNode& node, bool keepLines)
    {
        switch (node.type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA: m_out.words(node.v.text.text, keepLines); break;
        case GUMBO_NODE_ELEMENT: element(node.v.element, keepLines); break;
        default: break; // comments, templates
        }
    }
    PlainText done() && { return {std::move(m_out).done(), std::move(m_notes)}; }

  private:
    void element(const GumboElement& element, bool keepLines)
    {
        const auto tag = element.tag;
        if (isActive(tag))
            m_notes.emplace_back(note::kActive);
        if (tag == GUMBO_TAG_HEAD) { // where the parser puts a script that comes first
            for (unsigned i = 0; i < element.children.length; ++i)
                if (const auto* child = static_cast<const GumboNode*>(element.children.data[i]);
                    child->type == GUMBO_NODE_ELEMENT && isActive(child->v.element.tag))
                    m_notes.emplace_back(note::kActive);
            return;
        }
        if (isUnseen(tag) || isActive(tag))
            return;
        if (tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_IMAGE || tag == GUMBO_TAG_SVG || tag == GUMBO_TAG_VIDEO ||
            tag == GUMBO_TAG_AUDIO) {
            m_notes.emplace_back(note::kImage);
            return;
        }
        if (tag == GUMBO_TAG_BR)
            return m_out.lineBreak();
        if (tag == GUMBO_TAG_A && gumbo_get_attribute(&element.attributes, "href") != nullptr)
            m_notes.emplace_back(note::kLink);
        if (isParagraph(tag))
            m_out.gap();
        else if (isBlock(tag))
            m_out.block();
        if (tag == GUMBO_TAG_LI)
            m_out.mark("– ");
        if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
            m_out.words(" ", false);
        for (unsigned i = 0; i < element.children.length; ++i)
            node(*static_cast<const GumboNode*>(element.children.data[i]), keepLines || tag == GUMBO_TAG_PRE);
        if (isParagraph(tag))
            m_out.gap();
        else if (isBlock(tag))
            m_out.block();
    }

    Writer m_out;
    std::vector<std::string> m_notes;
};

} // namespace

Result<PlainText> htmlToText(std::string_view html, std::size_t mostTags)
{
    // The parser's tree is walked and freed by recursion, and what nests wrongly costs it quadratic time.
    if (static_cast<std::size_t>(std::ranges::count(html, '<')) > mostTags)
        return fail(Errc::Refused, "import.html-too-deep");
    auto options = kGumboDefaultOptions;
    options.max_errors = 0;
    GumboOutput* output = gumbo_parse_with_options(&options, html.data(), html.size());
    if (output == nullptr)
        return fail(Errc::Refused, "import.html-too-deep");
    const auto destroy = [&options](GumboOutput* it) { gumbo_destroy_output(&options, it); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> freed(output, destroy);
    Walk walk;
    walk.node(*output->root, false);
    return std::move(walk).done();
}

bool looksLikeHtml(std::string_view text)
{
    for (auto i = text.find_first_of("<&"); i != std::string_view::npos; i = text.find_first_of("<&", i + 1)) {
        if (text[i] == '<') {
            const char next = i + 1 < text.size() ? text[i + 1] : ' ';
            if ((isLetter(next) || next == '/' || next == '!') && text.find('>', i) != std::string_view::npos)
                return true;
            continue;
        }
        const auto end = text.find(';', i);
        if (end != std::string_view::npos && end - i <= 10 && end - i >= 3 &&
            (isLetter(text[i + 1]) || text[i + 1] == '#') &&
            std::all_of(text.begin() + std::ptrdiff_t(i) + 2, text.begin() + std::ptrdiff_t(end),
                        [](char c) { return isLetter(c) || (c >= '0' && c <= '9'); }))
            return true;
    }
    return false;
}

} // namespace evenkeel::exchange
