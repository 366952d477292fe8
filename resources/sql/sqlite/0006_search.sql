-- min_compatible: 6
-- SPDX-FileCopyrightText: 2026 The Evenkeel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Summaries in the order of time, and a search index; docs/storage.md explains both. What stands in them cannot be made
-- by SQL: the program makes it from the events ('projection' in `meta` says how far it has come), newest calls first.

-- The calls in the order of their beginning.
CREATE INDEX events_first ON events (at) WHERE seq = 1
--;;
ALTER TABLE calls RENAME TO calls_before
--;;
DROP INDEX calls_newest
--;;
DROP INDEX calls_of_agent
--;;
DROP INDEX calls_of_caller
--;;
DROP INDEX calls_open
--;;
CREATE TABLE calls (
    ord           INTEGER PRIMARY KEY,
    id            TEXT    NOT NULL UNIQUE,
    first_event   INTEGER NOT NULL,
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
    moods         TEXT    NOT NULL,
    after_call    INTEGER,
    score         INTEGER,
    score_band    INTEGER NOT NULL,
    length_band   INTEGER NOT NULL,
    disputed      INTEGER NOT NULL,
    review_due    INTEGER NOT NULL,
    reviewed      INTEGER NOT NULL,
    closed        INTEGER NOT NULL
) STRICT
--;;
-- Calls that somebody has to finish are to be found before the others are made again.
INSERT INTO calls
SELECT c.started_at * 4096 + (SELECT count(*) FROM events o WHERE o.seq = 1 AND o.at = f.at AND o.position < f.position),
       c.id, f.position, c.started_at, c.agent, c.direction, c.pack, c.pack_revision, c.policy, c.caller_key, c.length,
       c.situation, c.vip, c.ending, c.end_reason, c.outcome, c.root_cause, c.resolution, c.warnings, c.mood_start,
       c.mood_peak, c.mood_end, '', NULL, NULL, 0, 0, 0, c.review_due, c.reviewed, c.closed
FROM calls_before c JOIN events f ON f.call = c.id AND f.seq = 1
WHERE c.closed = 0
--;;
DROP TABLE calls_before
--;;
-- Entries of an index end with the ord, so each gives its calls newest first. Live calls stand in none of the filters'
-- indexes: an act in mid-call need not touch them.
CREATE INDEX calls_live ON calls (ord) WHERE length IS NULL
--;;
CREATE INDEX calls_open ON calls (ord) WHERE closed = 0
--;;
CREATE INDEX calls_of_caller ON calls (caller_key) WHERE caller_key IS NOT NULL
--;;
CREATE INDEX calls_by_agent ON calls (agent) WHERE length IS NOT NULL
--;;
CREATE INDEX calls_by_outcome ON calls (outcome) WHERE length IS NOT NULL
--;;
CREATE INDEX calls_by_situation ON calls (situation) WHERE length IS NOT NULL
--;;
CREATE INDEX calls_by_mood_peak ON calls (mood_peak) WHERE length IS NOT NULL
--;;
CREATE INDEX calls_by_mood_end ON calls (mood_end) WHERE length IS NOT NULL
--;;
CREATE INDEX calls_by_ending ON calls (ending) WHERE length IS NOT NULL
--;;
CREATE INDEX calls_by_score ON calls (score_band) WHERE length IS NOT NULL
--;;
CREATE INDEX calls_by_length ON calls (length_band) WHERE length IS NOT NULL
--;;
CREATE INDEX calls_warned ON calls (ord) WHERE length IS NOT NULL AND warnings > 0
--;;
CREATE INDEX calls_unreviewed ON calls (ord) WHERE length IS NOT NULL AND review_due = 1 AND reviewed = 0
--;;
-- The words of each call that is over, and its filters as words that nobody can type; rowid is the call's ord. Nothing
-- can be read back from it but through call_terms.
CREATE VIRTUAL TABLE call_text USING fts5(body, content='', tokenize='ascii', prefix='3 5')
--;;
CREATE VIRTUAL TABLE call_terms USING fts5vocab(call_text, instance)
--;;
-- A wording of a line, folded; id comes from its text. What is said is found by way of these.
CREATE TABLE wordings (
    id    INTEGER PRIMARY KEY,
    words TEXT NOT NULL
) STRICT
--;;
-- Which wording a line had in a revision of a pack. 0: the pack was not there when it was looked for.
CREATE TABLE line_wordings (
    pack     TEXT    NOT NULL,
    revision TEXT    NOT NULL,
    line     TEXT    NOT NULL,
    full     INTEGER NOT NULL,
    wording  INTEGER NOT NULL,
    PRIMARY KEY (pack, revision, line, full)
) STRICT, WITHOUT ROWID
--;;
INSERT INTO meta (name, value) VALUES ('projection', 'anew')
