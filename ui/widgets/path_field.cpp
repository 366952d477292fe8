// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/path_field.h"

#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace evenkeel::widgets {

namespace {

constexpr int kBeside = 260; // pixels at 100 % text: with less than that the button stands under the line

PathChoosing& shared()
{
    static PathChoosing choosing;
    return choosing;
}

bool allowed()
{
    return !shared().allowed || shared().allowed();
}

/// The folder of a path if it is there.
QString folderOf(const QString& path)
{
    const QFileInfo file(path);
    if (path.isEmpty() || !file.isAbsolute())
        return {};
    const auto folder = file.isDir() ? file.absoluteFilePath() : file.absolutePath();
    return QFileInfo(folder).isDir() ? folder : QString();
}

} // namespace

PathField::PathField(const QString& name, const QString& title, const QString& placeholder, Purpose purpose,
                     QWidget* parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_line(new TextField(name, title, placeholder, this))
    , m_choose(new KeyButton(QString(name + u".choose"), tr("Choose…"), QString(), KeyButton::Kind::Plain, this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QString(name + u".path"));
    setAcceptDrops(true);
    m_line->setKeepsText(true);
    m_line->setAcceptDrops(false); // a file is a path here, not an address in the middle of one
    m_choose->setAccessibleName(tr("%1: choose in a dialog").arg(title));
    theme::spaced(m_row, {}, 8);
    m_row->addWidget(m_line, 1);
    m_row->addWidget(m_choose, 0, Qt::AlignLeft);
    connect(m_choose, &QAbstractButton::clicked, this, &PathField::choose);
}

/// A line that goes loses the focus and would tell of what was typed in it.
PathField::~PathField()
{
    m_line->disconnect();
    delete m_dialog;
}

void PathField::share(PathChoosing choosing)
{
    shared() = std::move(choosing);
}

QString PathField::path() const
{
    const auto typed = m_line->text().trimmed();
    return typed.startsWith(QLatin1String("file://")) ? QUrl(typed).toLocalFile() : typed;
}

QString PathField::localFile(const QMimeData* data)
{
    if (data == nullptr)
        return {};
    for (const auto& url : data->urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

/// Where the path points to, else where something was chosen the last time, else the user's documents.
QString PathField::startingPoint() const
{
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const auto& folder :
         {folderOf(path()), folderOf(shared().lastFolder ? shared().lastFolder() : QString()), folderOf(documents)})
        if (!folder.isEmpty())
            return folder;
    return QDir::homePath();
}

void PathField::choose()
{
    m_choose->setEnabled(allowed());
    if (m_dialog || !allowed())
        return;
    auto filters = m_filters;
    filters << tr("All files (*)");
    m_dialog = new QFileDialog(this, m_line->accessibleName(), startingPoint());
    m_dialog->setObjectName(QString(m_line->objectName() + u".dialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setNameFilters(filters);
    if (m_purpose == Purpose::Write) {
        m_dialog->setAcceptMode(QFileDialog::AcceptSave);
        m_dialog->setFileMode(QFileDialog::AnyFile);
        m_dialog->setOption(QFileDialog::DontConfirmOverwrite); // that is asked in the page, once more in its place
        m_dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
        if (const auto name = QFileInfo(path()).fileName(); !name.isEmpty())
            m_dialog->selectFile(name);
    } else {
        m_dialog->setFileMode(QFileDialog::ExistingFile);
    }
    connect(m_dialog, &QFileDialog::fileSelected, this, &PathField::take);
    connect(m_dialog, &QDialog::finished, this, [this] {
        if (isVisible())
            m_line->setFocus(Qt::OtherFocusReason);
    });
    m_dialog->open();
}

void PathField::take(const QString& path)
{
    if (path.isEmpty())
        return;
    m_line->setText(QDir::toNativeSeparators(path));
    m_line->setModified(true);
    if (const auto folder = folderOf(path); !folder.isEmpty() && shared().remember)
        shared().remember(folder);
    Q_EMIT chosen(path);
}

QSize PathField::minimumSizeHint() const
{
    const auto line = m_line->minimumSizeHint();
    const auto button = m_choose->minimumSizeHint();
    const bool beside = m_row->direction() == QBoxLayout::LeftToRight;
    return {std::max(line.width(), button.width()),
            beside ? std::max(line.height(), button.height()) : line.height() + m_row->spacing() + button.height()};
}

void PathField::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_row->setDirection(width() >= theme::px(kBeside) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PathField::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_choose->setEnabled(allowed());
}

void PathField::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_dialog)
        m_dialog->reject();
}

void PathField::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PathField::dropEvent(QDropEvent* event)
{
    take(localFile(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace evenkeel::widgets
