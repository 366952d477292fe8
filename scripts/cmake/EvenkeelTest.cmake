# SPDX-FileCopyrightText: 2026 The Evenkeel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# evenkeel_test(NAME [GUI] LIBS target… [LABELS label…])
# One Catch2 program from every .cpp of the current folder; each test case is a test of ctest, so that they run in
# parallel. GUI gives the program a QApplication on the offscreen platform; otherwise it has a plain main.
# Every test finds EVENKEEL_TEST_BIN (where the programs are) and EVENKEEL_TEST_SOURCE (the top folder) set.
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
    if("threads" IN_LIST arg_LABELS)
        if(NOT TARGET evenkeel_threads)
            add_custom_target(evenkeel_threads) # what the thread sanitizer needs, and no more
        endif()
        add_dependencies(evenkeel_threads ${target})
    endif()
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")

    # The cases are listed when ctest runs, not when the program is linked: a program built with the thread sanitizer
    # only starts under setarch. (Catch2's own module lists them at build time, and loses all but the first variable
    # of an environment.)
    set(timeout 300)
    if(EVENKEEL_SANITIZE)
        set(timeout 900)
    endif()
    set(environment "QT_QPA_PLATFORM=offscreen" "EVENKEEL_TEST_BIN=${CMAKE_BINARY_DIR}/bin"
                    "EVENKEEL_TEST_SOURCE=${CMAKE_SOURCE_DIR}")
    set(include_file "${CMAKE_CURRENT_BINARY_DIR}/${target}_cases.cmake")
    file(WRITE "${include_file}"
         "set(evenkeel_test_cmake [==[${CMAKE_COMMAND}]==])\n"
         "set(evenkeel_test_name [==[${name}]==])\n"
         "set(evenkeel_test_program [==[${CMAKE_BINARY_DIR}/tests/${target}${CMAKE_EXECUTABLE_SUFFIX}]==])\n"
         "set(evenkeel_test_environment [==[${environment}]==])\n"
         "set(evenkeel_test_labels [==[${arg_LABELS}]==])\n"
         "set(evenkeel_test_timeout ${timeout})\n"
         "include([==[${CMAKE_SOURCE_DIR}/scripts/cmake/EvenkeelTestCases.cmake]==])\n")
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${include_file}")
endfunction()
