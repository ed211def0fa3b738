/** Signals of a process and its threads: actions, masks, delivery. */
package dev.rvj.linux.signals;
