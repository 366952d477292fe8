// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/titled_page.h"
#include "ui/settings/option_list.h"
#include "ui/settings/pack_chooser.h"
#include "ui/widgets/choice_row.h"

#include <QVariant>

#include <vector>

namespace evenkeel::widgets {
class InlineBanner;
class KeyButton;
class PlainLabel;
class TextField;
} // namespace evenkeel::widgets

namespace evenkeel::settings {

/// What the page is told.
struct SettingsFacts
{
    QString theme, language, agent, company, guide, policy, baresip;
    int textScale = 100;
    bool alwaysOnTop = false;
    bool reduceMotion = false;
    int lockMinutes = 0; ///< zero: nobody has set a passphrase for the supervisor's pages
    std::vector<widgets::ChoiceItem> guides;
    std::vector<Option> policies;
    PackFacts pack;
    QString softphoneStatus; ///< one sentence
    QString loginName;       ///< whom the log names while no name is set
};

/// Look, language, name, call and softphone settings, and the ways to the keys and to About. Every change holds at
/// once; there is nothing to save.
class SettingsPage : public desk::TitledPage
{
    Q_OBJECT

  public:
    explicit SettingsPage(QWidget* parent = nullptr);
    void show(const SettingsFacts& facts);
    using QWidget::show;

  Q_SIGNALS:
    /// `key` is one of app::setting.
    void changed(const QString& key, const QVariant& value);
    /// Everything but where the window stands goes back to how it came.
    void resetAsked();
    void keysAsked();
    void aboutAsked();

  private:
    widgets::ChoiceRow* choice(const QString& label, const char* key, const QString& name,
                               const std::vector<widgets::ChoiceItem>& items);
    widgets::TextField* field(const QString& label, const char* key, const QString& name, const QString& placeholder);
    void titled(const QString& label);
    widgets::PlainLabel* remark(const QString& text = {});
    void addLook();
    void addCalls();
    void addLock();
    void addWays();
    void showLock(int minutes);
    void askReset(bool on);

    widgets::ChoiceRow* m_theme = nullptr;
    widgets::ChoiceRow* m_language = nullptr;
    widgets::ChoiceRow* m_scale = nullptr;
    widgets::ChoiceRow* m_onTop = nullptr;
    widgets::ChoiceRow* m_motion = nullptr;
    widgets::ChoiceRow* m_guide = nullptr;
    widgets::ChoiceRow* m_lock = nullptr;
    QWidget* m_lockPart = nullptr;
    widgets::TextField* m_agent = nullptr;
    widgets::TextField* m_company = nullptr;
    widgets::TextField* m_baresip = nullptr;
    widgets::PlainLabel* m_softphone = nullptr;
    widgets::KeyButton* m_reset = nullptr;
    widgets::InlineBanner* m_resetBanner = nullptr;
    PackChooser* m_pack = nullptr;
    OptionList* m_policy = nullptr;
};

} // namespace evenkeel::settings
