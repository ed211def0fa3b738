/** Devices of a machine. Depends on {@code memory}. */
package dev.rvj.device;
