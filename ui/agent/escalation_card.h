// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/date_choice.h"
#include "ui/agent/desk_card.h"
#include "ui/widgets/inline_banner.h"

#include <vector>

namespace evenkeel::agent {

/// Hands the matter to somebody else: six fields, begun from what the log knows, and the day on which it is due. After
/// saving, the hand-over text is one key away.
class EscalationCard final : public DeskCard
{
    Q_OBJECT

  public:
    explicit EscalationCard(QWidget* parent = nullptr);
    void setView(const app::CallView&) override;
    void reset() override;
    [[nodiscard]] QWidget* firstControl() override;

  protected:
    bool eventFilter(QObject*, QEvent*) override;

  private:
    widgets::TextField* field(QBoxLayout* column, const char* name, const QString& title, const QString& hint);
    void suggest(const app::EscalationForm&);
    void chooseRoute(const QString& id);
    void showForm(bool on);
    void save();

    app::EscalationForm m_form;
    QWidget* m_page;
    widgets::ChoiceRow* m_routes;
    widgets::TextField* m_to;
    widgets::TextField* m_problem;
    widgets::TextField* m_tried;
    widgets::TextField* m_evidence;
    widgets::TextField* m_explanation;
    widgets::TextField* m_authority;
    DateChoice* m_due;
    widgets::KeyButton* m_save;
    widgets::InlineBanner* m_done;
    widgets::KeyButton* m_copy;
    bool m_another = false; ///< the agent asked for a second one
    bool m_routeByHand = false;
    std::vector<widgets::TextField*> m_fields; ///< in the order of the form
};

} // namespace evenkeel::agent
