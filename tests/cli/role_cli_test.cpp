// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner.h"

using namespace evenkeel::test;
using namespace Qt::StringLiterals;

TEST_CASE("role set, status and reset: the passphrase comes by the standard input and everything is audited")
{
    const QTemporaryDir folder;
    const auto role = [&](QStringList words, const std::string& input = {}) {
        return cli(QStringList{u"role"_s} + words + QStringList{u"--data"_s, folder.path()}, input);
    };
    CHECK(role({u"status"_s}).code == 3); // looking makes no database
    CHECK(role({u"set"_s, u"agent"_s}, "correct horse\ncorrect horse\n").code == 2);
    CHECK(role({u"set"_s, u"supervisor"_s}, "correct horse\n").code == 2);
    CHECK(role({u"set"_s, u"supervisor"_s, u"--json"_s}, "correct horse\ncorrect house\n").json()["error"] ==
          "role.mismatch");
    CHECK(role({u"set"_s, u"supervisor"_s, u"--json"_s}, "short\nshort\n").json()["error"] == "role.too-short");
    CHECK(role({u"set"_s, u"supervisor"_s}, "correct horse\ncorrect horse\n").code == 0);
    auto status = role({u"status"_s, u"--json"_s}).json();
    CHECK(status[0]["role"] == "supervisor");
    CHECK(status[0]["set"] == true);
    CHECK(status[1]["set"] == false);

    const auto wrong = role({u"set"_s, u"supervisor"_s, u"--json"_s}, "wrong guess\nother battery\nother battery\n");
    CHECK(wrong.json()["error"] == "role.wrong");
    CHECK((wrong.out + wrong.err).find("guess") == std::string::npos);
    CHECK(role({u"status"_s, u"--json"_s}).json()[0]["wrong_tries"] == 1);
    CHECK(role({u"reset"_s, u"supervisor"_s}).code == 0);
    CHECK(role({u"reset"_s, u"supervisor"_s, u"--json"_s}).json()["error"] == "role.not-set");
    CHECK(role({u"set"_s, u"supervisor"_s}, "other battery\r\nother battery\r\n").code == 0);

    std::vector<std::string> actions;
    for (const auto& entry : cli({u"audit"_s, u"list"_s, u"--json"_s, u"--data"_s, folder.path()}).lines()) {
        actions.push_back(entry["action"]);
        CHECK(entry["role"] == "machine");
        CHECK(entry["subject"] == "supervisor");
    }
    CHECK(actions ==
          std::vector<std::string>{"role.passphrase-set", "role.reset", "role.refused", "role.passphrase-set"});
}
