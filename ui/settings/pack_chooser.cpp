// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/pack_chooser.h"

#include "ui/settings/languages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/inline_banner.h"
#include "ui/widgets/label.h"
#include "ui/widgets/path_field.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::settings {

using widgets::ChoiceItem;
using widgets::ChoiceRow;
using widgets::PathField;

namespace {

/// No id of a pack: those have no dot.
const QString& fileChoice()
{
    static const QString id = QStringLiteral(".file");
    return id;
}

QString languageName(const QString& code)
{
    for (const auto& language : languageItems()) {
        if (language.id == code)
            return language.label;
    }
    return QLocale::languageToString(QLocale(code).language());
}

} // namespace

PackChooser::PackChooser(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_packs(new ChoiceRow(name + QStringLiteral("-shipped"), tr("Script pack"), {}, this))
    , m_file(new PathField(name + QStringLiteral("-file"), tr("Path of a pack file"), tr("Path of a pack file"),
                           PathField::Purpose::Read, this))
    , m_inUse(widgets::paragraph({}, theme::Role::Small, widgets::Ink::Muted, this))
    , m_source(widgets::paragraph({}, theme::Role::Small, widgets::Ink::Muted, this))
    , m_error(new widgets::InlineBanner(name + QStringLiteral("-error"), this))
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {0, 0, 0, 0}, 6);
    column->addWidget(m_packs);
    column->addWidget(m_file);
    column->addWidget(m_error);
    column->addWidget(m_inUse);
    column->addWidget(m_source);
    m_file->hide();
    m_error->hide();
    connect(m_packs, &ChoiceRow::choseByHand, this, [this](const QString& id) {
        showFile(id == fileChoice());
        if (id == fileChoice())
            m_file->line()->setFocus(Qt::OtherFocusReason);
        else
            Q_EMIT chose(id);
    });
    m_file->setFilters({tr("Script packs (%1)").arg(QStringLiteral("*.json"))});
    const auto take = [this] {
        const QString path = m_file->path();
        if (!m_file->line()->isModified() || path.isEmpty())
            return;
        m_file->line()->setModified(false);
        Q_EMIT chose(path);
    };
    connect(m_file->line(), &QLineEdit::editingFinished, this, take);
    connect(m_file, &PathField::chosen, this, take);
}

void PackChooser::setFacts(const PackFacts& facts)
{
    std::vector<ChoiceItem> items;
    for (const auto& pack : facts.shipped) {
        items.push_back({pack.id, tr("%1 · %2").arg(pack.title, languageName(pack.language))});
    }
    items.push_back({fileChoice(), tr("A file")});
    m_packs->setItems(items);
    const bool shipped = std::any_of(facts.shipped.begin(), facts.shipped.end(),
                                     [&](const auto& pack) { return pack.id == facts.chosen; });
    const bool typing = m_file->isVisible() && (m_file->line()->hasFocus() || m_file->line()->isModified());
    if (!typing) {
        m_packs->setChosen(shipped ? facts.chosen : fileChoice());
        m_file->setPath(shipped ? QString() : facts.chosen);
        showFile(!shipped);
    }
    m_error->say(widgets::Tone::Warn, facts.error);
    m_source->setText(facts.source);
    m_source->setVisible(!facts.source.isEmpty());
    m_inUse->setText(facts.inUse.isEmpty() ? tr("No pack is loaded.") : tr("In use: %1").arg(facts.inUse));
}

void PackChooser::showFile(bool on)
{
    m_file->setVisible(on);
}

} // namespace evenkeel::settings
