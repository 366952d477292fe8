// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/schema_check.h"

#include "pack/bounded_json.h"
#include "pack/rules.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <map>

namespace evenkeel::pack {

namespace {

using nlohmann::json;
using valijson::ValidationResults;

/// The library names a place as "<root>", "[key]", "[0]", …
std::string pointerOf(const std::vector<std::string>& context)
{
    std::string pointer;
    for (std::size_t i = 1; i < context.size(); ++i) {
        std::string_view key = context[i];
        if (key.size() >= 2) {
            key.remove_prefix(1);
            key.remove_suffix(1);
        }
        pointer += '/' + pointerToken(key);
    }
    return pointer;
}

/// True for a sentence that only says that something further down is wrong.
bool isConsequence(std::string_view sentence)
{
    return sentence.starts_with("Failed to validate item #") ||
           sentence.starts_with("Failed to validate against schema associated") ||
           sentence.starts_with("Failed to validate against additional properties") ||
           sentence.starts_with("Failed to validate against child schema #");
}

bool isChoice(std::string_view sentence)
{
    return sentence.starts_with("Failed to validate against any ") ||
           sentence.starts_with("Failed to validate against exactly one");
}

/// What the library says about one place.
struct Place
{
    std::vector<std::string> sentences;
    bool choice = false; ///< none or several of the forms fit that the schema offers here
};

std::vector<Finding> findings(ValidationResults& results)
{
    std::map<std::string, Place> places;
    ValidationResults::Error error;
    while (results.popError(error)) {
        if (isConsequence(error.description))
            continue;
        auto& place = places[pointerOf(error.context)];
        if (isChoice(error.description))
            place.choice = true;
        else
            place.sentences.push_back(error.description);
    }
    std::vector<Finding> out;
    for (const auto& [pointer, place] : places) {
        const auto below = places.lower_bound(pointer + '/');
        const bool hasDeeper = below != places.end() && below->first.starts_with(pointer + '/');
        if (place.choice && hasDeeper)
            continue; // the fault is in the form that was meant
        if (place.choice) {
            out.push_back({Severity::Error, "schema.mismatch", pointer,
                           "This must fit exactly one of the forms that the schema offers here."});
            continue;
        }
        for (const auto& sentence : place.sentences)
            out.push_back({Severity::Error, "schema.mismatch", pointer, sentence});
    }
    if (out.empty()) // the document failed, so there must be something to say
        out.push_back({Severity::Error, "schema.mismatch", "", "The document does not match the schema."});
    return out;
}

} // namespace

std::vector<Finding> checkSchema(std::string_view documentText, std::string_view schemaText, const Limits& limits)
{
    const auto document = parseBounded(documentText, limits);
    if (!document)
        return {{Severity::Error, document.error().key, document.error().detail, "The document cannot be read."}};
    try {
        const auto schemaJson = json::parse(schemaText);
        valijson::Schema schema;
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaJson), schema);
        ValidationResults results;
        valijson::Validator validator(valijson::Validator::kStrongTypes);
        if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(*document), &results))
            return {};
        return findings(results);
    } catch (const std::exception&) {
        return {{Severity::Error, "schema.unusable", "", "The schema itself cannot be used."}};
    }
}

} // namespace evenkeel::pack
