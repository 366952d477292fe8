// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/retention_facts.h"
#include "ui/supervisor/supervisor_page.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/label.h"

class QScrollArea;
class QVBoxLayout;

namespace evenkeel::widgets {
class InlineBanner;
class KeyButton;
} // namespace evenkeel::widgets

namespace evenkeel::supervisor {

class RetentionForm;

/// What becomes of calls that are old enough: the rules, what they would do now, and doing it, in that order.
class RetentionPage final : public SupervisorPage
{
    Q_OBJECT

  public:
    explicit RetentionPage(QWidget* parent = nullptr);

    /// The rules as they are kept, and the outcomes that there are.
    void showRules(const std::vector<RetentionRow>& rules, const std::vector<widgets::ChoiceItem>& outcomes);
    /// One for each rule that is shown.
    void showPlan(const std::vector<RetentionTally>& tallies);
    void showProgress(qint64 calls, qint64 all);
    void showDone(const RetentionDone&);
    void refuse(const QString& sentence);
    [[nodiscard]] bool running() const { return m_running; }

    void begin() override;

  Q_SIGNALS:
    /// `seen` is in force, as far as the page knows.
    void rulesWanted(const std::vector<evenkeel::supervisor::RetentionRow>& rules,
                     const std::vector<evenkeel::supervisor::RetentionRow>& seen);
    void planWanted();
    void applyWanted(const std::vector<evenkeel::supervisor::RetentionRow>& seen);
    void cancelWanted();

  protected:
    void keyPressEvent(QKeyEvent*) override;

  private:
    QWidget* makeRules();
    QWidget* makePlan();
    void addRow(std::size_t index, QWidget*& before);
    void edit(std::size_t index); ///< one past the last: a new rule
    void save(const RetentionRow& rule);
    void remove(std::size_t index);
    void leaveForm();
    void ask(bool on);
    void apply();
    void arrange();
    [[nodiscard]] std::size_t ruleOf(const QWidget* focus) const;
    [[nodiscard]] QString outcomeOf(const RetentionRow&) const;

    std::vector<RetentionRow> m_rules;
    std::vector<RetentionTally> m_tallies; ///< empty until they are counted
    std::vector<widgets::ChoiceItem> m_outcomes;
    std::size_t m_edited = 0;
    bool m_known = false; ///< the rules were read
    bool m_running = false;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_rows = nullptr;
    std::vector<widgets::KeyButton*> m_changes;
    widgets::PlainLabel *m_refusal, *m_none = nullptr, *m_said = nullptr;
    widgets::KeyButton *m_add = nullptr, *m_count = nullptr, *m_apply = nullptr, *m_cancel = nullptr;
    widgets::InlineBanner* m_ask = nullptr;
    RetentionForm* m_form = nullptr;
};

} // namespace evenkeel::supervisor
