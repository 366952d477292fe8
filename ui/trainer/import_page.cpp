// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/import_page.h"

#include "ui/theme/theme.h"
#include "ui/trainer/import_fields.h"
#include "ui/trainer/import_rows.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/path_field.h"
#include "ui/widgets/reading_order.h"

#include <QDragEnterEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace evenkeel::trainer {

using namespace widgets;
using theme::Role;

namespace {

/// Names of products are not translated.
std::vector<ChoiceItem> formatItems()
{
    return {{QString(), ImportPage::tr("Find out", "format")},
            {QStringLiteral("chatwoot"), QStringLiteral("Chatwoot")},
            {QStringLiteral("zendesk"), QStringLiteral("Zendesk")},
            {QStringLiteral("zammad"), QStringLiteral("Zammad")},
            {QStringLiteral("osticket"), QStringLiteral("osTicket")},
            {QStringLiteral("espanso"), QStringLiteral("Espanso")},
            {QStringLiteral("twilio"), QStringLiteral("Twilio Flex")},
            {QStringLiteral("csv"), ImportPage::tr("Any table (CSV)")},
            {QStringLiteral("markdown"), ImportPage::tr("Markdown cards")}};
}

std::vector<ChoiceItem> encodingItems()
{
    std::vector<ChoiceItem> items = {{QString(), ImportPage::tr("Find out", "encoding")}};
    for (const char* name : {"UTF-8", "WINDOWS-1252", "ISO-8859-1", "ISO-8859-15", "WINDOWS-1250", "WINDOWS-1251",
                             "MACINTOSH", "UTF-16LE", "SHIFT_JIS", "GB18030"})
        items.push_back({QString::fromLatin1(name), QString::fromLatin1(name)});
    return items;
}

std::vector<ChoiceItem> delimiterItems()
{
    return {{QString(), ImportPage::tr("Find out", "delimiter")},
            {QStringLiteral(","), ImportPage::tr("Comma")},
            {QStringLiteral(";"), ImportPage::tr("Semicolon")},
            {QStringLiteral("\t"), ImportPage::tr("Tab")},
            {QStringLiteral("|"), ImportPage::tr("Bar")}};
}

/// What was chosen, or what was found out: "Zammad, found out".
void showChoice(MenuButton* menu, std::vector<ChoiceItem> items, const QString& chosen, const QString& found)
{
    const auto known = std::ranges::find(items, found, &ChoiceItem::id);
    const auto name = known != items.end() ? known->label : found;
    if (!found.isEmpty())
        items.front().label = ImportPage::tr("%1 (found out)").arg(name);
    menu->setItems(items);
    menu->setChosen(chosen);
}

} // namespace

ImportPage::ImportPage(QWidget* parent)
    : DeskPage(QStringLiteral("import"), Ground::None, parent)
    , m_scroll(new QScrollArea(this))
{
    setAcceptDrops(true);
    auto* outer = new QVBoxLayout(this);
    theme::spaced(outer, {}, 0);
    auto* column = columnIn(m_scroll, 16, 24, 8);
    outer->addWidget(m_scroll, 1);
    makeImport(column);
    makeExport(column);
    column->addStretch(1);
    setFacts({});
    tabInLayoutOrder(this);
}

/// A field that goes loses the focus, and would ask for what is half gone.
ImportPage::~ImportPage()
{
    m_file->line()->disconnect(this);
}

MenuButton* ImportPage::addChoice(FlowLayout* row, const char* name, const QString& title)
{
    auto* box = new QWidget(m_choices);
    auto* column = new QVBoxLayout(box);
    theme::spaced(column, {}, 2);
    column->addWidget(paragraph(title, Role::SmallStrong, Ink::Muted, box));
    auto* menu = new MenuButton(QString::fromLatin1(name), title, box);
    column->addWidget(menu, 0, Qt::AlignLeft);
    row->addWidget(box);
    return menu;
}

void ImportPage::makeImport(QVBoxLayout* column)
{
    m_answer = new InlineBanner(QStringLiteral("importAnswer"), this);
    column->addWidget(m_answer);
    column->addWidget(paragraph(tr("Import lines"), Role::Title, Ink::Normal, this));
    column->addWidget(paragraph(tr("Canned responses, macros and text modules of a help desk, or a table of your own. "
                                   "Nothing comes in before you have seen what would."),
                                Role::Body, Ink::Muted, this));
    column->addWidget(paragraph(tr("File"), Role::SmallStrong, Ink::Muted, this));
    m_file = new PathField(QStringLiteral("importFile"), tr("File to import"),
                           tr("Type its path and press Enter, or drop it here"), PathField::Purpose::Read, this);
    m_file->setFilters(
        {tr("Exports and tables (%1)").arg(QStringLiteral("*.csv *.tsv *.txt *.json *.yml *.yaml *.md *.markdown"))});
    column->addWidget(m_file);
    auto* near = new FlowLayout;
    theme::spaced(near, {}, 8);
    m_found = new MenuButton(QStringLiteral("importFound"), tr("Files in your folders"), this);
    m_found->setLabel(tr("Files in your folders"));
    near->addWidget(m_found);
    column->addLayout(near);

    m_choices = new QWidget(this);
    auto* choices = new FlowLayout(FlowLayout::Mode::Natural, m_choices);
    theme::spaced(choices, {0, 4, 0, 4}, 16);
    m_format = addChoice(choices, "importFormat", tr("Format"));
    m_encoding = addChoice(choices, "importEncoding", tr("Encoding"));
    m_delimiter = addChoice(choices, "importDelimiter", tr("Fields are parted by"));
    m_delimiterBox = m_delimiter->parentWidget();
    m_place = addChoice(choices, "importPlace", tr("Where texts belong that do not say it"));
    column->addWidget(m_choices);

    m_state = paragraph(QString(), Role::Strong, Ink::Normal, this);
    m_state->setObjectName(QStringLiteral("importState"));
    column->addWidget(m_state);
    m_notes = paragraph(QString(), Role::Body, Ink::Muted, this);
    m_notes->setObjectName(QStringLiteral("importNotes"));
    column->addWidget(m_notes);
    m_result = new QWidget(this);
    auto* result = new QVBoxLayout(m_result);
    theme::spaced(result, {}, 8);
    auto* row = new FlowLayout;
    theme::spaced(row, {0, 4, 0, 4}, 8);
    m_go = new KeyButton(QStringLiteral("importGo"), QString(), desk::keyOf(ui::Act::AddItem), KeyButton::Kind::Accent,
                         m_result);
    row->addWidget(m_go);
    result->addLayout(row);
    const auto part = [&](QWidget*& box, const QString& title, QWidget* inside) {
        box = new QWidget(m_result);
        auto* inner = new QVBoxLayout(box);
        theme::spaced(inner, {0, 8, 0, 0}, 6);
        inner->addWidget(paragraph(title, Role::Caps, Ink::Muted, box));
        inner->addWidget(inside);
        result->addWidget(box);
    };
    m_fields = new ImportFields(m_result);
    m_refused = new ImportRows(QStringLiteral("importRefused"), Ink::Danger, m_result);
    m_lines = new ImportRows(QStringLiteral("importLines"), Ink::Muted, m_result);
    part(m_fieldPart, tr("Merge fields, and what they are called here"), m_fields);
    part(m_refusedPart, tr("What stays behind, and why"), m_refused);
    part(m_linePart, tr("What comes in"), m_lines);
    column->addWidget(m_result);

    connect(m_file->line(), &QLineEdit::returnPressed, this, [this] {
        if (m_file->path() == m_wish.file)
            tryIt(); // the file may be another one by now
        else
            typed();
    });
    connect(m_file->line(), &QLineEdit::editingFinished, this, &ImportPage::typed);
    connect(m_file, &PathField::chosen, this, &ImportPage::choose);
    connect(m_found, &MenuButton::choseByHand, this, &ImportPage::choose);
    const auto take = [this](MenuButton* menu, QString ImportWish::*member) {
        connect(menu, &MenuButton::choseByHand, this, [this, member](const QString& id) {
            m_wish.*member = id;
            tryIt();
        });
    };
    take(m_format, &ImportWish::format);
    take(m_encoding, &ImportWish::encoding);
    take(m_delimiter, &ImportWish::delimiter);
    take(m_place, &ImportWish::place);
    connect(m_fields, &ImportFields::chosen, this, [this](const QString& foreign, const QString& ours) {
        m_wish.fields[foreign] = ours;
        tryIt();
    });
    connect(m_go, &QAbstractButton::clicked, this, &ImportPage::bringIn);
}

void ImportPage::makeExport(QVBoxLayout* column)
{
    column->addSpacing(8);
    column->addWidget(paragraph(tr("Export the pack"), Role::Caps, Ink::Muted, this));
    m_form =
        new ChoiceRow(QStringLiteral("exportPackForm"), tr("Form of the file"), {.digits = true, .caps = false}, this);
    m_form->setItems({{QStringLiteral("json"), tr("Whole pack, JSON")},
                      {QStringLiteral("csv"), tr("Its lines, CSV")},
                      {QStringLiteral("pdf"), tr("For paper, PDF")}});
    m_form->setChosen(QStringLiteral("json"));
    m_ending = QStringLiteral(".json");
    column->addWidget(m_form);
    column->addWidget(paragraph(tr("File"), Role::SmallStrong, Ink::Muted, this));
    m_target = new PathField(QStringLiteral("exportPackFile"), tr("File to write"), tr("Folder and name of the file"),
                             PathField::Purpose::Write, this);
    column->addWidget(m_target);
    auto* row = new FlowLayout;
    theme::spaced(row, {0, 4, 0, 4}, 8);
    m_export = new KeyButton(QStringLiteral("exportPackGo"), tr("Export"), QString(), KeyButton::Kind::Plain, this);
    row->addWidget(m_export);
    column->addLayout(row);
    m_exported = new InlineBanner(QStringLiteral("exportPackAnswer"), this);
    column->addWidget(m_exported);
    connect(m_form, &ChoiceRow::choseByHand, this, [this](const QString& form) {
        auto file = m_target->line()->text();
        if (file.endsWith(m_ending))
            file.chop(m_ending.size());
        m_ending = QLatin1Char('.') + form;
        m_target->setPath(file + m_ending);
        tellExport(QString(), true, false);
    });
    const auto another = [this] { // of which nobody has asked
        if (m_replace)
            tellExport(QString(), true, false);
    };
    connect(m_target->line(), &QLineEdit::textEdited, this, another);
    connect(m_target, &PathField::chosen, this, another);
    connect(m_target->line(), &QLineEdit::returnPressed, this, &ImportPage::exportPack);
    connect(m_export, &QAbstractButton::clicked, this, &ImportPage::exportPack);
}

void ImportPage::setFound(const std::vector<ChoiceItem>& files)
{
    m_found->setItems(files);
    m_found->setEnabled(!files.empty());
    m_found->setLabel(files.empty() ? tr("No such files in your folders") : tr("Files in your folders"));
}

void ImportPage::setPack(const QString& title, const QString& file)
{
    m_form->setEnabled(!title.isEmpty());
    m_export->setEnabled(!title.isEmpty());
    m_target->setPath(file.isEmpty() ? QString() : QString(file + m_ending));
    tellExport(QString(), true, false);
}

void ImportPage::setFacts(const ImportFacts& facts)
{
    using State = ImportFacts::State;
    m_facts = facts;
    const bool planned = facts.state == State::Planned;
    m_choices->setVisible(facts.state != State::Nothing);
    showChoices();
    switch (facts.state) {
    case State::Nothing: m_state->setText(tr("No file is chosen yet.")); break;
    case State::Reading: m_state->setText(tr("Reading the file…")); break;
    case State::Refused: m_state->setText(facts.why); break;
    case State::Planned: m_state->setText(facts.summary); break;
    }
    m_state->setInk(facts.state == State::Refused ? Ink::Danger : planned ? Ink::Normal : Ink::Muted);
    auto notes = facts.notes;
    if (planned && !facts.why.isEmpty())
        notes.prepend(facts.why);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setInk(planned && !facts.why.isEmpty() ? Ink::Danger : Ink::Muted);
    m_notes->setVisible(!notes.isEmpty());
    if (facts.state == State::Reading)
        return; // what was read before stays in sight: nothing jumps while somebody chooses
    m_result->setVisible(planned);
    m_go->setLabel(tr("Bring %n line(s) into the draft", nullptr, facts.coming));
    m_go->setEnabled(planned && facts.coming > 0 && facts.why.isEmpty());
    m_fields->setFields(facts.fields, facts.ours);
    m_fieldPart->setVisible(!facts.fields.empty());
    m_refused->setRows(facts.refused);
    m_refusedPart->setVisible(!facts.refused.empty());
    m_lines->setRows(facts.lines);
    m_linePart->setVisible(!facts.lines.empty());
}

void ImportPage::showChoices()
{
    showChoice(m_format, formatItems(), m_wish.format, m_facts.format);
    showChoice(m_encoding, encodingItems(), m_wish.encoding, m_facts.encoding);
    showChoice(m_delimiter, delimiterItems(), m_wish.delimiter, m_facts.delimiter);
    m_delimiterBox->setVisible(m_facts.table || !m_wish.delimiter.isEmpty());
    if (!m_facts.places.empty()) {
        m_place->setItems(m_facts.places);
        m_place->setChosen(m_facts.place);
    }
}

void ImportPage::brought(const QString& sentence)
{
    m_wish = {};
    m_file->setPath({});
    setFacts({});
    m_answer->say(Tone::Ok, sentence);
    m_scroll->ensureWidgetVisible(m_answer);
    m_file->line()->setFocus(Qt::OtherFocusReason);
}

void ImportPage::tellExport(const QString& sentence, bool good, bool exists)
{
    m_replace = exists;
    m_export->setLabel(exists ? tr("Replace the file") : tr("Export"));
    m_exported->say(sentence.isEmpty() ? Tone::None : good ? Tone::Ok : exists ? Tone::Warn : Tone::Danger, sentence);
    if (!sentence.isEmpty())
        m_scroll->ensureWidgetVisible(m_exported);
}

void ImportPage::begin()
{
    m_answer->say(Tone::None, QString());
    m_file->line()->setFocus(Qt::OtherFocusReason);
}

bool ImportPage::act(ui::Act act, int)
{
    if (act != ui::Act::AddItem)
        return false;
    bringIn();
    return true;
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!PathField::localFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    choose(PathField::localFile(event->mimeData()));
    event->acceptProposedAction();
}

/// Another file is another question: what was chosen for the one before does not hold for it.
void ImportPage::choose(const QString& file)
{
    if (file.isEmpty())
        return;
    m_file->setPath(file);
    m_wish = {};
    m_wish.file = file;
    m_answer->say(Tone::None, QString());
    tryIt();
}

void ImportPage::typed()
{
    const auto file = m_file->path();
    if (file.isEmpty() && !m_wish.file.isEmpty()) {
        m_wish = {};
        setFacts({});
    } else if (file != m_wish.file) {
        choose(file);
    }
}

void ImportPage::tryIt()
{
    if (!m_wish.file.isEmpty())
        Q_EMIT tried(m_wish);
}

void ImportPage::bringIn()
{
    if (m_go->isEnabled() && m_go->isVisibleTo(this))
        Q_EMIT bringInAsked();
}

void ImportPage::exportPack()
{
    if (!m_export->isEnabled())
        return;
    const auto file = m_target->path();
    if (file.isEmpty())
        return tellExport(tr("Say where the file goes."), false, false);
    Q_EMIT exportAsked({m_form->chosen(), file, m_replace});
}

} // namespace evenkeel::trainer
