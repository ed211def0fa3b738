package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;

/** What a failure of the host's file system is to the guest. */
public final class HostErrors {
    private HostErrors() {
    }

    /** The {@link Errno} of a failure; EIO where nothing better is known. */
    public static int errno(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> Errno.ENOENT;
            case AccessDeniedException _ -> Errno.EACCES;
            case FileAlreadyExistsException _ -> Errno.EEXIST;
            case DirectoryNotEmptyException _ -> Errno.ENOTEMPTY;
            case NotDirectoryException _ -> Errno.ENOTDIR;
            case NotLinkException _ -> Errno.EINVAL;
            case FileSystemLoopException _ -> Errno.ELOOP;
            case ClosedChannelException _ -> Errno.EBADF;
            case FileSystemException e -> ofText(e.getReason());
            default -> ofText(failure.getMessage());
        };
    }

    /** The JDK passes on what strerror(3) says, with more text around it at times. */
    private static int ofText(String text) {
        if (text == null) {
            return Errno.EIO;
        }
        int exact = Errno.ofText(text);
        if (exact != 0) {
            return exact;
        }
        String reason = text.substring(0, Math.max(text.indexOf(" or unable"), 0));
        return reason.isEmpty() ? Errno.EIO : Math.max(Errno.ofText(reason), Errno.EIO);
    }
}
