/** Threads of a process: clone, futex and their kin. */
package dev.rvj.linux.threads;
