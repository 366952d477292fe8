// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/replay.h"
#include "app/session_list.h"
#include "ui/supervisor/supervisor_page.h"

#include <QTimer>

#include <functional>

class QSplitter;

namespace evenkeel::widgets {
class KeyButton;
class PlainLabel;
class TextField;
} // namespace evenkeel::widgets

namespace evenkeel::supervisor {

class DayRange;
class FilterChips;
class ReplayPanel;
class SessionTable;

/// Find any call and follow it: the list with its filters, and beside it (over it in a narrow window) the replay.
class SessionsPage final : public SupervisorPage
{
    Q_OBJECT

  public:
    explicit SessionsPage(QWidget* parent = nullptr);

    void begin() override;
    bool act(ui::Act act, int number) override;

    /// Wishes for the list as the filter has it.
    void reload() { askList(); }

    // What is told. A list answers the latest wish.
    void showList(app::SessionPage page, QDate today);
    void appendList(app::SessionPage page);
    void refreshList(const app::SessionPage& page, QDate today);
    void refuseList(const QString& sentence);
    void showTotal(std::int64_t calls);
    void showChoices(const app::SessionChoices& choices);
    void setSavedFilters(const std::vector<app::SavedFilter>& saved);
    void showReplay(const app::Replay& replay, bool held, QDate today);
    void refuseHold(const QString& sentence);
    void refuseReplay(const QString& sentence);
    void restoreSplit(const QByteArray& state);

    [[nodiscard]] const app::SessionFilter& filter() const { return m_filter; }
    [[nodiscard]] int rowsShown() const;
    [[nodiscard]] qint64 oldestShown() const; ///< ord of the last row; 0: there is none
    [[nodiscard]] bool waits() const { return m_waits; }
    [[nodiscard]] QString call() const; ///< whose replay is shown or asked for; empty: none
    [[nodiscard]] ReplayPanel& replay() const { return *m_replay; }
    /// Chooses a call that is in the list and shows its replay, for other pages.
    void openCall(const QString& id);

  Q_SIGNALS:
    void listWanted(const evenkeel::app::SessionFilter& filter);
    void moreWanted();
    void callWanted(const QString& id);
    void exportWanted(const evenkeel::app::SessionFilter& filter);
    void evidenceWanted(const QString& call);
    void holdWanted(const QString& call, bool hold, const QString& reason);
    void saveReviewWanted(); ///< of the call that is replayed
    void savedFiltersChanged(const std::vector<evenkeel::app::SavedFilter>& saved);
    void splitChanged(const QByteArray& state);

  protected:
    void resizeEvent(QResizeEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

  private:
    QWidget* makeList();
    void setFilter(const app::SessionFilter& filter);
    void typed();
    void askList();
    void tellCount();
    void keep();
    void leaveDays();
    void drop(const QString& name);
    void arrange();
    void openReplay(const QString& id);
    void closeReplay();

    app::SessionFilter m_filter;
    std::vector<app::SavedFilter> m_saved;
    bool m_waits = false; ///< for a list
    bool m_stacked = false;
    bool m_replayOpen = false; ///< stacked: it covers the list
    QString m_call;
    int m_matches = 0;
    bool m_matchesMore = false;
    bool m_incomplete = false;
    Millis m_took{};
    std::int64_t m_total = -1;
    QTimer m_typing;
    QTimer m_resting; ///< until a call that the arrow keys pass is opened

    QSplitter* m_split;
    QWidget* m_list;
    widgets::TextField* m_search = nullptr;
    widgets::KeyButton* m_export = nullptr;
    FilterChips* m_chips = nullptr;
    DayRange* m_days = nullptr;
    QWidget* m_keepRow = nullptr;
    widgets::TextField* m_keepName = nullptr;
    widgets::PlainLabel* m_count = nullptr;
    SessionTable* m_table = nullptr;
    QWidget* m_empty = nullptr;
    widgets::PlainLabel* m_emptyText = nullptr;
    widgets::KeyButton* m_clear = nullptr;
    ReplayPanel* m_replay;
};

} // namespace evenkeel::supervisor
