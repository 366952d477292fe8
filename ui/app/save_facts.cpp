// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/save_facts.h"

#include "app/error_text.h"
#include "ui/agent/save_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>

namespace evenkeel::ui {

namespace {

struct SaveFacts
{
    Q_DECLARE_TR_FUNCTIONS(SaveFacts)
};

struct Trouble
{
    QString what, advice;
};

/// `place` is the data folder.
Trouble troubleOf(const Error& error, const QString& place)
{
    const auto& key = error.key;
    if (key == "store.full")
        return {SaveFacts::tr("The disk is full"),
                SaveFacts::tr("Go on as usual. Free some space; what waits is then saved by itself.")};
    if (key == "store.read-only")
        return {SaveFacts::tr("The data folder cannot be written"),
                SaveFacts::tr("Go on as usual. Make this folder writable; what waits is then saved by itself: %1")
                    .arg(place)};
    if (key == "store.busy" || key == "store.locked")
        return {SaveFacts::tr("Another program keeps the database busy"),
                SaveFacts::tr("Go on as usual. Close the other program; what waits is then saved by itself.")};
    if (key == "store.newer")
        return {SaveFacts::tr("A newer Evenkeel wrote the database"),
                SaveFacts::tr("The guide works, and nothing is saved. Update Evenkeel before you close this window.")};
    if (key == "store.gone")
        return {
            SaveFacts::tr("The database is gone from its folder"),
            SaveFacts::tr("Go on as usual. Bring this folder back; what waits is then saved by itself: %1").arg(place)};
    if (key == "store.damaged")
        return {SaveFacts::tr("The database is damaged"),
                SaveFacts::tr("Go on as usual. Evenkeel saves what can be read and goes on in a new file.")};
    if (key == "store.conflict")
        return {SaveFacts::tr("Somebody else writes to the same call"),
                SaveFacts::tr("Close the other window. What is named here cannot be saved to this call.")};
    return {SaveFacts::tr("The database cannot be written"), app::errorText(error)};
}

Trouble asideOf(const app::KeptAside& aside)
{
    const QString file = QDir::toNativeSeparators(aside.file);
    switch (aside.why) {
    case app::KeptAside::Why::Foreign:
        return {
            SaveFacts::tr("The database was another program’s file"),
            SaveFacts::tr("It is left as it was, under a new name. Evenkeel goes on with a new database. Kept as: %1")
                .arg(file)};
    case app::KeptAside::Why::Replaced:
        return {SaveFacts::tr("Another file lay in the place of the database"),
                SaveFacts::tr("Nothing is lost. The database is in its place again; the other file is kept in: %1")
                    .arg(file)};
    case app::KeptAside::Why::Damaged: break;
    }
    return {
        SaveFacts::tr("The database was damaged"),
        SaveFacts::tr(
            "Events saved from it: %1. Not readable: %2. Evenkeel goes on with a new file. The broken one is kept as: "
            "%3")
            .arg(QLocale().toString(aside.saved), QLocale().toString(aside.lost), file)};
}

QStringList unsavedLines(const std::vector<app::WaitingAct>& waiting, const std::string& current)
{
    QStringList lines;
    for (auto from = waiting.begin(); from != waiting.end();) {
        const auto to = std::find_if(from, waiting.end(), [&](const auto& act) { return act.call != from->call; });
        const QString words = agent::unsavedWords({from, to}).join(QStringLiteral(" · "));
        if (from->call == current) {
            lines.append(SaveFacts::tr("This call: %1").arg(words));
        } else {
            const auto at = QDateTime::fromMSecsSinceEpoch(from->at.time_since_epoch().count());
            lines.append(
                SaveFacts::tr("Call at %1: %2").arg(QLocale().toString(at.time(), QLocale::ShortFormat), words));
        }
        from = to;
    }
    return lines;
}

} // namespace

agent::SaveView saveView(const app::Workspace& workspace, const std::string& current)
{
    constexpr int kPatience = 2; // attempts: another program's moment is no trouble
    const auto& journal = workspace.journal();
    agent::SaveView view;
    view.acts = static_cast<int>(journal.waitingActs());
    const auto& storage = workspace.storage();
    const Error& problem = journal.settled() ? storage.problem : journal.reason();
    if (!problem.key.empty()) {
        if (problem.key == "store.busy" && !journal.settled() && journal.failures() < kPatience)
            return {};
        const auto trouble = troubleOf(problem, QDir::toNativeSeparators(workspace.dataFolder()));
        view.what = trouble.what;
        view.advice = trouble.advice;
        view.unsaved = unsavedLines(journal.waiting(), current);
        return view;
    }
    if (storage.aside) {
        const auto trouble = asideOf(*storage.aside);
        view.what = trouble.what;
        view.advice = trouble.advice;
        view.mayHide = true;
    }
    return view;
}

agent::SaveView closingView(const app::Workspace& workspace, const std::string& current, int seconds)
{
    agent::SaveView view;
    view.acts = static_cast<int>(workspace.journal().waitingActs());
    view.unsaved = unsavedLines(workspace.journal().waiting(), current);
    const QString place = QDir::toNativeSeparators(workspace.dataFolder());
    const QString reason = troubleOf(workspace.journal().reason(), place).what;
    view.what = view.acts == 1 ? SaveFacts::tr("1 act is not on disk")
                               : SaveFacts::tr("%n acts are not on disk", nullptr, view.acts);
    view.advice = SaveFacts::tr("%1. Keep the window open until it is saved; close again within %2 s to lose it.")
                      .arg(reason)
                      .arg(seconds);
    return view;
}

} // namespace evenkeel::ui
