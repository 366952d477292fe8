// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/technique_finder.h"
#include "ui/agent/desk_card.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/text_field.h"

#include <QAbstractButton>

#include <memory>

namespace evenkeel::agent {

/// One technique: its name, and while it is the one in hand its paragraph and where it works.
class TechniqueRow final : public QAbstractButton
{
    Q_OBJECT

  public:
    TechniqueRow(int number, QWidget* parent);
    void setTechnique(const pack::Technique&);
    void setOpen(bool);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QString name() const { return m_name->text(); }
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    bool m_open = false;
    widgets::PlainLabel* m_name;
    widgets::PlainLabel* m_text;
    QWidget* m_channels;
};

/// The library of techniques: type to find, arrow keys to read on, a choice of channel above.
class TechniquesCard final : public DeskCard
{
    Q_OBJECT

  public:
    explicit TechniquesCard(QWidget* parent = nullptr);
    void setLists(const DeskLists&) override;
    void reset() override;
    [[nodiscard]] QWidget* firstControl() override { return m_field; }

  protected:
    bool eventFilter(QObject*, QEvent*) override;

  private:
    void find();
    void go(int index);

    std::vector<pack::Technique> m_techniques;
    std::unique_ptr<app::TechniqueFinder> m_finder;
    std::vector<TechniqueRow*> m_rows;
    int m_shown = 0;
    int m_here = -1;
    widgets::TextField* m_field;
    widgets::ChoiceRow* m_channel;
    widgets::PlainLabel* m_nothing;
    QVBoxLayout* m_list;
};

} // namespace evenkeel::agent
