/** Mappings of a process: brk, mmap and their kin. */
package dev.rvj.linux.memory;
