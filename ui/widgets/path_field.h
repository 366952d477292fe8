// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_field.h"

#include <QPointer>
#include <QStringList>

#include <functional>

class QBoxLayout;
class QFileDialog;
class QMimeData;

namespace evenkeel::widgets {

class KeyButton;

/// What every field of a path shares. Each may be empty.
struct PathChoosing
{
    std::function<bool()> allowed;                ///< false while a call lives: nothing stands over it
    std::function<QString()> lastFolder;          ///< where something was chosen the last time
    std::function<void(const QString&)> remember; ///< a folder in which something was chosen
};

/// A field for the path of a file, and a button that opens the platform's own dialog for choosing one. The dialog does
/// not keep anything waiting, and closes when the field goes out of sight: a call that comes in has the screen to
/// itself. A file can be dropped on it.
class PathField final : public QWidget
{
    Q_OBJECT

  public:
    enum class Purpose { Read, Write };

    /// `name` is that of the line; the button is `name`.choose, the dialog `name`.dialog.
    PathField(const QString& name, const QString& title, const QString& placeholder, Purpose purpose,
              QWidget* parent = nullptr);
    ~PathField() override;

    /// Such as "Tables (*.csv *.tsv)"; that of all files is added.
    void setFilters(const QStringList& filters) { m_filters = filters; }
    [[nodiscard]] TextField* line() const { return m_line; }
    /// As typed, but for blanks around it and for a pasted address of a local file.
    [[nodiscard]] QString path() const;
    void setPath(const QString& path) { m_line->setText(path); }
    void choose();

    /// The local file of a drop; empty if it is something else.
    [[nodiscard]] static QString localFile(const QMimeData* data);
    static void share(PathChoosing choosing);

    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void chosen(const QString& path); ///< in the dialog, or dropped; not typed

  protected:
    void resizeEvent(QResizeEvent*) override;
    void showEvent(QShowEvent*) override;
    void hideEvent(QHideEvent*) override;
    void dragEnterEvent(QDragEnterEvent*) override;
    void dropEvent(QDropEvent*) override;

  private:
    void take(const QString& path);
    [[nodiscard]] QString startingPoint() const;

    Purpose m_purpose;
    QStringList m_filters;
    TextField* m_line;
    KeyButton* m_choose;
    QBoxLayout* m_row;
    QPointer<QFileDialog> m_dialog;
};

} // namespace evenkeel::widgets
