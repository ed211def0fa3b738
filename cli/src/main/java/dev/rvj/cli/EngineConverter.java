package dev.rvj.cli;

import dev.rvj.Engine;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

final class EngineConverter implements ITypeConverter<Engine> {
    @Override
    public Engine convert(String text) {
        return Arrays.stream(Engine.values()).filter(engine -> name(engine).equals(text)).findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is no engine; there is: "
                        + Arrays.stream(Engine.values()).map(EngineConverter::name).collect(Collectors.joining(", "))));
    }

    static String name(Engine engine) {
        return engine.name().toLowerCase(Locale.ROOT);
    }
}
