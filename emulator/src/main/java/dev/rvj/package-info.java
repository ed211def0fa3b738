/** The public API: load a program, grant it what it may use, run it, get its exit. Depends on all other packages. */
package dev.rvj;
