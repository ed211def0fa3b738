/**
 * Runs self-checking test programs in the shape of riscv-tests: bare metal, the verdict by HTIF, the number of the
 * failing case in it. Depends on the public API, {@code dev.rvj}, and on {@code machine}.
 */
package dev.rvj.conformance;
