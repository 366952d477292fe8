// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/train_import.h"

#include "app/error_text.h"
#include "app/pack_export.h"
#include "app/pack_import.h"
#include "app/text.h"
#include "exchange/placing.h"
#include "pack/edit.h"
#include "pack/rules.h"
#include "ui/trainer/import_page.h"
#include "ui/trainer/trainer_screen.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>
#include <set>

namespace evenkeel::ui {

using app::toQt;
using app::toStd;
using exchange::FieldUse;
using trainer::ExportPackWish;
using trainer::ImportFacts;
using trainer::ImportPage;
using trainer::ImportWish;
using widgets::ChoiceItem;

struct TrainImport::Tried
{
    ImportFacts facts;
    pack::Edit edit; ///< brings the lines in
    std::uint64_t version = 0;
    int lines = 0;
};

namespace {

using Tried = TrainImport::Tried;

/// The name of a situation that is made for what has no tags.
constexpr auto kOwnPlace = "situation:imported";

std::vector<ChoiceItem> placesOf(const pack::Pack& pack)
{
    std::vector<ChoiceItem> items = {
        {QString::fromLatin1(kOwnPlace), TrainImport::tr("Situations of their own, by their tags")},
        {QStringLiteral("none"), TrainImport::tr("Nowhere: they stay behind")}};
    const auto add = [&](const char* kind, const std::string& id, const QString& shown) {
        items.push_back({QLatin1String(kind) + toQt(id), shown});
    };
    for (const auto& situation : pack.situations)
        add("situation:", situation.id, TrainImport::tr("Situation: %1").arg(toQt(situation.title)));
    for (const auto& behaviour : pack.behaviours)
        add("behaviour:", behaviour.id, TrainImport::tr("Behaviour: %1").arg(toQt(behaviour.title)));
    for (const auto& guide : pack.guides)
        for (const auto& step : guide.steps)
            add("step:", step.id, TrainImport::tr("Step: %1").arg(toQt(step.title)));
    return items;
}

template <typename T> QString titleOf(const std::vector<T>& all, const std::string& id)
{
    const auto found = std::ranges::find(all, id, &T::id);
    return toQt(found != all.end() && !found->title.empty() ? found->title : id);
}

/// "Situation: Late delivery (new)"
QString placeText(const pack::Pack& pack, const exchange::PlannedLine& planned)
{
    const auto& line = planned.line;
    if (!line.step.empty()) {
        for (const auto& guide : pack.guides)
            if (std::ranges::find(guide.steps, line.step, &pack::Step::id) != guide.steps.end())
                return TrainImport::tr("Step: %1").arg(titleOf(guide.steps, line.step));
        return TrainImport::tr("Step: %1").arg(toQt(line.step));
    }
    if (!line.behaviour.empty())
        return TrainImport::tr("Behaviour: %1").arg(titleOf(pack.behaviours, line.behaviour));
    if (!line.use.empty())
        return TrainImport::tr("Words of the protocol: %1").arg(toQt(line.use));
    const auto title = titleOf(pack.situations, line.situation);
    return planned.placedBy == exchange::PlacedBy::NewSituation ? TrainImport::tr("Situation: %1 (new)").arg(title)
                                                                : TrainImport::tr("Situation: %1").arg(title);
}

QString rowsText(const std::vector<int>& rows)
{
    QStringList numbers;
    for (const int row : rows)
        numbers << QString::number(row);
    return TrainImport::tr("Row %1").arg(numbers.join(QStringLiteral(", ")));
}

QString usedText(const FieldUse& use)
{
    const auto times = TrainImport::tr("%n time(s)", "a merge field is there", use.count);
    switch (use.how) {
    case FieldUse::How::Known: return times;
    case FieldUse::How::Usual: return TrainImport::tr("%1; the field comes along").arg(times);
    case FieldUse::How::Made: break;
    }
    return TrainImport::tr("%1; a new field: look at what stands in for it").arg(times);
}

/// What a merge field can be called: what the pack has, what shipped packs have, and its own name.
std::vector<ChoiceItem> namesFor(const pack::Pack& pack, const std::vector<FieldUse>& uses)
{
    std::set<std::string> seen;
    std::vector<ChoiceItem> items;
    const auto add = [&](const std::string& name, const QString& shown) {
        if (pack::isFieldName(name) && seen.insert(name).second)
            items.push_back({toQt(name), shown});
    };
    for (const auto& field : pack.fields)
        add(field.name,
            TrainImport::tr("{%1} %2", "name and label of a merge field").arg(toQt(field.name), toQt(field.label)));
    for (const auto& [foreign, ours] : exchange::usualFields())
        add(ours, TrainImport::tr("{%1}, comes along").arg(toQt(ours)));
    for (const auto& use : uses) {
        auto own = use.foreign;
        std::ranges::replace(own, '.', '_');
        add(use.ours, TrainImport::tr("{%1}, a new field").arg(toQt(use.ours)));
        add(own, TrainImport::tr("{%1}, a new field").arg(toQt(own)));
    }
    return items;
}

void tellPlan(const app::ImportPlan& planned, const pack::Pack& after, ImportFacts& facts)
{
    const auto& plan = planned.plan;
    const auto stay = static_cast<int>(plan.refused.size());
    facts.coming = static_cast<int>(plan.lines.size());
    facts.summary = TrainImport::tr("Rows in the file: %1. They come in: %2. They stay behind: %3.")
                        .arg(plan.rows)
                        .arg(plan.rows - stay)
                        .arg(stay);
    for (const auto& note : plan.notes)
        facts.notes << app::noteText(note);
    if (!plan.newSituations.empty()) {
        QStringList titles;
        for (const auto& situation : plan.newSituations)
            titles << toQt(situation.title);
        facts.notes << TrainImport::tr("New situations: %1.").arg(titles.join(QStringLiteral(", ")));
    }
    for (const auto& each : plan.lines) {
        const auto text = each.line.text.begin();
        QString what = placeText(after, each);
        for (const auto& note : each.notes)
            what.append(QLatin1Char('\n')).append(app::noteText(note));
        facts.lines.push_back({rowsText(each.rows), toQt(each.title), what,
                               text == each.line.text.end() ? QString() : toQt(text->second.full)});
    }
    for (const auto& each : plan.refused)
        facts.refused.push_back({each.line > 0 ? TrainImport::tr("Row %1, line %2").arg(each.row).arg(each.line)
                                               : TrainImport::tr("Row %1").arg(each.row),
                                 toQt(each.title), app::refusalText(each), QString()});
    for (const auto& each : plan.fields)
        facts.fields.push_back({toQt(each.foreign), toQt(each.ours), usedText(each)});
    facts.ours = namesFor(after, plan.fields);
}

/// On the worker's thread.
std::shared_ptr<const Tried> tryOn(const pack::Sheet& sheet, std::uint64_t version, const ImportWish& wish,
                                   const std::string& editName)
{
    auto tried = std::make_shared<Tried>();
    auto& facts = tried->facts;
    tried->version = version;
    const auto pack = sheet.whole();
    facts.places = placesOf(pack);
    facts.place = wish.place.isEmpty() ? QString::fromLatin1(kOwnPlace) : wish.place;
    app::ImportOrder order;
    order.file = wish.file;
    order.encoding = toStd(wish.encoding);
    order.delimiter = wish.delimiter.isEmpty() ? '\0' : static_cast<char>(wish.delimiter.front().unicode());
    order.options.makeSituations = facts.place == QLatin1String(kOwnPlace);
    order.options.fallback = exchange::placeOf(toStd(facts.place));
    for (const auto& [foreign, ours] : wish.fields)
        order.options.fields[toStd(foreign)] = toStd(ours);
    facts.state = ImportFacts::State::Refused;
    const auto format = wish.format.isEmpty() ? app::sniffImport(wish.file) : [&]() -> Result<exchange::Format> {
        if (const auto named = exchange::formatOf(toStd(wish.format)))
            return *named;
        return fail(Errc::Invalid, "import.shape");
    }();
    if (!format) {
        facts.why = app::errorText(format.error());
        return tried;
    }
    order.format = *format;
    facts.format = toQt(std::string(exchange::name(*format)));
    facts.table = *format == exchange::Format::Csv || *format == exchange::Format::Zammad ||
                  (*format == exchange::Format::Chatwoot && !wish.file.endsWith(QLatin1String(".json")));
    const auto planned = app::planImport(order, pack);
    if (!planned) {
        facts.why = app::errorText(planned.error());
        return tried;
    }
    facts.state = ImportFacts::State::Planned;
    facts.encoding = toQt(planned->encoding);
    facts.delimiter = toQt(planned->delimiter);
    const auto after = exchange::applyPlan(planned->plan, pack);
    tellPlan(*planned, after ? *after : pack, facts);
    tried->lines = facts.coming;
    if (after)
        tried->edit = pack::difference(sheet, pack::Sheet(*after), editName);
    else
        facts.why = app::errorText(after.error());
    return tried;
}

/// Where somebody's files lie who has just downloaded them, the latest first.
std::vector<ChoiceItem> filesAround()
{
    constexpr qsizetype kMost = 20;
    QFileInfoList files;
    QStringList seen;
    for (const auto place : {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation,
                             QStandardPaths::DesktopLocation, QStandardPaths::HomeLocation}) {
        const QDir folder(QStandardPaths::writableLocation(place));
        if (!folder.exists() || seen.contains(folder.absolutePath()))
            continue;
        seen << folder.absolutePath();
        files += folder.entryInfoList({QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.json"),
                                       QStringLiteral("*.yml"), QStringLiteral("*.yaml"), QStringLiteral("*.md")},
                                      QDir::Files | QDir::Readable, QDir::Time);
    }
    std::ranges::stable_sort(files, std::greater<>{}, &QFileInfo::lastModified);
    std::vector<ChoiceItem> items;
    for (const auto& file : files.mid(0, kMost))
        items.push_back({file.absoluteFilePath(),
                         TrainImport::tr("%1 in %2", "a file in a folder").arg(file.fileName(), file.dir().dirName())});
    return items;
}

} // namespace

TrainImport::TrainImport(const Train& tools, QObject* parent)
    : QObject(parent)
    , m_tools(tools)
    , m_page(new ImportPage)
{
    m_tools.screen.addPage(tr("Import and export"), m_page);
    connect(&m_tools.screen, &trainer::TrainerScreen::pageShown, this, [this](const QString& id) {
        m_inSight = id == m_page->objectName();
        if (!m_inSight)
            return;
        lookAround();
        const auto* draft = m_tools.draft.draft();
        if (draft != nullptr && !m_wish.file.isEmpty() && draft->version() != m_version)
            tryFile(m_wish);
    });
    connect(&m_tools.draft, &TrainDraft::opened, this, [this] {
        showPack();
        if (!m_wish.file.isEmpty())
            tryFile(m_wish);
    });
    connect(&m_tools.draft, &TrainDraft::changed, this, [this] {
        const auto* draft = m_tools.draft.draft();
        if (m_inSight && draft != nullptr && !m_wish.file.isEmpty() && draft->version() != m_version)
            tryFile(m_wish);
    });
    connect(m_page, &ImportPage::tried, this, &TrainImport::tryFile);
    connect(m_page, &ImportPage::bringInAsked, this, &TrainImport::bringIn);
    connect(m_page, &ImportPage::exportAsked, this, &TrainImport::write);
    showPack();
}

TrainImport::~TrainImport() = default;

void TrainImport::lookAround()
{
    m_worker.start(QStringLiteral("around"), [this]() -> app::Worker::Answer {
        return [this, files = filesAround()] { m_page->setFound(files); };
    });
}

void TrainImport::showPack()
{
    const auto* draft = m_tools.draft.draft();
    if (draft == nullptr)
        return m_page->setPack({}, {});
    const auto& pack = draft->sheet().rest();
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_page->setPack(
        toQt(pack.id),
        QDir(QDir(documents).exists() ? documents : QDir::homePath()).filePath(toQt(pack.id + '-' + pack.revision)));
}

void TrainImport::tryFile(const ImportWish& wish)
{
    const auto* draft = m_tools.draft.draft();
    if (draft == nullptr)
        return;
    m_wish = wish;
    m_version = draft->version();
    m_tried.reset();
    ImportFacts reading;
    reading.state = ImportFacts::State::Reading;
    m_page->setFacts(reading);
    m_worker.start(
        QStringLiteral("try"),
        [this, wish, sheet = draft->sheet(), version = m_version, name = toStd(tr("import"))]() -> app::Worker::Answer {
            return [this, tried = tryOn(sheet, version, wish, name)] { take(tried); };
        });
}

void TrainImport::take(const std::shared_ptr<const Tried>& tried)
{
    if (m_page->wish().file.isEmpty()) // it was taken away meanwhile
        return;
    m_tried = tried;
    m_page->setFacts(tried->facts);
}

void TrainImport::bringIn()
{
    auto* draft = m_tools.draft.draft();
    if (draft == nullptr || !m_tried || m_tried->edit.empty())
        return;
    if (draft->version() != m_tried->version)
        return tryFile(m_wish);
    const auto tried = std::move(m_tried);
    m_tried.reset();
    m_wish = {};
    draft->seal();
    draft->perform(tried->edit);
    draft->seal();
    const auto stay = static_cast<int>(tried->facts.refused.size());
    auto sentence =
        tr("%n line(s) came in. Ctrl+Z on the page of editing takes them out again.", nullptr, tried->lines);
    if (stay > 0)
        sentence += QLatin1Char('\n') + tr("%n row(s) stayed behind.", nullptr, stay);
    m_page->brought(sentence);
}

void TrainImport::write(const ExportPackWish& wish)
{
    const auto* draft = m_tools.draft.draft();
    if (draft == nullptr)
        return;
    const auto form = wish.form == QLatin1String("csv")   ? app::PackForm::Csv
                      : wish.form == QLatin1String("pdf") ? app::PackForm::Pdf
                                                          : app::PackForm::Json;
    m_worker.start(QStringLiteral("write"), [this, wish, form, sheet = draft->sheet()]() -> app::Worker::Answer {
        return [this, made = app::exportPack(sheet.whole(), form, wish.file, wish.replace)] {
            if (made)
                m_page->tellExport(
                    tr("Written to %1, %2")
                        .arg(QDir::toNativeSeparators(made->file),
                             QLocale().formattedDataSize(made->bytes, 1, QLocale::DataSizeTraditionalFormat)),
                    true, false);
            else
                m_page->tellExport(app::errorText(made.error()), false, made.error().key == "file.exists");
        };
    });
}

} // namespace evenkeel::ui
