/** Disassembled programs as text, as GNU objdump prints them. Depends on {@code isa} and {@code elf}. */
package dev.rvj.listing;
