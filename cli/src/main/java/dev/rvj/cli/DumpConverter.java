package dev.rvj.cli;

import dev.rvj.trace.Dump;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

final class DumpConverter implements ITypeConverter<Dump> {
    @Override
    public Dump convert(String text) {
        return Arrays.stream(Dump.values()).filter(dump -> name(dump).equals(text)).findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' can not be dumped; there is: "
                        + Arrays.stream(Dump.values()).map(DumpConverter::name).collect(Collectors.joining(", "))));
    }

    private static String name(Dump dump) {
        return dump.name().toLowerCase(Locale.ROOT);
    }
}
