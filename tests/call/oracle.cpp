// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oracle.h"

#include <array>
#include <optional>

namespace evenkeel::test {

namespace {

using namespace protocol;
namespace pe = protocol::event;

struct Judge
{
    Judge(const Policy& rules, int fromEarlierCalls)
        : policy(rules)
        , carried(fromEarlierCalls)
    {}

    const Policy& policy;
    int carried = 0;
    Millis at{};
    std::string wrong;

    std::vector<Category> warned;
    std::optional<Category> conduct; ///< the gravest that is open, else the latest
    bool afterWarning = false;       ///< conduct since the latest warning
    int redirects = 0;
    std::optional<Millis> asked;
    bool leave = false;
    bool safety = false;
    std::optional<Millis> demand;
    bool limit = false;
    bool over = false;
    bool recorded = false;
    std::optional<std::string> alertDue; ///< must be the next event

    void check(bool good, const char* sentence)
    {
        if (!good && wrong.empty())
            wrong = sentence;
    }
    [[nodiscard]] bool grave(Category c) const { return policy.immediate.contains(c); }
    [[nodiscard]] int count(Category c) const
    {
        int sum = carried;
        for (const auto w : warned) {
            bool together = false;
            for (const auto& g : policy.groups)
                together = together || (g.contains(w) && g.contains(c));
            sum += policy.countScope == CountScope::Call || (policy.countScope == CountScope::Category && w == c) ||
                   (policy.countScope == CountScope::Group && together);
        }
        return sum;
    }
    void rest()
    {
        conduct.reset();
        afterWarning = limit = false;
        demand.reset();
    }
    void live(const char* sentence) { check(!over, sentence); }
    void finish()
    {
        live("a second end");
        over = true;
    }

    void operator()(const pe::BreachLogged& e)
    {
        live("conduct after the end");
        const bool counts = !policy.directedOnly || e.directed || grave(e.category);
        check(e.counts == counts, "conduct counts otherwise than the policy says");
        if (e.category == Category::Threat || policy.notifyAtOnce.contains(e.category))
            alertDue = name(e.category);
        if (!counts)
            return;
        if (!conduct || !grave(*conduct) || grave(e.category))
            conduct = e.category;
        afterWarning = !warned.empty();
        if (e.category == Category::Demand && !demand)
            demand = at;
    }
    void operator()(const pe::SupervisorAlerted&) {}
    void operator()(const pe::RedirectSaid&)
    {
        live("a redirect after the end");
        check(conduct && !safety, "a redirect without conduct");
        ++redirects;
    }
    void operator()(const pe::PermissionAsked&)
    {
        live("a request after the end");
        check(policy.permission.required && !asked && !safety, "a request that has no place here");
        asked = at;
        leave = false;
    }
    void operator()(const pe::PermissionGranted&)
    {
        check(asked.has_value(), "an answer that nobody asked for");
        asked.reset();
        leave = true;
    }
    void operator()(const pe::PermissionRefused&)
    {
        check(asked.has_value(), "an answer that nobody asked for");
        asked.reset();
        rest();
        alertDue = "permission-refused";
    }
    void operator()(const pe::PermissionTimedOut&)
    {
        check(asked && at - *asked >= std::chrono::seconds(policy.permission.timeoutS), "a time-out too soon");
        asked.reset();
        leave = policy.permission.fallback == PermissionFallback::Allow;
    }
    void operator()(const pe::TimeLimitReached&)
    {
        check(policy.timeLimitMin > 0 && demand && at - *demand >= std::chrono::minutes(policy.timeLimitMin),
              "a time limit too soon");
        limit = true;
    }
    void operator()(const pe::WarningSaid& e)
    {
        live("a warning after the end");
        check(!safety, "a warning inside safety");
        check(conduct == e.category, "a warning about conduct that is not open");
        check(!policy.permission.required || leave, "a warning without permission");
        check(grave(e.category) || redirects >= policy.redirectMin, "a warning before the redirects");
        check(warned.empty() || afterWarning, "a second warning about the same thing");
        warned.push_back(e.category);
        afterWarning = false;
        leave = leave && policy.permission.scope == PermissionScope::Call;
    }
    void operator()(const pe::BreachStopped&)
    {
        live("conduct stops after the end");
        rest();
    }
    void operator()(const pe::EndedByAgent& e)
    {
        finish();
        check(policy.agentMayEnd, "an end that the policy forbids");
        check(!safety, "an end inside safety");
        check(!e.reason.empty() && (e.reason != "other" || !e.text.empty()), "an end without a reason");
        check(!policy.endStatementRequired || !e.line.empty(), "an end without its statement");
        check(conduct.has_value(), "an end without conduct");
        if (!conduct || grave(*conduct) || limit)
            return;
        check(redirects >= policy.redirectMin, "an end before the redirects");
        check(count(*conduct) >= policy.warnings[index(*conduct)], "an end before the warnings");
        check(warned.empty() || afterWarning, "an end although the conduct did not go on");
    }
    void operator()(const pe::EndOverridden& e)
    {
        finish();
        check(!safety, "an override inside safety");
        check(!e.reason.empty(), "an override without a reason");
    }
    void operator()(const pe::CallFinished& e)
    {
        finish();
        check(!safety, "a call finished inside safety");
        check(e.protocolOpen == conduct.has_value(), "an open protocol is not flagged");
    }
    void operator()(const pe::CallerHungUp&) { finish(); }
    void operator()(const pe::CallDropped&) { finish(); }
    void operator()(const pe::AgentHungUp& e)
    {
        finish();
        check(e.protocolOpen == (conduct || safety), "an open protocol is not flagged");
    }
    void operator()(const pe::CallTransferred&) { finish(); }
    void operator()(const pe::SafetyRaised& e)
    {
        live("safety after the end");
        safety = true;
        alertDue = name(e.kind);
    }
    void operator()(const pe::SafetyCleared&)
    {
        live("safety cleared after the end");
        check(safety, "safety cleared that was not raised");
        safety = false;
    }
    void operator()(const pe::RecordSaved&)
    {
        check(over && !recorded, "a record that has no place here");
        recorded = true;
    }
    void operator()(const pe::RecoveryEnded&) { check(recorded, "a recovery before the record"); }
    void operator()(const pe::CallReviewed&) { check(over, "a review of a live call"); }
};

} // namespace

std::string firstWrong(const Policy& policy, int carried, const Facts& log)
{
    Judge judge{policy, carried};
    for (const auto* fact : log) {
        const auto* event = std::get_if<protocol::Event>(&fact->event);
        if (judge.alertDue) {
            const auto* alert = event ? std::get_if<pe::SupervisorAlerted>(event) : nullptr;
            judge.check(alert && alert->cause == *judge.alertDue, "an alert is missing");
            judge.alertDue.reset();
        }
        judge.at = fact->at;
        if (event)
            std::visit(judge, *event);
        const bool liveOnly = std::holds_alternative<call::event::StepEntered>(fact->event) ||
                              std::holds_alternative<call::event::LineSaid>(fact->event) ||
                              std::holds_alternative<call::event::Held>(fact->event);
        judge.check(!liveOnly || !judge.over, "the call goes on after its end");
    }
    judge.check(!judge.alertDue, "an alert is missing");
    return judge.wrong;
}

} // namespace evenkeel::test
