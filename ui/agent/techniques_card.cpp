// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/techniques_card.h"

#include "app/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/shapes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::agent {

using namespace widgets;
using app::toQt;
using theme::Role;

namespace {

QString channelText(const std::string& channel)
{
    if (channel == "phone")
        return TechniquesCard::tr("Phone");
    if (channel == "chat")
        return TechniquesCard::tr("Chat");
    if (channel == "in-person")
        return TechniquesCard::tr("In person");
    return toQt(channel);
}

constexpr auto kFirstChannel = "phone"; // this is a program for calls

} // namespace

TechniqueRow::TechniqueRow(int number, QWidget* parent)
    : QAbstractButton(parent)
    , m_name(paragraph(QString(), Role::Body, Ink::Normal, this))
    , m_text(paragraph(QString(), Role::Body, Ink::Normal, this))
    , m_channels(new QWidget(this))
{
    setObjectName(QStringLiteral("technique.%1").arg(number));
    setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setCheckable(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {10, 5, 10, 6}, 5);
    column->addWidget(m_name);
    column->addWidget(m_text);
    auto* flow = new FlowLayout(FlowLayout::Mode::Natural, m_channels);
    theme::spaced(flow, {}, 6);
    column->addWidget(m_channels);
    for (auto* inside : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_text), m_channels})
        inside->setAttribute(Qt::WA_TransparentForMouseEvents);
    setOpen(false);
}

void TechniqueRow::setTechnique(const pack::Technique& technique)
{
    m_name->setText(toQt(technique.name));
    m_text->setText(toQt(technique.text));
    while (auto* item = m_channels->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList channels;
    for (const auto& channel : technique.channels) {
        channels << channelText(channel);
        auto* pill = new Pill(channels.back(), Tone::None, m_channels);
        m_channels->layout()->addWidget(pill);
        pill->show();
    }
    setAccessibleName(toQt(technique.name));
    setAccessibleDescription(tr("%1 For: %2.").arg(toQt(technique.text), channels.join(QStringLiteral(", "))));
    updateGeometry();
}

void TechniqueRow::setOpen(bool on)
{
    m_open = on;
    setChecked(on);
    m_name->setRole(on ? Role::Strong : Role::Body);
    m_text->setVisible(on);
    m_channels->setVisible(on);
    updateGeometry();
    update();
}

QSize TechniqueRow::sizeHint() const
{
    return layout()->totalSizeHint();
}

void TechniqueRow::paintEvent(QPaintEvent*)
{
    const auto& c = theme::colours();
    QPainter p(this);
    if (m_open)
        drawBox(p, rect(), theme::kRadius - 1, c.accentTint, {});
    else if (underMouse())
        drawBox(p, rect(), theme::kRadius - 1, {}, c.line);
}

TechniquesCard::TechniquesCard(QWidget* parent)
    : DeskCard(QStringLiteral("techniquesCard"), tr("Techniques"), ui::Act::Techniques, parent)
    , m_field(new TextField(QStringLiteral("techniqueFind"), tr("Find a technique"), tr("Find a technique…"), this))
    , m_channel(new ChoiceRow(QStringLiteral("techniqueChannel"), tr("For which channel"), {.optional = true}, this))
    , m_nothing(paragraph(tr("No technique has these words."), Role::Small, Ink::Muted, this))
    , m_list(new QVBoxLayout)
{
    std::vector<ChoiceItem> channels;
    for (const auto* channel : {"phone", "chat", "in-person"})
        channels.push_back({QString::fromLatin1(channel), channelText(channel)});
    m_channel->setItems(channels);
    m_channel->setChosen(QString::fromLatin1(kFirstChannel));
    content()->addWidget(m_field);
    content()->addWidget(m_channel);
    content()->addWidget(m_nothing);
    theme::spaced(m_list, {}, 1);
    content()->addLayout(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &TechniquesCard::find);
    connect(m_channel, &ChoiceRow::choseByHand, this, &TechniquesCard::find);
}

void TechniquesCard::setLists(const DeskLists& lists)
{
    if (m_finder && lists.techniques == m_techniques)
        return;
    m_techniques = lists.techniques;
    m_finder = std::make_unique<app::TechniqueFinder>(m_techniques);
    find();
}

void TechniquesCard::reset()
{
    m_field->clear();
    m_channel->setChosen(QString::fromLatin1(kFirstChannel));
    find();
}

void TechniquesCard::find()
{
    if (!m_finder)
        return;
    const auto found = m_finder->find(m_field->text().toStdString(), m_channel->chosen().toStdString());
    while (m_rows.size() < found.size()) {
        const auto at = static_cast<int>(m_rows.size());
        auto* row = new TechniqueRow(at + 1, this);
        connect(row, &QAbstractButton::clicked, this, [this, at] { go(at); });
        m_list->addWidget(row);
        m_rows.push_back(row);
    }
    m_shown = static_cast<int>(found.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i < found.size())
            m_rows[i]->setTechnique(m_techniques[found[i]]);
        m_rows[i]->setVisible(i < found.size());
    }
    m_nothing->setVisible(found.empty());
    go(0);
}

void TechniquesCard::go(int index)
{
    m_here = m_shown == 0 ? -1 : std::clamp(index, 0, m_shown - 1);
    for (int i = 0; i < m_shown; ++i)
        m_rows[static_cast<std::size_t>(i)]->setOpen(i == m_here);
    if (m_here < 0) {
        m_field->setAccessibleDescription(m_nothing->text());
        return;
    }
    auto* row = m_rows[static_cast<std::size_t>(m_here)];
    m_field->setAccessibleDescription(QString(row->accessibleName() + u". " + row->accessibleDescription()));
    Q_EMIT moved(row);
}

bool TechniquesCard::eventFilter(QObject* object, QEvent* event)
{
    if (object != m_field || event->type() != QEvent::KeyPress)
        return DeskCard::eventFilter(object, event);
    constexpr int kPage = 5;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: go(m_here + 1); return true;
    case Qt::Key_Up: go(m_here - 1); return true;
    case Qt::Key_PageDown: go(m_here + kPage); return true;
    case Qt::Key_PageUp: go(m_here - kPage); return true;
    default: return DeskCard::eventFilter(object, event);
    }
}

} // namespace evenkeel::agent
