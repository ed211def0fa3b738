/** Descriptors and what they stand for, paths and directories: the system calls of linux/fs. */
package dev.rvj.linux.files;
