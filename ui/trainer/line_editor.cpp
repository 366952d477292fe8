// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/line_editor.h"

#include "app/fact_words.h"
#include "app/text.h"
#include "base/text.h"
#include "pack/names.h"
#include "ui/desk/desk_page.h"
#include "ui/theme/theme.h"
#include "ui/trainer/part_model.h"
#include "ui/trainer/spell_marker.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/text_box.h"
#include "ui/widgets/text_field.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::trainer {

using namespace widgets;
using app::toQt;
using app::toStd;
using theme::Role;

namespace {

QString timeText(const std::string& words)
{
    const auto tenths = text::speakingTime(words).count() / 100;
    return LineEditor::tr("%1 s to say").arg(QLocale().toString(double(tenths) / 10.0, 'f', 1));
}

std::vector<ChoiceItem> levels(bool moods)
{
    std::vector<ChoiceItem> items;
    for (int level = 1; level <= 5; ++level)
        items.push_back({QString::number(level), moods ? app::moodText(level) : QString::number(level)});
    return items;
}

} // namespace

LineEditor::LineEditor(QWidget* parent)
    : Panel(Ground::Card, parent)
    , m_title(paragraph(QString(), Role::Name, Ink::Normal, this))
    , m_used(paragraph(QString(), Role::Small, Ink::Muted, this))
    , m_tagField(new TextField(QStringLiteral("line.tags"), tr("Tags, parted by commas"), QString(), this))
    , m_from(new ChoiceRow(QStringLiteral("line.moodFrom"), tr("From this mood"), {}, this))
    , m_to(new ChoiceRow(QStringLiteral("line.moodTo"), tr("Up to this mood"), {}, this))
    , m_warmth(new ChoiceRow(QStringLiteral("line.warmth"), tr("Warmth, 1 brisk to 5 warm"), {}, this))
    , m_home(new MenuButton(QStringLiteral("line.home"), tr("Move to another step or part"), this))
{
    setObjectName(QStringLiteral("lineEditor"));
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {16, 12, 16, 14}, 8);
    column->addWidget(m_title);
    m_words = new QWidget(this);
    theme::spaced(new QVBoxLayout(m_words), {}, 6);
    column->addWidget(m_words);
    m_chips = new QWidget(this);
    theme::spaced(new FlowLayout(FlowLayout::Mode::Natural, m_chips), {}, 6);
    column->addWidget(m_chips);

    const auto field = [&](const QString& title, QWidget* control) {
        column->addWidget(paragraph(title, Role::Caps, Ink::Muted, this));
        column->addWidget(control);
    };
    m_from->setItems(levels(true));
    m_to->setItems(levels(true));
    m_warmth->setItems(levels(false));
    m_tagField->setKeepsText(true);
    field(tr("From this mood"), m_from);
    field(tr("Up to this mood"), m_to);
    field(tr("Warmth, 1 brisk to 5 warm"), m_warmth);
    field(tr("Tags, parted by commas"), m_tagField);
    column->addWidget(m_used);
    auto* ways = new FlowLayout;
    theme::spaced(ways, {0, 4, 0, 0}, 8);
    auto* copy = new KeyButton(QStringLiteral("line.duplicate"), tr("Duplicate"), desk::keyOf(ui::Act::DuplicateItem),
                               KeyButton::Kind::Plain, this);
    auto* remove = new KeyButton(QStringLiteral("line.remove"), tr("Delete"), desk::keyOf(ui::Act::RemoveItem),
                                 KeyButton::Kind::Plain, this);
    m_home->setChip(false);
    for (auto* way : std::initializer_list<QWidget*>{m_home, copy, remove})
        ways->addWidget(way);
    column->addLayout(ways);

    connect(copy, &QAbstractButton::clicked, this, &LineEditor::duplicateWanted);
    connect(remove, &QAbstractButton::clicked, this, &LineEditor::removeWanted);
    connect(m_home, &MenuButton::choseByHand, this, [this](const QString& index) {
        const auto at = index.toULongLong();
        if (at < m_homes.size())
            Q_EMIT moveWanted(m_homes[at]);
    });
    connect(m_tagField, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_line.tags.clear();
        for (const auto& tag : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (const auto clean = tag.simplified(); !clean.isEmpty())
                m_line.tags.push_back(toStd(clean));
        Q_EMIT edited(m_line, QStringLiteral("tags"));
    });
    connect(m_tagField, &QLineEdit::editingFinished, this, &LineEditor::finished);
    connect(m_from, &ChoiceRow::choseByHand, this, [this](const QString& id) {
        m_line.moodMin = id.toInt();
        m_line.moodMax = std::max(m_line.moodMax, m_line.moodMin);
        Q_EMIT edited(m_line, QString());
    });
    connect(m_to, &ChoiceRow::choseByHand, this, [this](const QString& id) {
        m_line.moodMax = id.toInt();
        m_line.moodMin = std::min(m_line.moodMin, m_line.moodMax);
        Q_EMIT edited(m_line, QString());
    });
    connect(m_warmth, &ChoiceRow::choseByHand, this, [this](const QString& id) {
        m_line.warmth = id.toInt();
        Q_EMIT edited(m_line, QString());
    });
}

void LineEditor::show(const pack::Sheet& sheet, std::size_t position, const LineUse* use)
{
    m_sheet = sheet;
    m_line = sheet.line(position);
    m_title->setText(tr("Line %1").arg(toQt(m_line.id)));
    auto tags = sheet.rest().languages;
    if (std::ranges::find(tags, sheet.rest().language) == tags.end())
        tags.insert(tags.begin(), sheet.rest().language);
    for (const auto& [tag, wording] : m_line.text) // what the pack does not list is there all the same
        if (std::ranges::find(tags, tag) == tags.end())
            tags.push_back(tag);
    if (tags != m_tags) {
        m_tags = tags;
        buildLanguages();
    }
    for (const auto& language : m_languages) {
        const auto it = m_line.text.find(language.tag);
        language.brief->show(it == m_line.text.end() ? QString() : toQt(it->second.brief));
        language.full->show(it == m_line.text.end() ? QString() : toQt(it->second.full));
    }
    showTimes();
    showFields();
    showHomes();
    QStringList tagTexts;
    for (const auto& tag : m_tagField->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        tagTexts << tag.simplified();
    if (tagTexts != toQt(m_line.tags))
        m_tagField->setText(toQt(m_line.tags).join(QStringLiteral(", ")));
    m_from->setChosen(QString::number(m_line.moodMin));
    m_to->setChosen(QString::number(m_line.moodMax));
    m_warmth->setChosen(QString::number(m_line.warmth));
    m_used->setText(
        use == nullptr
            ? tr("Not used often enough in calls to say how callers take it.")
            : tr("Used %n time(s), last on %4; %1 % of the callers were calmer after it (by chance between %2 and %3 "
                 "%).",
                 nullptr, static_cast<int>(use->uses))
                  .arg(QString::number(qRound(100.0 * double(use->calmer) / double(std::max<qint64>(1, use->uses)))),
                       QString::number(qRound(use->low * 100)), QString::number(qRound(use->high * 100)),
                       QLocale().toString(use->last, QLocale::ShortFormat)));
}

void LineEditor::buildLanguages()
{
    delete m_words->layout();
    qDeleteAll(m_words->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_languages.clear();
    auto* column = new QVBoxLayout(m_words);
    theme::spaced(column, {}, 6);
    const bool several = m_tags.size() > 1;
    for (std::size_t i = 0; i < m_tags.size(); ++i) {
        Language language;
        language.tag = m_tags[i];
        const auto tag = toQt(language.tag);
        const auto box = [&](bool brief, PlainLabel*& time) {
            const QString what = brief ? tr("Short") : tr("Full");
            const QString title = several ? tr("%1 (%2)", "length and language").arg(what, tag) : what;
            auto* above = new QWidget(m_words);
            auto* head = new FlowLayout(FlowLayout::Mode::Natural, above);
            theme::spaced(head, {}, 8);
            head->addWidget(label(title, Role::Caps, Ink::Muted, above));
            head->addGap();
            time = label(QString(), Role::Small, Ink::Muted, above);
            head->addWidget(time);
            column->addWidget(above);
            const QString name =
                QStringLiteral("line.%1.%2").arg(brief ? QStringLiteral("short") : QStringLiteral("full"), tag);
            auto* made = new TextBox(name, title, m_words);
            made->setProperty(kLanguage, tag);
            column->addWidget(made);
            connect(made, &TextBox::edited, this,
                    [this, i, brief](const QString& text) { changeWords(i, brief, text); });
            connect(made, &TextBox::focused, this, [this, made](bool on) {
                if (on)
                    m_last = made;
                else
                    Q_EMIT finished();
            });
            return made;
        };
        language.brief = box(true, language.briefTime);
        language.full = box(false, language.fullTime);
        m_languages.push_back(language);
    }
    tabInLayoutOrder(this);
}

void LineEditor::changeWords(std::size_t at, bool brief, const QString& text)
{
    const auto& tag = m_languages[at].tag;
    auto& wording = m_line.text[tag];
    (brief ? wording.brief : wording.full) = toStd(text);
    if (wording == pack::Wording{} && tag != m_sheet.rest().language)
        m_line.text.erase(tag);
    showTimes();
    Q_EMIT edited(
        m_line, QStringLiteral("text/%1/%2").arg(toQt(tag), brief ? QStringLiteral("short") : QStringLiteral("full")));
}

void LineEditor::showTimes()
{
    for (const auto& language : m_languages) {
        language.briefTime->setText(timeText(toStd(language.brief->toPlainText())));
        language.fullTime->setText(timeText(toStd(language.full->toPlainText())));
    }
}

/// One chip for each merge field of the pack; pressed, it puts the field where the cursor is.
void LineEditor::showFields()
{
    QStringList names;
    for (const auto& field : m_sheet.rest().fields)
        names << toQt(field.name);
    if (names == m_fieldNames)
        return;
    m_fieldNames = names;
    qDeleteAll(m_chips->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (const auto& name : names) {
        auto* chip = new KeyButton(QStringLiteral("chip.") + name, QStringLiteral("{%1}").arg(boundedLine(name, 40)),
                                   QString(), KeyButton::Kind::Plain, m_chips);
        chip->setHint(tr("Puts this field where the cursor is"));
        m_chips->layout()->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, name] { insertField(name); });
        chip->show();
    }
    m_chips->setVisible(!names.isEmpty());
    tabInLayoutOrder(this);
}

void LineEditor::insertField(const QString& name)
{
    if (!m_last && !m_languages.empty())
        m_last = m_languages.front().full;
    if (!m_last)
        return;
    m_last->insertPlainText(QStringLiteral("{%1}").arg(name));
    m_last->setFocus(Qt::OtherFocusReason);
}

void LineEditor::showHomes()
{
    const auto& rest = m_sheet.rest();
    std::vector<pack::Place> homes;
    for (std::size_t g = 0; g < rest.guides.size(); ++g)
        for (std::size_t s = 0; s < rest.guides[g].steps.size(); ++s)
            homes.push_back({pack::Part::Step, g, s});
    for (std::size_t i = 0; i < rest.situations.size(); ++i)
        homes.push_back({pack::Part::Situation, i, 0});
    for (std::size_t i = 0; i < rest.behaviours.size(); ++i)
        homes.push_back({pack::Part::Behaviour, i, 0});
    for (std::size_t i = 0; i < pack::kUses.size(); ++i)
        homes.push_back({pack::Part::Use, i, 0});
    std::vector<ChoiceItem> items;
    for (std::size_t i = 0; i < homes.size(); ++i)
        items.push_back({QString::number(i), partTitle(rest, homes[i])});
    m_homes = std::move(homes);
    m_home->setItems(items);
    const auto home = pack::homeOf(rest, m_line);
    const auto at = home ? std::ranges::find(m_homes, *home) : m_homes.end();
    m_home->setChosen(at == m_homes.end() ? QString() : QString::number(at - m_homes.begin()), tr("nowhere"));
    m_home->setLabel(tr("Move to…"));
}

void LineEditor::focusWords()
{
    if (!m_languages.empty())
        m_languages.front().brief->setFocus(Qt::OtherFocusReason);
}

void LineEditor::focusMember(const QString& member)
{
    for (const auto& language : m_languages) {
        const QString base = QStringLiteral("text/") + toQt(language.tag);
        if (member == base + QStringLiteral("/full")) {
            language.full->setFocus(Qt::OtherFocusReason);
            return;
        }
        if (member.startsWith(base)) {
            language.brief->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (member.startsWith(QLatin1String("tags")))
        m_tagField->setFocus(Qt::OtherFocusReason);
    else
        focusWords();
}

std::vector<TextBox*> LineEditor::boxes() const
{
    std::vector<TextBox*> all;
    for (const auto& language : m_languages) {
        all.push_back(language.brief);
        all.push_back(language.full);
    }
    return all;
}

} // namespace evenkeel::trainer
