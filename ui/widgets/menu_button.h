// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice_row.h"
#include "ui/widgets/key_button.h"

#include <QStringList>

class QMenu;

namespace evenkeel::widgets {

/// A word that opens a short list: "Late delivery ▾". The list is a plain menu, not a dialog; a screen reader hears
/// what the word is about from `purpose`.
class MenuButton final : public QAbstractButton
{
    Q_OBJECT

  public:
    MenuButton(const QString& name, const QString& purpose, QWidget* parent = nullptr);

    void setItems(const std::vector<ChoiceItem>&);
    void setChosen(const QString& id, const QString& otherwise = QString()); ///< `otherwise`: shown when nothing is
    void setLabel(const QString&);
    /// Drawn as a chip; `active`: it narrows something down.
    void setChip(bool active);
    [[nodiscard]] const QString& chosen() const { return m_chosen; }
    [[nodiscard]] const QString& label() const { return m_label; }
    void open() { openAt(this); }
    void openAt(QWidget* anchor); ///< under `anchor`, when the button itself is not on the screen

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void choseByHand(const QString& id);

  protected:
    bool event(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void paintEvent(QPaintEvent*) override;

  private:
    [[nodiscard]] int side() const; ///< from the edge to the words
    QString m_purpose, m_label, m_chosen;
    std::vector<ChoiceItem> m_items;
    bool m_chip = false;
    bool m_active = false;
    QMenu* m_menu = nullptr;
};

} // namespace evenkeel::widgets
