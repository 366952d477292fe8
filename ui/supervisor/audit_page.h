// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/audit_facts.h"
#include "ui/supervisor/supervisor_page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_button.h"

namespace evenkeel::supervisor {

class AuditList;

/// Who read, exported, changed and erased what: the latest first, by day, person and action, with what the log's own
/// hash chain says.
class AuditPage final : public SupervisorPage
{
    Q_OBJECT

  public:
    explicit AuditPage(QWidget* parent = nullptr);

    /// Who and what is in the log, for the filters.
    void setNames(const QStringList& actors, const QStringList& actions);
    /// The first page of what was chosen takes the place of what is shown; `more`: there is another one.
    void show(const std::vector<AuditRow>& rows, bool more);
    void append(const std::vector<AuditRow>& rows, bool more);
    void setChain(const AuditChain& chain);
    void refuse(const QString& sentence);
    [[nodiscard]] const AuditChoice& choice() const { return m_choice; }

    void begin() override;

  Q_SIGNALS:
    void chose(const evenkeel::supervisor::AuditChoice& choice);
    /// The page after the entry with this number.
    void moreWanted(qint64 beforeSeq);

  protected:
    void keyPressEvent(QKeyEvent*) override;

  private:
    widgets::MenuButton* m_days;
    widgets::MenuButton* m_actor;
    widgets::MenuButton* m_action;
    widgets::PlainLabel* m_chain;
    QWidget* m_noteRow;
    widgets::PlainLabel* m_note;
    AuditList* m_list;
    AuditChoice m_choice;
};

} // namespace evenkeel::supervisor
