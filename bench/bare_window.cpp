// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QPainter>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QWidget>

namespace {

/// One line of text: what any window with words in it has to do, such as asking for the fonts of the machine.
class Words final : public QWidget
{
  public:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.drawText(rect(), Qt::AlignTop | Qt::AlignHCenter, QStringLiteral("A window with a line of text"));
    }
};

} // namespace

/// What no program of this kind can beat: an empty window with a database open. Takes the folder of the database, and
/// "words" if something is to be read in it.
int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(app.arguments().value(1) + QStringLiteral("/bare.sqlite"));
    if (!database.open())
        return 1;
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA journal_mode = WAL")) || !query.exec(QStringLiteral("PRAGMA user_version")))
        return 1;
    query.finish();
    QWidget empty;
    Words words;
    QWidget& window = app.arguments().value(2) == QLatin1String("words") ? words : empty;
    window.resize(1000, 700);
    window.show();
    return QApplication::exec();
}
