// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk_page.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/tone.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QStackedWidget;

namespace evenkeel::widgets {
class FlowLayout;
class Pill;
class PlainLabel;
} // namespace evenkeel::widgets

namespace evenkeel::trainer {

/// What a trainer works with: over all pages the pack, how it stands and the ways to the pages; below it the page in
/// sight. Knows nothing of what the pages show.
class TrainerScreen final : public QWidget
{
    Q_OBJECT

  public:
    explicit TrainerScreen(QWidget* parent = nullptr);

    /// Pages have the numbers 1, 2, … in the order of being added; the first one is shown at the beginning, and Esc
    /// leads back to it. `title` stands on the button that leads there.
    void addPage(const QString& title, desk::DeskPage* page,
                 widgets::KeyButton::Kind kind = widgets::KeyButton::Kind::Plain);
    void setPageTitle(const QString& id, const QString& title);
    /// What a page cannot be used for just now.
    void setPageEnabled(const QString& id, bool enabled);
    /// An id that is not there changes nothing.
    void showPage(const QString& id);
    void showFirst();
    /// The id of the page in sight; empty while there is none.
    [[nodiscard]] QString shown() const;
    [[nodiscard]] QStringList titles() const;

    /// The pack, and others to choose from.
    void setPacks(const std::vector<widgets::ChoiceItem>& packs, const QString& chosen);
    void setPackTitle(const QString& title);
    /// "draft of 1.5": how it stands; an empty text hides it.
    void setState(const QString& text, widgets::Tone tone);
    void setProblems(int errors, int warnings);
    /// A sentence under the bar, such as why the disk takes nothing; empty: none.
    void say(widgets::Tone tone, const QString& sentence);
    /// Puts the focus into the page in sight.
    void begin();
    /// Does what the key of a Train action means here and now; false if it means nothing.
    bool act(ui::Act act, int number);

  Q_SIGNALS:
    void pageShown(const QString& id);
    void packChosen(const QString& id);
    void backAsked();
    void lockAsked();
    void problemsAsked();

  protected:
    void resizeEvent(QResizeEvent*) override;

  private:
    struct Entry
    {
        QString id, title;
        desk::DeskPage* page;
        widgets::KeyButton* button;
    };
    [[nodiscard]] const Entry* current() const;
    void arrange();

    QWidget* m_pageBlock;
    widgets::FlowLayout* m_pageWays;
    QWidget* m_top;
    widgets::MenuButton* m_pack;
    widgets::Pill* m_state;
    widgets::Pill* m_problems;
    QWidget* m_sayRow;
    widgets::PlainLabel* m_say;
    QStackedWidget* m_stack;
    std::vector<Entry> m_pages;
};

} // namespace evenkeel::trainer
