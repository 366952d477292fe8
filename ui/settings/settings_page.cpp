// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settings_page.h"

#include "app/settings.h"
#include "ui/actions/action_table.h"
#include "ui/settings/languages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_field.h"

#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace evenkeel::settings {

using widgets::ChoiceItem;
using widgets::ChoiceRow;
using widgets::Ink;
using widgets::KeyButton;
using widgets::TextField;

namespace {

std::vector<ChoiceItem> yesNo()
{
    return {{QStringLiteral("1"), SettingsPage::tr("Yes")}, {QStringLiteral("0"), SettingsPage::tr("No")}};
}

QString flagId(bool on)
{
    return on ? QStringLiteral("1") : QStringLiteral("0");
}

QString helpOf(const char* key)
{
    const auto table = app::settingsTable();
    const auto row = std::find_if(table.begin(), table.end(), [&](const auto& s) { return qstrcmp(s.key, key) == 0; });
    return row == table.end() ? QString() : row->helpText();
}

} // namespace

SettingsPage::SettingsPage(QWidget* parent)
    : TitledPage(QStringLiteral("settings"), tr("Settings"), parent)
{
    addLook();
    addCalls();
    heading(tr("Softphone"));
    m_baresip = field(tr("baresip on this computer"), app::setting::kBaresip, QStringLiteral("settings-baresip"),
                      QStringLiteral("127.0.0.1:4444"));
    remark(helpOf(app::setting::kBaresip));
    m_softphone = remark();
    addLock();
    addWays();
    content()->addStretch(1);
}

void SettingsPage::addLook()
{
    heading(tr("Look"));
    m_theme = choice(tr("Colours"), app::setting::kTheme, QStringLiteral("settings-theme"),
                     {{QStringLiteral("system"), tr("As the system")},
                      {QStringLiteral("light"), tr("Light")},
                      {QStringLiteral("dark"), tr("Dark")}});
    m_scale = choice(tr("Size of text"), app::setting::kTextScale, QStringLiteral("settings-scale"),
                     {{QStringLiteral("100"), tr("100 %")},
                      {QStringLiteral("125"), tr("125 %")},
                      {QStringLiteral("150"), tr("150 %")},
                      {QStringLiteral("175"), tr("175 %")},
                      {QStringLiteral("200"), tr("200 %")}});
    m_language = choice(tr("Language"), app::setting::kLanguage, QStringLiteral("settings-language"), languageItems());
    remark(helpOf(app::setting::kLanguage));
    m_motion =
        choice(tr("Reduce motion"), app::setting::kReduceMotion, QStringLiteral("settings-reduce-motion"), yesNo());
    remark(helpOf(app::setting::kReduceMotion));
    m_onTop =
        choice(tr("Keep above other windows"), app::setting::kAlwaysOnTop, QStringLiteral("settings-on-top"), yesNo());
}

void SettingsPage::addCalls()
{
    heading(tr("You"));
    m_agent = field(tr("Your name"), app::setting::kAgent, QStringLiteral("settings-agent"), {});
    remark(helpOf(app::setting::kAgent));
    m_company = field(tr("Your company"), app::setting::kCompany, QStringLiteral("settings-company"), {});
    remark(helpOf(app::setting::kCompany));

    heading(tr("Script pack"));
    m_pack = new PackChooser(QStringLiteral("settings-pack"), this);
    content()->addWidget(m_pack);
    connect(m_pack, &PackChooser::chose, this,
            [this](const QString& pack) { Q_EMIT changed(QString::fromLatin1(app::setting::kPack), pack); });
    m_guide = choice(tr("Guide of new calls"), app::setting::kGuide, QStringLiteral("settings-guide"), {});

    heading(tr("Policy of new calls"));
    remark(tr("Information, not legal advice: have your policy checked where you work."));
    m_policy = new OptionList(QStringLiteral("settings-policy"), tr("Policy of new calls"), this);
    content()->addWidget(m_policy);
    connect(m_policy, &OptionList::choseByHand, this,
            [this](const QString& id) { Q_EMIT changed(QString::fromLatin1(app::setting::kPolicy), id); });
}

/// Seen once somebody has set a passphrase: before that nothing locks.
void SettingsPage::addLock()
{
    m_lockPart = new QWidget;
    auto* column = new QVBoxLayout(m_lockPart);
    theme::spaced(column, {0, 16, 0, 0}, 8);
    const auto title = tr("Lock the supervisor’s pages after");
    column->addWidget(widgets::paragraph(tr("Supervisor"), theme::Role::Caps, Ink::Muted));
    column->addWidget(widgets::paragraph(title, theme::Role::Body));
    m_lock = new ChoiceRow(QStringLiteral("settings-lock"), title, {});
    column->addWidget(m_lock);
    column->addWidget(widgets::paragraph(helpOf(app::setting::kLockMinutes), theme::Role::Small, Ink::Muted));
    content()->addWidget(m_lockPart);
    m_lockPart->hide();
    connect(m_lock, &ChoiceRow::choseByHand, this,
            [this](const QString& id) { Q_EMIT changed(QString::fromLatin1(app::setting::kLockMinutes), id.toInt()); });
}

void SettingsPage::showLock(int minutes)
{
    m_lockPart->setVisible(minutes > 0);
    std::set<int> offered = {5, 10, 15, 30, 60, minutes}; // what stands in the file may be another number
    offered.erase(0);
    std::vector<ChoiceItem> items;
    for (const int n : offered)
        items.push_back({QString::number(n), tr("%n minute(s)", nullptr, n)});
    m_lock->setItems(items);
    m_lock->setChosen(QString::number(minutes));
}

void SettingsPage::addWays()
{
    heading(tr("More"));
    auto* ways = new widgets::FlowLayout;
    theme::spaced(ways, {0, 4, 0, 4}, 8);
    const auto way = [&](const char* name, const QString& label, const QString& key, auto signal) {
        auto* button = new KeyButton(QString::fromLatin1(name), label, key, KeyButton::Kind::Plain, this);
        connect(button, &QAbstractButton::clicked, this, signal);
        ways->addWidget(button);
        return button;
    };
    way("settings-keys", tr("Keys"), ui::actionSpec(ui::Act::ShowKeys).keyCap(), &SettingsPage::keysAsked);
    way("settings-about", tr("About"), ui::actionSpec(ui::Act::About).keyCap(), &SettingsPage::aboutAsked);
    m_reset = way("settings-reset", tr("Reset all settings"), {}, [this] { askReset(true); });
    content()->addLayout(ways);

    m_resetBanner = new widgets::InlineBanner(QStringLiteral("settings-reset-ask"), this);
    auto* yes = m_resetBanner->addButton(QStringLiteral("settings-reset-yes"), tr("Reset"), {}, KeyButton::Kind::Plain);
    auto* no = m_resetBanner->addButton(QStringLiteral("settings-reset-no"), tr("Leave as they are"), {},
                                        KeyButton::Kind::Plain);
    content()->addWidget(m_resetBanner);
    m_resetBanner->hide();
    connect(yes, &QAbstractButton::clicked, this, [this] {
        askReset(false);
        Q_EMIT resetAsked();
    });
    connect(no, &QAbstractButton::clicked, this, [this] { askReset(false); });
}

void SettingsPage::askReset(bool on)
{
    m_resetBanner->say(widgets::Tone::Warn,
                       on ? tr("All settings and keys go back to how they came; your name stays.") : QString());
    if (on) {
        if (auto* no = m_resetBanner->findChild<QWidget*>(QStringLiteral("settings-reset-no")))
            no->setFocus(Qt::TabFocusReason);
    } else {
        m_reset->setFocus(Qt::TabFocusReason);
    }
}

/// What is set stands nearer to its title than to what was set before it.
void SettingsPage::titled(const QString& label)
{
    auto* title = widgets::paragraph(label, theme::Role::Body);
    theme::follow(title, [title] { title->setContentsMargins(0, theme::gap(8), 0, 0); });
    content()->addWidget(title);
}

ChoiceRow* SettingsPage::choice(const QString& label, const char* key, const QString& name,
                                const std::vector<ChoiceItem>& items)
{
    titled(label);
    auto* row = new ChoiceRow(name, label, {});
    row->setItems(items);
    content()->addWidget(row);
    connect(row, &ChoiceRow::choseByHand, this,
            [this, key](const QString& id) { Q_EMIT changed(QString::fromLatin1(key), id); });
    return row;
}

TextField* SettingsPage::field(const QString& label, const char* key, const QString& name, const QString& placeholder)
{
    titled(label);
    auto* edit = new TextField(name, label, placeholder);
    content()->addWidget(edit);
    connect(edit, &TextField::editingFinished, this, [this, key, edit] {
        if (edit->isModified()) {
            edit->setModified(false);
            Q_EMIT changed(QString::fromLatin1(key), edit->text().trimmed());
        }
    });
    return edit;
}

widgets::PlainLabel* SettingsPage::remark(const QString& text)
{
    auto* label = widgets::paragraph(text, theme::Role::Small, Ink::Muted);
    content()->addWidget(label);
    return label;
}

void SettingsPage::show(const SettingsFacts& facts)
{
    m_theme->setChosen(facts.theme);
    m_language->setChosen(facts.language);
    m_scale->setChosen(QString::number(facts.textScale));
    m_onTop->setChosen(flagId(facts.alwaysOnTop));
    m_motion->setChosen(flagId(facts.reduceMotion));
    showLock(facts.lockMinutes);
    m_guide->setItems(facts.guides);
    m_guide->setChosen(facts.guide);
    m_policy->setOptions(facts.policies);
    m_policy->setChosen(facts.policy);
    const auto fill = [](TextField* edit, const QString& text) {
        if (!edit->hasFocus() || !edit->isModified())
            edit->setText(text);
    };
    m_agent->setPlaceholderText(facts.loginName);
    fill(m_agent, facts.agent);
    fill(m_company, facts.company);
    fill(m_baresip, facts.baresip);
    m_pack->setFacts(facts.pack);
    m_softphone->setText(facts.softphoneStatus);
    m_softphone->setVisible(!facts.softphoneStatus.isEmpty());
}

} // namespace evenkeel::settings
