# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# How everything is compiled: standard, warnings, sanitizers, compiler cache, linker. One target carries it all.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_C_COMPILER_LAUNCHER})
endif()

add_library(bifolium_settings INTERFACE)
target_include_directories(bifolium_settings INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(bifolium_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CAST_FROM_BYTEARRAY
    BIFOLIUM_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(bifolium_settings INTERFACE /W4 /utf-8 $<$<BOOL:${BIFOLIUM_WERROR}>:/WX>)
else()
    target_compile_options(bifolium_settings INTERFACE
        -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
        $<$<BOOL:${BIFOLIUM_WERROR}>:-Werror>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # ccache keeps precompiled headers apart by content, not by time
        target_compile_options(bifolium_settings INTERFACE -fpch-preprocess)
    endif()
    find_program(MOLD_PROGRAM mold)
    if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_link_options(bifolium_settings INTERFACE -fuse-ld=mold)
    endif()
endif()
if(BIFOLIUM_SANITIZE)
    target_compile_options(bifolium_settings INTERFACE
        -fsanitize=${BIFOLIUM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(bifolium_settings INTERFACE -fsanitize=${BIFOLIUM_SANITIZE})
endif()
