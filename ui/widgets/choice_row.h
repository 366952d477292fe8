// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_block.h"
#include "ui/widgets/tone.h"

#include <QAbstractButton>

#include <vector>

namespace evenkeel::widgets {

class FlowLayout;

struct ChoiceItem
{
    QString id;
    QString label;
    Tone tone = Tone::Accent; ///< when chosen
    friend bool operator==(const ChoiceItem&, const ChoiceItem&) = default;
};

/// One answer of a ChoiceRow.
class ChoiceButton final : public QAbstractButton
{
    Q_OBJECT

  public:
    explicit ChoiceButton(QWidget* parent);
    void set(const QString& name, const ChoiceItem&, const QString& key);
    [[nodiscard]] const ChoiceItem& item() const { return m_item; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool showsAll() const;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    void restyle();
    [[nodiscard]] int around() const;

    friend class ChoiceRow;
    bool m_caps = true;
    ChoiceItem m_item;
    QString m_key;
    TextBlock m_block;
};

/// A single choice out of a few, all seen at once. One stop for Tab; the arrow keys move and choose; with digits on,
/// 1–9 choose while the row has the focus. Choosing what is chosen takes it back if the row is optional.
class ChoiceRow final : public QWidget
{
    Q_OBJECT

  public:
    struct Options
    {
        bool digits = false;   ///< keys 1–9, shown on the buttons
        bool caps = true;      ///< false: the digits work but are not drawn
        bool spread = false;   ///< same width for all
        bool optional = false; ///< nothing chosen is an answer too
        bool takesFocus = true;
    };
    /// `name` is the object name of the row and the beginning of those of its buttons; `accessible` names it aloud.
    ChoiceRow(const QString& name, const QString& accessible, Options options, QWidget* parent = nullptr);

    void setItems(const std::vector<ChoiceItem>&); ///< keeps the choice if it is still there
    void setChosen(const QString& id);             ///< says nothing; an id that is not there clears
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] const std::vector<ChoiceButton*>& buttons() const { return m_buttons; }
    void focusFirst();

  Q_SIGNALS:
    void choseByHand(const QString& id); ///< empty if taken back

  protected:
    bool eventFilter(QObject*, QEvent*) override;
    void focusInEvent(QFocusEvent*) override;

  private:
    void pick(std::size_t index, bool mayTakeBack);
    void tabStops();

    Options m_options;
    FlowLayout* m_flow;
    std::vector<ChoiceItem> m_items;
    std::vector<ChoiceButton*> m_buttons;
};

} // namespace evenkeel::widgets
