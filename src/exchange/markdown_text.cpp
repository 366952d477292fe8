// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown_text.h"

#include "exchange/notes.h"

#include <md4c.h>

namespace evenkeel::exchange {

namespace {

struct Writer
{
    PlainText plain;
    int images = 0;       ///< inside so many: their descriptions are no words to say
    bool atEntry = false; ///< right behind the dash of a list entry

    void gap(std::string_view lines)
    {
        auto& text = plain.text;
        while (text.ends_with(' '))
            text.pop_back();
        if (!text.empty() && !text.ends_with(lines))
            text += text.ends_with('\n') ? lines.substr(1) : lines;
    }
};

int enterBlock(MD_BLOCKTYPE type, void*, void* to)
{
    auto& writer = *static_cast<Writer*>(to);
    if (type == MD_BLOCK_LI) {
        writer.gap("\n");
        writer.plain.text += "– ";
        writer.atEntry = true;
    } else if ((type == MD_BLOCK_P || type == MD_BLOCK_H || type == MD_BLOCK_CODE) && !writer.atEntry) {
        writer.gap("\n\n");
    } else if (type == MD_BLOCK_HTML) {
        writer.plain.notes.emplace_back(note::kActive);
    }
    return 0;
}

int leaveBlock(MD_BLOCKTYPE type, void*, void* to)
{
    auto& writer = *static_cast<Writer*>(to);
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
        writer.gap("\n\n");
    if (type == MD_BLOCK_LI || type == MD_BLOCK_P)
        writer.atEntry = false;
    return 0;
}

int enterSpan(MD_SPANTYPE type, void*, void* to)
{
    auto& writer = *static_cast<Writer*>(to);
    if (type == MD_SPAN_A)
        writer.plain.notes.emplace_back(note::kLink);
    if (type == MD_SPAN_IMG) {
        writer.plain.notes.emplace_back(note::kImage);
        ++writer.images;
    }
    return 0;
}

int leaveSpan(MD_SPANTYPE type, void*, void* to)
{
    static_cast<Writer*>(to)->images -= type == MD_SPAN_IMG ? 1 : 0;
    return 0;
}

int onText(MD_TEXTTYPE type, const MD_CHAR* bytes, MD_SIZE size, void* to)
{
    auto& writer = *static_cast<Writer*>(to);
    if (writer.images > 0)
        return 0;
    auto& text = writer.plain.text;
    const std::string_view piece(bytes, size);
    writer.atEntry = writer.atEntry && piece.empty();
    switch (type) {
    case MD_TEXT_BR: text += '\n'; break;
    case MD_TEXT_SOFTBR: text += ' '; break;
    case MD_TEXT_NULLCHAR: break;
    case MD_TEXT_HTML: writer.plain.notes.emplace_back(note::kActive); break;
    case MD_TEXT_ENTITY:
        if (const auto character = htmlToText(piece, 1))
            text += character->text;
        break;
    default: text += piece; break;
    }
    return 0;
}

} // namespace

PlainText markdownToText(std::string_view markdown)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = onText;
    Writer writer;
    (void)md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &writer);
    return std::move(writer.plain);
}

} // namespace evenkeel::exchange
