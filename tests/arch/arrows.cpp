// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arch/arrows.h"

#include "arch/cpp_text.h"
#include "arch/tree.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <sstream>
#include <vector>

namespace fs = std::filesystem;

namespace evenkeel::arch {

namespace {

using Names = std::set<std::string>;

/// Shared by all screens, in the order in which one may know another.
const std::vector<std::string>& commonFolders()
{
    static const std::vector<std::string> folders = {"theme", "actions", "widgets", "desk"};
    return folders;
}

const std::map<std::string, Room, std::less<>>& rules()
{
    static const Names upToConnect = {"base",      "call",    "pack",   "protocol", "search",   "store",
                                      "telephony", "connect", "report", "evidence", "exchange", "practice"};
    static const std::map<std::string, Room, std::less<>> table = [] {
        Names all = upToConnect;
        all.insert("app");
        Names commands = all;
        commands.insert("sample");
        const Names screen = {"base",     "app",      "call",   "exchange", "pack",
                              "practice", "protocol", "render", "report",   "search"};
        const Names widgets = {"QtCore", "QtGui", "QtWidgets"};
        return std::map<std::string, Room, std::less<>>{
            {"src/base", {{}, {}, {"tl"}}},
            {"src/report", {{"base"}, {}, {"nlohmann"}}},
            {"src/render", {{"base", "report"}, {"QtCore", "QtGui"}, {}}},
            {"src/print", {{"base", "render", "report"}, {"QtCore", "QtGui"}, {}}},
            {"src/speak", {{}, {"QtCore", "QtTextToSpeech"}, {}}},
            {"src/protocol", {{"base"}, {}, {}}},
            {"src/pack", {{"base", "protocol"}, {}, {"nlohmann"}}},
            {"src/call", {{"base", "pack", "protocol"}, {}, {"nlohmann"}}},
            {"src/practice", {{"base", "call", "pack", "protocol"}, {}, {}}},
            {"src/search", {{"base"}, {}, {}}},
            {"src/exchange", {{"base", "pack", "report", "search"}, {}, {"nlohmann"}}},
            {"src/sample", {{"base", "call", "pack", "protocol"}, {}, {}}},
            {"src/telephony", {{"base"}, {}, {"nlohmann"}}},
            {"src/store", {{"base", "call", "pack", "protocol", "search"}, {"QtCore", "QtSql"}, {"spdlog"}}},
            {"src/evidence", {{"base", "pack", "store"}, {"QtCore"}, {"nlohmann"}}},
            {"src/connect", {{"base", "telephony"}, {"QtCore", "QtNetwork"}, {"spdlog"}}},
            {"src/app", {upToConnect, {"QtCore"}, {"spdlog", "nlohmann"}}},
            {"src/cli", {commands, {"QtCore"}, {"spdlog", "nlohmann"}}},
            // The one composition root builds the store and the feeds; screens are told facts.
            {"ui/app", {all, widgets, {"spdlog"}}},
            {"ui", {screen, widgets, {"spdlog"}}},
        };
    }();
    return table;
}

/// Headers from outside that single files of a room may use, beside the room's own libraries.
const std::map<std::string, Names>& exceptions()
{
    static const std::map<std::string, Names> table = {
        {"src/app/clock.cpp", {"mach", "qt_windows.h"}}, // clocks that count sleep
        {"src/app/pack_signature.cpp", {"sodium.h"}},
        {"src/app/passphrase.cpp", {"sodium.h"}},
        {"src/cli/hidden_line.cpp", {"termios.h", "unistd.h"}}, // what is typed is not shown
        {"src/cli/db_rebuild.cpp", {"unistd.h"}},               // whether somebody looks at the progress
        {"src/connect/instance_place.cpp", {"unistd.h"}},       // whose folder it is
        {"src/evidence/archive.cpp", {"zip.h"}},
        {"src/exchange/csv_reader.cpp", {"csv.h"}},
        {"src/exchange/encoding.cpp", {"iconv.h", "uchardet.h"}},
        {"src/exchange/html_text.cpp", {"gumbo.h"}},
        {"src/exchange/markdown_text.cpp", {"md4c.h"}},
        {"src/exchange/yaml_reader.cpp", {"yaml-cpp"}},
        {"src/pack/schema_check.cpp", {"valijson"}},
        {"src/speak/streams.cpp", {"fcntl.h", "unistd.h"}}, // pipes that an engine's service does not inherit
        {"src/store/private_file.cpp", {"fcntl.h", "unistd.h", "sys"}}, // files of mode 0600 from their first moment
        {"src/store/sha256.cpp", {"gcrypt.h"}},
        {"src/store/whereabouts.cpp", {"fcntl.h", "unistd.h", "sys"}}, // inodes and other processes' locks
    };
    return table;
}

std::vector<std::string> parts(std::string_view path)
{
    std::vector<std::string> out;
    std::string part;
    std::istringstream in{std::string(path)};
    while (std::getline(in, part, '/'))
        out.push_back(part);
    return out;
}

bool isStandard(const std::string& header)
{
    return header.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos;
}

bool looksLikeQt(const std::string& header)
{
    return header.starts_with("Qt") || (header.size() > 1 && header[0] == 'Q' && header.find('.') == std::string::npos);
}

std::string forbidUi(const std::string& from, const std::string& to)
{
    const auto& common = commonFolders();
    const auto rank = [&common](const std::string& f) { return std::find(common.begin(), common.end(), f); };
    if (from == to || from == "app")
        return {};
    if (rank(to) == common.end())
        return to == "app" ? "only ui/app knows the composition root" : "one screen does not know another";
    if (rank(from) < rank(to))
        return "ui/" + from + " is below ui/" + to;
    return {};
}

std::string forbidAngled(const std::string& path, const Room& room, const std::string& header)
{
    if (isStandard(header))
        return {};
    if (looksLikeQt(header)) {
        const auto module = qtModuleOf(header);
        if (module.empty())
            return "Qt has no header <" + header + ">";
        if (room.qtModules.contains(module))
            return {};
        return room.qtModules.empty() ? "plain C++ here, <" + header + "> is " + module
                                      : "this room does not use " + module + " (<" + header + ">)";
    }
    const auto library = parts(header).front();
    const auto extra = exceptions().find(path);
    if (room.libraries.contains(library) || (extra != exceptions().end() && extra->second.contains(library)))
        return {};
    return "this room does not use <" + header + ">";
}

std::string forbidQuoted(const std::string& folder, const Room& room, const std::string& header)
{
    if (header.ends_with(".moc"))
        return {};
    const auto to = parts(header);
    if (to.size() < 2)
        return "write \"" + header + "\" with its room";
    if (to[0] == "ui") {
        if (!folder.starts_with("ui/"))
            return "src/ does not know ui/";
        return to.size() < 3 ? "write \"" + header + "\" with its folder" : forbidUi(folder.substr(3), to[1]);
    }
    if ("src/" + to[0] == folder || room.rooms.contains(to[0]))
        return {};
    return folder + " may not include \"" + header + "\"";
}

} // namespace

const Room* ruleOf(std::string_view folder)
{
    const auto found = rules().find(folder);
    if (found != rules().end())
        return &found->second;
    return folder.starts_with("ui/") ? &rules().find("ui")->second : nullptr;
}

std::string qtModuleOf(const std::string& header)
{
    const fs::path top = EVENKEEL_QT_HEADERS;
    const auto path = parts(header);
    if (path.size() == 2)
        return fs::exists(top / header) ? path[0] : std::string{};
    static std::map<std::string, std::string> known;
    const auto [entry, isNew] = known.try_emplace(header);
    if (isNew) {
        for (const auto& module : fs::directory_iterator(top)) {
            if (module.is_directory() && fs::exists(module.path() / header))
                entry->second = module.path().filename().string();
        }
    }
    return entry->second;
}

Findings checkArrows(const std::string& path, std::string_view content)
{
    const auto where = parts(path);
    if (where.size() < 3 || (where[0] != "src" && where[0] != "ui") || !isCpp(path))
        return {};
    const auto folder = where[0] + '/' + where[1];
    const auto* room = ruleOf(folder);
    if (!room)
        return {{path, 0, folder + " has no row in the table of rooms (tests/arch/arrows.cpp)"}};
    Findings findings;
    for (const auto& include : includesOf(content)) {
        auto sentence =
            include.angled ? forbidAngled(path, *room, include.target) : forbidQuoted(folder, *room, include.target);
        if (!sentence.empty())
            findings.push_back({path, include.line, std::move(sentence)});
    }
    return findings;
}

Findings checkLinks(const std::string& path, std::string_view content)
{
    const auto where = parts(path);
    if (where.size() != 3 || where[0] != "src" || where[2] != "CMakeLists.txt")
        return {};
    const auto* room = ruleOf("src/" + where[1]);
    if (!room)
        return {{path, 0, "src/" + where[1] + " has no row in the table of rooms (tests/arch/arrows.cpp)"}};
    const auto start = content.find("evenkeel_room(");
    if (start == std::string_view::npos)
        return {};
    std::istringstream words{std::string(content.substr(start, content.find(')', start) - start))};
    Findings findings;
    bool inRooms = false;
    for (std::string word; words >> word;) {
        if (word == "ROOMS" || word == "LIBS")
            inRooms = word == "ROOMS";
        else if (inRooms && !room->rooms.contains(word))
            findings.push_back({path, 0, "src/" + where[1] + " may not link room " + word});
    }
    return findings;
}

} // namespace evenkeel::arch
