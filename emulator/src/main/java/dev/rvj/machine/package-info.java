/** Bare-metal machines: a hart with its privileged architecture, RAM and devices. Depends on {@code isa}, {@code hart},
 * {@code memory}, {@code engine}, {@code elf} and {@code device}. */
package dev.rvj.machine;
