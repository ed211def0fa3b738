/** From addresses to bytes: the flat user-mode address space, and the bus, RAM and translation of a machine.
 * Depends on {@code hart}, whose traps it throws. */
package dev.rvj.memory;
