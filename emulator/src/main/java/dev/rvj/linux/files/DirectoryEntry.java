package dev.rvj.linux.files;

/**
 * What getdents64(2) tells of a name.
 *
 * @param type of inode(7), shifted to d_type
 */
record DirectoryEntry(String name, long inode, int type) {
}
