package dev.rvj.linux.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of the host - arguments, the environment, file names - as the bytes that the guest sees, and back. */
public final class HostText {
    private static final Charset CHARSET = charset();

    private HostText() {
    }

    public static byte[] toBytes(String text) {
        return text.getBytes(CHARSET);
    }

    public static String toText(byte[] bytes, int length) {
        return new String(bytes, 0, length, CHARSET);
    }

    private static Charset charset() {
        String name = System.getProperty("sun.jnu.encoding");
        return name == null || name.equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(name);
    }
}
