-- min_compatible: 1
-- SPDX-FileCopyrightText: 2026 The Evenkeel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- docs/storage.md explains the tables. Moments (at) are milliseconds since 1970, UTC; lengths are milliseconds.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE events (
    position       INTEGER PRIMARY KEY,
    id             TEXT    NOT NULL,
    call           TEXT    NOT NULL,
    seq            INTEGER NOT NULL CHECK (seq > 0),
    at             INTEGER NOT NULL,
    elapsed        INTEGER NOT NULL,
    actor          TEXT    NOT NULL,
    kind           TEXT    NOT NULL,
    version        INTEGER NOT NULL,
    body           TEXT    NOT NULL,
    private_digest BLOB    CHECK (length(private_digest) = 32),
    hash           BLOB    NOT NULL CHECK (length(hash) = 32),
    UNIQUE (call, seq)
) STRICT
--;;
CREATE TRIGGER events_no_update BEFORE UPDATE ON events
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END
--;;
CREATE TRIGGER events_no_delete BEFORE DELETE ON events
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END
--;;
-- What people said and who they are: the one table from which rows may go.
CREATE TABLE event_private (
    position INTEGER PRIMARY KEY REFERENCES events (position),
    salt     BLOB NOT NULL CHECK (length(salt) = 16),
    body     TEXT NOT NULL
) STRICT
--;;
CREATE TRIGGER event_private_no_update BEFORE UPDATE ON event_private
BEGIN
    SELECT RAISE(ABORT, 'private texts are erased, never changed');
END
--;;
-- How far each chain goes, so that a tail that was cut off is missed. No projection: rebuilding leaves it alone.
CREATE TABLE chain_heads (
    call   TEXT PRIMARY KEY,
    events INTEGER NOT NULL CHECK (events > 0),
    hash   BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT, WITHOUT ROWID
--;;
CREATE TRIGGER chain_heads_grow BEFORE UPDATE ON chain_heads
WHEN NEW.call <> OLD.call OR NEW.events <= OLD.events
BEGIN
    SELECT RAISE(ABORT, 'a chain only grows');
END
--;;
CREATE TRIGGER chain_heads_no_delete BEFORE DELETE ON chain_heads
BEGIN
    SELECT RAISE(ABORT, 'a chain only grows');
END
--;;
-- Private texts of the call's first `events` events were erased on purpose.
CREATE TABLE erasures (
    call   TEXT PRIMARY KEY,
    events INTEGER NOT NULL CHECK (events > 0)
) STRICT, WITHOUT ROWID
--;;
-- One row a call, made from its events and made again by `db rebuild`. It holds nothing that a caller said.
CREATE TABLE calls (
    id            TEXT PRIMARY KEY,
    started_at    INTEGER NOT NULL,
    agent         TEXT    NOT NULL,
    direction     TEXT    NOT NULL,
    pack          TEXT    NOT NULL,
    pack_revision TEXT    NOT NULL,
    policy        TEXT    NOT NULL,
    caller_key    BLOB,
    length        INTEGER,
    situation     TEXT    NOT NULL,
    vip           INTEGER NOT NULL,
    ending        TEXT    NOT NULL,
    end_reason    TEXT    NOT NULL,
    outcome       TEXT    NOT NULL,
    root_cause    TEXT    NOT NULL,
    resolution    TEXT    NOT NULL,
    warnings      INTEGER NOT NULL,
    mood_start    INTEGER NOT NULL,
    mood_peak     INTEGER NOT NULL,
    mood_end      INTEGER NOT NULL,
    review_due    INTEGER NOT NULL,
    reviewed      INTEGER NOT NULL,
    closed        INTEGER NOT NULL
) STRICT, WITHOUT ROWID
--;;
CREATE INDEX calls_newest ON calls (started_at, id)
--;;
CREATE INDEX calls_of_agent ON calls (agent, started_at, id)
--;;
CREATE INDEX calls_of_caller ON calls (caller_key, started_at, id) WHERE caller_key IS NOT NULL
--;;
CREATE INDEX calls_open ON calls (started_at, id) WHERE closed = 0
--;;
CREATE TABLE pack_revisions (
    id       TEXT NOT NULL,
    revision TEXT NOT NULL,
    sha256   BLOB NOT NULL CHECK (length(sha256) = 32),
    body     TEXT NOT NULL,
    PRIMARY KEY (id, revision)
) STRICT
