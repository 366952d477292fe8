// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roles.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_field.h"

#include <QTimer>

#include <optional>
#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace evenkeel::desk {

/// The way into a role: its passphrase, or, for its first user, a new one typed twice. Takes the place of the agent's
/// screen for a while. Says what it wants by asked(); whoever hears that takes the entry out, and answers by show(),
/// refuse() or by taking the page away.
class UnlockPage final : public widgets::Panel
{
    Q_OBJECT

  public:
    enum class Mode {
        Enter,  ///< there is a passphrase
        First,  ///< there is none yet
        Change, ///< the present one, and a new one twice
    };
    struct Entry
    {
        Mode mode = Mode::Enter;
        app::Role role = app::Role::Supervisor;
        app::Secret secret; ///< the present one; empty for the first
        app::Secret fresh;
    };
    /// `roles`: those that can be entered; one of them needs no choice.
    explicit UnlockPage(const std::vector<app::Role>& roles, QWidget* parent = nullptr);

    void begin();
    [[nodiscard]] app::Role role() const;
    /// How the lock of a role is now. The wait counts down by itself from here.
    void show(app::Role, const app::RoleState&);
    void refuse(const QString& sentence);
    /// The passphrase is another one now.
    void tellChanged();
    /// What was typed; the fields are empty afterwards.
    [[nodiscard]] Entry take();
    [[nodiscard]] Mode mode() const { return m_mode; }

  Q_SIGNALS:
    /// How is this role locked?
    void lookedAt(evenkeel::app::Role);
    void asked();
    void closed();

  protected:
    void keyPressEvent(QKeyEvent*) override;
    void hideEvent(QHideEvent*) override;
    bool eventFilter(QObject*, QEvent*) override;

  private:
    void arrange();
    void send();
    void emptyFields();
    void setMode(Mode);
    void tell();
    void countDown();
    [[nodiscard]] QString why(Mode) const;

    struct Field
    {
        widgets::PlainLabel* title;
        widgets::TextField* line;
    };
    std::vector<app::Role> m_roles;
    widgets::ChoiceRow* m_role;
    widgets::PlainLabel* m_what;
    Field m_present{}, m_fresh{}, m_again{};
    widgets::PlainLabel* m_caps;
    widgets::PlainLabel* m_refusal;
    widgets::PlainLabel* m_wait;
    widgets::KeyButton* m_go;
    widgets::KeyButton* m_change;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    Mode m_mode = Mode::Enter;
    bool m_known = false; ///< how the role is locked
    bool m_checking = false;
    int m_secondsLeft = 0;
    QTimer m_second;
};

} // namespace evenkeel::desk
