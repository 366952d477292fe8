// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/place.h"
#include "ui/trainer/line_model.h"
#include "ui/widgets/panel.h"

#include <QPointer>

#include <vector>

class QVBoxLayout;

namespace evenkeel::widgets {
class ChoiceRow;
class FlowLayout;
class KeyButton;
class MenuButton;
class PlainLabel;
class TextBox;
class TextField;
} // namespace evenkeel::widgets

namespace evenkeel::trainer {

/// The words of one line in both lengths and all languages, when it fits, and what belongs to it. Says the line as it
/// is to be; knows nothing of the draft.
class LineEditor final : public widgets::Panel
{
    Q_OBJECT

  public:
    explicit LineEditor(QWidget* parent = nullptr);

    /// The line at `position` of the sheet.
    void show(const pack::Sheet& sheet, std::size_t position, const LineUse* use);
    void focusWords();
    /// To the text that a pointer below the line names ("text/en/full").
    void focusMember(const QString& member);
    [[nodiscard]] std::vector<widgets::TextBox*> boxes() const;

  Q_SIGNALS:
    /// `member`: what of it changed; typing on in one member is one edit.
    void edited(const evenkeel::pack::Line& line, const QString& member);
    void finished();
    void moveWanted(const evenkeel::pack::Place& home);
    void duplicateWanted();
    void removeWanted();

  private:
    struct Language
    {
        std::string tag;
        widgets::TextBox* brief = nullptr;
        widgets::TextBox* full = nullptr;
        widgets::PlainLabel* briefTime = nullptr;
        widgets::PlainLabel* fullTime = nullptr;
    };
    void buildLanguages();
    void showFields();
    void showHomes();
    void showTimes();
    void changeWords(std::size_t language, bool brief, const QString& text);
    void insertField(const QString& name);

    pack::Sheet m_sheet;
    pack::Line m_line;
    std::vector<std::string> m_tags; ///< languages shown
    std::vector<Language> m_languages;
    std::vector<pack::Place> m_homes;
    QStringList m_fieldNames;
    QWidget* m_words = nullptr;
    QWidget* m_chips = nullptr;
    QPointer<widgets::TextBox> m_last; ///< the words that had the focus latest
    widgets::PlainLabel* m_title;
    widgets::PlainLabel* m_used;
    widgets::TextField* m_tagField;
    widgets::ChoiceRow* m_from;
    widgets::ChoiceRow* m_to;
    widgets::ChoiceRow* m_warmth;
    widgets::MenuButton* m_home;
};

} // namespace evenkeel::trainer
