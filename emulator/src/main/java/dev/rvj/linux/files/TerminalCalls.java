package dev.rvj.linux.files;

import dev.rvj.linux.Errno;
import dev.rvj.linux.LinuxProcess;
import dev.rvj.linux.SystemCallException;
import dev.rvj.memory.AddressSpace;
import java.io.IOException;
import java.nio.file.Path;

/** ioctl(2), most of which is about terminals: ioctl_tty(2); asm-generic/ioctls.h. */
final class TerminalCalls {
    private static final int TCGETS = 0x5401;
    private static final int TCSETS = 0x5402;
    private static final int TCSETSW = 0x5403;
    private static final int TCSETSF = 0x5404;
    private static final int TCSBRK = 0x5409;
    private static final int TCXONC = 0x540a;
    private static final int TCFLSH = 0x540b;
    private static final int TIOCGPGRP = 0x540f;
    private static final int TIOCSPGRP = 0x5410;
    private static final int TIOCGWINSZ = 0x5413;
    private static final int TIOCSWINSZ = 0x5414;
    private static final int FIONREAD = 0x541b;
    private static final int FIONBIO = 0x5421;
    private static final int TIOCGSID = 0x5429;
    private static final int FIONCLEX = 0x5450;
    private static final int FIOCLEX = 0x5451;

    private final LinuxProcess process;
    private final AddressSpace memory;
    private final Terminal terminal = new Terminal();

    TerminalCalls(LinuxProcess process) {
        this.process = process;
        memory = process.memory();
    }

    long control(OpenFile file, int request, long argument, long descriptor) throws IOException {
        switch (request) {
            case FIONREAD -> memory.storeInt(argument, file.available());
            case FIONBIO -> file.setFlags(memory.loadInt(argument) != 0 ? file.flags() | OpenFlags.O_NONBLOCK
                    : file.flags() & ~OpenFlags.O_NONBLOCK);
            case FIOCLEX, FIONCLEX -> process.descriptors().setCloseOnExec(descriptor, request == FIOCLEX);
            case TCGETS -> readSettings(device(file), argument);
            case TCSETS, TCSETSW, TCSETSF -> writeSettings(device(file), argument);
            case TIOCGWINSZ -> readSize(device(file), argument);
            case TIOCSWINSZ -> terminal.setSize(device(file), memory.loadShort(argument) & 0xffff,
                    memory.loadShort(argument + 2) & 0xffff);
            case TIOCGPGRP -> {
                device(file);
                memory.storeInt(argument, process.host().terminalGroup());
            }
            case TIOCGSID -> {
                device(file);
                memory.storeInt(argument, process.host().session());
            }
            case TIOCSPGRP, TCSBRK, TCXONC, TCFLSH -> device(file);
            default -> {
                return -Errno.ENOTTY;
            }
        }
        return 0;
    }

    /** @throws SystemCallException ENOTTY where the file is no terminal */
    private static Path device(OpenFile file) throws IOException {
        if (!(file instanceof HostStream) || !file.status().isTerminal()) {
            throw new SystemCallException(Errno.ENOTTY);
        }
        return Path.of(file.linkText());
    }

    /** struct termios: four flags, the line discipline and the control characters. */
    private void readSettings(Path device, long address) {
        int[] settings = terminal.settings(device);
        for (int i = 0; i < Terminal.FLAGS; i++) {
            memory.storeInt(address + 4L * i, settings[i]);
        }
        long at = address + 4L * Terminal.FLAGS;
        memory.storeByte(at, (byte) 0);
        for (int i = 0; i < Terminal.CONTROL_CHARACTERS; i++) {
            memory.storeByte(at + 1 + i, (byte) settings[Terminal.FLAGS + i]);
        }
    }

    private void writeSettings(Path device, long address) {
        int[] settings = new int[Terminal.FLAGS + Terminal.CONTROL_CHARACTERS];
        for (int i = 0; i < Terminal.FLAGS; i++) {
            settings[i] = memory.loadInt(address + 4L * i);
        }
        for (int i = 0; i < Terminal.CONTROL_CHARACTERS; i++) {
            settings[Terminal.FLAGS + i] = memory.loadByte(address + 4L * Terminal.FLAGS + 1 + i) & 0xff;
        }
        terminal.setSettings(device, settings);
    }

    /** struct winsize: rows, columns, and the size in pixels, which is not known. */
    private void readSize(Path device, long address) {
        int[] size = terminal.size(device);
        memory.storeShort(address, (short) size[0]);
        memory.storeShort(address + 2, (short) size[1]);
        memory.storeInt(address + 4, 0);
    }
}
