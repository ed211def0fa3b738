/**
 * The Linux user-mode personality: a process, its threads, and the table of its system calls. The calls themselves
 * are in the packages below, by area; together they are one part. Depends on {@code elf}, {@code engine},
 * {@code memory} and {@code hart}.
 */
package dev.rvj.linux;
