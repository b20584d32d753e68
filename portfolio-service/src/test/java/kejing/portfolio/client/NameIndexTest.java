package kejing.portfolio.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name is found by; several readings of a character all count. */
class NameIndexTest {

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "金辉商贸, jhsm",
        "青梧金辉商贸有限公司, jhsm",
        "青梧金辉商贸有限公司, yxgs",
        "重庆长堤银行, cqcdyh",
        "重庆长堤银行, zqzdyx",
        "厦门会计师事务所, xmkj",
        "厦门会计师事务所, xmhj",
        "曾国藩, zgf",
        "单于, sy",
        "单于, cy",
        "ABC贸易, abcmy",
        "第3医院, d3yy",
        "吕梁, ll"
    })
    void isFoundByInitials(String name, String letters) {
        NameIndex index = NameIndex.of(name);
        assertThat(index.terms()).containsAll(NameIndex.initialsAskedFor(letters));
        assertThat(Arrays.stream(index.initials().split(" "))).anyMatch(initials -> initials.contains(letters));
    }

    @ParameterizedTest(name = "{0} not by {1}")
    @CsvSource({"金辉商贸, jhsn", "金辉商贸, hjsm", "王安, wb"})
    void isNotFoundByOtherInitials(String name, String letters) {
        assertThat(NameIndex.of(name).initials()).doesNotContain(letters);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"金辉商贸, 金辉", "金辉商贸, 辉商贸", "金辉商贸, 贸", "ABC贸易, c贸", "金辉 商贸, 辉商"})
    void isFoundByAPart(String name, String part) {
        assertThat(NameIndex.of(name).terms()).containsAll(NameIndex.partsAskedFor(NameIndex.normal(part)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"金辉商贸, j", "金辉商贸, jinhui", "金辉商贸, jinhuishangmao", "曾小明, zengx", "曾小明, cengx", "吕布, lvbu"})
    void isFoundByTheBeginningOfItsPinyin(String name, String letters) {
        assertThat(NameIndex.of(name).terms()).contains(NameIndex.beginningOf(letters));
    }

    @Test
    void isNotFoundByAnotherBeginning() {
        assertThat(NameIndex.of("金辉商贸").terms()).doesNotContain(NameIndex.beginningOf("huishang"));
    }

    @Test
    void aNameOfManyReadingsStaysSmall() {
        NameIndex index = NameIndex.of("行长会重单乐大石万区和解朴仇行长会重单乐大石万区");
        assertThat(index.initials().split(" ").length).isLessThanOrEqualTo(32);
        assertThat(index.terms().size()).isLessThan(1_000);
    }

    @Test
    void aNameWithoutAnyLetterHasNoTerms() {
        assertThat(NameIndex.of("（）·").initials()).isEmpty();
        assertThat(NameIndex.of("𠮷田").terms()).contains("𠮷田", "^t");
    }
}
