/**
 * What instructions do: static methods named as the mnemonics, one class an extension ({@code RvI}, {@code RvF} …), on
 * register values in and out, and the arithmetic behind them.
 *
 * <p>Depends on {@code isa}, {@code hart} and {@code memory}. The methods keep no state of their own.
 */
package dev.rvj.isa.semantics;
