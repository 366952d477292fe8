// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settings_page.h"

#include "app/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_field.h"

#include <QVBoxLayout>

namespace evenkeel::settings {

using widgets::ChoiceItem;
using widgets::ChoiceRow;
using widgets::Ink;
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

} // namespace

SettingsPage::SettingsPage(QWidget* parent)
    : Page(QStringLiteral("settings"), tr("Settings"), parent)
{
    heading(tr("Look"));
    m_theme = choice(tr("Colours"), app::setting::kTheme, QStringLiteral("settings-theme"),
                     {{QStringLiteral("system"), tr("As the system")},
                      {QStringLiteral("light"), tr("Light")},
                      {QStringLiteral("dark"), tr("Dark")}});
    // Each language by its own name: whoever is in the wrong one must find the way out.
    m_language = choice(tr("Language"), app::setting::kLanguage, QStringLiteral("settings-language"),
                        {{QStringLiteral("system"), tr("As the system")},
                         {QStringLiteral("en"), QStringLiteral("English")},
                         {QStringLiteral("es"), QStringLiteral("Español")}});
    m_scale = choice(tr("Size of text"), app::setting::kTextScale, QStringLiteral("settings-scale"),
                     {{QStringLiteral("100"), tr("100 %")},
                      {QStringLiteral("125"), tr("125 %")},
                      {QStringLiteral("150"), tr("150 %")},
                      {QStringLiteral("175"), tr("175 %")},
                      {QStringLiteral("200"), tr("200 %")}});
    m_onTop =
        choice(tr("Keep above other windows"), app::setting::kAlwaysOnTop, QStringLiteral("settings-on-top"), yesNo());
    m_motion =
        choice(tr("Reduce motion"), app::setting::kReduceMotion, QStringLiteral("settings-reduce-motion"), yesNo());

    heading(tr("Calls"));
    m_agent = field(tr("Your name in the log"), app::setting::kAgent, QStringLiteral("settings-agent"),
                    tr("Login name of this computer"));
    m_guide = choice(tr("Guide of new calls"), app::setting::kGuide, QStringLiteral("settings-guide"), {});
    m_policy = choice(tr("Policy of new calls"), app::setting::kPolicy, QStringLiteral("settings-policy"), {});
    m_policyText = remark();
    m_policyDisclaimer = remark();
    m_pack = field(tr("Script pack: a shipped id or a file"), app::setting::kPack, QStringLiteral("settings-pack"),
                   QStringLiteral("retail-support"));
    m_packTitle = remark();

    heading(tr("Softphone"));
    m_baresip = field(tr("Address of baresip’s ctrl_tcp on this computer"), app::setting::kBaresip,
                      QStringLiteral("settings-baresip"), QStringLiteral("127.0.0.1:4444"));
    m_softphone = remark();

    heading(tr("About"));
    m_about = remark();
    content()->addStretch(1);
}

void SettingsPage::heading(const QString& text)
{
    if (content()->count() > 0)
        content()->addSpacing(theme::gap(16));
    content()->addWidget(widgets::label(text.toUpper(), theme::Role::Caps, Ink::Muted));
}

ChoiceRow* SettingsPage::choice(const QString& label, const char* key, const QString& name,
                                std::vector<ChoiceItem> items)
{
    content()->addWidget(widgets::paragraph(label, theme::Role::Body));
    auto* row = new ChoiceRow(name, label, {});
    row->setItems(items);
    content()->addWidget(row);
    connect(row, &ChoiceRow::choseByHand, this,
            [this, key](const QString& id) { Q_EMIT changed(QString::fromLatin1(key), id); });
    return row;
}

TextField* SettingsPage::field(const QString& label, const char* key, const QString& name, const QString& placeholder)
{
    content()->addWidget(widgets::paragraph(label, theme::Role::Body));
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

widgets::PlainLabel* SettingsPage::remark()
{
    auto* text = widgets::paragraph({}, theme::Role::Small, Ink::Muted);
    content()->addWidget(text);
    return text;
}

void SettingsPage::show(const SettingsFacts& facts)
{
    m_theme->setChosen(facts.theme);
    m_language->setChosen(facts.language);
    m_scale->setChosen(QString::number(facts.textScale));
    m_onTop->setChosen(flagId(facts.alwaysOnTop));
    m_motion->setChosen(flagId(facts.reduceMotion));
    m_guide->setItems(facts.guides);
    m_guide->setChosen(facts.guide);
    m_policy->setItems(facts.policies);
    m_policy->setChosen(facts.policy);
    const auto fill = [](TextField* edit, const QString& text) {
        if (!edit->hasFocus())
            edit->setText(text);
    };
    fill(m_agent, facts.agent);
    fill(m_pack, facts.pack);
    fill(m_baresip, facts.baresip);
    m_policyText->setText(facts.policySummary);
    m_policyDisclaimer->setText(facts.policyDisclaimer);
    m_packTitle->setText(facts.packTitle.isEmpty() ? tr("No pack is loaded.") : tr("In use: %1").arg(facts.packTitle));
    m_softphone->setText(facts.softphoneStatus);
    m_about->setText(tr("Evenkeel %1 — free software under the GNU General Public License, version 3 or later. What it "
                        "says about warnings and hanging up is information, not legal advice: your organisation "
                        "decides, and the law of your country stands above both.\n\nEverything is kept on this "
                        "computer, in %2")
                         .arg(facts.version, facts.dataFolder));
}

} // namespace evenkeel::settings
