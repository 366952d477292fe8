// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk_page.h"
#include "ui/trainer/publish_facts.h"

class QScrollArea;
class QVBoxLayout;

namespace evenkeel::widgets {
class InlineBanner;
class KeyButton;
class PlainLabel;
class PathField;
class TextField;
} // namespace evenkeel::widgets

namespace evenkeel::trainer {

class ChangeRows;
class ConflictRows;
class RevisionRows;

/// Comparing and publishing: what would change for agents, what stops it, what others published meanwhile, and the log
/// with the way back. It is told facts and says what is wished for.
class PublishPage final : public desk::DeskPage
{
    Q_OBJECT

  public:
    explicit PublishPage(QWidget* parent = nullptr);
    void setFacts(const PublishFacts& facts);
    /// What came of the latest wish.
    void tell(const QString& sentence, bool good);
    /// In the same place; what is typed stays.
    void mention(const QString& sentence);

    void begin() override;
    bool act(ui::Act act, int number) override;

  Q_SIGNALS:
    void publishAsked(const QString& revision, const QString& note, const QString& keyFile);
    void rollBackAsked(const QString& revision, const QString& note);
    void decided(const QString& key, bool mine);
    void mergeAsked();
    void undoAsked();
    void redoAsked();
    void placeWanted(const QString& pointer);

  private:
    void publish();
    void showProblems(const std::vector<PublishProblem>& problems);

    PublishFacts m_facts;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    widgets::InlineBanner* m_answer;
    widgets::PlainLabel* m_title;
    widgets::PlainLabel* m_inForce;
    QWidget* m_mergePart;
    widgets::PlainLabel* m_meanwhile;
    ConflictRows* m_conflicts;
    widgets::KeyButton* m_merge;
    widgets::PlainLabel* m_obstacles;
    QWidget* m_problemPart;
    QVBoxLayout* m_problems;
    widgets::TextField* m_revision;
    widgets::TextField* m_note;
    widgets::PlainLabel* m_keyTitle;
    widgets::PathField* m_key;
    widgets::KeyButton* m_publish;
    ChangeRows* m_changes;
    RevisionRows* m_log;
};

} // namespace evenkeel::trainer
