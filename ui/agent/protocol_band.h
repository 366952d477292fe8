// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "ui/agent/end_strip.h"
#include "ui/agent/inline_ask.h"
#include "ui/agent/light_row.h"
#include "ui/agent/part.h"
#include "ui/agent/permission_answer.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/progress_segments.h"

namespace evenkeel::agent {

/// The warning and hang-up protocol: where it stands, whether the call may be ended, the words for the next lawful act
/// and the keys that log it.
class ProtocolBand final : public Part
{
    Q_OBJECT

  public:
    explicit ProtocolBand(QWidget* parent = nullptr);
    void setView(const app::ProtocolView&);
    void setRoutes(const std::vector<pack::Choice>&);
    void refuse(const QString& sentence);
    [[nodiscard]] bool isOpen() const; ///< it needs room, so the guide folds
    [[nodiscard]] bool isGoingOn() const { return m_view.breach || m_view.safety; }
    [[nodiscard]] bool isAsking() const { return m_endStrip->isOpen() || m_why->isOpen() || m_transferTo->isOpen(); }
    [[nodiscard]] const Conduct& conduct() const { return m_conduct; }

    void openPermission();
    void openEnd();
    void openConduct() { m_category->openAt(m_conductRow->isHidden() ? static_cast<QWidget*>(this) : m_category); }
    void openSafety();
    void openTransfer();
    void closeAsked(); ///< whatever asks something in line

  private:
    void buildConduct(QLayout*);
    void buildButtons(QLayout*);
    void showWords();
    void showButtons();
    void showConduct();

    app::ProtocolView m_view;
    Conduct m_conduct;
    widgets::PlainLabel* m_status;
    widgets::ProgressSegments* m_segments;
    LightRow* m_light;
    WordsBlock* m_words;
    PermissionAnswer* m_permission;
    InlineAsk* m_why;
    InlineAsk* m_transferTo;
    EndStrip* m_endStrip;
    widgets::PlainLabel* m_refusal;

    QWidget* m_conductRow;
    widgets::PlainLabel* m_conductLabel;
    widgets::MenuButton* m_category;
    widgets::MenuButton* m_target;
    widgets::MenuButton* m_safety;

    QWidget* m_buttonRow;
    widgets::KeyButton* m_redirect;
    widgets::KeyButton* m_ask;
    widgets::KeyButton* m_warn;
    widgets::KeyButton* m_stopped;
    widgets::KeyButton* m_threat;
    widgets::KeyButton* m_hate;
    widgets::KeyButton* m_end;
    widgets::KeyButton* m_transfer;
    widgets::KeyButton* m_clear;
};

} // namespace evenkeel::agent
