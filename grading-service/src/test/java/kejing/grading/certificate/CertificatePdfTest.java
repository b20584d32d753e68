package kejing.grading.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePdfTest {

    @Test
    void saysWhatTheCertificateStates() throws IOException {
        String text = text(pdf("张三"));

        assertThat(text.replace(" ", ""))
                .contains("青梧银行", "客户经理资格证书", "兹证明", "张三", "高级客户经理资格")
                .contains("2026年客户经理资格考试", "2026年7月1日至2029年6月30日", "2026年7月20日")
                .contains("仅以核验页面所示为准");
        assertThat(text)
                .contains(
                        SampleCertificates.ID.toString(),
                        SampleCertificates.SENIOR_PAGE,
                        "1 July 2026 to 30 June 2029");
    }

    @Test
    void aProvisionalQualificationSaysSo() throws IOException {
        byte[] pdf = CertificatePdf.of(SampleCertificates.provisionalJunior("张三"), SampleCertificates.BANK);

        assertThat(text(pdf).replace(" ", "")).contains("经日均存款认定并批准", "初级客户经理（临时）资格");
    }

    @Test
    void theQrCodeLeadsToTheVerificationPage() throws Exception {
        BufferedImage image = image(pdf("张三"), 200);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));

        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(SampleCertificates.SENIOR_PAGE);
    }

    /** Characters of 通用规范汉字表 that GB 2312 lacks, one of them outside of the basic plane. */
    @ParameterizedTest
    @ValueSource(strings = {"王㛃", "李𬭊", "陈堃", "欧阳喆·阿卜杜拉"})
    void printsRareCharactersOfNames(String name) throws IOException {
        assertThat(text(pdf(name)).replace(" ", "")).contains(name).doesNotContain("〓");
    }

    @Test
    void aCharacterThatTheFontLacksIsMarkedAndNamed() throws IOException {
        String text = text(pdf("张𠀀")).replace(" ", "");

        assertThat(text).contains("张〓", "U+20000", "姓名以核验页面所示为准");
    }

    @Test
    void embedsTheUsedGlyphsOfOneFontOnly() throws IOException {
        byte[] pdf = pdf("张三");

        assertThat(pdf).hasSizeLessThan(150_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSerifSC-Regular");
            }
        }
    }

    @Test
    void theSameCertificateGivesTheSameBytes() {
        assertThat(pdf("张三")).isEqualTo(pdf("张三"));
        assertThat(pdf("张三")).isNotEqualTo(pdf("李四"));
    }

    @Test
    void aLongNameStaysWithinTheFrame() throws IOException {
        BufferedImage longest = image(pdf("阿卜杜热合曼·买买提艾力·".repeat(6)), 72);

        for (int y = 60; y < longest.getHeight() - 60; y++) {
            assertThat(longest.getRGB(65, y)).as("left of the margin at %d", y).isEqualTo(0xffffffff);
        }
    }

    private static byte[] pdf(String holder) {
        return CertificatePdf.of(SampleCertificates.senior(holder), SampleCertificates.BANK);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static BufferedImage image(byte[] pdf, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, dpi);
        }
    }
}
