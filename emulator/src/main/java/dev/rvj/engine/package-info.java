/** Runs a hart: blocks of decoded instructions, the cache they live in, and the interpreter. Depends on {@code isa},
 * {@code isa.semantics}, {@code hart} and {@code memory}. */
package dev.rvj.engine;
