package dev.rvj.cli;

import dev.rvj.Engine;
import dev.rvj.conformance.Result;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes results as the XML that continuous-integration servers read: a suite an engine. */
final class JUnitReport {
    private JUnitReport() {
    }

    static void write(List<Result> results, Path file) throws IOException {
        Map<Engine, List<Result>> byEngine =
                results.stream().collect(Collectors.groupingBy(Result::engine, TreeMap::new, Collectors.toList()));
        try (Writer out = Files.newBufferedWriter(file)) {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument();
            xml.writeStartElement("testsuites");
            for (Map.Entry<Engine, List<Result>> suite : byEngine.entrySet()) {
                writeSuite(EngineConverter.name(suite.getKey()), suite.getValue(), xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void writeSuite(String engine, List<Result> results, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", engine);
        xml.writeAttribute("tests", Integer.toString(results.size()));
        xml.writeAttribute("failures", Long.toString(results.stream().filter(result -> !result.passed()).count()));
        for (Result result : results) {
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", engine + "." + result.extension());
            xml.writeAttribute("name", result.name());
            xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", result.time().toNanos() / 1e9));
            if (!result.passed()) {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", result.failure().orElseThrow());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
