// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/object_reader.h"

namespace evenkeel::pack {

void readPack(ObjectReader& in, Pack& out);
void readPolicy(ObjectReader& in, protocol::Policy& out);
void readField(ObjectReader& in, MergeField& out);
void readPracticeCaller(ObjectReader& in, PracticeCaller& out);

} // namespace evenkeel::pack
