// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/titled_page.h"
#include "ui/settings/option_list.h"
#include "ui/settings/pack_chooser.h"

#include <QVariant>

namespace evenkeel::widgets {
class ChoiceRow;
class KeyButton;
class TextField;
} // namespace evenkeel::widgets

namespace evenkeel::settings {

/// What the first page is told.
struct FirstFacts
{
    QString agent;    ///< the name that stands there already
    QString language; ///< as the setting has it
    PackFacts pack;
    std::vector<Option> policies;
    QString policy;
    bool ready = false; ///< a pack is read, so that work can start
};

/// Shown once, before anybody has said who they are: name, language, pack and policy, all filled in, so that Enter goes
/// through. Everything but the name holds at once.
class FirstPage final : public desk::TitledPage
{
    Q_OBJECT

  public:
    explicit FirstPage(QWidget* parent = nullptr);
    void setFacts(const FirstFacts& facts);
    void begin() override;

  Q_SIGNALS:
    /// `key` is one of app::setting.
    void changed(const QString& key, const QVariant& value);
    /// The name was given, and with it the page is done.
    void done(const QString& agent);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void toStart();
    void start();
    void chooseLanguage(const QString& language);

    FirstFacts m_facts;
    widgets::TextField* m_name;
    widgets::ChoiceRow* m_language;
    PackChooser* m_pack;
    OptionList* m_policy;
    widgets::KeyButton* m_start;
};

} // namespace evenkeel::settings
