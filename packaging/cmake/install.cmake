# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What goes where when Bifolium is installed, and the packages that CPack makes of it. Included last.

include(GNUInstallDirs)
set(CMAKE_INSTALL_DOCDIR ${CMAKE_INSTALL_DATADIR}/doc/bifolium)

foreach(program bifolium bifolium-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)
    endif()
endforeach()
install(FILES ${CMAKE_SOURCE_DIR}/README.md ${CMAKE_SOURCE_DIR}/CHANGELOG.md ${CMAKE_SOURCE_DIR}/LICENSE
    ${CMAKE_SOURCE_DIR}/packaging/THIRD_PARTY.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_PACKAGE_NAME bifolium)
set(CPACK_PACKAGE_VENDOR "Bifolium contributors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Find partners for everybody in a peer-mentoring round")
set(CPACK_PACKAGE_DESCRIPTION "Bifolium takes a round of an international peer-mentoring programme from the answers
 of a sign-up form to the introductions of the partners, on your own computer and without a server.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)

if(WIN32)
    include(${CMAKE_SOURCE_DIR}/packaging/windows/windows.cmake)
elseif(APPLE)
    include(${CMAKE_SOURCE_DIR}/packaging/macos/macos.cmake)
else()
    include(${CMAKE_SOURCE_DIR}/packaging/linux/linux.cmake)
endif()
include(CPack)
