# SPDX-FileCopyrightText: 2026 The Evenkeel authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake --install build/release --prefix DIR: the same shape as the build tree, bin/ beside share/evenkeel/.
include(GNUInstallDirs)

set(programs evenkeel-cli evenkeel-print evenkeel-speak)
if(TARGET evenkeel)
    list(APPEND programs evenkeel)
endif()
install(TARGETS ${programs} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(DIRECTORY "${CMAKE_SOURCE_DIR}/resources/packs" "${CMAKE_SOURCE_DIR}/resources/schema"
                  "${CMAKE_SOURCE_DIR}/resources/starters"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/evenkeel" OPTIONAL FILES_MATCHING PATTERN "*.json")
install(DIRECTORY "${EVENKEEL_SHARE_DIR}/i18n" DESTINATION "${CMAKE_INSTALL_DATADIR}/evenkeel"
        FILES_MATCHING PATTERN "*.qm")
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
if(UNIX AND NOT APPLE)
    install(FILES "${CMAKE_SOURCE_DIR}/resources/desktop/org.evenkeel.Evenkeel.desktop"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${CMAKE_SOURCE_DIR}/resources/desktop/org.evenkeel.Evenkeel.svg"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
endif()
