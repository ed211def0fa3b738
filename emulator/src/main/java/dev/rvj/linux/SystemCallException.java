package dev.rvj.linux;

/** Ends a system call with an error number. Has no stack trace: failing calls are everyday life. */
public final class SystemCallException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int errno;

    /** @param errno of {@link Errno} */
    public SystemCallException(int errno) {
        super(null, null, false, false);
        this.errno = errno;
    }

    public int errno() {
        return errno;
    }

    @Override
    public String getMessage() {
        return Errno.text(errno);
    }
}
