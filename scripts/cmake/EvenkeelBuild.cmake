# SPDX-FileCopyrightText: 2026 The Evenkeel authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compiler settings that hold for every target, and where the build puts what it makes.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)

# The build tree has the shape of an installation (bin/ beside share/evenkeel/), so that a program finds its packs
# the same way in both.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(EVENKEEL_SHARE_DIR "${CMAKE_BINARY_DIR}/share/evenkeel")
file(MAKE_DIRECTORY "${EVENKEEL_SHARE_DIR}")
foreach(folder packs schema starters)
    file(CREATE_LINK "${CMAKE_SOURCE_DIR}/resources/${folder}" "${EVENKEEL_SHARE_DIR}/${folder}"
         COPY_ON_ERROR SYMBOLIC)
endforeach()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE}")
endif()

# One interface target carries warnings and sanitizers, so that found packages are built and read without them.
add_library(evenkeel_flags INTERFACE)
target_compile_definitions(evenkeel_flags INTERFACE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_USE_QSTRINGBUILDER
                                                    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(evenkeel_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
    if(EVENKEEL_WERROR)
        target_compile_options(evenkeel_flags INTERFACE -Werror)
    endif()
    if(EVENKEEL_SANITIZE)
        target_compile_options(evenkeel_flags INTERFACE -O1 -g1 -fno-omit-frame-pointer
                                                        -fsanitize=${EVENKEEL_SANITIZE})
        target_link_options(evenkeel_flags INTERFACE -fsanitize=${EVENKEEL_SANITIZE})
        if(EVENKEEL_SANITIZE MATCHES "undefined")
            target_compile_options(evenkeel_flags INTERFACE -fno-sanitize-recover=undefined)
        endif()
    endif()
elseif(MSVC)
    target_compile_options(evenkeel_flags INTERFACE /W4 /utf-8 /permissive-)
endif()
