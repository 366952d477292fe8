// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arch/arrows.h"
#include "arch/cpp_text.h"
#include "arch/tree.h"
#include "support/catch.h"

#include <functional>

using namespace evenkeel::arch;

namespace {

/// The sentence of the one finding for a file with this one include, on line 3.
std::string verdict(const std::string& path, const std::string& include)
{
    const auto findings = checkArrows(path, "// first\n\n#include " + include + "\n");
    if (findings.empty())
        return "fine";
    CHECK(findings.size() == 1);
    CHECK(findings[0].file == path);
    CHECK(findings[0].line == 3);
    return findings[0].sentence;
}

} // namespace

TEST_CASE("every include follows the arrows between the rooms")
{
    Findings findings;
    int looked = 0;
    for (const auto& file : projectFiles()) {
        looked += isCpp(file.path) ? 1 : 0;
        for (auto& finding : checkArrows(file.path, file.content))
            findings.push_back(std::move(finding));
        for (auto& finding : checkLinks(file.path, file.content))
            findings.push_back(std::move(finding));
    }
    CHECK(looked > 30); // the walk found the sources
    CHECK(noneOf(findings));
}

TEST_CASE("the table of rooms has no circle")
{
    std::function<bool(const std::string&, const std::string&)> reaches = [&](const std::string& from,
                                                                              const std::string& to) {
        const auto* room = ruleOf("src/" + from);
        REQUIRE(room);
        return std::any_of(room->rooms.begin(), room->rooms.end(),
                           [&](const auto& next) { return next == to || reaches(next, to); });
    };
    for (const auto* name : {"base", "protocol", "pack", "call", "search", "exchange", "sample", "telephony", "store",
                             "connect", "app", "cli"}) {
        INFO(name);
        CHECK_FALSE(reaches(name, name));
    }
}

TEST_CASE("planted includes against the arrows are found")
{
    CHECK(verdict("src/protocol/light.cpp", "\"pack/pack.h\"") == "src/protocol may not include \"pack/pack.h\"");
    CHECK(verdict("src/base/text.cpp", "\"call/state.h\"") == "src/base may not include \"call/state.h\"");
    CHECK(verdict("src/search/line_index.h", "\"pack/pack.h\"") != "fine");
    CHECK(verdict("src/exchange/plan.cpp", "\"call/merge.h\"") == "src/exchange may not include \"call/merge.h\"");
    CHECK(verdict("src/store/call_log.cpp", "\"app/live_call.h\"") != "fine");
    CHECK(verdict("src/connect/socket.cpp", "\"store/database.h\"") != "fine");
    CHECK(verdict("src/app/live_call.cpp", "\"ui/app/main_window.h\"") == "src/ does not know ui/");
    CHECK(verdict("src/cli/main.cpp", "\"ui/theme/tokens.h\"") == "src/ does not know ui/");
    CHECK(verdict("src/call/state.h", "\"event.h\"") == "write \"event.h\" with its room");
    CHECK(checkArrows("src/hub/push.cpp", "").size() == 1); // a room without a row
}

TEST_CASE("planted Qt and library includes are found")
{
    CHECK(verdict("src/call/machine.cpp", "<QString>") == "plain C++ here, <QString> is QtCore");
    CHECK(verdict("src/pack/codec.cpp", "<QtCore/QString>") == "plain C++ here, <QtCore/QString> is QtCore");
    CHECK(verdict("src/telephony/frames.cpp", "<QtGlobal>") != "fine");
    CHECK(verdict("src/app/live_call.cpp", "<QtWidgets/QWidget>") ==
          "this room does not use QtWidgets (<QtWidgets/QWidget>)");
    CHECK(verdict("src/app/live_call.cpp", "<QSqlQuery>") == "this room does not use QtSql (<QSqlQuery>)");
    CHECK(verdict("src/store/call_log.cpp", "<QTcpSocket>") == "this room does not use QtNetwork (<QTcpSocket>)");
    CHECK(verdict("src/cli/main.cpp", "<QColor>") == "this room does not use QtGui (<QColor>)");
    CHECK(verdict("ui/agent/panel.cpp", "<QSqlDatabase>") != "fine");
    CHECK(verdict("src/app/live_call.cpp", "<QNoSuchThing>") == "Qt has no header <QNoSuchThing>");
    CHECK(verdict("src/protocol/policy.cpp", "<nlohmann/json.hpp>") == "this room does not use <nlohmann/json.hpp>");
    CHECK(verdict("src/call/machine.cpp", "<spdlog/spdlog.h>") != "fine");
    CHECK(verdict("src/pack/codec.cpp", "<valijson/validator.hpp>") != "fine");
    CHECK(verdict("src/exchange/espanso.cpp", "<yaml-cpp/yaml.h>") !=
          "fine"); // yaml_reader.cpp alone, which has bounds
    CHECK(verdict("src/store/database.cpp", "<sqlite3.h>") != "fine");
    CHECK(verdict("ui/agent/panel.cpp", "<nlohmann/json.hpp>") != "fine");
}

TEST_CASE("planted includes from one screen into another are found")
{
    CHECK(verdict("ui/agent/panel.cpp", "\"ui/settings/page.h\"") == "one screen does not know another");
    CHECK(verdict("ui/settings/page.cpp", "\"ui/agent/panel.h\"") == "one screen does not know another");
    CHECK(verdict("ui/agent/panel.cpp", "\"ui/app/main_window.h\"") == "only ui/app knows the composition root");
    CHECK(verdict("ui/widgets/chip.cpp", "\"ui/agent/panel.h\"") == "one screen does not know another");
    CHECK(verdict("ui/theme/tokens.cpp", "\"ui/widgets/chip.h\"") == "ui/theme is below ui/widgets");
    CHECK(verdict("ui/agent/panel.cpp", "\"store/database.h\"") == "ui/agent may not include \"store/database.h\"");
    CHECK(verdict("ui/agent/panel.cpp", "\"cli/main.h\"") != "fine");
}

TEST_CASE("what the arrows allow passes")
{
    CHECK(verdict("src/call/machine.cpp", "\"pack/pack.h\"") == "fine");
    CHECK(verdict("src/call/machine.cpp", "\"call/state.h\"") == "fine");
    CHECK(verdict("src/call/event_json.cpp", "<nlohmann/json.hpp>") == "fine");
    CHECK(verdict("src/pack/schema_check.cpp", "<valijson/validator.hpp>") == "fine");
    CHECK(verdict("src/store/database.cpp", "<QtSql/QSqlDatabase>") == "fine");
    CHECK(verdict("src/exchange/yaml_reader.cpp", "<yaml-cpp/parser.h>") == "fine");
    CHECK(verdict("src/base/result.h", "<tl/expected.hpp>") == "fine");
    CHECK(verdict("ui/app/main.cpp", "\"ui/agent/panel.h\"") == "fine");
    CHECK(verdict("ui/app/main.cpp", "\"store/database.h\"") == "fine");
    CHECK(verdict("ui/agent/panel.cpp", "\"ui/widgets/chip.h\"") == "fine");
    CHECK(verdict("ui/agent/panel.cpp", "\"panel.moc\"") == "fine");
    CHECK(verdict("ui/agent/panel.cpp", "<QVBoxLayout>") == "fine");
    CHECK(verdict("tests/call/machine_test.cpp", "\"ui/agent/panel.h\"") == "fine"); // tests may know all
}

TEST_CASE("a room that links more than it may include is found")
{
    const auto findings =
        checkLinks("src/search/CMakeLists.txt", "evenkeel_room(search ROOMS base store LIBS Qt6::Core)");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].sentence == "src/search may not link room store");
    CHECK(checkLinks("src/call/CMakeLists.txt", "# why\nevenkeel_room(call ROOMS base pack protocol)\n# so\n").empty());
}

TEST_CASE("includes are read as the compiler reads them")
{
    const auto* source = R"(// #include "a/commented.h"
/* #include "b/commented.h"
*/ #  include <QString> // why
const char* text = "#include <no>";
	#include "c/real.h"
)";
    CHECK(includesOf(source) == std::vector<Include>{{3, "QString", true}, {5, "c/real.h", false}});
}

TEST_CASE("comments and literals are told from code")
{
    const auto text = readCpp("int a = 1'000; // \"x\"\nauto s = \"// kept\"; auto c = '\"'; f(R\"(a \" b)\");\n");
    CHECK(text.withoutComments.find("// kept") != std::string::npos);
    CHECK(text.withoutComments.find("\"x\"") == std::string::npos);
    CHECK(text.codeOnly.find("kept") == std::string::npos);
    CHECK(text.codeOnly.find("f(R\"") != std::string::npos);
    CHECK(text.codeOnly.find(" b") == std::string::npos);
    CHECK(text.codeOnly.ends_with(");\n"));
}
