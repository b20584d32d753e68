package kejing.grading.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Noto Serif SC in a document, embedded with the glyphs that the document uses. It has GB 2312 and 通用规范汉字表; any other
 * character is printed as 〓, the printers' sign for a character that the case lacks.
 */
final class CertificateFont {
    private static final String RESOURCE = "/fonts/NotoSerifSC-Regular-subset.ttf";
    private static final int LACKING = '〓';

    private final PDType0Font font;
    private final CmapLookup glyphs;

    CertificateFont(PDDocument document) throws IOException {
        try (InputStream file = CertificateFont.class.getResourceAsStream(RESOURCE)) {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(file));
            document.registerTrueTypeFontForClosing(parsed);
            font = PDType0Font.load(document, parsed, true);
            glyphs = parsed.getUnicodeCmapLookup();
        }
    }

    PDType0Font inDocument() {
        return font;
    }

    /** The text with 〓 for what the font lacks. */
    String printable(String text) {
        return text.codePoints()
                .map(character -> has(character) ? character : LACKING)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The characters that the font lacks, as {@code U+20000}, separated by spaces; empty if it has all. */
    String lacking(String text) {
        return text.codePoints()
                .filter(character -> !has(character))
                .mapToObj("U+%04X"::formatted)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Width of a printable text in points. */
    float width(String printable, float size) throws IOException {
        return font.getStringWidth(printable) / 1000 * size;
    }

    private boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }
}
