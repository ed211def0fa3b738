#!/bin/bash
# Measures how long a short program takes, start included, against a JVM that only says hello: start-up.sh [RUNS]
# Wants a built rvj, JAVA_HOME, and nothing else going on. Runs the rows in turn; prints medians of wall time in ms.
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
"$root/rvj" run "$hello" >"$work/out"
until [ -f "$root/target/launcher/aot" ]; do sleep 1; done

names=("bare JVM hello" "rvj run, warm" "rvj run --stats, warm" "rvj run, cache missing" "java -jar rvj.jar run")
row() {
    case $1 in
        0) "$java" -cp "$work" Hello ;;
        1) "$root/rvj" run "$hello" ;;
        2) "$root/rvj" run --stats "$hello" ;;
        3) "$java" -XX:+UseSerialGC -cp "$root/cli/target/rvj.jar" dev.rvj.cli.Main run "$hello" ;;
        4) "$java" -jar "$root/cli/target/rvj.jar" run "$hello" ;;
    esac >"$work/out" 2>&1 </dev/null
}
for ((run = 0; run < runs; run++)); do
    for ((index = 0; index < ${#names[@]}; index++)); do
        start=${EPOCHREALTIME/./}
        row "$index"
        echo $((${EPOCHREALTIME/./} - start)) >>"$work/times.$index"
    done
done
for ((index = 0; index < ${#names[@]}; index++)); do
    sort -n "$work/times.$index" | awk -v name="${names[index]}" '{ t[NR] = $1 / 1000 }
        END { printf "%-24s %6.1f  (%.1f to %.1f)\n", name, t[int((NR + 1) / 2)], t[1], t[NR] }'
done
