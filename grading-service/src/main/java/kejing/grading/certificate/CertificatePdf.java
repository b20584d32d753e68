package kejing.grading.certificate;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import kejing.chassis.problem.Text;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A certificate as a page to print: A4 landscape, Chinese with English beside it, with the address and the QR code of the
 * page that says whether it is valid. The same certificate gives the same bytes. Lengths are points, 72 to the inch, from
 * the lower left corner.
 */
public final class CertificatePdf {
    private static final float WIDTH = PDRectangle.A4.getHeight();
    private static final float HEIGHT = PDRectangle.A4.getWidth();
    private static final float CENTRE = WIDTH / 2;
    private static final float MARGIN = 84;
    private static final float QR = 92;

    private static final float[] INK = {0.16f, 0.14f, 0.13f};
    private static final float[] GREY = {0.42f, 0.39f, 0.36f};
    private static final float[] RED = {0.56f, 0.11f, 0.12f};
    private static final float[] GOLD = {0.71f, 0.57f, 0.30f};
    private static final float[] PALE = {0.96f, 0.935f, 0.88f};

    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("uuuu年M月d日");
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final CertifiedQualification certified;
    private final Text issuer;
    private final CertificateFont font;
    private final PDPageContentStream page;

    private CertificatePdf(
            CertifiedQualification certified, Text issuer, CertificateFont font, PDPageContentStream page) {
        this.certified = certified;
        this.issuer = issuer;
        this.font = font;
        this.page = page;
    }

    /** @param issuer the bank's name */
    public static byte[] of(CertifiedQualification certified, Text issuer) {
        try (PDDocument document = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            describe(document, certified, issuer);
            PDPage sheet = new PDPage(new PDRectangle(WIDTH, HEIGHT));
            document.addPage(sheet);
            var font = new CertificateFont(document);
            try (PDPageContentStream page = new PDPageContentStream(document, sheet)) {
                new CertificatePdf(certified, issuer, font, page).draw();
            }
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, CertifiedQualification certified, Text issuer) {
        document.setDocumentId(certified.certificateId().getLeastSignificantBits());
        document.getDocumentCatalog().setLanguage("zh-CN");
        var about = document.getDocumentInformation();
        about.setTitle("客户经理资格证书 " + certified.certificateId());
        about.setAuthor(issuer.zh());
        about.setCreationDate(GregorianCalendar.from(certified.issuedAt().atZone(QualificationCredential.BANK)));
    }

    private void draw() throws IOException {
        rosette();
        frame();
        centred(issuer.zh(), 17, 496, INK, 3);
        centred(issuer.en(), 10, 480, GREY, 0);
        centred("客户经理资格证书", 37, 428, RED, 9);
        centred("Certificate of Qualification for Relationship Managers", 11.5f, 405, GREY, 0.4f);
        centred("兹证明", 12, 372, INK, 4);
        holder();
        boolean provisional = certified.provisional();
        centred(provisional ? "经日均存款认定并批准，取得" : "参加客户经理资格考试合格，经批准取得", 12.5f, 301, INK, 0.6f);
        centred(certified.title().zh() + "资格", 23, 268, RED, 3);
        centred(
                provisional
                        ? "is approved, by average deposits, as "
                                + certified.title().en()
                        : "has passed the qualification exam and is approved as "
                                + certified.title().en(),
                10.5f,
                249,
                GREY,
                0);
        facts();
        qrCode(WIDTH - MARGIN - QR, 116);
        footer();
    }

    private void holder() throws IOException {
        centred(certified.holderName(), 31, 332, INK, 4);
        line(CENTRE - 130, 323, CENTRE + 130, 323, GOLD, 0.7f);
    }

    private void facts() throws IOException {
        LocalDate issued = LocalDate.ofInstant(certified.issuedAt(), QualificationCredential.BANK);
        fact(204, "资格考试", "Exam", certified.examTitle(), "");
        fact(
                179,
                "有效期",
                "Validity",
                ZH.format(certified.validity().from()) + "至" + ZH.format(certified.lastDay()),
                EN.format(certified.validity().from()) + " to " + EN.format(certified.lastDay()));
        fact(154, "发证日期", "Issued", ZH.format(issued), EN.format(issued));
        fact(129, "证书编号", "No.", certified.certificateId().toString(), "");
    }

    private void fact(float y, String label, String english, String value, String valueInEnglish) throws IOException {
        text(label, 11, MARGIN + 6, y, GREY, 0);
        text(english, 8.5f, MARGIN + 58, y, GREY, 0);
        float x = MARGIN + 104;
        float room = WIDTH - MARGIN - QR - 24 - x;
        float size = fitting(value, 12, room, 0);
        text(value, size, x, y, INK, 0);
        text(valueInEnglish, 8.5f, x + font.width(font.printable(value), size) + 10, y, GREY, 0);
        line(MARGIN + 6, y - 7, WIDTH - MARGIN - QR - 24, y - 7, GOLD, 0.25f);
    }

    private void footer() throws IOException {
        String address = "核验地址 Verify at  " + certified.verificationUrl();
        centred(address, 9.5f, 88, INK, 0);
        centred("本证书是否有效，仅以核验页面所示为准。 Only that page says whether this certificate is valid.", 8.5f, 73, GREY, 0);
        String lacking = font.lacking(certified.holderName());
        if (!lacking.isEmpty()) {
            centred(
                    "姓名中的〓代表字体未收的字（" + lacking + "），姓名以核验页面所示为准。 The name has a character that the font lacks.",
                    8.5f,
                    60,
                    RED,
                    0);
        }
    }

    private void qrCode(float left, float bottom) throws IOException {
        ByteMatrix modules = qrModules(certified.verificationUrl().toString());
        float module = QR / modules.getWidth();
        page.setNonStrokingColor(INK[0], INK[1], INK[2]);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    page.addRect(left + column * module, bottom + QR - (row + 1) * module, module, module);
                }
            }
        }
        page.fill();
        String caption = "扫码核验 Scan to verify";
        text(caption, 8, left + (QR - font.width(caption, 8)) / 2, bottom - 13, GREY, 0);
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

    private void line(float fromX, float fromY, float toX, float toY, float[] colour, float thickness)
            throws IOException {
        page.setStrokingColor(colour[0], colour[1], colour[2]);
        page.setLineWidth(thickness);
        page.moveTo(fromX, fromY);
        page.lineTo(toX, toY);
        page.stroke();
    }

    /** In the middle, in a smaller size if it would not fit between the margins. */
    private void centred(String text, float size, float y, float[] colour, float spacing) throws IOException {
        float fitting = fitting(text, size, WIDTH - 2 * MARGIN, spacing);
        text(text, fitting, CENTRE - width(text, fitting, spacing) / 2, y, colour, spacing);
    }

    private float fitting(String text, float size, float room, float spacing) throws IOException {
        float width = width(text, size, spacing);
        return width <= room ? size : size * room / width;
    }

    /** Without the space after the last character. */
    private float width(String text, float size, float spacing) throws IOException {
        String printable = font.printable(text);
        long characters = printable.codePoints().count();
        return font.width(printable, size) + spacing * Math.max(0, characters - 1);
    }

    private void text(String text, float size, float x, float y, float[] colour, float spacing) throws IOException {
        page.beginText();
        page.setNonStrokingColor(colour[0], colour[1], colour[2]);
        page.setFont(font.inDocument(), size);
        page.setCharacterSpacing(spacing);
        page.newLineAtOffset(x, y);
        page.showText(font.printable(text));
        page.endText();
    }
}
