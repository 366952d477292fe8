// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <vector>

namespace evenkeel::settings {

struct Option
{
    QString id;
    QString title;
    QString text; ///< what it means, in a sentence or two
    QString note; ///< what to know before it is chosen
    friend bool operator==(const Option&, const Option&) = default;
};

/// One option with its words under it.
class OptionButton final : public QAbstractButton
{
    Q_OBJECT

  public:
    OptionButton(const QString& name, const Option& option, QWidget* parent);
    [[nodiscard]] const Option& option() const { return m_option; }
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    Option m_option;
};

/// One choice out of several that need explaining. One stop for Tab; the arrow keys move and choose.
class OptionList final : public QWidget
{
    Q_OBJECT

  public:
    OptionList(const QString& name, const QString& accessible, QWidget* parent = nullptr);

    void setOptions(const std::vector<Option>&); ///< keeps the choice if it is still there
    void setChosen(const QString& id);           ///< says nothing
    [[nodiscard]] QString chosen() const;

  Q_SIGNALS:
    void choseByHand(const QString& id);

  protected:
    bool eventFilter(QObject*, QEvent*) override;
    void focusInEvent(QFocusEvent*) override;

  private:
    void pick(std::size_t index);

    std::vector<Option> m_options;
    std::vector<OptionButton*> m_buttons;
};

} // namespace evenkeel::settings
