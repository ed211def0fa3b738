/** Sleeping, and timers that send signals. */
package dev.rvj.linux.timers;
