// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/replace.h"
#include "ui/widgets/panel.h"

namespace evenkeel::widgets {
class CheckRow;
class KeyButton;
class PlainLabel;
class TextField;
} // namespace evenkeel::widgets

namespace evenkeel::trainer {

/// Finds words in all texts of the pack, leads from one to the next, and puts others in their place.
class ReplaceBar final : public widgets::Panel
{
    Q_OBJECT

  public:
    explicit ReplaceBar(QWidget* parent = nullptr);

    void open();
    /// The answer to findWanted().
    void setHits(const pack::TextQuery& query, std::vector<pack::TextHit> hits);
    [[nodiscard]] pack::TextQuery query() const;

  Q_SIGNALS:
    void findWanted(const evenkeel::pack::TextQuery& query);
    void replaceWanted(const evenkeel::pack::TextQuery& query, const QString& with);
    void placeWanted(const QString& pointer);
    void left();

  protected:
    void keyPressEvent(QKeyEvent*) override;

  private:
    void ask();
    void next();

    std::vector<pack::TextHit> m_hits;
    std::size_t m_at = 0;
    bool m_fresh = true; ///< no hit was gone to yet
    widgets::TextField* m_wanted;
    widgets::TextField* m_with;
    widgets::CheckRow* m_case;
    widgets::PlainLabel* m_count;
    widgets::KeyButton* m_next;
    widgets::KeyButton* m_replace;
};

} // namespace evenkeel::trainer
