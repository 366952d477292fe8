-- min_compatible: 9
-- SPDX-FileCopyrightText: 2026 The Evenkeel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The search index has words for an agent together with each other filter; they are made as all projections are.

INSERT INTO meta (name, value) VALUES ('projection', 'anew') ON CONFLICT (name) DO UPDATE SET value = 'anew'
