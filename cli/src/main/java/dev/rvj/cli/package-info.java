/** The commands of {@code rvj}. */
package dev.rvj.cli;
