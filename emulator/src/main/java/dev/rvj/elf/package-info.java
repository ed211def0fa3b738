/**
 * Reads ELF programs: checks them, places them in an address space, names their addresses. Depends on {@code memory}.
 */
package dev.rvj.elf;
