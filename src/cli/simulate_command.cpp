// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/simulate_command.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <map>

namespace evenkeel::cli {

namespace {

using nlohmann::json;
namespace cc = call::command;
namespace pc = protocol::command;

constexpr int kMaxDepth = 32; // writing an inline policy out again recurses
constexpr Millis kLongest = std::chrono::hours(24 * 366);

/// Reads the fields of one command and remembers the first that is wrong.
class Fields
{
  public:
    Fields(const json& object, Date today)
        : m_object(object)
        , m_today(today)
    {}

    [[nodiscard]] const json* find(const char* name) const
    {
        const auto it = m_object.find(name);
        return it == m_object.end() || it->is_null() ? nullptr : &*it;
    }
    std::string text(const char* name)
    {
        const auto* value = find(name);
        if (value == nullptr)
            return {};
        if (value->is_string())
            return value->get<std::string>();
        return wrong(name, std::string{});
    }
    /// A telephone number or an order number may come without quotes.
    std::string textOrNumber(const char* name)
    {
        const auto* value = find(name);
        return value != nullptr && value->is_number_integer() ? value->dump() : text(name);
    }
    bool flag(const char* name, bool fallback)
    {
        const auto* value = find(name);
        if (value == nullptr)
            return fallback;
        if (value->is_boolean())
            return value->get<bool>();
        return wrong(name, fallback);
    }
    std::optional<int> number(const char* name)
    {
        const auto* value = find(name);
        if (value == nullptr)
            return std::nullopt;
        // Out of int's range is out of every range here; decide() says which range it is.
        if (value->is_number_integer())
            return static_cast<int>(std::clamp<std::int64_t>(integer(*value), -1'000'000, 1'000'000));
        return wrong(name, std::optional<int>{});
    }
    /// A day by its date, or by how many days it is from today.
    std::optional<Date> day(const char* name, const char* inDays)
    {
        if (const auto days = number(inDays))
            return m_today + std::chrono::days{std::clamp(*days, -1000, 1000)};
        if (find(name) == nullptr)
            return std::nullopt;
        const auto date = parseDate(text(name));
        return date ? date : wrong(name, date);
    }
    /// One of an enumeration's names; `fallback` empty: the field is needed.
    template <typename E> E choice(const char* name, std::optional<E> fallback = std::nullopt)
    {
        if (fallback && find(name) == nullptr)
            return *fallback;
        if (const auto value = protocol::fromName<E>(text(name)))
            return *value;
        return wrong(name, E{});
    }
    template <typename T> T wrong(const char* name, T result)
    {
        if (m_wrong.empty())
            m_wrong = name;
        return result;
    }
    [[nodiscard]] static std::int64_t integer(const json& value)
    {
        if (value.is_number_unsigned())
            return static_cast<std::int64_t>(std::min<std::uint64_t>(value.get<std::uint64_t>(), INT64_MAX));
        return value.get<std::int64_t>();
    }
    [[nodiscard]] const std::string& wrongField() const { return m_wrong; }

  private:
    const json& m_object;
    Date m_today;
    std::string m_wrong;
};

using Act = std::variant<SimulatedStart, call::Command>;

Act act(call::Command command)
{
    return command;
}
Act protocolAct(protocol::Command command)
{
    return call::Command{std::move(command)};
}

Act start(Fields& f)
{
    SimulatedStart out;
    out.start.number = f.textOrNumber("number");
    out.start.name = f.text("name");
    out.start.source = "cli";
    out.start.vip = f.flag("vip", false);
    out.start.guide = f.text("guide");
    out.pack = f.text("pack");

    const auto direction = f.text("direction");
    if (direction == "out" || direction == "outgoing" || direction == "outbound")
        out.start.direction = "out";
    else if (!direction.empty() && direction != "in" && direction != "incoming" && direction != "inbound")
        f.wrong("direction", 0);

    if (const auto* policy = f.find("policy"); policy != nullptr && policy->is_object()) {
        json full = *policy;
        if (!full.contains("id")) // a policy made up for one run needs no name
            full["id"] = "inline";
        out.inlinePolicy = full.dump();
    } else {
        out.policy = f.text("policy");
    }
    return out;
}

Act permission(Fields& f)
{
    const auto answer = f.text("answer");
    if (answer != "grant" && answer != "refuse")
        f.wrong("answer", 0);
    return protocolAct(pc::AnswerPermission{answer == "grant", f.text("by"),
                                            f.choice<protocol::PermissionHow>("how", protocol::PermissionHow::App)});
}

/// "police" is yes or no, however it is written.
void readPolice(Fields& f, pc::Record& record)
{
    const auto* value = f.find("police");
    if (value == nullptr)
        return;
    record.hasPolice = true;
    if (value->is_boolean())
        record.police = value->get<bool>();
    else if (const auto word = f.text("police"); word == "yes" || word == "no")
        record.police = word == "yes";
    else
        f.wrong("police", 0);
}

/// The log has most fields of a record by itself (docs/protocol.md), so what is given for them is not kept twice.
/// What is no field of a record goes into its remark rather than to be lost.
pc::Record recordOf(const json& given, Fields& f)
{
    static const std::vector<std::string> fromLog = {"category",   "target", "redirects", "warnings",
                                                     "permission", "reason", "words",     "police"};
    pc::Record record;
    record.words = f.text("words");
    record.remark = f.text("remark");
    readPolice(f, record);
    for (const auto& [name, value] : given.items()) {
        if (name == "remark" || std::ranges::find(fromLog, name) != fromLog.end())
            continue;
        record.remark += (record.remark.empty() ? "" : "\n") + name + ": " +
                         (value.is_string() ? value.get<std::string>() : value.dump());
    }
    return record;
}

Act record(Fields& f)
{
    static const json none = json::object();
    const auto* given = f.find("fields");
    if (given != nullptr && !given->is_object()) {
        f.wrong("fields", 0);
        given = nullptr;
    }
    Fields inner(given != nullptr ? *given : none, {});
    auto out = recordOf(given != nullptr ? *given : none, inner);
    if (!inner.wrongField().empty())
        f.wrong("fields", 0);
    return protocolAct(std::move(out));
}

Act wrapUp(Fields& f)
{
    return act(cc::WrapUp{f.text("outcome"), f.text("root_cause"), f.text("resolution"), f.flag("agreed", false),
                          f.number("rating")});
}

Act breach(Fields& f)
{
    return protocolAct(pc::LogBreach{f.choice<protocol::Category>("category"),
                                     f.choice<protocol::Target>("target", protocol::Target::Agent),
                                     f.flag("directed", true), f.text("words")});
}

Act escalate(Fields& f)
{
    cc::RaiseEscalation out;
    out.route = f.text("route");
    out.to = f.text("to");
    out.authority = f.text("authority");
    out.problem = f.text("problem");
    out.tried = f.text("tried");
    out.evidence = f.text("evidence");
    out.explanation = f.text("explanation");
    out.due = f.day("due", "due_in_days");
    return act(std::move(out));
}

Act noteCaller(Fields& f)
{
    cc::NoteCaller out;
    out.text = f.text("text");
    const auto kind = f.text("kind");
    if (kind == "restriction")
        out.kind = call::event::NoteKind::Restriction;
    else if (!kind.empty() && kind != "note")
        f.wrong("kind", 0);
    out.review = f.day("review", "review_in_days");
    return act(std::move(out));
}

/// The number of an event in the call.
std::int64_t seq(Fields& f)
{
    const auto number = f.number("seq");
    return number ? *number : f.wrong("seq", 0);
}

Act mood(Fields& f)
{
    const auto level = f.number("level");
    return act(cc::SetMood{level ? *level : f.wrong("level", 0)});
}

using Reader = std::function<Act(Fields&)>;

const std::map<std::string, Reader, std::less<>>& readers()
{
    static const std::map<std::string, Reader, std::less<>> table = {
        {"start", start},
        {"answer", [](Fields&) { return act(cc::Answer{}); }},
        {"guide", [](Fields& f) { return act(cc::ChooseGuide{f.text("guide")}); }},
        {"step", [](Fields& f) { return act(cc::GoToStep{f.text("step")}); }},
        {"repeat", [](Fields&) { return act(cc::RepeatStep{}); }},
        {"say",
         [](Fields& f) {
             return act(cc::SayLine{f.text("line"), f.flag("full", false)});
         }},
        {"copy",
         [](Fields& f) {
             return act(cc::CopyLine{f.text("line"), f.flag("full", false)});
         }},
        {"brevity", [](Fields& f) { return act(cc::SetBrevity{f.flag("full", true)}); }},
        {"mood", mood},
        {"note", [](Fields& f) { return act(cc::AddNote{f.text("text")}); }},
        {"field",
         [](Fields& f) {
             return act(cc::SetField{f.text("name"), f.textOrNumber("value")});
         }},
        {"situation", [](Fields& f) { return act(cc::SetSituation{f.text("id")}); }},
        {"vip", [](Fields& f) { return act(cc::SetVip{f.flag("vip", true)}); }},
        {"hold", [](Fields&) { return act(cc::Hold{}); }},
        {"resume", [](Fields&) { return act(cc::Resume{}); }},
        {"silence", [](Fields&) { return act(cc::StartSilence{}); }},
        {"speech", [](Fields&) { return act(cc::EndSilence{}); }},
        {"breach", breach},
        {"redirect", [](Fields& f) { return protocolAct(pc::Redirect{f.text("line")}); }},
        {"ask-permission", [](Fields& f) { return protocolAct(pc::AskPermission{f.text("reason")}); }},
        {"permission", permission},
        {"tick", [](Fields&) { return protocolAct(pc::Tick{}); }},
        {"warn", [](Fields& f) { return protocolAct(pc::Warn{f.text("line")}); }},
        {"stopped", [](Fields&) { return protocolAct(pc::Stopped{}); }},
        {"end",
         [](Fields& f) {
             return protocolAct(pc::End{f.text("reason"), f.text("line")});
         }},
        {"override-end", [](Fields& f) { return protocolAct(pc::OverrideEnd{f.text("reason")}); }},
        {"caller-hung-up", [](Fields&) { return protocolAct(pc::CallerHungUp{}); }},
        {"agent-hung-up", [](Fields&) { return protocolAct(pc::AgentHungUp{}); }},
        {"dropped", [](Fields&) { return protocolAct(pc::Dropped{}); }},
        {"transfer", [](Fields& f) { return protocolAct(pc::Transfer{f.text("to")}); }},
        {"safety-raise",
         [](Fields& f) { return protocolAct(pc::RaiseSafety{f.choice<protocol::SafetyKind>("kind")}); }},
        {"safety-clear", [](Fields&) { return protocolAct(pc::ClearSafety{}); }},
        {"undo", [](Fields&) { return act(cc::Undo{}); }},
        {"record", record},
        {"wrap-up", wrapUp},
        {"repeat-back", [](Fields& f) { return act(cc::SayRepeatBack{f.text("text")}); }},
        {"escalate", escalate},
        {"close-follow-up",
         [](Fields& f) {
             return act(cc::CloseFollowUp{seq(f), f.text("result")});
         }},
        {"reopen-follow-up", [](Fields& f) { return act(cc::ReopenFollowUp{seq(f)}); }},
        {"note-caller", noteCaller},
        {"withdraw-note", [](Fields& f) { return act(cc::WithdrawNote{seq(f)}); }},
        {"clock", [](Fields& f) { return act(cc::ChangeClock{Millis{f.number("by_s").value_or(0) * 1000LL}}); }},
        {"recovered", [](Fields&) { return protocolAct(pc::Recovered{}); }},
        {"reviewed", [](Fields& f) { return protocolAct(pc::Review{f.text("by")}); }},
    };
    return table;
}

auto invalid(const char* key, std::string detail = {})
{
    return fail(Errc::Invalid, key, std::move(detail));
}

} // namespace

Result<Simulated> parseSimulated(std::string_view line, Date today)
{
    bool tooDeep = false;
    const auto shallow = [&](int depth, json::parse_event_t, const json&) {
        tooDeep = tooDeep || depth > kMaxDepth;
        return depth <= kMaxDepth;
    };
    const auto object = json::parse(line, shallow, false);
    if (tooDeep)
        return invalid("simulate.syntax", "nested too deeply");
    if (object.is_discarded())
        return invalid("simulate.syntax", "not JSON");
    if (!object.is_object())
        return invalid("simulate.syntax", "not an object");
    const auto name = object.find("do");
    if (name == object.end() || !name->is_string())
        return invalid("simulate.syntax", "no \"do\"");

    Simulated out;
    if (const auto at = object.find("at_ms"); at != object.end()) {
        if (!at->is_number_integer())
            return invalid("simulate.time");
        const Millis moment{Fields::integer(*at)};
        if (moment < Millis{0} || moment > kLongest)
            return invalid("simulate.time");
        out.at = moment;
    }
    const auto reader = readers().find(name->get_ref<const std::string&>());
    if (reader == readers().end())
        return invalid("simulate.unknown-command");
    Fields fields(object, today);
    out.act = reader->second(fields);
    if (!fields.wrongField().empty())
        return invalid("simulate.field", fields.wrongField());
    return out;
}

} // namespace evenkeel::cli
