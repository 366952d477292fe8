// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pack_checker.h"
#include "app/pack_draft.h"
#include "pack/place.h"
#include "ui/trainer/line_model.h"
#include "ui/widgets/panel.h"

#include <QPointer>

#include <optional>
#include <vector>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace evenkeel::widgets {
class KeyButton;
class PlainLabel;
class TextBox;
} // namespace evenkeel::widgets

namespace evenkeel::trainer {

class FormField;
class LineEditor;
class LineTable;
class PolicyPanel;

/// The form of one part of the pack: its fields, its lines with the editor of the chosen one, and for a policy the
/// proof and the step-through. Edits the draft; shows whatever the draft has become.
class PartForm final : public widgets::Panel
{
    Q_OBJECT

  public:
    explicit PartForm(QWidget* parent = nullptr);

    void setDraft(app::PackDraft* draft);
    void setUses(const LineUses& uses);
    void setPresets(const std::vector<protocol::Policy>& presets);
    void setReport(const app::PackReport& report);
    /// Another part.
    void show(const pack::Place& place);
    /// The draft changed.
    void refresh();
    [[nodiscard]] const pack::Place& place() const { return m_place; }
    [[nodiscard]] bool hasLines() const;
    /// Position in the pack's lines.
    [[nodiscard]] std::optional<std::size_t> chosenLine() const;
    void chooseLine(std::optional<std::size_t> line);
    /// Gives a line to another part; its position in the pack stays.
    void moveLine(std::size_t line, const pack::Place& home);
    void focusFirst();
    /// Where a finding is: a member of the part, or of a line.
    void focusSpot(const pack::Spot& spot);
    /// What is written now has the focus, so that a key means the line and not the part.
    [[nodiscard]] bool inLines() const;

  Q_SIGNALS:
    void lineChosen();
    void addWanted();
    void duplicateWanted();
    void removeWanted();
    void moveWanted(int by);
    void placeWanted(const QString& pointer); ///< to another part
    void boxesChanged();                      ///< other fields of text are there now

  protected:
    void resizeEvent(QResizeEvent*) override;

  private:
    void build();
    void arrange();
    void addBeats();
    void addRow(const std::vector<FormField*>& fields);
    void change(FormField& field, const std::variant<QString, QStringList, int, bool>& value);
    void changeLine(const pack::Line& line, const QString& member);
    void seal();
    void showLine();
    void tellUndo();

    app::PackDraft* m_draft = nullptr;
    app::PackReport m_report;
    std::vector<protocol::Policy> m_presets;
    LineUses m_uses;
    pack::Place m_place;
    QString m_shape; ///< of the fields, to see whether the form has to be built anew
    QScrollArea* m_scroll;
    QPointer<QWidget> m_body;
    QVBoxLayout* m_column = nullptr;
    std::vector<FormField*> m_fields;
    std::vector<std::pair<QBoxLayout*, int>> m_rows; ///< with how many fields
    widgets::PlainLabel* m_title = nullptr;
    widgets::PlainLabel* m_undo = nullptr;
    QPointer<LineTable> m_table;
    QPointer<widgets::PlainLabel> m_empty;
    QPointer<LineEditor> m_editor;
    QPointer<PolicyPanel> m_policy;
};

} // namespace evenkeel::trainer
