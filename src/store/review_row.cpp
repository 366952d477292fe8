// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/review_row.h"

#include "call/review.h"
#include "store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace evenkeel::store {

std::vector<ReviewRow> makeReviews(std::span<const call::LogEntry> entries, const call::Facts& facts)
{
    std::vector<ReviewRow> rows;
    for (const auto& review : facts.reviews) {
        const auto& from = entries[static_cast<std::size_t>(review.seq - 1)];
        rows.push_back({from.call, review.seq, entries.front().actor, entries.front().at, asStored(review.scored.by),
                        from.at, review.scored.score, review.scored.failed,
                        scoresFrom(scoresText(review.scored.scores)), call::isCurrent(facts, review), review.answer,
                        from.at + std::chrono::days{review.scored.answerDays}, review.settledSeq > 0});
    }
    return rows;
}

std::string scoresText(const call::event::Scores& scores)
{
    QJsonObject object;
    for (const auto& [criterion, score] : scores)
        object.insert(QString::fromUtf8(criterion.data(), static_cast<qsizetype>(criterion.size())),
                      score ? QJsonValue(*score) : QJsonValue());
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

call::event::Scores scoresFrom(const std::string& text)
{
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    call::event::Scores scores;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const int score = it->toInt();
        if (it->isNull())
            scores[it.key().toStdString()] = std::nullopt;
        else if (score >= call::kLeastScore && score <= call::kMostScore)
            scores[it.key().toStdString()] = score;
    }
    return scores;
}

} // namespace evenkeel::store
