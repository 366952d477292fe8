# SPDX-FileCopyrightText: 2026 The Evenkeel authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# resources/i18n/*.ts become share/evenkeel/i18n/*.qm, beside the packs. Target: evenkeel_i18n.

# lrelease alone is needed, so the CMake package of Qt's tools, which brings the whole of Designer, is not.
find_program(EVENKEEL_LRELEASE NAMES lrelease REQUIRED NO_DEFAULT_PATH
             HINTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}" "${QT6_INSTALL_PREFIX}/bin")

file(GLOB catalogues CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/i18n/*.ts")
file(MAKE_DIRECTORY "${EVENKEEL_SHARE_DIR}/i18n")
set(compiled "")
foreach(catalogue ${catalogues})
    get_filename_component(name "${catalogue}" NAME_WE)
    set(qm "${EVENKEEL_SHARE_DIR}/i18n/${name}.qm")
    # What is not translated yet is left out, and the English of the source stands in.
    add_custom_command(OUTPUT "${qm}" COMMAND "${EVENKEEL_LRELEASE}" -silent -nounfinished -removeidentical
                                              "${catalogue}" -qm "${qm}"
                       DEPENDS "${catalogue}" VERBATIM)
    list(APPEND compiled "${qm}")
endforeach()
add_custom_target(evenkeel_i18n ALL DEPENDS ${compiled})
