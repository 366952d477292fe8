-- SPDX-FileCopyrightText: 2026 The Evenkeel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A database of schema 1 with two calls, one of them erased. Written by the program itself (test_store "make the
-- fixture"), then dumped; its key is in the test.
PRAGMA application_id = 1163283276
--;;
PRAGMA user_version = 1
--;;
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
CREATE TABLE event_private (
    position INTEGER PRIMARY KEY REFERENCES events (position),
    salt     BLOB NOT NULL CHECK (length(salt) = 16),
    body     TEXT NOT NULL
) STRICT
--;;
CREATE TABLE chain_heads (
    call   TEXT PRIMARY KEY,
    events INTEGER NOT NULL CHECK (events > 0),
    hash   BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE erasures (
    call   TEXT PRIMARY KEY,
    events INTEGER NOT NULL CHECK (events > 0)
) STRICT, WITHOUT ROWID
--;;
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
CREATE TABLE pack_revisions (
    id       TEXT NOT NULL,
    revision TEXT NOT NULL,
    sha256   BLOB NOT NULL CHECK (length(sha256) = 32),
    body     TEXT NOT NULL,
    PRIMARY KEY (id, revision)
) STRICT
--;;
INSERT INTO meta (name, value) VALUES ('caller_key','94624cc01752314b')
--;;
INSERT INTO meta (name, value) VALUES ('min_compatible','1')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (1,'019ce9a4-8800-72c6-9783-2362db89f355','019ce9a4-8800-72c5-8e99-cfabc285a80f',1,1773446400000,0,'agent-7','call.started',1,'{"carried_warnings":0,"direction":"in","guide":"seven-steps","pack":"retail-support","pack_revision":"1.0.0","policy":"permission-first","source":"cli","vip":false}',X'5F6FF19F74F6D66D7CF7C594B591C376013588B50654263EBBA0CB480DEC20AE',X'188D0B87E704516D96C0794D8016BAE310FE822760AB868517144FAF37FAB523')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (2,'019ce9a4-8800-72c7-bed1-24e5c95b175a','019ce9a4-8800-72c5-8e99-cfabc285a80f',2,1773446400000,0,'agent-7','note.added',1,'{"masked":false}',X'3055DA2F35A0E4AB362156A9EB5C0B092AF92E411CC4EF94AF105AC85FCC870A',X'758B185F5A3EB2D865D64C4EDC74943C31B57CC8715D70B3E1396A8AFEFF92F0')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (3,'019ce9a4-8fd0-74d2-9a6a-b5ee4d680ffb','019ce9a4-8800-72c5-8e99-cfabc285a80f',3,1773446402000,2000,'agent-7','call.finished',1,'{"protocol_open":false}',NULL,X'5032D4AFD2F96000A0EF53B38E97E6C91530078A40A1B081D76C494ABBAF9C32')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (4,'019ce9a4-8fd0-74d3-b374-04bb484e46d3','019ce9a4-8800-72c5-8e99-cfabc285a80f',4,1773446402000,2000,'agent-7','call.wrapped-up',1,'{"agreed":true,"outcome":"resolved","rating":5,"resolution":"fixed","root_cause":"other"}',NULL,X'4A03D615DA3F40E23BE3601C70269941C1027F2780EE1BB56A625DE09405B2E6')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (5,'019ce9db-7680-7572-b1e8-de6a3d260b68','019ce9db-7680-7571-80f4-3682b4c86347',1,1773450000000,0,'agent-7','call.started',1,'{"carried_warnings":0,"direction":"in","guide":"seven-steps","pack":"retail-support","pack_revision":"1.0.0","policy":"permission-first","source":"cli","vip":false}',X'D3527F223C01EDEC9A1F5E84BF484A066926C5AB094E836144C9E52D1A8F9E05',X'8C9211A4356897289464262FBAB495D2189965434145DB42ABF45BEE1F90ABE0')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (6,'019ce9db-7680-7573-ac40-02c8492010ec','019ce9db-7680-7571-80f4-3682b4c86347',2,1773450000000,0,'agent-7','step.entered',1,'{"step":"acknowledge"}',NULL,X'073A7828940C0289F6935D6C6802E90FAEFB84B4642BE937BA214F1108316FF4')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (7,'019ce9db-7680-7574-a52b-8d34f827a237','019ce9db-7680-7571-80f4-3682b4c86347',3,1773450000000,0,'agent-7','mood.set',1,'{"level":3}',NULL,X'3B4BB55F720A0E6B265145AA51B83494F534ED221B29530E4DE8E3EF321F7C12')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (8,'019ce9db-8238-7499-88ec-74f2636147e6','019ce9db-7680-7571-80f4-3682b4c86347',4,1773450003000,3000,'agent-7','line.said',1,'{"full":false,"line":"acknowledge-1"}',NULL,X'D58F79F66262F7670D2FB671205DC6321CD7C458AB106D888136149EBB4115C7')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (9,'019ce9db-8238-749a-81f1-4b2aa8ff3b68','019ce9db-7680-7571-80f4-3682b4c86347',5,1773450003000,3000,'agent-7','note.added',1,'{"masked":false}',X'BEB8813B2D63429914B68D62DD31359B063E6A0A8618A89C2D7835B029758F9B',X'818BA308FC2F275D5EAB7E4D76985E9CF2A4BC381FA2F4DB5850546EEBD9896B')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (10,'019ce9db-8a08-715d-a528-43a423959341','019ce9db-7680-7571-80f4-3682b4c86347',6,1773450005000,5000,'agent-7','breach.logged',1,'{"at_once":false,"category":"insult","counts":true,"directed":true,"target":"agent"}',X'D7EF70B2F6CE8DCC5731F335C20FFE2D3362CB5563166E85D3AF6D50B6736F4C',X'25A433F05B6CA03D2E33624D63163CC494ED2491988DD5A5DB9F23B51FB4B0AB')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (11,'019ce9db-8df0-75d5-a177-bcf6cbff319f','019ce9db-7680-7571-80f4-3682b4c86347',7,1773450006000,6000,'agent-7','redirect.said',1,'{"line":"redirect-1"}',NULL,X'268AC8964C1996A48FB9CCBB9CC1DB84229B4884EB56A7AAFE95C74423D3D0DF')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (12,'019ce9db-91d8-7037-b024-df2a076030d6','019ce9db-7680-7571-80f4-3682b4c86347',8,1773450007000,7000,'agent-7','warning.said',1,'{"category":"insult","line":"warning-1"}',NULL,X'96ADC802EAFB9AFD8F797B14E7979A266ADD56761817341DE2363E8F77C662D1')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (13,'019ce9db-95c0-7076-83b4-8ca991962400','019ce9db-7680-7571-80f4-3682b4c86347',9,1773450008000,8000,'agent-7','breach.logged',1,'{"at_once":false,"category":"insult","counts":true,"directed":true,"target":"agent"}',X'FB493FDE8AC52950B1166F8CCED0AC1360C86639C3EF25A0619464B0916A1997',X'6B05D16711A8BD47094CBA2EDD90A235429E6A29887754352DD4DEFF55A2689A')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (14,'019ce9db-99a8-75e7-8ce2-9c7d5642170b','019ce9db-7680-7571-80f4-3682b4c86347',10,1773450009000,9000,'agent-7','call.ended',1,'{"line":"end-1","reason":"insults"}',X'5B657F9C9DEB5867055F6D0BB7FFBE6FA3BA4D181FCE0FB0DBD4599AF1794615',X'396E629655E6FD5ECF2E17E33F44EA977FA8764B62C9A6F572AD4C3924AA01AA')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (15,'019ce9db-9d90-777f-b14b-6431c8df1840','019ce9db-7680-7571-80f4-3682b4c86347',11,1773450010000,10000,'agent-7','call.wrapped-up',1,'{"agreed":false,"outcome":"ended-abuse","rating":null,"resolution":"none","root_cause":"delivery"}',NULL,X'55A927E078C6950EFD8096BFC56D0837F3C2CC8664019D3359EAD537385259A5')
--;;
INSERT INTO event_private (position, salt, body) VALUES (5,X'D56777484F58890F1045BE8948A3A91E','{"name":"Sample Caller","number":"030 5550101"}')
--;;
INSERT INTO event_private (position, salt, body) VALUES (9,X'536922CE1F32553717BB830758C3A533','{"text":"sample words"}')
--;;
INSERT INTO event_private (position, salt, body) VALUES (10,X'B74F917D4C04AACE9E9236B37BCD3FD8','{"words":"sample insult"}')
--;;
INSERT INTO event_private (position, salt, body) VALUES (13,X'68464FE0A827E5C5EAFCD58A12933F31','{"words":"again"}')
--;;
INSERT INTO event_private (position, salt, body) VALUES (14,X'9FAA015974D3815450D85CA7609C9B89','{"text":""}')
--;;
INSERT INTO chain_heads (call, events, hash) VALUES ('019ce9a4-8800-72c5-8e99-cfabc285a80f',4,X'4A03D615DA3F40E23BE3601C70269941C1027F2780EE1BB56A625DE09405B2E6')
--;;
INSERT INTO chain_heads (call, events, hash) VALUES ('019ce9db-7680-7571-80f4-3682b4c86347',11,X'55A927E078C6950EFD8096BFC56D0837F3C2CC8664019D3359EAD537385259A5')
--;;
INSERT INTO erasures (call, events) VALUES ('019ce9a4-8800-72c5-8e99-cfabc285a80f',4)
--;;
INSERT INTO calls (id, started_at, agent, direction, pack, pack_revision, policy, caller_key, length, situation, vip, ending, end_reason, outcome, root_cause, resolution, warnings, mood_start, mood_peak, mood_end, review_due, reviewed, closed) VALUES ('019ce9a4-8800-72c5-8e99-cfabc285a80f',1773446400000,'agent-7','in','retail-support','1.0.0','permission-first',NULL,2000,'',0,'finished','','resolved','other','fixed',0,0,0,0,0,0,1)
--;;
INSERT INTO calls (id, started_at, agent, direction, pack, pack_revision, policy, caller_key, length, situation, vip, ending, end_reason, outcome, root_cause, resolution, warnings, mood_start, mood_peak, mood_end, review_due, reviewed, closed) VALUES ('019ce9db-7680-7571-80f4-3682b4c86347',1773450000000,'agent-7','in','retail-support','1.0.0','permission-first',X'38EF0FF286AFB4C6848F5CAE87AAD6D14F9048A17659443B0EB9D3D88A08A084',9000,'',0,'by-agent','insults','ended-abuse','delivery','none',1,3,3,3,1,0,0)
--;;
CREATE INDEX calls_newest ON calls (started_at, id)
--;;
CREATE INDEX calls_of_agent ON calls (agent, started_at, id)
--;;
CREATE INDEX calls_of_caller ON calls (caller_key, started_at, id) WHERE caller_key IS NOT NULL
--;;
CREATE INDEX calls_open ON calls (started_at, id) WHERE closed = 0
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
CREATE TRIGGER event_private_no_update BEFORE UPDATE ON event_private
BEGIN
    SELECT RAISE(ABORT, 'private texts are erased, never changed');
END
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
