// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/first_page.h"

#include "app/settings.h"
#include "ui/settings/languages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_field.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::settings {

using widgets::ChoiceRow;
using widgets::Ink;
using widgets::KeyButton;
using widgets::TextField;

FirstPage::FirstPage(QWidget* parent)
    : TitledPage(QStringLiteral("first"), tr("Welcome to Evenkeel"), parent, Leave::Never)
    , m_name(new TextField(QStringLiteral("first-name"), tr("Your name"), tr("Your name"), this))
    , m_language(new ChoiceRow(QStringLiteral("first-language"), tr("Language"), {}, this))
    , m_pack(new PackChooser(QStringLiteral("first-pack"), this))
    , m_policy(new OptionList(QStringLiteral("first-policy"), tr("Policy"), this))
    , m_start(
          new KeyButton(QStringLiteral("first-start"), tr("Start work"), tr("Enter"), KeyButton::Kind::Accent, this))
{
    content()->addWidget(widgets::paragraph(
        tr("Four things before the first call. Enter takes them as they stand; all of them can be changed later in the "
           "settings."),
        theme::Role::Body, Ink::Muted));
    heading(tr("Your name"));
    content()->addWidget(m_name);
    content()->addWidget(
        widgets::paragraph(tr("What you do in a call is logged under it, and lines that name you use it."),
                           theme::Role::Small, Ink::Muted));
    heading(tr("Language"));
    m_language->setItems(languageItems());
    content()->addWidget(m_language);
    heading(tr("Script pack"));
    content()->addWidget(m_pack);
    heading(tr("When a call may be warned and ended"));
    content()->addWidget(widgets::paragraph(
        tr("Information, not legal advice: have your policy checked where you work."), theme::Role::Small, Ink::Muted));
    content()->addWidget(m_policy);
    content()->addStretch(1);
    setFooter(m_start);

    connect(m_name, &QLineEdit::returnPressed, this, &FirstPage::toStart);
    connect(m_name, &QLineEdit::textChanged, this, [this] { setFacts(m_facts); });
    connect(m_language, &ChoiceRow::choseByHand, this, &FirstPage::chooseLanguage);
    connect(m_pack, &PackChooser::chose, this,
            [this](const QString& pack) { Q_EMIT changed(QString::fromLatin1(app::setting::kPack), pack); });
    connect(m_policy, &OptionList::choseByHand, this,
            [this](const QString& policy) { Q_EMIT changed(QString::fromLatin1(app::setting::kPolicy), policy); });
    connect(m_start, &QAbstractButton::clicked, this, &FirstPage::start);
}

void FirstPage::setFacts(const FirstFacts& facts)
{
    m_facts = facts;
    if (m_name->text().isEmpty() && !m_name->isModified())
        m_name->setText(facts.agent);
    m_language->setChosen(facts.language);
    m_pack->setFacts(facts.pack);
    m_policy->setOptions(facts.policies);
    m_policy->setChosen(facts.policy);
    m_start->setEnabled(facts.ready && !m_name->text().trimmed().isEmpty());
}

void FirstPage::begin()
{
    m_name->setFocus(Qt::TabFocusReason);
    m_name->selectAll();
}

void FirstPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        toStart();
    else
        TitledPage::keyPressEvent(event);
}

/// Enter in a field shows what it leads to; the next Enter does it.
void FirstPage::toStart()
{
    if (m_start->isEnabled())
        m_start->setFocus(Qt::TabFocusReason);
}

void FirstPage::start()
{
    if (m_start->isEnabled())
        Q_EMIT done(m_name->text().trimmed());
}

void FirstPage::chooseLanguage(const QString& language)
{
    // Whoever works in a language most likely calls in it too: a suggestion, to be seen and changed right below.
    const auto speaks = [&](const PackOption& pack) { return pack.language == language; };
    const auto& shipped = m_facts.pack.shipped;
    const auto suggested = std::find_if(shipped.begin(), shipped.end(), speaks);
    if (suggested != shipped.end() && suggested->id != m_facts.pack.chosen)
        Q_EMIT changed(QString::fromLatin1(app::setting::kPack), suggested->id);
    Q_EMIT changed(QString::fromLatin1(app::setting::kLanguage), language);
}

} // namespace evenkeel::settings
