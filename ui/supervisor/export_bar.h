// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/path_field.h"

#include <vector>

namespace evenkeel::supervisor {

/// One form in which something can leave the program.
struct ExportForm
{
    QString id, label;
    QString ending; ///< of the file's name, with the dot
    friend bool operator==(const ExportForm&, const ExportForm&) = default;
};

/// What the bar is opened with.
struct ExportOffer
{
    QString title;
    std::vector<ExportForm> forms; ///< at least one; the first is chosen
    QString file;                  ///< where to, without the ending
    bool mayRedact = false;        ///< it can be written without what callers said and are
};

/// What somebody asks for with it.
struct ExportWish
{
    QString form, file;
    bool redact = false;
    bool replace = false; ///< the file that is there, of which the bar has told
    friend bool operator==(const ExportWish&, const ExportWish&) = default;
};

/// Above the page of which something is written to a file: in which form, where to, how far it is, what came of it. In
/// its place all the time, so nothing stands over the page.
class ExportBar final : public widgets::Panel
{
    Q_OBJECT

  public:
    explicit ExportBar(QWidget* parent = nullptr);

    /// Asks; refused while something is being written.
    bool offer(const ExportOffer&);
    /// Something is being written.
    void progress(const QString& text);
    /// It is there. `detail` may hold what is to be noted down.
    void done(const QString& text, const QString& detail = {});
    /// It is not. `exists`: a file lies there, which the next wish may replace.
    void refuse(const QString& why, bool exists);
    void close();
    [[nodiscard]] bool busy() const { return m_stage == Stage::Running; }

  Q_SIGNALS:
    void wished(const evenkeel::supervisor::ExportWish& wish);
    void cancelAsked();
    void closed();

  protected:
    void keyPressEvent(QKeyEvent*) override;

  private:
    enum class Stage { Closed, Asking, Running, Over };
    void show(Stage stage, const QString& text, widgets::Ink ink);
    void chooseForm(const QString& id);
    void go();
    void back();

    Stage m_stage = Stage::Closed;
    std::vector<ExportForm> m_forms;
    QString m_ending;
    bool m_replace = false;
    widgets::PlainLabel *m_title, *m_text, *m_detail;
    QWidget* m_questions;
    widgets::ChoiceRow *m_form, *m_redact;
    widgets::PathField* m_file;
    widgets::KeyButton *m_go, *m_back;
};

} // namespace evenkeel::supervisor
