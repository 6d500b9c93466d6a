package org.rapporteur.benchmark;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.rapporteur.testing.CoreQuestionnaire;
import org.rapporteur.workbook.Reading;
import org.rapporteur.workbook.WorkbookContents;
import org.rapporteur.workbook.WorkbookReader;
import org.rapporteur.workbook.WorkbookSamples;
import org.rapporteur.workbook.WorkbookWriter;

/**
 * The budgets of the workbook, as ratios in one run: reading at most 2.5 times unpacking and pulling, writing at most
 * half of building with POI. The measure of reading uses the same parser as the reader does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WorkbookBenchmark {

    private final XMLInputFactory parser = new InputFactoryImpl();
    private final WorkbookWriter writer = new WorkbookWriter();
    private WorkbookReader reader;
    private WorkbookContents contents;
    private byte[] file;
    private XSSFWorkbook pattern;

    @Setup
    public void prepare() throws IOException {
        reader = new WorkbookReader(CoreQuestionnaire.states(), CoreQuestionnaire.questionnaires());
        contents = WorkbookSamples.contents();
        file = write();
        pattern = PoiWorkbook.pattern(file);
        if (!(read() instanceof Reading.Accepted)) {
            throw new IllegalStateException("the sample is refused");
        }
    }

    @Benchmark
    public Reading read() {
        return reader.read(file, contents.state(), CoreQuestionnaire.YEAR);
    }

    @Benchmark
    public long unpackAndPull() throws IOException, XMLStreamException {
        var events = 0L;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                events += pull(zip.readAllBytes());
            }
        }
        return events;
    }

    private long pull(byte[] part) throws XMLStreamException {
        var events = 0L;
        for (var xml = parser.createXMLStreamReader(new ByteArrayInputStream(part)); xml.hasNext(); events++) {
            xml.next();
        }
        return events;
    }

    @Benchmark
    public int openWithPoi() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getNumberOfSheets();
        }
    }

    @Benchmark
    public byte[] write() throws IOException {
        var out = new ByteArrayOutputStream(1 << 17);
        writer.write(contents, out);
        return out.toByteArray();
    }

    @Benchmark
    public byte[] buildWithPoi() throws IOException {
        return PoiWorkbook.build(pattern);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(WorkbookBenchmark.class.getName())
                        .build())
                .run();
    }
}
