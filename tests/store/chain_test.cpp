// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/chain.h"
#include "support/catch.h"

#include <QCryptographicHash>

using namespace evenkeel::store;

TEST_CASE("a chain's hash is the SHA-256 of its parts, whatever their lengths")
{
    ChainHasher hasher;
    // The example of FIPS 180, in one part and in two.
    const QByteArray abc("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hasher.ofPrivate("", "abc").toByteArray().toHex() == abc);
    CHECK(hasher.ofEvent("a", "", "bc").toByteArray().toHex() == abc);
    // Around the ends of blocks, where a hash goes wrong if it does.
    for (const int length : {0, 1, 31, 32, 55, 56, 63, 64, 65, 119, 120, 127, 128, 129, 1000, 100'000}) {
        const QByteArray previous(kHashBytes, '\x07');
        const QByteArray digest(length % 2 == 0 ? kHashBytes : 0, '\x01');
        const QByteArray text(length, '\xc3');
        INFO(length);
        QCryptographicHash expected(QCryptographicHash::Sha256);
        for (const auto& part : {previous, digest, text})
            expected.addData(part);
        CHECK(hasher.ofEvent(previous, digest, text).toByteArray() == expected.result());
    }
}
