# SPDX-FileCopyrightText: 2026 The Evenkeel authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read by ctest, once for each test program: asks the program for its cases and makes a test of each, named
# "<folder>: <case>". evenkeel_test() sets the evenkeel_test_… variables. A program that is missing, that fails, or
# that has no case becomes one test, which fails.

# A test that runs one case of the program; without a pattern, a test that fails.
function(_evenkeel_add_test name)
    if(ARGC EQUAL 2)
        add_test("${evenkeel_test_name}: ${name}" "${evenkeel_test_program}" "${ARGV1}" --warn NoTests)
    else()
        add_test("${evenkeel_test_name}: ${name}" "${evenkeel_test_cmake}" -E false)
    endif()
    set_tests_properties("${evenkeel_test_name}: ${name}" PROPERTIES
                         ENVIRONMENT "${evenkeel_test_environment}"
                         LABELS "${evenkeel_test_labels}"
                         TIMEOUT ${evenkeel_test_timeout})
endfunction()

function(_evenkeel_add_cases)
    if(NOT EXISTS "${evenkeel_test_program}")
        _evenkeel_add_test("not built")
        return()
    endif()
    # Catch2 exits with the number of cases here, so the code tells nothing; a crash gives words instead.
    execute_process(COMMAND "${evenkeel_test_cmake}" -E env ${evenkeel_test_environment}
                            "${evenkeel_test_program}" --list-test-names-only
                    OUTPUT_VARIABLE names ERROR_VARIABLE errors RESULT_VARIABLE result)
    if(names STREQUAL "" OR NOT result MATCHES "^[0-9]+$")
        message("${evenkeel_test_program} does not list its cases: ${result}\n${errors}")
        _evenkeel_add_test("does not list its cases")
        return()
    endif()
    # Not as a list of CMake: brackets and semicolons in a name would part it.
    string(FIND "${names}" "\n" end)
    while(NOT end EQUAL -1)
        string(SUBSTRING "${names}" 0 ${end} name)
        math(EXPR end "${end} + 1")
        string(SUBSTRING "${names}" ${end} -1 names)
        if(NOT name STREQUAL "")
            string(REGEX REPLACE "([\\,[])" "\\\\\\1" pattern "${name}")
            _evenkeel_add_test("${name}" "${pattern}")
        endif()
        string(FIND "${names}" "\n" end)
    endwhile()
endfunction()

_evenkeel_add_cases()
