package dev.rvj.linux.signals;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes signals that are sent to the JVM to the guest, from the time on when it asks for them; until then they do to
 * the JVM what they do to any program. The JDK's {@code sun.misc.Signal} is called by reflection, as the compiler has
 * no way to leave out its warning about that class.
 */
final class HostSignals {
    private static final Map<Integer, String> NAMES = Map.of(Signal.SIGHUP, "HUP", Signal.SIGINT, "INT",
            Signal.SIGTERM, "TERM", Signal.SIGWINCH, "WINCH", Signal.SIGUSR1, "USR1", Signal.SIGUSR2, "USR2",
            Signal.SIGCONT, "CONT", Signal.SIGTSTP, "TSTP", Signal.SIGPIPE, "PIPE", Signal.SIGALRM, "ALRM");
    private static final Map<Integer, String> STOPPING_NAMES = Map.of(Signal.SIGSTOP, "STOP", Signal.SIGTSTP, "TSTP",
            Signal.SIGTTIN, "TTIN", Signal.SIGTTOU, "TTOU");

    private final ProcessSignals process;
    private final Map<Integer, Object> originals = new HashMap<>();
    private final boolean enabled;

    /** @param enabled whether the guest may have the JVM's signals: where the JVM runs nothing else */
    HostSignals(ProcessSignals process, boolean enabled) {
        this.process = process;
        this.enabled = enabled;
    }

    synchronized void claim(int signal) {
        if (enabled && NAMES.containsKey(signal) && !originals.containsKey(signal)) {
            Object original = handle(signal, handler(signal));
            if (original != null) {
                originals.put(signal, original);
            }
        }
    }

    synchronized void claimAll(long set) {
        for (int signal : NAMES.keySet()) {
            if ((set & Signal.bit(signal)) != 0) {
                claim(signal);
            }
        }
    }

    synchronized void release(int signal) {
        Object original = originals.remove(signal);
        if (original != null) {
            handle(signal, original);
        }
    }

    synchronized void releaseAll() {
        originals.forEach(HostSignals::handle);
        originals.clear();
    }

    /**
     * Does what a signal does by default that stops a process: stops the JVM, until somebody has it continue. Java has
     * no word for it, a shell has.
     */
    void stop(int signal, int pid) {
        if (!enabled) {
            return;
        }
        release(signal);
        String command = "kill -s " + STOPPING_NAMES.get(signal) + " " + pid;
        try {
            new ProcessBuilder("sh", "-c", command).redirectError(Redirect.DISCARD).start().waitFor();
        } catch (IOException _) {
            // Where there is no shell, there is nobody either to continue the process.
            return;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Object handler(int signal) {
        InvocationHandler handler = (self, method, arguments) -> switch (method.getName()) {
            case "handle" -> {
                process.send(SignalInfo.ofKernel(signal));
                yield null;
            }
            case "equals" -> self == arguments[0];
            case "hashCode" -> signal;
            default -> NAMES.get(signal);
        };
        Class<?> type = type("sun.misc.SignalHandler");
        return type == null ? null
                : Proxy.newProxyInstance(HostSignals.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    /** Sets the JVM's handler; gives the one before, or null where the JVM keeps the signal for itself. */
    private static Object handle(int signal, Object handler) {
        Class<?> type = type("sun.misc.Signal");
        if (type == null || handler == null) {
            return null;
        }
        try {
            Object name = type.getConstructor(String.class).newInstance(NAMES.get(signal));
            return type.getMethod("handle", type, type("sun.misc.SignalHandler")).invoke(null, name, handler);
        } catch (InvocationTargetException _) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException _) {
            return null;
        }
    }
}
