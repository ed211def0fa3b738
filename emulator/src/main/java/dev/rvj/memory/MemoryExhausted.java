package dev.rvj.memory;

/** The host, or the limit set for the guest, gives no more memory for a page that the guest touches. */
public final class MemoryExhausted extends RuntimeException {
    private static final long serialVersionUID = 1;

    MemoryExhausted(String message, Throwable cause) {
        super(message, cause);
    }
}
