# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Desktop entry, file type, software-centre page, icons; the Debian package. Included by packaging/cmake/install.cmake.

set(here ${CMAKE_SOURCE_DIR}/packaging/linux)
set(icons ${CMAKE_SOURCE_DIR}/resources/icons/app)
if(TARGET bifolium)
    install(FILES ${here}/org.bifolium.Bifolium.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${here}/org.bifolium.Bifolium.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
        RENAME org.bifolium.Bifolium.xml)
    install(FILES ${here}/org.bifolium.Bifolium.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    foreach(size 16 32 48 128 256)
        install(FILES ${icons}/bifolium-${size}.png RENAME org.bifolium.Bifolium.png
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
    endforeach()
    install(FILES ${icons}/bifolium.svg RENAME org.bifolium.Bifolium.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()

install(FILES ${here}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "Bifolium contributors <maintainers@bifolium.example>")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
# dpkg-shlibdeps sees what is linked; plugins that Qt loads while running it cannot see
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, qt6-wayland")
