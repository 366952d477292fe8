-- min_compatible: 8
-- SPDX-FileCopyrightText: 2026 The Evenkeel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which revision of a pack is in force, since when, by whom; docs/publishing.md tells of it. The texts themselves stand
-- in pack_revisions, each once. None of this follows from the events. An older program would lead calls by a pack that
-- is not in force, so it must not write here any more.

CREATE TABLE publications (
    seq       INTEGER PRIMARY KEY CHECK (seq > 0),
    pack      TEXT    NOT NULL,
    revision  TEXT    NOT NULL,
    kind      TEXT    NOT NULL CHECK (kind IN ('published', 'rolled-back')),
    sha256    BLOB    NOT NULL CHECK (length(sha256) = 32),
    at        INTEGER NOT NULL,
    actor     TEXT    NOT NULL,
    role      TEXT    NOT NULL,
    note      TEXT    NOT NULL,
    base      BLOB    CHECK (length(base) = 32),
    signer    BLOB    CHECK (length(signer) = 32),
    hash      BLOB    NOT NULL CHECK (length(hash) = 32),
    signature BLOB    CHECK (length(signature) = 64),
    FOREIGN KEY (pack, revision) REFERENCES pack_revisions (id, revision)
) STRICT
--;;
CREATE INDEX publications_of_pack ON publications (pack)
--;;
CREATE TRIGGER publications_no_update BEFORE UPDATE ON publications
BEGIN
    SELECT RAISE(ABORT, 'publications are append-only');
END
--;;
CREATE TRIGGER publications_no_delete BEFORE DELETE ON publications
BEGIN
    SELECT RAISE(ABORT, 'publications are append-only');
END
--;;
-- Whose signatures hold here. A key that was withdrawn stays, so that nobody can bring it back.
CREATE TABLE signing_keys (
    number       INTEGER PRIMARY KEY,
    public_key   BLOB    NOT NULL UNIQUE CHECK (length(public_key) = 32),
    name         TEXT    NOT NULL,
    trusted_at   INTEGER NOT NULL,
    trusted_by   TEXT    NOT NULL,
    hash         BLOB    NOT NULL CHECK (length(hash) = 32),
    withdrawn_at INTEGER,
    withdrawn_by TEXT    NOT NULL
) STRICT
--;;
CREATE TRIGGER signing_keys_withdraw_only BEFORE UPDATE ON signing_keys
WHEN OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL OR NEW.number <> OLD.number
    OR NEW.public_key <> OLD.public_key OR NEW.name <> OLD.name OR NEW.trusted_at <> OLD.trusted_at
    OR NEW.trusted_by <> OLD.trusted_by OR NEW.hash <> OLD.hash
BEGIN
    SELECT RAISE(ABORT, 'a signing key is withdrawn, never changed');
END
--;;
CREATE TRIGGER signing_keys_no_delete BEFORE DELETE ON signing_keys
BEGIN
    SELECT RAISE(ABORT, 'a signing key is withdrawn, never deleted');
END
--;;
-- Which revision of a pack an agent was told of last.
CREATE TABLE pack_told (
    agent    TEXT    NOT NULL,
    pack     TEXT    NOT NULL,
    revision TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (agent, pack)
) STRICT, WITHOUT ROWID
