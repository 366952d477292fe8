// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QWidget>

/// What no program of this kind can beat: an empty window with a database open. Takes the folder of the database.
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
    QWidget window;
    window.resize(1000, 700);
    window.show();
    return QApplication::exec();
}
