// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack_export.h"
#include "app/text.h"

#include <QCoreApplication>

namespace evenkeel::app {

namespace {

/// Where translators find the texts of this file.
struct PackPaperWords
{
    Q_DECLARE_TR_FUNCTIONS(PackPaperWords)
};

class Paper
{
  public:
    explicit Paper(const pack::Pack& pack)
        : m_pack(pack)
    {}

    report::Document build()
    {
        m_document.title = m_pack.title;
        m_document.subtitle =
            toStd(PackPaperWords::tr("Script pack %1, revision %2").arg(toQt(m_pack.id), toQt(m_pack.revision)));
        m_document.footer = toStd(PackPaperWords::tr("Evenkeel · %1 %2").arg(toQt(m_pack.id), toQt(m_pack.revision)));
        m_document.pageNumber = toStd(PackPaperWords::tr("Page %1 of %2"));
        for (const auto& guide : m_pack.guides)
            addGuide(guide);
        topics(m_pack.situations, &pack::Line::situation, PackPaperWords::tr("Situation: %1"));
        topics(m_pack.behaviours, &pack::Line::behaviour, PackPaperWords::tr("Caller: %1"));
        protocolWords();
        techniques();
        calmCard();
        return std::move(m_document);
    }

  private:
    void heading(const QString& text) { m_document.blocks.emplace_back(report::Heading{toStd(text)}); }
    void paragraph(const std::string& text, bool quiet = false)
    {
        if (!text.empty())
            m_document.blocks.emplace_back(report::Paragraph{text, quiet});
    }

    static std::string listed(const std::vector<std::string>& texts)
    {
        std::string all;
        for (const auto& text : texts)
            all += (all.empty() ? "" : "\n") + text;
        return all;
    }

    /// Every line of which `belongs` is true, in each of the pack's languages.
    template <typename F> void lines(F belongs)
    {
        const bool several = m_pack.languages.size() > 1;
        report::Table table{
            {}, {{"short", toStd(PackPaperWords::tr("Short"))}, {"full", toStd(PackPaperWords::tr("Full"))}}, {}};
        if (several)
            table.columns.insert(table.columns.begin(), {"language", toStd(PackPaperWords::tr("Language"))});
        for (const auto& line : m_pack.lines) {
            if (!belongs(line))
                continue;
            for (const auto& [language, wording] : line.text) {
                std::vector<report::Value> row = {wording.brief,
                                                  wording.full == wording.brief ? std::string() : wording.full};
                if (several)
                    row.insert(row.begin(), language);
                table.rows.push_back(std::move(row));
            }
        }
        if (table.rows.empty())
            paragraph(toStd(PackPaperWords::tr("No lines.")), true);
        else
            m_document.blocks.emplace_back(std::move(table));
    }

    void addGuide(const pack::Guide& guide)
    {
        heading(toQt(guide.title));
        paragraph(guide.summary);
        int number = 0;
        for (const auto& step : guide.steps) {
            heading(PackPaperWords::tr("%1. %2").arg(QString::number(++number), toQt(step.title)));
            paragraph(step.goal);
            report::Pairs pairs;
            const auto put = [&](const QString& label, const std::vector<std::string>& texts) {
                if (!texts.empty())
                    pairs.rows.emplace_back(toStd(label), listed(texts));
            };
            put(PackPaperWords::tr("Do"), step.doList);
            put(PackPaperWords::tr("Avoid"), step.avoid);
            put(PackPaperWords::tr("Never say"), step.avoidWords);
            put(PackPaperWords::tr("Listen for"), step.listenFor);
            if (!pairs.rows.empty())
                m_document.blocks.emplace_back(std::move(pairs));
            lines([&](const pack::Line& line) { return line.step == step.id; });
        }
    }

    template <typename T> void topics(const std::vector<T>& all, std::string pack::Line::*place, const QString& title)
    {
        for (const auto& topic : all) {
            heading(title.arg(toQt(topic.title)));
            lines([&](const pack::Line& line) { return line.*place == topic.id; });
        }
    }

    void protocolWords()
    {
        for (const auto& [use, title] : {std::pair{"redirect", PackPaperWords::tr("Protocol: redirect")},
                                         std::pair{"warning", PackPaperWords::tr("Protocol: warning")},
                                         std::pair{"end", PackPaperWords::tr("Protocol: ending the call")},
                                         std::pair{"permission", PackPaperWords::tr("Protocol: asking for permission")},
                                         std::pair{"safety", PackPaperWords::tr("Protocol: somebody is in danger")}}) {
            heading(title);
            lines([use = std::string(use)](const pack::Line& line) { return line.use == use; });
        }
        for (const auto& policy : m_pack.policies) {
            heading(PackPaperWords::tr("Policy: %1").arg(toQt(policy.title)));
            paragraph(policy.summary);
            paragraph(policy.disclaimer, true);
        }
    }

    void techniques()
    {
        if (m_pack.techniques.empty())
            return;
        heading(PackPaperWords::tr("Techniques"));
        report::Pairs pairs;
        for (const auto& technique : m_pack.techniques)
            pairs.rows.emplace_back(technique.name, technique.text);
        m_document.blocks.emplace_back(std::move(pairs));
    }

    void calmCard()
    {
        const auto& card = m_pack.calmCard;
        if (card.title.empty() && card.reminders.empty())
            return;
        heading(toQt(card.title));
        for (const auto& reminder : card.reminders)
            paragraph(reminder);
        paragraph(
            toStd(PackPaperWords::tr("Breathe: in %1 s, hold %2 s, out %3 s.")
                      .arg(QString::number(card.inhaleS), QString::number(card.holdS), QString::number(card.exhaleS))),
            true);
    }

    const pack::Pack& m_pack;
    report::Document m_document;
};

} // namespace

report::Document packPaper(const pack::Pack& pack)
{
    return Paper(pack).build();
}

} // namespace evenkeel::app
