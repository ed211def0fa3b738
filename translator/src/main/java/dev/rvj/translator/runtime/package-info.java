/**
 * What translated code needs to be loaded, and to be run from a jar. Depends on {@code engine} and the public API, not on
 * the rest of the translator nor on its libraries: a jar may do without them.
 */
package dev.rvj.translator.runtime;
