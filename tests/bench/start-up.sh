#!/bin/bash
# Measures how long a short program takes, start included, against a JVM that only says hello: start-up.sh [RUNS [PROGRAM...]]
# Runs firmware's hello, and the programs given as jars too. Wants a built rvj, JAVA_HOME, and nothing else going on. Runs the
# rows in turn; prints medians of wall time in ms, least and greatest, and the median of the ratios to the bare JVM next to it.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
runs=${1:-21}
java=$JAVA_HOME/bin/java
hello=$root/firmware/prebuilt/hello.elf
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/Hello.java" <<'JAVA'
public class Hello {
    public static void main(String[] arguments) {
        System.out.println("Hello!");
    }
}
JAVA
"$JAVA_HOME/bin/javac" -d "$work" "$work/Hello.java"
"$JAVA_HOME/bin/jar" cfe "$work/bare.jar" Hello -C "$work" Hello.class
"$root/rvj" run "$hello" >"$work/out"
until [ -f "$root/target/launcher/aot" ]; do sleep 1; done

names=() commands=()
row() {
    names+=("$1")
    commands+=("$2")
}
row "bare JVM hello" "$java -cp $work Hello"
row "bare JVM hello, java -jar" "$java -jar $work/bare.jar"
row "rvj run, warm" "$root/rvj run $hello"
row "rvj run --stats, warm" "$root/rvj run --stats $hello"
row "rvj run, cache missing" "$java -XX:+UseSerialGC -cp $root/cli/target/rvj.jar dev.rvj.cli.Main run $hello"
row "java -jar rvj.jar run" "$java -jar $root/cli/target/rvj.jar run $hello"
for program in "$hello" "${@:2}"; do
    name=$(basename "$program" .elf)
    "$root/rvj" translate --class-data "$program" -o "$work/$name.jar"
    row "java -jar $name.jar" "$java -jar $work/$name.jar"
    row "$name.sh, with class data" "$work/$name.sh"
done

for ((run = 0; run < runs; run++)); do
    for ((index = 0; index < ${#names[@]}; index++)); do
        start=${EPOCHREALTIME/./}
        ${commands[index]} >"$work/out" 2>&1 </dev/null
        echo $((${EPOCHREALTIME/./} - start)) >>"$work/times.$index"
    done
done
for ((index = 0; index < ${#names[@]}; index++)); do
    ratio=$(paste "$work/times.$index" "$work/times.0" | awk '{ print $1 / $2 }' | sort -n | awk '{ r[NR] = $1 }
        END { print r[int((NR + 1) / 2)] }')
    sort -n "$work/times.$index" | awk -v name="${names[index]}" -v ratio="$ratio" '{ t[NR] = $1 / 1000 }
        END { printf "%-28s %6.1f  (%.1f to %.1f)  %.2f\n", name, t[int((NR + 1) / 2)], t[1], t[NR], ratio }'
done
