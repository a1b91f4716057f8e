# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Icon and version inside the program; a zip and an MSI. Included by packaging/cmake/install.cmake. Not tried here.

if(TARGET bifolium)
    set(BIFOLIUM_ICON ${CMAKE_SOURCE_DIR}/packaging/windows/bifolium.ico)
    configure_file(${CMAKE_SOURCE_DIR}/packaging/windows/bifolium.rc.in ${CMAKE_BINARY_DIR}/bifolium.rc @ONLY)
    enable_language(RC)
    target_sources(bifolium PRIVATE ${CMAKE_BINARY_DIR}/bifolium.rc)
    set_target_properties(bifolium PROPERTIES WIN32_EXECUTABLE ON)
endif()

set(CPACK_GENERATOR ZIP WIX)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Bifolium)
set(CPACK_PACKAGE_EXECUTABLES bifolium Bifolium)
set(CPACK_WIX_UPGRADE_GUID 6C0B1F0E-7E0A-4C1E-9B43-8D5A0E2D9F21)
set(CPACK_WIX_PRODUCT_ICON ${CMAKE_SOURCE_DIR}/packaging/windows/bifolium.ico)
set(CPACK_WIX_PATCH_FILE ${CMAKE_SOURCE_DIR}/packaging/windows/association.xml)
