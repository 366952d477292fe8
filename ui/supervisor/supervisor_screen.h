// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/supervisor_page.h"
#include "ui/widgets/tone.h"

#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QStackedWidget;

namespace evenkeel::widgets {
class Hairline;
}

namespace evenkeel::supervisor {

class Rail;

/// What a supervisor works with: the rail and the page that it leads to. Knows nothing of what the pages show.
class SupervisorScreen final : public QWidget
{
    Q_OBJECT

  public:
    explicit SupervisorScreen(QWidget* parent = nullptr);

    /// Pages stand in the rail in the order of being added; the first one is shown at the beginning.
    void addPage(const QString& title, SupervisorPage* page);
    /// A page from elsewhere; its object name is its id, `begin` puts the focus into it.
    void addPage(const QString& title, QWidget* page, std::function<void()> begin);
    /// An id that is not there changes nothing.
    void showPage(const QString& id);
    void showFirst();
    /// The id of the page in sight; empty while there is none.
    [[nodiscard]] QString shown() const;
    [[nodiscard]] QStringList titles() const;
    void setBadge(const QString& id, int count, widgets::Tone tone = widgets::Tone::None);
    void setWho(const QString& who);
    /// Stands above whatever page is in sight, and is the screen's from now on.
    void setStrip(QWidget* strip);
    /// Puts the focus into the page in sight.
    void begin();
    /// Does what the key of a Review action means here and now; false if it means nothing.
    bool act(ui::Act act, int number);

  Q_SIGNALS:
    void pageShown(const QString& id);
    void backAsked();
    void lockAsked();

  protected:
    void resizeEvent(QResizeEvent*) override;

  private:
    void arrange();
    struct Entry
    {
        QString id, title;
        QWidget* widget;
        SupervisorPage* page; ///< null for a page from elsewhere
        std::function<void()> begin;
    };
    [[nodiscard]] const Entry* current() const;
    void add(Entry entry);

    Rail* m_rail;
    widgets::Hairline* m_line;
    QStackedWidget* m_stack;
    QBoxLayout *m_column, *m_layout;
    std::vector<Entry> m_pages;
};

} // namespace evenkeel::supervisor
