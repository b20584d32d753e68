package kejing.grading.certificate;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The only sheet of a certificate, A4 landscape, with its ornaments, and what is written and drawn on it. Lengths are
 * points, 72 to the inch, from the lower left corner.
 */
final class CertificateSheet implements AutoCloseable {
    static final float WIDTH = PDRectangle.A4.getHeight();
    static final float HEIGHT = PDRectangle.A4.getWidth();
    static final float CENTRE = WIDTH / 2;
    /** Left and right of the text. */
    static final float MARGIN = 84;

    static final float[] INK = {0.16f, 0.14f, 0.13f};
    static final float[] GREY = {0.42f, 0.39f, 0.36f};
    static final float[] RED = {0.56f, 0.11f, 0.12f};
    static final float[] GOLD = {0.71f, 0.57f, 0.30f};
    private static final float[] PALE = {0.96f, 0.935f, 0.88f};

    private final CertificateFont font;
    private final PDPageContentStream page;

    CertificateSheet(PDDocument document) throws IOException {
        PDPage sheet = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        document.addPage(sheet);
        font = new CertificateFont(document);
        page = new PDPageContentStream(document, sheet);
        rosette();
        frame();
    }

    /** The characters that cannot be printed, see {@link CertificateFont#lacking}. */
    String lacking(String text) {
        return font.lacking(text);
    }

    /** In the middle, in a smaller size if it would not fit between the margins. */
    void centred(String text, float size, float y, float[] colour, float spacing) throws IOException {
        float fitting = fitting(text, size, WIDTH - 2 * MARGIN, spacing);
        text(text, fitting, CENTRE - width(text, fitting, spacing) / 2, y, colour, spacing);
    }

    void text(String text, float size, float x, float y, float[] colour, float spacing) throws IOException {
        page.beginText();
        page.setNonStrokingColor(colour[0], colour[1], colour[2]);
        page.setFont(font.inDocument(), size);
        page.setCharacterSpacing(spacing);
        page.newLineAtOffset(x, y);
        page.showText(font.printable(text));
        page.endText();
    }

    float fitting(String text, float size, float room, float spacing) throws IOException {
        float width = width(text, size, spacing);
        return width <= room ? size : size * room / width;
    }

    /** Without the space after the last character. */
    float width(String text, float size, float spacing) throws IOException {
        String printable = font.printable(text);
        long characters = printable.codePoints().count();
        return font.width(printable, size) + spacing * Math.max(0, characters - 1);
    }

    void line(float fromX, float fromY, float toX, float toY, float[] colour, float thickness) throws IOException {
        page.setStrokingColor(colour[0], colour[1], colour[2]);
        page.setLineWidth(thickness);
        page.moveTo(fromX, fromY);
        page.lineTo(toX, toY);
        page.stroke();
    }

    /** A QR code of the address in ink, so wide and high. */
    void qrCode(String address, float left, float bottom, float side) throws IOException {
        ByteMatrix modules = qrModules(address);
        float module = side / modules.getWidth();
        page.setNonStrokingColor(INK[0], INK[1], INK[2]);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    page.addRect(left + column * module, bottom + side - (row + 1) * module, module, module);
                }
            }
        }
        page.fill();
    }

    private static ByteMatrix qrModules(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("the address is too long for a QR code: " + address, e);
        }
    }

    private void frame() throws IOException {
        page.setNonStrokingColor(PALE[0], PALE[1], PALE[2]);
        page.addRect(24, 24, WIDTH - 48, HEIGHT - 48);
        page.addRect(44, 44, WIDTH - 88, HEIGHT - 88);
        page.fillEvenOdd();
        box(24, 2.2f, RED);
        box(30, 0.6f, GOLD);
        box(44, 0.9f, GOLD);
        for (float x : new float[] {44, WIDTH - 44}) {
            for (float y : new float[] {44, HEIGHT - 44}) {
                diamond(x, y, 9, GOLD);
                diamond(x, y, 4.5f, RED);
            }
        }
        line(CENTRE - 190, 394, CENTRE - 12, 394, GOLD, 0.7f);
        line(CENTRE + 12, 394, CENTRE + 190, 394, GOLD, 0.7f);
        diamond(CENTRE, 394, 5, GOLD);
    }

    /** Interlaced closed curves behind the text, pale enough to read over. */
    private void rosette() throws IOException {
        page.setStrokingColor(PALE[0], PALE[1], PALE[2]);
        page.setLineWidth(0.7f);
        for (int curve = 0; curve < 10; curve++) {
            for (int step = 0; step <= 360; step++) {
                double angle = Math.toRadians(step);
                double radius = 112 * (0.74 + 0.26 * Math.cos(12 * angle + curve * Math.PI / 5));
                float x = CENTRE + (float) (radius * 1.7 * Math.cos(angle));
                float y = 305 + (float) (radius * Math.sin(angle));
                if (step == 0) {
                    page.moveTo(x, y);
                } else {
                    page.lineTo(x, y);
                }
            }
            page.closeAndStroke();
        }
    }

    private void box(float inset, float thickness, float[] colour) throws IOException {
        page.setStrokingColor(colour[0], colour[1], colour[2]);
        page.setLineWidth(thickness);
        page.addRect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset);
        page.stroke();
    }

    private void diamond(float x, float y, float radius, float[] colour) throws IOException {
        page.setNonStrokingColor(colour[0], colour[1], colour[2]);
        page.moveTo(x - radius, y);
        page.lineTo(x, y + radius);
        page.lineTo(x + radius, y);
        page.lineTo(x, y - radius);
        page.fill();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
