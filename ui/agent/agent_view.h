// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "app/follow_ups.h"
#include "app/scorecard.h"

#include <QString>

#include <optional>
#include <vector>

/// Facts for the parts of the agent's screen that are not about a live call.
namespace evenkeel::agent {

struct RecentCall
{
    QString id;
    QString when; ///< ready to read: "Today 14:02"
    QString who;
    QString outcome;
    friend bool operator==(const RecentCall&, const RecentCall&) = default;
};

/// What changed in the pack since this agent was last told.
struct NewsView
{
    struct Item
    {
        QString what, section, item; ///< "Changed", "Step", its title
        friend bool operator==(const Item&, const Item&) = default;
    };
    QString title; ///< of the pack, with its revision
    QString note;  ///< what the trainer says about it
    std::vector<Item> items;
    friend bool operator==(const NewsView&, const NewsView&) = default;
};

struct IdleView
{
    bool ready = false; ///< the pack is read and a call can start
    QString problem;    ///< why it cannot, if it never will
    QString packTitle, policyTitle, policySummary, disclaimer;
    QString softphone; ///< a sentence; empty when none is set up
    bool softphoneConnected = false;
    std::vector<RecentCall> recent;            ///< newest first
    std::vector<app::FollowUpView> overdue{};  ///< of this agent, the longest overdue first
    int openFollowUps = 0;                     ///< of this agent, the overdue ones among them
    std::vector<app::FeedbackView> feedback{}; ///< reviews that wait for this agent's answer
    std::optional<NewsView> news{};
    friend bool operator==(const IdleView&, const IdleView&) = default;
};

/// Who may be about to be spoken to, as a link said. Fills the form between calls; nothing is logged of it.
struct CallerSuggestion
{
    QString name, number;
    bool outgoing = false;
    bool vip = false;
    QString situation; ///< an id of the pack; empty: none
    QString situationTitle;
    friend bool operator==(const CallerSuggestion&, const CallerSuggestion&) = default;
};

/// A call that the program lost in its middle.
struct InterruptedCall
{
    QString id;
    QString who;  ///< name or number; may be empty
    QString when; ///< "14:02"
    Millis elapsed{};
    friend bool operator==(const InterruptedCall&, const InterruptedCall&) = default;
};

/// A choice for the lists that come from the pack but are not in CallView.
struct DeskLists
{
    std::vector<pack::Choice> situations;
    std::vector<pack::Choice> routes; ///< where a call can be transferred
    pack::CalmCard calm;
    pack::RepeatBack repeatBack;
    std::vector<pack::Technique> techniques;
    friend bool operator==(const DeskLists&, const DeskLists&) = default;
};

} // namespace evenkeel::agent
