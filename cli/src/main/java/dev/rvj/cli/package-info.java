/** The {@code rvj} command line: what it accepts, prints and exits with. Uses the public API, {@code dev.rvj}, only. */
package dev.rvj.cli;
