package dev.rvj.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The semantics methods that are one expression, for writing that expression where the method would be called. C2
 * inlines calls only up to a number of nodes in a method, and says nothing when it stops: the main loop is past it.
 */
final class SemanticsSource {
    private static final Pattern METHOD = Pattern.compile(
            "public static (?:long|boolean) (\\w+)\\(([^)]*)\\) \\{\\s*return ([^;]*);\\s*\\}");
    /** Names that mean something else elsewhere: constants and methods of the class, and other types. */
    private static final Pattern LOCAL_NAME = Pattern.compile(
            "(?<![.\\w])(?:[a-z]\\w*\\(|[A-Z][A-Z0-9_]*\\b|(?!(?:Math|Long|Integer)\\b)[A-Z]\\w*)");

    private final Map<String, Method> methods = new HashMap<>();

    private record Method(List<String> parameters, String expression) {
    }

    SemanticsSource(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "Rv*.java")) {
            for (Path file : files) {
                String type = file.getFileName().toString().replace(".java", "");
                Matcher matcher = METHOD.matcher(Files.readString(file));
                while (matcher.find()) {
                    if (!LOCAL_NAME.matcher(matcher.group(3)).find()) {
                        List<String> parameters = List.of(matcher.group(2).replaceAll("\\w+ (\\w+)", "$1").split(", "));
                        methods.put(type + "." + matcher.group(1), new Method(parameters, matcher.group(3)));
                    }
                }
            }
        }
    }

    /** An expression for a method's result: its own one, or the call. */
    String apply(String method, List<String> arguments) {
        Method known = methods.get(method);
        if (known == null) {
            return method + "(" + String.join(", ", arguments) + ")";
        }
        String expression = known.expression;
        for (int i = 0; i < arguments.size(); i++) {
            expression = expression.replaceAll("\\b" + known.parameters.get(i) + "\\b",
                    Matcher.quoteReplacement("(" + arguments.get(i) + ")"));
        }
        return expression;
    }
}
