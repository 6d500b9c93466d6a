package org.rapporteur.workbook.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.problem.Problem;

/** An .xlsx file that has passed the guard. Its sheets are read in a stream, row by row. */
public final class OpenWorkbook {

    private static final int MAX_SHEETS = 100;

    /** Spreadsheet programs allow 31 characters. */
    private static final int LONGEST_NAME = 255;

    private final Parts parts;
    private final List<SheetPart> sheets;
    private final SharedTexts texts;
    private final NumberFormats formats;
    private final boolean from1904;
    private final Allowance allowance = new Allowance();

    private OpenWorkbook(
            Parts parts, List<SheetPart> sheets, SharedTexts texts, NumberFormats formats, boolean from1904) {
        this.parts = parts;
        this.sheets = List.copyOf(sheets);
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /** @throws Refusal where the file is no workbook, or more than data, or broken */
    public static OpenWorkbook open(byte[] file) throws Refusal {
        try {
            return open(WorkbookGuard.pass(file));
        } catch (XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Refusal.damaged(); // the part is not what it says, or no XML at all
        }
    }

    private static OpenWorkbook open(Parts parts) throws Refusal, XMLStreamException {
        var main = Relationships.of(parts, "")
                .target("officeDocument")
                .filter(target -> target.startsWith("xl/"))
                .orElseThrow(() -> new Refusal(Problem.NOT_A_WORKBOOK));
        var ties = Relationships.of(parts, main);
        var frame = WorkbookPart.read(main, parts.require(main));
        var sheets = new ArrayList<SheetPart>();
        var targets = new HashSet<String>();
        require(frame.sheets().size() <= MAX_SHEETS);
        for (var sheet : frame.sheets()) {
            var tie = ties.byId(sheet.relationship()).orElseThrow(Refusal::damaged);
            require(sheet.name().length() <= LONGEST_NAME
                    && targets.add(tie.target().toLowerCase(Locale.ROOT)));
            if (tie.kind().equals("worksheet")) { // a sheet that is one big chart holds no cells
                sheets.add(new SheetPart(sheet.name(), tie.target()));
            }
        }
        return new OpenWorkbook(parts, sheets, texts(parts, ties), formats(parts, ties), frame.from1904());
    }

    private static void require(boolean isSound) throws Refusal {
        if (!isSound) {
            throw Refusal.damaged();
        }
    }

    private static SharedTexts texts(Parts parts, Relationships ties) throws Refusal, XMLStreamException {
        var part = ties.target("sharedStrings").filter(name -> parts.find(name).isPresent());
        return part.isEmpty() ? SharedTexts.none() : SharedTexts.read(part.get(), parts.require(part.get()));
    }

    private static NumberFormats formats(Parts parts, Relationships ties) throws Refusal, XMLStreamException {
        var part = ties.target("styles").filter(name -> parts.find(name).isPresent());
        return part.isEmpty() ? NumberFormats.none() : NumberFormats.read(part.get(), parts.require(part.get()));
    }

    /** Names of the sheets, in their order. */
    public Stream<String> sheetNames() {
        return sheets.stream().map(SheetPart::name);
    }

    public Optional<String> sheetNamed(String name) {
        return sheetNames().filter(name::equalsIgnoreCase).findFirst();
    }

    /**
     * Hands over the rows of a sheet that hold anything, from the top.
     *
     * @param sheet one of {@link #sheetNames()}
     * @throws Refusal where the sheet is broken; rows before the break have been handed over by then
     */
    public void read(String sheet, Consumer<FilledRow> rows) throws Refusal {
        var part = sheets.stream()
                .filter(candidate -> candidate.name.equals(sheet))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet " + sheet));
        try {
            new SheetScanner(texts, formats, from1904, allowance).scan(part.part, parts.require(part.part), rows);
        } catch (XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Refusal.damaged(); // a sheet that breaks off, or refers to what is not there
        }
    }

    private record SheetPart(String name, String part) {}
}
