package dev.rvj.sandbox;

import java.nio.file.Path;

/**
 * A directory that a program may have.
 *
 * @param guest the program's name of it
 * @param host where it is, without links
 */
record Grant(GuestName guest, Path host, boolean writable) {
}
