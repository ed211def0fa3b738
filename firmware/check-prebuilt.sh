#!/bin/sh
# check-prebuilt.sh PREBUILT BUILD VERSION: proves that the programs in PREBUILT come from these sources.
# Run by "make check-prebuilt". VERSION is the toolchain at hand. Exit 0: the same bytes, or another toolchain than the
# recorded one, which is said in one line.
set -eu
prebuilt=$1
build=$2
version=$3

recorded=$(cat "$prebuilt/toolchain.txt")
if [ "$version" != "$recorded" ]; then
    one_line() { printf '%s' "$1" | paste -s -d ';' -; }
    echo "check-prebuilt: skipped: built with $(one_line "$recorded"), found $(one_line "${version:-no compiler}")"
    exit 0
fi

rm -rf "$build"
"${MAKE:-make}" -s prebuilt BUILD="$build/objects" PREBUILT="$build/prebuilt"
if diff -r "$build/prebuilt" "$prebuilt"; then
    echo "check-prebuilt: $(find "$prebuilt" -name '*.elf' | wc -l) programs rebuild to the same bytes"
else
    echo "check-prebuilt: the programs above differ; run 'make prebuilt' and commit what it makes" >&2
    exit 1
fi
