-- SPDX-FileCopyrightText: 2026 The Evenkeel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A database of schema 2 with three calls, one of them erased. Written by the program itself (test_store "make the
-- fixture"), then dumped; its key is in the test.
PRAGMA application_id = 1163283276
--;;
PRAGMA user_version = 2
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
--;;
INSERT INTO meta (name, value) VALUES ('caller_key','5cfa11d9d7728e5d')
--;;
INSERT INTO meta (name, value) VALUES ('min_compatible','1')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (1,'019ce9a4-8800-71d1-816c-e8af95143d84','019ce9a4-8800-71d0-a9a4-6537ce69271a',1,1773446400000,0,'agent-7','call.started',1,'{"carried_warnings":0,"direction":"in","guide":"seven-steps","pack":"retail-support","pack_revision":"1.0.0","policy":"permission-first","source":"cli","vip":false}',X'490C22A74D6B912F36C619C73EE4A142B270FD9BAD64914D1A6DD0F43AEB67AE',X'9A80ACFF8FB6ECAD1D23108362BA9ECE9D268B471FB0B19DFE6CBC4107661CAF')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (2,'019ce9a4-8800-71d2-a4f8-a68d0e5a90c4','019ce9a4-8800-71d0-a9a4-6537ce69271a',2,1773446400000,0,'agent-7','note.added',1,'{"masked":false}',X'8790803CD8E76B65BCC00DA29B41B7615AC59C7B9D7B46BD7EE9878492F564DA',X'79A50C6505AAEE35F6C939C893E40D8740F8EE2CBD86C7B801DC2C663AEE3F79')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (3,'019ce9a4-8fd0-7194-8c6f-97b8ad9f5e04','019ce9a4-8800-71d0-a9a4-6537ce69271a',3,1773446402000,2000,'agent-7','call.finished',1,'{"protocol_open":false}',NULL,X'5EFD4B60CC5F1A21E3CA85E57D2725A816F9F9A4C421B55FA5299DE87D60E8CE')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (4,'019ce9a4-8fd0-7195-9c07-c827ae6a8878','019ce9a4-8800-71d0-a9a4-6537ce69271a',4,1773446402000,2000,'agent-7','call.wrapped-up',1,'{"agreed":true,"outcome":"resolved","rating":5,"resolution":"fixed","root_cause":"other"}',NULL,X'F4FAC6AB35AD6CCB90B05744EE1F57DCC6152530F81B53B47565AED574B481D5')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (5,'019ce9db-7680-7595-9c38-366a5ceb61b4','019ce9db-7680-7594-9d7d-b00865e6fc64',1,1773450000000,0,'agent-7','call.started',1,'{"carried_warnings":0,"direction":"in","guide":"seven-steps","pack":"retail-support","pack_revision":"1.0.0","policy":"permission-first","source":"cli","vip":false}',X'0D1C38369BC426526AC5428C66EFC423084E1802321CFB6218E3DE533DC34A3F',X'554D3B0F638EB33BFA4399391A603DF1DADE9BD5E29E114BCF20459E77C96053')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (6,'019ce9db-7680-7596-9572-2cd7cb9413a9','019ce9db-7680-7594-9d7d-b00865e6fc64',2,1773450000000,0,'agent-7','step.entered',1,'{"step":"acknowledge"}',NULL,X'AACD2D547D60DFC6A8A201CEBBB1B8D88362A279839A47D08D87AEB9C3CF389F')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (7,'019ce9db-7680-7597-b538-a97e631b263f','019ce9db-7680-7594-9d7d-b00865e6fc64',3,1773450000000,0,'agent-7','mood.set',1,'{"level":3}',NULL,X'7A6A9AA2401C1692CDBB93731C55591074E0960DF582F1BF86260981FC7D9B53')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (8,'019ce9db-8238-7588-8778-c1c0b9b10776','019ce9db-7680-7594-9d7d-b00865e6fc64',4,1773450003000,3000,'agent-7','line.said',1,'{"full":false,"line":"acknowledge-1"}',NULL,X'3655A1CA27EBA45A193A479AD7D2FFFEBEEBDC3B54A54727D2FA3CDE02FE5FBC')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (9,'019ce9db-8238-7589-872b-2e508b44739b','019ce9db-7680-7594-9d7d-b00865e6fc64',5,1773450003000,3000,'agent-7','note.added',1,'{"masked":false}',X'D5ABC598F2AED83B9DDB0CE75E0E1835EEB26F5A6DF1EC6A5BB0EE0DDF1F40D8',X'804FF4B0C5C6220543C536140B12D824CE4905762FE4A3BD7265AF3A86DCFD44')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (10,'019ce9db-8a08-75ab-beaf-c28777056380','019ce9db-7680-7594-9d7d-b00865e6fc64',6,1773450005000,5000,'agent-7','breach.logged',1,'{"at_once":false,"category":"insult","counts":true,"directed":true,"target":"agent"}',X'DA0E4E55F0246A5183D88F80591DB483FE30C977F9A93FB92688C9970B50757E',X'C7DC673D200BF4E135F97E26821B14F664B4306C9AEC9F0242BED1EB903E44C7')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (11,'019ce9db-8df0-76dd-81c2-cde2335756d7','019ce9db-7680-7594-9d7d-b00865e6fc64',7,1773450006000,6000,'agent-7','redirect.said',1,'{"line":"redirect-1"}',NULL,X'900C3874337AECB3120A42782741C9E29238DBC15F5376D4DA9A7AFA34B38207')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (12,'019ce9db-91d8-77c5-aa12-b1909aef1e00','019ce9db-7680-7594-9d7d-b00865e6fc64',8,1773450007000,7000,'agent-7','warning.said',1,'{"category":"insult","line":"warning-1"}',NULL,X'CEF75BE03997DA12370996F2A303E718AACB11FF19DB9623E14FC1A345ECE51D')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (13,'019ce9db-95c0-7349-b164-88bf3178174c','019ce9db-7680-7594-9d7d-b00865e6fc64',9,1773450008000,8000,'agent-7','breach.logged',1,'{"at_once":false,"category":"insult","counts":true,"directed":true,"target":"agent"}',X'3392835EAA3EEFBF44AE0857623672AA2556A7E14067CEF87450D8B9AA049F61',X'EA419B74D815DCE8C571A0CA31AEDC68AED675CB2AAA3D468456A6ACEE2EBA61')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (14,'019ce9db-99a8-7469-8409-8d9821c3009f','019ce9db-7680-7594-9d7d-b00865e6fc64',10,1773450009000,9000,'agent-7','call.ended',1,'{"line":"end-1","reason":"insults"}',X'925CA1F2D9086975BB9D3900B2BDFE772F4B5A1AF9DBF6C608FCFC2BD97F47F2',X'950E712C2BCFFA3311238E559899B8B3492D6310A8C4033D0411F8D7DAA488DD')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (15,'019ce9db-9d90-77b4-89c5-46b0ecca5aaa','019ce9db-7680-7594-9d7d-b00865e6fc64',11,1773450010000,10000,'agent-7','call.wrapped-up',1,'{"agreed":false,"outcome":"ended-abuse","rating":null,"resolution":"none","root_cause":"delivery"}',NULL,X'6FEDAEFDADCFBFF8279CC239A1C073873EDF7A0A49E39173378F0F5C12522112')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (16,'019cea12-6500-765f-be7a-f62fd5c0fac2','019cea12-6500-765e-8097-06cca518c401',1,1773453600000,0,'agent-7','call.started',1,'{"carried_warnings":0,"direction":"in","guide":"seven-steps","pack":"retail-support","pack_revision":"1.0.0","policy":"permission-first","source":"cli","vip":false}',X'64D445389E27A590157747952429ACADBC84EF360828EDD9A4724C76B79DC435',X'C1EDF3D8BCE3026B56D5F8D9D6C50CCB4387248864BE0072F55D1CEA0883A483')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (17,'019cea12-68e8-7534-a058-7248ecec6764','019cea12-6500-765e-8097-06cca518c401',2,1773453601000,1000,'agent-7','escalation.raised',1,'{"authority":"manager","due":"2026-04-01","route":"delivery","to":"delivery desk"}',X'A9AC06645E6BFBD74528922F2F6B33B088A96C9DEBEA11AF2A23107A67F1414E',X'EAA8408119C04BD9F956479771708D76D07D3F3B71D8D0649AA481137F42FAE7')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (18,'019cea12-6cd0-75bf-ac72-c5b06c0738fe','019cea12-6500-765e-8097-06cca518c401',3,1773453602000,2000,'agent-7','escalation.raised',1,'{"authority":"","due":"2026-04-01","route":"","to":"Sample Person"}',X'C299729B488F8B7D0CF09E6B5543F6061A9BA7F94ADF1B16D69781634D662107',X'57D745814EA1BAB49CF2B5C79A7F5BCAD69E9600D5A36043B826726BC5A0EC4D')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (19,'019cea12-70b8-74c9-b6b9-9d74ee9a5c6b','019cea12-6500-765e-8097-06cca518c401',4,1773453603000,3000,'agent-7','caller.noted',1,'{"kind":"restriction","review":"2026-04-01"}',X'F1D1541AD288953664C1129EF5C0725F92409F44C0E99BA3EE902DD563436328',X'51EAC99E2CDF4D93437C43C0C525368A5521EF7C62542D8259B3CF67CAA0621A')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (20,'019cea12-74a0-7224-8bfc-9cae0ba5d63a','019cea12-6500-765e-8097-06cca518c401',5,1773453604000,4000,'agent-7','caller.noted',1,'{"kind":"note","review":"2026-04-01"}',X'5C1175BA060E71F9A68D6AF068DA6B9EB0029EC188D4D99DF90C39E880965C79',X'C413045B96455568E61C822A5B47B2C749BFEFCAEF30CA09C0094507E40AE519')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (21,'019cea12-7888-7493-8dc9-c0c189e8b743','019cea12-6500-765e-8097-06cca518c401',6,1773453605000,5000,'agent-7','repeat-back.said',1,'{"masked":false}',X'BB2465D32B14231147D84836A6F8072C2F00872560FA5472D58AFEA2D1D08E32',X'3D360FE67AF71B4EBC2B6F7B2AD32A10A453A1C6CE3BA5A9B727A62F8838F4C7')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (22,'019cea12-7888-7494-9a4a-1e1899332ea2','019cea12-6500-765e-8097-06cca518c401',7,1773453605000,5000,'agent-7','clock.changed',1,'{"by_ms":-3600000}',NULL,X'D366A92CC01C706F85FBAFA5DCAE0AE7BA5355D3FFAD91365F4BD67EB15CAF65')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (23,'019cea12-8058-72ff-a084-1dc7ebaa1abe','019cea12-6500-765e-8097-06cca518c401',8,1773453607000,7000,'agent-7','call.transferred',1,'{"to":"delivery desk"}',NULL,X'E4577D2B67A4B04BDDB79EF81965FFC1C1F2BC834C5A0A325C0634959F7BA37A')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (24,'019cea12-8440-77d7-a595-acc4774d94b1','019cea12-6500-765e-8097-06cca518c401',9,1773453608000,8000,'agent-7','follow-up.closed',1,'{"seq":3}',X'EE34A310A66D5E0B6027D24E334D478DB5680A75E4D9348A44468A0897D8078F',X'86C062B1E62C24A0D73F191A12AF2EF7A94FA0C7E77F436670BF20EF5EF6D999')
--;;
INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) VALUES (25,'019cea12-8440-77d8-bab6-e39a15faa67e','019cea12-6500-765e-8097-06cca518c401',10,1773453608000,8000,'agent-7','caller.note-withdrawn',1,'{"seq":5}',NULL,X'28DD7C80355947ED38EC583C3F4586AE882918476F429BDA47E33C6F83601DB7')
--;;
INSERT INTO event_private (position, salt, body) VALUES (5,X'F7848EECE8DF1C7EB438F2C11F9F3C06','{"name":"Sample Caller","number":"030 5550101"}')
--;;
INSERT INTO event_private (position, salt, body) VALUES (9,X'C13F0ADD9E40F52284D0F5A56FC164CE','{"text":"sample words"}')
--;;
INSERT INTO event_private (position, salt, body) VALUES (10,X'64C7172B3AC24871D3CEC89930EC25CC','{"words":"sample insult"}')
--;;
INSERT INTO event_private (position, salt, body) VALUES (13,X'0A093C79965C41A888390C4BB15EBE6B','{"words":"again"}')
--;;
INSERT INTO event_private (position, salt, body) VALUES (14,X'0CF10905FBD4983DCA97E92F1C67BC7D','{"text":""}')
--;;
INSERT INTO event_private (position, salt, body) VALUES (16,X'520C791E3703AF351606AA0EE6515E53','{"name":"Sample Caller","number":"030 5550101"}')
--;;
INSERT INTO event_private (position, salt, body) VALUES (17,X'E66F0456ABE05EFCA369483AB7385896','{"evidence":"sample proof","explanation":"sample reason","problem":"sample problem","tried":"sample try"}')
--;;
INSERT INTO event_private (position, salt, body) VALUES (18,X'46BB954678C61F687A0294ADD44DAF41','{"evidence":"","explanation":"","problem":"second problem","tried":""}')
--;;
INSERT INTO event_private (position, salt, body) VALUES (19,X'96F812C6312474ABDA050FD4E2DA74E1','{"text":"sample restriction"}')
--;;
INSERT INTO event_private (position, salt, body) VALUES (20,X'747DC7100F583B58CD79EB535684D331','{"text":"sample note"}')
--;;
INSERT INTO event_private (position, salt, body) VALUES (21,X'9BB4324DE0668C0A8640EC6B19E0F123','{"text":"sample sentence"}')
--;;
INSERT INTO event_private (position, salt, body) VALUES (24,X'D882D05C8D4A296DF149AAE6795FFAC0','{"result":"sample result"}')
--;;
INSERT INTO chain_heads (call, events, hash) VALUES ('019ce9a4-8800-71d0-a9a4-6537ce69271a',4,X'F4FAC6AB35AD6CCB90B05744EE1F57DCC6152530F81B53B47565AED574B481D5')
--;;
INSERT INTO chain_heads (call, events, hash) VALUES ('019ce9db-7680-7594-9d7d-b00865e6fc64',11,X'6FEDAEFDADCFBFF8279CC239A1C073873EDF7A0A49E39173378F0F5C12522112')
--;;
INSERT INTO chain_heads (call, events, hash) VALUES ('019cea12-6500-765e-8097-06cca518c401',10,X'28DD7C80355947ED38EC583C3F4586AE882918476F429BDA47E33C6F83601DB7')
--;;
INSERT INTO erasures (call, events) VALUES ('019ce9a4-8800-71d0-a9a4-6537ce69271a',4)
--;;
INSERT INTO calls (id, started_at, agent, direction, pack, pack_revision, policy, caller_key, length, situation, vip, ending, end_reason, outcome, root_cause, resolution, warnings, mood_start, mood_peak, mood_end, review_due, reviewed, closed) VALUES ('019ce9a4-8800-71d0-a9a4-6537ce69271a',1773446400000,'agent-7','in','retail-support','1.0.0','permission-first',NULL,2000,'',0,'finished','','resolved','other','fixed',0,0,0,0,0,0,1)
--;;
INSERT INTO calls (id, started_at, agent, direction, pack, pack_revision, policy, caller_key, length, situation, vip, ending, end_reason, outcome, root_cause, resolution, warnings, mood_start, mood_peak, mood_end, review_due, reviewed, closed) VALUES ('019ce9db-7680-7594-9d7d-b00865e6fc64',1773450000000,'agent-7','in','retail-support','1.0.0','permission-first',X'0848E12F97BB8C2F9329ADC7D593549B49E9ADECEAD800F190ECBE9F110FBEE5',9000,'',0,'by-agent','insults','ended-abuse','delivery','none',1,3,3,3,1,0,0)
--;;
INSERT INTO calls (id, started_at, agent, direction, pack, pack_revision, policy, caller_key, length, situation, vip, ending, end_reason, outcome, root_cause, resolution, warnings, mood_start, mood_peak, mood_end, review_due, reviewed, closed) VALUES ('019cea12-6500-765e-8097-06cca518c401',1773453600000,'agent-7','in','retail-support','1.0.0','permission-first',X'0848E12F97BB8C2F9329ADC7D593549B49E9ADECEAD800F190ECBE9F110FBEE5',7000,'',0,'transferred','','','','',0,0,0,0,0,0,0)
--;;
INSERT INTO follow_ups (call, seq, agent, raised_at, route, recipient, authority, due, closed, closed_at, closed_by) VALUES ('019cea12-6500-765e-8097-06cca518c401',2,'agent-7',1773453601000,'delivery','delivery desk','manager','2026-04-01',NULL,0,'')
--;;
INSERT INTO follow_ups (call, seq, agent, raised_at, route, recipient, authority, due, closed, closed_at, closed_by) VALUES ('019cea12-6500-765e-8097-06cca518c401',3,'agent-7',1773453602000,'','Sample Person','','2026-04-01',9,1773453608000,'agent-7')
--;;
INSERT INTO caller_notes (call, seq, agent, noted_at, restriction, review, withdrawn) VALUES ('019cea12-6500-765e-8097-06cca518c401',4,'agent-7',1773453603000,1,'2026-04-01',0)
--;;
INSERT INTO caller_notes (call, seq, agent, noted_at, restriction, review, withdrawn) VALUES ('019cea12-6500-765e-8097-06cca518c401',5,'agent-7',1773453604000,0,'2026-04-01',1)
--;;
CREATE INDEX calls_newest ON calls (started_at, id)
--;;
CREATE INDEX calls_of_agent ON calls (agent, started_at, id)
--;;
CREATE INDEX calls_of_caller ON calls (caller_key, started_at, id) WHERE caller_key IS NOT NULL
--;;
CREATE INDEX calls_open ON calls (started_at, id) WHERE closed = 0
--;;
CREATE INDEX follow_ups_open ON follow_ups (agent, due) WHERE closed IS NULL
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
