-- min_compatible: 5
-- SPDX-FileCopyrightText: 2026 The Evenkeel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The scores that supervisors gave. As `calls`, it follows from the events and is made again by `db rebuild`; an older
-- program would not keep it up. It holds numbers and ids; what raters and agents wrote stays among the private texts.

CREATE TABLE reviews (
    call         TEXT    NOT NULL,
    seq          INTEGER NOT NULL,
    agent        TEXT    NOT NULL,
    call_at      INTEGER NOT NULL,
    rater        TEXT    NOT NULL,
    at           INTEGER NOT NULL,
    score        INTEGER NOT NULL,
    failed       INTEGER NOT NULL,
    scores       TEXT    NOT NULL,
    current      INTEGER NOT NULL,
    answer       INTEGER NOT NULL,
    answer_until INTEGER NOT NULL,
    settled      INTEGER NOT NULL,
    PRIMARY KEY (call, seq)
) STRICT, WITHOUT ROWID
--;;
CREATE INDEX reviews_of_rater ON reviews (rater, call_at) WHERE current = 1
--;;
CREATE INDEX reviews_unanswered ON reviews (agent, answer_until) WHERE current = 1 AND answer = 0
--;;
CREATE INDEX reviews_disputed ON reviews (at) WHERE answer = 2 AND settled = 0
