// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/words.h"

#include <array>

namespace evenkeel::sample {

namespace {

constexpr const char* kFamilies[] = {
    "Rivera",   "Okafor", "Lindqvist", "Mensah",  "Costa",   "Sato",      "Iyer",   "Novak",   "Haddad",  "Brandt",
    "Moreau",   "Silva",  "Petrov",    "Nguyen",  "Ahmed",   "Rossi",     "Keller", "Byrne",   "Dlamini", "Vargas",
    "Olsen",    "Kovacs", "Tanaka",    "Farouk",  "Schmidt", "Laurent",   "Murphy", "Aydin",   "Popescu", "Larsen",
    "Castillo", "Weber",  "Osei",      "Bianchi", "Horvat",  "Mukherjee", "Jansen", "Alvarez", "Quinn",   "Sorensen"};
constexpr const char* kTitles[] = {"Ms.", "Mr.", "Mrs.", "Dr."};

struct Topic
{
    const char* situation;
    std::array<const char*, 6> facts;
};

constexpr Topic kTopics[] = {
    {"late-delivery",
     {"parcel was promised for Monday, carrier lost the scan", "sent to the old address, courier brings it back",
      "tracking stands still since Thursday", "two deliveries missed, neighbour took none",
      "needs it before the weekend, birthday present", "carrier says weather, caller does not believe it"}},
    {"hidden-charges",
     {"service fee was not on the offer", "activation charge shows up on the second bill",
      "insurance was added without a yes", "roaming fee from a day at the border",
      "price went up after the trial, mail went to spam", "card fee of three percent at the last step"}},
    {"billing-error",
     {"charged twice on the same day", "credit note of last month is missing on the bill",
      "old tariff still billed after the change", "direct debit taken although paid by card",
      "wrong meter reading, off by a digit", "refund promised on the phone never came"}},
    {"product-quality",
     {"screen flickers after ten minutes", "seam came open on the first wash", "third replacement, same fault",
      "battery lasts two hours, manual says nine", "lid does not close, spilled in the bag",
      "set-up stops at step four every time"}},
    {"service-quality",
     {"was passed on four times today", "waited fifty minutes, then cut off", "was told to read the manual",
      "nobody called back although promised", "chat closed in mid-sentence", "shop sent them home without an answer"}},
    {"wants-supervisor",
     {"will speak to a manager only", "does not accept the answer of last week", "asks who decides about refunds",
      "says that a name was promised", "wants the decision in writing", "asks for the head of the department"}},
};

constexpr std::array<const char*, 6> kPlainFacts = {"asked for a written confirmation",
                                                    "was calm once it was explained",
                                                    "needs an answer today",
                                                    "has all mails at hand",
                                                    "is about to travel",
                                                    "has called about this before"};

constexpr const char* kSteps[] = {"checked the order and the carrier's page",
                                  "offered a replacement for tomorrow",
                                  "offered to take the fee off",
                                  "took the numbers down again",
                                  "read the main points back, confirmed",
                                  "explained the next step and the day",
                                  "put a mark on the account",
                                  "asked the team by chat, answer is open",
                                  "refund started, three working days",
                                  "sent the form by mail while on the phone"};

constexpr const char* kMoods[] = {
    "very upset at first",    "calmer after the apology",  "still not happy",          "thanked us at the end",
    "raised the voice twice", "went quiet, then listened", "wants somebody to own it", "says this is the last chance"};

const Topic* topicOf(const std::string& situation)
{
    for (const auto& topic : kTopics)
        if (situation == topic.situation)
            return &topic;
    return nullptr;
}

std::string fact(Dice& dice, const std::string& situation)
{
    const auto* topic = topicOf(situation);
    const auto& facts = topic != nullptr ? topic->facts : kPlainFacts;
    return facts[dice.below(facts.size())];
}

std::string sentence(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text + ".";
}

} // namespace

std::string personName(Dice& dice)
{
    return std::string(dice.pick(kTitles)) + " " + dice.pick(kFamilies);
}

std::string agentName(std::size_t n)
{
    constexpr std::size_t families = std::size(kFamilies);
    std::string name(1, static_cast<char>('A' + n / families % 26));
    name += ". ";
    name += kFamilies[n * 7 % families]; // 7 and the number of names have no common divisor
    if (const auto round = n / (families * 26); round > 0)
        name += " " + std::to_string(round + 1);
    return name;
}

std::string orderNumber(Dice& dice)
{
    return std::to_string(dice.between(1000, 9999)) + "-" + std::to_string(dice.between(100'000, 999'999));
}

std::string note(Dice& dice, const std::string& situation)
{
    std::string text = sentence(fact(dice, situation));
    if (dice.chance(0.3))
        text += " Order " + orderNumber(dice) + ".";
    if (dice.chance(0.5))
        text += " " + sentence(dice.pick(kSteps));
    if (dice.chance(0.35))
        text += " " + sentence(dice.pick(kMoods));
    return text;
}

std::string callersWords(Dice& dice, protocol::Category category)
{
    using protocol::Category;
    constexpr const char* insults[] = {"you people are useless", "are you too stupid to read",
                                       "a trained ape could do that"};
    constexpr const char* curses[] = {"swore several times", "f-word at the agent, twice", "cursed at every answer"};
    constexpr const char* threats[] = {"I know where your office is", "somebody will pay for this in person",
                                       "you will see me at the counter tomorrow"};
    constexpr const char* others[] = {"would not let me finish a sentence", "kept on after being asked to stop",
                                      "made remarks about the accent"};
    switch (category) {
    case Category::Insult: return dice.pick(insults);
    case Category::Obscene:
    case Category::Slur: return dice.pick(curses);
    case Category::Threat: return dice.pick(threats);
    default: return dice.pick(others);
    }
}

EscalationWords escalationWords(Dice& dice, const std::string& situation)
{
    return {sentence(fact(dice, situation)), sentence(dice.pick(kSteps)), "Order " + orderNumber(dice) + ", mails",
            sentence(dice.pick(kMoods))};
}

std::string followUpResult(Dice& dice)
{
    constexpr const char* results[] = {"Refund paid, caller told by phone", "Replacement arrived, confirmed by mail",
                                       "Explained in writing, no answer since", "Fee taken back as goodwill",
                                       "Technician visited, fault removed"};
    return dice.pick(results);
}

std::string callerNote(Dice& dice)
{
    constexpr const char* notes[] = {"Prefers short answers, works nights", "Hard of hearing: speak slowly",
                                     "Was promised a call back by name", "Gets loud about delivery times"};
    return dice.pick(notes);
}

std::string overrideReason(Dice& dice)
{
    constexpr const char* reasons[] = {"could not be reached any more, only shouting",
                                       "supervisor nodded across the room", "caller asked me to hang up"};
    return dice.pick(reasons);
}

std::string reviewComment(Dice& dice)
{
    constexpr const char* comments[] = {"Cut in before the caller had told the second half",
                                        "The apology came twice and named nothing",
                                        "Offered a date that nobody had agreed to",
                                        "Went to the solution while the caller was still upset",
                                        "The points were not said back",
                                        "The voice got faster after the third minute",
                                        "The warning came without a word before it",
                                        "The record says less than the call"};
    return dice.pick(comments);
}

std::string coaching(Dice& dice)
{
    constexpr const char* notes[] = {"Good calm in the hard minute. Next time, let the pause stand a little longer.",
                                     "The plan was clear and had a date. Name the feeling before you offer it.",
                                     "You stayed with the caller to the end. Say the main points back once.",
                                     "One apology was enough here, and it was the right one.",
                                     "Listen to minute two again: the caller gives you the reason there.",
                                     "Very steady. Let us go through the wording of the warning together.",
                                     "Try the short line first with callers who sound rushed."};
    return dice.pick(notes);
}

std::string disputeWords(Dice& dice)
{
    constexpr const char* words[] = {"I did say the points back, right after the hold",
                                     "The caller asked me to skip that part",
                                     "The line was bad; I could not hear that they were still talking",
                                     "Permission was given aloud, across the desk"};
    return dice.pick(words);
}

std::string standReason(Dice& dice)
{
    constexpr const char* reasons[] = {"Heard again with a second supervisor: the points were not confirmed",
                                       "The hold came later than you remember, see 03:40",
                                       "The score looks at the whole call, not at that minute alone"};
    return dice.pick(reasons);
}

} // namespace evenkeel::sample
