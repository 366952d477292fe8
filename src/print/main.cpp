// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/pdf.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>

#include <cstdlib>

/// Reads a document (report/document.h) as JSON from the standard input and writes it as PDF to the standard output. A
/// program of its own: evenkeel-cli starts without fonts and screens, a text that a layout chokes on takes no call
/// along, and the bytes do not hang on who asks.
int main(int argc, char** argv)
{
    using namespace evenkeel;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed(); // fonts are written in the order of a hash table
    int one = 1;                             // Qt would take options of its own out of ours
    (void)argc;
    const QGuiApplication qt(one, argv);
    constexpr qint64 most = 32 << 20;
    QFile in, out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return EXIT_FAILURE;
    const auto text = in.readAll();
    if (text.size() > most)
        return EXIT_FAILURE;
    const auto document = report::readDocument({text.constData(), static_cast<std::size_t>(text.size())});
    if (!document)
        return EXIT_FAILURE;
    const auto pdf = render::pdfOf(*document);
    return out.write(pdf) == pdf.size() && out.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}
