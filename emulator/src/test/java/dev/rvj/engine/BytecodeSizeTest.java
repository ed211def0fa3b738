package dev.rvj.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HotSpot never compiles a method of 8000 bytes or more (HugeMethodLimit), and says nothing. */
class BytecodeSizeTest {
    private static final int HUGE_METHOD_LIMIT = 8000;

    @ParameterizedTest
    @ValueSource(classes = {Dispatch.class, RareDispatch.class, FlatLoop.class, PagedLoop.class, LeanFlatLoop.class, LeanPagedLoop.class, CalledLoop.class, Interpreter.class, BlockCache.class,
        TieredRun.class})
    void methodsAreSmallEnoughToBeCompiled(Class<?> type) throws IOException {
        try (InputStream bytes = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            for (MethodModel method : ClassFile.of().parse(bytes.readAllBytes()).methods()) {
                int length = method.findAttribute(Attributes.code()).orElseThrow().codeLength();
                assertTrue(length < HUGE_METHOD_LIMIT, method.methodName() + ": " + length + " bytes");
            }
        }
    }
}
