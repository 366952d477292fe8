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
};

/// On the loader's thread, with a connection of its own. What is published is asked for by an id only; whatever keeps
/// it from being read, a call can be led by the pack that came with the program.
Result<Workspace::LoadedPack> Workspace::readPack(const QString& folder, const QString& setting, Log log)
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
    m_loader = std::thread(
        [this, uses = std::move(uses), folder = m_dataFolder, log, setting = m_settings.text(setting::kPack)] {
            auto loaded = readPack(folder, setting, log);
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
                m_news.reset();
                keepOwnPack();
                Q_EMIT packReady();
                lookForNews();
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

/// Notes down what the agent knows, and so waits for the check of the file as keepOwnPack does.
void Workspace::lookForNews()
{
    const bool writable = m_database && !m_database->readOnly() && m_storage.problem.key.empty();
    if (!writable || !m_pack || m_storage.checking || m_keeperWorks > 0)
        return;
    const auto note = m_origin.publication ? m_origin.publication->note : std::string();
    inBackground([this, agent = m_packAgent, pack = m_pack, note](const QString& folder) -> std::function<void()> {
        const auto database = store::Database::open(folder);
        auto news = database ? app::packNews(**database, agent, pack, now())
                             : Result<std::optional<PackNews>>(tl::unexpected(database.error()));
        if (!news)
            logger()->warn("what is new in the pack is not known: {}", news.error().key);
        else if (*news)
            (*news)->note = note;
        return [this, pack, news = news ? std::move(*news) : std::nullopt] {
            if (pack == m_pack)
                m_news = news;
            Q_EMIT newsKnown();
        };
    });
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
