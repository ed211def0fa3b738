/** Who and where a process is: identity, limits, clocks to read, the name of the system, other processes. */
package dev.rvj.linux.system;
