-- min_compatible: 7
-- SPDX-FileCopyrightText: 2026 The Evenkeel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Figures of the calls that were taken and are over, added up by day (of the call's beginning, by UTC; days since
-- 1970) and by everything ('all'), 'agent', 'situation' and pack 'revision'. Both tallies follow from the events and are
-- made again by `db rebuild`; `teams` is what a supervisor entered.

CREATE TABLE tally_calls (
    dim         TEXT    NOT NULL,
    day         INTEGER NOT NULL,
    key         TEXT    NOT NULL,
    calls       INTEGER NOT NULL,
    talk        INTEGER NOT NULL,
    with_mood   INTEGER NOT NULL,
    calmer      INTEGER NOT NULL,
    escalated   INTEGER NOT NULL,
    transferred INTEGER NOT NULL,
    conduct     INTEGER NOT NULL,
    kept        INTEGER NOT NULL,
    warned      INTEGER NOT NULL,
    by_agent    INTEGER NOT NULL,
    overridden  INTEGER NOT NULL,
    after_calls INTEGER NOT NULL,
    after_time  INTEGER NOT NULL,
    guided      INTEGER NOT NULL,
    skipping    INTEGER NOT NULL,
    skipped     INTEGER NOT NULL,
    repeated    INTEGER NOT NULL,
    PRIMARY KEY (dim, day, key)
) STRICT, WITHOUT ROWID
--;;
CREATE INDEX tally_keys ON tally_calls (dim, key)
--;;
-- What those calls fall into, a line of `body` each: "step 12 345000 listen".
CREATE TABLE tally_parts (
    dim  TEXT    NOT NULL,
    day  INTEGER NOT NULL,
    key  TEXT    NOT NULL,
    body TEXT    NOT NULL,
    PRIMARY KEY (dim, day, key)
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE teams (
    agent TEXT PRIMARY KEY,
    team  TEXT NOT NULL CHECK (team <> '')
) STRICT, WITHOUT ROWID
--;;
CREATE INDEX teams_by_team ON teams (team, agent)
--;;
-- The tallies of the calls so far are made from their events, as all projections are.
INSERT INTO meta (name, value) VALUES ('projection', 'anew') ON CONFLICT (name) DO UPDATE SET value = 'anew'
