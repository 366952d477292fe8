// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/reading_order.h"

#include <QWidget>

#include <vector>

namespace evenkeel::agent {

/// Where the parts of the screen stand: under each other on a narrow window, in three columns on a wide one. The parts
/// keep their parent, so that focus and half-typed text stay. When the height ends, the guide scrolls by itself; when
/// too little is left for that, the whole page grows and scrolls.
class DeskLayout final : public QWidget, public widgets::InReadingOrder
{
    Q_OBJECT

  public:
    enum class Page { Idle, Call, WrapUp, Saved };
    struct Parts
    {
        QWidget* head = nullptr;
        QWidget* steps = nullptr;        ///< only in the wide layout
        QWidget* guide = nullptr;        ///< a scroll area
        QWidget* guideContent = nullptr; ///< what it scrolls
        QWidget* band = nullptr;
        QWidget* note = nullptr;
        QWidget* wrapUp = nullptr;
        QWidget* saved = nullptr;
        QWidget* idle = nullptr;
        QWidget* hint = nullptr; ///< on the seam below the head, of its own size
        QWidget* card = nullptr; ///< scrolls by itself; narrow over the guide, wide between band and note
    };

    explicit DeskLayout(QWidget* parent = nullptr);
    void setParts(const Parts&);
    void setPage(Page);
    [[nodiscard]] Page page() const { return m_page; }
    /// Gives the card a place. The part for which it stands is hidden in the narrow layout: the wrap-up or the page at
    /// rest as a whole, of the guide what the screen hides.
    void setCard(bool open);
    /// The height that can be seen at once.
    void setWindowHeight(int height);
    /// While the band asks something the guide gives its room, so that the answer is in sight.
    void setGuideYields(bool on);
    [[nodiscard]] bool isWide() const;
    /// What is left for the guide in the narrow layout; little of it means that the steps fold.
    [[nodiscard]] int roomForGuide() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] std::vector<QWidget*> readingOrder() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 200}; }
    void arrange();

  Q_SIGNALS:
    void arranged();

  protected:
    bool event(QEvent*) override;
    bool eventFilter(QObject*, QEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void paintEvent(QPaintEvent*) override;

  private:
    struct Columns
    {
        int left, middle, right;
    };
    [[nodiscard]] static Columns columns(int width);
    [[nodiscard]] bool isWideAt(int width) const;
    [[nodiscard]] static int wrapUpWidth(int width);
    [[nodiscard]] int guideHeight(int width, int room) const;
    [[nodiscard]] int guideContentHeight(int width) const;
    [[nodiscard]] bool besideWrapUp() const { return !m_card || isWide(); }
    void showParts();
    void ask();
    void arrangeCompact();
    void arrangeWide();
    void arrangeSingle(QWidget*);
    void arrangeWrapUp();
    void arrangeHint();

    Parts m_parts;
    Page m_page = Page::Idle;
    int m_windowHeight = 600;
    bool m_guideYields = false;
    bool m_card = false;
    std::vector<QRect> m_lines;    ///< hairlines
    std::vector<QRect> m_surfaces; ///< grounds of columns
};

} // namespace evenkeel::agent
