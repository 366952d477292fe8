// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/page.h"
#include "ui/widgets/choice_row.h"

#include <QVariant>

#include <vector>

namespace evenkeel::widgets {
class PlainLabel;
class TextField;
} // namespace evenkeel::widgets

namespace evenkeel::settings {

/// What the page is told.
struct SettingsFacts
{
    QString theme, language, agent, guide, policy, baresip, pack;
    int textScale = 100;
    bool alwaysOnTop = false;
    bool reduceMotion = false;
    std::vector<widgets::ChoiceItem> guides, policies;
    QString policySummary, policyDisclaimer;
    QString softphoneStatus; ///< one sentence
    QString packTitle;       ///< title and revision of the pack in use; empty while there is none
    QString dataFolder;
    QString version;
};

/// Look, call and softphone settings, and what this program is. Every change holds at once; there is nothing to save.
class SettingsPage : public Page
{
    Q_OBJECT

  public:
    explicit SettingsPage(QWidget* parent = nullptr);
    void show(const SettingsFacts& facts);
    using QWidget::show;

  Q_SIGNALS:
    /// `key` is one of app::setting.
    void changed(const QString& key, const QVariant& value);

  private:
    void heading(const QString& text);
    widgets::ChoiceRow* choice(const QString& label, const char* key, const QString& name,
                               std::vector<widgets::ChoiceItem> items);
    widgets::TextField* field(const QString& label, const char* key, const QString& name, const QString& placeholder);
    widgets::PlainLabel* remark();

    widgets::ChoiceRow* m_theme;
    widgets::ChoiceRow* m_language;
    widgets::ChoiceRow* m_scale;
    widgets::ChoiceRow* m_onTop;
    widgets::ChoiceRow* m_motion;
    widgets::ChoiceRow* m_guide;
    widgets::ChoiceRow* m_policy;
    widgets::TextField* m_agent;
    widgets::TextField* m_pack;
    widgets::TextField* m_baresip;
    widgets::PlainLabel* m_policyText;
    widgets::PlainLabel* m_policyDisclaimer;
    widgets::PlainLabel* m_packTitle;
    widgets::PlainLabel* m_softphone;
    widgets::PlainLabel* m_about;
};

} // namespace evenkeel::settings
