-- min_compatible: 4
-- SPDX-FileCopyrightText: 2026 The Evenkeel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who may enter which role, which calls must be kept as they are, and what goes when it is old enough. None of these
-- follows from the events. An older program knows no holds, so it must not write here any more.

CREATE TABLE role_locks (
    role     TEXT    PRIMARY KEY CHECK (role IN ('supervisor', 'trainer')),
    secret   TEXT    NOT NULL,
    set_at   INTEGER NOT NULL,
    failures INTEGER NOT NULL CHECK (failures >= 0),
    tried_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE holds (
    number      INTEGER PRIMARY KEY,
    call        TEXT    NOT NULL,
    set_at      INTEGER NOT NULL,
    set_by      TEXT    NOT NULL,
    reason      TEXT    NOT NULL,
    lifted_at   INTEGER,
    lifted_by   TEXT    NOT NULL,
    lift_reason TEXT    NOT NULL
) STRICT
--;;
CREATE UNIQUE INDEX holds_in_force ON holds (call) WHERE lifted_at IS NULL
--;;
CREATE INDEX holds_of_call ON holds (call)
--;;
CREATE TRIGGER holds_lift_only BEFORE UPDATE ON holds
WHEN OLD.lifted_at IS NOT NULL OR NEW.lifted_at IS NULL OR NEW.number <> OLD.number OR NEW.call <> OLD.call
    OR NEW.set_at <> OLD.set_at OR NEW.set_by <> OLD.set_by OR NEW.reason <> OLD.reason
BEGIN
    SELECT RAISE(ABORT, 'a hold is lifted, never changed');
END
--;;
CREATE TRIGGER holds_no_delete BEFORE DELETE ON holds
BEGIN
    SELECT RAISE(ABORT, 'a hold is lifted, never deleted');
END
--;;
-- Whatever way leads to an erasure: a call under hold keeps its texts.
CREATE TRIGGER event_private_held BEFORE DELETE ON event_private
WHEN EXISTS (SELECT 1 FROM holds WHERE lifted_at IS NULL
             AND call = (SELECT call FROM events WHERE position = OLD.position))
BEGIN
    SELECT RAISE(ABORT, 'the call is under legal hold');
END
--;;
CREATE TABLE retention_rules (
    position INTEGER PRIMARY KEY,
    days     INTEGER NOT NULL CHECK (days > 0),
    outcome  TEXT    NOT NULL,
    action   TEXT    NOT NULL CHECK (action IN ('erase-private', 'drop-summary'))
) STRICT
--;;
-- Calls whose summaries were dropped on purpose: they have events, and nothing is made of them again.
CREATE TABLE dropped_summaries (
    call TEXT    PRIMARY KEY,
    at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID
