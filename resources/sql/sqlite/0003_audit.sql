-- min_compatible: 3
-- SPDX-FileCopyrightText: 2026 The Evenkeel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who did what with the log: read, exported, erased, changed a rule, entered a role. One chain for all entries, as the
-- events of one call have theirs. docs/privacy.md says what lands here.

CREATE TABLE audit (
    seq     INTEGER PRIMARY KEY CHECK (seq > 0),
    at      INTEGER NOT NULL,
    actor   TEXT    NOT NULL,
    role    TEXT    NOT NULL,
    action  TEXT    NOT NULL,
    subject TEXT    NOT NULL,
    detail  TEXT    NOT NULL,
    hash    BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT
--;;
CREATE INDEX audit_at ON audit (at)
--;;
CREATE INDEX audit_actor ON audit (actor)
--;;
CREATE INDEX audit_action ON audit (action)
--;;
CREATE INDEX audit_subject ON audit (subject)
--;;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END
--;;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END
--;;
-- How far the chain goes, so that a tail that was cut off is missed: one row.
CREATE TABLE audit_head (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    entries INTEGER NOT NULL CHECK (entries > 0),
    hash    BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT
--;;
CREATE TRIGGER audit_head_grows BEFORE UPDATE ON audit_head
WHEN NEW.one <> OLD.one OR NEW.entries <= OLD.entries
BEGIN
    SELECT RAISE(ABORT, 'a chain only grows');
END
--;;
CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head
BEGIN
    SELECT RAISE(ABORT, 'a chain only grows');
END
