// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk_page.h"
#include "ui/trainer/import_facts.h"

class QScrollArea;
class QVBoxLayout;

namespace evenkeel::widgets {
class ChoiceRow;
class FlowLayout;
class InlineBanner;
class KeyButton;
class MenuButton;
class PlainLabel;
class PathField;
} // namespace evenkeel::widgets

namespace evenkeel::trainer {

class ImportFields;
class ImportRows;

/// Bringing in what other programs have, after looking at what would become of it, and writing the pack to a file. It
/// is told facts and says what is wished for.
class ImportPage final : public desk::DeskPage
{
    Q_OBJECT

  public:
    explicit ImportPage(QWidget* parent = nullptr);
    ~ImportPage() override;

    /// Files that may be meant, by their paths.
    void setFound(const std::vector<widgets::ChoiceItem>& files);
    /// `title`, `file`: of the pack, and where it would be written to, without the ending.
    void setPack(const QString& title, const QString& file);
    void setFacts(const ImportFacts& facts);
    /// The lines are in; the page is ready for another file.
    void brought(const QString& sentence);
    /// What came of writing the pack. `exists`: a file lies there, which the next wish may replace.
    void tellExport(const QString& sentence, bool good, bool exists);

    [[nodiscard]] const ImportWish& wish() const { return m_wish; }
    void begin() override;
    bool act(ui::Act act, int number) override;

  Q_SIGNALS:
    void tried(const evenkeel::trainer::ImportWish& wish);
    void bringInAsked();
    void exportAsked(const evenkeel::trainer::ExportPackWish& wish);

  protected:
    void dragEnterEvent(QDragEnterEvent*) override;
    void dropEvent(QDropEvent*) override;

  private:
    widgets::MenuButton* addChoice(widgets::FlowLayout* row, const char* name, const QString& title);
    void makeImport(QVBoxLayout* column);
    void makeExport(QVBoxLayout* column);
    void choose(const QString& file);
    void typed();
    void tryIt();
    void bringIn();
    void exportPack();
    void showChoices();

    ImportWish m_wish;
    ImportFacts m_facts;
    bool m_replace = false; ///< the next export may
    QString m_ending;
    QScrollArea* m_scroll;
    widgets::InlineBanner* m_answer = nullptr;
    widgets::PathField* m_file = nullptr;
    widgets::MenuButton *m_found = nullptr, *m_format = nullptr, *m_encoding = nullptr, *m_delimiter = nullptr,
                        *m_place = nullptr;
    QWidget *m_choices = nullptr, *m_delimiterBox = nullptr, *m_result = nullptr, *m_fieldPart = nullptr,
            *m_refusedPart = nullptr, *m_linePart = nullptr;
    widgets::PlainLabel *m_state = nullptr, *m_notes = nullptr;
    widgets::KeyButton* m_go = nullptr;
    ImportFields* m_fields = nullptr;
    ImportRows *m_refused = nullptr, *m_lines = nullptr;
    widgets::ChoiceRow* m_form = nullptr;
    widgets::PathField* m_target = nullptr;
    widgets::KeyButton* m_export = nullptr;
    widgets::InlineBanner* m_exported = nullptr;
};

} // namespace evenkeel::trainer
