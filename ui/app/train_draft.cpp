// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/train_draft.h"

#include "app/call_pack.h"
#include "app/pack_list.h"
#include "app/paths.h"
#include "app/publishing.h"
#include "app/starter.h"
#include "app/text.h"

#include <QLocale>

#include <algorithm>

namespace evenkeel::ui {

using app::toQt;
using app::toStd;

namespace {

struct Opened
{
    pack::Sheet sheet;
    app::DraftBase base;
    bool changed = false;
};

app::DraftBase baseOf(const std::shared_ptr<const pack::Pack>& pack)
{
    return {pack->revision, app::sha256Hex(*app::packText(pack))};
}

/// The latest publication of the pack, else the one that came with the program.
Result<std::shared_ptr<const pack::Pack>> asPublished(const QString& folder, const QString& id)
{
    if (const auto database = store::Database::openReadOnly(folder))
        if (auto found = app::packInForce(**database, toStd(id)); found && found->pack)
            return std::move(found->pack);
    const auto file = app::shippedPackFile(toStd(id));
    if (file.isEmpty())
        return fail(Errc::NotFound, "pack.unreadable", toStd(id));
    auto shipped = pack::load(file.toStdString());
    if (!shipped)
        return tl::unexpected(shipped.error());
    return std::make_shared<const pack::Pack>(std::move(*shipped));
}

/// The draft if there is one, else the pack as it is.
Result<Opened> read(const QString& folder, const QString& id, std::shared_ptr<const pack::Pack> present)
{
    if (app::draftsIn(folder).contains(id)) {
        auto stored = app::loadDraft(folder, toStd(id));
        if (!stored)
            return tl::unexpected(stored.error());
        return Opened{pack::Sheet(std::move(stored->pack)), stored->base, true};
    }
    if (!present) {
        auto published = asPublished(folder, id);
        if (!published)
            return tl::unexpected(published.error());
        present = std::move(*published);
    }
    return Opened{pack::Sheet(*present), baseOf(present), false};
}

} // namespace

TrainDraft::TrainDraft(app::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_checker, &app::PackChecker::checked, this, [this](const app::PackReport& report) {
        if (m_draft && report.version == m_draft->version())
            Q_EMIT checked(report);
    });
}

TrainDraft::~TrainDraft()
{
    m_saver.reset(); // writes what is not on the disk
}

std::vector<TrainDraft::Choice> TrainDraft::choices() const
{
    std::vector<Choice> all;
    const auto drafts = app::draftsIn(m_workspace.dataFolder());
    const auto add = [&](const QString& id, const QString& title) {
        if (std::ranges::find(all, id, &Choice::id) == all.end())
            all.push_back({id, title, drafts.contains(id)});
    };
    if (m_draft)
        add(toQt(m_draft->sheet().rest().id), toQt(m_draft->sheet().rest().title));
    if (const auto& pack = m_workspace.pack())
        add(toQt(pack->id), toQt(pack->title));
    for (const auto& shipped : app::shippedPackList())
        add(shipped.id, shipped.title);
    if (auto* database = m_workspace.database())
        for (const auto& id : store::Publications(*database).packs().value_or(std::vector<std::string>{}))
            add(toQt(id), toQt(id));
    for (const auto& id : drafts)
        add(id, id);
    return all;
}

void TrainDraft::openLatest()
{
    if (m_draft || !m_wanted.isEmpty())
        return;
    QString id = m_workspace.settings().text(app::setting::kTrainerPack);
    if (const auto& pack = m_workspace.pack(); id.isEmpty() && pack)
        id = toQt(pack->id);
    open(id.isEmpty() ? QString::fromLatin1(app::kDefaultPack) : id);
}

void TrainDraft::open(const QString& packId)
{
    if (m_draft && toQt(m_draft->sheet().rest().id) == packId)
        return;
    const auto& present = m_workspace.pack();
    opening({packId, present && toQt(present->id) == packId ? present : nullptr});
}

void TrainDraft::opening(const Source& source)
{
    save();
    m_wanted = source.id;
    m_worker.start(QStringLiteral("open"), [this, source, folder = m_workspace.dataFolder()]() -> app::Worker::Answer {
        auto read = std::make_shared<Result<Opened>>(ui::read(folder, source.id, source.pack));
        return [this, read, id = source.id] {
            m_wanted.clear();
            if (!*read) {
                Q_EMIT refused(read->error());
                // A draft that cannot be read must not keep somebody from working; it stays where it is.
                if (!m_draft && id != QLatin1String(app::kDefaultPack))
                    open(QString::fromLatin1(app::kDefaultPack));
                return;
            }
            take(std::move((*read)->sheet), (*read)->base, (*read)->changed);
        };
    });
}

void TrainDraft::begin(Start start)
{
    const auto language = QLocale().name().section(QLatin1Char('_'), 0, 0); // that of the screen
    const auto starter = app::starterPack(language);
    if (!starter) {
        Q_EMIT refused(starter.error());
        return;
    }
    app::NewPack wish;
    wish.language = starter->language;
    wish.title = toStd(tr("New pack"));
    wish.guide = toStd(tr("Guide"));
    wish.step = toStd(tr("First step"));
    for (const auto& choice : choices())
        wish.taken.push_back(toStd(choice.id));
    wish.policy = m_workspace.policy();
    wish.empty = start == Start::Empty;
    save();
    m_worker.forget(QStringLiteral("open")); // a pack that is still being read must not come over the new one
    m_wanted.clear();
    goOn(app::newPack(wish, *starter), {});
}

void TrainDraft::goOn(pack::Sheet sheet, app::DraftBase base)
{
    take(std::move(sheet), std::move(base), true);
    (void)m_saver->flush();
}

void TrainDraft::take(pack::Sheet sheet, app::DraftBase base, bool changed)
{
    m_saver.reset();
    auto before = std::move(m_draft); // what still shows it hears of the new one first
    m_draft = std::make_unique<app::PackDraft>(std::move(sheet), std::move(base), changed);
    m_saver = std::make_unique<app::DraftSaver>(m_workspace.dataFolder(), *m_draft);
    m_workspace.settings().set(app::setting::kTrainerPack, toQt(m_draft->sheet().rest().id));
    connect(m_draft.get(), &app::PackDraft::changed, this, [this] {
        m_checker.check(m_draft->sheet(), m_draft->version());
        Q_EMIT this->changed();
    });
    connect(m_saver.get(), &app::DraftSaver::saved, this, &TrainDraft::changed);
    connect(m_saver.get(), &app::DraftSaver::failed, this, &TrainDraft::refused);
    Q_EMIT opened(m_draft.get());
    m_checker.check(m_draft->sheet(), m_draft->version());
    Q_EMIT this->changed();
}

void TrainDraft::discard()
{
    if (!m_draft)
        return;
    const auto id = toQt(m_draft->sheet().rest().id);
    m_saver.reset();
    app::dropDraft(m_workspace.dataFolder(), toStd(id));
    const auto& present = m_workspace.pack();
    opening({id, present && toQt(present->id) == id ? present : nullptr});
}

void TrainDraft::save()
{
    if (m_saver && !m_saver->isSaved())
        (void)m_saver->flush();
}

} // namespace evenkeel::ui
