package dev.rvj.translator.runtime;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Where the JVM starts in a jar that a program was translated into. All arguments are the program's. */
public final class AotMain {
    private AotMain() {
    }

    /** Of its exceptions the JVM loads the classes, which the JDK has at hand of this one alone. */
    @SuppressWarnings("unchecked")
    public static void main(String[] arguments) throws Exception {
        // By method handles, which the JDK first has to make, reflection takes 10 ms.
        System.setProperty("jdk.reflect.useNativeAccessorOnly", "true");
        String jar = own();
        RuntimeLoader loader = new RuntimeLoader(jar, AotMain.class.getClassLoader());
        Thread ahead = new Thread(loader, "rvj-loader");
        ahead.setDaemon(true);
        ahead.start();
        Class<?> run = loader.loadClass(RuntimeLoader.RUN);
        ((Consumer<String[]>) run.getDeclaredConstructor(String.class).newInstance(jar)).accept(arguments);
    }

    /** The jar that this class is in. */
    private static String own() throws Exception {
        String classes = System.getProperty("java.class.path");
        // The usual case, which saves making a path of a URL.
        return classes.indexOf(File.pathSeparatorChar) < 0 && classes.endsWith(".jar") ? classes
                : Path.of(AotMain.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }
}
