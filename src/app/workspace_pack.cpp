// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/call_pack.h"
#include "app/logging.h"
#include "app/paths.h"
#include "app/text.h"
#include "app/workspace.h"
#include "pack/codec.h"
#include "pack/rules.h"

#include <spdlog/spdlog.h>

/// The part of the workspace that is about the pack: which one, from where, and what is new in it.
namespace evenkeel::app {

namespace {

/// How many of the latest calls say which lines are used often.
constexpr std::size_t kCallsForRanking = 200;

Timestamp now()
{
    return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

Result<std::shared_ptr<const pack::Pack>> packFromFile(const QString& setting)
{
    const QString shipped = shippedPackFile(toStd(setting));
    auto loaded = pack::load((shipped.isEmpty() ? setting : shipped).toStdU16String());
    if (!loaded)
        return tl::unexpected(loaded.error());
    return std::make_shared<const pack::Pack>(std::move(*loaded));
}

} // namespace

struct Workspace::LoadedPack
{
    std::shared_ptr<const pack::Pack> pack;
    PackOrigin origin;
    std::optional<PackNews> news;
};

/// On the loader's thread, with a connection of its own. What is published is asked for by an id only; whatever keeps
/// it from being read, a call can be led by the pack that came with the program.
Result<Workspace::LoadedPack> Workspace::readPack(const QString& folder, const QString& setting, Log log,
                                                  const std::string& agent)
{
    const bool byId = pack::isId(toStd(setting));
    const auto database = log == Log::None ? Result<std::unique_ptr<store::Database>>(fail(Errc::NotFound, "none"))
                          : log == Log::ReadOnly ? store::Database::openReadOnly(folder)
                                                 : store::Database::open(folder);
    LoadedPack loaded;
    if (byId && database) {
        auto inForce = packInForce(**database, toStd(setting));
        if (inForce) {
            loaded.pack = std::move(inForce->pack);
            loaded.origin = {std::move(inForce->publication), std::move(inForce->refused)};
        } else {
            logger()->warn("published packs not read: {}", inForce.error().key);
        }
    }
    if (!loaded.pack) {
        auto file = packFromFile(setting);
        if (!file)
            return tl::unexpected(file.error());
        loaded.pack = std::move(*file);
    }
    if (database && log == Log::Writable) {
        auto news = app::packNews(**database, agent, loaded.pack, now());
        if (news)
            loaded.news = std::move(*news);
        else
            logger()->warn("what is new in the pack is not known: {}", news.error().key);
        if (loaded.news && loaded.origin.publication)
            loaded.news->note = loaded.origin.publication->note;
    }
    return loaded;
}

void Workspace::loadPack()
{
    if (m_loader.joinable())
        m_loader.join();

    std::vector<store::CallLog::LineUse> uses;
    if (m_log)
        uses = m_log->lineUses(kCallsForRanking).value_or(std::vector<store::CallLog::LineUse>{});
    if (m_database)
        m_publications = store::Publications(*m_database).newest().value_or(0);
    m_packAgent = agent();

    const auto log = !m_database ? Log::None : m_database->readOnly() ? Log::ReadOnly : Log::Writable;
    m_loader = std::thread([this, uses = std::move(uses), folder = m_dataFolder, log, agent = m_packAgent,
                            setting = m_settings.text(setting::kPack)] {
        auto loaded = readPack(folder, setting, log, agent);
        if (!loaded) {
            m_mail.post([this, error = loaded.error()] { Q_EMIT packFailed(error); });
            return;
        }
        auto finder = std::make_shared<LineFinder>(loaded->pack, uses);
        (void)packText(loaded->pack); // here, so that the first call does not wait for it
        m_mail.post([this, loaded = std::move(*loaded), finder] {
            m_pack = loaded.pack;
            m_finder = finder;
            m_origin = loaded.origin;
            m_news = loaded.news;
            keepOwnPack();
            Q_EMIT packReady();
        });
    });
}

bool Workspace::lookForNewPack()
{
    if (!m_database || !m_pack)
        return false;
    const auto newest = store::Publications(*m_database).newest();
    if (!newest || (*newest == m_publications && agent() == m_packAgent))
        return false;
    loadPack();
    return true;
}

const PackNews* Workspace::packNews() const
{
    return m_news && m_news->agent == agent() ? &*m_news : nullptr;
}

Result<void> Workspace::newsRead(Timestamp when)
{
    if (!m_news || !m_database)
        return {};
    auto noted = noteTold(*m_database, *m_news, when);
    if (noted)
        m_news.reset();
    return noted;
}

} // namespace evenkeel::app
