// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real damage to real files: what can be read is saved, what is saved is true, and the broken file is kept.

#include "child.h"
#include "log_fixture.h"
#include "store/audit_log.h"
#include "store/chained_event.h"
#include "store/holds.h"
#include "store/kept_aside.h"
#include "store/pack_store.h"
#include "store/retention.h"
#include "store/role_locks.h"
#include "store/salvage.h"
#include "store/teams.h"
#include "store/tx.h"
#include "support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <map>
#include <random>
#include <set>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCalls = 60;
constexpr int kEventsPerCall = 40;
constexpr int kPage = 4096;
const std::string kPackText = "{\"words\":\"" + std::string(20'000, 'w') + "\"}"; // over several pages

bool same(const ChainedEvent& a, const ChainedEvent& b)
{
    const auto all = [](const ChainedEvent& e) {
        return std::tie(e.id, e.seq, e.at, e.elapsed, e.actor, e.kind, e.version, e.body, e.privateBody, e.salt,
                        e.privateDigest, e.hash);
    };
    return all(a) == all(b);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

/// A database as it lies on the disk when its program is killed, and what is in it.
struct Sample
{
    QTemporaryDir dir;
    std::map<std::string, std::vector<ChainedEvent>> truth;
    std::map<int, int> eventsOnPage; ///< of the main file
    std::int64_t inMainFile = 0;
    std::int64_t total = 0;
    std::string erased; ///< this call's private texts were erased
    std::string key;

    Sample()
    {
        const QTemporaryDir live;
        const auto database = need(Database::open(live.path()));
        need(runOnce(database->connection(), u"PRAGMA synchronous = OFF"_s, "test"));
        CallLog log(*database);
        need(PackStore(*database).rememberPack("p", "1", kPackText));
        std::vector<std::string> calls;
        for (int i = 0; i < kCalls; ++i) {
            if (i == kCalls - 3) { // what follows stays in the log
                CHECK(need(log.eraseCaller("900 4")) == 1);
                database->checkpoint();
                countPages(*database);
                inMainFile = total;
            }
            Writer call(log, kDay + std::chrono::hours(i));
            call.append({opening("900 " + std::to_string(i)), call::event::Answered{}});
            for (int n = 2; n < kEventsPerCall; n += 2)
                call.append({call::event::NoteAdded{"note " + std::to_string(n) + std::string(60, 'x'), false},
                             call::event::MoodSet{n % 5 + 1}});
            calls.push_back(call.id());
            total += kEventsPerCall;
        }
        erased = calls[4];
        for (const auto& call : calls)
            truth[call] = need(chainedEvents(*database, call));
        key = database->callerKey("1");
        for (const auto* name : {"/evenkeel.sqlite", "/evenkeel.sqlite-wal", "/evenkeel.sqlite-shm", "/caller.key"})
            REQUIRE(QFile::copy(live.path() + QLatin1String(name), dir.path() + QLatin1String(name)));
    }

    void countPages(const Database& database)
    {
        Statement pages(database.connection(),
                        u"SELECT pageno, ncell FROM dbstat WHERE name = 'events' AND pagetype = 'leaf'"_s, "test");
        auto rows = need(pages.query());
        while (need(rows.next()))
            eventsOnPage[static_cast<int>(rows.integer(0))] = static_cast<int>(rows.integer(1));
    }

    void copyTo(const QString& folder) const
    {
        for (const auto& info : QDir(dir.path()).entryInfoList(QDir::Files))
            REQUIRE(QFile::copy(info.filePath(), folder + u'/' + info.fileName()));
    }
};

const Sample& sample()
{
    static const Sample one;
    return one;
}

bool isFoundOut(const QString& folder)
{
    const auto database = Database::open(folder);
    if (!database)
        return database.error().key == "store.damaged";
    CallLog log(**database);
    const auto integrity = (*database)->integrity();
    const auto chain = log.verify();
    const auto summaries = log.checkProjection();
    return !integrity || !integrity->empty() || !chain || !chain->good() || !summaries || !summaries->good();
}

/// That everything in the new database is word for word what was written, and sound. Returns the calls' lengths.
std::map<std::string, std::size_t> checkTrue(const QString& folder, const SalvageReport& report)
{
    const auto& s = sample();
    const auto database = need(Database::open(folder));
    CallLog log(*database);
    CHECK(need(database->integrity()).empty());
    const auto verified = need(log.verify());
    CHECK(verified.good());
    CHECK(verified.events == report.events);
    CHECK(verified.calls == report.calls);
    CHECK(need(log.checkProjection()).good());
    std::map<std::string, std::size_t> lengths;
    std::int64_t privateLost = 0;
    for (const auto& [call, events] : s.truth) {
        auto found = need(chainedEvents(*database, call));
        REQUIRE(found.size() <= events.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (!found[i].privateBody && events[i].privateBody) {
                ++privateLost;
                found[i].privateBody = events[i].privateBody;
                found[i].salt = events[i].salt;
            }
            CHECK(same(found[i], events[i]));
        }
        lengths[call] = found.size();
    }
    CHECK(privateLost == report.privateLost);
    for (const auto& event : need(chainedEvents(*database, s.erased)))
        CHECK_FALSE(event.privateBody);
    if (report.packs == 1)
        CHECK(need(PackStore(*database).packText("p", "1")) == kPackText);
    CHECK(database->callerKey("1") == s.key);
    Writer(log).append({opening()}); // and it goes on
    return lengths;
}

/// The events of `rest`, as call and number. After wrong bits they need not be what was written.
std::set<std::pair<std::string, int>> readRest(const QString& path, bool exact)
{
    std::set<std::pair<std::string, int>> found;
    if (path.isEmpty())
        return found;
    for (const auto& line : contentOf(path).split('\n')) {
        if (line.isEmpty())
            continue;
        const auto event = QJsonDocument::fromJson(line).object();
        const auto call = event.value("call"_L1).toString().toStdString();
        const auto seq = event.value("seq"_L1).toInt();
        found.emplace(call, seq);
        if (!exact)
            continue;
        const auto& truth = sample().truth.at(call).at(static_cast<std::size_t>(seq - 1));
        CHECK(event.value("body"_L1).toString().toStdString() == truth.body);
        if (event.contains("private"_L1))
            CHECK(event.value("private"_L1).toString().toStdString() == truth.privateBody.value_or(""));
    }
    return found;
}

struct Outcome
{
    SalvageReport report;
    std::int64_t saved = 0; ///< in the new database or in the text file
};

Outcome salvageAndCheck(const QString& folder, bool exact = true)
{
    std::map<QString, QByteArray> broken;
    for (const auto* suffix : {"", "-wal"}) {
        if (QFileInfo::exists(Database::fileIn(folder) + QLatin1String(suffix)))
            broken[QLatin1String(suffix)] = contentOf(Database::fileIn(folder) + QLatin1String(suffix));
    }
    Outcome outcome;
    outcome.report = need(salvage(folder));
    for (const auto& [suffix, content] : broken)
        CHECK(contentOf(outcome.report.keptAside + suffix) == content);
    CHECK(QDir(folder).entryList({u"salvage-*"_s, u"*.salvaged"_s}, QDir::AllEntries).isEmpty());
    const auto lengths = checkTrue(folder, outcome.report);
    const auto rest = readRest(outcome.report.rest, exact);
    CHECK(static_cast<std::int64_t>(rest.size()) == outcome.report.eventsBeside);
    for (const auto& [call, seq] : rest) {
        if (exact)
            CHECK(static_cast<std::size_t>(seq) > lengths.at(call)); // nothing twice
    }
    outcome.saved = outcome.report.events + outcome.report.eventsBeside;
    return outcome;
}

} // namespace

TEST_CASE("a sound database comes through a salvage whole, also what was in its log")
{
    const QTemporaryDir dir;
    sample().copyTo(dir.path());
    const auto outcome = salvageAndCheck(dir.path());
    CHECK(outcome.report.events == sample().total);
    CHECK(outcome.report.calls == kCalls);
    CHECK(outcome.report.packs == 1);
    CHECK(outcome.report.rest.isEmpty());
    SalvageReport plain;
    plain.keptAside = outcome.report.keptAside;
    plain.calls = kCalls;
    plain.events = sample().total;
    plain.packs = 1;
    CHECK(outcome.report == plain);
}

namespace {

/// A database with a little of all that follows from no event.
struct Guarded
{
    QTemporaryDir dir;
    std::string held, dropped;

    Guarded()
    {
        const auto database = need(Database::open(dir.path()));
        CallLog log(*database);
        const Doer doer{"okafor", "supervisor", kDay};
        std::vector<std::string> calls;
        for (int i = 0; i < 3; ++i) {
            Writer call(log, kDay - std::chrono::days(100 + i));
            call.append({opening("900 " + std::to_string(i))});
            call.append({call::Event(protocol::Event(protocol::event::CallFinished{}))});
            call::event::WrappedUp wrapped;
            wrapped.outcome = "resolved";
            call.append({wrapped});
            calls.push_back(call.id());
        }
        held = calls[0];
        dropped = calls[1];
        need(Holds(*database).set(calls[0], "a lawsuit", doer));
        need(Holds(*database).set(calls[2], "another one", doer));
        need(Holds(*database).lift(calls[2], "it is over", doer));
        Retention retention(log);
        need(retention.setRules({{101, "", RetentionAction::Drop}, {400, "resolved"}}, doer));
        need(log.erase({dropped}, kDay));
        auto tx = need(Tx::write(database->connection()));
        need(RoleLocks(*database).set("supervisor", "the hash of a passphrase", kDay, tx));
        need(tx.commit());
        need(setTeam(*database, "agent-7", "Night", doer));
    }
    [[nodiscard]] QString file() const { return Database::fileIn(dir.path()); }
};

} // namespace

TEST_CASE("a salvage takes over the audit log, holds, rules, what they dropped, passphrases and teams")
{
    const Guarded g;
    std::vector<AuditEntry> before;
    {
        const auto database = need(Database::open(g.dir.path()));
        before = need(AuditLog(*database).list({}));
    }
    REQUIRE(before.size() == 5);
    const auto report = need(salvage(g.dir.path()));
    CHECK(report.audited == 5);
    CHECK(report.auditedLost == 0);
    CHECK(report.holds == 2);
    CHECK(report.rules == 2);
    CHECK(report.dropped == 1);
    CHECK(report.passphrases == 1);
    CHECK(report.teams == 1);
    CHECK_FALSE(report.recordsDamaged);

    const auto database = need(Database::open(g.dir.path()));
    CallLog log(*database);
    CHECK(need(AuditLog(*database).verify()).good());
    CHECK(need(AuditLog(*database).list({})) == before);
    CHECK(need(Holds(*database).find(g.held)).has_value());
    CHECK(need(Retention(log).rules()) ==
          std::vector<RetentionRule>{{101, "", RetentionAction::Drop}, {400, "resolved"}});
    CHECK(need(RoleLocks(*database).find("supervisor")).secret == "the hash of a passphrase");
    CHECK(need(teamMembers(*database)) == std::vector<TeamMember>{{"agent-7", "Night"}});
    CHECK_FALSE(need(log.find(g.dropped))); // it does not come back
    CHECK(need(log.list({})).size() == 2);
    CHECK(need(log.checkProjection()).good());
}

TEST_CASE("of an audit log that was tampered with the entries before that are saved, and the rest is said to be lost")
{
    const Guarded g;
    {
        const auto raw = need(Connection::open(g.file()));
        run(*raw, "DROP TRIGGER audit_no_update");
        run(*raw, "UPDATE audit SET detail = 'nothing' WHERE seq = 3");
    }
    const auto report = need(salvage(g.dir.path()));
    CHECK(report.audited == 2);
    CHECK(report.auditedLost == 3);
    const auto database = need(Database::open(g.dir.path()));
    CHECK(need(AuditLog(*database).verify()).good());
    const auto entries = need(AuditLog(*database).list({}));
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].action == "log.salvaged");
    CHECK(entries[0].detail == "kept=2 lost=3");
}

TEST_CASE("without a header the calls are saved and it is said that holds and rules are not")
{
    const Guarded g;
    {
        QFile file(g.file());
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.write(QByteArray(100, '\0')) == 100);
    }
    QFile::remove(g.file() + u"-wal"_s);
    const auto report = need(salvage(g.dir.path()));
    CHECK(report.calls == 3);
    CHECK(report.recordsDamaged);
    CHECK(report.holds == 0);
}

TEST_CASE("a page that was written over costs what was on it")
{
    std::mt19937 random(20261122); // the same pages each time
    std::int64_t readable = 0;
    std::int64_t saved = 0;
    for (int round = 0; round < 12; ++round) {
        const QTemporaryDir dir;
        sample().copyTo(dir.path());
        QFile file(Database::fileIn(dir.path()));
        REQUIRE(file.open(QIODevice::ReadWrite));
        const int pages = static_cast<int>(file.size() / kPage);
        const int page = std::uniform_int_distribution(2, pages)(random);
        QByteArray junk(kPage, '\0');
        std::generate(junk.begin(), junk.end(), [&] { return static_cast<char>(random()); });
        file.seek((page - 1) * kPage);
        REQUIRE(file.write(junk) == kPage);
        file.close();
        INFO("page " << page << " of " << pages);

        const auto outcome = salvageAndCheck(dir.path());
        const auto& onPage = sample().eventsOnPage;
        const auto lost = onPage.contains(page) ? onPage.at(page) : 0;
        readable += sample().total - lost;
        saved += outcome.saved;
        CHECK(outcome.saved >= sample().total - lost);
        CHECK(outcome.report.events + outcome.report.eventsBeside + outcome.report.eventsLost == sample().total);
    }
    WARN("pages written over: " << saved << " of " << readable << " readable rows saved");
    CHECK(saved * 100 >= readable * 99);
}

TEST_CASE("without its header, its first page or its index a database is read all the same")
{
    const QTemporaryDir dir;
    sample().copyTo(dir.path());
    const auto path = Database::fileIn(dir.path());
    const auto how = GENERATE(as<std::string>{}, "header", "first page", "shm gone", "shm junk");
    INFO(how);
    auto content = contentOf(path);
    if (how == "header")
        content.replace(0, 100, QByteArray(100, '\0'));
    if (how == "first page")
        content.replace(0, kPage, QByteArray(kPage, '\xff'));
    write(path, content);
    if (how == "shm gone")
        REQUIRE(QFile::remove(path + u"-shm"_s));
    if (how == "shm junk")
        write(path + u"-shm"_s, QByteArray(32'768, '\x5a'));
    const auto outcome = salvageAndCheck(dir.path());
    CHECK(outcome.report.events == sample().total);
}

TEST_CASE("of a file that was cut off what is left is saved")
{
    const QTemporaryDir dir;
    sample().copyTo(dir.path());
    QFile file(Database::fileIn(dir.path()));
    const auto keep = file.size() * GENERATE(25, 50, 75) / 100 + 1234;
    REQUIRE(file.resize(keep));
    std::int64_t readable = sample().total - sample().inMainFile;
    for (const auto& [page, events] : sample().eventsOnPage)
        readable += page <= keep / kPage ? events : 0;
    const auto outcome = salvageAndCheck(dir.path(), false); // a row that was cut through may lie beside
    INFO("readable " << readable);
    WARN("cut to " << keep << " bytes: " << outcome.saved << " of " << readable << " readable rows saved");
    CHECK(outcome.saved * 100 >= readable * 99);
}

TEST_CASE("without its log the main file is saved, without the main file the log")
{
    const QTemporaryDir dir;
    sample().copyTo(dir.path());
    const auto path = Database::fileIn(dir.path());
    const auto how = GENERATE(as<std::string>{}, "no log", "junk in the log", "no main file", "empty main file");
    INFO(how);
    if (how == "no log")
        REQUIRE(QFile::remove(path + u"-wal"_s));
    if (how == "junk in the log") {
        auto log = contentOf(path + u"-wal"_s);
        log.replace(0, 32, QByteArray(32, 'j'));
        write(path + u"-wal"_s, log);
    }
    if (how == "no main file")
        REQUIRE(QFile::remove(path));
    if (how == "empty main file")
        write(path, {});
    const auto outcome = salvageAndCheck(dir.path());
    const auto inLog = sample().total - sample().inMainFile;
    if (how == "no log")
        CHECK(outcome.report.events >= sample().inMainFile);
    else if (how == "junk in the log")
        CHECK(outcome.report.events == sample().total);
    else
        CHECK(outcome.saved >= inLog);
}

TEST_CASE("single wrong bits are found by the hashes and put right")
{
    const QTemporaryDir dir;
    sample().copyTo(dir.path());
    const auto path = Database::fileIn(dir.path());
    auto content = contentOf(path);
    std::mt19937 random(4711);
    for (int i = 0; i < 40; ++i) {
        const auto at = std::uniform_int_distribution<qsizetype>(0, content.size() - 1)(random);
        content[at] = static_cast<char>(content[at] ^ (1 << (random() % 8)));
    }
    write(path, content);
    const QTemporaryDir copy;
    for (const auto& info : QDir(dir.path()).entryInfoList(QDir::Files))
        REQUIRE(QFile::copy(info.filePath(), copy.filePath(info.fileName())));
    CHECK(isFoundOut(copy.path()));
    const auto outcome = salvageAndCheck(dir.path(), false);
    WARN("40 wrong bits: " << outcome.saved << " of " << sample().total << " rows saved, "
                           << outcome.report.eventsMended << " of them mended, " << outcome.report.eventsBeside
                           << " beside, " << outcome.report.privateLost << " private texts lost");
    CHECK(outcome.saved * 100 >= sample().total * 99);
    CHECK(outcome.report.eventsMended > 0);
    CHECK(outcome.report.eventsLost <= 40);
    CHECK(outcome.report.eventsBeside * 50 <= sample().total);
}

TEST_CASE("what was changed on purpose is not taken for true")
{
    const QTemporaryDir dir;
    sample().copyTo(dir.path());
    const auto call = sample().truth.begin()->first;
    {
        const auto raw = need(Connection::open(Database::fileIn(dir.path())));
        run(*raw, "DROP TRIGGER events_no_update");
        run(*raw, "UPDATE events SET body = '{\"level\":1,\"x\":2}' WHERE seq = 20 AND call = '" + call + "'");
    }
    const auto report = need(salvage(dir.path()));
    const auto database = need(Database::open(dir.path()));
    CHECK(need(chainedEvents(*database, call)).size() == 19);
    CHECK(report.cutCalls == 1);
    CHECK(report.eventsBeside == kEventsPerCall - 19);
    CHECK(report.events == sample().total - report.eventsBeside);
    CHECK(need(CallLog(*database).verify()).good());
    CHECK(need(readInteger(database->connection(),
                           u"SELECT CAST(value AS INTEGER) FROM meta WHERE name LIKE 'salvage.cut/%'"_s, "test")) ==
          kEventsPerCall);
}

TEST_CASE("a salvage leaves another program's file, a newer one and an open one alone")
{
    const QTemporaryDir dir;
    CHECK(keyOf(salvage(dir.path())) == "store.no-database");
    write(Database::fileIn(dir.path()), {});
    run(*need(Connection::open(Database::fileIn(dir.path()))), "CREATE TABLE bookmarks (url TEXT)");
    const auto theirs = contentOf(Database::fileIn(dir.path()));
    CHECK(keyOf(salvage(dir.path())) == "store.foreign");
    CHECK(contentOf(Database::fileIn(dir.path())) == theirs);
    need(keepAside(dir.path()));

    need(Database::open(dir.path())).reset();
    run(*need(Connection::open(Database::fileIn(dir.path()))), "PRAGMA user_version = 900");
    CHECK(keyOf(salvage(dir.path())) == "store.newer");
}

TEST_CASE("child keeps a database open", "[.child]")
{
    const auto database = need(Database::open(childFolder()));
    CallLog log(*database);
    Writer(log).append({opening()});
    std::puts("go");
    std::fflush(stdout);
    (void)std::getchar();
}

TEST_CASE("a database that another program has open is not salvaged")
{
    const QTemporaryDir dir;
    need(Database::open(dir.path())).reset();
    const auto child = startChild(u"child keeps a database open"_s, dir.path());
    waitForLine(*child);
#ifdef Q_OS_UNIX
    CHECK(keyOf(salvage(dir.path())) == "store.busy");
#endif
    child->closeWriteChannel();
    REQUIRE(child->waitForFinished());
    CHECK(need(salvage(dir.path())).calls == 1);
}

TEST_CASE("a callers' key that cannot be read is kept aside and replaced, and callers are linked anew")
{
    const QTemporaryDir dir;
    sample().copyTo(dir.path());
    write(dir.filePath(u"caller.key"_s), "short");
    const auto report = need(salvage(dir.path()));
    CHECK(report.newCallerKey);
    const auto database = need(Database::open(dir.path()));
    CHECK_FALSE(need(database->callerKeyChanged()));
    CHECK(need(CallLog(*database).earlierCalls("900 7")) == 1);
    CHECK(need(CallLog(*database).earlierCalls("900 4")) == 0); // erased
    QString stem = report.keptAside;
    stem.chop(7);
    CHECK(contentOf(stem + u".caller.key"_s) == "short");
}

TEST_CASE("child salvages", "[.child]")
{
    std::puts("go");
    std::fflush(stdout);
    need(salvage(childFolder()));
}

TEST_CASE("a kill in a salvage loses nothing")
{
    std::mt19937 random(std::random_device{}());
    qint64 whole = 0;
    for (int round = -1; round < 10; ++round) {
        const QTemporaryDir dir;
        sample().copyTo(dir.path());
        auto content = contentOf(Database::fileIn(dir.path()));
        content.replace(0, 100, QByteArray(100, '\0'));
        write(Database::fileIn(dir.path()), content);
        const auto child = startChild(u"child salvages"_s, dir.path());
        waitForLine(*child);
        QElapsedTimer timer;
        timer.start();
        if (round >= 0) {
            QThread::usleep(static_cast<unsigned long>(
                std::uniform_int_distribution<qint64>(0, std::max<qint64>(whole, 1))(random)));
            child->kill();
        }
        REQUIRE(child->waitForFinished());
        whole = round < 0 ? timer.nsecsElapsed() / 1000 : whole;
        const auto opened = Database::open(dir.path());
        if (!opened) {
            CHECK(keyOf(opened) == "store.damaged");
            CHECK(need(salvage(dir.path())).events == sample().total);
        } else {
            CHECK(need(CallLog(**opened).verify()).events == sample().total);
        }
    }
}
