// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/titled_page.h"
#include "ui/practice/practice_view.h"

#include <QPointer>

#include <vector>

namespace evenkeel::widgets {
class CheckRow;
class InlineBanner;
} // namespace evenkeel::widgets

namespace evenkeel::practising {

/// The callers of the pack to practise on.
class CallerPage final : public desk::TitledPage
{
    Q_OBJECT

  public:
    explicit CallerPage(QWidget* parent = nullptr);
    /// Puts the focus on the first caller.
    void begin() override;
    /// `problem`: why nobody can practise now; empty: they can.
    void show(const std::vector<CallerView>& callers, const QString& problem);
    /// News are told to screen readers.
    void setVoice(const VoiceView& voice);
    /// Why the chosen caller did not come.
    void refuse(const QString& sentence);

  Q_SIGNALS:
    void chose(const QString& caller);
    void voiceAsked(bool on); ///< by hand

  private:
    void addVoice();
    void showVoice();

    QPointer<widgets::InlineBanner> m_refusal;
    QPointer<QWidget> m_first; ///< of the callers
    QPointer<widgets::CheckRow> m_speak;
    QPointer<widgets::PlainLabel> m_says;
    VoiceView m_voice;
};

} // namespace evenkeel::practising
