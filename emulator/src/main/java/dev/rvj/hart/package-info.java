/** Architectural state of a hart, its CSRs and traps. Depends on {@code isa}. */
package dev.rvj.hart;
