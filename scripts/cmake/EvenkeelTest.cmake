# SPDX-FileCopyrightText: 2026 The Evenkeel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# evenkeel_test(NAME [GUI] LIBS target… [LABELS label…])
# One Catch2 program from every .cpp of the current folder; each test case is a test of ctest, so that they run in
# parallel. GUI gives the program a QApplication on the offscreen platform; otherwise it has a plain main.
function(evenkeel_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "" "LIBS;LABELS")
    file(GLOB sources CONFIGURE_DEPENDS "*.cpp")
    set(target test_${name})
    add_executable(${target} ${sources})
    target_link_libraries(${target} PRIVATE ${arg_LIBS} evenkeel_flags)
    if(arg_GUI)
        target_link_libraries(${target} PRIVATE evenkeel_test_gui)
        target_precompile_headers(${target} REUSE_FROM evenkeel_test_gui)
    else()
        target_link_libraries(${target} PRIVATE evenkeel_test_plain)
        target_precompile_headers(${target} REUSE_FROM evenkeel_test_plain)
    endif()
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    set(properties ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;EVENKEEL_TEST_BIN=${CMAKE_BINARY_DIR}/bin;EVENKEEL_TEST_SOURCE=${CMAKE_SOURCE_DIR}")
    if(arg_LABELS)
        list(APPEND properties LABELS "${arg_LABELS}")
    endif()
    catch_discover_tests(${target} TEST_PREFIX "${name}: " PROPERTIES ${properties} TIMEOUT 300
                         DISCOVERY_MODE PRE_TEST)
endfunction()
