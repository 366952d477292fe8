// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"

#include "base/text.h"

#include <iconv.h>
#include <uchardet.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>

namespace evenkeel::exchange {

namespace {

struct Mark
{
    std::string_view bytes;
    const char* encoding;
};

/// The longer ones first: the mark of UTF-32 begins with that of UTF-16.
constexpr std::array<Mark, 5> kMarks = {{{std::string_view("\xff\xfe\0\0", 4), "UTF-32LE"},
                                         {std::string_view("\0\0\xfe\xff", 4), "UTF-32BE"},
                                         {"\xef\xbb\xbf", "UTF-8"},
                                         {"\xff\xfe", "UTF-16LE"},
                                         {"\xfe\xff", "UTF-16BE"}}};

std::string guessed(std::string_view bytes)
{
    // Every second byte of Latin text in UTF-16 is zero.
    const auto sample = bytes.substr(0, 4096);
    std::size_t even = 0, odd = 0;
    for (std::size_t i = 0; i < sample.size(); ++i)
        (i % 2 == 0 ? even : odd) += sample[i] == '\0' ? 1 : 0;
    if (odd > sample.size() / 4 && even == 0)
        return "UTF-16LE";
    if (even > sample.size() / 4 && odd == 0)
        return "UTF-16BE";
    if (text::isUtf8(bytes))
        return "UTF-8";

    constexpr std::size_t enough = 256U << 10;
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.data(), std::min(bytes.size(), enough));
    uchardet_data_end(detector.get());
    std::string name = uchardet_get_charset(detector.get());
    // What calls itself Latin 1 is Windows-1252 in practice, which has all of it and the curly quotes.
    if (name.empty() || name == "ISO-8859-1" || name == "ASCII" || name == "UTF-8")
        name = "WINDOWS-1252";
    return name;
}

Result<std::string> toUtf8(std::string_view bytes, const std::string& from)
{
    const bool plausible = !from.empty() && from.size() <= 40 && std::ranges::all_of(from, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.';
    });
    const iconv_t cd = plausible ? iconv_open("UTF-8", from.c_str()) : iconv_t(-1);
    if (cd == iconv_t(-1)) // NOLINT(performance-no-int-to-ptr): so iconv says that it failed
        return fail(Errc::Invalid, "import.encoding", plausible ? from : "?");
    const std::unique_ptr<void, int (*)(iconv_t)> closer(cd, &iconv_close);
    std::string in(bytes), out;
    char* rest = in.data();
    std::size_t left = in.size();
    std::array<char, 16384> block{};
    while (left > 0) {
        char* to = block.data();
        std::size_t room = block.size();
        const auto done = iconv(cd, &rest, &left, &to, &room);
        out.append(block.data(), block.size() - room);
        if (done == static_cast<std::size_t>(-1) && errno != E2BIG)
            return fail(Errc::Invalid, "import.encoding", from);
    }
    return out;
}

/// CR LF and CR become LF.
void unifyLines(std::string& text)
{
    std::size_t to = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r')
            text[to++] = text[i];
        else if (i + 1 >= text.size() || text[i + 1] != '\n')
            text[to++] = '\n';
    }
    text.resize(to);
}

} // namespace

Result<Decoded> decodeText(std::string_view bytes, const std::string& encoding, const Bounds& bounds)
{
    if (bytes.size() > bounds.bytes)
        return fail(Errc::Invalid, "import.too-large", std::to_string(bounds.bytes >> 20));
    Decoded out;
    out.encoding = encoding;
    const auto* mark = std::ranges::find_if(kMarks, [&](const Mark& m) { return bytes.starts_with(m.bytes); });
    if (mark != kMarks.end()) {
        bytes.remove_prefix(mark->bytes.size());
        out.encoding = mark->encoding;
    }
    if (out.encoding.empty()) {
        const bool zeros = bytes.find('\0') != std::string_view::npos; // well-formed, yet no text as it stands
        out.encoding = text::isUtf8(bytes) && !zeros ? "UTF-8" : guessed(bytes);
    }
    auto text = out.encoding == "UTF-8" ? Result<std::string>(bytes) : toUtf8(bytes, out.encoding);
    if (!text)
        return tl::unexpected(text.error());
    if (!text::isUtf8(*text))
        return fail(Errc::Invalid, "import.encoding", out.encoding);
    out.text = std::move(*text);
    if (const auto zero = out.text.find('\0'); zero != std::string::npos)
        return fail(Errc::Invalid, "import.not-text",
                    std::to_string(1 + std::count(out.text.begin(), out.text.begin() + std::ptrdiff_t(zero), '\n')));
    unifyLines(out.text);
    return out;
}

} // namespace evenkeel::exchange
