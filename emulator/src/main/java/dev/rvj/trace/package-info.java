/** Observing runs: the commit log, and dumps of blocks and traps. Depends on {@code isa}, {@code hart}, {@code memory}
 * and {@code engine}. */
package dev.rvj.trace;
