/** What of the host a program may have: all that its user may, or what is granted one by one. */
package dev.rvj.sandbox;
