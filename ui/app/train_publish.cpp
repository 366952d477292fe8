// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/train_publish.h"

#include "app/error_text.h"
#include "app/finding_text.h"
#include "app/paths.h"
#include "app/publishing.h"
#include "app/text.h"
#include "pack/codec.h"
#include "pack/edit.h"
#include "store/pack_store.h"
#include "store/signing_keys.h"
#include "ui/trainer/edit_page.h"
#include "ui/trainer/publish_page.h"
#include "ui/trainer/trainer_screen.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace evenkeel::ui {

using app::toQt;
using app::toStd;
using store::Publication;
using trainer::PublishFacts;
using trainer::PublishPage;

struct TrainPublish::Asked
{
    std::shared_ptr<const pack::Pack> draft;
    std::string base; ///< hash, bytes; empty: the draft was begun from nothing
    pack::Decisions decisions;
};

struct TrainPublish::Answered
{
    Asked asked;
    std::vector<Publication> log;
    std::optional<Publication> inForce;
    std::vector<app::RefusedPublication> refused;
    std::shared_ptr<const pack::Pack> present; ///< in force, or as it came with the program; null: neither
    std::vector<pack::ItemChange> changes;
    bool meanwhile = false;
    bool wentBack = false; ///< from what the draft was begun with
    std::optional<pack::Merged> merged;
    bool keyNeeded = false;
    std::string proposal;
    Error why; ///< of what could not be read
};

namespace {

using Asked = TrainPublish::Asked;
using Answered = TrainPublish::Answered;

/// The page of editing goes through all of them.
constexpr std::size_t kMostProblems = 8;

QString when(Timestamp at)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    return QLocale().toString(time, QLocale::ShortFormat);
}

std::shared_ptr<const pack::Pack> shipped(const std::string& id)
{
    const auto file = app::shippedPackFile(id);
    auto pack =
        file.isEmpty() ? Result<pack::Pack>(fail(Errc::NotFound, "pack.unknown")) : pack::load(file.toStdU16String());
    return pack ? std::make_shared<const pack::Pack>(std::move(*pack)) : nullptr;
}

/// The pack with this hash, among what was published; null: it is not known.
std::shared_ptr<const pack::Pack> bodyOf(store::Database& database, const std::vector<Publication>& log,
                                         const std::string& sha256)
{
    const auto found = std::ranges::find(log, sha256, &Publication::sha256);
    if (found == log.end())
        return nullptr;
    const auto text = store::PackStore(database).packText(found->pack, found->revision);
    auto pack = text ? pack::decode(*text) : Result<pack::Pack>(tl::unexpected(text.error()));
    return pack ? std::make_shared<const pack::Pack>(std::move(*pack)) : nullptr;
}

/// A revision that nothing in the log has.
std::string freeRevision(const Answered& a)
{
    const auto taken = [&](const std::string& revision) {
        return std::ranges::find(a.log, revision, &Publication::revision) != a.log.end() ||
               (a.present && a.present->revision == revision);
    };
    auto revision = a.asked.draft->revision;
    for (int i = 0; (revision.empty() || taken(revision)) && i < 1000; ++i)
        revision = app::nextRevision(i == 0 && a.inForce ? a.inForce->revision : revision);
    return revision;
}

/// On the reader's thread.
Error read(store::Database& database, Answered& a)
{
    const auto& id = a.asked.draft->id;
    const auto log = store::Publications(database).list(id);
    if (!log)
        return log.error();
    auto found = app::packInForce(database, id);
    if (!found)
        return found.error();
    const auto keys = store::SigningKeys(database).trusted();
    if (!keys)
        return keys.error();
    a.log = *log;
    a.inForce = std::move(found->publication);
    a.refused = std::move(found->refused);
    a.present = found->pack ? found->pack : shipped(id);
    a.keyNeeded = !keys->empty();
    if (a.present)
        a.changes = pack::diff(*a.present, *a.asked.draft);
    else
        a.changes = pack::diff(pack::Pack{}, *a.asked.draft);
    a.proposal = freeRevision(a);
    a.meanwhile = a.inForce && a.inForce->sha256 != a.asked.base;
    if (!a.meanwhile)
        return {};
    // What was taken out of force is still in the draft, and stays: taking it out again would be a surprise.
    if (a.inForce->kind == Publication::Kind::RolledBack && a.inForce->base == a.asked.base) {
        a.wentBack = true;
        a.merged = pack::Merged{*a.asked.draft, {}};
        return {};
    }
    // A draft that was begun from nothing, or from what is lost, is compared with the oldest that there is.
    auto base = bodyOf(database, a.log, a.asked.base);
    if (!base)
        base = bodyOf(database, a.log, a.log.back().sha256);
    if (!base)
        return {Errc::NotFound, "store.no-pack", id};
    auto merged = pack::merge3(*base, *a.asked.draft, *a.present, a.asked.decisions);
    if (!merged)
        return merged.error();
    a.merged = std::move(*merged);
    return {};
}

trainer::RevisionRow rowOf(const Publication& p, const Answered& a)
{
    trainer::RevisionRow row;
    row.seq = p.seq;
    row.revision = toQt(p.revision);
    row.when = when(p.at);
    row.who = toQt(p.actor);
    row.note = toQt(p.note);
    row.rolledBack = p.kind == Publication::Kind::RolledBack;
    row.inForce = a.inForce && a.inForce->seq == p.seq;
    row.isSigned = !p.signature.empty();
    for (const auto& refusal : a.refused)
        if (refusal.publication.seq == p.seq)
            row.refused = app::errorText(refusal.why);
    return row;
}

} // namespace

TrainPublish::TrainPublish(const Train& tools, QObject* parent)
    : QObject(parent)
    , m_tools(tools)
    , m_page(new PublishPage)
{
    m_tools.screen.addPage(tr("Compare and publish"), m_page, widgets::KeyButton::Kind::Accent);
    connect(&m_tools.screen, &trainer::TrainerScreen::pageShown, this, [this](const QString& id) {
        m_inSight = id == m_page->objectName();
        refresh();
    });
    connect(&m_tools.draft, &TrainDraft::opened, this, [this] {
        m_answered.reset();
        m_decisions.clear();
        m_page->setFacts({});
        refresh();
    });
    connect(&m_tools.draft, &TrainDraft::checked, this, [this] { show(); });
    connect(&m_tools.draft, &TrainDraft::changed, this, &TrainPublish::refresh);
    connect(m_page, &PublishPage::publishAsked, this, &TrainPublish::publish);
    connect(m_page, &PublishPage::rollBackAsked, this, &TrainPublish::rollBack);
    connect(m_page, &PublishPage::mergeAsked, this, &TrainPublish::merge);
    connect(m_page, &PublishPage::undoAsked, this, [this] { step(true); });
    connect(m_page, &PublishPage::redoAsked, this, [this] { step(false); });
    connect(m_page, &PublishPage::placeWanted, this, [this](const QString& pointer) {
        auto* edit = m_tools.screen.findChild<trainer::EditPage*>();
        if (edit == nullptr)
            return;
        m_tools.screen.showPage(edit->objectName());
        edit->goTo(pointer);
    });
    connect(m_page, &PublishPage::decided, this, [this](const QString& key, bool mine) {
        m_decisions[toStd(key)] = mine ? pack::Side::Mine : pack::Side::Theirs;
        refresh();
    });
}

/// Only while somebody looks: comparing takes whole packs.
void TrainPublish::refresh()
{
    const auto* draft = m_tools.draft.draft();
    if (!m_inSight || draft == nullptr)
        return;
    const Asked asked{draft->pack(), app::fromHex(draft->base().sha256), m_decisions};
    m_tools.reader.ask(QStringLiteral("publish"), [this, asked](store::Database& database) -> app::LogReader::Answer {
        auto answered = std::make_shared<Answered>();
        answered->asked = asked;
        answered->why = read(database, *answered);
        return [this, answered] { take(answered); };
    });
}

void TrainPublish::take(const std::shared_ptr<const Answered>& answered)
{
    const auto present = answered->inForce ? answered->inForce->sha256 : std::string();
    if (present != m_decidedFor && !m_decisions.empty()) { // they were about something else
        m_decisions.clear();
        m_decidedFor = present;
        refresh();
        return;
    }
    m_decidedFor = present;
    m_answered = answered;
    show();
}

void TrainPublish::show()
{
    const auto* draft = m_tools.draft.draft();
    if (!m_answered || draft == nullptr)
        return;
    const auto& a = *m_answered;
    PublishFacts facts;
    facts.known = a.why.key.empty();
    facts.title = toQt(a.asked.draft->title);
    facts.proposal = toQt(a.proposal);
    facts.changes = a.changes;
    facts.packs = {a.asked.draft};
    if (a.present)
        facts.packs.push_back(a.present);
    facts.keyNeeded = a.keyNeeded;
    if (a.inForce)
        facts.inForce = tr("In force: %1, published by %2 on %3.")
                            .arg(toQt(a.inForce->revision), toQt(a.inForce->actor), when(a.inForce->at));
    else if (a.present)
        facts.inForce = tr("In force: %1, as it came with the program.").arg(toQt(a.present->revision));
    else
        facts.inForce = tr("This pack was never published.");
    for (const auto& p : a.log)
        facts.log.push_back(rowOf(p, a));
    const auto& report = m_tools.draft.report();
    facts.checked = report.version == draft->version();
    if (!a.why.key.empty())
        facts.obstacles << app::errorText(a.why);
    if (facts.checked && !report.clean()) {
        facts.obstacles << tr("%n problem(s) stop it.", nullptr, report.errors + report.warnings);
        for (const auto& finding : report.findings) {
            if (finding.severity != pack::Severity::Note && facts.problems.size() < kMostProblems)
                facts.problems.push_back({app::findingText(finding), toQt(finding.pointer)});
        }
    }
    if (a.wentBack) {
        facts.wentBack = true;
        facts.meanwhile =
            tr("%1 went back to %2. The draft still holds what was taken out of force: publishing it puts "
               "that in force again.")
                .arg(toQt(a.inForce->actor), toQt(a.inForce->revision));
    } else if (a.meanwhile) {
        facts.meanwhile =
            tr("%1 published %2 since this draft was begun. Nothing was overwritten, and nothing will be: bring both "
               "together, look at it, and publish then.")
                .arg(toQt(a.inForce->actor), toQt(a.inForce->revision));
        if (a.merged) {
            facts.conflicts = a.merged->conflicts;
            facts.settled = a.merged->settled();
        } else {
            facts.settled = false;
        }
    }
    m_page->setFacts(facts);
}

void TrainPublish::publish(const QString& revision, const QString& note, const QString& keyFile)
{
    const auto* draft = m_tools.draft.draft();
    if (draft == nullptr || !m_answered)
        return;
    auto pack = *draft->pack();
    if (!revision.isEmpty() && revision != toQt(pack.revision)) {
        pack::Editing edit(draft->sheet());
        edit.rest().revision = toStd(revision);
        m_tools.draft.draft()->perform(std::move(edit).finish(toStd(tr("new revision")), "/revision"));
        pack.revision = toStd(revision);
    }
    // From nothing in force to this, or from what the draft was begun with.
    std::optional<std::string> base;
    if (m_answered->inForce)
        base = app::fromHex(draft->base().sha256);
    app::Publishing wanted{std::make_shared<const pack::Pack>(std::move(pack)), base, toStd(note), std::nullopt};
    const auto asker = m_tools.guard.keeper().asker();
    m_tools.guard.worker().start([this, wanted, asker, keyFile,
                                  page = QPointer(m_page)](const Result<store::Database*>& database,
                                                           const std::atomic<bool>&) mutable -> app::LogWorker::Answer {
        auto done = [&]() -> Result<Publication> {
            if (!database)
                return tl::unexpected(database.error());
            if (!keyFile.isEmpty()) {
                const auto key = app::PrivateKey::read(keyFile);
                if (!key)
                    return tl::unexpected(key.error());
                auto signature = app::signPack(*key, app::bodyHash(*wanted.pack));
                if (!signature)
                    return tl::unexpected(signature.error());
                wanted.signature = std::move(*signature);
            }
            return app::publish(**database, wanted, asker);
        }();
        return [this, page, done, pack = wanted.pack] {
            if (!page)
                return;
            if (done) {
                auto* now = m_tools.draft.draft();
                if (now != nullptr && *now->pack() == *pack)
                    now->setBase({done->revision, app::toHex(done->sha256)});
                const auto& used = m_tools.workspace.pack();
                page->tell(used && used->id == pack->id
                               ? tr("%1 is in force. Agents are told between calls.").arg(toQt(done->revision))
                               : tr("%1 is in force, where the settings name “%2” as the script pack. Here they name "
                                    "another one; %3 opens them.")
                                     .arg(toQt(done->revision), toQt(pack->title),
                                          ui::actionSpec(ui::Act::OpenSettings).keyCap()),
                           true);
                m_tools.draft.save();
            } else {
                page->tell(app::errorText(done.error()), false);
            }
            refresh();
        };
    });
}

void TrainPublish::rollBack(const QString& revision, const QString& note)
{
    if (!m_answered)
        return;
    const auto asker = m_tools.guard.keeper().asker();
    m_tools.guard.worker().start([this, id = m_answered->asked.draft->id, revision = toStd(revision),
                                  note = toStd(note), asker,
                                  page = QPointer(m_page)](const Result<store::Database*>& database,
                                                           const std::atomic<bool>&) -> app::LogWorker::Answer {
        auto done = database ? app::rollBack(**database, id, revision, note, asker)
                             : Result<Publication>(tl::unexpected(database.error()));
        return [this, page, done] {
            if (!page)
                return;
            page->tell(done ? tr("%1 is in force again. The draft is as it was.").arg(toQt(done->revision))
                            : app::errorText(done.error()),
                       done.has_value());
            refresh();
        };
    });
}

/// The draft goes on from what is in force, with both sides' changes; undoing brings back what it was.
void TrainPublish::merge()
{
    if (!m_answered || !m_answered->merged || !m_answered->merged->settled() || !m_answered->inForce)
        return;
    const auto answered = m_answered;
    auto* draft = m_tools.draft.draft();
    if (draft == nullptr || draft->pack() != answered->asked.draft)
        return; // it was changed since; the answer for that is on its way
    draft->merge(
        pack::difference(draft->sheet(), pack::Sheet(answered->merged->pack), toStd(tr("bring both together"))),
        {answered->inForce->revision, app::toHex(answered->inForce->sha256)});
    m_tools.draft.save();
    m_page->tell(answered->wentBack ? tr("The draft goes on. Look at what changes, then publish.")
                                    : tr("Both are in the draft now. Look at what changes, then publish; %1 takes it "
                                         "back.")
                                          .arg(desk::keyOf(ui::Act::UndoEdit)),
                 true);
}

void TrainPublish::step(bool back)
{
    auto* draft = m_tools.draft.draft();
    if (draft == nullptr)
        return;
    const auto* edit = back ? draft->undoable() : draft->redoable();
    if (edit == nullptr) {
        m_page->mention(back ? tr("There is nothing to undo.") : tr("There is nothing to do again."));
        return;
    }
    m_page->mention((back ? tr("Undone: %1") : tr("Done again: %1")).arg(toQt(edit->name)));
    if (back)
        draft->undo();
    else
        draft->redo();
}

} // namespace evenkeel::ui
