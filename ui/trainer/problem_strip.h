// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mending.h"
#include "app/pack_checker.h"
#include "ui/widgets/panel.h"

namespace evenkeel::widgets {
class KeyButton;
class PlainLabel;
} // namespace evenkeel::widgets

namespace evenkeel::trainer {

class ProblemList;

/// What linter and prover say, at the foot of the form: one finding at a time, the way to its place, and to the next;
/// or all of them in a list.
class ProblemStrip final : public widgets::Panel
{
    Q_OBJECT

  public:
    explicit ProblemStrip(QWidget* parent = nullptr);

    /// `rest`: the pack that it was found in, to name places.
    void setReport(const app::PackReport& report, std::shared_ptr<const pack::Pack> rest);
    /// What can be done about the finding in sight at one key.
    void setMending(app::Mending mending);
    /// What it does, as it stands on the button: "Add a line here".
    [[nodiscard]] static QString mendText(app::Mending mending);
    /// To the next finding or the one before, round about; to the one in sight if nobody was led there yet. False if
    /// there is none.
    bool step(int by);
    /// Shows the first finding at this place or inside of it, unless one of these is in sight.
    void preferPlace(const std::string& pointer);
    [[nodiscard]] const pack::Finding* current() const;
    /// Of the draft in which it was found; a later one may not have it any more.
    [[nodiscard]] std::uint64_t version() const { return m_report.version; }

  Q_SIGNALS:
    void placeWanted(const QString& pointer);
    void currentChanged(); ///< another finding is in sight, or none; setMending() is expected
    void mendWanted();

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    void tell();
    void lead();
    app::PackReport m_report;
    std::size_t m_at = 0;
    bool m_led = false; ///< somebody was led to the finding in sight
    pack::Finding m_shown;
    widgets::PlainLabel* m_text;
    widgets::PlainLabel* m_count;
    widgets::KeyButton* m_mend;
    widgets::KeyButton* m_go;
    widgets::KeyButton* m_next;
    widgets::KeyButton* m_all;
    ProblemList* m_list;
};

} // namespace evenkeel::trainer
