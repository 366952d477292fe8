// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keys_page.h"

#include "ui/actions/action_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace evenkeel::settings {

namespace {

/// A key that stands by itself.
class Cap final : public QWidget
{
  public:
    explicit Cap(QString key)
        : m_key(std::move(key))
    {
        theme::follow(this, [this] { setFixedSize(widgets::keyCapSize(m_key)); });
    }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        widgets::drawKeyCap(painter, rect(), m_key);
    }

  private:
    QString m_key;
};

} // namespace

KeysPage::KeysPage(QWidget* parent)
    : Page(QStringLiteral("keys"), tr("Keys"), parent)
{
    content()->addWidget(widgets::paragraph(
        tr("While you type into a field, letters and digits belong to the field; function keys and keys with Ctrl work "
           "all the same. Esc gives the keys back to the call."),
        theme::Role::Body, widgets::Ink::Muted));
    content()->addSpacing(theme::gap(8));

    for (const auto& action : ui::actionTable()) {
        auto* row = new QHBoxLayout;
        row->setSpacing(theme::gap(12));
        row->addWidget(widgets::paragraph(action.text(), theme::Role::Body), 1);
        row->addWidget(new Cap(action.keyCap()), 0, Qt::AlignTop);
        content()->addLayout(row);
    }
    content()->addStretch(1);
}

} // namespace evenkeel::settings
