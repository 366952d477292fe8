// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/publish_page.h"

#include "ui/theme/theme.h"
#include "ui/trainer/change_rows.h"
#include "ui/trainer/conflict_rows.h"
#include "ui/trainer/revision_rows.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/path_field.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace evenkeel::trainer {

using namespace widgets;
using theme::Role;

PublishPage::PublishPage(QWidget* parent)
    : DeskPage(QStringLiteral("publish"), Ground::None, parent)
    , m_scroll(new QScrollArea(this))
    , m_answer(new InlineBanner(QStringLiteral("publishAnswer"), this))
    , m_title(paragraph(QString(), Role::Title, Ink::Normal, this))
    , m_inForce(paragraph(QString(), Role::Body, Ink::Muted, this))
    , m_mergePart(new QWidget(this))
    , m_meanwhile(paragraph(QString(), Role::Body, Ink::Warn, m_mergePart))
    , m_conflicts(new ConflictRows(m_mergePart))
    , m_merge(new KeyButton(QStringLiteral("publishMerge"), tr("Bring both into the draft"), QString(),
                            KeyButton::Kind::Plain, m_mergePart))
    , m_obstacles(paragraph(QString(), Role::Body, Ink::Danger, this))
    , m_problemPart(new QWidget(this))
    , m_problems(new QVBoxLayout(m_problemPart))
    , m_revision(new TextField(QStringLiteral("publishRevision"), tr("New revision"), QString(), this))
    , m_note(new TextField(QStringLiteral("publishNote"), tr("What changed, for the agents"),
                           tr("One sentence that agents will read"), this))
    , m_keyTitle(paragraph(tr("File of the signing key"), Role::SmallStrong, Ink::Muted, this))
    , m_key(new PathField(QStringLiteral("publishKey"), tr("File of the signing key"),
                          tr("Path of the private key, if it is to be signed"), PathField::Purpose::Read, this))
    , m_publish(new KeyButton(QStringLiteral("publishGo"), tr("Publish"), desk::keyOf(ui::Act::AddItem),
                              KeyButton::Kind::Accent, this))
    , m_changes(new ChangeRows(this))
    , m_log(new RevisionRows(this))
{
    auto* outer = new QVBoxLayout(this);
    theme::spaced(outer, {}, 0);
    m_column = columnIn(m_scroll, 16, 24, 8);
    outer->addWidget(m_scroll, 1);
    m_column->addWidget(m_answer);
    m_column->addWidget(m_title);
    m_column->addWidget(m_inForce);

    auto* merge = new QVBoxLayout(m_mergePart);
    theme::spaced(merge, {0, 8, 0, 8}, 8);
    merge->addWidget(m_meanwhile);
    merge->addWidget(m_conflicts);
    auto* mergeRow = new FlowLayout;
    theme::spaced(mergeRow, {}, 8);
    mergeRow->addWidget(m_merge);
    merge->addLayout(mergeRow);
    m_column->addWidget(m_mergePart);

    m_column->addSpacing(8);
    m_column->addWidget(paragraph(tr("Publish"), Role::Caps, Ink::Muted, this));
    m_column->addWidget(m_obstacles);
    m_obstacles->setObjectName(QStringLiteral("publishObstacles"));
    theme::spaced(m_problems, {}, 6);
    m_problemPart->hide();
    m_column->addWidget(m_problemPart);
    const auto field = [this](PlainLabel* title, TextField* line) {
        line->setKeepsText(true);
        m_column->addWidget(title);
        m_column->addWidget(line);
    };
    field(paragraph(tr("New revision"), Role::SmallStrong, Ink::Muted, this), m_revision);
    field(paragraph(tr("What changed, for the agents"), Role::SmallStrong, Ink::Muted, this), m_note);
    m_column->addWidget(m_keyTitle);
    m_column->addWidget(m_key);
    auto* row = new FlowLayout;
    theme::spaced(row, {0, 4, 0, 4}, 8);
    row->addWidget(m_publish);
    m_column->addLayout(row);
    m_column->addSpacing(8);
    m_column->addWidget(paragraph(tr("What changes for agents"), Role::Caps, Ink::Muted, this));
    m_column->addWidget(m_changes);
    m_column->addSpacing(8);
    m_column->addWidget(paragraph(tr("What was published"), Role::Caps, Ink::Muted, this));
    m_column->addWidget(m_log);
    m_column->addStretch(1);

    connect(m_publish, &QAbstractButton::clicked, this, &PublishPage::publish);
    for (auto* line : {m_revision, m_note, m_key->line()})
        connect(line, &QLineEdit::returnPressed, this, &PublishPage::publish);
    connect(m_merge, &QAbstractButton::clicked, this, &PublishPage::mergeAsked);
    connect(m_conflicts, &ConflictRows::decided, this, &PublishPage::decided);
    connect(m_log, &RevisionRows::rollBackAsked, this,
            [this](const QString& revision) { Q_EMIT rollBackAsked(revision, m_note->text().trimmed()); });
    setFacts({});
    tabInLayoutOrder(this);
}

void PublishPage::setFacts(const PublishFacts& facts)
{
    showProblems(facts.problems);
    const bool another = facts.proposal != m_facts.proposal || facts.title != m_facts.title;
    m_facts = facts;
    m_title->setText(facts.title.isEmpty() ? tr("Reading the pack…") : tr("Publish %1").arg(facts.title));
    m_inForce->setText(facts.inForce);
    m_inForce->setVisible(!facts.inForce.isEmpty());
    const bool mergedHere = facts.meanwhile.isEmpty() && m_mergePart->isAncestorOf(QApplication::focusWidget());
    m_mergePart->setVisible(!facts.meanwhile.isEmpty());
    if (mergedHere) // where it stood is gone
        m_note->setFocus(Qt::OtherFocusReason);
    m_meanwhile->setText(facts.meanwhile);
    m_conflicts->setConflicts(facts.conflicts, facts.packs);
    m_merge->setLabel(facts.wentBack ? tr("Go on with the draft") : tr("Bring both into the draft"));
    m_merge->setEnabled(facts.settled);
    m_changes->setChanges(facts.changes, facts.packs);
    m_changes->setVisible(facts.known);
    m_obstacles->setText(facts.checked ? facts.obstacles.join(QLatin1Char('\n')) : tr("The draft is being checked…"));
    m_obstacles->setInk(facts.checked ? Ink::Danger : Ink::Muted);
    m_obstacles->setVisible(!facts.checked || !facts.obstacles.isEmpty());
    if (another || m_revision->text().isEmpty())
        m_revision->setText(facts.proposal);
    m_keyTitle->setText(facts.keyNeeded ? tr("File of the signing key (needed here)") : tr("File of the signing key"));
    m_publish->setEnabled(facts.known && facts.checked && facts.obstacles.isEmpty() && facts.problems.empty() &&
                          facts.meanwhile.isEmpty() && !facts.changes.empty());
    m_log->setLog(facts.log);
}

void PublishPage::showProblems(const std::vector<PublishProblem>& problems)
{
    if (problems == m_facts.problems)
        return;
    while (auto* item = m_problems->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_problemPart->setVisible(!problems.empty());
    for (std::size_t i = 0; i < problems.size(); ++i) {
        const auto& problem = problems[i];
        auto* box = new QWidget(m_problemPart);
        auto* column = new QVBoxLayout(box);
        theme::spaced(column, {}, 2);
        column->addWidget(paragraph(problem.sentence, Role::Body, Ink::Danger, box));
        auto* row = new FlowLayout;
        theme::spaced(row, {}, 8);
        auto* go = new KeyButton(QStringLiteral("publishProblem.%1").arg(i + 1), tr("Go there"), QString(),
                                 KeyButton::Kind::Quiet, box);
        go->setHint(problem.sentence);
        row->addWidget(go);
        column->addLayout(row);
        connect(
            go, &QAbstractButton::clicked, this, [this, to = problem.pointer] { Q_EMIT placeWanted(to); },
            Qt::QueuedConnection); // the row may be gone when the place is shown
        m_problems->addWidget(box);
        box->show();
    }
    tabInLayoutOrder(m_problemPart);
}

void PublishPage::tell(const QString& sentence, bool good)
{
    m_answer->say(good ? Tone::Ok : Tone::Danger, sentence);
    if (good)
        m_note->clear();
    m_scroll->ensureWidgetVisible(m_answer);
}

void PublishPage::mention(const QString& sentence)
{
    m_answer->say(Tone::None, sentence);
    m_scroll->ensureWidgetVisible(m_answer);
}

void PublishPage::publish()
{
    if (m_publish->isEnabled())
        Q_EMIT publishAsked(m_revision->text().trimmed(), m_note->text().trimmed(), m_key->path());
}

void PublishPage::begin()
{
    m_answer->say(Tone::None, QString());
    m_note->setFocus(Qt::OtherFocusReason);
}

bool PublishPage::act(ui::Act act, int)
{
    // What is being typed comes first, as in any other window.
    auto* typed = qobject_cast<QLineEdit*>(focusWidget());
    const bool isTyping = typed != nullptr && typed->hasFocus();
    switch (act) {
    case ui::Act::AddItem: publish(); return true;
    case ui::Act::UndoEdit:
        if (isTyping && typed->isUndoAvailable())
            typed->undo();
        else
            Q_EMIT undoAsked();
        return true;
    case ui::Act::RedoEdit:
        if (isTyping && typed->isRedoAvailable())
            typed->redo();
        else
            Q_EMIT redoAsked();
        return true;
    default: return false;
    }
}

} // namespace evenkeel::trainer
