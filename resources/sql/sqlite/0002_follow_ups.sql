-- min_compatible: 1
-- SPDX-FileCopyrightText: 2026 The Evenkeel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What outlives a call. As `calls`, both tables follow from the events and are made again by `db rebuild`. They hold
-- nothing that was said and nothing of the caller: whose they are is found by way of `calls`, and erased there.

CREATE TABLE follow_ups (
    call      TEXT    NOT NULL,
    seq       INTEGER NOT NULL,
    agent     TEXT    NOT NULL,
    raised_at INTEGER NOT NULL,
    route     TEXT    NOT NULL,
    recipient TEXT    NOT NULL,
    authority TEXT    NOT NULL,
    due       TEXT    NOT NULL,
    closed    INTEGER,
    closed_at INTEGER NOT NULL,
    closed_by TEXT    NOT NULL,
    PRIMARY KEY (call, seq)
) STRICT, WITHOUT ROWID
--;;
CREATE INDEX follow_ups_open ON follow_ups (agent, due) WHERE closed IS NULL
--;;
CREATE TABLE caller_notes (
    call        TEXT    NOT NULL,
    seq         INTEGER NOT NULL,
    agent       TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    restriction INTEGER NOT NULL,
    review      TEXT    NOT NULL,
    withdrawn   INTEGER NOT NULL,
    PRIMARY KEY (call, seq)
) STRICT, WITHOUT ROWID
