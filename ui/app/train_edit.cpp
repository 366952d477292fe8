// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/train_edit.h"

#include "app/draft_preview.h"
#include "app/paths.h"
#include "app/spelling.h"
#include "app/starter.h"
#include "app/text.h"
#include "report/wilson.h"
#include "store/insights.h"
#include "ui/agent/agent_screen.h"
#include "ui/app/facts.h"
#include "ui/trainer/edit_page.h"
#include "ui/trainer/spell_marker.h"
#include "ui/trainer/trainer_screen.h"
#include "ui/widgets/text_box.h"

#include <QApplication>

namespace evenkeel::ui {

using agent::AgentScreen;
using trainer::EditPage;

TrainEdit::TrainEdit(const Train& tools, QObject* parent)
    : QObject(parent)
    , m_tools(tools)
    , m_page(new EditPage)
    , m_sight(new AgentScreen)
{
    // Looked at, and nothing else: neither the mouse nor Tab comes in, and nobody hears what it wishes for.
    m_sight->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_sight->setObjectName(QStringLiteral("previewScreen"));
    m_page->setPreview(m_sight);
    m_page->setPreviewPossible(false);
    m_tools.screen.addPage(tr("Edit"), m_page);

    auto& draft = m_tools.draft;
    connect(&draft, &TrainDraft::opened, m_page, [this](app::PackDraft* opened) { m_page->setDraft(opened); });
    connect(&draft, &TrainDraft::opened, this, &TrainEdit::readStarter);
    connect(&draft, &TrainDraft::checked, m_page, &EditPage::setReport);
    connect(m_page, &EditPage::previewWanted, this, &TrainEdit::showPreview);
    connect(m_page, &EditPage::boxesChanged, this, &TrainEdit::spell);
    connect(m_page, &EditPage::findWanted, this, [this](const pack::TextQuery& query) {
        const auto* now = m_tools.draft.draft();
        if (now == nullptr)
            return;
        m_worker.start(QStringLiteral("find"), [this, query, sheet = now->sheet()]() -> app::Worker::Answer {
            return [this, query, hits = pack::findTexts(sheet, query)] { m_page->setHits(query, hits); };
        });
    });
    connect(m_page, &EditPage::splitChanged, this,
            [this](const QByteArray& state) { m_tools.workspace.settings().set(app::setting::kTrainerSplit, state); });
    connect(&m_tools.screen, &trainer::TrainerScreen::pageShown, this, [this](const QString& id) {
        if (id == m_page->objectName())
            readUses();
    });
    m_page->restoreSplit(m_tools.workspace.settings().bytes(app::setting::kTrainerSplit));
    m_worker.start(QStringLiteral("presets"), [this]() -> app::Worker::Answer {
        auto shipped = pack::load(app::shippedPackFile(app::kDefaultPack).toStdString());
        if (!shipped)
            return {};
        return [this, presets = std::move(shipped->policies)] { m_page->setPresets(presets); };
    });
    if (draft.draft() != nullptr) {
        m_page->setDraft(draft.draft());
        m_page->setReport(draft.report());
        readStarter();
    }
}

/// Words in the language of the draft, for what somebody has put in.
void TrainEdit::readStarter()
{
    const auto language = app::toQt(m_tools.draft.draft()->sheet().rest().language);
    m_worker.start(QStringLiteral("starter"), [this, language]() -> app::Worker::Answer {
        auto starter = app::starterPack(language);
        if (!starter)
            return {};
        return [this, words = std::move(*starter)] { m_page->setStarter(words); };
    });
}

/// What calls showed of each line; a line that was used too seldom to say anything is not among them.
void TrainEdit::readUses()
{
    m_tools.reader.ask(QStringLiteral("lines"), [this](store::Database& database) -> app::LogReader::Answer {
        const auto figures = store::lineFigures(database, std::nullopt, std::nullopt);
        if (!figures)
            return {};
        trainer::LineUses uses;
        for (const auto& line : figures->lines) {
            const auto bounds = report::wilson(line.calmer, line.uses);
            uses.insert(app::toQt(line.line), {line.uses, line.calmer, bounds.low, bounds.high,
                                               QDate::fromString(app::toQt(isoDate(line.last)), Qt::ISODate)});
        }
        return [this, uses] { m_page->setUses(uses); };
    });
}

/// Underlines what the dictionary of each field's language does not know. Dictionaries are read beside the screen.
void TrainEdit::spell()
{
    const auto* draft = m_tools.draft.draft();
    if (draft == nullptr)
        return;
    for (auto* box : m_page->boxes()) {
        if (box->document()->findChild<trainer::SpellMarker*>() != nullptr)
            continue;
        const auto named = app::toStd(box->property(trainer::kLanguage).toString());
        const auto language = named.empty() ? draft->sheet().rest().language : named;
        const auto [known, isNew] = m_spelling.try_emplace(language);
        if (known->second) {
            auto* marker = new trainer::SpellMarker(known->second, box->document());
            connect(box, &widgets::TextBox::menuAsked, marker,
                    [marker](QMenu* menu, const QTextCursor& at) { marker->suggest(*menu, at); });
        } else if (isNew)
            m_worker.start(QStringLiteral("spelling ") + app::toQt(language),
                           [this, language]() -> app::Worker::Answer {
                               std::shared_ptr<const app::Spelling> found = app::Spelling::of(language);
                               if (!found)
                                   return {};
                               return [this, language, found] {
                                   m_spelling[language] = found;
                                   spell();
                               };
                           });
    }
}

void TrainEdit::showPreview()
{
    const auto* draft = m_tools.draft.draft();
    if (draft == nullptr)
        return;
    const app::PreviewWish wish{
        m_page->place(), m_page->line(),
        m_page->place().part == pack::Part::Policy ? pack::idOf(draft->sheet().rest(), m_page->place()) : std::string{},
        !m_page->line().empty()};
    m_worker.start(QStringLiteral("preview"), [this, wish, sheet = draft->sheet()]() -> app::Worker::Answer {
        return [this, preview = app::previewOf(sheet, wish)] {
            m_page->setPreviewPossible(preview.possible);
            if (!preview.possible)
                return;
            const QPointer<QWidget> focus = QApplication::focusWidget();
            m_sight->setLists(deskLists(*preview.pack));
            m_sight->setView(preview.view);
            for (auto* inside : m_sight->findChildren<QWidget*>())
                inside->setFocusPolicy(Qt::NoFocus);
            if (focus && QApplication::focusWidget() != focus)
                focus->setFocus(Qt::OtherFocusReason);
        };
    });
}

} // namespace evenkeel::ui
