package dev.rvj.linux.files;

/** Events of poll(2) and epoll(7), which agree; asm-generic/poll.h. */
final class PollEvents {
    static final int IN = 1;
    static final int PRI = 2;
    static final int OUT = 4;
    static final int ERR = 8;
    static final int HUP = 16;
    static final int NVAL = 32;
    static final int RDNORM = 64;
    static final int WRNORM = 256;
    static final int RDHUP = 0x2000;

    private PollEvents() {
    }

    /** With the other names of readable and writable, what is reported whether asked for or not included. */
    static int reported(int ready, int asked) {
        int all = ready | ((ready & IN) != 0 ? RDNORM : 0) | ((ready & OUT) != 0 ? WRNORM : 0);
        return all & (asked | ERR | HUP | NVAL);
    }
}
