package dev.rvj.linux;

import java.io.IOException;

/** System calls of one subject. */
public interface SystemCallArea {
    /**
     * Executes a call of this area; the arguments are the registers a0 to a5.
     *
     * @return what a0 gets: the result, or a negated {@link Errno}
     * @throws dev.rvj.hart.Trap where the guest's memory does not allow an access: EFAULT
     * @throws SystemCallException with the error number
     * @throws IOException becomes the error number that it stands for
     */
    long call(SystemCall call, LinuxThread thread, long a0, long a1, long a2, long a3, long a4, long a5)
            throws IOException;
}
