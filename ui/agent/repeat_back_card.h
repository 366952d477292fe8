// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/desk_card.h"
#include "ui/agent/words_block.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/text_field.h"

#include <map>
#include <string>
#include <vector>

namespace evenkeel::agent {

/// What the agent heard, in the few fields of the pack, as one sentence to say back. The sentence grows as the fields
/// are typed. Enter goes to the next field, Ctrl and Enter logs it as said, Shift and Enter copies it.
class RepeatBackCard final : public DeskCard
{
    Q_OBJECT

  public:
    explicit RepeatBackCard(QWidget* parent = nullptr);
    void setLists(const DeskLists&) override;
    void setView(const app::CallView&) override;
    void reset() override;

    /// The sentence as it stands: what is neither typed nor has a fallback shows as its label in brackets.
    [[nodiscard]] QString sentence() const;

  protected:
    bool eventFilter(QObject*, QEvent*) override;

  private:
    [[nodiscard]] std::map<std::string, std::string> values() const;
    [[nodiscard]] bool complete(); ///< else puts the focus where something is missing and says so
    void tell();
    void leave(std::size_t index); ///< a field that lines ask for as well
    void said();
    void copy();

    pack::RepeatBack m_pack;
    std::vector<app::FieldView> m_known; ///< the merge fields of the lines
    QVBoxLayout* m_rows;
    std::vector<widgets::PlainLabel*> m_labels;
    std::vector<widgets::TextField*> m_fields;
    WordsBlock* m_words;
    widgets::KeyButton* m_said;
    widgets::KeyButton* m_copy;
};

} // namespace evenkeel::agent
