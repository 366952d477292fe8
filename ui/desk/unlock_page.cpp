// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/unlock_page.h"

#include "app/fact_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_frame.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace evenkeel::desk {

using namespace widgets;
using app::Role;

namespace {

QString idOf(Role role)
{
    const auto id = app::roleId(role);
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

/// Whether Caps Lock is on, as far as a typed letter tells; Qt cannot ask the keyboard.
std::optional<bool> capsByKey(const QKeyEvent& key)
{
    const auto text = key.text();
    if (text.size() != 1 || text[0].toUpper() == text[0].toLower())
        return std::nullopt;
    return text[0].isUpper() != key.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

UnlockPage::UnlockPage(const std::vector<Role>& roles, QWidget* parent)
    : Panel(Ground::None, parent)
    , m_roles(roles)
    , m_role(new ChoiceRow(QStringLiteral("unlockRole"), tr("Role"), {}, this))
    , m_what(paragraph(QString(), theme::Role::Body, Ink::Muted, this))
    , m_caps(paragraph(tr("Caps Lock seems to be on."), theme::Role::SmallStrong, Ink::Warn, this))
    , m_refusal(paragraph(QString(), theme::Role::SmallStrong, Ink::Danger, this))
    , m_wait(paragraph(QString(), theme::Role::Body, Ink::Warn, this))
    , m_go(new KeyButton(QStringLiteral("unlockGo"), QString(), tr("Enter"), KeyButton::Kind::Accent, this))
    , m_change(new KeyButton(QStringLiteral("unlockChange"), tr("Change the passphrase…"), QString(),
                             KeyButton::Kind::Quiet, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("unlock"));
    auto* outer = new QVBoxLayout(this);
    theme::spaced(outer, {}, 0);
    auto* head = new Panel(Ground::Surface, this);
    auto* row = new QHBoxLayout(besideColumn(head));
    theme::spaced(row, {theme::kPage, 12, theme::kPage, 12}, 8);
    row->addWidget(paragraph(tr("Who is here?"), theme::Role::Title), 1, Qt::AlignVCenter);
    auto* back = new KeyButton(QStringLiteral("unlock-back"), tr("Back"), tr("Esc"), KeyButton::Kind::Plain, head);
    row->addWidget(back, 0, Qt::AlignVCenter);
    outer->addWidget(head);
    outer->addWidget(new Hairline(this));

    m_column = columnIn(m_scroll, 20, 24, 8);
    outer->addWidget(m_scroll, 1);
    m_column->addWidget(m_role);
    m_column->addWidget(m_what);
    const auto field = [this](const char* name, const QString& title) {
        auto* line = new TextField(QString::fromLatin1(name), title, QString(), this);
        line->setEchoMode(QLineEdit::Password);
        line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
        line->setMaxLength(static_cast<int>(app::kMostPassphrase));
        line->setKeepsText(true); // Esc leaves the page
        line->setContextMenuPolicy(Qt::NoContextMenu);
        line->installEventFilter(this);
        connect(line, &QLineEdit::returnPressed, this, &UnlockPage::send);
        connect(line, &QLineEdit::textEdited, this, [this] { m_refusal->hide(); });
        Field made{paragraph(title, theme::Role::SmallStrong, Ink::Muted, this), line};
        m_column->addWidget(made.title);
        m_column->addWidget(line);
        return made;
    };
    m_present = field("unlockPassphrase", tr("Passphrase"));
    m_fresh = field("unlockNew", tr("New passphrase"));
    m_again = field("unlockAgain", tr("The same again"));
    m_column->addWidget(m_caps);
    m_column->addWidget(m_refusal);
    m_column->addWidget(m_wait);
    auto* buttons = new FlowLayout;
    theme::spaced(buttons, {0, 8, 0, 0}, 8);
    buttons->addWidget(m_go);
    buttons->addWidget(m_change);
    m_column->addLayout(buttons);
    m_column->addStretch(1);

    std::vector<ChoiceItem> items;
    for (const auto one : m_roles)
        items.push_back({idOf(one), one == Role::Trainer ? tr("Trainer") : tr("Supervisor")});
    m_role->setItems(items);
    m_role->setChosen(idOf(m_roles.front()));
    m_role->setVisible(m_roles.size() > 1);
    for (auto* hidden : {m_caps, m_refusal, m_wait})
        hidden->hide();
    m_refusal->setObjectName(QStringLiteral("unlockRefusal"));
    m_wait->setObjectName(QStringLiteral("unlockWait"));
    m_caps->setObjectName(QStringLiteral("unlockCaps"));
    m_second.setInterval(1000);

    connect(back, &QAbstractButton::clicked, this, &UnlockPage::closed);
    connect(m_go, &QAbstractButton::clicked, this, &UnlockPage::send);
    connect(m_change, &QAbstractButton::clicked, this, [this] {
        setMode(m_mode == Mode::Change ? Mode::Enter : Mode::Change);
        begin();
    });
    connect(m_role, &ChoiceRow::choseByHand, this, [this] {
        m_known = false;
        m_refusal->hide();
        emptyFields();
        arrange();
        Q_EMIT lookedAt(role());
    });
    connect(&m_second, &QTimer::timeout, this, &UnlockPage::countDown);
    arrange();
}

Role UnlockPage::role() const
{
    return app::roleOf(m_role->chosen().toStdString()).value_or(m_roles.front());
}

QString UnlockPage::why(Mode mode) const
{
    switch (mode) {
    case Mode::Enter:
        if (role() == Role::Trainer)
            return tr("These pages change what agents are told to say and do. They open with the passphrase of the "
                      "role, and what is published there goes into the audit log.");
        return tr("These pages show other people’s calls. They open with the passphrase of the role, and what is read "
                  "there goes into the audit log.");
    case Mode::First:
        return tr("Nobody has used this role on this machine yet. Choose its passphrase: %n character(s) at least, "
                  "a few words are easy to keep in mind. Whoever shall enter the role needs it.",
                  nullptr, static_cast<int>(app::kLeastPassphrase));
    case Mode::Change:
        return tr("The present passphrase, and the new one twice: %n character(s) at least.", nullptr,
                  static_cast<int>(app::kLeastPassphrase));
    }
    return {};
}

void UnlockPage::arrange()
{
    const bool open = m_known && !m_checking && m_secondsLeft == 0;
    const auto set = [&](const Field& field, bool wanted) {
        field.title->setVisible(wanted);
        field.line->setVisible(wanted);
        field.line->setReadOnly(m_checking);
    };
    set(m_present, m_mode != Mode::First);
    set(m_fresh, m_mode != Mode::Enter);
    set(m_again, m_mode != Mode::Enter);
    m_what->setText(why(m_mode));
    m_go->setLabel(m_checking              ? tr("Looking at it…")
                   : m_mode == Mode::Enter ? tr("Enter the role")
                   : m_mode == Mode::First ? tr("Set it and enter")
                                           : tr("Change it"));
    m_go->setEnabled(open);
    m_change->setLabel(m_mode == Mode::Change ? tr("Leave it as it is") : tr("Change the passphrase…"));
    m_change->setVisible(m_known && m_mode != Mode::First);
    m_change->setEnabled(!m_checking);
    m_wait->setVisible(m_secondsLeft > 0);
    if (m_secondsLeft > 0)
        m_wait->setText(tr("After wrong tries the next one has to wait: %1.")
                            .arg(app::lengthText(std::chrono::seconds(m_secondsLeft))));
}

void UnlockPage::begin()
{
    auto* first = m_mode == Mode::First ? m_fresh.line : m_present.line;
    first->setFocus(Qt::TabFocusReason);
    if (!m_known)
        Q_EMIT lookedAt(role());
}

void UnlockPage::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_refusal->hide();
    emptyFields();
    arrange();
}

void UnlockPage::show(Role role, const app::RoleState& state)
{
    if (role != this->role())
        return;
    const bool focused = m_present.line->hasFocus() || m_fresh.line->hasFocus() || m_again.line->hasFocus();
    m_known = true;
    m_checking = false;
    m_secondsLeft = static_cast<int>((state.wait.count() + 999) / 1000);
    if (m_secondsLeft > 0)
        m_second.start();
    else
        m_second.stop();
    setMode(!state.set ? Mode::First : m_mode == Mode::First ? Mode::Enter : m_mode);
    arrange();
    if (m_secondsLeft > 0)
        tell();
    if (focused)
        begin();
}

void UnlockPage::refuse(const QString& sentence)
{
    m_checking = false;
    m_refusal->setText(sentence);
    m_refusal->setInk(Ink::Danger);
    m_refusal->show();
    arrange();
    tell();
}

/// What is said at once is one saying: of two, a screen reader would read the second one twice.
void UnlockPage::tell()
{
    QStringList said;
    if (!m_refusal->isHidden())
        said << m_refusal->text();
    if (m_secondsLeft > 0)
        said << m_wait->text();
    announce(this, said.join(QLatin1Char(' ')));
}

void UnlockPage::tellChanged()
{
    setMode(Mode::Enter);
    m_refusal->setText(tr("The passphrase is changed."));
    m_refusal->setInk(Ink::Ok);
    m_refusal->show();
    announce(this, m_refusal->text());
    begin();
}

void UnlockPage::countDown()
{
    if (--m_secondsLeft <= 0) {
        m_secondsLeft = 0;
        m_second.stop();
        announce(this, tr("The next try is free."));
    }
    arrange();
}

void UnlockPage::send()
{
    if (!m_go->isEnabled())
        return;
    // Enter goes on to the next field that is empty, and sends when none is.
    for (const auto& field : {m_present, m_fresh, m_again}) {
        if (!field.line->isHidden() && field.line->text().isEmpty()) {
            field.line->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    if (m_mode != Mode::Enter && m_fresh.line->text() != m_again.line->text()) {
        m_again.line->setText(QString());
        refuse(tr("The two are not the same. Type the second one again."));
        m_again.line->setFocus(Qt::TabFocusReason);
        return;
    }
    m_refusal->hide();
    m_checking = true;
    arrange();
    Q_EMIT asked();
}

UnlockPage::Entry UnlockPage::take()
{
    Entry entry{m_mode, role(), {}, {}};
    const auto takeFrom = [](TextField* line) {
        QString text = line->text();
        line->setText(QString()); // and not clear(), which keeps it to be undone; now `text` is the only owner
        return app::Secret::takenFrom(text);
    };
    entry.secret = takeFrom(m_present.line);
    entry.fresh = takeFrom(m_fresh.line);
    (void)takeFrom(m_again.line);
    return entry;
}

void UnlockPage::emptyFields()
{
    (void)take();
    m_caps->hide();
}

void UnlockPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Panel::keyPressEvent(event);
}

/// What was typed does not wait for the next one to come by.
void UnlockPage::hideEvent(QHideEvent* event)
{
    emptyFields();
    m_known = false;
    m_checking = false;
    m_mode = Mode::Enter;
    m_refusal->hide();
    m_second.stop();
    m_secondsLeft = 0;
    arrange();
    Panel::hideEvent(event);
}

bool UnlockPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        if (const auto caps = capsByKey(static_cast<QKeyEvent&>(*event)))
            m_caps->setVisible(*caps);
    }
    return Panel::eventFilter(watched, event);
}

} // namespace evenkeel::desk
