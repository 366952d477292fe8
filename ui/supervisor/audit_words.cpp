// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/audit_words.h"

#include "ui/widgets/bounded_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace evenkeel::supervisor {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

struct Row
{
    std::string_view action;
    const char* text;
};

constexpr auto kActions = std::to_array<Row>({
    {"role.entered", QT_TRANSLATE_NOOP("Audit", "Entered a role")},
    {"role.refused", QT_TRANSLATE_NOOP("Audit", "Was refused a role: wrong passphrase")},
    {"role.passphrase-set", QT_TRANSLATE_NOOP("Audit", "Set a passphrase")},
    {"role.reset", QT_TRANSLATE_NOOP("Audit", "Took a passphrase away")},
    {"role.left", QT_TRANSLATE_NOOP("Audit", "Left a role")},
    {"call.read", QT_TRANSLATE_NOOP("Audit", "Read a call")},
    {"call.exported", QT_TRANSLATE_NOOP("Audit", "Exported a call")},
    {"list.exported", QT_TRANSLATE_NOOP("Audit", "Exported a list of calls")},
    {"evidence.made", QT_TRANSLATE_NOOP("Audit", "Made an evidence bundle")},
    {"review.added", QT_TRANSLATE_NOOP("Audit", "Reviewed a call")},
    {"hold.set", QT_TRANSLATE_NOOP("Audit", "Put a call under legal hold")},
    {"hold.lifted", QT_TRANSLATE_NOOP("Audit", "Lifted a legal hold")},
    {"retention.changed", QT_TRANSLATE_NOOP("Audit", "Changed the retention rules")},
    {"retention.applied", QT_TRANSLATE_NOOP("Audit", "Applied the retention rules")},
    {"log.salvaged", QT_TRANSLATE_NOOP("Audit", "Salvaged a damaged log")},
    {"caller.erased", QT_TRANSLATE_NOOP("Audit", "Erased a caller")},
    {"insights.exported", QT_TRANSLATE_NOOP("Audit", "Exported figures")},
    {"team.changed", QT_TRANSLATE_NOOP("Audit", "Changed a team")},
    {"pack.published", QT_TRANSLATE_NOOP("Audit", "Published a pack")},
    {"pack.rolled-back", QT_TRANSLATE_NOOP("Audit", "Rolled a pack back")},
    {"key.trusted", QT_TRANSLATE_NOOP("Audit", "Trusted a signing key")},
    {"key.withdrawn", QT_TRANSLATE_NOOP("Audit", "Withdrew a signing key")},
});

constexpr int kMostShown = 200;

} // namespace

QString actionText(const QString& action)
{
    const auto id = action.toStdString();
    const auto* row = std::ranges::find(kActions, std::string_view(id), &Row::action);
    return row == kActions.end() ? widgets::boundedLine(action, 80) : Words::tr(row->text);
}

QString auditRoleText(const QString& role)
{
    if (role == QLatin1String("agent"))
        return Words::tr("agent");
    if (role == QLatin1String("supervisor"))
        return Words::tr("supervisor");
    if (role == QLatin1String("trainer"))
        return Words::tr("trainer");
    if (role == QLatin1String("machine"))
        return Words::tr("on the command line");
    return widgets::boundedLine(role, 40);
}

QString auditFactsText(const AuditRow& row)
{
    QStringList facts = {Words::tr("%1 (%2)").arg(widgets::boundedLine(row.actor, 80), auditRoleText(row.role))};
    for (const auto& more : {row.subject, row.detail}) {
        if (!more.isEmpty())
            facts << widgets::boundedLine(more, kMostShown);
    }
    return facts.join(QStringLiteral(" · "));
}

QString momentText(const QDateTime& at)
{
    return QLocale().toString(at.date(), QLocale::ShortFormat) + QLatin1Char(' ') +
           at.time().toString(QStringLiteral("HH:mm:ss"));
}

QString auditSentence(const AuditRow& row)
{
    return Words::tr("%1. %2, %3").arg(actionText(row.action), auditFactsText(row), momentText(row.at));
}

} // namespace evenkeel::supervisor
