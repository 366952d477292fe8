// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace evenkeel::widgets {

/// Rows that break when the width ends. `Spread` gives all items of a full row the same width (answers beside each
/// other). It what comes after addGap() at the right edge.
class FlowLayout final : public QLayout
{
    Q_OBJECT

  public:
    enum class Mode { Natural, Spread };
    explicit FlowLayout(Mode mode = Mode::Natural, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addGap(); ///< items added from now on stand at the right edge
    void setMode(Mode);

    void addItem(QLayoutItem*) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect&) override;

  private:
    int arrange(const QRect&, bool move) const;

    Mode m_mode;
    int m_gapAt = -1;
    std::vector<QLayoutItem*> m_items;
};

} // namespace evenkeel::widgets
