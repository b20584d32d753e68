package kejing.grading.certificate;

import static kejing.grading.certificate.CertificateSheet.CENTRE;
import static kejing.grading.certificate.CertificateSheet.GOLD;
import static kejing.grading.certificate.CertificateSheet.GREY;
import static kejing.grading.certificate.CertificateSheet.INK;
import static kejing.grading.certificate.CertificateSheet.MARGIN;
import static kejing.grading.certificate.CertificateSheet.RED;
import static kejing.grading.certificate.CertificateSheet.WIDTH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Locale;
import kejing.chassis.problem.Text;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A certificate as a page to print: Chinese with English beside it, with the address and the QR code of the page that says
 * whether it is valid. The same certificate gives the same bytes.
 */
public final class CertificatePdf {
    private static final float QR = 92;
    private static final float RIGHT_OF_FACTS = WIDTH - MARGIN - QR - 24;
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("uuuu年M月d日");
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final CertifiedQualification certified;
    private final Text issuer;
    private final CertificateSheet sheet;

    private CertificatePdf(CertifiedQualification certified, Text issuer, CertificateSheet sheet) {
        this.certified = certified;
        this.issuer = issuer;
        this.sheet = sheet;
    }

    /** @param issuer the bank's name */
    public static byte[] of(CertifiedQualification certified, Text issuer) {
        try (PDDocument document = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            describe(document, certified, issuer);
            try (var sheet = new CertificateSheet(document)) {
                new CertificatePdf(certified, issuer, sheet).write();
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

    private void write() throws IOException {
        sheet.centred(issuer.zh(), 17, 496, INK, 3);
        sheet.centred(issuer.en(), 10, 480, GREY, 0);
        sheet.centred("客户经理资格证书", 37, 428, RED, 9);
        sheet.centred("Certificate of Qualification for Relationship Managers", 11.5f, 405, GREY, 0.4f);
        sheet.centred("兹证明", 12, 372, INK, 4);
        holder();
        boolean provisional = certified.provisional();
        sheet.centred(provisional ? "经日均存款认定并批准，取得" : "参加客户经理资格考试合格，经批准取得", 12.5f, 301, INK, 0.6f);
        sheet.centred(certified.title().zh() + "资格", 23, 268, RED, 3);
        sheet.centred(
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
        verification();
    }

    private void holder() throws IOException {
        sheet.centred(certified.holderName(), 31, 332, INK, 4);
        float half = Math.clamp(sheet.width(certified.holderName(), 31, 4) / 2 + 16, 130, CENTRE - MARGIN);
        sheet.line(CENTRE - half, 323, CENTRE + half, 323, GOLD, 0.7f);
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
        sheet.text(label, 11, MARGIN + 6, y, GREY, 0);
        sheet.text(english, 8.5f, MARGIN + 58, y, GREY, 0);
        float x = MARGIN + 104;
        float room = RIGHT_OF_FACTS - x;
        float size = sheet.fitting(value, 12, room, 0);
        sheet.text(value, size, x, y, INK, 0);
        sheet.text(valueInEnglish, 8.5f, x + sheet.width(value, size, 0) + 10, y, GREY, 0);
        sheet.line(MARGIN + 6, y - 7, RIGHT_OF_FACTS, y - 7, GOLD, 0.25f);
    }

    private void verification() throws IOException {
        float left = WIDTH - MARGIN - QR;
        sheet.qrCode(certified.verificationUrl().toString(), left, 116, QR);
        String caption = "扫码核验 Scan to verify";
        sheet.text(caption, 8, left + (QR - sheet.width(caption, 8, 0)) / 2, 103, GREY, 0);
        String address = "核验地址 Verify at  " + certified.verificationUrl();
        sheet.centred(address, 9.5f, 88, INK, 0);
        sheet.centred("本证书是否有效，仅以核验页面所示为准。 Only that page says whether this certificate is valid.", 8.5f, 73, GREY, 0);
        String lacking = sheet.lacking(certified.holderName());
        if (!lacking.isEmpty()) {
            sheet.centred(
                    "姓名中的〓代表字体未收的字（" + lacking + "），姓名以核验页面所示为准。 The name has a character that the font lacks.",
                    8.5f,
                    60,
                    RED,
                    0);
        }
    }
}
