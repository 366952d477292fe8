// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pack_checker.h"
#include "app/pack_draft.h"
#include "pack/replace.h"
#include "ui/desk/desk_page.h"
#include "ui/trainer/line_model.h"

class QSplitter;
class QScrollArea;

namespace evenkeel::widgets {
class KeyButton;
class PlainLabel;
class TextBox;
} // namespace evenkeel::widgets

namespace evenkeel::trainer {

class PartForm;
class PartTree;
class ProblemStrip;
class ReplaceBar;

/// Writing a pack: the tree of its parts, the form of the chosen one, what the agent will see, and what is wrong. A
/// narrow window shows one of the three at a time.
class EditPage final : public desk::DeskPage
{
    Q_OBJECT

  public:
    explicit EditPage(QWidget* parent = nullptr);

    /// The draft to edit; it outlives the page, or another one follows. Null: none.
    void setDraft(app::PackDraft* draft);
    void setReport(const app::PackReport& report);
    void setUses(const LineUses& uses);
    void setPresets(const std::vector<protocol::Policy>& presets);
    /// Where words are taken from when somebody has what is missing put in.
    void setStarter(const pack::Pack& starter);
    void setHits(const pack::TextQuery& query, std::vector<pack::TextHit> hits);
    /// What stands under "As the agent sees it"; it is the page's from now on.
    void setPreview(QWidget* preview);
    void setPreviewPossible(bool possible);
    void restoreSplit(const QByteArray& state);
    /// To where a JSON pointer leads.
    void goTo(const QString& pointer);

    void begin() override;
    bool act(ui::Act act, int number) override;

    [[nodiscard]] pack::Place place() const;
    /// Id of the chosen line; empty: none.
    [[nodiscard]] std::string line() const;
    /// Fields of words as they are on the page now, to be spell-checked.
    [[nodiscard]] std::vector<widgets::TextBox*> boxes() const;

  Q_SIGNALS:
    void previewWanted(); ///< of place() and line(), or the draft changed
    void findWanted(const evenkeel::pack::TextQuery& query);
    void splitChanged(const QByteArray& state);
    void boxesChanged();

  protected:
    void resizeEvent(QResizeEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

  private:
    enum class Part { Tree, Form, Preview };
    QWidget* makeForm();
    QWidget* makePreview();
    void arrange();
    void showPart(Part part);
    void choose(const pack::Place& place);
    void draftChanged(const QString& place);
    void add();
    void addPart(const pack::Place& beside);
    void duplicate();
    void remove();
    void mend();
    void move(int by);
    void movePart(const pack::Place& place, int by);
    void replaceAll(const pack::TextQuery& query, const QString& with);
    void perform(pack::Editing&& edit, const QString& name, const std::string& place);

    app::PackDraft* m_draft = nullptr;
    pack::Pack m_starter;
    bool m_stacked = false;
    bool m_threeWide = true;
    bool m_previewOff = false; ///< hidden by hand
    bool m_quiet = false;      ///< the change is ours, and the place is chosen already
    Part m_part = Part::Form;  ///< stacked: what is in sight
    PartForm* m_form = nullptr;
    ReplaceBar* m_replace = nullptr;
    ProblemStrip* m_problems = nullptr;
    QWidget* m_ways = nullptr; ///< narrow: between the three
    QScrollArea* m_sight = nullptr;
    widgets::PlainLabel* m_noPreview = nullptr;
    QWidget* m_preview = nullptr;
    QSplitter* m_split; // from here on in the order of being made: they fill what stands above
    PartTree* m_tree;
    QWidget* m_middle;
    QWidget* m_side;
};

} // namespace evenkeel::trainer
