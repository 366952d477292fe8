// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace evenkeel::widgets {
class ChoiceRow;
class InlineBanner;
class PathField;
class PlainLabel;
} // namespace evenkeel::widgets

namespace evenkeel::settings {

struct PackOption
{
    QString id, title;
    QString language; ///< "en"
    friend bool operator==(const PackOption&, const PackOption&) = default;
};

struct PackFacts
{
    std::vector<PackOption> shipped;
    QString chosen; ///< a shipped pack's id, or the path of a file
    QString inUse;  ///< title and revision of the pack that is read; empty while there is none
    QString source; ///< sentences: where that comes from; empty for a file
    QString error;  ///< why the chosen one cannot be read; empty if it can
    friend bool operator==(const PackFacts&, const PackFacts&) = default;
};

/// A script pack: one of the shipped ones, or a file. Says in its place what is wrong with the file.
class PackChooser final : public QWidget
{
    Q_OBJECT

  public:
    /// `name` begins the object names of its parts.
    explicit PackChooser(const QString& name, QWidget* parent = nullptr);
    void setFacts(const PackFacts& facts);

  Q_SIGNALS:
    /// An id of a shipped pack or the path of a file.
    void chose(const QString& pack);

  private:
    void showFile(bool on);

    widgets::ChoiceRow* m_packs;
    widgets::PathField* m_file;
    widgets::PlainLabel* m_inUse;
    widgets::PlainLabel* m_source;
    widgets::InlineBanner* m_error;
};

} // namespace evenkeel::settings
